import type { Browser, Page } from '@playwright/test'
import { addresses } from '../addresses.ts'
import type { Mitat } from './pisteet.ts'

/** Lighthouse's slow 4G of 150 ms and 1.6 Mb/s, as its throttling in the browser applies it. */
const VERKKO = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (0.75 * 1024 * 1024 * 0.9) / 8,
}
/**
 * A mid-tier phone by Lighthouse's benchmark, a quarter of a good desktop. As its guide tells, a slower machine – or a busy
 * one – is slowed down less, so that what is measured is always the same phone.
 */
const PUHELIMEN_NOPEUS = 450
const HIDASTUS_ENINTAAN = 4
const PUHELIN = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
  locale: 'fi-FI',
}
/** A task longer than this keeps a finger waiting. */
const PITKA_MS = 50
/** The page is quiet when nothing has been fetched for this long. */
const HILJAA_MS = 2000

/** What the browser has told by now, kept on the page itself. */
type Havainnot = { fcp: number; lcp: number; tbt: number; cls: number }

declare global {
  interface Window {
    havainnot?: Havainnot
  }
}

/**
 * The measures of one opening of a page with nothing in the cache. Speed index is no better than the moment of the largest
 * paint: that is taken for it, since it would take a film of the screen to tell more exactly.
 */
export async function mittaa(
  browser: Browser,
  { polku, kirjaudu, valmis }: { polku: string; kirjaudu?: (page: Page) => Promise<void>; valmis: string },
): Promise<Mitat> {
  const ikkuna = await browser.newContext({ ...PUHELIN, baseURL: addresses.ehoks })
  try {
    const page = await ikkuna.newPage()
    await kirjaudu?.(page)
    const hidastus = (await page.evaluate(nopeus)) / PUHELIMEN_NOPEUS
    const cdp = await ikkuna.newCDPSession(page)
    await cdp.send('Network.enable')
    await cdp.send('Network.emulateNetworkConditions', VERKKO)
    await cdp.send('Emulation.setCPUThrottlingRate', {
      rate: Math.min(HIDASTUS_ENINTAAN, Math.max(1, hidastus)),
    })
    await page.addInitScript(havainnoi, PITKA_MS)
    await page.goto(polku, { waitUntil: 'load' })
    await page.getByRole('heading', { level: 1, name: valmis }).waitFor()
    await page.waitForFunction((hiljaa) => {
      const haut = performance.getEntriesByType('resource')
      const viimeisin = Math.max(0, ...haut.map((haku) => haku.startTime + haku.duration))
      return performance.now() - viimeisin > hiljaa
    }, HILJAA_MS)
    const { fcp, lcp, tbt, cls } = await page.evaluate(lueHavainnot)
    return { fcp, si: lcp, lcp, tbt, cls }
  } finally {
    await ikkuna.close()
  }
}

/** Runs in the page before its own code. */
function havainnoi(pitka: number) {
  const havainnot: Havainnot = { fcp: 0, lcp: 0, tbt: 0, cls: 0 }
  window.havainnot = havainnot
  /** Shifts within a second of each other, at most five seconds together, count as one. */
  let [ikkunanAlku, edellinen, ikkunassa] = [0, 0, 0]
  const kuuntele = (type: string, kasittele: (havainto: PerformanceEntry) => void) =>
    new PerformanceObserver((lista) => lista.getEntries().forEach(kasittele)).observe({ type, buffered: true })
  kuuntele('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') havainnot.fcp = startTime
  })
  kuuntele('largest-contentful-paint', ({ startTime }) => {
    havainnot.lcp = startTime
  })
  kuuntele('longtask', ({ startTime, duration }) => {
    if (havainnot.fcp > 0 && startTime + duration > havainnot.fcp) havainnot.tbt += Math.max(0, duration - pitka)
  })
  kuuntele('layout-shift', (havainto) => {
    const { startTime } = havainto
    const siirtyma = 'value' in havainto && typeof havainto.value === 'number' ? havainto.value : 0
    if (startTime - edellinen > 1000 || startTime - ikkunanAlku > 5000) [ikkunanAlku, ikkunassa] = [startTime, 0]
    edellinen = startTime
    ikkunassa += siirtyma
    havainnot.cls = Math.max(havainnot.cls, ikkunassa)
  })
}

const lueHavainnot = (): Havainnot => {
  if (!window.havainnot) throw new Error('The observers did not run')
  return window.havainnot
}

/** Lighthouse's benchmark of a browser: tens of times in a second that a long text is put together. */
function nopeus(): number {
  const alku = performance.now()
  let kertoja = 0
  while (performance.now() - alku < 500) {
    let teksti = ''
    for (let i = 0; i < 10_000; i++) teksti += 'a'
    if (teksti.length === 1) throw new Error('The text must not be optimised away')
    kertoja++
  }
  return kertoja / 10 / ((performance.now() - alku) / 1000)
}
