import { tarkistaHoks } from '@ehoks/schema/hoks/tarkistus'
import type { Opiskeluoikeus } from '@ehoks/schema/koski/opiskeluoikeus'
import { KIELET } from '@ehoks/schema/virheet/kieli'
import type { Virhe } from '@ehoks/schema/virheet/luettelo'
import { type VirheLangalla, virheLangalla } from '@ehoks/schema/virheet/vastaus'
import type { Kieli } from '@ehoks/ui/i18n/kieli'
import { paivaHelsingissa } from '@ehoks/ui/muotoilu/aika'
import { useCallback, useEffect, useRef } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { type Asiakirja, lahetettava } from './asiakirja.ts'
import type { Huomautukset, Kohdanhuomautus } from './huomautukset.ts'

/** An error of the catalogue in every language. */
function kaikillaKielilla(virhe: Virhe): Kohdanhuomautus {
  const kielilla = KIELET.map((kieli) => [kieli, virheLangalla(virhe, kieli)] as const)
  return {
    koodi: virhe.koodi,
    polku: virhe.polku ?? '',
    viesti: Object.fromEntries(kielilla.map(([kieli, { viesti }]) => [kieli, viesti])),
    ohje: Object.fromEntries(kielilla.map(([kieli, { ohje }]) => [kieli, ohje])),
  }
}

/** What the server said, in the language in which it said it. */
export const palvelimelta = ({ koodi, polku = '', viesti, ohje }: VirheLangalla, kieli: Kieli): Kohdanhuomautus => ({
  koodi,
  polku,
  viesti: { [kieli]: viesti },
  ohje: { [kieli]: ohje },
})

/** The form and the rules of a document, as the server checks them. */
function tarkista(
  asiakirja: Asiakirja,
  variantti: 'post' | 'put',
  opiskeluoikeus: Opiskeluoikeus | undefined,
): Kohdanhuomautus[] {
  const tulos = tarkistaHoks({
    variantti: `${variantti}-virkailija`,
    dokumentti: asiakirja,
    opiskeluoikeus,
    tanaan: paivaHelsingissa(new Date()),
  })
  if (tulos.hyvaksytty) return []
  // A code chosen here brings its version along: its absence is the absence of the code, told once.
  return tulos.virheet.filter(({ polku = '' }) => !/koodi-versio$/.test(polku)).map(kaikillaKielilla)
}

const ODOTUS_MS = 400

interface Tarkistettava {
  lomake: UseFormReturn
  huomautukset: Huomautukset
  variantti: 'post' | 'put'
  opiskeluoikeus: Opiskeluoikeus | undefined
  alkuperainen: Asiakirja
}

/**
 * Checks the document after each pause of typing, and gives a function that checks it at once and tells how many errors
 * there are.
 */
export function useTarkistus(tarkistettava: Tarkistettava): () => number {
  const { lomake, huomautukset } = tarkistettava
  const viimeisin = useRef(tarkistettava)
  useEffect(() => {
    viimeisin.current = tarkistettava
  })
  const heti = useCallback(() => {
    const { variantti, opiskeluoikeus, alkuperainen } = viimeisin.current
    const asiakirja = lahetettava(lomake.getValues(), alkuperainen)
    const selaimen = tarkista(asiakirja, variantti, opiskeluoikeus)
    huomautukset.aseta({ selaimen, asiakirja: { ...lomake.getValues() } })
    return selaimen.length
  }, [lomake, huomautukset])

  useEffect(() => {
    let ajastin: ReturnType<typeof setTimeout> | undefined
    const myohemmin = () => {
      clearTimeout(ajastin)
      ajastin = setTimeout(heti, ODOTUS_MS)
    }
    heti()
    const lopeta = lomake.subscribe({ formState: { values: true }, callback: myohemmin })
    return () => {
      clearTimeout(ajastin)
      lopeta()
    }
  }, [lomake, heti])
  return heti
}
