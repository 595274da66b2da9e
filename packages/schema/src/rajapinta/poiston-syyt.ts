/** Why a HOKS is deleted: a choice and no free text, so that the audit log gets no personal data. */
export const POISTON_SYYT = [
  'vaara-opiskeluoikeus',
  'vaara-opiskelija',
  'opinnot-eivat-alkaneet',
  'kokeilu',
  'muu',
] as const
