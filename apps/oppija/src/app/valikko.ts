/** Pages of the main navigation, in order. */
export const KIRJAUTUNEEN_SIVUT = [
  { nimi: 'suunnitelmat', osoite: '/suunnittelu', alasivuineen: true },
  { nimi: 'jaot', osoite: '/jaot', alasivuineen: true },
  { nimi: 'katselut', osoite: '/katselut', alasivuineen: false },
  { nimi: 'asetukset', osoite: '/asetukset', alasivuineen: false },
  { nimi: 'henkilokohtaistaminen', osoite: '/henkilokohtaistaminen', alasivuineen: false },
  { nimi: 'tutkinnot', osoite: '/ammatillinentutkinto', alasivuineen: false },
] as const

export const KAIKKIEN_SIVUT = [
  { nimi: 'etusivu', osoite: '/', alasivuineen: false },
  { nimi: 'henkilokohtaistaminen', osoite: '/henkilokohtaistaminen', alasivuineen: false },
  { nimi: 'tutkinnot', osoite: '/ammatillinentutkinto', alasivuineen: false },
] as const
