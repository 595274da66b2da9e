import './oppijat.css'
import type { Kielistetty } from '@ehoks/schema/rajapinta/kielistetty'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import { Hakuvalinta, type Vaihtoehto } from '@ehoks/ui/lomake/hakuvalinta'
import { Paivarajaus } from '@ehoks/ui/lomake/paivarajaus'
import { Valinta } from '@ehoks/ui/lomake/valinta'
import { muotoileMaara } from '@ehoks/ui/muotoilu/maara'
import { nimiKielella } from '@ehoks/ui/muotoilu/nimi'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { type Listaehdot, PUUTTEET, SYOTOT, TILAT } from './listaehdot.ts'
import { vaihtoehdotKysely } from './oppijat.queries.ts'
import { useTeksti } from './teksti.ts'

interface Ominaisuudet {
  id: string
  oppilaitosOid: string
  rajaus: Listaehdot['rajaus']
  onMuutos: (muutos: Readonly<Record<string, string>>) => void
}

/** What the list can be limited by. What there is to choose from is asked when this is first opened. */
export function Rajaukset({ id, oppilaitosOid, rajaus, onMuutos }: Ominaisuudet) {
  const t = useTeksti()
  const kieli = useKieli()
  const tunnus = useId()
  const { data, isPending } = useQuery(vaihtoehdotKysely(oppilaitosOid))

  /** A name is chosen by its Finnish form, whatever the reader's language: an address means the same to everybody. */
  const nimina = (nimet: readonly { nimi: Kielistetty; maara: number }[] = []): Vaihtoehto[] => {
    const summat = new Map<string, { nimi: Kielistetty; maara: number }>()
    for (const { nimi, maara } of nimet) {
      const arvo = nimiKielella(nimi, 'fi')?.teksti
      if (arvo !== undefined) summat.set(arvo, { nimi, maara: maara + (summat.get(arvo)?.maara ?? 0) })
    }
    return [...summat].map(([arvo, { nimi, maara }]) => {
      const naytettava = nimiKielella(nimi, kieli)
      return {
        arvo,
        nimi: naytettava?.teksti ?? arvo,
        lang: naytettava?.kieli === kieli ? undefined : naytettava?.kieli,
        lisatieto: t('maara', { count: maara, maara: muotoileMaara(maara, kieli) }),
      }
    })
  }
  const valinta = <T extends string>(
    nimi: 'tila' | 'puute' | 'syotto',
    vaihtoehdot: readonly T[],
    teksti: (arvo: T) => string,
  ) => (
    <Valinta
      nimi={t(`rajaus.${nimi}`)}
      arvo={rajaus[nimi] ?? ''}
      vaihtoehdot={[
        { arvo: '', nimi: t('rajaus.kaikki') },
        ...vaihtoehdot.map((arvo) => ({ arvo, nimi: teksti(arvo) })),
      ]}
      onMuutos={(arvo) => onMuutos({ [nimi]: arvo })}
    />
  )
  const paiva = (raja: 'hyvaksytty-alku' | 'hyvaksytty-loppu' | 'paivitetty-alku' | 'paivitetty-loppu') => (
    <Paivarajaus nimi={t(`rajaus.${raja}`)} arvo={rajaus[raja] ?? ''} onMuutos={(arvo) => onMuutos({ [raja]: arvo })} />
  )
  return (
    <div id={id} className="oppijarajaukset">
      <Hakuvalinta
        id={`${tunnus}-tutkinto`}
        nimi={t('sarake.tutkinto')}
        vaihtoehdot={nimina(data?.tutkinnot)}
        haetaan={isPending}
        arvo={rajaus.tutkinto ?? ''}
        onValinta={(tutkinto) => onMuutos({ tutkinto })}
      />
      <Hakuvalinta
        id={`${tunnus}-osaamisala`}
        nimi={t('sarake.osaamisala')}
        vaihtoehdot={nimina(data?.osaamisalat)}
        haetaan={isPending}
        arvo={rajaus.osaamisala ?? ''}
        onValinta={(osaamisala) => onMuutos({ osaamisala })}
      />
      {valinta('tila', TILAT, (tila) => t(`tila.${tila}`))}
      {valinta('puute', PUUTTEET, (puute) => t(`puute.${puute}`))}
      {valinta('syotto', SYOTOT, (syotto) => t(`syotto.${syotto}`))}
      {paiva('hyvaksytty-alku')}
      {paiva('hyvaksytty-loppu')}
      {paiva('paivitetty-alku')}
      {paiva('paivitetty-loppu')}
    </div>
  )
}
