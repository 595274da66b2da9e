import { osoittimenAvaimet } from '@ehoks/schema/virheet/osoitin'
import { useKentanNimi } from '@ehoks/ui/hoks/muutokset/kentan-nimi'

/** Gives a JSON pointer in words: `/hankittavat-ammat-tutkinnon-osat/1/laajuus` is `Ammatillinen tutkinnon osa 2 › Laajuus`. */
export function usePolkuSanoin(): (polku: string) => string {
  const nimi = useKentanNimi()
  return (polku) =>
    osoittimenAvaimet(polku).reduce((sanoin, avain) => {
      if (/^\d+$/.test(avain)) return `${sanoin} ${Number(avain) + 1}`
      return sanoin === '' ? nimi(avain) : `${sanoin} › ${nimi(avain)}`
    }, '')
}
