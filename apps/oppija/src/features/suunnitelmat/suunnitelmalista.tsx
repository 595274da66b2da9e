import './suunnitelmat.css'
import type { Suunnitelma } from '@ehoks/schema/rajapinta/nakymat'
import { Tyhja } from '@ehoks/ui/tilat/tyhja'
import { Link } from 'react-router'
import { useTeksti } from '../../i18n/teksti.ts'
import { jarjestaSuunnitelmat, onVoimassa } from './jarjestys.ts'
import { Suunnitelmakortti } from './suunnitelmakortti.tsx'

/** The learner's plans: in force, then ended. */
export function Suunnitelmalista({ suunnitelmat, tanaan }: { suunnitelmat: readonly Suunnitelma[]; tanaan: string }) {
  const t = useTeksti()
  if (suunnitelmat.length === 0) {
    return (
      <Tyhja otsikko={t('suunnitelmat.tyhja')}>
        <p>{t('suunnitelmat.tyhja.ohje')}</p>
        <ul className="luettelo">
          <li>{t('suunnitelmat.tyhja.koulu')}</li>
          <li>{t('suunnitelmat.tyhja.muutama-paiva')}</li>
          <li>{t('suunnitelmat.tyhja.puolesta')}</li>
        </ul>
        <p>
          <Link to="/henkilokohtaistaminen">{t('valikko.henkilokohtaistaminen')}</Link>
        </p>
      </Tyhja>
    )
  }
  const jarjestetyt = jarjestaSuunnitelmat(suunnitelmat, tanaan)
  const ryhmat = [
    { otsikko: t('suunnitelmat.voimassa'), ryhma: jarjestetyt.filter((s) => onVoimassa(s, tanaan)) },
    { otsikko: t('suunnitelmat.paattyneet'), ryhma: jarjestetyt.filter((s) => !onVoimassa(s, tanaan)) },
  ]
  return ryhmat.map(
    ({ otsikko, ryhma }) =>
      ryhma.length > 0 && (
        <section key={otsikko} className="suunnitelmaryhma">
          <h2>{otsikko}</h2>
          <ul>
            {ryhma.map((suunnitelma) => (
              <li key={suunnitelma.hoks.eid}>
                <Suunnitelmakortti suunnitelma={suunnitelma} tanaan={tanaan} />
              </li>
            ))}
          </ul>
        </section>
      ),
  )
}
