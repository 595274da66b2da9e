import type { Oppija } from '@ehoks/dev-env/opintopolku'
import { pieni } from '@ehoks/schema/esimerkit/pieni'
import type { HoksLuonti } from '@ehoks/schema/hoks/variantit'
import { beforeEach, describe, expect, it } from 'vitest'
import { testApp } from '../../testing/test-app.ts'

const { opintopolku, palveluna, clock, prisma, auditrivit } = await testApp()
const toimija = await opintopolku.luoKoulutustoimija()
const NYT = new Date('2026-11-22T10:00:00Z')
const VUOSI_SITTEN = new Date('2025-11-22T10:00:00Z')
beforeEach(() => {
  clock.set(NYT)
})

const osa = (
  ...jaksot: { tunniste: string; loppu: string }[]
): NonNullable<HoksLuonti['hankittavat-ammat-tutkinnon-osat']> => [
  {
    'tutkinnon-osa-koodi-uri': 'tutkinnonosat_100022',
    'tutkinnon-osa-koodi-versio': 2,
    'osaamisen-hankkimistavat': jaksot.map(({ tunniste, loppu }) => ({
      'osaamisen-hankkimistapa-koodi-uri': 'osaamisenhankkimistapa_koulutussopimus',
      'osaamisen-hankkimistapa-koodi-versio': 1,
      alku: '2024-01-02',
      loppu,
      'yksiloiva-tunniste': tunniste,
      'osa-aikaisuustieto': 100,
      'tyopaikalla-jarjestettava-koulutus': {
        'tyopaikan-nimi': 'Testipaja Oy',
        'tyopaikan-y-tunnus': '1234567-1',
        'keskeiset-tyotehtavat': ['huolto'],
        'vastuullinen-tyopaikka-ohjaaja': {
          nimi: 'Olli Ohjaaja',
          sahkoposti: `${tunniste}@example.com`,
          puhelinnumero: '0401234567',
        },
      },
    })),
  },
]

async function luo(oppija: Oppija, kentat: Partial<HoksLuonti>): Promise<number> {
  const payload = { ...pieni({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus }), ...kentat }
  const vastaus = await palveluna(toimija.palvelukayttaja, { method: 'POST', url: '/api/v1/hoks', payload })
  if (vastaus.statusCode !== 200) throw new Error(vastaus.body)
  return vastaus.json().meta.id
}
async function muuta(id: number, payload: object) {
  const vastaus = await palveluna(toimija.palvelukayttaja, {
    method: 'PATCH',
    url: `/api/v1/hoks/${id}`,
    payload: { id, ...payload },
  })
  if (vastaus.statusCode !== 204) throw new Error(vastaus.body)
}
const hae = async (id: number) => (await palveluna(toimija.palvelukayttaja, { url: `/api/v1/hoks/${id}` })).json().data
const poista = (mika: 'tyopaikkaohjaajan' | 'opiskelijan', kuka = 'oph-palvelu') =>
  palveluna(kuka, { method: 'DELETE', url: `/api/v1/heratepalvelu/${mika}-yhteystiedot` })
/** Everything that the database has of the HOKS, as text. */
async function kaikki(id: number): Promise<string> {
  const rivit = await prisma.$queryRaw<{ teksti: string }[]>`
    select h::text as teksti from hoks h where id = ${id}
    union all select v::text from hoks_versio_sisaltoineen v where hoks_id = ${id}
    union all select j::text from osaamisen_hankkimistapa j where hoks_id = ${id}`
  return rivit.map(({ teksti }) => teksti).join('\n')
}

describe('contact data of workplace instructors', () => {
  it('is erased three months after the period, from earlier versions too; the name stays', async () => {
    clock.set(VUOSI_SITTEN)
    const jaksot = [
      { tunniste: 'vanha', loppu: '2026-08-21' },
      { tunniste: 'tuore', loppu: '2026-09-03' },
    ]
    const id = await luo(await opintopolku.luoOppija(toimija), { 'hankittavat-ammat-tutkinnon-osat': osa(...jaksot) })
    await muuta(id, { versio: 2 })
    clock.set(NYT)
    const ennen = await hae(id)
    const [vanha] = ennen['hankittavat-ammat-tutkinnon-osat'][0]['osaamisen-hankkimistavat']

    const vastaus = await poista('tyopaikkaohjaajan')
    expect([vastaus.statusCode, vastaus.json()]).toEqual([
      200,
      { meta: {}, data: { 'hankkimistapa-ids': [vanha['module-id']] } },
    ])
    const ohjaajat = (await hae(id))['hankittavat-ammat-tutkinnon-osat'][0]['osaamisen-hankkimistavat'].map(
      (jakso: Record<string, Record<string, unknown>>) =>
        jakso['tyopaikalla-jarjestettava-koulutus']?.['vastuullinen-tyopaikka-ohjaaja'],
    )
    expect(ohjaajat).toEqual([
      { nimi: 'Olli Ohjaaja' },
      { nimi: 'Olli Ohjaaja', sahkoposti: 'tuore@example.com', puhelinnumero: '0401234567' },
    ])
    expect(await kaikki(id)).not.toContain('vanha@example.com')
    expect(await kaikki(id)).toContain('tuore@example.com')
    expect((await poista('tyopaikkaohjaajan')).json().data).toEqual({ 'hankkimistapa-ids': [] })
  })

  it('is a version of its own, and no change of the plan', async () => {
    clock.set(VUOSI_SITTEN)
    const id = await luo(await opintopolku.luoOppija(toimija), {
      'hankittavat-ammat-tutkinnon-osat': osa({ tunniste: 'jakso', loppu: '2025-12-31' }),
    })
    clock.set(NYT)
    const ennen = await prisma.hoks.findUniqueOrThrow({ where: { id } })
    await poista('tyopaikkaohjaajan')
    const jalkeen = await prisma.hoks.findUniqueOrThrow({ where: { id } })
    expect(jalkeen.versioNro).toBeGreaterThan(ennen.versioNro)
    expect(jalkeen.updatedAt).toEqual(ennen.updatedAt)
    const viimeisin = await prisma.hoksVersio.findFirst({ where: { hoksId: id }, orderBy: { versioNro: 'desc' } })
    expect(viimeisin).toMatchObject({ versioNro: jalkeen.versioNro, operaatio: 'yhteystietojen-poisto' })
    const rivit = (await auditrivit()).filter(({ operaatio }) => operaatio === 'yhteystiedot.poisto')
    expect(rivit).toContainEqual(expect.objectContaining({ kohde: { hoksId: id }, tulos: 'onnistui' }))
  })
})

