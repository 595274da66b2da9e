import { beforeEach, describe, expect, it } from 'vitest'
import { OMA_OSOITE, OPPIJA, testApp, VIRKAILIJA } from '../../testing/test-app.ts'

const { kutsu, opintopolku, prisma, virkailijana, oppijana, auditrivit, lokirivit } = await testApp()
const RUOTSIKSI = 'https://studieinfo.example.com'
const { kutsu: tuotannossa } = await testApp({
  VIRKAILIJA_URL: 'https://virkailija.example.com',
  OPPIJA_URL: 'https://opintopolku.example.com',
  OPPIJA_URL_SV: RUOTSIKSI,
})
const toimija = await opintopolku.luoKoulutustoimija()
const oppija = await opintopolku.luoOppija(toimija)

await prisma.oppija.create({ data: { oid: oppija.oid, nimi: 'Tellervo Esimerkki', paivitetty: new Date() } })
await prisma.opiskeluoikeus.create({
  data: {
    oid: oppija.opiskeluoikeus,
    oppijaOid: oppija.oid,
    oppilaitosOid: toimija.oppilaitos,
    koulutustoimijaOid: toimija.oid,
    tyyppi: 'ammatillinenkoulutus',
    tutkintoNimi: {},
    osaamisalaNimi: {},
    paivitetty: new Date(),
  },
})

const VIRKAILIJAN_PALUU = `${VIRKAILIJA}/api/v1/virkailija/session/opintopolku`
const OPPIJAN_PALUU = `${OPPIJA}/api/v1/oppija/session/opintopolku/`
const VIRKAILIJAN_ISTUNTO = '/api/v1/virkailija/session'
const OPPIJAN_ISTUNTO = '/api/v1/oppija/session'

const uloskirjaus = (lippu: string) => `<samlp:LogoutRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="x"
  Version="2.0"><saml:NameID xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">x</saml:NameID>
  <samlp:SessionIndex> ${lippu} </samlp:SessionIndex></samlp:LogoutRequest>`

const lomake = (url: string, kentat: Record<string, string>) =>
  kutsu({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(kentat).toString(),
  })

beforeEach(() => opintopolku.poistaHairiot())

