import './asetukset.css'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import { Kopioi } from '@ehoks/ui/rakenne/kopioi'
import { Vahvistus } from '@ehoks/ui/rakenne/vahvistus'
import { KyselynTila } from '@ehoks/ui/tilat/kyselyn-tila'
import { Luuranko } from '@ehoks/ui/tilat/luuranko'
import { Virhe } from '@ehoks/ui/tilat/virhe'
import { virhetiedot } from '@ehoks/ui/tilat/virhetiedot'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'suomifi-ui-components'
import { kalenterisyoteKysely, lopetaKalenterisyote, teeKalenterisyote } from './asetukset.queries.ts'
import { useTeksti } from './teksti.ts'

/** A calendar that the learner's own program reads by a secret address: make, copy, change the address, end. */
export function Kalenterisyote() {
  const t = useTeksti()
  const kieli = useKieli()
  const asiakas = useQueryClient()
  const kysely = useQuery(kalenterisyoteKysely)
  const onSettled = () => asiakas.invalidateQueries({ queryKey: kalenterisyoteKysely.queryKey })
  const teko = useMutation({ mutationFn: () => teeKalenterisyote(kieli), onSettled })
  const lopetus = useMutation({ mutationFn: lopetaKalenterisyote, onSettled })
  const kesken = teko.isPending || lopetus.isPending
  const virhe = teko.error ?? lopetus.error

  function tee() {
    lopetus.reset()
    teko.mutate()
  }
  function lopeta() {
    teko.reset()
    lopetus.mutate()
  }

  return (
    <KyselynTila kysely={kysely} luuranko={<Luuranko rivit={2} />}>
      {({ osoite }) => (
        <div className="pino">
          {osoite === undefined ? (
            <div>
              <Button onClick={tee} aria-disabled={kesken}>
                {t('kalenteri.tee')}
              </Button>
            </div>
          ) : (
            <>
              <p className="kalenterisyote__osoite">
                <span>{osoite}</span> <Kopioi teksti={osoite} mita={t('kalenteri.osoite')} />
              </p>
              <p>
                <a href={osoite.replace(/^https?:/, 'webcal:')}>{t('kalenteri.avaa')}</a>
              </p>
              <p>{t('kalenteri.ohje')}</p>
              <p>{t('kalenteri.salainen')}</p>
              <div className="rivi">
                <Vahvistus
                  nimi={t('kalenteri.vaihda')}
                  otsikko={t('kalenteri.vaihda.otsikko')}
                  kesken={kesken}
                  onVahvistus={tee}
                >
                  <p>{t('kalenteri.vaihda.selite')}</p>
                </Vahvistus>
                <Vahvistus
                  nimi={t('kalenteri.lopeta')}
                  otsikko={t('kalenteri.lopeta.otsikko')}
                  kesken={kesken}
                  onVahvistus={lopeta}
                >
                  <p>{t('kalenteri.lopeta.selite')}</p>
                </Vahvistus>
              </div>
            </>
          )}
          <p role="status">
            {teko.isSuccess && t('kalenteri.tehty')}
            {lopetus.isSuccess && t('kalenteri.lopetettu')}
          </p>
          {/* An ended login is told by the question that follows every deed. */}
          {virhe && virhetiedot(virhe).tila !== 401 && <Virhe virhe={virhe} />}
        </div>
      )}
    </KyselynTila>
  )
}
