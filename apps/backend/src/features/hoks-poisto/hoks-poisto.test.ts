import type { Koulutustoimija, Oppija } from '@ehoks/dev-env/opintopolku'
import { kaikki } from '@ehoks/schema/esimerkit/kaikki'
import { pieni } from '@ehoks/schema/esimerkit/pieni'
import { describe, expect, it } from 'vitest'
import { testApp } from '../../testing/test-app.ts'

const { opintopolku, palveluna, virkailijana, oppijana, clock, prisma, auditrivit } = await testApp()
clock.set(new Date('2026-11-22T10:00:00Z'))
const toimija = await opintopolku.luoKoulutustoimija()
const toinen = await opintopolku.luoKoulutustoimija()
const virkailija = await virkailijana(toimija.virkailija)
const poistaja = await virkailijana(
  await opintopolku.luoKayttaja('poistaja', {
    kayttajaTyyppi: 'VIRKAILIJA',
    roles: [`ROLE_APP_EHOKS_CRUD_${toimija.oppilaitos}`, `ROLE_APP_EHOKS_HOKS_DELETE_${toimija.oppilaitos}`],
  }),
)
const paakayttaja = await virkailijana('paakayttaja')

const PAATTYNYT = { tila: { opiskeluoikeusjaksot: [{ alku: '2020-01-01', tila: { koodiarvo: 'valmistunut' } }] } }
const tunnisteet = (oppija: Oppija) => ({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus })

async function luo(oppija: Oppija, oma: Koulutustoimija = toimija, malli = pieni): Promise<number> {
  const payload = malli(tunnisteet(oppija))
  const vastaus = await palveluna(oma.palvelukayttaja, { method: 'POST', url: '/api/v1/hoks', payload })
  if (vastaus.statusCode !== 200) throw new Error(vastaus.body)
  return vastaus.json().meta.id
}
const hae = (id: number) => palveluna(toimija.palvelukayttaja, { url: `/api/v1/hoks/${id}` })
const poista = (oppija: Oppija, id: number, kuka = poistaja, runko: object = { 'oppilaitos-oid': null }) =>
  kuka({
    method: 'PATCH',
    url: `/api/v1/virkailija/oppijat/${oppija.oid}/hoksit/${id}/shallow-delete`,
    payload: runko,
  })
const palauta = (id: number, kuka = paakayttaja) =>
  kuka({ method: 'PATCH', url: `/api/v1/virkailija/hoks/${id}/undo-shallow-delete` })
const tuhoa = (id: number, kuka = paakayttaja) => kuka({ method: 'DELETE', url: `/api/v1/virkailija/hoks/${id}` })
const rivi = (id: number) => prisma.hoks.findUniqueOrThrow({ where: { id } })

