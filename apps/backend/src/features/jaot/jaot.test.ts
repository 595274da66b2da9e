import { randomUUID } from 'node:crypto'
import { kaikki } from '@ehoks/schema/esimerkit/kaikki'
import { paikalliset } from '@ehoks/schema/esimerkit/paikalliset'
import { yhteiset } from '@ehoks/schema/esimerkit/yhteiset'
import { describe, expect, it } from 'vitest'
import { OPPIJA, testApp } from '../../testing/test-app.ts'

const { opintopolku, kutsu, palveluna, virkailijana, oppijana, clock, auditrivit, pool, suoritaAjot, config } =
  await testApp()
const TANAAN = '2026-11-22'
const asetaPaiva = (paiva: string) => clock.set(new Date(`${paiva}T10:00:00Z`))
asetaPaiva(TANAAN)
const toimija = await opintopolku.luoKoulutustoimija()
const virkailija = await virkailijana(toimija.virkailija)
const paakayttaja = await virkailijana('paakayttaja')
const JAOT = '/api/v1/oppija/jaot/jakolinkit'

type Esimerkki = (tunnisteet: { oppijaOid: string; opiskeluoikeusOid: string }) => object

/** A learner with a plan of the example, logged in. */
async function suunnitelma(esimerkki: Esimerkki = kaikki) {
  const oppija = await opintopolku.luoOppija(toimija)
  const asiakirja = esimerkki({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus })
  const luotu = await palveluna(toimija.palvelukayttaja, { method: 'POST', url: '/api/v1/hoks', payload: asiakirja })
  const hoksId: number = luotu.json().meta.id
  const lue = async () => (await palveluna(toimija.palvelukayttaja, { url: `/api/v1/hoks/${hoksId}` })).json().data
  return { oppija, asiakirja, hoksId, lue, hoks: await lue(), selain: await oppijana(oppija.oid) }
}
const oletus = await suunnitelma()
const toinen = await suunnitelma()
const [ammatillinen] = oletus.hoks['hankittavat-ammat-tutkinnon-osat']
const jakso = ammatillinen['osaamisen-hankkimistavat'].find(
  (yksi: Record<string, unknown>) => yksi['tyopaikalla-jarjestettava-koulutus'],
)
const [naytto] = ammatillinen['osaamisen-osoittaminen']

const jaonRunko = (muutokset: object = {}) => ({
  'tutkinnonosa-module-uuid': ammatillinen['module-id'],
  'tutkinnonosa-tyyppi': 'HankittavaAmmatillinenTutkinnonOsa',
  'shared-module-uuid': jakso['module-id'],
  'shared-module-tyyppi': 'osaamisenhankkiminen',
  'voimassaolo-alku': TANAAN,
  'voimassaolo-loppu': '2027-01-31',
  'hoks-eid': oletus.hoks.eid,
  ...muutokset,
})
const nayttona = { 'shared-module-uuid': naytto['module-id'], 'shared-module-tyyppi': 'osaamisenosoittaminen' }
const jaa = (muutokset: object = {}, selain = oletus.selain) =>
  selain({ method: 'POST', url: JAOT, payload: jaonRunko(muutokset) })
const luoJako = async (muutokset: object = {}, selain = oletus.selain): Promise<string> => {
  const vastaus = await jaa(muutokset, selain)
  expect(vastaus.statusCode, vastaus.body).toBe(200)
  return vastaus.json().meta.uuid
}
type Oma = { 'share-id': string; linkki?: string; tila: string } & Record<string, unknown>
const omat = async (selain = oletus.selain): Promise<Oma[]> =>
  (await selain({ url: '/api/v1/oppija/nakymat/jaot' })).json().data.jaot
const oma = async (uuid: string, selain = oletus.selain) => {
  const jako = (await omat(selain)).find((yksi) => yksi['share-id'] === uuid)
  if (!jako) throw new Error('The share is not in the list')
  return jako
}
const tunnus = async (uuid: string, selain = oletus.selain) => (await oma(uuid, selain)).linkki?.split('/').at(-1) ?? ''
const avaa = (linkinTunnus: string) => kutsu({ url: `${OPPIJA}/api/v1/jako/${linkinTunnus}` })
const avaaJako = async (uuid: string, selain = oletus.selain) => avaa(await tunnus(uuid, selain))

