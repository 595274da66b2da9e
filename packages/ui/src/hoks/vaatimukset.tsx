import './hoks.css'
import type { Kielistetty } from '@ehoks/schema/rajapinta/kielistetty'
import type { VaatimustenRyhma } from '@ehoks/schema/rajapinta/vaatimukset'
import { useUiTeksti } from '../i18n/teksti.ts'
import { Kielinimi } from '../rakenne/kielinimi.tsx'

/** What is required, or how it is assessed grade by grade: lists to read, and on paper to tick. */
export function Vaatimusryhmat({
  ryhmat,
  taso: Otsikko,
}: {
  ryhmat: readonly VaatimustenRyhma[]
  /** Level of the groups' headings. */
  taso: 'h3' | 'h4' | 'h5' | 'h6'
}) {
  const t = useUiTeksti()
  return ryhmat.map(({ otsikko, rivit }, i) => (
    // ePerusteet names neither the groups nor the rows apart: their order does.
    <div key={`ryhma-${String(i)}`} className="vaatimusryhma">
      {otsikko && (
        <Otsikko className="vaatimusryhma__otsikko">
          <Kielinimi nimi={otsikko} />
        </Otsikko>
      )}
      {[...new Set(rivit.map(({ arvosana }) => arvosana))].map((arvosana) => (
        <div key={arvosana ?? ''} className="vaatimusryhma__osa">
          {arvosana !== undefined && (
            <p className="vaatimusryhma__arvosana">{t('vaatimukset.arvosana', { arvosana })}</p>
          )}
          <Muistilista tekstit={rivit.filter((rivi) => rivi.arvosana === arvosana).map(({ teksti }) => teksti)} />
        </div>
      ))}
    </div>
  ))
}

function Muistilista({ tekstit }: { tekstit: readonly Kielistetty[] }) {
  return (
    <ul className="muistilista">
      {tekstit.map((teksti, i) => (
        <li key={`rivi-${String(i)}`}>
          <Kielinimi nimi={teksti} />
        </li>
      ))}
    </ul>
  )
}
