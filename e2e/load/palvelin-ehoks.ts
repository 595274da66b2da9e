import { createRequire } from 'node:module'
import { JUURIORGANISAATIO_OID } from '@ehoks/schema/muodot/oid'
import { buildApp } from '../../apps/backend/src/app.ts'
import { createClock } from '../../apps/backend/src/clock.ts'
import { loadConfig } from '../../apps/backend/src/config.ts'
import { createDatabase } from '../../apps/backend/src/database.ts'
import { createIntegrations, type Integrations } from '../../apps/backend/src/integrations/integrations.ts'
import { createLogger } from '../../apps/backend/src/plugins/logging.ts'
import { palvele } from './mittari.ts'
import { KOULUTUSTOIMIJA, numero, OPPILAITOS, opiskeluoikeusOid } from './tunnisteet.ts'

/**
 * eHOKS as in production but for the national services, which answer in this process: what is measured is eHOKS itself.
 * Every ticket is good; a ticket `juuri` is a user of the root organisation, and `virkailija` an official who may read.
 */
const adapteri = createRequire(new URL('../../apps/backend/src/database.ts', import.meta.url)).resolve(
  '@prisma/adapter-pg',
)
const pg: typeof import('pg') = createRequire(adapteri)('pg')

const nimi = { fi: 'Mitattava', sv: 'Mätt', en: 'Measured' }
const opiskeluoikeus = (oid: string) => ({
  oid,
  oppilaitos: { oid: OPPILAITOS, nimi },
  koulutustoimija: { oid: KOULUTUSTOIMIJA, nimi },
  tyyppi: { koodiarvo: 'ammatillinenkoulutus' },
  tila: { opiskeluoikeusjaksot: [{ alku: '2017-01-01', tila: { koodiarvo: 'lasna' } }] },
  suoritukset: [
    { tyyppi: { koodiarvo: 'ammatillinentutkinto' }, koulutusmoduuli: { tunniste: { koodiarvo: '351301', nimi } } },
  ],
  alkamispäivä: '2017-01-01',
})
const organisaatiot = [
  { oid: JUURIORGANISAATIO_OID, nimi, parentOidPath: '', tyypit: [] },
  { oid: KOULUTUSTOIMIJA, nimi, parentOidPath: `|${JUURIORGANISAATIO_OID}|`, tyypit: ['organisaatiotyyppi_01'] },
  {
    oid: OPPILAITOS,
    nimi,
    parentOidPath: `|${JUURIORGANISAATIO_OID}|${KOULUTUSTOIMIJA}|`,
    tyypit: ['organisaatiotyyppi_02'],
  },
]
const henkilo = async (oid: string) => ({
  oidHenkilo: oid,
  etunimet: `Testi ${numero(oid)}`,
  sukunimi: 'Mitattava',
  kutsumanimi: 'Testi',
})
const config = loadConfig({ ...process.env, RATE_LIMIT_PER_SECOND: '0', LOG_LEVEL: 'silent' })
const muut = createIntegrations(config.integrations, createLogger('silent')).integrations
const integrations: Integrations = {
  ...muut,
  cas: {
    async tarkistaLippu(lippu) {
      const organisaatio = lippu === 'juuri' ? JUURIORGANISAATIO_OID : KOULUTUSTOIMIJA
      const kayttajaTyyppi = lippu === 'virkailija' ? 'VIRKAILIJA' : 'PALVELU'
      const roles = [`ROLE_APP_EHOKS_CRUD_${organisaatio}`]
      return { hyvaksytty: true, kayttaja: { username: lippu, oidHenkilo: undefined, kayttajaTyyppi, roles } }
    },
  },
  oppijanumerorekisteri: { ...muut.oppijanumerorekisteri, henkilo, masterHenkilo: henkilo },
  koski: {
    ...muut.koski,
    opiskeluoikeus: async (oid) => opiskeluoikeus(oid),
    oppijanOpiskeluoikeudet: async (oid) => [opiskeluoikeus(opiskeluoikeusOid(numero(oid)))],
  },
  organisaatiopalvelu: {
    ...muut.organisaatiopalvelu,
    organisaatio: async (oid) => organisaatiot.find((organisaatio) => organisaatio.oid === oid),
    organisaatiot: async (oidit) => organisaatiot.filter(({ oid }) => oidit.includes(oid)),
  },
}
const { prisma, pool } = createDatabase(config)
const app = await buildApp({
  config,
  prisma,
  pool,
  jono: { laheta: async () => undefined },
  clock: createClock(),
  integrations,
  log: createLogger('silent'),
})
await app.listen({ host: '127.0.0.1', port: config.port })
palvele(pg)
