import type { Koulutustoimija } from '@ehoks/dev-env/opintopolku'
import { pieni } from '@ehoks/schema/esimerkit/pieni'
import type { HoksLuonti } from '@ehoks/schema/hoks/variantit'
import { describe, expect, it } from 'vitest'
import { testApp } from '../../testing/test-app.ts'

const { opintopolku, palveluna, virkailijana, clock, prisma } = await testApp()
clock.set(new Date('2026-11-22T10:00:00Z'))
const toimija = await opintopolku.luoKoulutustoimija()
const toinen = await opintopolku.luoKoulutustoimija()
const virkailija = await virkailijana(toimija.virkailija)
const paakayttaja = await virkailijana('paakayttaja')

/** A study right whose workplace periods need no part-time percentage. */
const TELMA = (fi: string) => ({
  suoritukset: [{ tyyppi: { koodiarvo: 'telma' }, koulutusmoduuli: { tunniste: { koodiarvo: '1', nimi: { fi } } } }],
})

/** A HOKS with one workplace period without a percentage. */
async function luo(tyopaikka: string, loppu: string, oma: Koulutustoimija = toimija, tutkinto = 'TELMA') {
  const oppija = await opintopolku.luoOppija(oma, TELMA(tutkinto))
  const malli = pieni({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus })
  const payload: HoksLuonti = {
    ...malli,
    'hankittavat-ammat-tutkinnon-osat': [
      {
        'tutkinnon-osa-koodi-uri': 'tutkinnonosat_100022',
        'tutkinnon-osa-koodi-versio': 2,
        'osaamisen-hankkimistavat': [
          {
            'osaamisen-hankkimistapa-koodi-uri': 'osaamisenhankkimistapa_koulutussopimus',
            'osaamisen-hankkimistapa-koodi-versio': 1,
            alku: '2023-01-02',
            loppu,
            'yksiloiva-tunniste': tyopaikka,
            'tyopaikalla-jarjestettava-koulutus': {
              'tyopaikan-nimi': tyopaikka,
              'tyopaikan-y-tunnus': '1234567-1',
              'keskeiset-tyotehtavat': ['huolto'],
              'vastuullinen-tyopaikka-ohjaaja': { nimi: 'Olli Ohjaaja', sahkoposti: 'olli@example.com' },
            },
          },
        ],
      },
    ],
  }
  const vastaus = await palveluna(oma.palvelukayttaja, { method: 'POST', url: '/api/v1/hoks', payload })
  if (vastaus.statusCode !== 200) throw new Error(vastaus.body)
  return { ...oppija, hoksId: vastaus.json().meta.id as number }
}

const ensimmainen = await luo('Aapelin Auto', '2023-05-31')
const jalkimmainen = await luo('Betan Baari', '2023-06-30', toimija, 'Toinen')
const muualla = await luo('Ceen Catering', '2023-06-01', toinen)

