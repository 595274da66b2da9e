import { randomUUID } from 'node:crypto'
import { createOpintopolku } from '@ehoks/dev-env/opintopolku'
import type { InjectOptions } from 'fastify'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { buildApp, createServices } from '../app.ts'
import { createClock } from '../clock.ts'
import { loadConfig } from '../config.ts'
import { createDatabase } from '../database.ts'
import { createAjot } from '../features/ajot/ajot.service.ts'
import { createIntegrations } from '../integrations/integrations.ts'
import { tyot } from '../jobs/luettelo.ts'
import { createLogger } from '../plugins/logging.ts'
import { databaseUrl } from './global-setup.ts'
import { kuvauksenTarkistus } from './kuvaus.ts'

const CALLER_ID = '1.2.246.562.10.00000000001.testi'
/** Our own address in tests, where nothing listens. */
export const OMA_OSOITE = 'http://127.0.0.1:3000'
export const VIRKAILIJA = '/ehoks-virkailija-backend'
export const OPPIJA = '/ehoks-oppija-backend'

type Pyynto = Omit<InjectOptions, 'headers' | 'url'> & { url: string; headers?: Record<string, string> }

/**
 * The whole service for one test file: an own empty database, the worker's stand-in in its first world, a clock to set,
 * and what it has logged. Called at the top of the file; everything ends with the file.
 */
export async function testApp(asetukset: Record<string, string> = {}) {
  const tietokanta = `ehoks_${randomUUID().replaceAll('-', '')}`
  const hallinta = new pg.Client({ connectionString: inject('postgresUrl') })
  await hallinta.connect()
  await hallinta.query(`CREATE DATABASE ${tietokanta} TEMPLATE ${inject('templateDatabase')}`)

  const ports = inject('opintopolkuPorts')
  const port = ports[(Number(process.env['VITEST_POOL_ID'] ?? 1) - 1) % ports.length]
  const opintopolku = createOpintopolku(`http://127.0.0.1:${port}`)
  await opintopolku.alkutilaan()
  await opintopolku.poistaHairiot()

  const config = loadConfig({
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl(inject('postgresUrl'), tietokanta),
    OPINTOPOLKU_PORT: String(port),
    VIRKAILIJA_URL: OMA_OSOITE,
    OPPIJA_URL: OMA_OSOITE,
    RATE_LIMIT_PER_SECOND: '0',
    LOG_LEVEL: 'info',
    ...asetukset,
  })
  const lokirivit: string[] = []
  const log = createLogger(config.logLevel, { write: (rivi) => void lokirivit.push(rivi) })
  const clock = createClock()
  const { prisma, pool, close: closeDatabase } = createDatabase(config)
  const { integrations, close } = createIntegrations(config.integrations, log, clock.now)
  const jonossa: number[] = []
  const jono = { laheta: async (ajoId: number) => void jonossa.push(ajoId) }
  const deps = { config, log, clock, prisma, pool, integrations, jono }
  const app = await buildApp(deps)
  const ajot = createAjot(createServices(deps), tyot)

  /** Does the background jobs that have been put in the queue, as another process would. */
  async function suoritaAjot() {
    for (const ajoId of jonossa.splice(0)) await ajot.suorita(ajoId)
  }

  await app.ready()

  afterAll(async () => {
    await app.close()
    await close()
    await closeDatabase()
    await hallinta.query(`DROP DATABASE ${tietokanta} WITH (FORCE)`)
    await hallinta.end()
  })

  const tarkistaKuvaus = kuvauksenTarkistus(inject('kuvaukset'))

  /** Calls, and looks that the answer is as its description says. */
  async function kutsu(pyynto: Pyynto) {
    const vastaus = await app.inject({ ...pyynto, headers: { 'caller-id': CALLER_ID, ...pyynto.headers } })
    tarkistaKuvaus(pyynto.method ?? 'GET', pyynto.url, vastaus)
    return vastaus
  }

  /** Calls as a service user: each call has a ticket of its own. Paths are those after `/ehoks-virkailija-backend`. */
  async function palveluna(username: string, pyynto: Pyynto) {
    const ticket = await opintopolku.lippu(username, `${OMA_OSOITE}${VIRKAILIJA}/cas-security-check`)
    return kutsu({ ...pyynto, url: `${VIRKAILIJA}${pyynto.url}`, headers: { ticket, ...pyynto.headers } })
  }

  /** Logs an official in; the function that it gives calls with the session. */
  async function virkailijana(username: string) {
    const paluu = `${VIRKAILIJA}/api/v1/virkailija/session/opintopolku`
    const ticket = await opintopolku.lippu(username, `${OMA_OSOITE}${paluu}`)
    return istunnolla(VIRKAILIJA, `${paluu}?ticket=${ticket}`)
  }

  /** Logs a learner in. */
  async function oppijana(oid: string) {
    const paluu = `${OPPIJA}/api/v1/oppija/session/opintopolku/`
    const ticket = await opintopolku.oppijanLippu(oid, `${OMA_OSOITE}${paluu}`)
    return istunnolla(OPPIJA, `${paluu}?ticket=${ticket}`)
  }

  async function istunnolla(alku: string, kirjautuminen: string) {
    const vastaus = await kutsu({ url: kirjautuminen })
    const cookie = vastaus.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
    if (vastaus.statusCode !== 303 || cookie === '') throw new Error(`Login: ${vastaus.statusCode} ${vastaus.body}`)
    return (pyynto: Pyynto) => kutsu({ ...pyynto, url: `${alku}${pyynto.url}`, headers: { cookie, ...pyynto.headers } })
  }

  /** Rows of the audit log in order, those of refusals too: they are written after the answer. */
  async function auditrivit() {
    return prisma.auditloki.findMany({ orderBy: { id: 'asc' } })
  }

  return {
    app,
    opintopolku,
    clock,
    prisma,
    pool,
    integrations,
    config,
    lokirivit,
    kutsu,
    palveluna,
    virkailijana,
    oppijana,
    auditrivit,
    suoritaAjot,
  }
}
