import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { luoPalvelukayttaja } from '@ehoks/api-client/palvelukayttaja'
import { asetuksetYmparistosta } from '@ehoks/api-client/palvelukayttaja/asetukset'
import { type Environment, startEnvironment } from '@ehoks/dev-env/environment'
import { createOpintopolku } from '@ehoks/dev-env/opintopolku'
import { freePort } from '@ehoks/dev-env/ports'
import { pieni } from '@ehoks/schema/esimerkit/pieni'
import type { HoksLuonti } from '@ehoks/schema/hoks/variantit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aja } from './aja.ts'

/** All of eHOKS runs, as with `npm start`, and each test has a provider, a folder and a user of its own. */
let ymparisto: Environment
let kansio: string
const portit = { PORT: String(await freePort()), OPINTOPOLKU_PORT: String(await freePort()) }

beforeAll(async () => {
  kansio = await mkdtemp(path.join(os.tmpdir(), 'ehoks-cli-'))
  ymparisto = await startEnvironment({
    port: Number(portit.PORT),
    opintopolkuPort: Number(portit.OPINTOPOLKU_PORT),
    postgresPort: 0,
    dataDir: undefined,
    databaseUrl: undefined,
    now: '2026-11-22T10:00:00Z',
    watch: false,
    output: 'quiet',
    examples: false,
    progress: () => {},
  })
}, 120_000)
afterAll(async () => {
  await ymparisto?.stop()
  await rm(kansio, { recursive: true })
})

/** A provider of its own with its journal. Gives the command line and HOKSes to send. */
async function jarjestelma() {
  const opintopolku = createOpintopolku(ymparisto.opintopolkuUrl)
  const toimija = await opintopolku.luoKoulutustoimija()
  const env = { ...portit, EHOKS_USERNAME: toimija.palvelukayttaja, LANG: 'en_GB.UTF-8' }
  const paivakirja = path.join(kansio, toimija.palvelukayttaja)
  let [nykyinen, numero] = [new AbortController(), 0]

  async function ehoks(argumentit: string[], { syote = '', ulos = (_rivi: string) => {} } = {}) {
    nykyinen = new AbortController()
    const tulos = { koodi: 0, out: '', err: '' }
    tulos.koodi = await aja(argumentit[0] === 'push' ? [...argumentit, '--journal', paivakirja] : argumentit, {
      env,
      stdin: Readable.from([syote]),
      out: (teksti) => {
        tulos.out += teksti
        ulos(teksti)
      },
      err: (teksti) => {
        tulos.err += teksti
      },
      paate: false,
      signal: nykyinen.signal,
      tanaan: () => '2026-11-22',
    })
    return tulos
  }

  return {
    toimija,
    ehoks,
    keskeyta: () => nykyinen.abort(),
    asiakas: luoPalvelukayttaja(asetuksetYmparistosta(env, 'en')),
    async hoks(muutos: object = {}): Promise<HoksLuonti> {
      const { oid, opiskeluoikeus } = await opintopolku.luoOppija(toimija)
      return { ...pieni({ oppijaOid: oid, opiskeluoikeusOid: opiskeluoikeus }), ...muutos }
    },
    async tiedosto(...rivit: unknown[]): Promise<string> {
      const tiedosto = path.join(kansio, `${toimija.palvelukayttaja}-${numero++}.ndjson`)
      const tekstit = rivit.map((rivi) => `${typeof rivi === 'string' ? rivi : JSON.stringify(rivi)}\n`)
      await writeFile(tiedosto, tekstit.join(''))
      return tiedosto
    },
  }
}

