import { type Kohde, Nimi } from '@ehoks/ui/hoks/konteksti'
import { muotoileJakso } from '@ehoks/ui/muotoilu/aika'
import { Link } from 'react-router'
import { useTeksti } from '../i18n/teksti.ts'

/** Beside a workplace period or a demonstration: the way to share it. A period elsewhere has no workplace to share it with. */
export function Jakolinkki({ eid, kohde }: { eid: string; kohde: Kohde }) {
  const t = useTeksti()
  if (kohde.laji === 'jakso' && !kohde.jakso['tyopaikalla-jarjestettava-koulutus']) return null
  const { 'module-id': moduleId, alku, loppu } = kohde.laji === 'jakso' ? kohde.jakso : kohde.naytto
  return (
    <Link className="ei-tulosteeseen" to={`/suunnittelu/${eid}/jaa/${moduleId}`}>
      {t('jaa.linkki')}
      <span className="vain-ruudunlukijalle">
        : {kohde.laji === 'jakso' ? <Nimi koodi={kohde.jakso['osaamisen-hankkimistapa-koodi-uri']} /> : t('jaa.naytto')}{' '}
        {muotoileJakso(alku, loppu)}
      </span>
    </Link>
  )
}
