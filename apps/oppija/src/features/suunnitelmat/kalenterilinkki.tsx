import { type Kohde, useNimiteksti } from '@ehoks/ui/hoks/konteksti'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import { muotoileJakso } from '@ehoks/ui/muotoilu/aika'
import { useTeksti } from '../../i18n/teksti.ts'

/** Address of a calendar file: of a whole plan, or of one thing of it. A plain link opens the phone's own calendar. */
export function kalenteritiedosto(kieli: string, eid: string, moduleId?: string): string {
  const kysely = new URLSearchParams({ kieli, eid, ...(moduleId !== undefined && { 'module-id': moduleId }) })
  return `/ehoks-oppija-backend/api/v1/oppija/kalenteri.ics?${kysely}`
}

interface Ominaisuudet {
  eid: string
  kohde: Kohde
  /** The day in Finland, `YYYY-MM-DD`. */
  tanaan: string
}

/** Adds one period or demonstration to the learner's calendar; nothing for what is over. */
export function KohteenKalenterilinkki({ eid, kohde, tanaan }: Ominaisuudet) {
  const t = useTeksti()
  const kieli = useKieli()
  const nimi = useNimiteksti()
  const { alku, loppu, 'module-id': moduleId } = kohde.laji === 'jakso' ? kohde.jakso : kohde.naytto
  if (loppu < tanaan) return null
  const mika = kohde.laji === 'jakso' ? nimi(kohde.jakso['osaamisen-hankkimistapa-koodi-uri']) : t('kalenteri.naytto')
  return (
    <a href={kalenteritiedosto(kieli, eid, moduleId)} download="hoks.ics">
      {t('kalenteri.lisaa')}
      <span className="vain-ruudunlukijalle">
        {' '}
        {mika} {muotoileJakso(alku, loppu)}
      </span>
    </a>
  )
}
