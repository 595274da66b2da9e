import { appendFile } from 'node:fs/promises'
import type { EranTulos, Palvelukayttaja } from '@ehoks/api-client/palvelukayttaja'
import { Rajapintavirhe } from '@ehoks/api-client/palvelukayttaja/virheet'
import { ERAN_ENIMMAISMAARA } from '@ehoks/schema/rajapinta/tallennus'
import type { Kieli } from '@ehoks/schema/virheet/kieli'
import { luoEteneminen } from '../eteneminen.ts'
import { avaaPaivakirja } from '../paivakirja.ts'
import { lueSyotteet, type Syote, syotteenKoko } from '../syote.ts'
import { tarkistaTassa } from '../tarkistus.ts'
import { Yhteenveto } from '../yhteenveto.ts'
import { Kayttovirhe, POISTUMISKOODIT, type Ymparisto } from '../ymparisto.ts'

type Valinnat = {
  koeajo: boolean
  /** HOKSes in a request. */
  era: number
  paivakirja: string
  /** Every result as a line of JSON. */
  raportti: string | undefined
  kieli: Kieli
  /** Address and user, which the journal belongs to. */
  kohde: string
}

type Lahetettava = Syote & { teksti: string }
type Tulos = Omit<EranTulos, 'indeksi'>

/** A request stays well below the 16 MiB that the service takes. */
const ERAN_TAVUJA = 8 * 1024 * 1024

/**
 * Stores HOKSes, each by its study right, in batches one after another: later HOKSes of a study right stay the last. With
 * `koeajo` nothing is stored. Goes on where an interrupted push was. Throws the client's errors when the service cannot
 * go on; what was accepted until then is in the journal.
 */
export async function push(
  tiedostot: readonly string[],
  valinnat: Valinnat,
  asiakas: Palvelukayttaja,
  ymparisto: Ymparisto,
): Promise<number> {
  if (!(valinnat.era >= 1 && valinnat.era <= ERAN_ENIMMAISMAARA)) {
    throw new Kayttovirhe(`--batch must be a number from 1 to ${ERAN_ENIMMAISMAARA}.`)
  }
  const eteneminen = luoEteneminen(ymparisto, await syotteenKoko(tiedostot))
  const paivakirja = await avaaPaivakirja(valinnat.paivakirja, valinnat.kohde)
  const yhteenveto = new Yhteenveto()
  let ohitetut = 0

  async function laheta(era: readonly Lahetettava[]): Promise<Tulos[]> {
    const { koeajo } = valinnat
    const tekstit = era.map(({ teksti }) => teksti)
    const tulokset = await asiakas.era(tekstit, { koeajo }).catch((syy: unknown) => eranHylkays(era, syy))
    if (!koeajo) await paivakirja.kirjaa(tekstit.filter((_, i) => (tulokset[i]?.tila ?? 500) < 400))
    return tulokset
  }

  async function kasittele(era: readonly Lahetettava[]) {
    if (era.length === 0) return
    for (const [i, tulos] of (await laheta(era)).entries()) {
      const { paikka = '', tavuja = 0 } = era[i] ?? {}
      const { tila, virheet = [], varoitukset = [] } = tulos
      if (tila === 503) throw new Rajapintavirhe(tila, virheet)
      yhteenveto.lisaa({ paikka, virheet, varoitukset }, tila < 400)
      eteneminen.edisty({ tavuja, hylatty: tila >= 400 })
      if (valinnat.raportti) await appendFile(valinnat.raportti, `${JSON.stringify({ paikka, ...tulos })}\n`)
    }
  }

  let era: Lahetettava[] = []
  let eranTavut = 0
  for await (const syote of lueSyotteet(tiedostot, ymparisto)) {
    ymparisto.signal.throwIfAborted()
    if (syote.arvo === undefined) {
      yhteenveto.lisaa(
        { ...syote, virheet: tarkistaTassa(undefined, ymparisto.tanaan(), valinnat.kieli), varoitukset: [] },
        false,
      )
      eteneminen.edisty({ tavuja: syote.tavuja, hylatty: true })
      continue
    }
    const teksti = JSON.stringify(syote.arvo)
    if (!valinnat.koeajo && paivakirja.onLahetetty(teksti)) {
      ohitetut++
      continue
    }
    const koko = Buffer.byteLength(teksti)
    if (era.length === valinnat.era || (era.length > 0 && eranTavut + koko > ERAN_TAVUJA)) {
      await kasittele(era)
      era = []
      eranTavut = 0
    }
    era.push({ ...syote, teksti })
    eranTavut += koko
  }
  await kasittele(era)

  eteneminen.valmis()
  if (ohitetut > 0) ymparisto.err(`${ohitetut} had been accepted before and were not sent again.\n`)
  if (valinnat.koeajo) ymparisto.err('A dry run: nothing was stored.\n')
  ymparisto.err(yhteenveto.teksti())
  if (yhteenveto.hylatyt > 0) {
    if (!valinnat.koeajo) {
      ymparisto.err('Mend those that were refused and give the same command again: accepted ones are not sent twice.\n')
    }
    return POISTUMISKOODIT.hylattyja
  }
  if (!valinnat.koeajo) await paivakirja.poista()
  return POISTUMISKOODIT.ok
}

/** A batch of one that is refused whole, too large for instance, is a refusal of that one. */
function eranHylkays(era: readonly Lahetettava[], syy: unknown): Tulos[] {
  if (era.length === 1 && syy instanceof Rajapintavirhe && syy.tila !== undefined && [400, 413].includes(syy.tila)) {
    return [{ tila: syy.tila, virheet: [...syy.virheet] }]
  }
  throw syy
}
