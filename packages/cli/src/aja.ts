import { parseArgs } from 'node:util'
import { luoPalvelukayttaja } from '@ehoks/api-client/palvelukayttaja'
import { asetuksetYmparistosta } from '@ehoks/api-client/palvelukayttaja/asetukset'
import { Kirjautumisvirhe, Rajapintavirhe } from '@ehoks/api-client/palvelukayttaja/virheet'
import { Palveluvirhe } from '@ehoks/api-client/palveluvirhe'
import { KIELET, type Kieli } from '@ehoks/schema/virheet/kieli'
import { changes } from './komennot/changes.ts'
import { get } from './komennot/get.ts'
import { log } from './komennot/log.ts'
import { push } from './komennot/push.ts'
import { validate } from './komennot/validate.ts'
import { virheRivina } from './tarkistus.ts'
import { Kayttovirhe, POISTUMISKOODIT, type Ymparisto } from './ymparisto.ts'

const OHJE = `ehoks – HOKSes to eHOKS and back

  ehoks validate FILE…       check HOKSes on this machine, without calling anybody
  ehoks push FILE…|-         store HOKSes; give the same command again to go on where it was
      --dry-run              everything but storing
      --batch N              HOKSes in a request, 1–200 (50)
      --journal FILE         what has been accepted, until everything has (.ehoks-push)
      --report FILE          every result as a line of JSON
  ehoks get ID|OID           a HOKS by its number or its study right
  ehoks changes              changes of own HOKSes, a line of JSON each
      --after N              only after this version number
      --follow               wait for more; --interval S: ask every S seconds (10)
      --state FILE           go on from the number in the file, and keep it there
  ehoks log                  what has been sent and what came of it, newest first
      --refused, --accepted, --from DAY, --to DAY, --code CODE, --dry-runs
      --limit N              rows at most (100)
      --json                 a line of JSON each
  ehoks whoami               user and rights

FILE has a HOKS, a list of HOKSes, or a HOKS on each line (NDJSON); - is standard input.
--lang fi|sv|en is the language of errors. Exit codes: 0 all is well, 1 something was refused, 2 cannot go on.

Where and who: EHOKS_URL, EHOKS_CAS_URL, EHOKS_USERNAME, EHOKS_PASSWORD, EHOKS_CALLER_ID. Without them it is what
\`npm start\` runs on this machine, as its made-up student system primus.
`

