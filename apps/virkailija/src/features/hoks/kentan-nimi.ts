import { osoittimenAvaimet } from '@ehoks/schema/virheet/osoitin'
import { onNimetty } from './kentat.ts'
import { useTeksti } from './teksti.ts'

/** Gives the name of a field; a field that has none is called as the interface calls it. */
export function useKentanNimi(): (kentta: string) => string {
  const t = useTeksti()
  return (kentta) => (onNimetty(kentta) ? t(`kentta.${kentta}`) : kentta)
}

/** Gives a JSON pointer in words: `/hankittavat-ammat-tutkinnon-osat/1/laajuus` is `Ammatillinen tutkinnon osa 2 › Laajuus`. */
export function usePolkuSanoin(): (polku: string) => string {
  const nimi = useKentanNimi()
  return (polku) =>
    osoittimenAvaimet(polku).reduce((sanoin, avain) => {
      if (/^\d+$/.test(avain)) return `${sanoin} ${Number(avain) + 1}`
      return sanoin === '' ? nimi(avain) : `${sanoin} › ${nimi(avain)}`
    }, '')
}
