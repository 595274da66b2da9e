import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import os from 'node:os'
import { startTemporaryPostgres } from '@ehoks/dev-env/postgres'
import { kaikki } from '@ehoks/schema/esimerkit/kaikki'
import { pieni } from '@ehoks/schema/esimerkit/pieni'
import autocannon from 'autocannon'
import pg from 'pg'
import type { Lukemat } from './mittari.ts'
import { kaynnista, lopeta, migroi, type Palvelin } from './palvelimet.ts'
import { taytaHokseilla } from './tayta.ts'
import { opiskeluoikeusOid, oppijaOid } from './tunnisteet.ts'

/**
 * `node load/mittaa.ts [name …]` measures eHOKS on this machine: its own PostgreSQL, its own process, the national services
 * answered in process. Each comparison runs both sides one after the other, twice, and takes the better round of each.
 *
 * HOKSEJA: how many there are in the two databases of `maara` (10000,1000000). SEKUNTEJA: length of a round (10). YHTEYKSIA: requests under way (8). HOKS_TIEDOSTO: a HOKS to use in place of the
 * example that has every field.
 */
const SEKUNTEJA = Number(process.env['SEKUNTEJA'] ?? 10)
const YHTEYKSIA = Number(process.env['YHTEYKSIA'] ?? 8)
const KIERROKSIA = 2
const RAJAPINTA = '/ehoks-virkailija-backend/api/v1'

const tiedosto = process.env['HOKS_TIEDOSTO']
const malli: object =
  tiedosto === undefined
    ? kaikki({ opiskeluoikeusOid: '', oppijaOid: '' })
    : JSON.parse(await readFile(tiedosto, 'utf8'))

/** HOKS number n as it goes on the wire. */
const hoksina = (n: number, muutos: object = {}) =>
  JSON.stringify({ ...malli, 'opiskeluoikeus-oid': opiskeluoikeusOid(n), 'oppija-oid': oppijaOid(n), ...muutos })
let seuraava = 1

const kerro = (rivi = '') => console.error(rivi)
const pyorista = (luku: number, desimaaleja = 0) => Number(luku.toFixed(desimaaleja))

async function lukemat({ prosessi }: Palvelin): Promise<Lukemat> {
  prosessi.send('lue')
  const [viesti] = await once(prosessi, 'message')
  return viesti
}

async function nollaa({ prosessi }: Palvelin) {
  prosessi.send('nollaa')
  await once(prosessi, 'message')
}

const otsakkeet = (ticket = 'mittaus') => ({ ticket, 'caller-id': 'mittaus', 'content-type': 'application/json' })

async function kutsu({ url }: Palvelin, method: string, polku: string, body?: string, ticket?: string) {
  return fetch(`${url}${RAJAPINTA}${polku}`, {
    method,
    headers: otsakkeet(ticket),
    ...(body !== undefined && { body }),
  })
}

async function onnistuen(vastaus: Promise<Response>): Promise<Response> {
  const { ok, status } = await vastaus
  if (!ok) throw new Error(`${status} ${await (await vastaus).text()}`)
  return vastaus
}

async function luo(palvelin: Palvelin, n: number, hoks = hoksina(n)): Promise<number> {
  const { meta }: { meta: { id: number } } = JSON.parse(
    await (await onnistuen(kutsu(palvelin, 'POST', '/hoks', hoks))).text(),
  )
  return meta.id
}

/**
 * Requests a second, their times in milliseconds and the server's processor time for each, which other work on the machine
 * hardly changes; fails if one of them did.
 */
async function kuormita(palvelin: Palvelin, valinnat: autocannon.Options) {
  const { cpuMs } = await lukemat(palvelin)
  const tulos = await autocannon({ connections: YHTEYKSIA, duration: SEKUNTEJA, ...valinnat })
  if (tulos.non2xx + tulos.errors > 0) throw new Error(`${tulos.non2xx + tulos.errors} requests failed`)
  return {
    sekunnissa: tulos.requests.average,
    p50: tulos.latency.p50,
    p99: tulos.latency.p99,
    cpu: ((await lukemat(palvelin)).cpuMs - cpuMs) / tulos.requests.total,
  }
}
type Tulos = Awaited<ReturnType<typeof kuormita>>

