import type { HoksNakyma } from '@ehoks/schema/rajapinta/hoks-nakyma'
import { Link } from 'react-router'
import { Button } from 'suomifi-ui-components'
import { useOsoitteet } from './osoitteet.ts'
import { useTeksti } from './teksti.ts'

/** What is done most: editing, or why one cannot edit, and printing. */
export function Paatoiminnot({ nakyma }: { nakyma: HoksNakyma }) {
  const t = useTeksti()
  const osoitteet = useOsoitteet()
  const { muokkaus } = nakyma.toiminnot
  return (
    <div className="hoks-toiminnot ei-tulosteeseen">
      {muokkaus.sallittu ? (
        <Link className="hoks-toiminnot__linkki" to={`${osoitteet.hoks}/muokkaa`}>
          {t('muokkaa')}
        </Link>
      ) : (
        <p className="hoks-toiminnot__este">
          <strong>{t('muokkaa.ei')}</strong> {t(`muokkaa.este.${muokkaus.este}`)}
        </p>
      )}
      <Button variant="secondary" onClick={() => window.print()}>
        {t('tulosta')}
      </Button>
    </div>
  )
}