describe('validate', () => {
  it('tells every error with its place, in the asked language, without calling anybody', async () => {
    const { ehoks, hoks, tiedosto } = await jarjestelma()
    const syote = await tiedosto(await hoks(), await hoks({ versio: 'x', tuntematon: 1 }), '{"rikki')
    const { koodi, out, err } = await ehoks(['validate', syote, '--lang', 'sv'])
    expect(koodi).toBe(1)
    expect(out).toMatch(/:2 \/versio: .* \(rakenne\.ei-kokonaisluku\)/)
    expect(out).toMatch(/:2 \/tuntematon: Fältet hör inte hemma/)
    expect(out).toMatch(/:3: .* \(pyynto\.json\)/)
    expect(err).toContain('3 HOKSes: 1 accepted, 2 refused.')
  })

  it.each([
    ['a HOKS', (hoks: HoksLuonti) => JSON.stringify(hoks, undefined, 2), 1],
    ['a list', (hoks: HoksLuonti) => JSON.stringify([hoks, hoks], undefined, 2), 2],
    ['a batch', (hoks: HoksLuonti) => JSON.stringify({ hoksit: [hoks, hoks, hoks] }), 3],
    ['lines', (hoks: HoksLuonti) => `${JSON.stringify(hoks)}\r\n\r\n${JSON.stringify(hoks)}`, 2],
  ])('reads %s', async (_nimi, teksti, maara) => {
    const { ehoks, hoks } = await jarjestelma()
    const { koodi, err } = await ehoks(['validate', '-'], { syote: teksti(await hoks()) })
    expect([koodi, err]).toEqual([0, `${maara} HOKSes: ${maara} accepted, 0 refused.\n`])
  })
})

describe('push', () => {
  it('stores what is right, tells what is not by code, and sends only the mended ones again', async () => {
    const { ehoks, hoks, tiedosto, asiakas } = await jarjestelma()
    const hoksit = [await hoks(), await hoks({ versio: 'x' }), await hoks(), await hoks({ versio: 'y' }), await hoks()]
    const raportti = path.join(kansio, 'raportti.ndjson')
    const ensin = await ehoks(['push', await tiedosto(...hoksit), '--batch', '2', '--report', raportti])
    expect(ensin.koodi).toBe(1)
    expect(ensin.err).toContain('5 HOKSes: 3 accepted, 2 refused.')
    expect(ensin.err).toMatch(/ 2 {2}rakenne\.ei-kokonaisluku\n.*\n.*:2 \/versio/)
    const rivit = (await readFile(raportti, 'utf8')).trim().split('\n')
    expect(rivit.map((rivi) => JSON.parse(rivi).tila)).toEqual([201, 400, 201, 400, 201])

    const korjatut = hoksit.map((yksi, i) => (i % 2 === 1 ? { ...yksi, versio: 2 } : yksi))
    const uudelleen = await ehoks(['push', await tiedosto(...korjatut)])
    expect(uudelleen.koodi).toBe(0)
    expect(uudelleen.err).toContain('3 had been accepted before')
    expect(uudelleen.err).toContain('2 HOKSes: 2 accepted, 0 refused.')
    for (const { 'opiskeluoikeus-oid': oid } of hoksit) {
      expect(await asiakas.haeOpiskeluoikeudella(oid)).toMatchObject({ 'opiskeluoikeus-oid': oid })
    }
  })

  it('stores nothing in a dry run', async () => {
    const { ehoks, hoks, asiakas } = await jarjestelma()
    const [hyva, huono] = [await hoks(), await hoks({ versio: 'x' })]
    const { koodi, err } = await ehoks(['push', '--dry-run', '-'], { syote: JSON.stringify([hyva, huono]) })
    expect(koodi).toBe(1)
    expect(err).toContain('nothing was stored')
    expect(err).toContain('2 HOKSes: 1 accepted, 1 refused.')
    await expect(asiakas.haeOpiskeluoikeudella(hyva['opiskeluoikeus-oid'])).rejects.toMatchObject({ tila: 404 })
  })

  it('stops when told to, and goes on from there', async () => {
    const { ehoks, hoks, tiedosto, keskeyta } = await jarjestelma()
    const syote = await tiedosto(await hoks(), await hoks(), await hoks())
    const raportti = path.join(kansio, 'keskeytetty.ndjson')
    const alku = ehoks(['push', syote, '--batch', '1', '--report', raportti])
    keskeyta()
    expect((await alku).koodi).toBe(130)
    const jatko = await ehoks(['push', syote])
    expect(jatko.koodi).toBe(0)
    // The journal goes when there is nothing to go on with.
    expect((await ehoks(['push', syote])).err).toBe('3 HOKSes: 3 accepted, 0 refused.\n')
  })
})