describe('a learner shares', () => {
  it('a period of a vocational unit, and gets it back as today’s clients read it', async () => {
    const vastaus = await jaa()
    expect(vastaus.statusCode).toBe(200)
    const { meta, data } = vastaus.json()
    expect(data.uri).toBe(`${OPPIJA}${JAOT}/${meta.uuid}`)
    const jako = await kutsu({ url: data.uri, headers: {} })
    expect(jako.statusCode).toBe(401)
    const luettu = (await oletus.selain({ url: `${JAOT}/${meta.uuid}` })).json().data
    expect(luettu).toMatchObject({
      'oppija-nimi': 'Testi Tellervo Esimerkki',
      'oppija-oid': oletus.oppija.oid,
      'tutkinto-nimi': { fi: 'Autoalan perustutkinto' },
      'voimassaolo-alku': TANAAN,
      'voimassaolo-loppu': '2027-01-31',
      'tutkinnonosa-tyyppi': 'HankittavaAmmatillinenTutkinnonOsa',
    })
    expect(luettu['osaamisen-hankkimistapa']).toEqual(jakso)
    expect(luettu['osaamisen-osoittaminen']).toBeNull()
    expect(luettu.tutkinnonosa['module-id']).toBe(ammatillinen['module-id'])
  })

  it('a demonstration', async () => {
    const uuid = await luoJako(nayttona)
    const luettu = (await oletus.selain({ url: `${JAOT}/${uuid}` })).json().data
    expect(luettu['osaamisen-osoittaminen']).toEqual(naytto)
    expect(luettu['osaamisen-hankkimistapa']).toBeNull()
    const jaksosta = await oletus.selain({ url: `/api/v1/oppija/jaot/moduulit/${jakso['module-id']}` })
    expect(jaksosta.json().data.map((yksi: Oma) => yksi['share-id'])).not.toContain(uuid)
  })

  it('a demonstration of a local unit', async () => {
    const { hoks, selain } = await suunnitelma(paikalliset)
    const osa = hoks['hankittavat-paikalliset-tutkinnon-osat'].find(
      (yksi: Record<string, unknown[]>) => yksi['osaamisen-osoittaminen']?.length,
    )
    const uuid = await luoJako(
      {
        'hoks-eid': hoks.eid,
        'tutkinnonosa-tyyppi': 'HankittavaPaikallinenTutkinnonOsa',
        'tutkinnonosa-module-uuid': osa['module-id'],
        'shared-module-uuid': osa['osaamisen-osoittaminen'][0]['module-id'],
        'shared-module-tyyppi': 'osaamisenosoittaminen',
      },
      selain,
    )
    const luettu = (await selain({ url: `${JAOT}/${uuid}` })).json().data
    expect(luettu['osaamisen-osoittaminen']).toEqual(osa['osaamisen-osoittaminen'][0])
    const nahty = (await avaaJako(uuid, selain)).json().data
    expect(nahty.tutkinnonosa).toMatchObject({ nimi: osa.nimi })
    expect(nahty.naytto.arvioijat.length).toBeGreaterThan(0)
  })

  it('a period of a subject area, under the id of the area or of its unit', async () => {
    const { hoks, selain } = await suunnitelma(yhteiset)
    const [yto] = hoks['hankittavat-yhteiset-tutkinnon-osat']
    const alue = yto['osa-alueet'].find((yksi: Record<string, unknown[]>) => yksi['osaamisen-hankkimistavat']?.length)
    const shared = alue['osaamisen-hankkimistavat'][0]['module-id']
    const uuidt = []
    for (const osanId of [yto['module-id'], alue['module-id']]) {
      const uuid = await luoJako(
        {
          'hoks-eid': hoks.eid,
          'tutkinnonosa-tyyppi': 'HankittavaYTOOsaAlue',
          'tutkinnonosa-module-uuid': osanId,
          'shared-module-uuid': shared,
        },
        selain,
      )
      const luettu = (await selain({ url: `${JAOT}/${uuid}` })).json().data
      expect(luettu.tutkinnonosa['module-id']).toBe(osanId)
      expect(luettu['osaamisen-hankkimistapa']['module-id']).toBe(shared)
      uuidt.push(uuid)
    }
    const jaot = (await selain({ url: `/api/v1/oppija/jaot/moduulit/${shared}` })).json().data
    expect(jaot.map((yksi: Oma) => yksi['share-id']).sort()).toEqual([...uuidt].sort())
    expect(jaot[0]).toMatchObject({ 'voimassaolo-alku': TANAAN, 'voimassaolo-loppu': '2027-01-31' })
  })

  it('only days that make sense, and a year at most; the days are looked at before the plan', async () => {
    const vastaus = async (alku: string, loppu: string) =>
      (await jaa({ 'voimassaolo-alku': alku, 'voimassaolo-loppu': loppu, 'hoks-eid': randomUUID() })).json()
    expect((await vastaus('2026-11-01', '2026-11-21')).error).toBe('Shared link end date cannot be in the past')
    expect((await vastaus('2027-02-01', '2027-01-31')).error).toBe(
      'Shared link end date cannot be before the start date',
    )
    expect((await vastaus(TANAAN, '2027-11-23')).virheet[0]).toMatchObject({
      koodi: 'jako.liian-pitka',
      polku: '/voimassaolo-loppu',
    })
    expect((await vastaus(TANAAN, '2027-11-22')).virheet[0].koodi).toBe('ei-loydy.hoks')
    expect((await jaa({ 'voimassaolo-loppu': '2027-02-30' })).statusCode).toBe(400)
  })

  it.each([
    ['unknown keys', { vaara: 1 }],
    ['a malformed id', { 'shared-module-uuid': 'ei-uuid' }],
    ['a unit of another kind', { 'tutkinnonosa-tyyppi': 'HankittavaPaikallinenTutkinnonOsa' }],
    ['a period as a demonstration', { 'shared-module-tyyppi': 'osaamisenosoittaminen' }],
    ['a part that is not in the plan', { 'shared-module-uuid': randomUUID() }],
    ['a part of another unit', { 'tutkinnonosa-module-uuid': randomUUID() }],
    ['two addresses in one', { 'vastaanottaja-sahkoposti': 'a@example.com, b@example.com' }],
    ['a header in the address', { 'vastaanottaja-sahkoposti': 'a@example.com\nBcc: b@example.com' }],
    ['a message to nobody', { 'laheta-viesti': true }],
  ])('not %s', async (_, muutokset) => {
    const vastaus = await jaa(muutokset)
    expect(vastaus.statusCode).toBe(400)
    expect(vastaus.json().virheet.length).toBeGreaterThan(0)
  })

  it('not a body of today’s tests that is none: the answer tells no schema', async () => {
    const vastaus = await oletus.selain({ method: 'POST', url: JAOT, payload: { wrong: 'things' } })
    expect(vastaus.statusCode).toBe(400)
    expect(vastaus.json()).not.toHaveProperty('schema')
  })

  it('only while logged in: an ended session shares, lists and ends nothing', async () => {
    const { hoks, selain } = await suunnitelma()
    const [osa] = hoks['hankittavat-ammat-tutkinnon-osat']
    const runko = {
      'hoks-eid': hoks.eid,
      'tutkinnonosa-module-uuid': osa['module-id'],
      'shared-module-uuid': osa['osaamisen-hankkimistavat'][0]['module-id'],
    }
    const uuid = await luoJako(runko, selain)
    const linkki = await tunnus(uuid, selain)
    await selain({ method: 'DELETE', url: '/api/v1/oppija/session' })
    for (const kielto of [
      jaa(runko, selain),
      selain({ url: '/api/v1/oppija/nakymat/jaot' }),
      selain({ url: `${JAOT}/${uuid}` }),
      selain({ method: 'DELETE', url: `${JAOT}/${uuid}` }),
    ]) {
      expect((await kielto).statusCode).toBe(401)
    }
    expect((await avaa(linkki)).statusCode).toBe(200)
  })

  it('only what is in a plan of the learner’s own', async () => {
    expect((await jaa({}, toinen.selain)).statusCode).toBe(404)
    expect((await jaa({ 'hoks-eid': toinen.hoks.eid })).statusCode).toBe(404)
    // The part is not in the plan that was named.
    const ristiin = await toinen.selain({
      method: 'POST',
      url: JAOT,
      payload: jaonRunko({ 'hoks-eid': toinen.hoks.eid }),
    })
    expect(ristiin.json().virheet[0].koodi).toBe('jako.kohde-puuttuu')
  })

  it('no more than fifty things at a time', async () => {
    const { hoks, selain } = await suunnitelma()
    const [osa] = hoks['hankittavat-ammat-tutkinnon-osat']
    const runko = {
      'hoks-eid': hoks.eid,
      'tutkinnonosa-module-uuid': osa['module-id'],
      'shared-module-uuid': osa['osaamisen-hankkimistavat'][0]['module-id'],
    }
    const uuid = await luoJako(runko, selain)
    for (let i = 1; i < 50; i++) await luoJako(runko, selain)
    expect((await jaa(runko, selain)).json().virheet[0].koodi).toBe('jako.liian-monta')
    await selain({ method: 'DELETE', url: `${JAOT}/${uuid}` })
    await luoJako(runko, selain)
  })
})

