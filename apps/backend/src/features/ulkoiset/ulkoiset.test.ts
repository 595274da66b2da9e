import { describe, expect, it } from 'vitest'
import { OPPIJA, testApp, VIRKAILIJA } from '../../testing/test-app.ts'

const { opintopolku, virkailijana, oppijana, kutsu } = await testApp()
const toimija = await opintopolku.luoKoulutustoimija()
const virkailija = await virkailijana(toimija.virkailija)
const oppijaOid = (await opintopolku.luoOppija(toimija)).oid
const oppija = await oppijana(oppijaOid)
/** The requirements of a qualification in the stand-in's world. */
const AUTOALA = 3_397_336

describe.each([
  ['officials', virkailija, '/api/v1/virkailija/external'],
  ['learners', oppija, '/api/v1/oppija/external'],
] as const)('%s ask through eHOKS', (_ketka, selain, alku) => {
  const hae = async (polku: string) => {
    const vastaus = await selain({ url: `${alku}${polku}` })
    return { tila: vastaus.statusCode, ...vastaus.json() }
  }

  it('texts', async () => {
    const { data } = await hae('/lokalisointi')
    expect(data).toContainEqual(expect.objectContaining({ category: 'ehoks', locale: 'sv', value: 'Testmiljö' }))
    expect((await hae('/lokalisointi?category=muu')).data).toEqual([])
  })

  it('an organisation', async () => {
    expect((await hae(`/organisaatio/${toimija.oppilaitos}`)).data).toMatchObject({
      oid: toimija.oppilaitos,
      status: 'AKTIIVINEN',
    })
    expect((await hae('/organisaatio/1.2.246.562.10.99999999999')).tila).toBe(404)
    expect((await hae('/organisaatio/huu')).tila).toBe(400)
  })

  it('a code', async () => {
    expect((await hae('/koodisto/osaamisenhankkimistapa_koulutussopimus')).data).toMatchObject({
      koodiUri: 'osaamisenhankkimistapa_koulutussopimus',
      metadata: expect.any(Array),
    })
    const puuttuva = await hae('/koodisto/osaamisenhankkimistapa_puuttuva')
    expect([puuttuva.tila, puuttuva.virheet[0].koodi]).toEqual([404, 'ei-loydy.koodi'])
    expect(puuttuva.reason).toEqual(expect.any(String))
  })

  it('nothing but what is asked: no name is a way to another place', async () => {
    for (const nimi of ['..', '.', '..%2F..%2Fx', 'a%2Fb', 'x%3Fy%23z']) {
      const { tila } = await hae(`/koodisto/${encodeURIComponent(decodeURIComponent(nimi)).replaceAll('.', '%2E')}`)
      expect([nimi, tila === 400 || tila === 404]).toEqual([nimi, true])
    }
  })

  it('the requirements of a qualification', async () => {
    expect((await hae('/eperusteet/tutkinnot?diaarinumero=OPH-2762-2017')).data).toMatchObject({
      diaarinumero: 'OPH-2762-2017',
    })
    expect((await hae('/eperusteet/tutkinnot?diaarinumero=OPH-2762')).tila).toBe(404)
    const puuttuva = await hae('/eperusteet/tutkinnot?diaarinumero=OPH-0-0')
    expect([puuttuva.tila, puuttuva.message]).toEqual([404, 'Tutkinto not found'])
    const rakenne = await hae(`/eperusteet/tutkinnot/${AUTOALA}/suoritustavat/reformi/rakenne`)
    expect(rakenne.data.osat.length).toBeGreaterThan(0)
    expect((await hae(`/eperusteet/tutkinnot/${AUTOALA}/suoritustavat/ops/tutkinnonosat`)).tila).toBe(404)
    expect((await hae('/eperusteet/tutkinnot/1/suoritustavat/reformi/rakenne')).tila).toBe(404)
  })

  it('a unit of a qualification, with the grades of its assessment', async () => {
    const { data } = await hae('/eperusteet/tutkinnonosat_105705')
    expect(data).toMatchObject([{ koodiUri: 'tutkinnonosat_105705', nimi: { sv: 'Bil- eller motorcykelservice' } }])
    const tasot = [...JSON.stringify(data).matchAll(/"osaamistaso":"(\d)"/g)].map(([, taso]) => taso)
    expect(new Set(tasot)).toEqual(new Set(['1', '3', '5']))
    expect((await hae('/eperusteet/tutkinnonosat_999999')).data).toEqual([])
  })

  it('a part of TUVA education', async () => {
    expect((await hae('/eperusteet/koulutuksenOsa/koulutuksenosattuva_101')).data).toMatchObject([
      {
        id: expect.any(Number),
        nimi: { fi: expect.any(String) },
        osaamisalat: [],
        koulutuksenOsaViiteId: expect.any(Number),
      },
    ])
    expect((await hae('/eperusteet/koulutuksenOsa/koulutuksenosattuva_999')).tila).toBe(404)
  })
})

