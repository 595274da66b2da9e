import { expect, test } from 'vitest'
import { luoTestisovellus } from '../../testi-apu.ts'

const POLKU = '/eperusteet-service/api/external'
const AUTOALA = 3_397_336
const TUVA = 7_534_950

const hae = (polku: string, query: Record<string, string> = {}) =>
  luoTestisovellus().app.inject({ url: `${POLKU}${polku}`, query })

interface Sivu {
  data: { id: number; diaarinumero: string }[]
  sivuja: number
  kokonaismäärä: number
  sivukoko: number
  sivu: number
}

async function etsi(query: Record<string, string>): Promise<Sivu> {
  return (await hae('/perusteet', { poistuneet: 'true', ...query })).json<Sivu>()
}

test('requirements are found by a part of the name in any language, and by a part of the diary number', async () => {
  expect((await etsi({ nimi: 'autoala' })).data.map(({ id }) => id)).toEqual([AUTOALA])
  expect((await etsi({ nimi: 'BILBRANSCHEN' })).data.map(({ id }) => id)).toEqual([AUTOALA])
  expect((await etsi({ diaarinumero: 'OPH-2762' })).data[0]?.diaarinumero).toBe('OPH-2762-2017')
  expect(await etsi({ nimi: 'eiole' })).toEqual({ data: [], sivuja: 0, kokonaismäärä: 0, sivukoko: 10, sivu: 0 })
})

test('requirements are found by the exact code of the qualification, a unit, a competence area or a part of TUVA', async () => {
  for (const koodi of ['koulutus_351301', 'tutkinnonosat_105705', 'osaamisala_1722']) {
    expect((await etsi({ koodi })).data.map(({ id }) => id)).toEqual([AUTOALA])
  }
  expect((await etsi({ koodi: 'koulutuksenosattuva_104' })).data.map(({ id }) => id)).toEqual([TUVA])
  expect((await etsi({ koodi: 'tutkinnonosat_1057' })).data).toEqual([])
})

test('the results come in pages of ten, at most fifty', async () => {
  const kaikki = await etsi({ sivukoko: '100' })
  expect(kaikki.sivukoko).toBe(50)
  const [eka, toka] = [await etsi({}), await etsi({ sivu: '1' })]
  expect(eka.data).toHaveLength(10)
  expect([...eka.data, ...toka.data].map(({ id }) => id)).toEqual(kaikki.data.map(({ id }) => id))
})

test('a peruste has its structure, sizes and units, the common ones with their parts', async () => {
  const peruste = (await hae(`/peruste/${AUTOALA}`)).json()
  const [tapa] = peruste.suoritustavat
  expect(tapa).toMatchObject({
    suoritustapakoodi: 'reformi',
    laajuusYksikko: 'OSAAMISPISTE',
    rakenne: { muodostumisSaanto: { laajuus: { minimi: 180, maksimi: 180 } } },
  })
  const huolto = peruste.tutkinnonOsat.find((osa: { koodiUri: string }) => osa.koodiUri === 'tutkinnonosat_105705')
  expect(huolto).toMatchObject({ nimi: { sv: 'Bil- eller motorcykelservice' }, koodi: { arvo: '105705' } })
  expect(huolto.ammattitaitovaatimukset.fi).toContain('<li>')
  expect(huolto.arviointi.arvioinninKohdealueet[0].arvioinninKohteet[0].osaamistasonKriteerit).toHaveLength(3)
  const viite = tapa.tutkinnonOsaViitteet.find(
    (rivi: { _tutkinnonOsa: string }) => rivi._tutkinnonOsa === String(huolto.id),
  )
  expect(viite.laajuus).toBe(45)
  expect(tapa.rakenne.osat[0].osat[0].osat).toContainEqual({ _tutkinnonOsaViite: String(viite.id) })
  const yhteiset = peruste.tutkinnonOsat.find((osa: { koodiUri: string }) => osa.koodiUri === 'tutkinnonosat_400014')
  expect(yhteiset.osaAlueet[0]).toMatchObject({
    koodiUri: 'ammatillisenoppiaineet_ytyk',
    osaamistavoitteet: [{ pakollinen: true, laajuus: 2 }],
  })
  expect((await hae('/peruste/1')).statusCode).toBe(404)
})

test('the parts of TUVA have the id by which ePerusteet shows them; where there are none, nothing is sent', async () => {
  expect((await hae(`/peruste/${TUVA}/koulutuksenOsat`)).json()).toContainEqual(
    expect.objectContaining({
      nimiKoodi: expect.objectContaining({ uri: 'koulutuksenosattuva_104' }),
      viiteId: expect.any(Number),
    }),
  )
  expect((await hae(`/peruste/${AUTOALA}/koulutuksenOsat`)).statusCode).toBe(204)
  expect((await hae('/peruste/1/koulutuksenOsat')).statusCode).toBe(404)
})
