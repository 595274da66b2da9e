import './jaot.css'
import type { OmaJako } from '@ehoks/schema/rajapinta/jaot'
import type { Nimet } from '@ehoks/schema/rajapinta/nakymat'
import { KyselynTila } from '@ehoks/ui/tilat/kyselyn-tila'
import { Luuranko } from '@ehoks/ui/tilat/luuranko'
import { Tyhja } from '@ehoks/ui/tilat/tyhja'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { JaonNimi } from './jaon-nimi.tsx'
import { JaonTila, Katselut, onAvoin, Palautteet, TilaSanoin } from './jaon-tila.tsx'
import { jaotKysely } from './jaot.queries.ts'
import { Lopetus } from './lopetus.tsx'
import { useTeksti } from './teksti.ts'
import { useVastaanottaja } from './vastaanottaja.ts'

/** The learner's own shares: those that open now or later, then the rest. */
export function OmatJaot() {
  const t = useTeksti()
  return (
    <KyselynTila kysely={useQuery(jaotKysely)} luuranko={<Luuranko rivit={3} kortti />}>
      {({ jaot, nimet }) => {
        if (jaot.length === 0) {
          return (
            <Tyhja otsikko={t('omat.tyhja')}>
              <p>{t('omat.tyhja.ohje')}</p>
              <p>
                <Link to="/suunnittelu">{t('suunnitelmaan')}</Link>
              </p>
            </Tyhja>
          )
        }
        const ryhmat = [
          { otsikko: t('omat.avoimet'), ryhma: jaot.filter(({ tila }) => onAvoin(tila)) },
          { otsikko: t('omat.paattyneet'), ryhma: jaot.filter(({ tila }) => !onAvoin(tila)) },
        ]
        return ryhmat.map(
          ({ otsikko, ryhma }) =>
            ryhma.length > 0 && (
              <section key={otsikko} className="jaot__ryhma">
                <h2>{otsikko}</h2>
                <ul className="jaot__lista">
                  {ryhma.map((jako) => (
                    <li key={jako['share-id']}>
                      <Jakokortti jako={jako} nimet={nimet} />
                    </li>
                  ))}
                </ul>
              </section>
            ),
        )
      }}
    </KyselynTila>
  )
}

function Jakokortti({ jako, nimet }: { jako: OmaJako; nimet: Nimet }) {
  const t = useTeksti()
  const { tila } = jako
  const vastaanottaja = useVastaanottaja(jako)
  return (
    <article className="jakokortti">
      <div className="jakokortti__ylarivi">
        <h3>
          <Link to={`/jaot/${jako['share-id']}`}>
            <JaonNimi jako={jako} nimet={nimet} />
          </Link>
        </h3>
        <JaonTila tila={tila} />
      </div>
      <p>{t('jako.kenelle', { nimi: vastaanottaja })}</p>
      <TilaSanoin jako={jako} />
      <Katselut jako={jako} />
      <Palautteet jako={jako} />
      {onAvoin(tila) && <Lopetus jako={jako} />}
    </article>
  )
}
