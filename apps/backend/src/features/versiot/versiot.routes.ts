import { Kokonaisluku } from '@ehoks/schema/muodot/teksti'
import { MuutoksetVastaus, Versionumero, VersiotVastaus, VersioVastaus } from '@ehoks/schema/rajapinta/versiot'
import { Type } from 'typebox'
import type { App, Services } from '../../app-types.ts'
import { palveluna } from '../../plugins/toimija.ts'
import { createVersiot } from './versiot.service.ts'

const tags = ['HOKSin versiot']
const VERSIOT = '/api/v1/hoks/:hoksId/versiot'
const config = {
  oikeus: { kayttaja: 'palvelu', vaatii: 'ehto' },
  audit: { operaatio: 'hoks.versiot.luku' },
} as const
const params = Type.Object({ hoksId: Kokonaisluku, versioNro: Versionumero })

/** What a HOKS has been: for the providers' systems. */
export function versiotRoutes(app: App, services: Services): void {
  const versiot = createVersiot(services)

  app.get(
    VERSIOT,
    {
      schema: {
        tags,
        summary: 'Hae HOKSin versiot',
        description: 'Kaikki tallennetut versiot uusin ensin: milloin, miten ja kenen tallentamana.',
        operationId: 'haeHoksinVersiot',
        params: Type.Object({ hoksId: Kokonaisluku }),
        response: { 200: VersiotVastaus },
      },
      config: { ...config, virheet: ['ei-loydy.hoks'] },
    },
    async (request) => {
      const toimija = palveluna(request)
      const kaikki = await versiot.kaikki(toimija, request.params.hoksId)
      await toimija.kirjaa()
      return {
        meta: {},
        data: kaikki.map(({ versioNro, aika, operaatio, kayttajaOid }) => ({
          'versio-nro': versioNro,
          aika: aika.toISOString(),
          operaatio,
          kayttaja: kayttajaOid,
        })),
      }
    },
  )

  app.get(
    `${VERSIOT}/:versioNro`,
    {
      schema: {
        tags,
        summary: 'Hae HOKS sellaisena kuin se oli',
        operationId: 'haeHoksinVersio',
        params,
        response: { 200: VersioVastaus },
      },
      config: { ...config, virheet: ['ei-loydy.hoks', 'ei-loydy.versio'] },
    },
    async (request) => {
      const toimija = palveluna(request)
      const { hoksId, versioNro } = request.params
      const hoks = await versiot.yksi(toimija, hoksId, versioNro)
      await toimija.kirjaa()
      return { meta: {}, data: hoks }
    },
  )

  app.get(
    `${VERSIOT}/:versioNro/muutokset`,
    {
      schema: {
        tags,
        summary: 'Hae, mitä versio muutti',
        description:
          'Erot edelliseen versioon. Listan alkiot kohdistetaan sen mukaan, mitä ne ovat: väliin lisätty alkio on yksi muutos, ja siirretty alkio on poistunut yhdestä paikasta ja lisätty toiseen. HOKSin ensimmäinen versio on kokonaan uusi.',
        operationId: 'haeHoksinVersionMuutokset',
        params,
        response: { 200: MuutoksetVastaus },
      },
      config: { ...config, virheet: ['ei-loydy.hoks', 'ei-loydy.versio'] },
    },
    async (request) => {
      const toimija = palveluna(request)
      const { hoksId, versioNro } = request.params
      const muutokset = await versiot.muutokset(toimija, hoksId, versioNro)
      await toimija.kirjaa()
      return { meta: {}, data: muutokset }
    },
  )
}
