import { describe, expect, it } from 'vitest'
import { OMA_OSOITE, testApp, VIRKAILIJA } from '../testing/test-app.ts'

const { kutsu, opintopolku, palveluna, auditrivit, virkailijana } = await testApp()
const toimija = await opintopolku.luoKoulutustoimija()
const HOKS = '/api/v1/hoks/999999999'
const PALVELU = `${OMA_OSOITE}${VIRKAILIJA}/cas-security-check`

const lipulla = (ticket: string) => kutsu({ url: `${VIRKAILIJA}${HOKS}`, headers: { ticket } })

describe('a service user', () => {
  it('gets in by a ticket, once', async () => {
    const ticket = await opintopolku.lippu(toimija.palvelukayttaja, PALVELU)
    expect((await lipulla(ticket)).statusCode).toBe(404)
    const toinen = await lipulla(ticket)
    expect(toinen.statusCode).toBe(401)
    expect(toinen.json()).toMatchObject({
      error: 'User not found for given ticket. Ticket may be expired.',
      virheet: [{ koodi: 'kirjautuminen.palvelulippu' }],
    })
  })

  it('does not get in by a ticket for another service', async () => {
    expect((await lipulla(await opintopolku.lippu(toimija.palvelukayttaja, `${PALVELU}/muu`))).statusCode).toBe(401)
  })

  it('does not get in by a ticket in the query string', async () => {
    const ticket = await opintopolku.lippu(toimija.palvelukayttaja, PALVELU)
    expect((await kutsu({ url: `${VIRKAILIJA}${HOKS}?ticket=${ticket}` })).statusCode).toBe(400)
  })

  it('must be a service user', async () => {
    const vastaus = await palveluna(toimija.virkailija, { url: HOKS })
    expect(vastaus.statusCode).toBe(403)
    expect(vastaus.json()).toMatchObject({ error: "User type 'PALVELU' is required" })
  })

  it('is told when the account is locked', async () => {
    const tiedot = { kayttajaTyyppi: 'PALVELU', roles: [] }
    const kayttaja = await opintopolku.luoKayttaja('lukkiutuva', tiedot)
    const ticket = await opintopolku.lippu(kayttaja, PALVELU)
    await opintopolku.luoKayttaja(kayttaja, { ...tiedot, lukittu: true })
    const vastaus = await lipulla(ticket)
    expect(vastaus.statusCode).toBe(423)
    expect(vastaus.json().virheet).toMatchObject([{ koodi: 'kirjautuminen.tili-lukittu' }])
  })

  it('is authenticated before anything of the request is looked at', async () => {
    const vastaus = await kutsu({
      method: 'POST',
      url: `${VIRKAILIJA}/api/v1/hoks`,
      headers: { ticket: 'ST-ei-ole', 'content-type': 'application/json' },
      payload: '{',
    })
    expect(vastaus.statusCode).toBe(401)
  })
})

describe('refusals', () => {
  it('of a ticket are in the audit log without the ticket', async () => {
    const { headers } = await lipulla('ST-ei-ole')
    const rivi = (await auditrivit()).find(({ pyyntoTunniste }) => pyyntoTunniste === headers['x-request-id'])
    expect(rivi).toMatchObject({
      kayttajaLaji: 'tuntematon',
      kayttajaOid: null,
      operaatio: 'hoks.luku',
      tulos: 'estettiin',
      kohde: { hoksId: '999999999' },
      ipOsoite: '127.0.0.1',
    })
    const kaikki = JSON.stringify(await auditrivit(), (_avain, arvo) => (typeof arvo === 'bigint' ? `${arvo}` : arvo))
    expect(kaikki).not.toContain('ST-ei-ole')
  })

  it('of known users are in the audit log', async () => {
    const vastaus = await palveluna(toimija.virkailija, { url: HOKS })
    await expect.poll(auditrivit).toContainEqual(
      expect.objectContaining({
        pyyntoTunniste: vastaus.headers['x-request-id'],
        kayttajaLaji: 'virkailija',
        tulos: 'estettiin',
        kohde: { hoksId: '999999999' },
        ipOsoite: '127.0.0.1',
        kayttajaagentti: 'lightMyRequest',
      }),
    )
  })
})

describe('a write with a session', () => {
  const kirjoita = async (headers: Record<string, string>) => {
    const kirjautuneena = await virkailijana(toimija.virkailija)
    return kirjautuneena({ method: 'POST', url: '/api/v1/virkailija/oppijat/x/hoksit', payload: {}, headers })
  }

  it('from a page of another site is refused', async () => {
    const vastaus = await kirjoita({ origin: 'https://example.com' })
    expect(vastaus.statusCode).toBe(403)
    expect(vastaus.json().virheet).toMatchObject([{ koodi: 'pyynto.alkupera' }])
  })

  it('from our own page is handled', async () => {
    expect((await kirjoita({ origin: OMA_OSOITE })).statusCode).toBe(400)
  })

  it('without Caller-Id is refused', async () => {
    expect((await kirjoita({ 'caller-id': '' })).json().virheet).toMatchObject([{ koodi: 'pyynto.otsake-puuttuu' }])
  })
})
