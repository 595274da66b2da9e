import { Sivuotsikko } from '@ehoks/ui/rakenne/sivuotsikko'
import { Link } from 'react-router'
import { OmatJaot } from '../features/jaot/omat-jaot.tsx'
import { Kirjautuneelle } from '../features/suunnitelmat/kirjautuneelle.tsx'
import { useTeksti } from '../i18n/teksti.ts'

/** The learner's own shares. */
export default function OmatJaotSivu() {
  const t = useTeksti()
  return (
    <Kirjautuneelle
      otsikko={() => (
        <>
          <p className="ei-tulosteeseen">
            <Link to="/suunnittelu">{t('jaa.takaisin')}</Link>
          </p>
          <Sivuotsikko nimi={t('jaot.otsikko')} />
        </>
      )}
    >
      {() => <OmatJaot />}
    </Kirjautuneelle>
  )
}
