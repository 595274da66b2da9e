import './jaot.css'
import type { OmaJako, JaonTila as Tila } from '@ehoks/schema/rajapinta/jaot'
import { muotoileAikaleima, muotoileHetki, muotoileJakso, muotoilePaiva } from '@ehoks/ui/muotoilu/aika'
import { useTeksti } from './teksti.ts'

/** The link opens now, or will when its first day comes. */
export const onAvoin = (tila: Tila): boolean => tila === 'voimassa' || tila === 'tulossa'

/** The state of a share in shape and word. */
export function JaonTila({ tila }: { tila: Tila }) {
  const t = useTeksti()
  return <span className={`jaon-tila jaon-tila--${tila}`}>{t(`tila.${tila}`)}</span>
}

/** The state in a sentence: until when, or who ended it and why. */
export function TilaSanoin({ jako }: { jako: OmaJako }) {
  const t = useTeksti()
  const { tila, lopetus } = jako
  if (tila === 'lopetettu' && lopetus) {
    const paiva = muotoileAikaleima(lopetus.aika)
    if (lopetus.lopettaja === 'oppija') return <p>{t('tila.lopetit', { paiva })}</p>
    return (
      <>
        <p>{t('tila.oppilaitos-lopetti', { paiva })}</p>
        {lopetus.syy !== undefined && <p>{t('tila.syy', { syy: lopetus.syy })}</p>}
      </>
    )
  }
  if (tila === 'poistunut') return <p>{t('tila.poistunut.selite')}</p>
  return (
    <p>
      {t(`tila.${tila === 'lopetettu' ? 'vanhentunut' : tila}.selite`, {
        alku: muotoilePaiva(jako['voimassaolo-alku']),
        loppu: muotoilePaiva(jako['voimassaolo-loppu']),
        ajalla: muotoileJakso(jako['voimassaolo-alku'], jako['voimassaolo-loppu']),
      })}
    </p>
  )
}

/** How often and when the link has been opened. */
export function Katselut({ jako: { katselut } }: { jako: OmaJako }) {
  const t = useTeksti()
  return (
    <p>
      {katselut.viimeisin === undefined
        ? t('katselut.ei')
        : t('katselut', { count: katselut.maara, viimeksi: muotoileHetki(katselut.viimeisin) })}
    </p>
  )
}

/** What the receiver has told, newest last. */
export function Palautteet({ jako: { palautteet } }: { jako: OmaJako }) {
  const t = useTeksti()
  if (palautteet.length === 0) return null
  return (
    <ul className="luettelo">
      {palautteet.map(({ laji, viesti, aika }) => (
        <li key={`${laji} ${aika} ${viesti}`}>
          {t(`palautteet.${laji}`, { hetki: muotoileHetki(aika) })}
          {viesti !== undefined && <q className="jako__viesti">{viesti}</q>}
          {laji === 'vaarat-yhteystiedot' && ` ${t('palautteet.ohje')}`}
        </li>
      ))}
    </ul>
  )
}