async function vertaa(mita: string, oma: () => Promise<Tulos>, paljas: () => Promise<Tulos>) {
  // The first round of each only warms up what is compiled as it runs.
  await oma()
  await paljas()
  const tulokset: [Tulos[], Tulos[]] = [[], []]
  for (let i = 0; i < KIERROKSIA; i++) {
    tulokset[0].push(await oma())
    tulokset[1].push(await paljas())
  }
  const parhaat = tulokset.map((kierrokset) =>
    kierrokset.reduce((paras, tulos) => (tulos.sekunnissa > paras.sekunnissa ? tulos : paras)),
  )
  const [a, b] = parhaat
  if (!a || !b) throw new Error('Nothing was measured')
  const rivi = ({ sekunnissa, p50, p99, cpu }: Tulos) =>
    `${pyorista(sekunnissa)}/s, p50 ${p50} ms, p99 ${p99} ms, processor ${pyorista(cpu, 2)} ms`
  kerro(`${mita}: eHOKS ${rivi(a)}; bare ${rivi(b)}; ratio ${pyorista(a.sekunnissa / b.sekunnissa, 2)}`)
}

const mittaukset: Record<string, (ehoks: Palvelin, paljas: Palvelin) => Promise<void>> = {
  async luonti(ehoks, paljas) {
    const luonti = (palvelin: Palvelin) => () =>
      kuormita(palvelin, {
        url: palvelin.url,
        requests: [
          {
            method: 'POST',
            path: `${RAJAPINTA}/hoks`,
            headers: otsakkeet(),
            setupRequest: (pyynto) => ({ ...pyynto, body: hoksina(seuraava++) }),
          },
        ],
      })
    await vertaa('POST', luonti(ehoks), luonti(paljas))
  },

  async luku(ehoks, paljas) {
    const luku = (palvelin: Palvelin, id: number) => () =>
      kuormita(palvelin, { url: `${palvelin.url}${RAJAPINTA}/hoks/${id}`, headers: otsakkeet() })
    const [omaId, paljasId] = [await luo(ehoks, seuraava++), await luo(paljas, seuraava++)]
    await vertaa('GET', luku(ehoks, omaId), luku(paljas, paljasId))
  },

  async lauseet(ehoks) {
    const laske = async (mita: string, tee: () => Promise<Response>) => {
      await nollaa(ehoks)
      await onnistuen(tee())
      const { lauseet } = await lukemat(ehoks)
      const omat = lauseet.filter((lause) => !/^(begin|commit)/iu.test(lause))
      kerro(`${mita}: ${omat.length} statements besides BEGIN and COMMIT`)
      if (process.env['LAUSEET']) for (const lause of omat) kerro(`    ${lause.replaceAll(/\s+/gu, ' ').slice(0, 110)}`)
    }
    const n = seuraava++
    const id = await luo(ehoks, n)
    const { 'oppija-oid': _oppija, 'opiskeluoikeus-oid': _oo, ...korvaus } = JSON.parse(hoksina(n))
    await laske('GET', () => kutsu(ehoks, 'GET', `/hoks/${id}`))
    await laske('GET by study right', () => kutsu(ehoks, 'GET', `/hoks/opiskeluoikeus/${opiskeluoikeusOid(n)}`))
    await laske('POST', () => kutsu(ehoks, 'POST', '/hoks', hoksina(seuraava++)))
    await laske('PUT', () => kutsu(ehoks, 'PUT', `/hoks/${id}`, JSON.stringify({ ...korvaus, id, versio: 77 })))
    await laske('PUT without a change', () =>
      kutsu(ehoks, 'PUT', `/hoks/${id}`, JSON.stringify({ ...korvaus, id, versio: 77 })),
    )
    await laske('PATCH', () => kutsu(ehoks, 'PATCH', `/hoks/${id}`, JSON.stringify({ id, versio: 78 })))
    await laske('PUT by study right', () =>
      kutsu(ehoks, 'PUT', `/hoks/opiskeluoikeus/${opiskeluoikeusOid(n)}`, hoksina(n, { versio: 79 })),
    )
  },

  /** Every writer adds one to what it read, on condition that nobody was in between: the sum tells if one was lost. */
  async rinnakkaiset(ehoks) {
    const [hokseja, kirjoituksia, rinnakkain] = [100, 1000, 50]
    const idt: number[] = []
    for (let i = 0; i < hokseja; i++) idt.push(await luo(ehoks, seuraava++))
    for (const id of idt) await onnistuen(kutsu(ehoks, 'PATCH', `/hoks/${id}`, JSON.stringify({ id, versio: 0 })))
    let [jonossa, torjuttuja] = [kirjoituksia, 0]
    const alku = performance.now()
    const kirjoittaja = async () => {
      while (jonossa-- > 0) {
        const id = idt[Math.floor(Math.random() * hokseja)]
        for (;;) {
          const luettu = await onnistuen(kutsu(ehoks, 'GET', `/hoks/${id}`))
          const { data }: { data: Record<string, unknown> } = JSON.parse(await luettu.text())
          const { eid: _eid, manuaalisyotto: _manuaalisyotto, ...hoks } = data
          const vastaus = await fetch(`${ehoks.url}${RAJAPINTA}/hoks/${id}`, {
            method: 'PUT',
            headers: { ...otsakkeet(), 'if-match': luettu.headers.get('etag') ?? '' },
            body: JSON.stringify({ ...ilmanModuuleja(hoks), versio: Number(hoks['versio']) + 1 }),
          })
          if (vastaus.ok) break
          if (vastaus.status !== 412) throw new Error(`${vastaus.status} ${await vastaus.text()}`)
          torjuttuja++
        }
      }
    }
    await Promise.all(Array.from({ length: rinnakkain }, kirjoittaja))
    const sekunteja = (performance.now() - alku) / 1000
    let summa = 0
    for (const id of idt) {
      const { data }: { data: { versio: number } } = JSON.parse(await (await kutsu(ehoks, 'GET', `/hoks/${id}`)).text())
      summa += data.versio
    }
    kerro(
      `${kirjoituksia} PUTs by ${rinnakkain} writers on ${hokseja} HOKSes: ${summa} in force, ${torjuttuja} told of another's change (412), ${pyorista(sekunteja, 1)} s`,
    )
    if (summa !== kirjoituksia) throw new Error('A write was lost')
  },

  /** What PostgreSQL has on disk for a HOKS after it was created: rows and indexes of everything that a write stores. */
  async koko(ehoks) {
    const hokseja = 1000
    const asiakas = new pg.Client(postgres.url)
    await asiakas.connect()
    const tavuja = async () => {
      await asiakas.query('vacuum analyze')
      const { rows } = await asiakas.query<{ taulu: string; koko: string }>(
        `select relname as taulu, pg_total_relation_size(oid) as koko from pg_class
         where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'paljas'`,
      )
      return new Map(rows.map(({ taulu, koko }) => [taulu, Number(koko)]))
    }
    try {
      const ennen = await tavuja()
      for (let i = 0; i < hokseja; i += 10) await Promise.all(Array.from({ length: 10 }, () => luo(ehoks, seuraava++)))
      const kasvut = [...(await tavuja())]
        .map(([taulu, koko]) => ({ taulu, kasvu: (koko - (ennen.get(taulu) ?? 0)) / hokseja / 1000 }))
        .filter(({ kasvu }) => kasvu > 0)
        .sort((a, b) => b.kasvu - a.kasvu)
      const summa = kasvut.reduce((yhteensa, { kasvu }) => yhteensa + kasvu, 0)
      const erittely = kasvut.map(({ taulu, kasvu }) => `${taulu} ${pyorista(kasvu, 1)}`).join(', ')
      kerro(`database for a HOKS: ${pyorista(summa, 1)} kB (${erittely})`)
    } finally {
      await asiakas.end()
    }
  },

  /** One read and one write where there are few HOKSes and where there are many: by turns, on databases beside each other. */
  async maara() {
    const maarat = (process.env['HOKSEJA'] ?? '10000,1000000').split(',').map(Number)
    const kannat: { hokseja: number; palvelin: Palvelin }[] = []
    for (const hokseja of maarat) {
      const palvelin = await omaKanta(`hokseja_${hokseja}`)
      const tunnisteet = { opiskeluoikeusOid: opiskeluoikeusOid(seuraava), oppijaOid: oppijaOid(seuraava) }
      const malli = await luo(palvelin, seuraava++, JSON.stringify(pieni(tunnisteet)))
      const alku = performance.now()
      await taytaHokseilla(kanta(`hokseja_${hokseja}`), malli, hokseja)
      kerro(`${hokseja} HOKSes made in ${pyorista((performance.now() - alku) / 1000)} s`)
      kannat.push({ hokseja, palvelin })
    }
    const satunnainen = (hokseja: number) => 1 + Math.floor(Math.random() * hokseja)
    const pyynnot = {
      GET: (id: number) => ({ method: 'GET', path: `${RAJAPINTA}/hoks/${id}` }) as const,
      PATCH: (id: number) => ({
        method: 'PATCH' as const,
        path: `${RAJAPINTA}/hoks/${id}`,
        body: JSON.stringify({ id, versio: satunnainen(1e9) }),
      }),
    }
    for (const [mita, pyynto] of Object.entries(pyynnot)) {
      const mittaa = ({ hokseja, palvelin }: (typeof kannat)[number]) =>
        kuormita(palvelin, {
          url: palvelin.url,
          connections: 1,
          requests: [
            { setupRequest: (vanha) => ({ ...vanha, headers: otsakkeet(), ...pyynto(satunnainen(hokseja)) }) },
          ],
        })
      const parhaat = new Map<number, Tulos>()
      for (let i = 0; i <= KIERROKSIA; i++) {
        for (const oma of kannat) {
          const tulos = await mittaa(oma)
          const paras = parhaat.get(oma.hokseja)
          if (i > 0 && (!paras || tulos.sekunnissa > paras.sekunnissa)) parhaat.set(oma.hokseja, tulos)
        }
      }
      for (const [hokseja, { sekunnissa, p50, p99, cpu }] of parhaat) {
        kerro(
          `${mita}, ${hokseja} HOKSes: ${pyorista(1000 / sekunnissa, 2)} ms on the average, p50 ${p50} ms, p99 ${p99} ms, processor ${pyorista(cpu, 2)} ms`,
        )
      }
    }
  },

  async vipunen(ehoks) {
    while (seuraava < 1200) await Promise.all(Array.from({ length: 10 }, () => luo(ehoks, seuraava++)))
    for (const maara of [100, 1000, 1000]) {
      await nollaa(ehoks)
      const ennen = await lukemat(ehoks)
      let huippu = ennen.rss
      const alku = performance.now()
      const vastaus = await onnistuen(kutsu(ehoks, 'GET', `/hoks/paged?amount=${maara}`, undefined, 'juuri'))
      let tavuja = 0
      let luettu = performance.now()
      for await (const pala of vastaus.body ?? []) {
        tavuja += pala.length
        if (performance.now() - luettu < 100) continue
        huippu = Math.max(huippu, (await lukemat(ehoks)).rss)
        luettu = performance.now()
      }
      const sekunteja = (performance.now() - alku) / 1000
      const megatavuja = tavuja / 1e6
      kerro(
        `/hoks/paged?amount=${maara}: ${pyorista(megatavuja, 1)} MB in ${pyorista(sekunteja, 2)} s, ${pyorista(megatavuja / sekunteja, 1)} MB/s; rss ${pyorista(ennen.rss / 1e6)} → at most ${pyorista(huippu / 1e6)} MB`,
      )
    }
  },
}

