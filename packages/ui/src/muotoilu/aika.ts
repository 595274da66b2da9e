import type { Kieli } from '../i18n/kieli.ts'

/** A calendar day of the interface: `YYYY-MM-DD`. */
type Paiva = string

const HELSINKI = 'Europe/Helsinki'

function osat(paiva: Paiva): { vuosi: string; kuukausi: number; paiva: number } | undefined {
  const osuma = /^(\d{4})-(\d{2})-(\d{2})/.exec(paiva)
  if (!osuma) return undefined
  return { vuosi: osuma[1] ?? '', kuukausi: Number(osuma[2]), paiva: Number(osuma[3]) }
}

/** `2026-05-31` → `31.5.2026`, in every language. What is no day is shown as it is. */
export function muotoilePaiva(paiva: Paiva): string {
  const o = osat(paiva)
  return o ? `${o.paiva}.${o.kuukausi}.${o.vuosi}` : paiva
}

/** An instant (`2026-05-31T21:30:00Z`) as the day that it is in Finland: `1.6.2026`. */
export function muotoileAikaleima(aikaleima: string): string {
  const hetki = new Date(aikaleima)
  return Number.isNaN(hetki.getTime()) ? aikaleima : muotoilePaiva(paivaHelsingissa(hetki))
}

const kello = new Intl.DateTimeFormat('fi-FI', { timeZone: HELSINKI, hour: 'numeric', minute: '2-digit' })

/** The time of day in Finland at an instant: `0.30`. */
export const kelloHelsingissa = (hetki: Date): string => kello.format(hetki)

/** An instant (`2026-05-31T21:30:00Z`) as the day and the time that it is in Finland: `1.6.2026 0.30`. */
export function muotoileHetki(aikaleima: string): string {
  const hetki = new Date(aikaleima)
  if (Number.isNaN(hetki.getTime())) return aikaleima
  return `${muotoileAikaleima(aikaleima)} ${kelloHelsingissa(hetki)}`
}

const TUNTI_MS = 3_600_000

/** The instant when it is this day (`2026-06-01`) and time (`00:30`) in Finland: two or three hours earlier in UTC. */
export function hetkiHelsingista(paiva: Paiva, aika: string): Date {
  const utcna = Date.parse(`${paiva}T${aika}:00Z`)
  const hetki = new Date(utcna - 2 * TUNTI_MS)
  const paikallinen = `${paivaHelsingissa(hetki)}T${kelloHelsingissa(hetki).replace('.', ':').padStart(5, '0')}`
  return paikallinen === `${paiva}T${aika}` ? hetki : new Date(utcna - 3 * TUNTI_MS)
}

/** `12.1.–30.4.2026`; one day alone when both are the same; `12.1.2026–` while the end is open. */
export function muotoileJakso(alku: Paiva | undefined, loppu: Paiva | undefined): string {
  if (!alku || !loppu) return `${alku ? muotoilePaiva(alku) : ''}–${loppu ? muotoilePaiva(loppu) : ''}`
  if (alku === loppu) return muotoilePaiva(alku)
  const a = osat(alku)
  const l = osat(loppu)
  const samaVuosi = a && l && a.vuosi === l.vuosi
  return `${samaVuosi ? `${a.paiva}.${a.kuukausi}.` : muotoilePaiva(alku)}–${muotoilePaiva(loppu)}`
}

const VUOROKAUSI_MS = 86_400_000
const PAIVIA_VIIKOSSA = 7
/** From two weeks on the distance is told in weeks, from nine weeks on in months. */
const VIIKOISTA = 14
const KUUKAUSISTA = 63
const PAIVIA_KUUKAUDESSA = 30.4

/** How far ahead a day is, in words: `huomenna`, `5 päivän päästä`, `3 viikon päästä`. */
export function muotoileEtaisyys(tanaan: Paiva, paiva: Paiva, kieli: Kieli): string {
  const paivia = Math.round((Date.parse(paiva) - Date.parse(tanaan)) / VUOROKAUSI_MS)
  const muotoilija = new Intl.RelativeTimeFormat(kieli, { numeric: 'auto' })
  if (paivia < VIIKOISTA) return muotoilija.format(paivia, 'day')
  if (paivia < KUUKAUSISTA) return muotoilija.format(Math.round(paivia / PAIVIA_VIIKOSSA), 'week')
  return muotoilija.format(Math.round(paivia / PAIVIA_KUUKAUDESSA), 'month')
}

/** The calendar day in Finland at an instant, `YYYY-MM-DD`. */
export function paivaHelsingissa(hetki: Date): Paiva {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: HELSINKI }).format(hetki)
}
