import { Sivuotsikko } from '@ehoks/ui/rakenne/sivuotsikko'
import { Link, useParams } from 'react-router'
import { JakoSivu } from '../features/jaot/jako-sivu.tsx'
import { Kirjautuneelle } from '../features/suunnitelmat/kirjautuneelle.tsx'
import { useTeksti } from '../i18n/teksti.ts'

/** One of the learner's own shares. */
export default function OmaJakoSivu() {
  const t = useTeksti()
  const { shareId = '' } = useParams()
  return (
    <Kirjautuneelle
      otsikko={() => (
        <>
          <p className="ei-tulosteeseen">
            <Link to="/jaot">{t('jaot.kaikki')}</Link>
          </p>
          <Sivuotsikko nimi={t('jako.otsikko')} />
        </>
      )}
    >
      {() => <JakoSivu key={shareId} shareId={shareId} />}
    </Kirjautuneelle>
  )
}
