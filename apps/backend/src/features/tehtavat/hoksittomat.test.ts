import { pieni } from '@ehoks/schema/esimerkit/pieni'
import { beforeEach, describe, expect, it } from 'vitest'
import { createLogger } from '../../plugins/logging.ts'
import { testApp } from '../../testing/test-app.ts'
import { createHoksittomat } from './hoksittomat.service.ts'

const { opintopolku, palveluna, prisma, clock, integrations } = await testApp()
const { paivita } = createHoksittomat({ prisma, clock, integrations, log: createLogger('silent') })
const eiOdoteta = async () => undefined
const haku = () => paivita(undefined, eiOdoteta)

const HAETTU = new Date('2026-11-22T01:00:00Z')
const SYKSYLLA = { alkamispäivä: '2025-08-11' }

/** A provider that eHOKS knows, since it has one HOKS. */
async function tunnettuToimija(oikeus: Record<string, unknown> = SYKSYLLA) {
  const toimija = await opintopolku.luoKoulutustoimija()
  const oppija = await opintopolku.luoOppija(toimija, oikeus)
  await tallenna(toimija.palvelukayttaja, oppija)
  return { ...toimija, oppija }
}

async function tallenna(palvelukayttaja: string, { oid, opiskeluoikeus }: { oid: string; opiskeluoikeus: string }) {
  const payload = pieni({ oppijaOid: oid, opiskeluoikeusOid: opiskeluoikeus })
  const { statusCode, body } = await palveluna(palvelukayttaja, { method: 'POST', url: '/api/v1/hoks', payload })
  if (statusCode !== 200) throw new Error(body)
}

const hoksittomat = async (oppilaitosOid: string) =>
  (await prisma.hoksitonOpiskeluoikeus.findMany({ where: { oppilaitosOid }, orderBy: { oid: 'asc' } })).map(
    ({ oid }) => oid,
  )
const kaynnissa = async (oid: string) => (await prisma.opiskeluoikeus.findUniqueOrThrow({ where: { oid } })).kaynnissa

beforeEach(async () => {
  clock.set(HAETTU)
  await opintopolku.poistaHairiot()
  await prisma.hoksitonOpiskeluoikeus.deleteMany()
})

describe('Koski’s nightly answer', () => {
  it('gives the study rights that go on and have no HOKS, with the learner’s name and the qualification', async () => {
    const toimija = await tunnettuToimija()
    const oppija = await opintopolku.luoOppija(toimija, SYKSYLLA)
    await opintopolku.nimea(oppija, 'Hilja Maria', 'Hoksiton')
    await haku()
    expect(await prisma.hoksitonOpiskeluoikeus.findMany({ where: { oppilaitosOid: toimija.oppilaitos } })).toEqual([
      {
        oid: oppija.opiskeluoikeus,
        oppijaOid: oppija.oid,
        oppijaNimi: 'Hilja Maria Hoksiton',
        oppilaitosOid: toimija.oppilaitos,
        tyyppi: 'ammatillinenkoulutus',
        tutkintoNimi: expect.objectContaining({ fi: 'Autoalan perustutkinto' }),
        osaamisalaNimi: {},
        alkamispaiva: new Date('2025-08-11'),
        haettuOrganisaatiosta: toimija.oid,
      },
    ])
    expect(await prisma.massaluovutus.findUnique({ where: { organisaatioOid: toimija.oid } })).toMatchObject({
      haettu: HAETTU,
    })
  })

  it('has TUVA, but neither what has ended, nor other education, nor bought education, nor what began too early', async () => {
    const toimija = await tunnettuToimija()
    const tuva = await opintopolku.luoOppija(toimija, { ...SYKSYLLA, tyyppi: { koodiarvo: 'tuva' } })
    await opintopolku.luoOppija(toimija, { ...SYKSYLLA, päättymispäivä: '2026-05-30' })
    await opintopolku.luoOppija(toimija, { ...SYKSYLLA, tyyppi: { koodiarvo: 'lukiokoulutus' } })
    await opintopolku.luoOppija(toimija, { ...SYKSYLLA, sisältyyOpiskeluoikeuteen: { oid: tuva.opiskeluoikeus } })
    await opintopolku.luoOppija(toimija, { alkamispäivä: '2017-12-31' })
    await haku()
    expect(await hoksittomat(toimija.oppilaitos)).toEqual([tuva.opiskeluoikeus])
  })

  it('replaces what was told before', async () => {
    const toimija = await tunnettuToimija()
    const [pysyva, paattyva, hoksinSaava] = [
      await opintopolku.luoOppija(toimija, SYKSYLLA),
      await opintopolku.luoOppija(toimija, SYKSYLLA),
      await opintopolku.luoOppija(toimija, SYKSYLLA),
    ]
    await haku()
    expect(await hoksittomat(toimija.oppilaitos)).toHaveLength(3)
    await tallenna(toimija.palvelukayttaja, hoksinSaava)
    await opintopolku.ohjaa('PUT', `/opiskeluoikeudet/${paattyva.opiskeluoikeus}`, {
      oppijaOid: paattyva.oid,
      oppilaitos: { oid: toimija.oppilaitos },
      tyyppi: { koodiarvo: 'ammatillinenkoulutus' },
      ...SYKSYLLA,
      päättymispäivä: '2026-11-20',
    })
    await haku()
    expect(await hoksittomat(toimija.oppilaitos)).toEqual([pysyva.opiskeluoikeus])
  })

  it('tells which of the rights that have a HOKS go on', async () => {
    const kesken = await tunnettuToimija()
    const paattynyt = await tunnettuToimija({ ...SYKSYLLA, päättymispäivä: '2026-11-20' })
    const varhainen = await tunnettuToimija({ alkamispäivä: '2017-08-11' })
    expect(await kaynnissa(kesken.oppija.opiskeluoikeus)).toBeNull()
    await haku()
    expect(await kaynnissa(kesken.oppija.opiskeluoikeus)).toBe(true)
    expect(await kaynnissa(paattynyt.oppija.opiskeluoikeus)).toBe(false)
    // It was not asked of: nothing is known.
    expect(await kaynnissa(varhainen.oppija.opiskeluoikeus)).toBeNull()
  })
})

describe('the work', () => {
  it('tells how far it has come', async () => {
    await tunnettuToimija()
    const eteneminen: [number, number][] = []
    const { organisaatioita, epaonnistuneita } = await paivita((valmiina, kaikkiaan) => {
      eteneminen.push([valmiina, kaikkiaan])
    }, eiOdoteta)
    expect(epaonnistuneita).toBe(0)
    expect(eteneminen).toEqual(Array.from({ length: organisaatioita + 1 }, (_, i) => [i, organisaatioita]))
  })

  it('waits for Koski between its questions', async () => {
    await tunnettuToimija()
    let odotuksia = 0
    const { organisaatioita } = await paivita(undefined, async () => {
      odotuksia += 1
    })
    // The stand-in is under way when first asked: one wait for each kind of education.
    expect(odotuksia).toBe(2 * organisaatioita)
  })

  it('keeps what it had when Koski does not answer, and tells so', async () => {
    const toimija = await tunnettuToimija()
    await opintopolku.luoOppija(toimija, SYKSYLLA)
    await haku()
    const ennen = await hoksittomat(toimija.oppilaitos)
    await opintopolku.hairitse('koski', { virhetila: 500 })
    const { organisaatioita, epaonnistuneita } = await haku()
    expect(epaonnistuneita).toBe(organisaatioita)
    expect(await hoksittomat(toimija.oppilaitos)).toEqual(ennen)
  })
})
