import { describe, expect, test } from 'vitest'
import { OPPIJAT, PAIKAT } from '../../maailma/tarina.ts'
import { basic, luoTestisovellus, ohjaa } from '../../testi-apu.ts'

const KYSELY = {
  type: 'organisaationOpiskeluoikeudet',
  format: 'application/json',
  organisaatioOid: PAIKAT.koulutustoimijaA,
  alkanutAikaisintaan: '2018-01-01',
  eiPäättymispäivää: true,
  koulutusmuoto: 'ammatillinenkoulutus',
}

function asiakas() {
  const { app } = luoTestisovellus()
  const hae = (url: string, headers: Record<string, string> = basic('oph-palvelu')) => app.inject({ url, headers })
  const kysy = (muutokset: object = {}, kayttaja = 'oph-palvelu') =>
    app.inject({
      method: 'POST',
      url: '/koski/api/massaluovutus',
      headers: basic(kayttaja),
      payload: { ...KYSELY, ...muutokset },
    })
  const polku = (osoite: string) => new URL(osoite).pathname
  /** Asks, waits and fetches: the study rights by learner. */
  async function tulos(muutokset: object = {}) {
    const { resultsUrl } = (await kysy(muutokset)).json()
    await hae(polku(resultsUrl))
    const { files }: { files: string[] } = (await hae(polku(resultsUrl))).json()
    const tiedostot: unknown[] = []
    for (const osoite of files) {
      const { headers } = await hae(polku(osoite))
      tiedostot.push((await hae(polku(String(headers.location)), {})).json())
    }
    return tiedostot
  }
  return { app, hae, kysy, polku, tulos }
}

test('a query is pending, then running, then complete with its files', async () => {
  const { hae, kysy, polku } = asiakas()
  const vastaus = await kysy()
  expect(vastaus.statusCode).toBe(200)
  const odottava = vastaus.json()
  expect(odottava).toMatchObject({ status: 'pending', query: KYSELY, queryId: expect.any(String) })
  expect(odottava).not.toHaveProperty('files')
  const kesken = (await hae(polku(odottava.resultsUrl))).json()
  expect(kesken).toMatchObject({ status: 'running', queryId: odottava.queryId, files: [] })
  const valmis = (await hae(polku(odottava.resultsUrl))).json()
  expect(valmis).toMatchObject({ status: 'complete', finishedAt: expect.any(String) })
  expect(valmis.files).toContain(`${odottava.resultsUrl}/${OPPIJAT.auto.oppija}.json`)
})

test('an equal query of the same user is the same one until it is complete', async () => {
  const { hae, kysy, polku } = asiakas()
  const { queryId, resultsUrl } = (await kysy()).json()
  expect((await kysy()).json().queryId).toBe(queryId)
  expect((await kysy({ koulutusmuoto: 'tuva' })).json().queryId).not.toBe(queryId)
  expect((await kysy({}, 'primus')).json().queryId).not.toBe(queryId)
  await hae(polku(resultsUrl))
  expect((await kysy()).json().queryId).toBe(queryId)
  await hae(polku(resultsUrl))
  expect((await kysy()).json().queryId).not.toBe(queryId)
})

describe('the files', () => {
  test('have a learner each, with name and matching study rights', async () => {
    const { tulos } = asiakas()
    const tiedostot = await tulos()
    expect(tiedostot).toContainEqual(
      expect.objectContaining({
        henkilö: expect.objectContaining({ oid: OPPIJAT.auto.oppija, sukunimi: 'Ajanlehto' }),
        opiskeluoikeudet: [expect.objectContaining({ oid: OPPIJAT.auto.opiskeluoikeus })],
      }),
    )
    expect(JSON.stringify(tiedostot)).not.toContain(OPPIJAT.valmistunut.opiskeluoikeus)
    expect(JSON.stringify(tiedostot)).not.toContain(OPPIJAT.mitatoity.opiskeluoikeus)
  })

  test('are of the asked organisation, kind of education and time', async () => {
    const { tulos } = asiakas()
    const oikeuksia = async (muutokset: object) => JSON.stringify(await tulos(muutokset))
    const oma = OPPIJAT.auto.opiskeluoikeus
    expect(await oikeuksia({ organisaatioOid: PAIKAT.ammattiopistoA })).toContain(oma)
    expect(await oikeuksia({ organisaatioOid: PAIKAT.koulutustoimijaB })).not.toContain(oma)
    expect(await oikeuksia({ koulutusmuoto: 'tuva' })).not.toContain(oma)
    expect(await oikeuksia({ alkanutAikaisintaan: '2025-08-12' })).not.toContain(oma)
    expect(await oikeuksia({ alkanutViimeistään: '2025-08-10' })).not.toContain(oma)
    expect(await oikeuksia({ eiPäättymispäivää: false })).toContain(OPPIJAT.valmistunut.opiskeluoikeus)
  })

  test('join a duplicate to its master', async () => {
    const { app, tulos } = asiakas()
    const [orja, oikeus] = ['1.2.246.562.24.24110023296', '1.2.246.562.15.35110043383']
    await ohjaa(app, `/henkilot/${orja}`, { masterOid: OPPIJAT.auto.oppija })
    await ohjaa(app, `/opiskeluoikeudet/${oikeus}`, {
      oppijaOid: orja,
      oppilaitos: { oid: PAIKAT.ammattiopistoA },
      alkamispäivä: '2025-08-11',
      tyyppi: { koodiarvo: 'ammatillinenkoulutus' },
    })
    expect(await tulos()).toContainEqual(
      expect.objectContaining({
        henkilö: expect.objectContaining({ oid: OPPIJAT.auto.oppija }),
        linkitetytOidit: expect.arrayContaining([orja]),
        opiskeluoikeudet: [
          expect.objectContaining({ oid: OPPIJAT.auto.opiskeluoikeus }),
          expect.objectContaining({ oid: oikeus }),
        ],
      }),
    )
  })
})

describe('refuses', () => {
  test.each([
    ['an unknown kind of query', { type: 'paallekkaisetOpiskeluoikeudet' }, 400, 'badRequest.validation.jsonSchema'],
    ['an unknown parameter', { sivu: 1 }, 400, 'badRequest.validation.jsonSchema'],
    ['an organisation that is not there', { organisaatioOid: '1.2.246.562.10.99999999999' }, 403, 'forbidden'],
  ])('%s', async (_nimi, muutokset, tila, key) => {
    const vastaus = await asiakas().kysy(muutokset)
    expect(vastaus.statusCode).toBe(tila)
    expect(vastaus.json()).toMatchObject([{ key }])
  })

  test('queries and files that are not there', async () => {
    const { hae } = asiakas()
    const tuntematon = '/koski/api/massaluovutus/6f6ac3e5-5f50-4a38-b0f4-9f1d2f7c0d11'
    expect((await hae('/koski/api/massaluovutus/abc')).statusCode).toBe(400)
    expect((await hae(tuntematon)).statusCode).toBe(404)
    expect((await hae(`${tuntematon}/0.json`)).statusCode).toBe(400)
    expect((await hae('/koski/massaluovutus-tiedostot/x/0.json', {})).statusCode).toBe(404)
  })

  test('who is not a service user', async () => {
    expect((await asiakas().kysy({}, 'opettaja')).statusCode).toBe(401)
  })

  test('a password at the file store', async () => {
    expect((await asiakas().hae('/koski/massaluovutus-tiedostot/x/0.json')).statusCode).toBe(400)
  })
})
