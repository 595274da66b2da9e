import './tietoa.css'
import type { Kielistetty } from '@ehoks/schema/rajapinta/kielistetty'
import { useKieli, useUiTeksti } from '@ehoks/ui/i18n/teksti'
import { nimiKielella } from '@ehoks/ui/muotoilu/nimi'
import { Kielinimi } from '@ehoks/ui/rakenne/kielinimi'
import { ExternalLink } from 'suomifi-ui-components'
import { useTeksti } from './teksti.ts'

interface LoydettyTutkinto {
  id: number
  nimi: Kielistetty
  osaamisalat: readonly { nimi: Kielistetty }[]
  tutkintonimikkeet: readonly { nimi: Kielistetty }[]
}

/** A qualification that was found: its titles and specialisations, and the way to its page in ePerusteet. */
export function Tutkinto({ tutkinto, perusteet }: { tutkinto: LoydettyTutkinto; perusteet: string | undefined }) {
  const t = useTeksti()
  const ui = useUiTeksti()
  const kieli = useKieli()
  const nimi = nimiKielella(tutkinto.nimi, kieli)
  return (
    <article className="tutkinto">
      <h2 className="tutkinto__nimi" lang={nimi?.kieli}>
        {perusteet === undefined ? (
          nimi?.teksti
        ) : (
          <ExternalLink
            href={`${perusteet}/#/${kieli}/esitys/${tutkinto.id}/naytto/tiedot`}
            labelNewWindow={ui('kehys.uuteen-ikkunaan')}
          >
            {nimi?.teksti ?? String(tutkinto.id)}
          </ExternalLink>
        )}
      </h2>
      <Nimet otsikko={t('tutkinnot.nimikkeet')} nimet={tutkinto.tutkintonimikkeet} />
      <Nimet otsikko={t('tutkinnot.osaamisalat')} nimet={tutkinto.osaamisalat} />
    </article>
  )
}

function Nimet({ otsikko, nimet }: { otsikko: string; nimet: readonly { nimi: Kielistetty }[] }) {
  if (nimet.length === 0) return null
  return (
    <div>
      <p className="hillitty">{otsikko}</p>
      <ul className="luettelo">
        {nimet.map(({ nimi }) => (
          <li key={JSON.stringify(nimi)}>
            <Kielinimi nimi={nimi} />
          </li>
        ))}
      </ul>
    </div>
  )
}