describe('an official deletes a HOKS', () => {
  it('which nobody finds any more', async () => {
    const oppija = await opintopolku.luoOppija(toimija)
    const id = await luo(oppija)
    const vastaus = await poista(oppija, id, poistaja, { 'oppilaitos-oid': toimija.oppilaitos })
    expect([vastaus.statusCode, vastaus.json()]).toEqual([200, { success: id }])

    expect((await hae(id)).statusCode).toBe(404)
    const omat = (url: string) => palveluna(toimija.palvelukayttaja, { url })
    expect((await omat(`/api/v1/hoks/opiskeluoikeus/${oppija.opiskeluoikeus}`)).statusCode).toBe(404)
    const oppilaitos = { 'oppilaitos-oid': toimija.oppilaitos, 'hoks-id': String(id) }
    const lista = await virkailija({ url: '/api/v1/virkailija/oppijat', query: oppilaitos })
    expect(lista.json().meta['total-count']).toBe(0)
    const oma = await oppijana(oppija.oid)
    expect((await oma({ url: `/api/v1/oppija/oppijat/${oppija.oid}/hoks` })).statusCode).toBe(404)
    expect((await paakayttaja({ url: `/api/v1/virkailija/hoks/${id}` })).statusCode).toBe(404)
    const uusi = await palveluna(toimija.palvelukayttaja, {
      method: 'POST',
      url: '/api/v1/hoks',
      payload: pieni(tunnisteet(oppija)),
    })
    expect(uusi.json().virheet).toMatchObject([{ koodi: 'hoks.opiskeluoikeus.poistettu-hoks' }])
  })

  it('once: a deletion is a change of its own, with who made it', async () => {
    const oppija = await opintopolku.luoOppija(toimija)
    const id = await luo(oppija)
    const ennen = await rivi(id)
    clock.set(new Date('2026-11-22T11:00:00Z'))
    expect((await poista(oppija, id)).statusCode).toBe(200)
    expect((await poista(oppija, id)).statusCode).toBe(403)
    const jalkeen = await rivi(id)
    expect(jalkeen.deletedAt).toEqual(new Date('2026-11-22T11:00:00Z'))
    expect(jalkeen.updatedAt).toEqual(jalkeen.deletedAt)
    expect(jalkeen.versioNro).toBeGreaterThan(ennen.versioNro)
    const versiot = await prisma.hoksVersio.findMany({ where: { hoksId: id }, orderBy: { versioNro: 'asc' } })
    expect(versiot.map(({ versioNro, operaatio }) => [versioNro, operaatio])).toEqual([
      [ennen.versioNro, 'luonti'],
      [jalkeen.versioNro, 'poisto'],
    ])
    expect((await auditrivit()).filter(({ operaatio }) => operaatio === 'hoks.poisto').slice(-2)).toMatchObject([
      { tulos: 'onnistui', kohde: { oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus } },
      { tulos: 'estettiin' },
    ])
  })

  it('and the audit log keeps the reason, which is one of a few and so holds no personal data', async () => {
    const oppija = await opintopolku.luoOppija(toimija)
    const id = await luo(oppija)
    const syylla = (syy: string) => poista(oppija, id, poistaja, { 'oppilaitos-oid': null, syy })
    expect((await syylla('Nelli Näyttelä muutti pois')).statusCode).toBe(400)
    expect((await syylla('vaara-opiskelija')).statusCode).toBe(200)
    expect((await auditrivit()).filter(({ operaatio }) => operaatio === 'hoks.poisto').at(-1)).toMatchObject({
      tulos: 'onnistui',
      kohde: { oppijaOid: oppija.oid, syy: 'vaara-opiskelija' },
    })
  })

  it('not without the right to delete, nor one of another school, nor under another learner', async () => {
    const [oppija, muu] = [await opintopolku.luoOppija(toimija), await opintopolku.luoOppija(toimija)]
    const id = await luo(oppija)
    await luo(muu)
    const toisen = await virkailijana(toinen.virkailija)
    const vastaukset = [await poista(oppija, id, virkailija), await poista(oppija, id, toisen), await poista(muu, id)]
    expect(vastaukset.map((vastaus) => [vastaus.statusCode, vastaus.json().error])).toEqual([
      [403, 'User privileges do not match organisation'],
      [403, 'User privileges does not match oppija opiskeluoikeus organisation'],
      [403, 'User has insufficient privileges'],
    ])
    expect((await poista(oppija, id, poistaja, {})).statusCode).toBe(400)
    expect((await hae(id)).statusCode).toBe(200)
  })

  it('not when the study right has ended', async () => {
    const oppija = await opintopolku.luoOppija(toimija, PAATTYNYT)
    const id = await luo(oppija)
    const vastaus = await poista(oppija, id)
    expect([vastaus.statusCode, vastaus.json().error]).toEqual([
      403,
      `opiskeluoikeus ${oppija.opiskeluoikeus} is no longer active`,
    ])
  })
})

describe('OPH’s administrator brings a deleted HOKS back', () => {
  it('exactly as it was', async () => {
    const oppija = await opintopolku.luoOppija(toimija)
    const id = await luo(oppija, toimija, kaikki)
    const ennen = (await hae(id)).body
    await poista(oppija, id)
    const vastaus = await palauta(id)
    expect([vastaus.statusCode, vastaus.json()]).toEqual([200, { meta: {}, data: {} }])
    expect((await hae(id)).body).toBe(ennen)
  })

  it('and it can be changed, deleted and brought back again', async () => {
    const oppija = await opintopolku.luoOppija(toimija)
    const id = await luo(oppija)
    await poista(oppija, id)
    await palauta(id)
    const payload = { id, 'osaamisen-saavuttamisen-pvm': '2023-12-31' }
    const muutos = await palveluna(toimija.palvelukayttaja, { method: 'PATCH', url: `/api/v1/hoks/${id}`, payload })
    expect(muutos.statusCode).toBe(204)
    const muutettu = (await hae(id)).body
    expect(JSON.parse(muutettu).data).toMatchObject(payload)
    await poista(oppija, id)
    await palauta(id)
    expect((await hae(id)).body).toBe(muutettu)
    const uusi = { id, 'ensikertainen-hyvaksyminen': '2025-08-18', 'osaamisen-hankkimisen-tarve': true }
    const korvaus = { method: 'PUT' as const, url: `/api/v1/hoks/${id}`, payload: uusi }
    expect((await palveluna(toimija.palvelukayttaja, korvaus)).statusCode).toBe(204)
    const korvattu = (await hae(id)).body
    await poista(oppija, id)
    await palauta(id)
    expect((await hae(id)).body).toBe(korvattu)
    expect(JSON.parse(korvattu).data).toMatchObject({ ...uusi, 'hankittavat-ammat-tutkinnon-osat': [] })
  })

  it('only when it is deleted, and only the administrator', async () => {
    const oppija = await opintopolku.luoOppija(toimija)
    const id = await luo(oppija)
    expect((await palauta(id)).json()).toMatchObject({ error: 'No HOKS found with given hoks-id' })
    expect((await palauta(2_000_000_000)).statusCode).toBe(404)
    await poista(oppija, id)
    expect((await palauta(id, poistaja)).statusCode).toBe(403)
  })
})

