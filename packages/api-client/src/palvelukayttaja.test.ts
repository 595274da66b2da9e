import { pieni } from '@ehoks/schema/esimerkit/pieni'
import { describe, expect, it } from 'vitest'
import { asetuksetYmparistosta } from './palvelukayttaja/asetukset.ts'
import { Kirjautumisvirhe, Rajapintavirhe } from './palvelukayttaja/virheet.ts'
import { luoPalvelukayttaja } from './palvelukayttaja.ts'
import { Palveluvirhe } from './palveluvirhe.ts'

const HOKS = pieni({ opiskeluoikeusOid: '1.2.246.562.15.76811932037', oppijaOid: '1.2.246.562.24.44651722625' })
const asetukset = asetuksetYmparistosta({}, 'sv')

const virheena = (status: number, koodi: string, otsakkeet: Record<string, string> = {}) =>
  Response.json(
    {
      error: 'x',
      virheet: [{ koodi, polku: '/versio', viesti: 'v', ohje: 'o', korjaaja: 'oph' }],
      'pyynto-id': 'pyynto-1',
    },
    { status, headers: otsakkeet },
  )
const luotu = () => Response.json({ meta: { id: 7 }, data: { uri: '/hoks/7' } })

/**
 * CAS and eHOKS: CAS gives tickets by number, eHOKS what the list gives, one after another; `null` drops the connection.
 * Tells what was asked and how long the client waited.
 */
function maailma(vastaukset: (Response | null)[], cas: { liput?: Response[]; kirjautuminen?: Response } = {}) {
  const pyynnot: { metodi: string; osoite: string; ticket: string | null; kieli: string | null }[] = []
  const odotukset: number[] = []
  let [kirjautumisia, lippuja] = [0, 0]
  const haku: typeof fetch = async (kohde, valinnat) => {
    const osoite = String(kohde)
    if (osoite.endsWith('/cas/v1/tickets')) {
      kirjautumisia++
      const location = `${osoite}/TGT-${kirjautumisia}`
      return cas.kirjautuminen ?? new Response('', { status: 201, headers: { location } })
    }
    if (osoite.includes('/cas/v1/tickets/TGT-')) {
      lippuja++
      return cas.liput?.shift() ?? new Response(`ST-${lippuja}\n`)
    }
    const otsakkeet = new Headers(valinnat?.headers)
    pyynnot.push({
      metodi: valinnat?.method ?? '',
      osoite: osoite.replace(asetukset.ehoks, ''),
      ticket: otsakkeet.get('ticket'),
      kieli: otsakkeet.get('accept-language'),
    })
    const vastaus = vastaukset.shift()
    if (!vastaus) throw new TypeError('fetch failed')
    return vastaus
  }
  const asiakas = luoPalvelukayttaja(asetukset, {
    fetch: haku,
    odota: async (ms) => {
      odotukset.push(ms)
    },
  })
  return { asiakas, pyynnot, odotukset, kirjautumisia: () => kirjautumisia }
}

describe('tickets', () => {
  it('logs in once, also when calls run at the same time, and buys a ticket for each call', async () => {
    const { asiakas, pyynnot, kirjautumisia } = maailma([luotu(), luotu(), luotu()])
    await Promise.all([asiakas.luo(HOKS), asiakas.luo(HOKS)])
    expect(await asiakas.luo(HOKS)).toEqual({ id: 7 })
    expect(kirjautumisia()).toBe(1)
    expect(pyynnot.map(({ ticket }) => ticket)).toEqual(['ST-1', 'ST-2', 'ST-3'])
    expect(pyynnot[0]).toMatchObject({ osoite: '/ehoks-virkailija-backend/api/v1/hoks', metodi: 'POST', kieli: 'sv' })
  })

  it('logs in again when CAS does not know the login any more', async () => {
    const { asiakas, kirjautumisia } = maailma([luotu()], { liput: [new Response('', { status: 404 })] })
    await asiakas.luo(HOKS)
    expect(kirjautumisia()).toBe(2)
  })

  it('takes a new ticket when one grew old on its way', async () => {
    const { asiakas, pyynnot } = maailma([virheena(401, 'kirjautuminen.palvelulippu'), luotu()])
    await asiakas.luo(HOKS)
    expect(pyynnot.map(({ ticket }) => ticket)).toEqual(['ST-1', 'ST-2'])
  })

  it.each([401, 423])('tells that CAS answered %i, without trying again', async (tila) => {
    const { asiakas, odotukset } = maailma([], { kirjautuminen: new Response('', { status: tila }) })
    const virhe = await asiakas.luo(HOKS).catch((syy: unknown) => syy)
    expect(virhe).toBeInstanceOf(Kirjautumisvirhe)
    expect(virhe).toMatchObject({ tila })
    expect(odotukset).toEqual([])
  })
})

