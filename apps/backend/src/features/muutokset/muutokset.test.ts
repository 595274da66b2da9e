import type { Koulutustoimija } from '@ehoks/dev-env/opintopolku'
import { pieni } from '@ehoks/schema/esimerkit/pieni'
import { JUURIORGANISAATIO_OID } from '@ehoks/schema/muodot/oid'
import { MuutosvirtaVastaus } from '@ehoks/schema/rajapinta/muutosvirta'
import type { Static } from 'typebox'
import { Compile } from 'typebox/schema'
import { describe, expect, it } from 'vitest'
import { testApp } from '../../testing/test-app.ts'

const { opintopolku, palveluna, prisma, clock, auditrivit } = await testApp()
clock.set(new Date('2026-11-22T10:00:00Z'))
const HOKSIT = '/api/v1/hoks'

async function luo(oma: Koulutustoimija): Promise<number> {
  const { oid, opiskeluoikeus } = await opintopolku.luoOppija(oma)
  const payload = pieni({ oppijaOid: oid, opiskeluoikeusOid: opiskeluoikeus })
  const vastaus = await palveluna(oma.palvelukayttaja, { method: 'POST', url: HOKSIT, payload })
  if (vastaus.statusCode !== 200) throw new Error(vastaus.body)
  return vastaus.json().meta.id
}
async function paivita(oma: Koulutustoimija, id: number, versio: number) {
  const payload = { id, versio }
  const vastaus = await palveluna(oma.palvelukayttaja, { method: 'PATCH', url: `${HOKSIT}/${id}`, payload })
  if (vastaus.statusCode !== 204) throw new Error(vastaus.body)
}

type Muutosvirta = Static<typeof MuutosvirtaVastaus>['data']
async function lue(kayttaja: string, after = 0, limit?: number): Promise<Muutosvirta> {
  const query = { after: String(after), ...(limit !== undefined && { limit: String(limit) }) }
  const vastaus = await palveluna(kayttaja, { url: `${HOKSIT}/muutokset`, query })
  if (vastaus.statusCode !== 200) throw new Error(vastaus.body)
  return vastaus.json().data
}
const idt = ({ muutokset }: Muutosvirta) => muutokset.map((muutos) => muutos['hoks-id'])

