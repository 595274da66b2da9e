/** Names by which the control API speaks of the services. */
export const PALVELUNIMET = [
  'cas',
  'cas-oppija',
  'onr',
  'koski',
  'organisaatio',
  'koodisto',
  'eperusteet',
  'lokalisointi',
  'arvo',
  'viestinvalitys',
] as const

export type Palvelunimi = (typeof PALVELUNIMET)[number]

export function onPalvelunimi(nimi: string): nimi is Palvelunimi {
  return PALVELUNIMET.some((tunnettu) => tunnettu === nimi)
}
