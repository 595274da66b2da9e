import type { HoksNakyma } from '@ehoks/schema/rajapinta/hoks-nakyma'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import { nimiKielella } from '@ehoks/ui/muotoilu/nimi'
import { Kopioi } from '@ehoks/ui/rakenne/kopioi'
import { useState } from 'react'
import { Link, useLocation, useSearchParams } from 'react-router'
import { pysyvaOsoite, useOsoitteet } from './osoitteet.ts'
import { useTeksti } from './teksti.ts'

/** Beside the HOKS: its identifiers, the learner's other HOKSes, and what is done seldom. */
export function Sivupalkki({ nakyma }: { nakyma: HoksNakyma }) {
  return (
    <div className="hoks-sivupalkki ei-tulosteeseen">
      <Sivutoiminnot nakyma={nakyma} />
      <MuutHoksit nakyma={nakyma} />
      <Tunnisteet nakyma={nakyma} />
    </div>
  )
}

/** Identifiers, for those who need them elsewhere: in sight where there is a side column for them. */
function Tunnisteet({ nakyma }: { nakyma: HoksNakyma }) {
  const t = useTeksti()
  const [tilaa] = useState(() => matchMedia('(min-width: 1024px)').matches)
  const { hoks, oppija, opiskeluoikeus } = nakyma
  const tunnisteet = [
    { nimi: t('tunniste.hoks-id'), arvo: String(hoks.id) },
    { nimi: t('tunniste.oppijanumero'), arvo: oppija.oid },
    { nimi: t('tunniste.opiskeluoikeus'), arvo: opiskeluoikeus.oid },
    { nimi: t('tunniste.tuva-opiskeluoikeus'), arvo: hoks['tuva-opiskeluoikeus-oid'] },
    { nimi: t('tunniste.eid'), arvo: hoks.eid },
    { nimi: t('tunniste.linkki'), arvo: pysyvaOsoite(hoks.id) },
  ]
  return (
    <details className="tunnisteet" open={tilaa}>
      <summary>{t('tunnisteet')}</summary>
      <dl>
        {tunnisteet.map(
          ({ nimi, arvo }) =>
            arvo !== undefined && (
              <div key={nimi}>
                <dt>{nimi}</dt>
                <dd>
                  <span className="tunnisteet__arvo">{arvo}</span> <Kopioi teksti={arvo} mita={nimi} />
                </dd>
              </div>
            ),
        )}
        <div>
          <dt>{t('syotto')}</dt>
          <dd>{hoks.manuaalisyotto ? t('syotto.kasin') : t('syotto.jarjestelmasta')}</dd>
        </div>
        {hoks.versio !== undefined && (
          <div>
            <dt>{t('tunniste.versio')}</dt>
            <dd>{hoks.versio}</dd>
          </div>
        )}
      </dl>
    </details>
  )
}

function MuutHoksit({ nakyma }: { nakyma: HoksNakyma }) {
  const t = useTeksti()
  const kieli = useKieli()
  const osoitteet = useOsoitteet()
  const { state } = useLocation()
  const muut = nakyma['muut-hoksit']
  if (muut.length === 0) return null
  return (
    <nav className="hoks-sivupalkki__osa" aria-labelledby="muut-hoksit">
      <p id="muut-hoksit" className="hoks-sivupalkki__otsikko">
        {t('muut-hoksit')}
      </p>
      <ul className="hoks-sivupalkki__lista">
        {muut.map(({ id, 'tutkinto-nimi': tutkintoNimi }) => {
          const tutkinto = nimiKielella(tutkintoNimi, kieli)
          return (
            <li key={id}>
              <Link to={osoitteet.muuHoks(id)} state={state}>
                {t('numero', { numero: id })}
                {tutkinto && (
                  <>
                    , <span lang={tutkinto.kieli}>{tutkinto.teksti}</span>
                  </>
                )}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

function Sivutoiminnot({ nakyma }: { nakyma: HoksNakyma }) {
  const t = useTeksti()
  const osoitteet = useOsoitteet()
  const { state } = useLocation()
  const [haku, asetaHaku] = useSearchParams()
  // The address follows a moment later: the box must not seem to refuse the click until then.
  const [valittu, asetaValittu] = useState(haku.get('koodit') === '1')
  const { poisto } = nakyma.toiminnot

  function naytaKoodit(nayta: boolean) {
    asetaValittu(nayta)
    asetaHaku(
      (edelliset) => {
        if (nayta) edelliset.set('koodit', '1')
        else edelliset.delete('koodit')
        return edelliset
      },
      { replace: true, preventScrollReset: true, state },
    )
  }

  return (
    <div className="hoks-sivupalkki__osa">
      <label className="hoks-sivupalkki__valinta">
        <input type="checkbox" checked={valittu} onChange={({ target }) => naytaKoodit(target.checked)} />
        {t('nayta-koodit')}
      </label>
      {poisto.sallittu && (
        <p>
          <Link className="hoks-sivupalkki__poisto" to={`${osoitteet.hoks}/poista`} state={state}>
            {t('poista')}
          </Link>
        </p>
      )}
    </div>
  )
}
