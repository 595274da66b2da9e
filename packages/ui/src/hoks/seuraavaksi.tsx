import './hoks.css'
import type { Tapahtuma } from '@ehoks/schema/hoks/tilat'
import { type ReactNode, useId } from 'react'
import { useKieli, useUiTeksti } from '../i18n/teksti.ts'
import { muotoileEtaisyys, muotoileJakso } from '../muotoilu/aika.ts'
import { Nimi, useHoksKonteksti } from './konteksti.tsx'

/** Where the thing takes place. */
function paikka(tapahtuma: Tapahtuma): string | undefined {
  if (tapahtuma.laji === 'jakso') return tapahtuma.jakso['tyopaikalla-jarjestettava-koulutus']?.['tyopaikan-nimi']
  return tapahtuma.laji === 'naytto' ? tapahtuma.naytto.nayttoymparisto.nimi : undefined
}

/** Who is there to ask, at a workplace. */
function ohjaaja(tapahtuma: Tapahtuma): string | undefined {
  if (tapahtuma.laji !== 'jakso') return undefined
  return tapahtuma.jakso['tyopaikalla-jarjestettava-koulutus']?.['vastuullinen-tyopaikka-ohjaaja'].nimi
}

interface Ominaisuudet {
  tapahtuma: Tapahtuma | undefined
  /** What else is near, under the card's own. */
  children?: ReactNode
}

/** The next dated thing in one card: when, what, where, with whom. Must stand inside a `HoksKonteksti`. */
export function Seuraavaksi({ tapahtuma, children }: Ominaisuudet) {
  const t = useUiTeksti()
  const kieli = useKieli()
  const { tanaan, toiminnot } = useHoksKonteksti()
  const otsikko = useId()
  const missa = tapahtuma && paikka(tapahtuma)
  const kuka = tapahtuma && ohjaaja(tapahtuma)
  return (
    <section className="seuraavaksi" aria-labelledby={otsikko}>
      <h2 className="seuraavaksi__otsikko" id={otsikko}>
        {t('seuraavaksi')}
      </h2>
      {tapahtuma ? (
        <>
          <p className="seuraavaksi__milloin numerot">{muotoileJakso(tapahtuma.alku, tapahtuma.loppu)}</p>
          <p>{tapahtuma.kaynnissa ? t('seuraavaksi.kaynnissa') : muotoileEtaisyys(tanaan, tapahtuma.alku, kieli)}</p>
          <p className="seuraavaksi__mita">
            {tapahtuma.laji === 'jakso' ? (
              <Nimi koodi={tapahtuma.jakso['osaamisen-hankkimistapa-koodi-uri']} />
            ) : (
              t(`aikajana.laji.${tapahtuma.laji}`)
            )}
            {missa && `: ${missa}`}
          </p>
          <p>{tapahtuma.koodiUri ? <Nimi koodi={tapahtuma.koodiUri} /> : (tapahtuma.nimi ?? t('osa.nimeton'))}</p>
          {kuka && <p>{t('seuraavaksi.ohjaaja', { nimi: kuka })}</p>}
          {tapahtuma.laji !== 'koulutuksen-osa' && toiminnot?.(tapahtuma)}
        </>
      ) : (
        <p>{t('seuraavaksi.tyhja')}</p>
      )}
      {children}
    </section>
  )
}
