import { SiirrotKysely, type SiirrotNakyma, SiirrotVastaus } from '@ehoks/schema/rajapinta/siirrot'
import { luettelo, onkoVirhekoodi } from '@ehoks/schema/virheet/luettelo'
import type { App, Services } from '../../app-types.ts'
import { virkailijana } from '../../plugins/toimija.ts'
import { huomautukseksi } from '../nakymat/hoks-nakyma.service.ts'
import type { TallennettuTiedonsiirto } from './tiedonsiirrot.queries.ts'
import { createTiedonsiirrot } from './tiedonsiirrot.service.ts'

/** The transfer log of an oppilaitos, for the officials' screen. */
export function siirrotRoutes(app: App, services: Services): void {
  const tiedonsiirrot = createTiedonsiirrot(services)

  app.get(
    '/api/v1/virkailija/nakymat/siirrot',
    {
      schema: {
        tags: ['Virkailija: näkymät'],
        summary: 'Oppilaitoksen siirtoloki',
        description: 'Järjestelmien yritykset tallentaa HOKSeja ilman koeajoja. Rivit säilyvät vuoden.',
        operationId: 'haeSiirrotNakyma',
        querystring: SiirrotKysely,
        response: { 200: SiirrotVastaus },
      },
      config: {
        oikeus: { kayttaja: 'virkailija', vaatii: 'ehto' },
        audit: { operaatio: 'tiedonsiirrot.luku' },
        virheet: ['oikeus.hoks'],
      },
    },
    async (request) => {
      const toimija = virkailijana(request)
      const { 'oppilaitos-oid': oppilaitosOid, tulos, alku, loppu, koodi, ennen, koko } = request.query
      const { rivit, koodit } = await tiedonsiirrot.oppilaitoksen(toimija, oppilaitosOid, {
        tulos,
        alku,
        loppu,
        koodi,
        ennen,
        maara: koko + 1,
      })
      await toimija.kirjaa()
      return {
        meta: {},
        data: {
          rivit: rivit.slice(0, koko).map(naytolle),
          lisaa: rivit.length > koko,
          koodit: koodit.flatMap((rivi) =>
            onkoVirhekoodi(rivi.koodi) ? [{ ...rivi, viesti: luettelo[rivi.koodi].viesti }] : [],
          ),
        },
      }
    },
  )
}

function naytolle(rivi: TallennettuTiedonsiirto): SiirrotNakyma['rivit'][number] {
  // A refused creation has no HOKS of its own, but the study right may have got one since.
  const hoksId = rivi.hoksId ?? rivi.oppija?.hoksId
  return {
    id: rivi.id,
    aika: rivi.aika.toISOString(),
    operaatio: rivi.operaatio,
    tulos: rivi.tulos,
    korjattu: rivi.korjattu,
    ...(rivi.opiskeluoikeusOid !== null && { 'opiskeluoikeus-oid': rivi.opiskeluoikeusOid }),
    ...(hoksId != null && { 'hoks-id': hoksId }),
    ...(rivi.oppija !== null && { oppija: { oid: rivi.oppija.oid, nimi: rivi.oppija.nimi } }),
    virheet: rivi.virheet.map(huomautukseksi),
    varoitukset: rivi.varoitukset.map(huomautukseksi),
  }
}
