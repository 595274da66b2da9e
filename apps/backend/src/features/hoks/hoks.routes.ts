import { hoksSchema } from '@ehoks/schema/hoks/variantit'
import { OpiskeluoikeusOid } from '@ehoks/schema/muodot/oid'
import { Kokonaisluku } from '@ehoks/schema/muodot/teksti'
import { HoksVastaus, HoksYlatasoVastaus, LuontiVastaus } from '@ehoks/schema/rajapinta/hoksit'
import { TallennettuVastaus } from '@ehoks/schema/rajapinta/tallennus'
import { Type } from 'typebox'
import type { App, Services } from '../../app-types.ts'
import { tekstina } from '../../json-virta.ts'
import { palveluna } from '../../plugins/toimija.ts'
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

const tags = ['HOKS']

/** HOKSes for the providers' systems. */
export function hoksRoutes(app: App, services: Services): void {
  const hoksit = createHoksit(services)
  const tallennus = createHoksTallennus(services)

  app.post(
    '/api/v1/hoks',
    {
      schema: {
        tags,
        summary: 'Luo HOKS',
        description:
          'Tallentaa uuden HOKSin. Opiskeluoikeus haetaan Koskesta ja opiskelija Oppijanumerorekisteristä. Kaikki muoto- ja sääntövirheet kerrotaan yhdessä vastauksessa; silloin mitään ei tallenneta.',
        operationId: 'luoHoks',
        querystring: TallennuksenKysely,
        headers: LuonninOtsakkeet,
        body: palvelunTarkistama(hoksSchema('post')),
        response: { 200: LuonninVastaus },
      },
      config: {
        oikeus: { kayttaja: 'palvelu', vaatii: 'ehto' },
        audit: { operaatio: 'hoks.luonti' },
        virheet: LUONNIN_VIRHEET,
        tiedonsiirto: 'luonti',
      },
    },
    async (request, reply) => {
      const { koeajo = false } = tapa(request)
      const tulos = await tallennus.luo(palveluna(request), request.body, { koeajo })
      return vastaus(request, reply, tulos, (id) => ({ meta: { id }, data: { uri: `${polku(request.url)}/${id}` } }))
    },
  )

  app.get(
    '/api/v1/hoks/:hoksId',
    {
      schema: {
        tags,
        summary: 'Hae HOKS',
        operationId: 'haeHoks',
        params: Type.Object({ hoksId: Kokonaisluku }),
        headers: LuvunOtsakkeet,
        response: { 200: tekstina(HoksVastaus), 304: EI_MUUTTUNUT },
      },
      config: {
        oikeus: { kayttaja: 'palvelu', vaatii: 'ehto' },
        audit: { operaatio: 'hoks.luku' },
        virheet: ['ei-loydy.hoks'],
      },
    },
    async (request, reply) => {
      const toimija = palveluna(request)
      const { json, versioNro } = await hoksit.haeJsonina(toimija, request.params.hoksId)
      await toimija.kirjaa()
      if (onLukijalla(request, reply, versioNro)) return undefined
      return reply.type('application/json; charset=utf-8').send(`{"meta":{},"data":${json}}`)
    },
  )

  app.put(
    '/api/v1/hoks/:hoksId',
    {
      schema: {
        tags,
        summary: 'Korvaa HOKS',
        description:
          'Korvaa HOKSin kokonaan: mikä jätetään pois, poistuu. Vain puhelinnumero ja tuva-opiskeluoikeus-oid säilyvät, jos ne jätetään pois; null tyhjentää ne. Osat, jotka ovat samat kuin ennen, pitävät module-id:nsä. Sisältö, joka on sama kuin tallennettu, ei tee uutta versiota.',
        operationId: 'korvaaHoks',
        params: Type.Object({ hoksId: Kokonaisluku }),
        querystring: TallennuksenKysely,
        headers: MuutoksenOtsakkeet,
        body: palvelunTarkistama(hoksSchema('put')),
        response: MuutoksenVastaukset,
      },
      config: {
        oikeus: { kayttaja: 'palvelu', vaatii: 'ehto' },
        audit: { operaatio: 'hoks.korvaus' },
        virheet: ['ei-loydy.hoks', ...KORVAUKSEN_VIRHEET],
        tiedonsiirto: 'korvaus',
      },
    },
    async (request, reply) => {
      const tulos = await tallennus.korvaa(palveluna(request), request.params, request.body, tapa(request))
      return vastaus(request, reply.code(204), tulos, () => undefined)
    },
  )

  app.patch(
    '/api/v1/hoks/:hoksId',
    {
      schema: {
        tags,
        summary: 'Muuta HOKSin ylimmän tason tietoja',
        description:
          'Muuttaa vain annetut ylimmän tason kentät; null tyhjentää vapaaehtoisen kentän. Tutkinnon osia ja muita listoja voi muuttaa vain korvaamalla koko HOKSin.',
        operationId: 'paivitaHoks',
        params: Type.Object({ hoksId: Kokonaisluku }),
        querystring: TallennuksenKysely,
        headers: MuutoksenOtsakkeet,
        body: palvelunTarkistama(hoksSchema('patch')),
        response: MuutoksenVastaukset,
      },
      config: {
        oikeus: { kayttaja: 'palvelu', vaatii: 'ehto' },
        audit: { operaatio: 'hoks.paivitys' },
        virheet: ['ei-loydy.hoks', ...PAIVITYKSEN_VIRHEET],
        tiedonsiirto: 'paivitys',
      },
    },
    async (request, reply) => {
      const tulos = await tallennus.paivita(palveluna(request), request.params, request.body, tapa(request))
      return vastaus(request, reply.code(204), tulos, () => undefined)
    },
  )

  app.get(
    OPISKELUOIKEUDELLA,
    {
      schema: {
        tags,
        summary: 'Hae opiskeluoikeuden HOKS',
        description: 'Vastaa ylimmän tason tiedot ilman tutkinnon osia; koko HOKSin saa numerolla.',
        operationId: 'haeHoksOpiskeluoikeudella',
        params: Type.Object({ opiskeluoikeusOid: OpiskeluoikeusOid }),
        headers: LuvunOtsakkeet,
        response: { 200: HoksYlatasoVastaus, 304: EI_MUUTTUNUT },
      },
      config: {
        oikeus: { kayttaja: 'palvelu', vaatii: 'ehto' },
        audit: { operaatio: 'hoks.luku' },
        virheet: ['ei-loydy.opiskeluoikeuden-hoks'],
      },
    },
    async (request, reply) => {
      const toimija = palveluna(request)
      const { hoks, versioNro } = await hoksit.haeOpiskeluoikeudella(toimija, request.params.opiskeluoikeusOid)
      await toimija.kirjaa()
      if (onLukijalla(request, reply, versioNro)) return undefined
      return { meta: {}, data: ylataso(hoks) }
    },
  )

  app.put(
    OPISKELUOIKEUDELLA,
    {
      schema: {
        tags,
        summary: 'Luo tai korvaa opiskeluoikeuden HOKS',
        description:
          'Luo HOKSin, tai korvaa opiskeluoikeuden HOKSin täsmälleen lähetetyllä. Sama pyyntö voidaan toistaa turvallisesti. `If-None-Match: *`: vain luonti.',
        operationId: 'tallennaHoksOpiskeluoikeudella',
        params: Type.Object({ opiskeluoikeusOid: OpiskeluoikeusOid }),
        querystring: TallennuksenKysely,
        headers: Type.Object({
          ...MuutoksenOtsakkeet.properties,
          'if-none-match': Type.Optional(
            Type.String({ description: '`*`: vain luonti. Jos HOKS on jo, vastaus on 412.' }),
          ),
        }),
        body: palvelunTarkistama(hoksSchema('post')),
        response: { 200: LuonninVastaus, 201: Type.Union([LuontiVastaus, TallennettuVastaus]) },
      },
      config: {
        oikeus: { kayttaja: 'palvelu', vaatii: 'ehto' },
        audit: { operaatio: 'hoks.tallennus' },
        virheet: [
          ...LUONNIN_VIRHEET,
          'hoks.opiskeluoikeus-oid.eri',
          'hoks.opiskeluoikeus.paattynyt-muutos',
          'hoks.oppija-oid.muuttunut',
          'pyynto.versio-vanhentunut',
          'pyynto.hoks-on-jo',
        ],
        tiedonsiirto: 'korvaus',
      },
    },
    async (request, reply) => {
      const { opiskeluoikeusOid } = request.params
      const miten = tapa(request, { luotu: 201, muutettu: 200 })
      const tulos = await tallennus.korvaaTaiLuo(palveluna(request), opiskeluoikeusOid, request.body, miten)
      const uri = (id: number) => polku(request.url).replace(/\/opiskeluoikeus\/[^/]*$/, `/${id}`)
      if (tulos.tallennettu?.uusi) reply.code(201).header('location', uri(tulos.tallennettu.hoks.id))
      return vastaus(request, reply, tulos, (id) => ({ meta: { id }, data: { uri: uri(id) } }))
    },
  )
}

const OPISKELUOIKEUDELLA = '/api/v1/hoks/opiskeluoikeus/:opiskeluoikeusOid'

const polku = (url: string) => url.replace(/\?.*$/, '').replace(/\/$/, '')