describe('reading', () => {
  it('gives a HOKS by its number and by its study right', async () => {
    const { ehoks, hoks, asiakas } = await jarjestelma()
    const luonti = await hoks({ sahkoposti: 'a@example.com' })
    const { id } = await asiakas.luo(luonti)
    for (const haettava of [String(id), luonti['opiskeluoikeus-oid']]) {
      expect(JSON.parse((await ehoks(['get', haettava])).out)).toMatchObject({ id, sahkoposti: 'a@example.com' })
    }
    const puuttuva = await ehoks(['get', '2000000000'])
    expect(puuttuva.koodi).toBe(2)
    expect(puuttuva.err).toMatch(/\(ei-loydy\.hoks\)\npyynto-id [0-9a-f-]{36}/)
  })

  it('follows changes, and goes on from where it was', async () => {
    const { ehoks, hoks, asiakas, keskeyta } = await jarjestelma()
    const muisti = path.join(kansio, 'muisti')
    const [ensimmainen, toinen] = [await asiakas.luo(await hoks()), await asiakas.luo(await hoks())]
    const rivit: { 'hoks-id': number; hoks: { versio?: number } }[] = []
    const seuranta = ehoks(['changes', '--follow', '--interval', '0', '--state', muisti], {
      ulos: (rivi) => {
        rivit.push(JSON.parse(rivi))
        // The second change is made when the first ones have come.
        if (rivit.length === 2) void asiakas.paivita(ensimmainen.id, { id: ensimmainen.id, versio: 5 })
        if (rivit.length === 3) keskeyta()
      },
    })
    expect((await seuranta).koodi).toBe(130)
    expect(rivit.map((rivi) => rivi['hoks-id'])).toEqual([ensimmainen.id, toinen.id, ensimmainen.id])
    expect(rivit[2]?.hoks.versio).toBe(5)

    await asiakas.paivita(toinen.id, { id: toinen.id, versio: 6 })
    const jatko = await ehoks(['changes', '--state', muisti])
    expect(JSON.parse(jatko.out)).toMatchObject({ 'hoks-id': toinen.id, hoks: { versio: 6 } })
  })

  it('shows the transfer log and the rights', async () => {
    const { ehoks, hoks, toimija, asiakas } = await jarjestelma()
    const luonti = await hoks({ versio: 'x' })
    await expect(asiakas.luo(luonti)).rejects.toMatchObject({ tila: 400 })
    await asiakas.luo({ ...luonti, versio: 1 })
    const hylatyt = await ehoks(['log', '--refused'])
    expect(hylatyt.out).toMatch(
      / {2}400 {2}hylatty .*\(mended since\)\n {4}\/versio .* \(rakenne\.ei-kokonaisluku\)\n$/,
    )
    expect((await ehoks(['log', '--json'])).out.trim().split('\n')).toHaveLength(2)
    expect((await ehoks(['log', '--json', '--limit', '1'])).out.trim().split('\n')).toHaveLength(1)
    const { kayttajatunnus, organisaatiot } = JSON.parse((await ehoks(['whoami'])).out)
    expect([kayttajatunnus, organisaatiot[0].oid]).toEqual([toimija.palvelukayttaja, toimija.oid])
  })

  it('tells a writer that somebody was in between', async () => {
    const { hoks, asiakas } = await jarjestelma()
    const { id } = await asiakas.luo(await hoks())
    const { versio = '' } = await asiakas.hae(id)
    const uusi = await asiakas.paivita(id, { id, versio: 1 }, { versio })
    await expect(asiakas.paivita(id, { id, versio: 2 }, { versio })).rejects.toMatchObject({ tila: 412 })
    expect((await asiakas.hae(id)).versio).toBe(uusi.versio)
  })
})

it.each([
  [['foo'], 'There is no command foo'],
  [['push'], 'Name the files'],
  [['push', 'puuttuu.json'], 'There is no file puuttuu.json'],
  [['push', '-', '--batch', '0'], '--batch must be'],
  [['get', 'x'], 'Give the number'],
  [['validate', '--follow'], 'validate has no option --follow'],
  [['validate', '-', '--lang', 'de'], '--lang must be fi, sv, en'],
])('says what is wrong with %j', async (argumentit, viesti) => {
  const { koodi, err } = await (await jarjestelma()).ehoks(argumentit)
  expect(koodi).toBe(2)
  expect(err).toContain(viesti)
})
