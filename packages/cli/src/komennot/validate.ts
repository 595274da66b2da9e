import type { Kieli } from '@ehoks/schema/virheet/kieli'
import { luoEteneminen } from '../eteneminen.ts'
import { lueSyotteet, syotteenKoko } from '../syote.ts'
import { tarkistaTassa, virheRivina } from '../tarkistus.ts'
import { Yhteenveto } from '../yhteenveto.ts'
import { POISTUMISKOODIT, type Ymparisto } from '../ymparisto.ts'

/** Checks HOKSes here, without calling anybody. */
export async function validate(tiedostot: readonly string[], kieli: Kieli, ymparisto: Ymparisto): Promise<number> {
  const eteneminen = luoEteneminen(ymparisto, await syotteenKoko(tiedostot))
  const yhteenveto = new Yhteenveto()
  for await (const { paikka, arvo, tavuja } of lueSyotteet(tiedostot, ymparisto)) {
    ymparisto.signal.throwIfAborted()
    const virheet = tarkistaTassa(arvo, ymparisto.tanaan(), kieli)
    for (const virhe of virheet) ymparisto.out(virheRivina(paikka, virhe))
    yhteenveto.lisaa({ paikka, virheet, varoitukset: [] }, virheet.length === 0)
    eteneminen.edisty({ tavuja, hylatty: virheet.length > 0 })
  }
  eteneminen.valmis()
  ymparisto.err(yhteenveto.teksti())
  return yhteenveto.hylatyt > 0 ? POISTUMISKOODIT.hylattyja : POISTUMISKOODIT.ok
}