describe('the words that the learner agreed to', () => {
  it('are stored with the share', async () => {
    const suostumus = { versio: 1, kieli: 'fi', teksti: 'Annan linkin saajan nähdä tämän näytön.' }
    const uuid = await luoJako({ ...nayttona, suostumus })
    const { rows } = await pool.query('select suostumus, luotu from jakolinkki where share_id = $1', [uuid])
    expect(rows).toEqual([{ suostumus, luotu: new Date(`${TANAAN}T10:00:00Z`) }])
  })
})

describe('the receiver', () => {
  it('sees a period and nothing else of the plan', async () => {
    const vastaus = await avaaJako(await luoJako())
    expect(vastaus.statusCode).toBe(200)
    const { data } = vastaus.json()
    expect(data.jakso).toEqual({
      alku: jakso.alku,
      loppu: jakso.loppu,
      'osaamisen-hankkimistapa-koodi-uri': jakso['osaamisen-hankkimistapa-koodi-uri'],
      'ajanjakson-tarkenne': jakso['ajanjakson-tarkenne'],
      'osa-aikaisuustieto': jakso['osa-aikaisuustieto'],
      'tyopaikan-nimi': jakso['tyopaikalla-jarjestettava-koulutus']['tyopaikan-nimi'],
      'tyopaikkaohjaajan-nimi': jakso['tyopaikalla-jarjestettava-koulutus']['vastuullinen-tyopaikka-ohjaaja'].nimi,
      'keskeiset-tyotehtavat': jakso['tyopaikalla-jarjestettava-koulutus']['keskeiset-tyotehtavat'],
    })
    expect(data).not.toHaveProperty('naytto')
    expect(data.yhteyshenkilo.nimi).toBe(jakso['jarjestajan-edustaja'].nimi)
    const teksti = JSON.stringify(data)
    for (const salaisuus of [
      oletus.oppija.oid,
      oletus.oppija.opiskeluoikeus,
      oletus.hoks.eid,
      oletus.hoks.sahkoposti,
      jakso['tyopaikalla-jarjestettava-koulutus']['vastuullinen-tyopaikka-ohjaaja'].sahkoposti,
      jakso['module-id'],
      naytto['module-id'],
    ]) {
      expect(salaisuus).toBeTruthy()
      expect(teksti).not.toContain(salaisuus)
    }
    expect(vastaus.headers).toMatchObject({
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
      'referrer-policy': 'no-referrer',
    })
  })

  it.each([
    ['a period', {}, 'jakso'],
    ['a demonstration', nayttona, 'naytto'],
  ] as const)('gets of %s these fields, and no other leaves the server', async (_, muutokset, laji) => {
    const { meta, data, ...muu } = (await avaaJako(await luoJako(muutokset))).json()
    expect([meta, muu]).toEqual([{}, {}])
    expect(Object.keys(data).sort()).toEqual(
      [
        'laji',
        laji,
        'nimet',
        'oppija-nimi',
        'oppilaitos-oid',
        'puuttuvat-palvelut',
        'tutkinnonosa',
        'tutkinto-nimi',
        'voimassaolo-alku',
        'voimassaolo-loppu',
        'yhteyshenkilo',
      ].sort(),
    )
    expect(Object.keys(data.tutkinnonosa)).toEqual(['koodi-uri', 'vaatimukset'])
    expect(Object.keys(data.yhteyshenkilo).sort()).toEqual(['nimi', 'oppilaitos-oid', 'rooli'])
    // Names of what is there, and of nothing that is not.
    const koodit = [
      ...JSON.stringify({ ...data, nimet: {} }).matchAll(/"([a-z]+_[a-z0-9]+|1\.2\.246\.562\.10\.\d+)"/g),
    ].map(([, koodi]) => koodi)
    expect(Object.keys(data.nimet).sort()).toEqual([...new Set(koodit)].sort())
    if (laji === 'naytto') {
      expect(Object.keys(data.naytto).sort()).toEqual([
        'alku',
        'arvioijat',
        'jarjestaja-oppilaitos-oid',
        'loppu',
        'nayttoympariston-kuvaus',
        'nayttoympariston-nimi',
        'osa-alueet-koodi-urit',
        'sisallon-kuvaus',
        'vaatimuksista-tai-tavoitteista-poikkeaminen',
        'yksilolliset-kriteerit',
      ])
      expect(data.naytto.arvioijat.flatMap(Object.keys).sort()).toEqual([
        'nimi',
        'nimi',
        'oppilaitos-oid',
        'organisaatio',
      ])
    }
  })

  it('sees a demonstration with what is assessed, named', async () => {
    const { data } = (await avaaJako(await luoJako(nayttona))).json()
    expect(data.naytto).toMatchObject({
      'nayttoympariston-nimi': naytto.nayttoymparisto.nimi,
      'sisallon-kuvaus': naytto['sisallon-kuvaus'],
      'yksilolliset-kriteerit': naytto['yksilolliset-kriteerit'],
    })
    expect(data).not.toHaveProperty('jakso')
    expect(data.nimet[ammatillinen['tutkinnon-osa-koodi-uri']].nimi.fi).toBeTruthy()
    expect(data.tutkinnonosa.vaatimukset.vaatimukset[0].rivit[0].teksti.fi).toBeTruthy()
    expect(data.tutkinnonosa.vaatimukset.arviointi[0].rivit[0]).toMatchObject({ arvosana: '1' })
  })

  it('sees neither requirements nor the contact when the learner has left them out', async () => {
    const { data } = (
      await avaaJako(await luoJako({ 'nayta-vaatimukset': false, 'nayta-yhteyshenkilo': false }))
    ).json()
    expect(data.tutkinnonosa).not.toHaveProperty('vaatimukset')
    expect(data).not.toHaveProperty('yhteyshenkilo')
    expect(JSON.stringify(data)).not.toContain(jakso['jarjestajan-edustaja'].nimi)
  })

  it('sees the rest when ePerusteet does not answer', async () => {
    const uuid = await luoJako(nayttona)
    const { selain } = await suunnitelma()
    expect((await selain({ url: '/api/v1/oppija/nakymat/jaot' })).statusCode).toBe(200)
    await opintopolku.hairitse('eperusteet', { virhetila: 500 })
    expect((await avaaJako(uuid)).statusCode).toBe(200)
    await opintopolku.poistaHairiot()
  })

  it('sees exactly what the learner was shown beforehand', async () => {
    const esikatselu = (moduleId: string, muut = '') =>
      oletus.selain({
        url: `/api/v1/oppija/jaot/esikatselu?hoks-eid=${oletus.hoks.eid}&shared-module-uuid=${moduleId}${muut}`,
      })
    for (const [moduleId, muutokset] of [
      [jakso['module-id'], {}],
      [naytto['module-id'], nayttona],
    ]) {
      const { 'voimassaolo-alku': _a, 'voimassaolo-loppu': _l, ...ennalta } = (await esikatselu(moduleId)).json().data
      const { data } = (await avaaJako(await luoJako(muutokset))).json()
      expect(data).toEqual({ ...ennalta, 'voimassaolo-alku': TANAAN, 'voimassaolo-loppu': '2027-01-31' })
    }
    expect((await esikatselu(jakso['module-id'], '&nayta-yhteyshenkilo=false')).json().data).not.toHaveProperty(
      'yhteyshenkilo',
    )
    expect((await esikatselu(randomUUID())).statusCode).toBe(400)
    const vieras = await toinen.selain({
      url: `/api/v1/oppija/jaot/esikatselu?hoks-eid=${oletus.hoks.eid}&shared-module-uuid=${jakso['module-id']}`,
    })
    expect(vieras.statusCode).toBe(404)
  })

  it('gets nothing by guessing: another token, the share-id, an altered or a cut link', async () => {
    const uuid = await luoJako()
    const oikea = await tunnus(uuid)
    expect(oikea).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    const muutettu = oikea.replace(/.$/, (merkki) => (merkki === '0' ? '1' : '0'))
    for (const arvaus of [randomUUID(), uuid, muutettu, oikea.slice(0, 20), 'ei', '%00', "' or 1=1"]) {
      const vastaus = await avaa(encodeURIComponent(arvaus))
      expect(vastaus.statusCode, arvaus).toBe(404)
      expect(vastaus.json().virheet[0].koodi).toBe('jako.tuntematon')
    }
    expect((await avaa(oikea.toUpperCase())).statusCode).toBe(200)
  })

  it('cannot be told from the database alone: the secret is not there', async () => {
    const oikea = await tunnus(await luoJako())
    const { rows } = await pool.query<{ rivi: string }>('select jakolinkki::text as rivi from jakolinkki')
    expect(rows.filter(({ rivi }) => rivi.includes(oikea))).toEqual([])
    expect(config.jakolinkkiAvain.length).toBeGreaterThanOrEqual(32)
  })

  it('is told whether the share is yet to begin, has run out, or has been ended', async () => {
    const uuid = await luoJako({ 'voimassaolo-alku': '2026-12-01', 'voimassaolo-loppu': '2026-12-31' })
    const linkki = await tunnus(uuid)
    const tilat = async () => {
      const [jaettu, omana] = [await avaa(linkki), await oletus.selain({ url: `${JAOT}/${uuid}` })]
      expect(omana.statusCode).toBe(jaettu.statusCode)
      return [jaettu.statusCode, jaettu.json().message]
    }
    expect((await oma(uuid)).tila).toBe('tulossa')
    expect(await tilat()).toEqual([423, 'Shared link not yet active'])
    asetaPaiva('2026-11-30')
    expect(await tilat()).toEqual([423, 'Shared link not yet active'])
    // The day begins in Finland two hours before it does in UTC.
    clock.set(new Date('2026-11-30T22:00:00Z'))
    expect((await tilat())[0]).toBe(200)
    clock.set(new Date('2026-12-31T21:59:00Z'))
    expect((await tilat())[0]).toBe(200)
    clock.set(new Date('2026-12-31T22:00:00Z'))
    expect(await tilat()).toEqual([410, 'Shared link is expired'])
    expect(await oma(uuid)).toMatchObject({ tila: 'vanhentunut' })
    expect(await oma(uuid)).not.toHaveProperty('linkki')
    asetaPaiva(TANAAN)
    await oletus.selain({ method: 'DELETE', url: `${JAOT}/${uuid}` })
    const lopetettu = await avaa(linkki)
    expect([lopetettu.statusCode, lopetettu.json().virheet[0].koodi]).toEqual([410, 'jako.paattynyt'])
  })

  it('takes it to a calendar, while the share is in force', async () => {
    const uuid = await luoJako(nayttona)
    const linkki = await tunnus(uuid)
    const kalenteri = () =>
      kutsu({ url: `${OPPIJA}/api/v1/jako/${linkki}/kalenteri.ics?kieli=en`, headers: { 'caller-id': '' } })
    const tiedosto = await kalenteri()
    expect(tiedosto.headers['content-type']).toBe('text/calendar; charset=utf-8')
    const teksti = tiedosto.body.replaceAll('\r\n ', '')
    expect(teksti).toMatch(/SUMMARY:Demonstration: .+ – Testi Tellervo Esimerkki/)
    expect(teksti).toContain(`DTSTART;VALUE=DATE:${naytto.alku.replaceAll('-', '')}`)
    expect((await oma(uuid))['katselut']).toEqual({ maara: 0 })
    await oletus.selain({ method: 'DELETE', url: `${JAOT}/${uuid}` })
    expect((await kalenteri()).statusCode).toBe(410)
  })

  it('may tell that it has been seen, or that contact data are wrong; the learner and the institution see it', async () => {
    const uuid = await luoJako({ 'vastaanottaja-nimi': 'Olavi Ohjaaja' })
    const linkki = await tunnus(uuid)
    const kerro = (payload: object, minne = linkki) =>
      kutsu({ method: 'POST', url: `${OPPIJA}/api/v1/jako/${minne}/palaute`, payload })
    expect((await kerro({ laji: 'nahty' })).statusCode).toBe(204)
    expect((await kerro({ laji: 'vaarat-yhteystiedot', viesti: 'Uusi numero' })).statusCode).toBe(204)
    expect((await kerro({ laji: 'muu' })).statusCode).toBe(400)
    expect((await kerro({ laji: 'nahty', viesti: 'x'.repeat(1001) })).statusCode).toBe(400)
    expect((await kerro({ laji: 'nahty' }, randomUUID())).statusCode).toBe(404)
    const odotettu = [
      { laji: 'nahty', aika: '2026-11-22T10:00:00Z' },
      { laji: 'vaarat-yhteystiedot', viesti: 'Uusi numero', aika: '2026-11-22T10:00:00Z' },
    ]
    expect((await oma(uuid))['palautteet']).toEqual(odotettu)
    const virkailijalle = await virkailija({ url: `/api/v1/virkailija/nakymat/hoks/${oletus.hoksId}/jaot` })
    expect(virkailijalle.json().data.jaot.find((yksi: Oma) => yksi['share-id'] === uuid)).toMatchObject({
      'vastaanottaja-nimi': 'Olavi Ohjaaja',
      palautteet: odotettu,
    })
    await oletus.selain({ method: 'DELETE', url: `${JAOT}/${uuid}` })
    expect((await kerro({ laji: 'nahty' })).statusCode).toBe(410)
  })
})

