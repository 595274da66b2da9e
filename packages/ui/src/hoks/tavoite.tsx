import './hoks.css'
import type { OpiskeluoikeusTiedot } from '@ehoks/schema/rajapinta/nakymat'
import { useKieli, useUiTeksti } from '../i18n/teksti.ts'
import { nimiKielella } from '../muotoilu/nimi.ts'
import { Nimi, useHoksKonteksti } from './konteksti.tsx'
import { Kentat, Kentta } from './osio.tsx'
import type { NaytettavaHoks } from './tyypit.ts'

/** What is aimed at: career goal, qualification, specialisation, and whether learning is needed for it. */
export function Tavoite({ hoks, opiskeluoikeus }: { hoks: NaytettavaHoks; opiskeluoikeus: OpiskeluoikeusTiedot }) {
  const t = useUiTeksti()
  const kieli = useKieli()
  const { nakokulma } = useHoksKonteksti()
  const tutkinto = nimiKielella(opiskeluoikeus['tutkinto-nimi'], kieli)
  const osaamisala = nimiKielella(opiskeluoikeus['osaamisala-nimi'], kieli)
  const urasuunnitelma = hoks['urasuunnitelma-koodi-uri']
  const tarve = hoks['osaamisen-hankkimisen-tarve']
  return (
    <Kentat>
      <Kentta nimi={t(`tavoite.urasuunnitelma.${nakokulma}`)}>
        {urasuunnitelma ? (
          <Nimi koodi={urasuunnitelma} />
        ) : (
          <span className="hillitty">{t('tavoite.urasuunnitelma.puuttuu')}</span>
        )}
      </Kentta>
      <Kentta nimi={t('tavoite.tutkinto')}>{tutkinto && <span lang={tutkinto.kieli}>{tutkinto.teksti}</span>}</Kentta>
      <Kentta nimi={t('tavoite.osaamisala')}>
        {osaamisala && <span lang={osaamisala.kieli}>{osaamisala.teksti}</span>}
      </Kentta>
      <Kentta nimi={t('tavoite.tarve')}>
        {tarve !== undefined && t(tarve ? 'tavoite.tarve.on' : 'tavoite.tarve.ei')}
      </Kentta>
    </Kentat>
  )
}
