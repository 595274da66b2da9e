import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { luettelo, onkoVirhekoodi, type Virhekoodi } from './src/virheet/luettelo.ts'
import { virheLangalla } from './src/virheet/vastaus.ts'
import type { Virhelaji } from './src/virheet/virhelaji.ts'

/**
 * `node virheluettelo.ts` writes docs/integraattorille/virheet.md from the error catalogue; `--check` fails when the file
 * is not what the catalogue says now.
 */
const TIEDOSTO = path.resolve(import.meta.dirname, '../../docs/integraattorille/virheet.md')

const KORJAAJAT: Readonly<Record<Virhelaji['korjaaja'], string>> = {
  lahdejarjestelma: 'lähdejärjestelmä: HOKSin lähettävän ohjelman toimittaja',
  'koulutuksen-jarjestaja': 'koulutuksen järjestäjä: tieto puuttuu tai on väärin HOKSissa',
  opiskelijahallinto: 'opiskelijahallinto: tieto korjataan Koskeen tai Oppijanumerorekisteriin',
  oph: 'Opetushallitus',
  'yrita-uudelleen': 'ei kukaan: yritä myöhemmin uudelleen',
}

const RYHMAT = [
  ['pyynto.', 'Pyyntö'],
  ['kirjautuminen.', 'Kirjautuminen ja liput'],
  ['oikeus.', 'Oikeudet'],
  ['ei-loydy.', 'Puuttuvat tiedot'],
  ['rakenne.', 'Sisällön rakenne'],
  ['muoto.', 'Arvojen muoto'],
  ['hoks.', 'HOKSin säännöt'],
  ['varoitus.', 'Varoitukset'],
] as const

const koodit = Object.keys(luettelo).filter(onkoVirhekoodi)

const koodina = (teksti: string) => (teksti.includes('`') ? `\`\` ${teksti} \`\`` : `\`${teksti}\``)

function merkinta(koodi: Virhekoodi): string[] {
  const laji = luettelo[koodi]
  const { polku, virheellinen, kelpaava } = laji.esimerkki
  const langalla = (['fi', 'sv', 'en'] as const).map((kieli) => virheLangalla({ koodi, ...laji.esimerkki }, kieli))
  const vanha = [...new Set([laji.nykyinen, laji.nykyinenLehti])].filter((teksti) => teksti !== undefined)
  return [
    `### ${koodi}`,
    '',
    `${laji.tila} · korjaa ${KORJAAJAT[laji.korjaaja].split(':')[0]}`,
    '',
    ...langalla.map(({ viesti, ohje }, i) => `* ${['suomi', 'svenska', 'English'][i]}: ${viesti} *${ohje}*`),
    ...(polku === undefined ? [] : [`* Paikka, esimerkiksi: ${koodina(polku)}`]),
    ...(virheellinen === undefined ? [] : [`* Ei kelpaa: ${koodina(virheellinen)}`]),
    ...(kelpaava === undefined ? [] : [`* Kelpaa: ${koodina(kelpaava)}`]),
    ...(vanha.length === 0 ? [] : [`* Teksti kentissä \`error\` ja \`errors\`: ${vanha.map(koodina).join(', ')}`]),
    '',
  ]
}

/** Codes of the group; the last group takes what no other has. */
const ryhmassa = (alku: string) => koodit.filter((koodi) => koodi.startsWith(alku))
const muut = koodit.filter((koodi) => !RYHMAT.some(([alku]) => koodi.startsWith(alku)))

const dokumentti = `${[
  '# Virheluettelo',
  '',
  '<!-- Tehty virheluettelosta: node virheluettelo.ts kansiossa packages/schema. Älä muokkaa käsin. -->',
  '',
  'Jokaisessa 4xx- ja 5xx-vastauksessa on lista `virheet`. Yksi virhe on luettelon merkintä: pysyvä `koodi`, paikka',
  '(`polku`, JSON-osoitin lähetettyyn sisältöön), `viesti` ja `ohje` pyydetyllä kielellä (`Accept-Language: fi`, `sv` tai',
  '`en`) sekä `korjaaja`. HOKSin kaikki virheet kerrotaan yhdessä vastauksessa. Vertaa ohjelmassa koodia, älä tekstiä:',
  'tekstit voivat tarkentua, koodit eivät muutu. Vanhat kentät `error` ja `errors` ovat ennallaan.',
  '',
  '| `korjaaja` | kuka voi korjata |',
  '|---|---|',
  ...Object.entries(KORJAAJAT).map(([korjaaja, kuka]) => `| \`${korjaaja}\` | ${kuka} |`),
  '',
  'Esimerkki:',
  '',
  '```json',
  JSON.stringify(
    virheLangalla(
      {
        koodi: 'hoks.osaamisen-hankkimistapa.osa-aikaisuustieto-puuttuu',
        ...luettelo['hoks.osaamisen-hankkimistapa.osa-aikaisuustieto-puuttuu'].esimerkki,
      },
      'fi',
    ),
    undefined,
    2,
  ),
  '```',
  '',
  ...RYHMAT.flatMap(([alku, otsikko]) => [`## ${otsikko}`, '', ...ryhmassa(alku).flatMap(merkinta)]),
  '## Palvelu ja muut',
  '',
  ...muut.flatMap(merkinta),
]
  .join('\n')
  .trimEnd()}\n`

if (process.argv.includes('--check')) {
  if ((await readFile(TIEDOSTO, 'utf8').catch(() => undefined)) !== dokumentti) {
    console.error(
      'docs/integraattorille/virheet.md is not what the catalogue says: run `node virheluettelo.ts` in packages/schema.',
    )
    process.exitCode = 1
  }
} else {
  await writeFile(TIEDOSTO, dokumentti)
}