describe('the report of workplace periods without a part-time percentage', () => {
  const raportti = (query: Record<string, string>, kuka = virkailija) =>
    kuka({ url: '/api/v1/virkailija/tep-jakso-raportti', query })
  const tyopaikat = async (query: Record<string, string>, kuka = virkailija) => {
    const { count, pagecount, result } = (await raportti(query, kuka)).json().data
    return { count, pagecount, tyopaikat: result.map((rivi: { tyopaikanNimi: string }) => rivi.tyopaikanNimi) }
  }
  const oppilaitos = toimija.oppilaitos

  it('tells of each what is needed to mend it', async () => {
    const { data } = (await raportti({ oppilaitos, tutkinto: '{}', pagesize: '10', pageindex: '0' })).json()
    expect(data).toMatchObject({ count: 2, pagecount: 1 })
    expect(data.result[0]).toEqual({
      hoksId: ensimmainen.hoksId,
      hoksEid: expect.stringMatching(/^[0-9a-f-]{36}$/),
      opiskeluoikeusOid: ensimmainen.opiskeluoikeus,
      oppijaOid: ensimmainen.oid,
      hankkimistapaTyyppi: 'osaamisenhankkimistapa_koulutussopimus',
      alkupvm: '2023-01-02',
      loppupvm: '2023-05-31',
      tyopaikanNimi: 'Aapelin Auto',
      ytunnus: '1234567-1',
      ohjaajaNimi: 'Olli Ohjaaja',
      ohjaajaEmail: 'olli@example.com',
    })
  })

  it('is asked by days and by qualification, a page at a time', async () => {
    expect(await tyopaikat({ oppilaitos, start: '2023-06-01' })).toMatchObject({ tyopaikat: ['Betan Baari'] })
    expect(await tyopaikat({ oppilaitos, end: '2023-05-31' })).toMatchObject({ tyopaikat: ['Aapelin Auto'] })
    expect(await tyopaikat({ oppilaitos, tutkinto: '{"fi":"Toinen"}' })).toMatchObject({ tyopaikat: ['Betan Baari'] })
    const toinenSivu = await tyopaikat({ oppilaitos, pagesize: '1', pageindex: '1' })
    expect(toinenSivu).toEqual({ count: 2, pagecount: 2, tyopaikat: ['Betan Baari'] })
    expect(await tyopaikat({ oppilaitos, pageindex: '9' })).toEqual({ count: 2, pagecount: 1, tyopaikat: [] })
  })

  it('of all institutions is for OPH’s administrator, with the institution of each', async () => {
    const { data } = (await raportti({}, paakayttaja)).json()
    const oppilaitokset = data.result.map((rivi: { oppilaitosOid: string }) => rivi.oppilaitosOid)
    expect(oppilaitokset).toEqual([toimija.oppilaitos, toinen.oppilaitos, toimija.oppilaitos])
    expect((await raportti({})).json()).toMatchObject({ error: '`oppilaitos` missing from request.' })
  })

  it.each([
    ['a qualification that is no JSON object', { tutkinto: 'tsippad' }, 400, '`tutkinto` must be a JSON object.'],
    ['a list as a qualification', { tutkinto: '[]' }, 400, '`tutkinto` must be a JSON object.'],
    ['another institution', { oppilaitos: toinen.oppilaitos }, 403, 'User privileges do not match organisation'],
    [
      'an institution that does not exist',
      { oppilaitos: '1.2.246.562.10.99999999999' },
      400,
      'Organisation `1.2.246.562.10.99999999999` not found from Organisaatiopalvelu',
    ],
  ])('is refused for %s', async (_nimi, kysely, tila, error) => {
    const vastaus = await raportti({ oppilaitos, ...kysely })
    expect([vastaus.statusCode, vastaus.json().error]).toEqual([tila, error])
  })

  it.each([{ pagesize: '0' }, { pageindex: '-1' }, { start: 'eilen' }])('is refused for %j', async (kysely) => {
    expect((await raportti({ oppilaitos, ...kysely })).statusCode).toBe(400)
  })

  it('leaves deleted HOKSes out', async () => {
    await prisma.hoks.update({ where: { id: jalkimmainen.hoksId }, data: { deletedAt: clock.now() } })
    expect(await tyopaikat({ oppilaitos })).toMatchObject({ tyopaikat: ['Aapelin Auto'] })
  })
})

describe('the report of HOKSes whose study right is not in Koski', () => {
  const raportti = (oppilaitos: string) => virkailija({ url: `/api/v1/virkailija/missing-oo-hoksit/${oppilaitos}` })

  it('is of one institution', async () => {
    expect((await raportti(toimija.oppilaitos)).json().data).toEqual({ count: 0, pagecount: 0, result: [] })
    await prisma.opiskeluoikeus.updateMany({ data: { koski404: true } })
    expect((await raportti(toimija.oppilaitos)).json().data).toEqual({
      count: 1,
      pagecount: 1,
      result: [
        {
          hoksId: ensimmainen.hoksId,
          hoksEid: expect.any(String),
          oppijaOid: ensimmainen.oid,
          opiskeluoikeusOid: ensimmainen.opiskeluoikeus,
          oppilaitosOid: toimija.oppilaitos,
        },
      ],
    })
  })

  it('is refused for another institution and for one that does not exist', async () => {
    const vastaus = await raportti(toinen.oppilaitos)
    expect([vastaus.statusCode, vastaus.json().error]).toEqual([403, 'User privileges does not match organisation'])
    expect((await raportti('1.2.246.562.10.99999999999')).statusCode).toBe(400)
    expect(muualla.hoksId).toBeGreaterThan(0)
  })
})
