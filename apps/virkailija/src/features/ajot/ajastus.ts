/** When a job runs, as far as its schedule is one of the plain ones. */
export type Ajastus = { laji: 'paivittain'; kello: string } | { laji: 'tunneittain'; minuutti: string }

/** Reads a cron expression of a job that runs once a day or once an hour; undefined: some other one. */
export function lueAjastus(cron: string): Ajastus | undefined {
  const [, minuutti, tunti] = /^(\d{1,2}) (\d{1,2}|\*) \* \* \*$/.exec(cron) ?? []
  if (minuutti === undefined || tunti === undefined) return undefined
  const kahdella = minuutti.padStart(2, '0')
  return tunti === '*'
    ? { laji: 'tunneittain', minuutti: kahdella }
    : { laji: 'paivittain', kello: `${tunti}.${kahdella}` }
}

const SEKUNTI_MS = 1000
const MINUUTTI_S = 60
const TUNTI_S = 3600

/** How long something took: `0:05`, `12:40`, `1:02:09`. */
export function kesto(alku: string, loppu: string): string {
  const sekunteja = Math.max(0, Math.round((Date.parse(loppu) - Date.parse(alku)) / SEKUNTI_MS))
  const tunteja = Math.floor(sekunteja / TUNTI_S)
  const minuutteja = Math.floor((sekunteja % TUNTI_S) / MINUUTTI_S)
  const loput = String(sekunteja % MINUUTTI_S).padStart(2, '0')
  return tunteja > 0 ? `${tunteja}:${String(minuutteja).padStart(2, '0')}:${loput}` : `${minuutteja}:${loput}`
}
