import { pieni } from '@ehoks/schema/esimerkit/pieni'
import { describe, expect, it } from 'vitest'
import { testApp } from '../../testing/test-app.ts'

const { opintopolku, palveluna, virkailijana, clock, prisma } = await testApp()
clock.set(new Date('2026-11-22T10:00:00Z'))
const toimija = await opintopolku.luoKoulutustoimija()
const selain = await virkailijana(toimija.virkailija)

const LIST = '/api/v1/virkailija/oppijat'
const tutkinto = (fi: string, sv: string) => ({
  suoritukset: [
    {
      tyyppi: { koodiarvo: 'ammatillinentutkinto' },
      koulutusmoduuli: { tunniste: { koodiarvo: '1', nimi: { fi, sv } } },
      osaamisala: [{ osaamisala: { koodiarvo: '2', nimi: { fi: `${fi}, osaamisala` } } }],
    },
  ],
})

async function luo(
  etunimet: string,
  sukunimi: string,
  tutkinnot = tutkinto('Autoalan perustutkinto', 'Grundexamen inom bilbranschen'),
) {
  const oppija = await opintopolku.luoOppija(toimija, tutkinnot)
  await opintopolku.nimea(oppija, etunimet, sukunimi)
  const payload = pieni({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus })
  const vastaus = await palveluna(toimija.palvelukayttaja, { method: 'POST', url: '/api/v1/hoks', payload })
  if (vastaus.statusCode !== 200) throw new Error(vastaus.body)
  return { ...oppija, hoksId: vastaus.json().meta.id as number }
}

const aino = await luo('Aino Öljymäki', 'Ääri')
const bertil = await luo('Bertil', 'Åström', tutkinto('Logistiikan perustutkinto', 'Grundexamen inom logistik'))
const cecilia = await luo('Cecilia 100%', 'Zimmer')

async function hae(kysely: Record<string, string> = {}) {
  const vastaus = await selain({ url: LIST, query: { 'oppilaitos-oid': toimija.oppilaitos, ...kysely } })
  if (vastaus.statusCode !== 200) throw new Error(vastaus.body)
  const { meta, data } = vastaus.json()
  return { maara: meta['total-count'], hoksit: data.map((rivi: { 'hoks-id': number }) => rivi['hoks-id']), data }
}

describe('the list of an oppilaitos', () => {
  it('has a row for every HOKS with what is needed to recognise it', async () => {
    const { maara, data } = await hae()
    expect(maara).toBe(3)
    expect(data[0]).toEqual({
      oid: aino.oid,
      nimi: 'Aino Öljymäki Ääri',
      'opiskeluoikeus-oid': aino.opiskeluoikeus,
      'hoks-id': aino.hoksId,
      'tutkinto-nimi': { fi: 'Autoalan perustutkinto', sv: 'Grundexamen inom bilbranschen' },
      'osaamisala-nimi': { fi: 'Autoalan perustutkinto, osaamisala' },
      'ensikertainen-hyvaksyminen': expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      manuaalisyotto: false,
    })
  })

  it.each([
    ['words of the name in any order, whatever the case', { nimi: 'ääri AINO' }, [aino.hoksId]],
    ['a part of the name', { nimi: 'öljy' }, [aino.hoksId]],
    ['a sign that has a meaning in patterns, as it is', { nimi: '100%' }, [cecilia.hoksId]],
    ['an underscore, which is in nobody’s name', { nimi: '_' }, []],
    ['the qualification', { tutkinto: 'logistiikan' }, [bertil.hoksId]],
    ['the qualification in Swedish', { tutkinto: 'LOGISTIK', locale: 'sv' }, [bertil.hoksId]],
    ['the specialisation', { osaamisala: 'auto' }, [aino.hoksId, cecilia.hoksId]],
    ['the number of the HOKS', { 'hoks-id': String(bertil.hoksId) }, [bertil.hoksId]],
    ['two conditions at once', { tutkinto: 'auto', nimi: 'bertil' }, []],
  ])('is searched by %s', async (_nimi, kysely, odotettu) => {
    const { hoksit, maara } = await hae(kysely)
    expect(hoksit).toEqual(odotettu)
    expect(maara).toBe(odotettu.length)
  })

  it('is sorted either way, names as in Finnish', async () => {
    const ake = await luo('Åke', 'Berg')
    expect((await hae()).hoksit).toEqual([aino.hoksId, bertil.hoksId, cecilia.hoksId, ake.hoksId])
    expect((await hae({ desc: 'true' })).hoksit[0]).toBe(ake.hoksId)
    expect((await hae({ 'order-by-column': 'tutkinto', desc: 'true' })).hoksit[0]).toBe(bertil.hoksId)
    await prisma.hoks.update({ where: { id: ake.hoksId }, data: { deletedAt: clock.now() } })
  })

  it('comes a page at a time; beyond the last page there is nothing but the count', async () => {
    expect(await hae({ 'item-count': '2' })).toMatchObject({ maara: 3, hoksit: [aino.hoksId, bertil.hoksId] })
    expect(await hae({ 'item-count': '2', page: '1' })).toMatchObject({ maara: 3, hoksit: [cecilia.hoksId] })
    expect(await hae({ 'item-count': '2', page: '7' })).toMatchObject({ maara: 3, hoksit: [] })
  })

  it('leaves deleted HOKSes out', async () => {
    const poistettu = await luo('Dora', 'Poistettu')
    await prisma.hoks.update({ where: { id: poistettu.hoksId }, data: { deletedAt: clock.now() } })
    expect((await hae()).hoksit).not.toContain(poistettu.hoksId)
  })

  it.each(['nimi', 'tutkinto', 'osaamisala'])('refuses a %s that no stored text can have', async (kentta) => {
    for (const [teksti, koodi] of [
      ['a\u0000', 'muoto.teksti.kielletty-merkki'],
      ['a '.repeat(200), 'muoto.teksti.liian-pitka'],
    ] as const) {
      const vastaus = await selain({ url: LIST, query: { 'oppilaitos-oid': toimija.oppilaitos, [kentta]: teksti } })
      expect(vastaus.statusCode).toBe(400)
      expect(vastaus.json().virheet).toMatchObject([{ koodi, polku: `/${kentta}` }])
    }
  })

  it('is refused where the official has no right to read, and for an organisation that does not exist', async () => {
    const toinen = await opintopolku.luoKoulutustoimija()
    const kysy = (oppilaitosOid: string) => selain({ url: LIST, query: { 'oppilaitos-oid': oppilaitosOid } })
    expect((await kysy(toinen.oppilaitos)).statusCode).toBe(403)
    expect((await kysy('1.2.246.562.10.99999999999')).statusCode).toBe(400)
    expect((await selain({ url: LIST })).statusCode).toBe(400)
    const vaara = await selain({ url: LIST, query: { 'oppilaitos-oid': toimija.oppilaitos, page: '-1' } })
    expect(vaara.statusCode).toBe(400)
    expect(vaara.json().virheet[0].polku).toBe('/page')
  })
})