/** The document without the identities that the service gave. */
const ilmanModuuleja = (hoks: object): object =>
  JSON.parse(JSON.stringify(hoks, (avain, arvo) => (avain === 'module-id' ? undefined : arvo)))

const pyydetyt = process.argv.slice(2)
const postgres = await startTemporaryPostgres()
const palvelimet: Palvelin[] = []
function kanta(nimi: string): string {
  const url = new URL(postgres.url)
  url.pathname = `/${nimi}`
  return url.href
}

/** eHOKS on an empty database of its own. */
async function omaKanta(nimi: string): Promise<Palvelin> {
  const asiakas = new pg.Client(postgres.url)
  await asiakas.connect()
  await asiakas.query(`create database ${nimi}`)
  await asiakas.end()
  await migroi(kanta(nimi))
  const palvelin = await kaynnista('palvelin-ehoks.ts', kanta(nimi))
  palvelimet.push(palvelin)
  return palvelin
}

try {
  await migroi(postgres.url)
  const [ehoks, paljas] = [
    await kaynnista('palvelin-ehoks.ts', postgres.url),
    await kaynnista('palvelin-paljas.ts', postgres.url),
  ]
  palvelimet.push(ehoks, paljas)
  const [prosessori] = os.cpus()
  kerro(`${os.cpus().length} × ${prosessori?.model}, Node ${process.version}, a HOKS of ${hoksina(1).length} bytes`)
  kerro(`${YHTEYKSIA} requests at a time, ${SEKUNTEJA} s a round, the better of ${KIERROKSIA} rounds`)
  kerro()
  for (const [nimi, mittaus] of Object.entries(mittaukset)) {
    if (pyydetyt.length > 0 && !pyydetyt.includes(nimi)) continue
    await mittaus(ehoks, paljas).catch((syy: unknown) => {
      kerro(`${nimi} failed: ${syy instanceof Error ? syy.message : syy}`)
      process.exitCode = 1
    })
  }
} finally {
  for (const palvelin of palvelimet) await lopeta(palvelin)
  await postgres.stop()
}
