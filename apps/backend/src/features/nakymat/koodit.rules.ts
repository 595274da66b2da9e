/** What a screen has to name: koodi-URIs and organisation OIDs, each once. */
export type Nimettavat = { koodiUrit: string[]; organisaatioOidit: string[] }

/**
 * Collects from HOKS documents every koodi-URI and organisation OID, wherever it is: fields are known by the ends of
 * their names, so that a new field with a code is named without anybody remembering it.
 */
export function nimettavat(...dokumentit: readonly unknown[]): Nimettavat {
  const koodiUrit = new Set<string>()
  const organisaatioOidit = new Set<string>()
  const kay = (arvo: unknown, nimi: string) => {
    if (Array.isArray(arvo)) {
      for (const alkio of arvo) kay(alkio, nimi)
    } else if (typeof arvo === 'object' && arvo !== null) {
      for (const [avain, sisempi] of Object.entries(arvo)) kay(sisempi, avain)
    } else if (typeof arvo === 'string') {
      if (nimi.endsWith('koodi-uri')) koodiUrit.add(arvo)
      else if (ORGANISAATIOKENTTA.test(nimi)) organisaatioOidit.add(arvo)
    }
  }
  for (const dokumentti of dokumentit) kay(dokumentti, '')
  return { koodiUrit: [...koodiUrit], organisaatioOidit: [...organisaatioOidit] }
}

const ORGANISAATIOKENTTA = /(koulutuksen-jarjestaja|oppilaitos|koulutustoimija)-oid$/
