import './hoks.css'
import type { OpiskeluoikeusTiedot } from '@ehoks/schema/rajapinta/nakymat'
import { useUiTeksti } from '../i18n/teksti.ts'
import { muotoileAikaleima, muotoileJakso, muotoilePaiva } from '../muotoilu/aika.ts'
import { Nimi } from './konteksti.tsx'
import { Kentat, Kentta } from './osio.tsx'
import type { NaytettavaHoks } from './tyypit.ts'

/** The facts of a HOKS at a glance: school, approvals, updates, study right. */
export function Perustiedot({ hoks, opiskeluoikeus }: { hoks: NaytettavaHoks; opiskeluoikeus: OpiskeluoikeusTiedot }) {
  const t = useUiTeksti()
  const saavutettu = hoks['osaamisen-saavuttamisen-pvm']
  const { alkamispaiva, 'arvioitu-paattymispaiva': paattyy } = opiskeluoikeus
  return (
    <div className="perustiedot">
      <Kentat rinnakkain>
        <Kentta nimi={t('perustiedot.oppilaitos')}>
          <Nimi koodi={opiskeluoikeus['oppilaitos-oid']} />
        </Kentta>
        <Kentta nimi={t('perustiedot.opiskeluaika')}>
          {(alkamispaiva || paattyy) && <span className="numerot">{muotoileJakso(alkamispaiva, paattyy)}</span>}
        </Kentta>
        <Kentta nimi={t('perustiedot.ensikertainen-hyvaksyminen')}>
          {muotoilePaiva(hoks['ensikertainen-hyvaksyminen'])}
        </Kentta>
        <Kentta nimi={t('perustiedot.hyvaksytty')}>{hoks.hyvaksytty && muotoileAikaleima(hoks.hyvaksytty)}</Kentta>
        <Kentta nimi={t('perustiedot.paivitetty')}>{hoks.paivitetty && muotoileAikaleima(hoks.paivitetty)}</Kentta>
        <Kentta nimi={t('perustiedot.saavutettu')}>{saavutettu && muotoilePaiva(saavutettu)}</Kentta>
      </Kentat>
    </div>
  )
}
