import { paivaHelsingissa } from '@ehoks/ui/muotoilu/aika'
import { Sivuotsikko } from '@ehoks/ui/rakenne/sivuotsikko'
import { Navigate, useLocation } from 'react-router'
import { useTeksti } from '../../i18n/teksti.ts'
import { Kirjautuneelle } from './kirjautuneelle.tsx'
import { Suunnitelmalista } from './suunnitelmalista.tsx'

/** The learner's own plans; the only one opens at once. */
export function OmatSuunnitelmat() {
  const t = useTeksti()
  const { search } = useLocation()
  return (
    <Kirjautuneelle otsikko={() => <Sivuotsikko nimi={t('suunnitelmat.otsikko')} />}>
      {({ suunnitelmat }) => {
        const [ainoa] = suunnitelmat
        if (ainoa && suunnitelmat.length === 1)
          return <Navigate to={{ pathname: `/suunnittelu/${ainoa.hoks.eid}`, search }} replace />
        return <Suunnitelmalista suunnitelmat={suunnitelmat} tanaan={paivaHelsingissa(new Date())} />
      }}
    </Kirjautuneelle>
  )
}