describe('a share', () => {
  it('follows the plan: changes show, and it lives over a PUT', async () => {
    const { asiakirja, hoksId, hoks, selain } = await suunnitelma()
    const [osa] = hoks['hankittavat-ammat-tutkinnon-osat']
    const uuid = await luoJako(
      {
        'hoks-eid': hoks.eid,
        'tutkinnonosa-module-uuid': osa['module-id'],
        'shared-module-uuid': osa['osaamisen-hankkimistavat'][0]['module-id'],
      },
      selain,
    )
    const muutettu = structuredClone(asiakirja) as Record<string, Record<string, Record<string, unknown>[]>[]>
    const muutettuJakso = muutettu['hankittavat-ammat-tutkinnon-osat']?.[0]?.['osaamisen-hankkimistavat']?.[0]
    if (!muutettuJakso) throw new Error('The example has no period')
    muutettuJakso['ajanjakson-tarkenne'] = 'Siirtyi iltavuoroon'
    const korvaa = (payload: object) =>
      palveluna(toimija.palvelukayttaja, {
        method: 'PUT',
        url: `/api/v1/hoks/${hoksId}`,
        payload: { id: hoksId, ...payload },
      })
    expect((await korvaa(muutettu)).statusCode).toBe(204)
    expect((await avaaJako(uuid, selain)).json().data.jakso['ajanjakson-tarkenne']).toBe('Siirtyi iltavuoroon')

    const { 'hankittavat-ammat-tutkinnon-osat': _pois, ...ilman } = muutettu
    const linkki = await tunnus(uuid, selain)
    expect((await korvaa(ilman)).statusCode).toBe(204)
    const poistunut = await avaa(linkki)
    expect([poistunut.statusCode, poistunut.json().virheet[0].koodi]).toEqual([410, 'jako.poistunut'])
    expect(await oma(uuid, selain)).toMatchObject({ tila: 'poistunut' })
    expect((await selain({ url: `${JAOT}/${uuid}` })).statusCode).toBe(410)
  })

  it('ends when its plan is deleted, lives again when it is brought back, and goes with it', async () => {
    const { hoks, hoksId, oppija, selain } = await suunnitelma()
    const [osa] = hoks['hankittavat-ammat-tutkinnon-osat']
    const uuid = await luoJako(
      {
        'hoks-eid': hoks.eid,
        'tutkinnonosa-module-uuid': osa['module-id'],
        'shared-module-uuid': osa['osaamisen-hankkimistavat'][0]['module-id'],
      },
      selain,
    )
    const linkki = await tunnus(uuid, selain)
    const poistaja = await virkailijana(
      await opintopolku.luoKayttaja('jakojen-poistaja', {
        kayttajaTyyppi: 'VIRKAILIJA',
        roles: [`ROLE_APP_EHOKS_CRUD_${toimija.oppilaitos}`, `ROLE_APP_EHOKS_HOKS_DELETE_${toimija.oppilaitos}`],
      }),
    )
    const poisto = await poistaja({
      method: 'PATCH',
      url: `/api/v1/virkailija/oppijat/${oppija.oid}/hoksit/${hoksId}/shallow-delete`,
      payload: { 'oppilaitos-oid': null },
    })
    expect(poisto.statusCode, poisto.body).toBe(200)
    const poistettu = await avaa(linkki)
    expect([poistettu.statusCode, poistettu.json().virheet[0].koodi]).toEqual([410, 'jako.poistunut'])
    expect(await oma(uuid, selain)).toMatchObject({ tila: 'poistunut' })
    await paakayttaja({ method: 'PATCH', url: `/api/v1/virkailija/hoks/${hoksId}/undo-shallow-delete` })
    expect((await avaa(linkki)).statusCode).toBe(200)
    await paakayttaja({ method: 'DELETE', url: `/api/v1/virkailija/hoks/${hoksId}` })
    expect((await avaa(linkki)).statusCode).toBe(404)
    expect(await omat(selain)).toEqual([])
  })

  it('is extended within the limits, gets a new link in place of one gone astray, and is ended, by its owner', async () => {
    const uuid = await luoJako()
    const jatka = (loppu: string, selain = oletus.selain) =>
      selain({ method: 'PATCH', url: `${JAOT}/${uuid}`, payload: { 'voimassaolo-loppu': loppu } })
    const lopeta = (selain = oletus.selain) => selain({ method: 'DELETE', url: `${JAOT}/${uuid}` })
    const vaihda = (selain = oletus.selain) => selain({ method: 'POST', url: `${JAOT}/${uuid}/uusi-linkki` })
    expect((await jatka('2026-11-21')).statusCode).toBe(400)
    expect((await jatka('2027-11-23')).statusCode).toBe(400)
    expect((await jatka('2027-11-22')).statusCode).toBe(204)
    expect(await oma(uuid)).toMatchObject({ 'voimassaolo-loppu': '2027-11-22' })

    const vanha = await tunnus(uuid)
    expect((await vaihda()).statusCode).toBe(204)
    expect((await avaa(vanha)).statusCode).toBe(404)
    expect((await avaaJako(uuid)).statusCode).toBe(200)

    const { selain } = toinen
    for (const kielto of [
      jatka('2027-02-01', selain),
      vaihda(selain),
      lopeta(selain),
      selain({ url: `${JAOT}/${uuid}` }),
    ]) {
      expect((await kielto).statusCode).toBe(404)
    }
    expect((await selain({ url: `/api/v1/oppija/jaot/moduulit/${jakso['module-id']}` })).json().data).toEqual([])
    expect((await avaaJako(uuid)).statusCode).toBe(200)

    expect((await lopeta()).statusCode).toBe(200)
    for (const kielto of [jatka('2027-02-01'), vaihda(), lopeta(), oletus.selain({ url: `${JAOT}/${uuid}` })]) {
      expect((await kielto).statusCode).toBe(404)
    }
    expect(await oma(uuid)).toMatchObject({ tila: 'lopetettu', lopetus: { lopettaja: 'oppija' } })
  })

  it.each(['GET', 'PATCH', 'DELETE'] as const)('that is not there is not found: %s', async (method) => {
    for (const uuid of [randomUUID(), 'ei-uuid']) {
      const vastaus = await oletus.selain({
        method,
        url: `${JAOT}/${uuid}`,
        ...(method === 'PATCH' && { payload: { 'voimassaolo-loppu': '2027-01-01' } }),
      })
      expect(vastaus.statusCode).toBe(404)
    }
    expect((await oletus.selain({ url: `/api/v1/oppija/jaot/moduulit/${randomUUID()}` })).json().data).toEqual([])
    expect((await oletus.selain({ url: '/api/v1/oppija/jaot/moduulit/ei-uuid' })).json().data).toEqual([])
  })

  it('tells its owner when and how often it has been opened', async () => {
    const uuid = await luoJako()
    expect((await oma(uuid))['katselut']).toEqual({ maara: 0 })
    await avaaJako(uuid)
    clock.set(new Date('2026-11-23T08:00:00Z'))
    await avaaJako(uuid)
    expect((await oma(uuid))['katselut']).toEqual({ maara: 2, viimeisin: '2026-11-23T08:00:00Z' })
    asetaPaiva(TANAAN)
  })

  it('leaves an audit row of its making, changes and end, without names or addresses', async () => {
    const uuid = await luoJako({
      'vastaanottaja-nimi': 'Salainen Saaja',
      'vastaanottaja-sahkoposti': 'saaja@example.com',
    })
    await oletus.selain({ method: 'DELETE', url: `${JAOT}/${uuid}` })
    const rivit = (await auditrivit()).filter(({ kohde }) => JSON.stringify(kohde).includes(uuid))
    expect(rivit.map(({ operaatio, tulos }) => [operaatio, tulos])).toEqual([
      ['jako.luonti', 'onnistui'],
      ['jako.lopetus', 'onnistui'],
    ])
    expect(JSON.stringify(rivit.map(({ kohde, muutokset }) => [kohde, muutokset]))).not.toMatch(/saaja/i)
  })
})