const VALINNAT = {
  'dry-run': { type: 'boolean' },
  batch: { type: 'string' },
  journal: { type: 'string' },
  report: { type: 'string' },
  after: { type: 'string' },
  follow: { type: 'boolean' },
  interval: { type: 'string' },
  state: { type: 'string' },
  refused: { type: 'boolean' },
  accepted: { type: 'boolean' },
  from: { type: 'string' },
  to: { type: 'string' },
  code: { type: 'string' },
  'dry-runs': { type: 'boolean' },
  limit: { type: 'string' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** The options that a command knows, besides `--lang` and `--help`. */
const KOMENNON_VALINNAT: Readonly<Record<string, readonly (keyof typeof VALINNAT)[]>> = {
  validate: [],
  push: ['dry-run', 'batch', 'journal', 'report'],
  get: [],
  changes: ['after', 'follow', 'interval', 'state'],
  log: ['refused', 'accepted', 'from', 'to', 'code', 'dry-runs', 'limit', 'json'],
  whoami: [],
}

function lue(argumentit: readonly string[]) {
  try {
    return parseArgs({ args: [...argumentit], options: VALINNAT, allowPositionals: true })
  } catch (syy) {
    throw new Kayttovirhe(syy instanceof Error ? syy.message : String(syy))
  }
}

function luku(nimi: string, arvo: string | undefined, oletus: number): number {
  if (arvo === undefined) return oletus
  if (!/^\d+$/u.test(arvo)) throw new Kayttovirhe(`--${nimi} must be a number.`)
  return Number(arvo)
}

/** The language of errors: as asked, else that of the environment, else Finnish. */
function kieleksi(pyydetty: string | undefined, env: Ymparisto['env']): Kieli {
  const ympariston = (env['LC_ALL'] ?? env['LANG'] ?? '').slice(0, 2)
  const kieli = KIELET.find((tarjolla) => tarjolla === (pyydetty ?? ympariston))
  if (pyydetty !== undefined && kieli === undefined) throw new Kayttovirhe(`--lang must be ${KIELET.join(', ')}.`)
  return kieli ?? 'fi'
}

async function suorita(argumentit: readonly string[], ymparisto: Ymparisto): Promise<number> {
  const { values: valinnat, positionals } = lue(argumentit)
  const [komento, ...loput] = positionals
  if (valinnat.help || komento === undefined || komento === 'help') {
    ymparisto.out(OHJE)
    return komento === undefined && !valinnat.help ? POISTUMISKOODIT.eiOnnistu : POISTUMISKOODIT.ok
  }
  const tunnetut = KOMENNON_VALINNAT[komento]
  if (tunnetut === undefined) throw new Kayttovirhe(`There is no command ${komento}: see ehoks --help.`)
  const vieraat = Object.keys(valinnat).filter(
    (nimi) => nimi !== 'lang' && !tunnetut.some((tunnettu) => tunnettu === nimi),
  )
  if (vieraat.length > 0) throw new Kayttovirhe(`${komento} has no option --${vieraat.join(', --')}: see ehoks --help.`)

  const kieli = kieleksi(valinnat.lang, ymparisto.env)
  if (komento === 'validate') return validate(loput, kieli, ymparisto)

  const asetukset = omatAsetukset(ymparisto, kieli)
  const asiakas = luoPalvelukayttaja(asetukset)
  if (komento === 'push') {
    const tiedot = {
      koeajo: valinnat['dry-run'] ?? false,
      era: luku('batch', valinnat.batch, 50),
      paivakirja: valinnat.journal ?? '.ehoks-push',
      raportti: valinnat.report,
      kieli,
      kohde: `${asetukset.kayttajatunnus} ${asetukset.ehoks}`,
    }
    return push(loput, tiedot, asiakas, ymparisto)
  }
  if (komento === 'get') return get(loput[0], asiakas, ymparisto)
  if (komento === 'changes') {
    const tiedot = {
      jalkeen: valinnat.after === undefined ? undefined : luku('after', valinnat.after, 0),
      seuraaMs: valinnat.follow ? luku('interval', valinnat.interval, 10) * 1000 : undefined,
      muisti: valinnat.state,
    }
    return changes(tiedot, asiakas, ymparisto)
  }
  if (komento === 'log') {
    const { refused, accepted, from, to, code } = valinnat
    if (refused && accepted) throw new Kayttovirhe('Choose either --refused or --accepted.')
    const ehdot = {
      ...(refused && { tulos: 'hylatty' as const }),
      ...(accepted && { tulos: 'hyvaksytty' as const }),
      ...(from !== undefined && { alku: from }),
      ...(to !== undefined && { loppu: to }),
      ...(code !== undefined && { koodi: code }),
      ...(valinnat['dry-runs'] && { koeajot: true }),
    }
    const tiedot = { ehdot, enintaan: luku('limit', valinnat.limit, 100), json: valinnat.json ?? false }
    return log(tiedot, asiakas, ymparisto)
  }
  ymparisto.out(`${JSON.stringify(await asiakas.oikeudet(), undefined, 2)}\n`)
  return POISTUMISKOODIT.ok
}

function omatAsetukset({ env }: Ymparisto, kieli: Kieli) {
  try {
    return asetuksetYmparistosta(env, kieli)
  } catch (syy) {
    throw new Kayttovirhe(syy instanceof Error ? syy.message : String(syy))
  }
}

/** Runs a command line; resolves to the exit code. What goes wrong is told in words. */
export async function aja(argumentit: readonly string[], ymparisto: Ymparisto): Promise<number> {
  const { err, signal } = ymparisto
  try {
    return await suorita(argumentit, ymparisto)
  } catch (syy) {
    if (signal.aborted) {
      err('\nStopped. The same command goes on from here.\n')
      return POISTUMISKOODIT.keskeytetty
    }
    if (syy instanceof Kayttovirhe) err(`${syy.message}\n`)
    else if (syy instanceof Rajapintavirhe) {
      for (const virhe of syy.virheet) err(virheRivina('eHOKS', virhe))
      if (syy.virheet.length === 0) err(`eHOKS: HTTP ${syy.tila}\n`)
      if (syy.pyyntoId !== undefined) err(`pyynto-id ${syy.pyyntoId}\n`)
    } else if (syy instanceof Kirjautumisvirhe) err(`${kirjautumisestaSanoin(syy)}\n`)
    else if (syy instanceof Palveluvirhe) err('eHOKS does not answer. The same command goes on from here.\n')
    else throw syy
    return POISTUMISKOODIT.eiOnnistu
  }
}

function kirjautumisestaSanoin({ tila }: Kirjautumisvirhe): string {
  if (tila === 401) return 'CAS does not know the user name and password: see EHOKS_USERNAME and EHOKS_PASSWORD.'
  if (tila === 423) return 'The account is locked.'
  return tila === undefined ? 'CAS does not answer: see EHOKS_CAS_URL.' : `CAS answered ${tila}.`
}
