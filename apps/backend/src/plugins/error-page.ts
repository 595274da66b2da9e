import { randomBytes } from 'node:crypto'
import type { Kieli } from '@ehoks/schema/virheet/kieli'
import type { Virhevastaus } from '@ehoks/schema/virheet/vastaus'
import { pagePolicy } from './security-headers.ts'

const TEKSTIT = {
  fi: { takaisin: 'Yritä uudelleen', ulos: 'Kirjaudu ulos', tunnus: 'Pyynnön tunnus' },
  sv: { takaisin: 'Försök på nytt', ulos: 'Logga ut', tunnus: 'Begärans id' },
  en: { takaisin: 'Try again', ulos: 'Log out', tunnus: 'Request id' },
} as const satisfies Record<Kieli, object>

/**
 * A refusal as a page, for a person whose browser was sent here (a login that failed): what is wrong, what to do and the
 * way back, or out of the login. All its texts are ours: the error catalogue never repeats what was sent.
 */
export function errorPage(
  runko: Virhevastaus,
  kieli: Kieli,
  tie: { paluu: string } | { ulos: string },
): { html: string; policy: string } {
  const nonce = randomBytes(18).toString('base64')
  const { takaisin, ulos, tunnus } = TEKSTIT[kieli]
  const [osoite, teksti] = 'ulos' in tie ? [tie.ulos, ulos] : [tie.paluu, takaisin]
  const [otsikko, ...muut] = runko.virheet
  const viesti = otsikko?.viesti ?? ''
  const html = `<!doctype html>
<html lang="${kieli}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${viesti} – eHOKS</title>
<style nonce="${nonce}">
body { font: 18px/1.5 'Source Sans 3', 'Segoe UI', sans-serif; color: #222; margin: 0; border-top: 8px solid #3a7a10 }
main { max-width: 40rem; margin: 0 auto; padding: 2rem 1rem }
h1 { font-size: 1.75rem; line-height: 1.25 }
a { color: #2a6ebb }
a:focus { outline: 3px solid #2a6ebb; outline-offset: 2px }
small { color: #5a5a5a; overflow-wrap: anywhere }
</style>
</head>
<body>
<main>
<h1>${viesti}</h1>
${[otsikko?.ohje ?? '', ...muut.map((virhe) => virhe.viesti)].map((teksti) => `<p>${teksti}</p>`).join('\n')}
<p><a href="${osoite}">${teksti}</a></p>
<p><small>${tunnus}: ${runko['pyynto-id']}</small></p>
</main>
</body>
</html>
`
  return { html, policy: pagePolicy(`'nonce-${nonce}'`) }
}
