import './hoks.css'
import type { Huomautus } from '@ehoks/schema/rajapinta/hoks-nakyma'
import { useKieli, useUiTeksti } from '../i18n/teksti.ts'
import { nimiKielella } from '../muotoilu/nimi.ts'
import { Varoituskuvio } from '../rakenne/varoituskuvio.tsx'
import { useHoksKonteksti } from './konteksti.tsx'

/** A warning in words: what is missing, what comes of it, and who can mend it. */
export function PuuteSanoin({ huomautus }: { huomautus: Huomautus }) {
  const t = useUiTeksti()
  const kieli = useKieli()
  return (
    <>
      {nimiKielella(huomautus.viesti, kieli)?.teksti}{' '}
      <span className="puute__korjaaja">{t(`puute.korjaaja.${huomautus.korjaaja}`)}</span>
    </>
  )
}

/** What is missing from one part of the HOKS, marked in its place; nothing where nothing is. */
export function PuutteetKohdassa({ kohde }: { kohde: string }) {
  const t = useUiTeksti()
  const { puutteet } = useHoksKonteksti()
  const omat = puutteet.filter((puute) => puute.kohde === kohde)
  if (omat.length === 0) return null
  return (
    <ul className="puutteet">
      {omat.map(({ huomautus }) => (
        <li key={`${huomautus.koodi} ${huomautus.polku}`} className="puute">
          <Varoituskuvio />
          <span>
            <strong>{t('puute')}</strong> <PuuteSanoin huomautus={huomautus} />
          </span>
        </li>
      ))}
    </ul>
  )
}