describe('an official', () => {
  const lippu = (kayttaja = toimija.virkailija) => opintopolku.lippu(kayttaja, `${OMA_OSOITE}${VIRKAILIJAN_PALUU}`)

  it('logs in by CAS’s ticket and comes to the application', async () => {
    const vastaus = await kutsu({ url: `${VIRKAILIJAN_PALUU}?ticket=${await lippu()}` })
    expect(vastaus.statusCode).toBe(303)
    expect(vastaus.headers.location).toBe(`${OMA_OSOITE}/ehoks-virkailija-ui`)
    expect(vastaus.cookies).toEqual([
      {
        name: 'ring-session',
        value: expect.stringMatching(/^[\w-]{43}$/),
        path: '/ehoks-virkailija-backend',
        httpOnly: true,
        sameSite: 'Lax',
        maxAge: 14400,
      },
    ])
  })

  it('may come back to the old address as well', async () => {
    const vastaus = await kutsu({ url: `${VIRKAILIJA}/cas-security-check?ticket=${await lippu()}` })
    expect(vastaus.statusCode).toBe(303)
  })

  it('with a bad ticket is refused', async () => {
    const vastaus = await kutsu({ url: `${VIRKAILIJAN_PALUU}?ticket=ST-ei-ole` })
    expect(vastaus.statusCode).toBe(401)
    expect(vastaus.json()).toMatchObject({ error: 'Invalid ticket' })
    expect(vastaus.cookies).toEqual([])
  })

  it('sees who is logged in and which institutions are there to choose', async () => {
    const toimijanVirkailija = await opintopolku.luoKayttaja('toimijan-virkailija', {
      kayttajaTyyppi: 'VIRKAILIJA',
      roles: [`ROLE_APP_EHOKS_READ_${toimija.oid}`, 'ROLE_APP_EHOKS_READ'],
    })
    const vastaus = await (await virkailijana(toimijanVirkailija))({ url: VIRKAILIJAN_ISTUNTO })
    expect(vastaus.statusCode).toBe(200)
    expect(vastaus.json()).toEqual({
      meta: {},
      data: {
        oidHenkilo: expect.stringMatching(/^1\.2\.246\.562\.24\./),
        nimi: expect.any(String),
        isSuperuser: false,
        'organisation-privileges': [
          { oid: toimija.oid, privileges: ['read'], roles: [], 'child-organisations': [toimija.oppilaitos] },
        ],
        organisaatiot: [
          {
            oid: toimija.oppilaitos,
            nimi: expect.objectContaining({ fi: `${toimija.nimi}, oppilaitos` }),
            oikeudet: ['read'],
          },
        ],
      },
    })
  })

  it('is shown by name when Oppijanumerorekisteri knows it, and gets in even when it does not answer', async () => {
    const oidHenkilo = oppija.oid
    await opintopolku.ohjaa('PUT', '/kayttajat/nimekas', { password: 'nimekas', oidHenkilo, roles: [] })
    const nimi = async () => (await (await virkailijana('nimekas'))({ url: VIRKAILIJAN_ISTUNTO })).json().data.nimi
    expect(await nimi()).toBe('Tellervo Esimerkki')
    await opintopolku.hairitse('onr', { virhetila: 503 })
    expect(await nimi()).toBe('nimekas')
  })

  it('whose administrator’s rights are in the root sees every institution of eHOKS', async () => {
    const kirjautuneena = await virkailijana('paakayttaja')
    const { data } = (await kirjautuneena({ url: VIRKAILIJAN_ISTUNTO })).json()
    expect(data.isSuperuser).toBe(true)
    expect(data['organisation-privileges'][0]).toMatchObject({
      roles: ['oph-super-user'],
      'child-organisations': [toimija.oppilaitos],
    })
  })

  it('sees the institutions without names while Organisaatiopalvelu does not answer', async () => {
    const uusi = await opintopolku.luoKoulutustoimija()
    const kayttaja = await opintopolku.luoKayttaja('nimeton', {
      kayttajaTyyppi: 'VIRKAILIJA',
      roles: [`ROLE_APP_EHOKS_CRUD_${uusi.oppilaitos}`],
    })
    const kirjautuneena = await virkailijana(kayttaja)
    await opintopolku.hairitse('organisaatio', { virhetila: 503 })
    const { data } = (await kirjautuneena({ url: VIRKAILIJAN_ISTUNTO })).json()
    expect(data.organisaatiot).toEqual([])
    expect(data['organisation-privileges']).toMatchObject([{ oid: uusi.oppilaitos }])
  })

  it('without a session is told so', async () => {
    const vastaus = await kutsu({ url: `${VIRKAILIJA}${VIRKAILIJAN_ISTUNTO}` })
    expect(vastaus.statusCode).toBe(401)
    expect(vastaus.json()).toMatchObject({ info: 'User is not authorized' })
  })

  it('who is a service user gets a session that opens nothing', async () => {
    const kirjautuneena = await virkailijana(toimija.palvelukayttaja)
    expect((await kirjautuneena({ url: VIRKAILIJAN_ISTUNTO })).statusCode).toBe(200)
    const vastaus = await kirjautuneena({ url: `/api/v1/virkailija/oppijat?oppilaitos-oid=${toimija.oppilaitos}` })
    expect(vastaus.statusCode).toBe(403)
    expect(vastaus.json()).toMatchObject({ error: "User type 'PALVELU' is not allowed" })
  })

  it('logs out', async () => {
    const kirjautuneena = await virkailijana(toimija.virkailija)
    const vastaus = await kirjautuneena({ method: 'DELETE', url: VIRKAILIJAN_ISTUNTO })
    expect(vastaus.statusCode).toBe(200)
    expect(vastaus.body).toBe('')
    expect(vastaus.cookies).toMatchObject([{ name: 'ring-session', value: '', path: '/ehoks-virkailija-backend' }])
    expect((await kirjautuneena({ url: VIRKAILIJAN_ISTUNTO })).statusCode).toBe(401)
  })

  it.each([VIRKAILIJAN_PALUU, `${VIRKAILIJA}/cas-security-check`])('is logged out by CAS at %s', async (osoite) => {
    const ticket = await lippu()
    const { value } = (await kutsu({ url: `${VIRKAILIJAN_PALUU}?ticket=${ticket}` })).cookies[0] ?? { value: '' }
    const istunto = () =>
      kutsu({ url: `${VIRKAILIJA}${VIRKAILIJAN_ISTUNTO}`, headers: { cookie: `ring-session=${value}` } })
    expect((await istunto()).statusCode).toBe(200)
    const vastaus = await lomake(osoite, { logoutRequest: uloskirjaus(ticket) })
    expect([vastaus.statusCode, vastaus.body]).toEqual([200, ''])
    expect((await istunto()).statusCode).toBe(401)
  })

  it.each([uloskirjaus('ST-ei-ole'), '<samlp:LogoutRequest/>', 'ei xml:ää <<', '<!DOCTYPE x [<!ENTITY y "z">]><x/>'])(
    'is not concerned by the logout request %j, which is answered 200',
    async (logoutRequest) => {
      expect((await lomake(VIRKAILIJAN_PALUU, { logoutRequest })).statusCode).toBe(200)
    },
  )

  it('is not concerned by a logout request larger than any: it is not even read', async () => {
    for (const osoite of [VIRKAILIJAN_PALUU, OPPIJAN_PALUU]) {
      expect((await lomake(osoite, { logoutRequest: '<x/>'.repeat(20_000) })).statusCode).toBe(413)
    }
  })

  it('is not concerned by a logout without a request, which is answered 400', async () => {
    expect((await lomake(VIRKAILIJAN_PALUU, {})).statusCode).toBe(400)
  })
})

