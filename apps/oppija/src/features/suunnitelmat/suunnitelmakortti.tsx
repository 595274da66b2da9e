import './suunnitelmat.css'
import type { Suunnitelma } from '@ehoks/schema/rajapinta/nakymat'
import { Edistyminen } from '@ehoks/ui/hoks/edistyminen'
import { edistyvatOsat } from '@ehoks/ui/hoks/suunnitelma'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import { muotoilePaiva } from '@ehoks/ui/muotoilu/aika'
import { nimiKielella } from '@ehoks/ui/muotoilu/nimi'
import { Link } from 'react-router'
import { useTeksti } from '../../i18n/teksti.ts'

/** A plan in the list: what for, where, how far. The whole card leads to it. */
export function Suunnitelmakortti({ suunnitelma, tanaan }: { suunnitelma: Suunnitelma; tanaan: string }) {
  const t = useTeksti()
  const kieli = useKieli()
  const { hoks, opiskeluoikeus, nimet } = suunnitelma
  const tutkinto = nimiKielella(opiskeluoikeus['tutkinto-nimi'], kieli)
  const oppilaitos = nimiKielella(nimet[opiskeluoikeus['oppilaitos-oid']]?.nimi, kieli)
  return (
    <article className="suunnitelmakortti">
      <h3>
        <Link to={`/suunnittelu/${hoks.eid}`} className="suunnitelmakortti__linkki" lang={tutkinto?.kieli}>
          {tutkinto?.teksti ?? t('suunnitelma.nimeton')}
        </Link>
      </h3>
      {oppilaitos && <p lang={oppilaitos.kieli}>{oppilaitos.teksti}</p>}
      <p className="hillitty">
        {t('suunnitelma.hyvaksytty', { paiva: muotoilePaiva(hoks['ensikertainen-hyvaksyminen']) })}
      </p>
      <Edistyminen osat={edistyvatOsat(hoks, nimet, tanaan)} />
    </article>
  )
}
