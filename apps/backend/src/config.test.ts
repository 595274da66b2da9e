import { describe, expect, it } from 'vitest'
import { ConfigError, loadConfig } from './config.ts'

const DATABASE_URL = 'postgresql://ehoks@127.0.0.1/ehoks'

describe('outside production', () => {
  it('only the database must be told: the rest is this machine and the stand-in', () => {
    const config = loadConfig({ DATABASE_URL, PORT: '4000', OPINTOPOLKU_PORT: '4001' })
    expect(config).toMatchObject({
      production: false,
      host: '127.0.0.1',
      port: 4000,
      sessionMaxAge: 14_400,
      enforceOpiskeluoikeusMatch: true,
      preventFinishedOpiskeluoikeusUpdates: false,
      addresses: { virkailija: 'http://127.0.0.1:4000', oppijaFi: 'http://127.0.0.1:4000' },
      integrations: { urls: { koski: 'http://127.0.0.1:4001/koski/api', cas: 'http://127.0.0.1:4001/cas' } },
    })
  })

  it('an empty variable is the same as none', () => {
    expect(loadConfig({ DATABASE_URL, PORT: '', EHOKS_NYT: '' })).toMatchObject({ port: 3000 })
  })

  it('the clock may be frozen', () => {
    expect(loadConfig({ DATABASE_URL, EHOKS_NYT: '2026-11-22T10:00:00Z' }).nyt).toBe('2026-11-22T10:00:00Z')
  })
})

describe('wrong settings', () => {
  const viesti = (muuttujat: Record<string, string>) => {
    try {
      loadConfig(muuttujat)
      return ''
    } catch (virhe) {
      return virhe instanceof ConfigError ? virhe.message : 'another error'
    }
  }

  it('are told all at once, by name', () => {
    const kaikki = viesti({
      PORT: '70000',
      SESSION_MAX_AGE: 'pitkä',
      ENFORCE_OPISKELUOIKEUS_MATCH: '1',
      CAS_URL: 'cas',
    })
    for (const nimi of ['DATABASE_URL', 'PORT', 'SESSION_MAX_AGE', 'ENFORCE_OPISKELUOIKEUS_MATCH', 'CAS_URL']) {
      expect(kaikki).toMatch(new RegExp(`^  ${nimi} `, 'm'))
    }
  })

  it('are told without their values', () => {
    expect(viesti({ DATABASE_URL: 'salasana', EHOKS_NYT: 'huomenna' })).not.toMatch(/salasana|huomenna/)
  })

  it('include every address and secret that production lacks, and a frozen clock', () => {
    const kaikki = viesti({ NODE_ENV: 'production', DATABASE_URL })
    for (const nimi of ['VIRKAILIJA_URL', 'OPPIJA_URL', 'KOSKI_URL', 'KOSKI_PASSWORD', 'CLIENT_SUB_SYSTEM_CODE']) {
      expect(kaikki).toContain(`  ${nimi} is missing`)
    }
  })

  it('in an address include a slash at its end', () => {
    expect(viesti({ DATABASE_URL, KOSKI_URL: 'https://example.com/koski/' })).toContain('KOSKI_URL')
  })
})

it('production guesses nothing, refuses a frozen clock and protects finished study rights', () => {
  const osoitteet = [
    'VIRKAILIJA',
    'OPPIJA',
    'CAS',
    'CAS_OPPIJA',
    'OPPIJANUMEROREKISTERI',
    'KOSKI',
    'ORGANISAATIO',
    'KOODISTO',
  ]
    .concat(['EPERUSTEET', 'LOKALISOINTI', 'VIESTINVALITYS', 'EPERUSTEET_PERUSTE', 'RAAMIT'])
    .map((nimi) => [`${nimi}_URL`, `https://example.com/${nimi.toLowerCase()}`])
  const muuttujat = {
    NODE_ENV: 'production',
    DATABASE_URL,
    ...Object.fromEntries(osoitteet),
    OPPIJA_URL_SV: 'https://example.com/sv',
    JAKOLINKKI_AVAIN: 'x'.repeat(32),
    ...Object.fromEntries(
      ['VIRKAILIJA_UI_DIST', 'OPPIJA_UI_DIST', 'CLIENT_SUB_SYSTEM_CODE']
        .concat(['CAS_USERNAME', 'CAS_PASSWORD', 'KOSKI_USERNAME', 'KOSKI_PASSWORD'])
        .map((nimi) => [nimi, 'x']),
    ),
  }
  expect(loadConfig(muuttujat)).toMatchObject({
    production: true,
    preventFinishedOpiskeluoikeusUpdates: true,
    trustProxy: true,
  })
  expect(() => loadConfig({ ...muuttujat, EHOKS_NYT: '2026-11-22T10:00:00Z' })).toThrow('EHOKS_NYT')
})