describe('trying again', () => {
  it('waits as long as Retry-After says, in seconds or until a time', async () => {
    const hetki = new Date(Date.now() + 20_000).toUTCString()
    const { asiakas, odotukset, pyynnot } = maailma([
      virheena(503, 'palvelu.ei-vastaa', { 'retry-after': '7' }),
      virheena(429, 'pyynto.liian-tihea', { 'retry-after': hetki }),
      luotu(),
    ])
    await asiakas.luo(HOKS)
    expect(odotukset[0]).toBe(7000)
    expect(odotukset[1]).toBeGreaterThan(15_000)
    expect(odotukset[1]).toBeLessThanOrEqual(20_000)
    expect(pyynnot).toHaveLength(3)
  })

  it('gives up in the end, with the last error', async () => {
    const { asiakas, pyynnot, odotukset } = maailma(
      Array.from({ length: 10 }, () => virheena(503, 'palvelu.ei-vastaa', { 'retry-after': '3600' })),
    )
    await expect(asiakas.tallenna(HOKS)).rejects.toMatchObject({ tila: 503, pyyntoId: 'pyynto-1' })
    expect(pyynnot).toHaveLength(6)
    expect(odotukset).toEqual([60_000, 60_000, 60_000, 60_000, 60_000])
  })

  it('repeats what was lost only if doing it twice is the same as once', async () => {
    const tallennus = maailma([null, new Response('', { status: 502 }), luotu()])
    expect(await tallennus.asiakas.tallenna(HOKS)).toEqual({ id: 7, uusi: false })
    expect(tallennus.odotukset).toHaveLength(2)

    const luonti = maailma([null, luotu()])
    const virhe = await luonti.asiakas.luo(HOKS).catch((syy: unknown) => syy)
    expect(virhe).toBeInstanceOf(Palveluvirhe)
    expect(virhe).toMatchObject({ tila: undefined })

    const ehdolla = maailma([null, luotu()])
    await expect(ehdolla.asiakas.korvaa(7, { id: 7, ...HOKS }, { versio: '"3"' })).rejects.toBeInstanceOf(Palveluvirhe)
    expect(ehdolla.pyynnot).toHaveLength(1)
  })

  it('sends again those of a batch that a linked service kept from being stored', async () => {
    const tulokset = (...tilat: number[]) =>
      Response.json({ meta: {}, data: tilat.map((tila, indeksi) => ({ indeksi, tila })) })
    const { asiakas, odotukset } = maailma([tulokset(201, 503, 400, 503), tulokset(503, 201), tulokset(200)])
    expect(await asiakas.era(['{}', '{}', '{}', '{}'])).toEqual([
      { indeksi: 0, tila: 201 },
      { indeksi: 1, tila: 200 },
      { indeksi: 2, tila: 400 },
      { indeksi: 3, tila: 201 },
    ])
    expect(odotukset).toEqual([2000, 4000])
  })

  it('does not repeat a refusal', async () => {
    const { asiakas, pyynnot } = maailma([virheena(400, 'rakenne.ei-kokonaisluku')])
    const virhe = await asiakas.luo(HOKS).catch((syy: unknown) => syy)
    expect(virhe).toBeInstanceOf(Rajapintavirhe)
    expect(virhe).toMatchObject({
      tila: 400,
      pyyntoId: 'pyynto-1',
      message: 'HTTP 400: rakenne.ei-kokonaisluku /versio',
      virheet: [{ koodi: 'rakenne.ei-kokonaisluku', viesti: 'v', ohje: 'o' }],
    })
    expect(pyynnot).toHaveLength(1)
  })
})

describe('the change feed', () => {
  const sivu = (viimeisin: number, lisaa: boolean, ...numerot: number[]) =>
    Response.json({
      meta: {},
      data: { viimeisin, lisaa, muutokset: numerot.map((numero) => ({ 'versio-nro': numero, 'hoks-id': numero })) },
    })

  it('goes on from page to page, and waits for more when it follows', async () => {
    const { asiakas, pyynnot, odotukset } = maailma([
      sivu(5, true, 4, 5),
      sivu(9, false, 8),
      sivu(9, false),
      sivu(12, false, 12),
    ])
    const numerot: number[] = []
    for await (const muutos of asiakas.muutokset({ jalkeen: 3, seuraaMs: 1000 })) {
      numerot.push(muutos['versio-nro'])
      if (muutos['versio-nro'] === 12) break
    }
    expect(numerot).toEqual([4, 5, 8, 12])
    expect(odotukset).toEqual([1000, 1000])
    expect(pyynnot.map(({ osoite }) => new URL(osoite, 'http://x').searchParams.get('after'))).toEqual([
      '3',
      '5',
      '9',
      '9',
    ])
  })

  it('ends where it is when it does not follow', async () => {
    const { asiakas } = maailma([sivu(5, false, 4)])
    const muutokset = asiakas.muutokset()
    expect(await muutokset.next()).toMatchObject({ value: { 'hoks-id': 4 } })
    expect(await muutokset.next()).toEqual({ value: undefined, done: true })
  })
})

describe('settings', () => {
  it('are those of the local environment unless told otherwise', () => {
    expect(asetuksetYmparistosta({ PORT: '4000', OPINTOPOLKU_PORT: '4001' }, 'fi')).toMatchObject({
      ehoks: 'http://127.0.0.1:4000',
      cas: 'http://127.0.0.1:4001/cas',
      kayttajatunnus: 'primus',
    })
  })
  it('never use a made-up user elsewhere', () => {
    expect(() => asetuksetYmparistosta({ EHOKS_URL: 'https://ehoks.example' }, 'fi')).toThrow(
      /EHOKS_USERNAME, EHOKS_PASSWORD, EHOKS_CALLER_ID/,
    )
    const omat = { EHOKS_USERNAME: 'a', EHOKS_PASSWORD: 'b', EHOKS_CALLER_ID: 'c' }
    expect(asetuksetYmparistosta({ EHOKS_URL: 'https://ehoks.example/', ...omat }, 'fi')).toMatchObject({
      ehoks: 'https://ehoks.example',
      cas: 'https://ehoks.example/cas',
    })
  })
})
