import { seuraavaTapahtuma, type Tapahtuma, tapahtumat } from '@ehoks/schema/hoks/tilat'
import type { Suunnitelma } from '@ehoks/schema/rajapinta/nakymat'
import { Nimi } from '@ehoks/ui/hoks/konteksti'
import { useKieli, useUiTeksti } from '@ehoks/ui/i18n/teksti'
import { muotoileEtaisyys, muotoilePaiva } from '@ehoks/ui/muotoilu/aika'
import { useTeksti } from '../../i18n/teksti.ts'

/** More would hide what comes next. */
const KAYNNISSA_ENINTAAN = 3

interface Ominaisuudet {
  hoks: Suunnitelma['hoks']
  opiskeluoikeus: Suunnitelma['opiskeluoikeus']
  /** The day in Finland, `YYYY-MM-DD`. */
  tanaan: string
}

/** The days that one must know besides the next thing: until when what goes on now goes on, and when the studies end. */
export function Lahiaikoina({ hoks, opiskeluoikeus, tanaan }: Ominaisuudet) {
  const t = useTeksti()
  const kieli = useKieli()
  const seuraava = seuraavaTapahtuma(hoks, tanaan)
  const kaynnissa = tapahtumat(hoks, tanaan)
    .filter((tapahtuma) => tapahtuma.kaynnissa && !onSama(tapahtuma, seuraava))
    .toSorted((a, b) => a.loppu.localeCompare(b.loppu))
    .slice(0, KAYNNISSA_ENINTAAN)
  const paattyy = opiskeluoikeus['arvioitu-paattymispaiva']
  const paattyyVasta = paattyy !== undefined && paattyy >= tanaan ? paattyy : undefined
  if (kaynnissa.length === 0 && paattyyVasta === undefined) return null
  return (
    <ul className="lahiaikoina">
      {kaynnissa.map((tapahtuma) => (
        <li key={`${tapahtuma.laji} ${tapahtuma.koodiUri ?? tapahtuma.nimi} ${tapahtuma.alku} ${tapahtuma.loppu}`}>
          {t('lahiaikoina.kaynnissa')} <Mika tapahtuma={tapahtuma} />.{' '}
          {t('lahiaikoina.paattyy', {
            paiva: muotoilePaiva(tapahtuma.loppu),
            milloin: muotoileEtaisyys(tanaan, tapahtuma.loppu, kieli),
          })}
        </li>
      ))}
      {paattyyVasta !== undefined && (
        <li>
          {t('lahiaikoina.opinnot-paattyvat', {
            paiva: muotoilePaiva(paattyyVasta),
            milloin: muotoileEtaisyys(tanaan, paattyyVasta, kieli),
          })}
        </li>
      )}
    </ul>
  )
}

const onSama = (a: Tapahtuma, b: Tapahtuma | undefined) =>
  a.laji === b?.laji && a.alku === b.alku && a.loppu === b.loppu && a.koodiUri === b.koodiUri && a.nimi === b.nimi

function Mika({ tapahtuma }: { tapahtuma: Tapahtuma }) {
  const ui = useUiTeksti()
  const paikka =
    tapahtuma.laji === 'jakso' ? tapahtuma.jakso['tyopaikalla-jarjestettava-koulutus']?.['tyopaikan-nimi'] : undefined
  return (
    <>
      {tapahtuma.koodiUri ? <Nimi koodi={tapahtuma.koodiUri} /> : (tapahtuma.nimi ?? ui('osa.nimeton'))}
      {paikka && `, ${paikka}`}
    </>
  )
}