describe('the feed of changes', () => {
  it('gives each HOKS once, whole, at its latest change, in the order of changes', async () => {
    const toimija = await opintopolku.luoKoulutustoimija()
    const [a, b, c] = [await luo(toimija), await luo(toimija), await luo(toimija)]
    await paivita(toimija, a, 2)
    const virta = await lue(toimija.palvelukayttaja)
    expect(idt(virta)).toEqual([b, c, a])
    expect(virta.lisaa).toBe(false)
    expect(Compile(MuutosvirtaVastaus).Check({ meta: {}, data: virta })).toBe(true)
    const viimeinen = virta.muutokset.at(-1)
    const vastaus = await palveluna(toimija.palvelukayttaja, { url: `${HOKSIT}/${a}` })
    expect(viimeinen).toEqual({
      'versio-nro': virta.viimeisin,
      'hoks-id': a,
      'opiskeluoikeus-oid': vastaus.json().data['opiskeluoikeus-oid'],
      hoks: vastaus.json().data,
    })
  })

  it('goes on from where it was left', async () => {
    const toimija = await opintopolku.luoKoulutustoimija()
    const luodut = [await luo(toimija), await luo(toimija), await luo(toimija)]
    const ensin = await lue(toimija.palvelukayttaja, 0, 2)
    expect([idt(ensin), ensin.lisaa]).toEqual([luodut.slice(0, 2), true])
    const sitten = await lue(toimija.palvelukayttaja, ensin.viimeisin, 2)
    expect([idt(sitten), sitten.lisaa]).toEqual([luodut.slice(2), false])
    const lopuksi = await lue(toimija.palvelukayttaja, sitten.viimeisin)
    expect(lopuksi).toEqual({ muutokset: [], viimeisin: sitten.viimeisin, lisaa: false })
  })

  it('gives more than are in memory at once', async () => {
    const toimija = await opintopolku.luoKoulutustoimija()
    const luodut = await Promise.all(Array.from({ length: 53 }, () => luo(toimija)))
    const virta = await lue(toimija.palvelukayttaja, 0, 1000)
    expect(new Set(idt(virta))).toEqual(new Set(luodut))
    const numerot = virta.muutokset.map((muutos) => muutos['versio-nro'])
    expect(numerot).toEqual(numerot.toSorted((a, b) => a - b))
    const sivu = await lue(toimija.palvelukayttaja, 0, 52)
    expect([idt(sivu), sivu.lisaa]).toEqual([idt(virta).slice(0, 52), true])
  })

  it('comes back to the truth when asked from beyond the end', async () => {
    const toimija = await opintopolku.luoKoulutustoimija()
    await luo(toimija)
    const { viimeisin } = await lue(toimija.palvelukayttaja)
    expect(await lue(toimija.palvelukayttaja, viimeisin + 1000)).toEqual({ muutokset: [], viimeisin, lisaa: false })
  })

  it('tells what was deleted, and of what was deleted for good its number only', async () => {
    const toimija = await opintopolku.luoKoulutustoimija()
    const [a, b] = [await luo(toimija), await luo(toimija)]
    const { viimeisin } = await lue(toimija.palvelukayttaja)
    await prisma.$executeRaw`
      update hoks set deleted_at = ${clock.now()}, versio_nro = varaa_versio_nro() where id = ${a}`
    await prisma.$transaction([
      prisma.hoks.delete({ where: { id: b } }),
      prisma.$executeRaw`
        insert into hoks_poisto (hoks_id, versio_nro, oppilaitos_oid, koulutustoimija_oid, aika)
        values (${b}, varaa_versio_nro(), ${toimija.oppilaitos}, ${toimija.oid}, ${clock.now()})`,
    ])
    const { muutokset } = await lue(toimija.palvelukayttaja, viimeisin)
    const poistettu = '2026-11-22T10:00:00Z'
    expect(muutokset).toEqual([
      { 'versio-nro': expect.any(Number), 'hoks-id': a, 'opiskeluoikeus-oid': expect.any(String), poistettu },
      { 'versio-nro': expect.any(Number), 'hoks-id': b, poistettu },
    ])
  })

  it('is refused when asked wrongly', async () => {
    const toimija = await opintopolku.luoKoulutustoimija()
    const vastaus = await palveluna(toimija.palvelukayttaja, {
      url: `${HOKSIT}/muutokset`,
      query: { after: '-1', limit: '1001' },
    })
    expect(vastaus.statusCode).toBe(400)
  })
})

describe('whose changes are given', () => {
  const lukija = (nimi: string, rooli: string) =>
    opintopolku.luoKayttaja(nimi, { kayttajaTyyppi: 'PALVELU', roles: [`ROLE_APP_EHOKS_${rooli}`] })

  it('those of the organisations where the user may read, and of what is below them', async () => {
    const [oma, toinen] = [await opintopolku.luoKoulutustoimija(), await opintopolku.luoKoulutustoimija()]
    const alku = (await lue(oma.palvelukayttaja)).viimeisin
    const [a, b] = [await luo(oma), await luo(toinen)]
    const nakee = async (kayttaja: string) => idt(await lue(kayttaja, alku, 1000))
    expect(await nakee(oma.palvelukayttaja)).toEqual([a])
    expect(await nakee(toinen.palvelukayttaja)).toEqual([b])
    expect(await nakee(await lukija('oppilaitoksessa', `READ_${oma.oppilaitos}`))).toEqual([a])
    expect(await nakee(await lukija('juuressa', `READ_${JUURIORGANISAATIO_OID}`))).toEqual([a, b])
  })

  it('none to one who may read nowhere; reading is audited', async () => {
    const toimija = await opintopolku.luoKoulutustoimija()
    const poistaja = await lukija('vain-poistaja', `HOKS_DELETE_${toimija.oppilaitos}`)
    expect((await palveluna(poistaja, { url: `${HOKSIT}/muutokset` })).statusCode).toBe(401)
    await lue(toimija.palvelukayttaja, 3, 5)
    expect((await auditrivit()).at(-1)).toMatchObject({
      operaatio: 'hoks.muutokset.luku',
      tulos: 'onnistui',
      kohde: { after: 3, limit: 5 },
    })
  })

  it('nothing while it is not known where the rights reach', async () => {
    const toimija = await opintopolku.luoKoulutustoimija()
    await luo(toimija)
    const vieras = await opintopolku.luoKoulutustoimija()
    await prisma.opiskeluoikeus.updateMany({
      where: { oppilaitosOid: toimija.oppilaitos },
      data: { oppilaitosOid: vieras.oppilaitos },
    })
    await opintopolku.hairitse('organisaatio', { virhetila: 503 })
    const vastaus = await palveluna(vieras.palvelukayttaja, { url: `${HOKSIT}/muutokset` })
    await opintopolku.poistaHairiot()
    expect([vastaus.statusCode, vastaus.json().virheet[0].koodi]).toEqual([503, 'palvelu.ei-vastaa'])
  })
})

