import { hoksSchema } from '@ehoks/schema/hoks/variantit'
import { OppijaOid } from '@ehoks/schema/muodot/oid'
import { Kokonaisluku } from '@ehoks/schema/muodot/teksti'
import { HoksitVastaus, HoksVastaus } from '@ehoks/schema/rajapinta/hoksit'
import { Type } from 'typebox'
import type { App, Services } from '../../app-types.ts'
import { virkailijana } from '../../plugins/toimija.ts'
import { palvelunTarkistama } from '../../plugins/validation.ts'
import { createHoksit, ylataso } from './hoks.service.ts'
import { createHoksTallennus } from './hoks-tallennus.service.ts'
import { KORVAUKSEN_VIRHEET, LUONNIN_VIRHEET, PAIVITYKSEN_VIRHEET } from './hoksin-virheet.ts'
import {
  EI_MUUTTUNUT,
  LuonninOtsakkeet,
  LuonninVastaus,
  LuvunOtsakkeet,
  MuutoksenOtsakkeet,
  MuutoksenVastaukset,
  onLukijalla,
  TallennuksenKysely,
  tapa,
  vastaus,
} from './tallennuksen-vastaus.ts'

const tags = ['Virkailija: HOKS']
const HOKSIT = '/api/v1/virkailija/oppijat/:oppijaOid/hoksit'

/** A learner's HOKSes for officials. */
export function virkailijanHoksRoutes(app: App, services: Services): void {
  const hoksit = createHoksit(services)
  const tallennus = createHoksTallennus(services)

  app.post(
    HOKSIT,
    {
      schema: {
        tags,
        summary: 'Luo HOKS käyttöliittymästä',
        description:
          'Kuten rajapinnan HOKS, mutta työpaikkajaksolta ei vaadita yksilöivää tunnistetta: palvelu antaa sen. HOKS merkitään käsin syötetyksi.',
        operationId: 'luoHoksVirkailijana',
        params: Type.Object({ oppijaOid: OppijaOid }),
        querystring: TallennuksenKysely,
        headers: LuonninOtsakkeet,
        body: palvelunTarkistama(hoksSchema('post-virkailija')),
        response: { 200: LuonninVastaus },
      },
      config: {
        oikeus: { kayttaja: 'virkailija', vaatii: 'ehto' },
        audit: { operaatio: 'hoks.luonti' },
        virheet: ['oikeus.hoks-luonti', 'hoks.oppija-oid.eri', ...LUONNIN_VIRHEET],
      },
    },
    async (request, reply) => {
      const { koeajo = false } = tapa(request)
      const toimija = virkailijana(request)
      const tulos = await tallennus.luo(toimija, request.body, { koeajo }, request.params.oppijaOid)
      const uri = request.url.replace(/\?.*$/, '').replace(/\/$/, '')
      return vastaus(request, reply, tulos, (id) => ({ meta: { id }, data: { uri: `${uri}/${id}` } }))
    },
  )

  app.put(
    `${HOKSIT}/:hoksId`,
    {
      schema: {
        tags,
        summary: 'Korvaa opiskelijan HOKS',
        description:
          'Kuten rajapinnan PUT, mutta työpaikkajaksolta ei vaadita yksilöivää tunnistetta: jakso pitää sille annetun, tai saa uuden.',
        operationId: 'korvaaHoksVirkailijana',
        params: Type.Object({ oppijaOid: OppijaOid, hoksId: Kokonaisluku }),
        querystring: TallennuksenKysely,
        headers: MuutoksenOtsakkeet,
        body: palvelunTarkistama(hoksSchema('put-virkailija')),
        response: MuutoksenVastaukset,
      },
      config: {
        oikeus: { kayttaja: 'virkailija', vaatii: 'ehto' },
        audit: { operaatio: 'hoks.korvaus' },
        virheet: ['oikeus.hoks', ...KORVAUKSEN_VIRHEET],
      },
    },
    async (request, reply) => {
      const tulos = await tallennus.korvaa(virkailijana(request), request.params, request.body, tapa(request))
      return vastaus(request, reply.code(204), tulos, () => undefined)
    },
  )

  app.patch(
    `${HOKSIT}/:hoksId`,
    {
      schema: {
        tags,
        summary: 'Muuta opiskelijan HOKSin ylimmän tason tietoja',
        operationId: 'paivitaHoksVirkailijana',
        params: Type.Object({ oppijaOid: OppijaOid, hoksId: Kokonaisluku }),
        querystring: TallennuksenKysely,
        headers: MuutoksenOtsakkeet,
        body: palvelunTarkistama(hoksSchema('patch-virkailija')),
        response: MuutoksenVastaukset,
      },
      config: {
        oikeus: { kayttaja: 'virkailija', vaatii: 'ehto' },
        audit: { operaatio: 'hoks.paivitys' },
        virheet: ['oikeus.hoks', ...PAIVITYKSEN_VIRHEET],
      },
    },
    async (request, reply) => {
      const tulos = await tallennus.paivita(virkailijana(request), request.params, request.body, tapa(request))
      return vastaus(request, reply.code(204), tulos, () => undefined)
    },
  )

  app.get(
    HOKSIT,
    {
      schema: {
        tags,
        summary: 'Opiskelijan HOKSit',
        description:
          'Oman organisaation HOKSit ylimmän tason tietoina. Jos niistä jonkin opiskeluoikeus on voimassa, mukana ovat opiskelijan kaikki HOKSit.',
        operationId: 'haeOppijanHoksit',
        params: Type.Object({ oppijaOid: OppijaOid }),
        response: { 200: HoksitVastaus },
      },
      config: {
        oikeus: { kayttaja: 'virkailija', vaatii: 'ehto' },
        audit: { operaatio: 'hoks.luku' },
        virheet: ['oikeus.oppija'],
      },
    },
    async (request) => {
      const toimija = virkailijana(request)
      const loydetyt = await hoksit.haeOppijanVirkailijalle(toimija, request.params.oppijaOid)
      await toimija.kirjaa()
      return { meta: {}, data: loydetyt.map(({ hoks }) => ylataso(hoks)) }
    },
  )

  app.get(
    `${HOKSIT}/:hoksId`,
    {
      schema: {
        tags,
        summary: 'Opiskelijan yksi HOKS',
        operationId: 'haeOppijanHoks',
        params: Type.Object({ oppijaOid: OppijaOid, hoksId: Kokonaisluku }),
        headers: LuvunOtsakkeet,
        response: { 200: HoksVastaus, 304: EI_MUUTTUNUT },
      },
      config: {
        oikeus: { kayttaja: 'virkailija', vaatii: 'ehto' },
        audit: { operaatio: 'hoks.luku' },
        virheet: ['oikeus.hoks'],
      },
    },
    async (request, reply) => {
      const toimija = virkailijana(request)
      const { oppijaOid, hoksId } = request.params
      const { hoks, versioNro } = await hoksit.haeVirkailijalle(toimija, hoksId, oppijaOid)
      await toimija.kirjaa()
      if (onLukijalla(request, reply, versioNro)) return undefined
      return { meta: {}, data: hoks }
    },
  )
}
