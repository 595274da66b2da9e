import { expect, test } from 'vitest'
import { luoTestisovellus, ohjaa } from '../../testi-apu.ts'

const POLKU = '/koodisto-service/rest'
const hae = (polku: string) => luoTestisovellus().app.inject(`${POLKU}${polku}`)

test('the latest version of a code has its list, value and names', async () => {
  expect((await hae('/codeelement/latest/tutkinnonosat_105705')).json()).toMatchObject({
    koodiUri: 'tutkinnonosat_105705',
    koodiArvo: '105705',
    versio: 2,
    tila: 'HYVAKSYTTY',
    koodisto: { koodistoUri: 'tutkinnonosat' },
    metadata: [
      { kieli: 'FI', nimi: 'Auton tai moottoripyörän huoltaminen' },
      { kieli: 'SV', nimi: 'Bil- eller motorcykelservice' },
    ],
  })
})

test('a value in capitals has its URI in small letters', async () => {
  expect((await hae('/codeelement/latest/ammatillisenoppiaineet_yttt')).json()).toMatchObject({ koodiArvo: 'YTTT' })
})

test('the versions of a code come as a list, and each with its relations', async () => {
  const versiot = (await hae('/codeelement/tutkinnonosat_105705')).json()
  expect(versiot).toMatchObject([{ versio: 1 }, { versio: 2 }])
  expect(Object.keys(versiot[0]).sort()).toEqual(['koodiArvo', 'koodiUri', 'metadata', 'versio'])
  expect((await hae('/codeelement/tutkinnonosat_105705/1')).json()).toMatchObject({
    versio: 1,
    withinCodeElements: [],
    includesCodeElements: [],
    levelsWithCodeElements: [],
  })
})

test('a code list comes whole', async () => {
  const koodit = (await hae('/json/urasuunnitelma/koodi')).json<{ koodiUri: string }[]>()
  expect(koodit.map(({ koodiUri }) => koodiUri)).toEqual([
    'urasuunnitelma_0001',
    'urasuunnitelma_0002',
    'urasuunnitelma_0003',
    'urasuunnitelma_0004',
  ])
})

test.each([
  ['/codeelement/latest/tutkinnonosat_1', 'error.koodi.not.found'],
  ['/codeelement/tutkinnonosat_1', 'error.koodi.not.found'],
  ['/codeelement/tutkinnonosat_105705/3', 'error.koodi.not.found'],
  ['/json/eiole/koodi', 'error.koodisto.not.found'],
])('%s is 404', async (polku, teksti) => {
  const vastaus = await hae(polku)
  expect(vastaus.statusCode).toBe(404)
  expect(vastaus.body).toBe(teksti)
})

test('a code of the control API is told, its name short or as metadata', async () => {
  const { app } = luoTestisovellus()
  await ohjaa(app, '/koodit/tutkinnonosat_1', { nimi: { fi: 'Yksi', en: 'One' } })
  await ohjaa(app, '/koodit/tutkinnonosat_2', { versio: 4, metadata: [{ kieli: 'SV', nimi: 'Två' }] })
  expect((await app.inject(`${POLKU}/codeelement/latest/tutkinnonosat_1`)).json()).toMatchObject({
    koodiArvo: '1',
    versio: 1,
    koodisto: { koodistoUri: 'tutkinnonosat' },
    metadata: [
      { kieli: 'FI', nimi: 'Yksi' },
      { kieli: 'EN', nimi: 'One' },
    ],
  })
  expect((await app.inject(`${POLKU}/codeelement/tutkinnonosat_2/4`)).json()).toMatchObject({
    metadata: [{ kieli: 'SV', nimi: 'Två', kuvaus: null }],
  })
})
