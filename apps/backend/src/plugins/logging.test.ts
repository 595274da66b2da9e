import { describe, expect, it } from 'vitest'
import { testApp, VIRKAILIJA } from '../testing/test-app.ts'
import { createLogger, peitettyna } from './logging.ts'

const { kutsu, lokirivit } = await testApp()

describe('the line of a request', () => {
  it('tells the route, the caller and how it went, and nothing of the address’s values', async () => {
    lokirivit.length = 0
    await kutsu({
      url: `${VIRKAILIJA}/api/v1/virkailija/oppijat/1.2.246.562.24.44651722625/hoksit?nimi=Tellervo&ticket=ST-1-salainen`,
      headers: { cookie: 'ring-session=salainen', 'user-agent': 'selain tellervo@example.com' },
    })
    expect(lokirivit).toHaveLength(1)
    expect(JSON.parse(lokirivit[0] ?? '')).toEqual({
      level: 'info',
      time: expect.any(String),
      sovellus: 'ehoks',
      'pyynto-id': expect.any(String),
      method: 'GET',
      reitti: `${VIRKAILIJA}/api/v1/virkailija/oppijat/:oppijaOid/hoksit`,
      status: 401,
      ms: expect.any(Number),
      'caller-id': '1.2.246.562.10.00000000001.testi',
      'user-agent': 'selain ***@***',
      msg: 'pyyntö',
    })
  })
})

describe('a text', () => {
  it.each([
    ['oppija 1.2.246.562.24.44651722625 puuttuu', 'oppija 1.2.246.562.24.*** puuttuu'],
    ['organisaatio 1.2.246.562.10.54453921329', 'organisaatio 1.2.246.562.10.54453921329'],
    ['hetu 010190-123A', 'hetu ***'],
    ['lippu ST-12-aB_c.d-cas', 'lippu ST-***'],
    ['<tellervo.esimerkki@example.com>', '<***@***>'],
  ])('%j is logged as %j', (teksti, odotettu) => {
    expect(peitettyna(teksti)).toBe(odotettu)
  })

  it('is logged short, without a part of what is cut off, and soon however long it is', () => {
    expect(peitettyna(`${'x '.repeat(150)}1.2.246.562.24.44651722625`)).toHaveLength(300)
    expect(peitettyna(`${'x '.repeat(145)}tellervo.esimerkki@example.com`)).not.toContain('tellervo')
    expect(peitettyna(`${'a'.repeat(900)}@example.com ${'tellervo'.repeat(20)}@example.com`)).toBe('***@*** ')
    const alku = performance.now()
    peitettyna('a'.repeat(1_000_000))
    // Looking for an address in the whole text takes minutes.
    expect(performance.now() - alku).toBeLessThan(1000)
  })
})

describe('an error', () => {
  const kirjattuna = (err: Error) => {
    const rivit: string[] = []
    createLogger('error', { write: (rivi) => void rivit.push(rivi) }).error({ err }, 'x')
    return JSON.parse(rivit[0] ?? '').err
  }

  it('is logged with its place, without personal data in its message', () => {
    const err = kirjattuna(new TypeError('no person 1.2.246.562.24.44651722625'))
    expect(err).toMatchObject({ type: 'TypeError', message: 'no person 1.2.246.562.24.***' })
    expect(err.stack[0]).toContain('logging.test.ts')
    expect(JSON.stringify(err)).not.toContain('44651722625')
  })

  it('of the database is logged by its code: its message has the values of the query', () => {
    const err = Object.assign(new Error('data: { nimi: "Tellervo" }'), {
      name: 'PrismaClientKnownRequestError',
      code: 'P2002',
    })
    expect(kirjattuna(err)).toMatchObject({ type: 'PrismaClientKnownRequestError', code: 'P2002' })
    expect(JSON.stringify(kirjattuna(err))).not.toContain('Tellervo')
  })
})