describe('contact data of learners', () => {
  const YHTEYSTIEDOT = { sahkoposti: 'oppija@example.com', puhelinnumero: '0409999999' }
  const paattyi = (paiva: string) => ({ päättymispäivä: paiva })

  it('is erased three months after the plan and the study right have ended, from earlier versions too', async () => {
    clock.set(VUOSI_SITTEN)
    const jaksot = osa({ tunniste: 'ohjaaja', loppu: '2025-12-31' })
    const luodut = []
    for (const [paiva, kentat] of [
      // The day of achievement; the end of the last period; contact data in an earlier version only.
      ['2026-01-31', { ...YHTEYSTIEDOT, 'osaamisen-saavuttamisen-pvm': '2025-11-20' }],
      ['2026-01-31', { ...YHTEYSTIEDOT, 'hankittavat-ammat-tutkinnon-osat': jaksot }],
      ['2026-01-31', { ...YHTEYSTIEDOT, 'hankittavat-ammat-tutkinnon-osat': jaksot }],
      // Periods that go on; a study right that ended lately; one that goes on.
      [
        '2026-01-31',
        { ...YHTEYSTIEDOT, 'hankittavat-ammat-tutkinnon-osat': osa({ tunniste: 'a', loppu: '2026-12-31' }) },
      ],
      ['2026-11-12', { ...YHTEYSTIEDOT, 'hankittavat-ammat-tutkinnon-osat': jaksot }],
      ['', { ...YHTEYSTIEDOT, 'hankittavat-ammat-tutkinnon-osat': jaksot }],
    ] as const) {
      const oppija = await opintopolku.luoOppija(toimija, paiva === '' ? {} : paattyi(paiva))
      luodut.push(await luo(oppija, kentat))
    }
    const [saavutettu = 0, jaksoista = 0, versiossa = 0, ...muut] = luodut
    await muuta(versiossa, { sahkoposti: null, puhelinnumero: null })
    clock.set(NYT)

    expect((await poista('opiskelijan')).json()).toEqual({ meta: {}, data: { 'hoks-ids': [saavutettu, jaksoista] } })
    for (const id of [saavutettu, jaksoista, versiossa]) {
      expect(await kaikki(id)).not.toMatch(/oppija@example|0409999999/)
    }
    // With the plan's end its earlier versions lose their instructors' contact data as well.
    await poista('tyopaikkaohjaajan')
    expect(await kaikki(jaksoista)).not.toContain('ohjaaja@example.com')
    for (const id of muut) expect(await hae(id)).toMatchObject(YHTEYSTIEDOT)
  })

  it('is looked at again after three months, not every time', async () => {
    clock.set(VUOSI_SITTEN)
    const oppija = await opintopolku.luoOppija(toimija)
    const id = await luo(oppija, { ...YHTEYSTIEDOT, 'osaamisen-saavuttamisen-pvm': '2025-11-20' })
    clock.set(NYT)
    expect((await poista('opiskelijan')).json().data).toEqual({ 'hoks-ids': [] })
    await opintopolku.ohjaa('PUT', `/opiskeluoikeudet/${oppija.opiskeluoikeus}`, {
      oid: oppija.opiskeluoikeus,
      oppijaOid: oppija.oid,
      tyyppi: { koodiarvo: 'ammatillinenkoulutus' },
      oppilaitos: { oid: toimija.oppilaitos },
      ...paattyi('2026-01-31'),
    })
    expect((await poista('opiskelijan')).json().data).toEqual({ 'hoks-ids': [] })
    clock.set(new Date('2027-02-23T10:00:00Z'))
    expect((await poista('opiskelijan')).json().data['hoks-ids']).toContain(id)
  })

  it('stays as it is when Koski does not answer', async () => {
    clock.set(VUOSI_SITTEN)
    const oppija = await opintopolku.luoOppija(toimija, paattyi('2026-01-31'))
    const id = await luo(oppija, { ...YHTEYSTIEDOT, 'osaamisen-saavuttamisen-pvm': '2025-11-20' })
    clock.set(NYT)
    await opintopolku.hairitse('koski', { virhetila: 400 })
    const vastaus = await poista('opiskelijan')
    await opintopolku.poistaHairiot()
    expect(vastaus.statusCode).toBe(503)
    expect(await hae(id)).toMatchObject(YHTEYSTIEDOT)
    expect((await poista('opiskelijan')).json().data).toEqual({ 'hoks-ids': [id] })
  })
})

it.each(['tyopaikkaohjaajan', 'opiskelijan'] as const)('%s: a provider’s system may not', async (mika) => {
  expect((await poista(mika, toimija.palvelukayttaja)).statusCode).toBe(401)
})
