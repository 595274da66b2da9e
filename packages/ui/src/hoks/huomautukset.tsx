import './huomautukset.css'
import type { Huomautus } from '@ehoks/schema/rajapinta/hoks-nakyma'
import { useKieli, useUiTeksti } from '../i18n/teksti.ts'
import { nimiKielella } from '../muotoilu/nimi.ts'
import { PuuteSanoin } from './puutteet-kohdassa.tsx'

interface Ominaisuudet {
  otsikko: string
  huomautukset: readonly Huomautus[]
  /** The place of a JSON pointer in words, where they are known. */
  kohta?: (polku: string) => string
}

/** Errors or warnings of a transfer behind their heading: what is wrong, who can mend it, how, and the code to tell. */
export function Huomautukset({ otsikko, huomautukset, kohta }: Ominaisuudet) {
  if (huomautukset.length === 0) return null
  return (
    <details className="huomautukset">
      <summary>{otsikko}</summary>
      <Huomautuslista huomautukset={huomautukset} {...(kohta && { kohta })} />
    </details>
  )
}

/** The same in the open. */
export function Huomautuslista({ huomautukset, kohta }: Omit<Ominaisuudet, 'otsikko'>) {
  const t = useUiTeksti()
  const kieli = useKieli()
  return (
    <ul className="huomautukset__lista">
      {huomautukset.map((huomautus) => (
        <li key={`${huomautus.koodi} ${huomautus.polku}`}>
          <p>
            {huomautus.polku && kohta && <strong>{kohta(huomautus.polku)}: </strong>}
            <PuuteSanoin huomautus={huomautus} />
          </p>
          <p>{nimiKielella(huomautus.ohje, kieli)?.teksti}</p>
          <p className="huomautukset__koodi">
            {huomautus.polku
              ? t('huomautus.koodi-ja-kohta', { koodi: huomautus.koodi, kohta: huomautus.polku })
              : t('huomautus.koodi', { koodi: huomautus.koodi })}
          </p>
        </li>
      ))}
    </ul>
  )
}