describe('a follower among writers', () => {
  /** Reads on until nothing is left. */
  async function seuraa(kayttaja: string, after: number): Promise<number[]> {
    const virta = await lue(kayttaja, after, 3)
    return virta.lisaa ? [...idt(virta), ...(await seuraa(kayttaja, virta.viimeisin))] : idt(virta)
  }

  it('does not pass by a change that is stored later than one with a larger number', async () => {
    const toimija = await opintopolku.luoKoulutustoimija()
    const hidas = await luo(toimija)
    const alku = (await lue(toimija.palvelukayttaja)).viimeisin

    let jatka = () => {}
    const lupa = new Promise<void>((resolve) => {
      jatka = resolve
    })
    let otettu = () => {}
    const numeroOtettu = new Promise<void>((resolve) => {
      otettu = resolve
    })
    const kirjoitus = prisma.$transaction(async (tx) => {
      await tx.$executeRaw`update hoks set versio_nro = varaa_versio_nro() where id = ${hidas}`
      otettu()
      await lupa
    })
    await numeroOtettu
    const nopea = await luo(toimija)
    const luku = lue(toimija.palvelukayttaja, alku)
    await expect
      .poll(async () => {
        const [rivi] = await prisma.$queryRaw<{ maara: number }[]>`
          select count(*)::integer as maara from pg_locks l join pg_database d on d.oid = l.database
          where d.datname = current_database() and l.locktype = 'advisory' and not l.granted`
        return rivi?.maara
      })
      .toBe(1)
    jatka()
    await kirjoitus
    const virta = await luku
    expect([...idt(virta), ...(await seuraa(toimija.palvelukayttaja, virta.viimeisin))]).toEqual([hidas, nopea])
  })

  it('misses nothing of many writers', async () => {
    const toimija = await opintopolku.luoKoulutustoimija()
    const alku = (await lue(toimija.palvelukayttaja)).viimeisin
    const nahdyt = new Map<number, number | undefined>()
    let luettu = alku
    let valmis = false
    const seuraaja = (async () => {
      for (;;) {
        const viimeinenKierros = valmis
        const virta = await lue(toimija.palvelukayttaja, luettu, 7)
        for (const { 'hoks-id': id, hoks } of virta.muutokset) nahdyt.set(id, hoks?.versio)
        luettu = virta.viimeisin
        if (viimeinenKierros && !virta.lisaa) return
      }
    })()
    const luodut = await Promise.all(Array.from({ length: 20 }, () => luo(toimija)))
    await Promise.all(luodut.map((id, i) => paivita(toimija, id, i + 1)))
    valmis = true
    await seuraaja
    expect([...nahdyt].sort(([a], [b]) => a - b)).toEqual(
      luodut.map((id, i): [number, number] => [id, i + 1]).sort(([a], [b]) => a - b),
    )
  })
})