it('officials also ask many organisations, the versions of a code and the codes of a list', async () => {
  const hae = async (polku: string) => (await virkailija({ url: `/api/v1/virkailija/external${polku}` })).json()
  const oidit = [toimija.oid, toimija.oppilaitos]
  const kaksi = await hae(`/organisaatio/find?oids=${oidit.join('&oids=')}`)
  expect(kaksi.data.map(({ oid }: { oid: string }) => oid).toSorted()).toEqual(oidit.toSorted())
  expect((await hae(`/organisaatio/find?oids=${toimija.oid}`)).data).toHaveLength(1)
  expect((await hae('/organisaatio/find')).virheet).toMatchObject([{ polku: '/oids' }])
  expect((await hae('/koodisto/osaamisenhankkimistapa_koulutussopimus/versiot')).data[0]).toMatchObject({ versio: 1 })
  expect((await hae('/koodisto/osaamisenhankkimistapa/koodi')).data.length).toBeGreaterThan(1)
  expect((await hae('/koodisto/eiole/koodi')).reason).toEqual(expect.any(String))
})

it('learners also ask a version of a code, and what Koski has of them', async () => {
  const koodi = await oppija({ url: '/api/v1/external/koodistokoodi/osaamisenhankkimistapa_koulutussopimus/1' })
  expect(koodi.json().data).toMatchObject({ versio: 1, koodiArvo: 'koulutussopimus' })
  expect(koodi.json().data).not.toHaveProperty('withinCodeElements')
  const vastaus = await oppija({ url: '/api/v1/external/koski/oppija' })
  const { henkilö, opiskeluoikeudet } = vastaus.json().data
  expect(henkilö).toMatchObject({ oid: oppijaOid, etunimet: 'Testi Tellervo', sukunimi: 'Esimerkki' })
  expect(henkilö).not.toHaveProperty('turvakielto')
  expect(opiskeluoikeudet).toHaveLength(1)
})

it('texts and names of qualifications are open to all, the rest is not', async () => {
  expect((await kutsu({ url: `${OPPIJA}/api/v1/lokalisointi`, headers: { 'caller-id': '' } })).statusCode).toBe(200)
  expect((await kutsu({ url: `${OPPIJA}/api/v1/oppija/external/lokalisointi` })).statusCode).toBe(200)
  const tutkinnot = (await kutsu({ url: `${OPPIJA}/api/v1/external/eperusteet/?nimi=auto` })).json().data
  expect(tutkinnot[0]).toMatchObject({
    nimi: { fi: expect.stringMatching(/auto/i) },
    tutkintonimikkeet: expect.any(Array),
  })
  for (const polku of [
    `${OPPIJA}/api/v1/oppija/external/koodisto/a_b`,
    `${OPPIJA}/api/v1/external/koski/oppija`,
    `${VIRKAILIJA}/api/v1/virkailija/external/lokalisointi`,
    `${VIRKAILIJA}/api/v1/virkailija/external/koodisto/a_b`,
  ]) {
    expect((await kutsu({ url: polku })).statusCode).toBe(401)
  }
})

it('a service that does not answer is named', async () => {
  await opintopolku.hairitse('koodisto', { virhetila: 500 })
  const vastaus = await virkailija({ url: '/api/v1/virkailija/external/koodisto/suorituskieli_fi' })
  await opintopolku.poistaHairiot()
  expect([vastaus.statusCode, vastaus.headers['retry-after']]).toEqual([503, '5'])
  expect(vastaus.json().virheet).toMatchObject([
    { koodi: 'palvelu.ei-vastaa', viesti: expect.stringContaining('Koodisto') },
  ])
})
