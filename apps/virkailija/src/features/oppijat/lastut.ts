import type { OppijalistanRivi } from '@ehoks/schema/rajapinta/oppijalista'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import { muotoileJakso } from '@ehoks/ui/muotoilu/aika'
import { nimiKielella } from '@ehoks/ui/muotoilu/nimi'
import type { Lastu } from '@ehoks/ui/taulukko/lastut'
import type { Listaehdot } from './listaehdot.ts'
import { useTeksti } from './teksti.ts'

/** The limits in force in words. `rivit` tell the names in the reader's language: they are of what is limited to. */
export function useLastut(
  { rajaus }: Listaehdot,
  rivit: readonly OppijalistanRivi[],
  onMuutos: (muutos: Readonly<Record<string, string>>) => void,
): Lastu[] {
  const t = useTeksti()
  const kieli = useKieli()
  const lastu = (otsikko: string, arvo: string, ...nimet: string[]): Lastu => ({
    avain: nimet.join(' '),
    teksti: t('lastu', { otsikko, arvo }),
    onPoisto: () => onMuutos(Object.fromEntries(nimet.map((nimi) => [nimi, '']))),
  })
  const nimena = (kentta: 'tutkinto' | 'osaamisala', arvo: string) => {
    const nimi = rivit.map((rivi) => rivi[`${kentta}-nimi`]).find((ehdokas) => Object.values(ehdokas).includes(arvo))
    return nimiKielella(nimi, kieli)?.teksti ?? arvo
  }
  const ajalta = (kentta: 'hyvaksytty' | 'paivitetty') => {
    const [alku, loppu] = [rajaus[`${kentta}-alku`], rajaus[`${kentta}-loppu`]]
    return alku || loppu
      ? [lastu(t(`sarake.${kentta}`), muotoileJakso(alku, loppu), `${kentta}-alku`, `${kentta}-loppu`)]
      : []
  }
  const { haku, tutkinto, osaamisala, tila, puute, syotto } = rajaus
  return [
    ...(haku ? [lastu(t('rajaus.haku'), haku, 'haku')] : []),
    ...(tutkinto ? [lastu(t('sarake.tutkinto'), nimena('tutkinto', tutkinto), 'tutkinto')] : []),
    ...(osaamisala ? [lastu(t('sarake.osaamisala'), nimena('osaamisala', osaamisala), 'osaamisala')] : []),
    ...(tila ? [lastu(t('rajaus.tila'), t(`tila.${tila}`), 'tila')] : []),
    ...(puute ? [lastu(t('rajaus.puute'), t(`puute.${puute}`), 'puute')] : []),
    ...(syotto ? [lastu(t('rajaus.syotto'), t(`syotto.${syotto}`), 'syotto')] : []),
    ...ajalta('hyvaksytty'),
    ...ajalta('paivitetty'),
  ]
}
