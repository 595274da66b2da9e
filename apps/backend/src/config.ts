import path from 'node:path'
import { type Static, type TSchema, Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { Value } from 'typebox/value'

const Osoite = (description: string) => Type.String({ description, pattern: '^https?://[^\\s?#]+[^\\s?#/]$' })
const Kylla = (description: string) => Type.Boolean({ description })

/**
 * Every setting, as it is named in the environment. A setting without a value gets its default from `oletukset`; one
 * that has neither is wrong. Switches are `true` or `false`.
 */
const Ymparisto = Type.Object({
  NODE_ENV: Type.Union([Type.Literal('production'), Type.Literal('development'), Type.Literal('test')], {
    description: 'production: nothing is guessed, every address must be given.',
  }),
  DATABASE_URL: Type.String({
    description: 'PostgreSQL (15 or newer) of the service.',
    pattern: '^postgres(ql)?://.+',
  }),
  DATABASE_POOL_SIZE: Type.Integer({ description: 'Connections of one process.', minimum: 1, maximum: 500 }),
  PORT: Type.Integer({ description: 'Port to listen to.', minimum: 0, maximum: 65535 }),
  HOST: Type.String({ description: 'Address to listen to.', minLength: 1 }),
  TRUST_PROXY: Kylla('X-Forwarded-For comes from a load balancer of our own and names the client.'),
  LOG_LEVEL: Type.Union(
    (['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const).map((level) => Type.Literal(level)),
    { description: 'The least severe thing that is logged.' },
  ),

  VIRKAILIJA_URL: Osoite('Public address of the officials’ host, without a path: own APIs for officials and systems.'),
  OPPIJA_URL: Osoite('Public address of the learners’ host, in Finnish.'),
  OPPIJA_URL_SV: Osoite('Public address of the learners’ host, in Swedish.'),
  VIRKAILIJA_UI_DIST: Type.String({ description: 'Folder of the built officials’ application.', minLength: 1 }),
  OPPIJA_UI_DIST: Type.String({ description: 'Folder of the built learners’ application.', minLength: 1 }),

  CAS_URL: Osoite('CAS of officials and service users, e.g. https://virkailija.opintopolku.fi/cas'),
  CAS_OPPIJA_URL: Osoite('CAS of learners, e.g. https://opintopolku.fi/cas-oppija'),
  OPPIJANUMEROREKISTERI_URL: Osoite('e.g. https://virkailija.opintopolku.fi/oppijanumerorekisteri-service'),
  KOSKI_URL: Osoite('e.g. https://virkailija.opintopolku.fi/koski/api'),
  ORGANISAATIO_URL: Osoite('e.g. https://virkailija.opintopolku.fi/organisaatio-service/api'),
  KOODISTO_URL: Osoite('e.g. https://virkailija.opintopolku.fi/koodisto-service'),
  EPERUSTEET_URL: Osoite('e.g. https://eperusteet.opintopolku.fi/eperusteet-service/api'),
  LOKALISOINTI_URL: Osoite('e.g. https://virkailija.opintopolku.fi/lokalisointi/cxf/rest/v1/localisation'),
  VIESTINVALITYS_URL: Osoite('e.g. https://viestinvalitys.opintopolku.fi/lahetys'),
  EPERUSTEET_PERUSTE_URL: Osoite('Where the user interface sends a reader of a qualification’s criteria.'),
  RAAMIT_URL: Osoite('Script of the common frame of Opintopolku’s officials’ services.'),

  CLIENT_SUB_SYSTEM_CODE: Type.String({ description: 'Our own Caller-Id in calls to other services.', minLength: 1 }),
  CAS_USERNAME: Type.String({ description: 'Our own service user, for Oppijanumerorekisteri.', minLength: 1 }),
  CAS_PASSWORD: Type.String({ description: 'Password of our own service user.', minLength: 1 }),
  KOSKI_USERNAME: Type.String({ description: 'User of Koski’s interface.', minLength: 1 }),
  KOSKI_PASSWORD: Type.String({ description: 'Password of Koski’s interface.', minLength: 1 }),
  CONNECT_TIMEOUT_MS: Type.Integer({ description: 'How long a linked service may take to connect.', minimum: 1 }),
  RESPONSE_TIMEOUT_MS: Type.Integer({ description: 'How long a linked service may take to answer.', minimum: 1 }),

  JAKOLINKKI_AVAIN: Type.String({
    description:
      'Secret from which the links of shares and of calendars are derived. A new one makes earlier links unshowable.',
    minLength: 32,
  }),
  SESSION_MAX_AGE: Type.Integer({ description: 'Length of a session in seconds.', minimum: 60, maximum: 86400 }),
  RATE_LIMIT_PER_SECOND: Type.Integer({
    description: 'Calls per second that one address may make to one process; 0: no limit.',
    minimum: 0,
  }),
  ENFORCE_OPISKELUOIKEUS_MATCH: Kylla('The study right of a new HOKS must be found in Koski among the learner’s own.'),
  PREVENT_FINISHED_OPISKELUOIKEUS_UPDATES: Kylla('A HOKS whose study right has ended is not changed any more.'),
  BUILD_NUMBER: Type.String({ description: 'Which build runs, for buildversion.txt.' }),
  VCS_REVISION: Type.String({ description: 'Which revision runs.' }),
  BUILD_TIME: Type.String({ description: 'When it was built.' }),
  EHOKS_NYT: Type.Optional(
    Type.String({
      description: 'Freezes the clock at this instant, e.g. 2026-11-22T10:00:00Z. Not in production.',
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z$',
    }),
  ),
})
type Ymparisto = Static<typeof Ymparisto>
type Muuttujat = Readonly<Record<string, string | undefined>>

/** Defaults that hold everywhere. */
const yhteisetOletukset = {
  DATABASE_POOL_SIZE: 20,
  PORT: 3000,
  LOG_LEVEL: 'info',
  CONNECT_TIMEOUT_MS: 3000,
  RESPONSE_TIMEOUT_MS: 15_000,
  SESSION_MAX_AGE: 14_400,
  RATE_LIMIT_PER_SECOND: 200,
  ENFORCE_OPISKELUOIKEUS_MATCH: true,
  BUILD_NUMBER: 'unknown',
  VCS_REVISION: 'unknown',
  BUILD_TIME: 'unknown',
} as const

/** In production addresses and credentials have no default: they must be given. */
const tuotannonOletukset = {
  HOST: '0.0.0.0',
  TRUST_PROXY: true,
  PREVENT_FINISHED_OPISKELUOIKEUS_UPDATES: true,
} as const

/** Outside production everything points to the stand-in of the national services and to this machine alone. */
function kehityksenOletukset(muuttujat: Muuttujat) {
  const oma = `http://127.0.0.1:${muuttujat['PORT'] || '3000'}`
  const opintopolku = `http://127.0.0.1:${muuttujat['OPINTOPOLKU_PORT'] || '3001'}`
  const sovellukset = path.resolve(import.meta.dirname, '../..')
  return {
    NODE_ENV: 'development',
    HOST: '127.0.0.1',
    TRUST_PROXY: false,
    PREVENT_FINISHED_OPISKELUOIKEUS_UPDATES: false,
    VIRKAILIJA_URL: oma,
    OPPIJA_URL: oma,
    OPPIJA_URL_SV: muuttujat['OPPIJA_URL'] || oma,
    VIRKAILIJA_UI_DIST: path.join(sovellukset, 'virkailija/dist'),
    OPPIJA_UI_DIST: path.join(sovellukset, 'oppija/dist'),
    CAS_URL: `${opintopolku}/cas`,
    CAS_OPPIJA_URL: `${opintopolku}/cas-oppija`,
    OPPIJANUMEROREKISTERI_URL: `${opintopolku}/oppijanumerorekisteri-service`,
    KOSKI_URL: `${opintopolku}/koski/api`,
    ORGANISAATIO_URL: `${opintopolku}/organisaatio-service/api`,
    KOODISTO_URL: `${opintopolku}/koodisto-service`,
    EPERUSTEET_URL: `${opintopolku}/eperusteet-service/api`,
    LOKALISOINTI_URL: `${opintopolku}/lokalisointi/cxf/rest/v1/localisation`,
    VIESTINVALITYS_URL: `${opintopolku}/viestinvalitys/lahetys`,
    EPERUSTEET_PERUSTE_URL: 'https://eperusteet.opintopolku.fi',
    RAAMIT_URL: `${opintopolku}/virkailija-raamit/apply-raamit.js`,
    CLIENT_SUB_SYSTEM_CODE: '1.2.246.562.10.00000000001.ehoks',
    CAS_USERNAME: 'oph-palvelu',
    CAS_PASSWORD: 'oph-palvelu',
    KOSKI_USERNAME: 'oph-palvelu',
    KOSKI_PASSWORD: 'oph-palvelu',
    JAKOLINKKI_AVAIN: 'vain-kehitykseen-ja-testeihin-ei-tuotantoon',
  } as const
}

const kentat: ReadonlyMap<string, TSchema & { description?: string }> = new Map(Object.entries(Ymparisto.properties))

/** A switch or a number in the environment is text. What does not look like one is left for the check to refuse. */
function arvoksi(nimi: string, teksti: string): unknown {
  const kentta = kentat.get(nimi)
  if (Type.IsInteger(kentta) && /^\d+$/.test(teksti)) return Number(teksti)
  if (Type.IsBoolean(kentta) && (teksti === 'true' || teksti === 'false')) return teksti === 'true'
  return teksti
}

/** The settings of the environment are wrong. The message names them all and never shows a value: it may be a secret. */
export class ConfigError extends Error {}

const tarkistus = Compile(Ymparisto)

function tarkista(luettu: unknown): Ymparisto {
  if (tarkistus.Check(luettu)) return luettu
  const vaarat = tarkistus.Errors(luettu).flatMap((virhe) => {
    if (virhe.keyword === 'required')
      return virhe.params.requiredProperties.map((nimi) => [nimi, 'is missing'] as const)
    const nimi = virhe.instancePath.split('/')[1]
    return nimi ? [[nimi, virhe.message] as const] : []
  })
  const rivit = [...new Map(vaarat)].map(([nimi, vika]) => `  ${nimi} ${vika}. ${kentat.get(nimi)?.description ?? ''}`)
  throw new ConfigError(`The settings in the environment are not right:\n${rivit.join('\n')}`)
}

/** The settings by subject, as the program uses them. */
export type Config = ReturnType<typeof loadConfig>

/**
 * Reads the settings from the environment. Throws a ConfigError that lists everything that is missing or wrong at once.
 */
export function loadConfig(muuttujat: Muuttujat) {
  const tuotanto = muuttujat['NODE_ENV'] === 'production'
  const annetut = Object.fromEntries(
    [...kentat.keys()].flatMap((nimi) => {
      const teksti = muuttujat[nimi]
      return teksti === undefined || teksti === '' ? [] : [[nimi, arvoksi(nimi, teksti)] as const]
    }),
  )
  const e = tarkista(
    Value.Clean(Ymparisto, {
      ...yhteisetOletukset,
      ...(tuotanto ? tuotannonOletukset : kehityksenOletukset(muuttujat)),
      ...annetut,
    }),
  )
  if (tuotanto && e.EHOKS_NYT !== undefined) {
    throw new ConfigError('The settings in the environment are not right:\n  EHOKS_NYT must not be set in production.')
  }
  return {
    production: tuotanto,
    databaseUrl: e.DATABASE_URL,
    databasePoolSize: e.DATABASE_POOL_SIZE,
    port: e.PORT,
    host: e.HOST,
    trustProxy: e.TRUST_PROXY,
    logLevel: e.LOG_LEVEL,
    rateLimitPerSecond: e.RATE_LIMIT_PER_SECOND,
    /** Session length in seconds. */
    sessionMaxAge: e.SESSION_MAX_AGE,
    /** The frozen instant of the clock, in ISO form. */
    nyt: e.EHOKS_NYT,
    enforceOpiskeluoikeusMatch: e.ENFORCE_OPISKELUOIKEUS_MATCH,
    preventFinishedOpiskeluoikeusUpdates: e.PREVENT_FINISHED_OPISKELUOIKEUS_UPDATES,
    build: { buildNumber: e.BUILD_NUMBER, vcsRevision: e.VCS_REVISION, buildTime: e.BUILD_TIME },
    /** Public addresses of our own hosts. */
    addresses: { virkailija: e.VIRKAILIJA_URL, oppijaFi: e.OPPIJA_URL, oppijaSv: e.OPPIJA_URL_SV },
    uiDist: { virkailija: e.VIRKAILIJA_UI_DIST, oppija: e.OPPIJA_UI_DIST },
    jakolinkkiAvain: e.JAKOLINKKI_AVAIN,
    eperusteetPerusteUrl: e.EPERUSTEET_PERUSTE_URL,
    raamitUrl: e.RAAMIT_URL,
    integrations: {
      callerId: e.CLIENT_SUB_SYSTEM_CODE,
      connectTimeoutMs: e.CONNECT_TIMEOUT_MS,
      responseTimeoutMs: e.RESPONSE_TIMEOUT_MS,
      serviceUser: { username: e.CAS_USERNAME, password: e.CAS_PASSWORD },
      koskiUser: { username: e.KOSKI_USERNAME, password: e.KOSKI_PASSWORD },
      urls: {
        cas: e.CAS_URL,
        casOppija: e.CAS_OPPIJA_URL,
        oppijanumerorekisteri: e.OPPIJANUMEROREKISTERI_URL,
        koski: e.KOSKI_URL,
        organisaatio: e.ORGANISAATIO_URL,
        koodisto: e.KOODISTO_URL,
        eperusteet: e.EPERUSTEET_URL,
        lokalisointi: e.LOKALISOINTI_URL,
        viestinvalitys: e.VIESTINVALITYS_URL,
      },
    },
  }
}