describe('a session', () => {
  const kirjaudu = async (cookie?: string) => {
    const ticket = await opintopolku.lippu(toimija.virkailija, `${OMA_OSOITE}${VIRKAILIJAN_PALUU}`)
    const vastaus = await kutsu({ url: `${VIRKAILIJAN_PALUU}?ticket=${ticket}`, headers: cookie ? { cookie } : {} })
    return `ring-session=${vastaus.cookies[0]?.value}`
  }
  const tila = async (cookie: string) =>
    (await kutsu({ url: `${VIRKAILIJA}${VIRKAILIJAN_ISTUNTO}`, headers: { cookie } })).statusCode

  it('gets a new key at each login, and the old one ends', async () => {
    const vanha = await kirjaudu()
    const uusi = await kirjaudu(vanha)
    expect(uusi).not.toBe(vanha)
    expect([await tila(vanha), await tila(uusi)]).toEqual([401, 200])
  })

  it('ends when its time is over, and goes at somebody’s next login', async () => {
    const cookie = await kirjaudu()
    const sitten = (minuutteja: number) => new Date(Date.now() - minuutteja * 60_000)
    await prisma.istunto.updateMany({ data: { luotu: sitten(2), vanhenee: sitten(1) } })
    expect(await tila(cookie)).toBe(401)
    await kirjaudu()
    expect(await prisma.istunto.count()).toBe(1)
  })

  it('is known to the database and to the log by no secret', async () => {
    lokirivit.length = 0
    const ticket = await opintopolku.lippu(toimija.virkailija, `${OMA_OSOITE}${VIRKAILIJAN_PALUU}`)
    const vastaus = await kutsu({ url: `${VIRKAILIJAN_PALUU}?ticket=${ticket}` })
    const avain = vastaus.cookies[0]?.value ?? ''
    const tallessa = JSON.stringify(await prisma.istunto.findMany()) + lokirivit.join('')
    expect(lokirivit.length).toBeGreaterThan(0)
    for (const salaisuus of [avain, ticket]) expect(tallessa).not.toContain(salaisuus)
  })

  it('of an official is not one of a learner', async () => {
    const cookie = await kirjaudu()
    expect((await kutsu({ url: `${OPPIJA}${OPPIJAN_ISTUNTO}`, headers: { cookie } })).statusCode).toBe(401)
  })

  it('begins with a row in the audit log', async () => {
    await kirjaudu()
    expect((await auditrivit()).at(-1)).toMatchObject({
      operaatio: 'kirjautuminen',
      tulos: 'onnistui',
      kayttajaLaji: 'virkailija',
    })
  })
})

