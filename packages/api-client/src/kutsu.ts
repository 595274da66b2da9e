/** What every call of a user interface tells: who calls, and what it wants. */
export const OTSAKKEET = {
  'Caller-Id': '1.2.246.562.10.00000000001.ehoks.ehoks-ui',
  Accept: 'application/json',
} as const

/** Nobody looks at a skeleton for longer than this. */
export const LUKU_ENINTAAN_MS = 30_000
