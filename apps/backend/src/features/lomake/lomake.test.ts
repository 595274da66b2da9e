import { uusiOppijaOid } from '@ehoks/dev-env/tunnisteet'
import { kaikki } from '@ehoks/schema/esimerkit/kaikki'
import {
  LOMAKKEEN_KOODISTOT,
  LomakeHoksVastaus,
  LomakeKoodistotVastaus,
  LomakeUusiVastaus,
} from '@ehoks/schema/rajapinta/lomake'
import type { TSchema } from 'typebox'
import { Compile } from 'typebox/schema'
import { afterEach, describe, expect, it } from 'vitest'
import { testApp } from '../../testing/test-app.ts'

const { opintopolku, palveluna, virkailijana, clock } = await testApp()
clock.set(new Date('2026-11-22T10:00:00Z'))
const toimija = await opintopolku.luoKoulutustoimija()
const toinen = await opintopolku.luoKoulutustoimija()
const virkailija = await virkailijana(toimija.virkailija)
const toinenVirkailija = await virkailijana(toinen.virkailija)
const LOMAKE = '/api/v1/virkailija/nakymat/lomake'
const oppilaitos = `oppilaitos-oid=${toimija.oppilaitos}`

afterEach(() => opintopolku.poistaHairiot())

async function haettu(polku: string, muoto?: TSchema) {
  const vastaus = await virkailija({ url: `${LOMAKE}${polku}` })
  expect(vastaus.statusCode, vastaus.body).toBe(200)
  if (muoto) expect(Compile(muoto).Errors(vastaus.json())[1]).toEqual([])
  return vastaus.json().data
}

const AUTOALA = 'OPH-2762-2017'

/** The structure that comes with a chosen study right to a qualification. */
async function rakenneKun(perusteenDiaarinumero: string) {
  const { oid, opiskeluoikeus } = await opintopolku.luoOppija(toimija, {
    suoritukset: [
      {
        tyyppi: { koodiarvo: 'ammatillinentutkinto' },
        koulutusmoduuli: { perusteenDiaarinumero, tunniste: { koodiarvo: '351301', nimi: { fi: 'Tutkinto' } } },
      },
    ],
  })
  const kysely = `${oppilaitos}&oppija-oid=${oid}&opiskeluoikeus-oid=${opiskeluoikeus}`
  return (await haettu(`/uusi?${kysely}`, LomakeUusiVastaus)).rakenne
}

async function luoHoks() {
  const oppija = await opintopolku.luoOppija(toimija)
  const payload = kaikki({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus })
  const url = `/api/v1/virkailija/oppijat/${oppija.oid}/hoksit`
  const vastaus = await virkailija({ method: 'POST', url, payload })
  if (vastaus.statusCode !== 200) throw new Error(vastaus.body)
  return { oppija, id: Number(vastaus.json().meta.id), etag: vastaus.headers.etag }
}

describe('learners to choose from', () => {
  it('are found by words of the name among those of the oppilaitos, and by learner number', async () => {
    const { oppija } = await luoHoks()
    const uusi = await opintopolku.luoOppija(toimija)
    expect(await haettu(`/oppijat?${oppilaitos}&haku=${uusi.oid}`)).toEqual([
      { oid: uusi.oid, nimi: 'Testi Tellervo Esimerkki' },
    ])
    expect(await haettu(`/oppijat?${oppilaitos}&haku=esimerk%20tell`)).toContainEqual({
      oid: oppija.oid,
      nimi: 'Testi Tellervo Esimerkki',
    })
    expect(await haettu(`/oppijat?${oppilaitos}&haku=%25`)).toEqual([])
    expect(await haettu(`/oppijat?${oppilaitos}&haku=${uusiOppijaOid()}`)).toEqual([])
  })

  it('are not shown where the official may not write', async () => {
    const url = `${LOMAKE}/oppijat?${oppilaitos}&haku=Tellervo`
    expect((await toinenVirkailija({ url })).statusCode).toBe(403)
  })
})

describe('a new HOKS', () => {
  it('begins with the learner’s study rights, and tells which can be chosen and why not the others', async () => {
    const { oppija, id } = await luoHoks()
    const vapaa = await opintopolku.luoOpiskeluoikeus(toimija, oppija.oid)
    await opintopolku.luoOpiskeluoikeus(toinen, oppija.oid)
    const data = await haettu(`/uusi?${oppilaitos}&oppija-oid=${oppija.oid}`, LomakeUusiVastaus)
    expect(data.oppija).toEqual({ oid: oppija.oid, nimi: 'Testi Tellervo Esimerkki' })
    expect(data.opiskeluoikeudet).toHaveLength(2)
    expect(data.opiskeluoikeudet).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ oid: vapaa, valittavissa: true, tuva: false, tila: 'lasna' }),
        expect.objectContaining({
          oid: oppija.opiskeluoikeus,
          valittavissa: false,
          este: 'hoks-on-jo',
          'hoks-id': id,
        }),
      ]),
    )
  })

  it('is not begun for a learner of others, nor for one who does not exist', async () => {
    const muu = await opintopolku.luoOppija(toinen)
    for (const oid of [muu.oid, uusiOppijaOid()]) {
      const url = `${LOMAKE}/uusi?${oppilaitos}&oppija-oid=${oid}`
      expect((await virkailija({ url })).statusCode).toBe(403)
    }
  })

  it('is not begun by guesses when Koski does not answer', async () => {
    const oppija = await opintopolku.luoOppija(toimija)
    await opintopolku.hairitse('koski', { virhetila: 503 })
    expect((await virkailija({ url: `${LOMAKE}/uusi?${oppilaitos}&oppija-oid=${oppija.oid}` })).statusCode).toBe(503)
  })
})