describe('the message with the link', () => {
  it('goes to the receiver in the chosen language, and the learner sees that it went', async () => {
    const saaja = `ohjaaja-${randomUUID()}@example.com`
    const uuid = await luoJako({
      ...nayttona,
      'vastaanottaja-nimi': 'Aino <Arvioija>',
      'vastaanottaja-sahkoposti': saaja,
      'laheta-viesti': true,
      kieli: 'sv',
    })
    const jako = await oma(uuid)
    expect(jako['viestin-tila']).toBe('lahetetty')
    const viestit = await opintopolku.viestit(saaja)
    expect(viestit).toHaveLength(1)
    expect(viestit[0]?.otsikko).toBe('En del av en studerandes plan har delats med dig')
    expect(viestit[0]?.sisalto).toContain(jako.linkki)
    expect(viestit[0]?.sisalto).toContain('22.11.2026–31.1.2027')
    expect(viestit[0]?.sisalto).not.toContain(naytto.nayttoymparisto.nimi)
  })

  it('waits when the service does not answer, and goes later, once', async () => {
    const saaja = `ohjaaja-${randomUUID()}@example.com`
    await opintopolku.hairitse('viestinvalitys', { virhetila: 500 })
    const uuid = await luoJako({ 'vastaanottaja-sahkoposti': saaja, 'laheta-viesti': true })
    expect((await oma(uuid))['viestin-tila']).toBe('odottaa')
    await opintopolku.poistaHairiot()
    const kaynnista = () =>
      paakayttaja({
        method: 'POST',
        url: '/api/v1/virkailija/yllapito/ajot',
        payload: { nimi: 'jakoviestien-lahetys', syote: {} },
      })
    expect((await kaynnista()).statusCode).toBeLessThan(300)
    await suoritaAjot()
    expect((await oma(uuid))['viestin-tila']).toBe('lahetetty')
    await kaynnista()
    await suoritaAjot()
    expect(await opintopolku.viestit(saaja)).toHaveLength(1)
  })

  it('is not sent unless it is wanted', async () => {
    const saaja = `ohjaaja-${randomUUID()}@example.com`
    expect(await oma(await luoJako({ 'vastaanottaja-sahkoposti': saaja }))).not.toHaveProperty('viestin-tila')
    expect(await opintopolku.viestit(saaja)).toEqual([])
  })
})

