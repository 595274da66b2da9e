import { Sivuotsikko } from '@ehoks/ui/rakenne/sivuotsikko'
import { useKirjautuminen } from '@ehoks/ui/tilat/kirjautuminen'
import { Button } from 'suomifi-ui-components'
import { useTeksti } from '../../i18n/teksti.ts'

/** For those who have not logged in: what this is, and the way in. */
export function Kirjautumissivu() {
  const t = useTeksti()
  const kirjaudu = useKirjautuminen()
  return (
    <div className="pino kapea">
      <Sivuotsikko nimi={t('kirjautuminen.otsikko')} />
      <p>{t('kirjautuminen.selite')}</p>
      <p>{t('kirjautuminen.oikeudet')}</p>
      <div>
        <Button onClick={kirjaudu}>{t('kirjautuminen.kirjaudu')}</Button>
      </div>
    </div>
  )
}
