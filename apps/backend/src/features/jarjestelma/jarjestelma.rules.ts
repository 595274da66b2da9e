import type { PalvelunTila } from '@ehoks/schema/rajapinta/jarjestelma'

type Virhelaji = PalvelunTila['virheet'][number]['laji']

/** What is known of the calls to a service; the latest failures newest first. */
export type Kutsut = {
  katkaisija: 'kunnossa' | 'pidossa' | 'kokeillaan'
  viimeisinVastaus: Date | undefined
  virheet: readonly { aika: Date; syy: string }[]
}

const EI_AJOISSA = new Set([
  'TimeoutError',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_CONNECT_TIMEOUT',
])
const EI_YHTEYTTA = /^(UND_ERR_SOCKET|ECONN|ENOTFOUND|EAI_|EHOST|ENET|EPIPE|CERT_|ERR_TLS|UNABLE_TO_)/

/** What kind of failure it was, from the words of the log. */
export function virheenLaji(syy: string): Virhelaji {
  if (EI_AJOISSA.has(syy)) return 'ei-ajoissa'
  if (EI_YHTEYTTA.test(syy)) return 'ei-yhteytta'
  if (syy.endsWith('of an unexpected shape')) return 'outo-vastaus'
  const [, tila] = /HTTP (\d{3})$/.exec(syy) ?? []
  if (tila === undefined) return 'muu'
  return tila.startsWith('5') ? 'virhetila' : 'torjui'
}

/** How a service does, in one word: what keeps calls back comes first, then how the latest call went. */
export function palvelunTila({ katkaisija, viimeisinVastaus, virheet }: Kutsut): PalvelunTila['tila'] {
  if (katkaisija !== 'kunnossa') return katkaisija
  const [viimeisinVirhe] = virheet
  if (viimeisinVirhe && (!viimeisinVastaus || viimeisinVirhe.aika > viimeisinVastaus)) return 'ongelmia'
  return viimeisinVastaus ? 'kunnossa' : 'kayttamatta'
}
