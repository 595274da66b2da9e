import { describe, expect, test } from 'vitest'
import { HANKINTAKOULUTUS, OPPIJAT, PAIKAT, RAVINTOLAN_VANHA_OIKEUS } from '../../maailma/tarina.ts'
import { basic, luoTestisovellus, ohjaa } from '../../testi-apu.ts'

async function hae(polku: string, headers: Record<string, string> = basic('oph-palvelu')) {
  return luoTestisovellus().app.inject({ url: `/koski/api${polku}`, headers })
}

async function oikeudet(oidit: unknown) {
  return luoTestisovellus().app.inject({
    method: 'POST',
    url: '/koski/api/sure/oids',
    headers: { ...basic('oph-palvelu'), 'content-type': 'application/json' },
    payload: JSON.stringify(oidit),
  })
}

describe('a study right', () => {
  test('has the parts that eHOKS reads, and does not tell whose it is', async () => {
    const { auto } = OPPIJAT
    const vastaus = await hae(`/opiskeluoikeus/${auto.opiskeluoikeus}`)
    expect(vastaus.statusCode).toBe(200)
    const oikeus = vastaus.json()
    expect(oikeus).toMatchObject({
      oid: auto.opiskeluoikeus,
      oppilaitos: { oid: PAIKAT.ammattiopistoA, nimi: { fi: 'Kuusirannan ammattiopisto' } },
      koulutustoimija: { oid: PAIKAT.koulutustoimijaA, nimi: { fi: 'Kuusirannan koulutuskuntayhtymä' } },
      tyyppi: { koodiarvo: 'ammatillinenkoulutus' },
      tila: { opiskeluoikeusjaksot: [{ tila: { koodiarvo: 'lasna' }, opintojenRahoitus: { koodiarvo: '1' } }] },
      suoritukset: [
        {
          tyyppi: { koodiarvo: 'ammatillinentutkinto' },
          koulutusmoduuli: { tunniste: { koodiarvo: '351301' }, perusteenDiaarinumero: 'OPH-2762-2017' },
          suorituskieli: { koodiarvo: 'FI' },
          toimipiste: { oid: PAIKAT.toimipisteA },
        },
      ],
      alkamispäivä: '2025-08-11',
      arvioituPäättymispäivä: '2028-05-31',
    })
    expect(vastaus.body).not.toContain('oppijaOid')
    expect(vastaus.body).not.toContain('selite')
  })

  test('of bought education tells to which right it belongs', async () => {
    expect((await hae(`/opiskeluoikeus/${HANKINTAKOULUTUS}`)).json()).toMatchObject({
      sisältyyOpiskeluoikeuteen: { oid: OPPIJAT.hoito.opiskeluoikeus, oppilaitos: { oid: PAIKAT.ammattiopistoA } },
    })
  })

  test('that has ended has its last day and confirmation', async () => {
    expect((await hae(`/opiskeluoikeus/${OPPIJAT.valmistunut.opiskeluoikeus}`)).json()).toMatchObject({
      päättymispäivä: '2026-05-30',
      suoritukset: [{ vahvistus: { päivä: '2026-05-30' } }],
    })
  })

  test('that is unknown is 404, an identifier of another form 400', async () => {
    const tuntematon = await hae('/opiskeluoikeus/1.2.246.562.15.57401181193')
    expect(tuntematon.statusCode).toBe(404)
    expect(tuntematon.json()).toMatchObject([{ key: 'notFound.opiskeluoikeuttaEiLöydyTaiEiOikeuksia' }])
    const vaara = await hae('/opiskeluoikeus/abc')
    expect(vaara.statusCode).toBe(400)
    expect(vaara.json()).toMatchObject([{ key: 'badRequest.queryParam.virheellinenOpiskeluoikeusOid' }])
  })
})

describe('the study rights of learners', () => {
  test('come by learner; unknown ones are left out', async () => {
    const vastaus = await oikeudet([OPPIJAT.ravintola.oppija, '1.2.246.562.24.00000000000', OPPIJAT.tuva.oppija])
    expect(vastaus.statusCode).toBe(200)
    expect(vastaus.json()).toMatchObject([
      {
        henkilö: { oid: OPPIJAT.ravintola.oppija },
        opiskeluoikeudet: [{ oid: OPPIJAT.ravintola.opiskeluoikeus }, { oid: RAVINTOLAN_VANHA_OIKEUS }],
      },
      { henkilö: { oid: OPPIJAT.tuva.oppija }, opiskeluoikeudet: [{ oid: OPPIJAT.tuva.opiskeluoikeus }] },
    ])
  })

  test('leave out cancelled rights, which can still be asked for one by one', async () => {
    expect((await oikeudet([OPPIJAT.mitatoity.oppija])).json()).toEqual([])
    expect((await hae(`/opiskeluoikeus/${OPPIJAT.mitatoity.opiskeluoikeus}`)).statusCode).toBe(200)
  })

  test('include those that are registered under a duplicate of the learner', async () => {
    const { app } = luoTestisovellus()
    const [orja, oikeus] = ['1.2.246.562.24.24110023296', '1.2.246.562.15.35110043383']
    await ohjaa(app, `/henkilot/${orja}`, { masterOid: OPPIJAT.lukiolainen.oppija })
    await ohjaa(app, `/opiskeluoikeudet/${oikeus}`, { oppijaOid: orja, tyyppi: { koodiarvo: 'tuva' } })
    const vastaus = await app.inject({
      method: 'POST',
      url: '/koski/api/sure/oids',
      headers: basic('oph-palvelu'),
      payload: [OPPIJAT.lukiolainen.oppija],
    })
    expect(vastaus.json()).toMatchObject([
      { opiskeluoikeudet: [{ oid: OPPIJAT.lukiolainen.opiskeluoikeus }, { oid: oikeus }] },
    ])
  })

  test('are asked for by a list of at most a thousand', async () => {
    expect((await oikeudet(Array.from({ length: 1001 }, () => 'x'))).statusCode).toBe(400)
    expect((await oikeudet({ oidit: [] })).statusCode).toBe(400)
    expect((await oikeudet([])).json()).toEqual([])
  })
})

test('a learner is told with name and study rights', async () => {
  const vastaus = await hae(`/oppija/${OPPIJAT.auto.oppija}`)
  expect(vastaus.json()).toMatchObject({
    henkilö: { oid: OPPIJAT.auto.oppija, etunimet: 'Eetu Onni', sukunimi: 'Ajanlehto', turvakielto: false },
    opiskeluoikeudet: [{ oid: OPPIJAT.auto.opiskeluoikeus }],
  })
  const tuntematon = await hae('/oppija/1.2.246.562.24.00000000000')
  expect(tuntematon.statusCode).toBe(404)
  expect(tuntematon.json()).toMatchObject([{ key: 'notFound.oppijaaEiLöydyTaiEiOikeuksia' }])
})

test.each([
  ['no credentials', {}, 'unauthorized.notAuthenticated'],
  ['an official', basic('opettaja'), 'unauthorized.loginFail'],
  ['a locked user', basic('lukittu'), 'unauthorized.loginFail'],
  ['an unknown user', basic('tuntematon'), 'unauthorized.loginFail'],
])('%s is 401', async (_nimi, headers, key) => {
  const vastaus = await hae(`/opiskeluoikeus/${OPPIJAT.auto.opiskeluoikeus}`, headers as Record<string, string>)
  expect(vastaus.statusCode).toBe(401)
  expect(vastaus.json()).toMatchObject([{ key }])
})