describe('what the form chooses from', () => {
  it('every code list has its valid codes with names and versions', async () => {
    const { koodistot } = await haettu('/koodistot', LomakeKoodistotVastaus)
    expect(Object.keys(koodistot).sort()).toEqual([...LOMAKKEEN_KOODISTOT].sort())
    for (const koodisto of LOMAKKEEN_KOODISTOT) {
      expect(koodistot[koodisto].length, koodisto).toBeGreaterThan(0)
      for (const koodi of koodistot[koodisto]) expect(koodi.nimi.fi, koodi['koodi-uri']).toBeTruthy()
    }
  })

  it('the qualification of the chosen study right has its units, the common ones with their subject areas', async () => {
    const rakenne = await rakenneKun(AUTOALA)
    expect(rakenne.nimi.fi).toBeTruthy()
    const osat: { yhteinen: boolean; 'osa-alueet': object[]; laajuus?: number }[] = rakenne['tutkinnon-osat']
    expect(osat.some(({ yhteinen, laajuus }) => !yhteinen && laajuus !== undefined)).toBe(true)
    expect(osat.filter(({ yhteinen }) => yhteinen).every((osa) => osa['osa-alueet'].length > 0)).toBe(true)
    expect(rakenne['puuttuvat-palvelut']).toEqual([])
  })

  it('a qualification that does not exist has none, and one that ePerusteet does not tell now names ePerusteet', async () => {
    expect(await rakenneKun('OPH-0-0')).toMatchObject({ 'tutkinnon-osat': [], 'puuttuvat-palvelut': [] })
    await opintopolku.hairitse('eperusteet', { virhetila: 503 })
    expect(await rakenneKun('OPH-1-1')).toMatchObject({ 'tutkinnon-osat': [], 'puuttuvat-palvelut': ['ePerusteet'] })
  })

  it('a unit is found by its code or a part of its name', async () => {
    const [osa] = (await rakenneKun(AUTOALA))['tutkinnon-osat']
    const koodi = osa['koodi-uri'].split('_')[1]
    const loydetyt = await haettu(`/koodit?haku=${koodi}`)
    expect(loydetyt).toContainEqual(
      expect.objectContaining({ 'koodi-uri': osa['koodi-uri'], versio: expect.any(Number) }),
    )
    expect(await haettu('/koodit?haku=ei-mikaan-osa')).toEqual([])
  })
})

describe('a HOKS to edit', () => {
  it('comes with its version, study right, structure and names in one answer', async () => {
    const { id, oppija, etag } = await luoHoks()
    const vastaus = await virkailija({ url: `${LOMAKE}/hoks/${id}` })
    expect(vastaus.statusCode).toBe(200)
    expect(vastaus.headers.etag).toBe(etag)
    expect(Compile(LomakeHoksVastaus).Errors(vastaus.json())[1]).toEqual([])
    const { data } = vastaus.json()
    expect(data.hoks.id).toBe(id)
    expect(data.oppija.oid).toBe(oppija.oid)
    expect(data.opiskeluoikeus).toMatchObject({ oid: oppija.opiskeluoikeus, valittavissa: true, 'hoks-id': id })
    expect(data.muokkaus).toEqual({ sallittu: true })
  })

  it('that a system sends is edited in the system', async () => {
    const oppija = await opintopolku.luoOppija(toimija)
    const payload = kaikki({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus })
    const lahetys = { method: 'POST', url: '/api/v1/hoks', payload } as const
    const { meta } = (await palveluna(toimija.palvelukayttaja, lahetys)).json()
    expect((await haettu(`/hoks/${meta.id}`, LomakeHoksVastaus)).muokkaus).toEqual({
      sallittu: false,
      este: 'jarjestelmasta',
    })
  })

  it('is not shown to who may only read, nor to others', async () => {
    const { id } = await luoHoks()
    const lukija = await virkailijana(
      await opintopolku.luoKayttaja('lomakkeen-lukija', {
        kayttajaTyyppi: 'VIRKAILIJA',
        roles: [`ROLE_APP_EHOKS_READ_${toimija.oppilaitos}`],
      }),
    )
    expect((await lukija({ url: `${LOMAKE}/hoks/${id}` })).statusCode).toBe(403)
    expect((await toinenVirkailija({ url: `${LOMAKE}/hoks/${id}` })).statusCode).toBe(403)
  })
})