describe('an official', () => {
  const jaotVirkailijalle = (hoksId: number, selain = virkailija) =>
    selain({ url: `/api/v1/virkailija/nakymat/hoks/${hoksId}/jaot` })
  const lopeta = (hoksId: number, uuid: string, selain = virkailija, syy = 'Väärä työpaikka') =>
    selain({ method: 'POST', url: `/api/v1/virkailija/hoks/${hoksId}/jaot/${uuid}/lopetus`, payload: { syy } })

  it('sees the shares in force, not the links, and ends one for a reason that the learner sees', async () => {
    const { hoks, hoksId, selain } = await suunnitelma()
    const [osa] = hoks['hankittavat-ammat-tutkinnon-osat']
    const runko = {
      'hoks-eid': hoks.eid,
      'tutkinnonosa-module-uuid': osa['module-id'],
      'shared-module-uuid': osa['osaamisen-hankkimistavat'][0]['module-id'],
    }
    const uuid = await luoJako({ ...runko, 'vastaanottaja-nimi': 'Olavi Ohjaaja' }, selain)
    const paattynyt = await luoJako(runko, selain)
    await selain({ method: 'DELETE', url: `${JAOT}/${paattynyt}` })
    const { data } = (await jaotVirkailijalle(hoksId)).json()
    expect(data['saa-lopettaa']).toBe(true)
    expect(data.jaot).toEqual([
      expect.objectContaining({
        'share-id': uuid,
        tila: 'voimassa',
        'vastaanottaja-nimi': 'Olavi Ohjaaja',
        'voimassaolo-loppu': '2027-01-31',
        kohde: expect.objectContaining({ 'koodi-uri': osa['tutkinnon-osa-koodi-uri'] }),
      }),
    ])
    expect(JSON.stringify(data)).not.toContain('/jako/')
    const linkki = await tunnus(uuid, selain)
    const nakymanJaot = async () =>
      (await virkailija({ url: `/api/v1/virkailija/nakymat/hoks/${hoksId}` })).json().data.jaot
    expect(await nakymanJaot()).toEqual({ maara: 1, 'vaarat-yhteystiedot': 0 })
    for (const laji of ['nahty', 'vaarat-yhteystiedot', 'vaarat-yhteystiedot']) {
      await kutsu({ method: 'POST', url: `${OPPIJA}/api/v1/jako/${linkki}/palaute`, payload: { laji } })
    }
    expect(await nakymanJaot()).toEqual({ maara: 1, 'vaarat-yhteystiedot': 2 })
    expect((await lopeta(hoksId, uuid, virkailija, ' ')).statusCode).toBe(400)
    expect((await lopeta(hoksId, uuid)).statusCode).toBe(204)
    expect((await lopeta(hoksId, uuid)).statusCode).toBe(404)
    expect((await avaa(linkki)).statusCode).toBe(410)
    expect((await jaotVirkailijalle(hoksId)).json().data.jaot).toEqual([])
    expect(await nakymanJaot()).toEqual({ maara: 0, 'vaarat-yhteystiedot': 0 })
    expect(await oma(uuid, selain)).toMatchObject({
      tila: 'lopetettu',
      lopetus: { lopettaja: 'oppilaitos', syy: 'Väärä työpaikka' },
    })
  })

  it('without the right sees nothing and ends nothing', async () => {
    const uuid = await luoJako()
    const vieras = await virkailijana((await opintopolku.luoKoulutustoimija()).virkailija)
    const lukija = await virkailijana(
      await opintopolku.luoKayttaja('jakojen-lukija', {
        kayttajaTyyppi: 'VIRKAILIJA',
        roles: [`ROLE_APP_EHOKS_READ_${toimija.oppilaitos}`],
      }),
    )
    expect((await jaotVirkailijalle(oletus.hoksId, vieras)).statusCode).toBe(403)
    expect((await lopeta(oletus.hoksId, uuid, vieras)).statusCode).toBe(403)
    expect((await jaotVirkailijalle(oletus.hoksId, lukija)).json().data['saa-lopettaa']).toBe(false)
    expect((await lopeta(oletus.hoksId, uuid, lukija)).statusCode).toBe(403)
    expect((await lopeta(toinen.hoksId, uuid)).statusCode).toBe(404)
    expect((await lopeta(oletus.hoksId, 'ei-uuid')).statusCode).toBe(404)
    expect((await avaaJako(uuid)).statusCode).toBe(200)
  })
})
