import { TiedonsiirrotKysely, TiedonsiirrotVastaus } from '@ehoks/schema/rajapinta/tiedonsiirrot'
import { type Kieli, kieliOtsakkeesta } from '@ehoks/schema/virheet/kieli'
import { virheLangalla } from '@ehoks/schema/virheet/vastaus'
import type { App, Services } from '../../app-types.ts'
import { palveluna } from '../../plugins/toimija.ts'
import type { TallennettuTiedonsiirto } from './tiedonsiirrot.queries.ts'
import { createTiedonsiirrot } from './tiedonsiirrot.service.ts'

/** The transfer log for the providers' systems. */
export function tiedonsiirrotRoutes(app: App, services: Services): void {
  const tiedonsiirrot = createTiedonsiirrot(services)

  app.get(
    '/api/v1/tiedonsiirrot',
    {
      schema: {
        tags: ['Tiedonsiirrot'],
        summary: 'Hae tiedonsiirtojen loki',
        description:
          'Oman organisaation järjestelmien yritykset tallentaa HOKSeja, uusin ensin: mikä hyväksyttiin, mikä hylättiin ja miksi, ja onko hylätty jo korjattu. Virheet kerrotaan otsakkeen Accept-Language kielellä. Seuraavan sivun saa antamalla viimeisen rivin id:n kentässä before. Rivit säilyvät vuoden.',
        operationId: 'haeTiedonsiirrot',
        querystring: TiedonsiirrotKysely,
        response: { 200: TiedonsiirrotVastaus },
      },
      config: { oikeus: { kayttaja: 'palvelu', vaatii: 'ehto' }, audit: { operaatio: 'tiedonsiirrot.luku' } },
    },
    async (request, reply) => {
      const toimija = palveluna(request)
      const { tulos, alku, loppu, koodi, koeajot, before, limit } = request.query
      const rivit = await tiedonsiirrot.hae(toimija, {
        tulos,
        alku,
        loppu,
        koodi,
        koeajot,
        ennen: before,
        maara: limit + 1,
      })
      await toimija.kirjaa()
      const kieli = kieliOtsakkeesta(request.headers['accept-language'])
      reply.header('content-language', kieli)
      return {
        meta: { lisaa: rivit.length > limit },
        data: rivit.slice(0, limit).map((rivi) => langalla(rivi, kieli)),
      }
    },
  )
}

const langalla = (rivi: TallennettuTiedonsiirto, kieli: Kieli) => ({
  id: rivi.id,
  aika: rivi.aika.toISOString(),
  operaatio: rivi.operaatio,
  'opiskeluoikeus-oid': rivi.opiskeluoikeusOid,
  'hoks-id': rivi.hoksId,
  tulos: rivi.tulos,
  tila: rivi.tila,
  virheet: rivi.virheet.map((virhe) => virheLangalla(virhe, kieli)),
  varoitukset: rivi.varoitukset.map((varoitus) => virheLangalla(varoitus, kieli)),
  koeajo: rivi.koeajo,
  korjattu: rivi.korjattu,
})