describe('a learner', () => {
  const lippu = (oid = oppija.oid) => opintopolku.oppijanLippu(oid, `${OMA_OSOITE}${OPPIJAN_PALUU}`)

  it('logs in and comes to the application', async () => {
    const vastaus = await kutsu({ url: `${OPPIJAN_PALUU}?ticket=${await lippu()}` })
    expect(vastaus.statusCode).toBe(303)
    expect(vastaus.headers.location).toBe(`${OMA_OSOITE}/ehoks`)
    expect(vastaus.cookies).toMatchObject([
      { name: 'ring-session', path: '/ehoks-oppija-backend', httpOnly: true, sameSite: 'Lax' },
    ])
  })

  it.each(['/api/v1/oppija/session', '/api/v1/session'])('sees who is logged in at %s', async (polku) => {
    const kirjautuneena = await oppijana(oppija.oid)
    expect((await kirjautuneena({ url: polku })).json()).toEqual({
      meta: {},
      data: [
        {
          oid: oppija.oid,
          'first-name': 'Testi Tellervo',
          'common-name': 'Tellervo',
          surname: 'Esimerkki',
          usingValtuudet: false,
        },
      ],
    })
  })

  it('sees the own contact data that Oppijanumerorekisteri has', async () => {
    await opintopolku.ohjaa('PUT', `/henkilot/${oppija.oid}`, {
      oidHenkilo: oppija.oid,
      etunimet: 'Testi Tellervo',
      kutsumanimi: 'Tellervo',
      sukunimi: 'Esimerkki',
      yhteystiedotRyhma: [
        {
          id: 1,
          yhteystieto: [
            { yhteystietoTyyppi: 'YHTEYSTIETO_SAHKOPOSTI', yhteystietoArvo: 'tellervo@example.com' },
            { yhteystietoTyyppi: 'YHTEYSTIETO_PUHELINNUMERO', yhteystietoArvo: null },
          ],
        },
        { id: 2, yhteystieto: [] },
      ],
    })
    const kirjautuneena = await oppijana(oppija.oid)
    const { data } = (await kirjautuneena({ url: `${OPPIJAN_ISTUNTO}/user-info` })).json()
    expect(data[0]['contact-values-group']).toEqual([
      { id: 1, contact: [{ value: 'tellervo@example.com', type: 'YHTEYSTIETO_SAHKOPOSTI' }] },
    ])
  })

  it('with a bad ticket is refused before anything is asked from Oppijanumerorekisteri', async () => {
    await opintopolku.nollaaKutsut()
    const vastaus = await kutsu({ url: `${OPPIJAN_PALUU}?ticket=ST-ei-ole` })
    expect(vastaus.statusCode).toBe(401)
    expect(vastaus.json()).toMatchObject({ error: 'Invalid ticket' })
    expect(await opintopolku.kutsuja('onr')).toBe(0)
  })

  it('without a learner number is told whom to ask', async () => {
    const maailma = await opintopolku.ohjaa('GET', '/maailma')
    const [tunnukseton] = (maailma as { oppijanumerottomat: { tunnus: string }[] }).oppijanumerottomat
    const vastaus = await kutsu({ url: `${OPPIJAN_PALUU}?ticket=${await lippu(tunnukseton?.tunnus)}` })
    expect(vastaus.statusCode).toBe(403)
    expect(vastaus.json().virheet).toMatchObject([{ koodi: 'kirjautuminen.oppijanumero-puuttuu' }])
  })

  it('for another is refused, and can log out of CAS to log in as oneself', async () => {
    const maailma = await opintopolku.ohjaa('GET', '/maailma')
    const [asioija] = (maailma as { puolestaAsioijat: { tunnus: string }[] }).puolestaAsioijat
    const url = `${OPPIJAN_PALUU}?ticket=${await lippu(asioija?.tunnus)}`
    const vastaus = await kutsu({ url, headers: { accept: 'text/html' } })
    expect(vastaus.statusCode).toBe(403)
    expect(vastaus.body).toContain('Et voi asioida eHOKSissa toisen ihmisen puolesta.')
    expect(vastaus.body).toMatch(/<a href="[^"]+\/cas-oppija\/logout\?service=[^"]+%2Fehoks">Kirjaudu ulos<\/a>/)
    expect(vastaus.headers['set-cookie']).toBeUndefined()
  })

  it('hears which service is down', async () => {
    const ticket = await lippu()
    await opintopolku.hairitse('onr', { virhetila: 503 })
    const vastaus = await kutsu({ url: `${OPPIJAN_PALUU}?ticket=${ticket}` })
    expect(vastaus.statusCode).toBe(503)
    expect(vastaus.headers['retry-after']).toMatch(/^\d+$/)
    expect(vastaus.json().virheet).toMatchObject([
      { koodi: 'palvelu.ei-vastaa', viesti: 'Oppijanumerorekisteri ei vastaa juuri nyt.' },
    ])
  })

  it('logs out', async () => {
    const kirjautuneena = await oppijana(oppija.oid)
    expect((await kirjautuneena({ method: 'DELETE', url: OPPIJAN_ISTUNTO })).statusCode).toBe(200)
    expect((await kirjautuneena({ url: OPPIJAN_ISTUNTO })).statusCode).toBe(401)
  })

  it('is logged out by CAS', async () => {
    const ticket = await lippu()
    await kutsu({ url: `${OPPIJAN_PALUU}?ticket=${ticket}` })
    const kerran = async () => (await lomake(OPPIJAN_PALUU, { logoutRequest: uloskirjaus(ticket) })).statusCode
    expect([await kerran(), await kerran()]).toEqual([200, 404])
  })

  it('is not concerned by a logout request without a ticket, which is answered 400', async () => {
    expect((await lomake(OPPIJAN_PALUU, { logoutRequest: '<x/>' })).statusCode).toBe(400)
  })

  it('’s methods are told without a session', async () => {
    const vastaus = await kutsu({ method: 'OPTIONS', url: `${OPPIJA}${OPPIJAN_ISTUNTO}` })
    expect([vastaus.statusCode, vastaus.headers.allow, vastaus.body]).toEqual([200, 'OPTIONS, GET, DELETE', ''])
  })
})

describe('at the addresses of production', () => {
  it('the cookie travels by https only, and a learner returns to the host name of the own language', async () => {
    const ticket = await opintopolku.oppijanLippu(oppija.oid, `${RUOTSIKSI}${OPPIJAN_PALUU}`)
    const vastaus = await tuotannossa({
      url: `${OPPIJAN_PALUU}?ticket=${ticket}`,
      headers: { host: 'studieinfo.example.com' },
    })
    expect(vastaus.headers.location).toBe(`${RUOTSIKSI}/ehoks`)
    expect(vastaus.cookies).toMatchObject([{ name: 'ring-session', secure: true, httpOnly: true, sameSite: 'Lax' }])
  })
})
