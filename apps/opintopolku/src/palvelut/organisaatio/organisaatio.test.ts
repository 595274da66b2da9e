import { expect, test } from 'vitest'
import { PAIKAT } from '../../maailma/tarina.ts'
import { luoTestisovellus } from '../../testi-apu.ts'

const POLKU = '/organisaatio-service/api'

test('an organisation tells its name, kind and place in the tree', async () => {
  const { app } = luoTestisovellus()
  expect((await app.inject(`${POLKU}/${PAIKAT.toimipisteA}`)).json()).toMatchObject({
    oid: PAIKAT.toimipisteA,
    nimi: { fi: 'Kuusirannan ammattiopisto, Satamakatu', sv: 'Granstrands yrkesinstitut, Hamngatan' },
    tyypit: ['organisaatiotyyppi_03'],
    parentOid: PAIKAT.ammattiopistoA,
    parentOidPath: `|1.2.246.562.10.00000000001|${PAIKAT.koulutustoimijaA}|${PAIKAT.ammattiopistoA}|`,
    status: 'AKTIIVINEN',
  })
  expect((await app.inject(`${POLKU}/1.2.246.562.10.00000000001`)).json()).toMatchObject({
    parentOid: null,
    parentOidPath: '',
  })
})

test('an unknown organisation is 404 with its error key', async () => {
  const vastaus = await luoTestisovellus().app.inject(`${POLKU}/1.2.246.562.10.404`)
  expect(vastaus.statusCode).toBe(404)
  expect(vastaus.json()).toMatchObject({ errorKey: 'organisaatio.exception.organisaatio.not.found' })
})

test('many are found at once, unknown ones left out; an empty list is refused', async () => {
  const { app } = luoTestisovellus()
  const hae = (payload: string[]) => app.inject({ method: 'POST', url: `${POLKU}/findbyoids`, payload })
  const vastaus = await hae([PAIKAT.ammattiopistoB, '1.2.246.562.10.404', PAIKAT.ammattiopistoA, PAIKAT.ammattiopistoA])
  expect(vastaus.statusCode).toBe(200)
  expect(vastaus.json()).toMatchObject([{ oid: PAIKAT.ammattiopistoB }, { oid: PAIKAT.ammattiopistoA }])
  expect(vastaus.json()).toHaveLength(2)
  expect((await hae([])).statusCode).toBe(400)
})

test('the koulutustoimijat that have oppilaitokset of a kind are found with them', async () => {
  const { app } = luoTestisovellus()
  const hae = async (...tyypit: string[]) =>
    (
      await app.inject({
        url: `${POLKU}/hierarkia/hae`,
        query: { aktiiviset: 'true', oppilaitostyyppi: tyypit },
      })
    ).json()
  const ammatilliset = await hae('oppilaitostyyppi_21#1', 'oppilaitostyyppi_22#1')
  expect(ammatilliset.numHits).toBe(161)
  expect(ammatilliset.organisaatiot[0]).toMatchObject({
    oid: PAIKAT.koulutustoimijaA,
    organisaatiotyypit: ['organisaatiotyyppi_01'],
    children: [
      { oid: PAIKAT.ammattiopistoA, oppilaitostyyppi: 'oppilaitostyyppi_21#1' },
      { oid: PAIKAT.aikuisopistoA },
    ],
  })
  expect(await hae('oppilaitostyyppi_42#1')).toEqual({ numHits: 0, organisaatiot: [] })
})
