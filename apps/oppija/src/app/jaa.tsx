import { Sivuotsikko } from '@ehoks/ui/rakenne/sivuotsikko'
import { Tyhja } from '@ehoks/ui/tilat/tyhja'
import { Link, useParams } from 'react-router'
import { JaaSivu } from '../features/jaot/jaa-sivu.tsx'
import { Kirjautuneelle } from '../features/suunnitelmat/kirjautuneelle.tsx'
import { useTeksti } from '../i18n/teksti.ts'

/** Sharing one period or demonstration of one of the learner's plans. */
export default function Jaa() {
  const t = useTeksti()
  const { eid, moduleId = '' } = useParams()
  return (
    <Kirjautuneelle
      otsikko={() => (
        <>
          <p>
            <Link to={`/suunnittelu/${eid}`}>{t('jaa.takaisin')}</Link>
          </p>
          <Sivuotsikko nimi={t('jaa.otsikko')} />
        </>
      )}
    >
      {({ suunnitelmat }) => {
        const suunnitelma = suunnitelmat.find(({ hoks }) => hoks.eid === eid)
        if (suunnitelma) return <JaaSivu suunnitelma={suunnitelma} moduleId={moduleId} />
        return (
          <Tyhja otsikko={t('suunnitelma.ei-loydy')}>
            <p>{t('suunnitelma.ei-loydy.ohje')}</p>
          </Tyhja>
        )
      }}
    </Kirjautuneelle>
  )
}
