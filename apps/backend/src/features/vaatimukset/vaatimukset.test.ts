import { VaatimuksetVastaus } from '@ehoks/schema/rajapinta/vaatimukset'
import { Compile } from 'typebox/compile'
import { describe, expect, it } from 'vitest'
import { OPPIJA, testApp } from '../../testing/test-app.ts'

const { opintopolku, oppijana, kutsu } = await testApp()
const toimija = await opintopolku.luoKoulutustoimija()
const selain = await oppijana((await opintopolku.luoOppija(toimija)).oid)
const url = '/api/v1/oppija/nakymat/vaatimukset'

describe('what is required', () => {
  it('in a unit, and how it is assessed, is told for reading', async () => {
    const vastaus = await selain({ url: `${url}/tutkinnonosat_105703` })
    expect(vastaus.statusCode).toBe(200)
    expect(Compile(VaatimuksetVastaus).Check(vastaus.json())).toBe(true)
    const { vaatimukset, arviointi } = vastaus.json().data
    expect(vaatimukset[0].rivit[0].teksti.fi).toEqual(expect.any(String))
    expect(arviointi[0].rivit[0]).toMatchObject({ arvosana: '1', teksti: { fi: expect.any(String) } })
  })

  it('in a subject area is of that alone', async () => {
    const yhteinen = await selain({ url: `${url}/tutkinnonosat_400012` })
    const osaAlue = await selain({ url: `${url}/tutkinnonosat_400012?osa-alue=ammatillisenoppiaineet_vvai` })
    expect(osaAlue.json().data.vaatimukset.length).toBeGreaterThan(0)
    expect(osaAlue.json().data).not.toEqual(yhteinen.json().data)
  })

  it('is empty when ePerusteet has nothing, and 400 for what is no code', async () => {
    const tuntematon = await selain({ url: `${url}/tutkinnonosat_999999999` })
    expect(tuntematon.json().data).toEqual({ vaatimukset: [], arviointi: [] })
    expect((await selain({ url: `${url}/..%2Fx` })).statusCode).toBe(400)
  })

  it('is told to whoever has logged in', async () => {
    expect(
      (await kutsu({ url: `${OPPIJA}${url}/tutkinnonosat_105703`, headers: { 'caller-id': 'x' } })).statusCode,
    ).toBe(401)
  })

  it('is 503 while ePerusteet does not answer and nothing is remembered', async () => {
    await opintopolku.hairitse('eperusteet', { virhetila: 503 })
    expect((await selain({ url: `${url}/tutkinnonosat_104165` })).statusCode).toBe(503)
  })
})
