import type { Ajo, Tyo } from '@ehoks/schema/rajapinta/ajot'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import { muotoileHetki } from '@ehoks/ui/muotoilu/aika'
import { muotoileMaara } from '@ehoks/ui/muotoilu/maara'
import { lueAjastus } from './ajastus.ts'
import { useTeksti } from './teksti.ts'

const TYOT = [
  'koski-massaluovutus',
  'opiskeluoikeuksien-paivitys',
  'hakemiston-taydennys',
  'jakoviestien-lahetys',
  'kayttoonoton-laskenta',
  'tiedonsiirtojen-siivous',
] as const
const TULOKSET = [
  'organisaatioita',
  'epaonnistuneita',
  'opiskeluoikeuksia',
  'poistettuja',
  'lahetettyja',
  'koulutustoimijoita',
  'hokseja',
] as const
const VIRHEET = ['katkesi', 'PalveluEiVastaa', 'ei-loydy.koulutustoimijan-opiskeluoikeudet'] as const

const loyda = <T extends string>(tunnetut: readonly T[], teksti: string) =>
  tunnetut.find((tunnettu) => tunnettu === teksti)

/** Words for jobs and runs; a job, a count or a failure that has none yet is told by its code. */
export function useSanat() {
  const t = useTeksti()
  const kieli = useKieli()
  const maara = (luku: number) => muotoileMaara(luku, kieli)

  function tyonNimi(nimi: string): string {
    const tunnettu = loyda(TYOT, nimi)
    return tunnettu ? t(`tyo.nimi.${tunnettu}`) : nimi
  }
  function virhe(koodi: string): string {
    const tunnettu = loyda(VIRHEET, koodi)
    return tunnettu ? t(`virhe.${tunnettu}`) : t('virhe.muu', { koodi })
  }
  return {
    tyonNimi,
    /** What a job does. */
    selite(nimi: string): string | undefined {
      const tunnettu = loyda(TYOT, nimi)
      return tunnettu && t(`tyo.selite.${tunnettu}`)
    },
    /** When a job runs by itself. */
    ajastus({ ajastus }: Tyo): string {
      if (ajastus === undefined) return t('ajastus.ei')
      const luettu = lueAjastus(ajastus)
      if (!luettu) return t('ajastus.cron', { cron: ajastus })
      return luettu.laji === 'paivittain'
        ? t('ajastus.paivittain', { kello: luettu.kello })
        : t('ajastus.tunneittain', { minuutti: luettu.minuutti })
    },
    /** How a run ended: its counts, or what went wrong. */
    tulos({ tila, tulos, virhe: koodi }: Ajo): string {
      if (tila === 'epaonnistui') return virhe(koodi ?? '')
      return Object.entries(tulos ?? {})
        .map(([nimi, luku]) => {
          const tunnettu = loyda(TULOKSET, nimi)
          return `${tunnettu ? t(`tulos.${tunnettu}`) : nimi} ${maara(luku)}`
        })
        .join(', ')
    },
    maara,
    hetki: muotoileHetki,
  }
}