describe('OPH’s administrator deletes a HOKS for good', () => {
  it('and sees before it whose it is', async () => {
    const oppija = await opintopolku.luoOppija(toimija)
    const id = await luo(oppija)
    expect((await paakayttaja({ url: `/api/v1/virkailija/hoks/${id}` })).json().data).toEqual({
      'opiskeluoikeus-oid': oppija.opiskeluoikeus,
      'oppija-oid': oppija.oid,
    })
    expect((await paakayttaja({ url: `/api/v1/virkailija/hoks/${id}/deletion-info` })).json().data).toMatchObject({
      nimi: 'Testi Tellervo Esimerkki',
      hoksId: id,
      oppilaitosNimi: { fi: `${toimija.nimi}, oppilaitos` },
      tutkinnonNimi: { fi: 'Autoalan perustutkinto' },
      opiskeluoikeusOid: oppija.opiskeluoikeus,
      oppilaitosOid: toimija.oppilaitos,
    })
    const numero = await paakayttaja({ url: `/api/v1/virkailija/opiskeluoikeus/${oppija.opiskeluoikeus}` })
    expect(numero.json().data).toEqual({ id })
    expect((await paakayttaja({ url: '/api/v1/virkailija/hoks/2000000000/deletion-info' })).statusCode).toBe(404)
  })

  it.each([false, true])('with everything that is known by it (deleted before: %s)', async (poistettu) => {
    const oppija = await opintopolku.luoOppija(toimija)
    const id = await luo(oppija, toimija, kaikki)
    if (poistettu) await poista(oppija, id)
    const vastaus = await tuhoa(id)
    expect([vastaus.statusCode, vastaus.json()]).toEqual([200, { meta: {}, data: {} }])
    const omat = { where: { hoksId: id } }
    expect(await prisma.hoksVersio.count(omat)).toBe(0)
    expect(await prisma.osaamisenHankkimistapa.count(omat)).toBe(0)
    expect(await prisma.opiskeluoikeus.count({ where: { oid: oppija.opiskeluoikeus } })).toBe(0)
    expect(await prisma.oppija.count({ where: { oid: oppija.oid } })).toBe(0)
    const siirrot = await prisma.$queryRaw<{ teksti: string }[]>`select t::text as teksti from tiedonsiirto t`
    expect(
      siirrot.filter(({ teksti }) => teksti.includes(oppija.opiskeluoikeus) || teksti.includes(oppija.oid)),
    ).toEqual([])
    expect(await prisma.hoksPoisto.findUniqueOrThrow(omat)).toMatchObject({ oppilaitosOid: toimija.oppilaitos })
    expect((await tuhoa(id)).statusCode).toBe(404)
    // The study right is free again.
    expect(await luo(oppija)).toBeGreaterThan(id)
  })

  it('but keeps a learner who has another HOKS', async () => {
    const oppija = await opintopolku.luoOppija(toimija)
    const id = await luo(oppija)
    const muu = { oid: oppija.oid, opiskeluoikeus: await opintopolku.luoOpiskeluoikeus(toimija, oppija.oid) }
    const muunId = await luo(muu)
    expect((await tuhoa(id)).statusCode).toBe(200)
    expect((await hae(muunId)).statusCode).toBe(200)
  })

  it('which no one else may', async () => {
    const id = await luo(await opintopolku.luoOppija(toimija))
    expect((await tuhoa(id, poistaja)).statusCode).toBe(403)
    expect((await hae(id)).statusCode).toBe(200)
  })

  it('and of those who delete, bring back, change and create at the same moment none fails by accident', async () => {
    const oppija = await opintopolku.luoOppija(toimija)
    const id = await luo(oppija)
    const muuta = (versio: number) =>
      palveluna(toimija.palvelukayttaja, { method: 'PATCH', url: `/api/v1/hoks/${id}`, payload: { id, versio } })
    const luoUusi = () =>
      palveluna(toimija.palvelukayttaja, { method: 'POST', url: '/api/v1/hoks', payload: pieni(tunnisteet(oppija)) })
    const vastaukset = await Promise.all([
      ...Array.from({ length: 6 }, (_, i) => muuta(i)),
      poista(oppija, id),
      palauta(id),
      ...Array.from({ length: 4 }, luoUusi),
      tuhoa(id),
      ...Array.from({ length: 4 }, luoUusi),
    ])
    expect(vastaukset.filter(({ statusCode }) => statusCode >= 500)).toEqual([])
    expect(await prisma.hoks.count({ where: { id } })).toBe(0)
    expect(await prisma.hoks.count({ where: { opiskeluoikeusOid: oppija.opiskeluoikeus } })).toBeLessThanOrEqual(1)
  })
})

it('a study right that Koski does not know any more is no hindrance: it is marked, and comes back with the HOKS', async () => {
  const oppija = await opintopolku.luoOppija(toimija)
  const id = await luo(oppija)
  await opintopolku.alkutilaan()
  expect((await poista(oppija, id)).statusCode).toBe(200)
  const oikeus = await prisma.opiskeluoikeus.findUniqueOrThrow({ where: { oid: oppija.opiskeluoikeus } })
  expect(oikeus.koski404).toBe(true)
  expect((await palauta(id)).statusCode).toBe(200)
  expect((await virkailija({ url: `/api/v1/virkailija/oppijat/${oppija.oid}/hoksit/${id}` })).statusCode).toBe(200)
})
