import { getHeapStatistics } from 'node:v8'
import { JarjestelmaVastaus } from '@ehoks/schema/rajapinta/jarjestelma'
import {
  HakemistoVastaus,
  HoksienMaaraVastaus,
  MuistiVastaus,
  ValimuistiVastaus,
} from '@ehoks/schema/rajapinta/yllapito'
import type { App, Services } from '../../app-types.ts'
import { paakayttajana } from '../../plugins/toimija.ts'
import { paakayttajanReitti, tyhjaVastaus } from '../../reitti.ts'
import { createHakemisto } from '../hakemisto/hakemisto.service.ts'
import { createJarjestelma, PROSESSIN_TUNNISTE } from './jarjestelma.service.ts'

const tags = ['Ylläpito']

/** How the service does, for OPH's administrator. */
export function jarjestelmaRoutes(app: App, services: Services): void {
  const jarjestelma = createJarjestelma(services)
  tilatiedotRoutes(app, services)

  app.get(
    '/api/v1/virkailija/nakymat/yllapito/jarjestelma',
    {
      schema: {
        tags,
        summary: 'Palvelun tila',
        description:
          'Jonot ja tietokanta ovat kaikkien prosessien yhteiset. Kutsut muihin palveluihin, muisti ja välimuistit ovat sen prosessin, joka vastaa.',
        operationId: 'haeJarjestelma',
        response: { 200: JarjestelmaVastaus },
      },
      config: paakayttajanReitti('yllapito.luku'),
    },
    async (request) => {
      const toimija = paakayttajana(request)
      const data = await jarjestelma.nakyma()
      await toimija.kirjaa()
      return { meta: {}, data }
    },
  )
}

/** The same by bits, as it has always been told. */
function tilatiedotRoutes(app: App, services: Services): void {
  const hakemisto = createHakemisto(services)
  const { valimuistit } = services.integrations

  app.get(
    '/api/v1/virkailija/system-info/cache',
    {
      schema: {
        tags,
        summary: 'Muistissa olevat vastaukset',
        operationId: 'haeValimuisti',
        response: { 200: ValimuistiVastaus },
      },
      config: paakayttajanReitti('yllapito.luku'),
    },
    async (request) => {
      const toimija = paakayttajana(request)
      await toimija.kirjaa()
      return { meta: {}, data: { size: valimuistit.maara() } }
    },
  )

  app.delete(
    '/api/v1/virkailija/cache',
    {
      schema: {
        tags,
        summary: 'Unohda muiden palvelujen vastaukset',
        description:
          'Tyhjentää sen palvelinprosessin muistin, johon pyyntö osuu. Otsake `x-prosessi` kertoo, mikä se oli.',
        operationId: 'tyhjennaValimuisti',
        response: { 200: tyhjaVastaus('Muisti on tyhjä.') },
      },
      config: paakayttajanReitti('yllapito.valimuistin-tyhjennys'),
    },
    async (request, reply) => {
      const toimija = paakayttajana(request)
      valimuistit.tyhjenna()
      await toimija.kirjaa()
      return reply.code(200).header('x-prosessi', PROSESSIN_TUNNISTE).send()
    },
  )

  app.get(
    '/api/v1/virkailija/system-info/memory',
    {
      schema: {
        tags,
        summary: 'Palvelinprosessin muisti',
        operationId: 'haeMuisti',
        response: { 200: MuistiVastaus },
      },
      config: paakayttajanReitti('yllapito.luku'),
    },
    async (request) => {
      const toimija = paakayttajana(request)
      const { heapTotal, heapUsed } = process.memoryUsage()
      await toimija.kirjaa()
      return {
        meta: {},
        data: { total: heapTotal, free: heapTotal - heapUsed, max: getHeapStatistics().heap_size_limit },
      }
    },
  )

  app.get(
    '/api/v1/virkailija/system-info/oppijaindex',
    {
      schema: {
        tags,
        summary: 'Mitä hakemistosta puuttuu',
        operationId: 'haeHakemistonTila',
        response: { 200: HakemistoVastaus },
      },
      config: paakayttajanReitti('yllapito.luku'),
    },
    async (request) => {
      const toimija = paakayttajana(request)
      const unindexedTutkinnot = await hakemisto.nimettomia()
      await toimija.kirjaa()
      // The database keeps a HOKS from being without its learner or study right.
      return { meta: {}, data: { unindexedOppijat: 0, unindexedOpiskeluoikeudet: 0, unindexedTutkinnot } }
    },
  )

  app.get(
    '/api/v1/virkailija/system-info/hoksit',
    {
      schema: {
        tags,
        summary: 'HOKSien määrä',
        operationId: 'laskeHoksit',
        response: { 200: HoksienMaaraVastaus },
      },
      config: paakayttajanReitti('yllapito.luku'),
    },
    async (request) => {
      const toimija = paakayttajana(request)
      const amount = await hakemisto.hokseja()
      await toimija.kirjaa()
      return { meta: {}, data: { amount } }
    },
  )
}
