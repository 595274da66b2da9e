/** Pages of the main navigation, in order. */
export const KIRJAUTUNEEN_SIVUT = [
  { nimi: 'suunnitelmat', osoite: '/suunnittelu', alasivuineen: true },
  { nimi: 'jaot', osoite: '/jaot', alasivuineen: true },
  { nimi: 'henkilokohtaistaminen', osoite: '/henkilokohtaistaminen', alasivuineen: false },
] as const

export const KAIKKIEN_SIVUT = [
  { nimi: 'etusivu', osoite: '/', alasivuineen: false },
  { nimi: 'henkilokohtaistaminen', osoite: '/henkilokohtaistaminen', alasivuineen: false },
] as const
