import './muutokset.css'
import type { MuutosSanoin } from '@ehoks/schema/rajapinta/hoks-nakyma'
import type { Nimet } from '@ehoks/schema/rajapinta/nakymat'
import { Fragment, type ReactNode, Suspense } from 'react'
import { useKieli } from '../../i18n/teksti.ts'
import { muotoileJakso, muotoilePaiva, paivaHelsingissa } from '../../muotoilu/aika.ts'
import { muotoileMaara } from '../../muotoilu/maara.ts'
import { Luuranko } from '../../tilat/luuranko.tsx'
import { HoksKonteksti, type Nakokulma, Nimi } from '../konteksti.tsx'
import { useKentanNimi } from './kentan-nimi.ts'
import { onTekninen } from './kentat.ts'
import { useTeksti } from './teksti.ts'

interface Muutokset {
  muutokset: readonly MuutosSanoin[]
  nimet: Nimet
  nakokulma: Nakokulma
}

/** What has changed in a HOKS: where, what it was, what it is. Its words come when they are needed. */
export function Muutosluettelo(tiedot: Muutokset) {
  return (
    <Suspense fallback={<Luuranko rivit={2} />}>
      <Luettelo {...tiedot} />
    </Suspense>
  )
}

function Luettelo({ muutokset, nimet, nakokulma }: Muutokset) {
  const t = useTeksti()
  const kerrottavat = muutokset.filter(({ sijainti }) => !onTekninen(sijainti.at(-1)?.kentta ?? ''))
  if (kerrottavat.length === 0) return <p>{t('ei-muutoksia')}</p>
  return (
    <HoksKonteksti nimet={nimet} nakokulma={nakokulma} tanaan={paivaHelsingissa(new Date())}>
      <ul className="muutokset">
        {kerrottavat.map((muutos) => (
          <li key={avain(muutos)} className="muutokset__muutos">
            <Muutos muutos={muutos} />
          </li>
        ))}
      </ul>
    </HoksKonteksti>
  )
}

/** Of the whole change: two changes of one place, one gone and one new, differ by their values. */
const avain = (muutos: MuutosSanoin) => JSON.stringify(muutos)

function Muutos({ muutos: { sijainti, vanha, uusi } }: { muutos: MuutosSanoin }) {
  const t = useTeksti()
  const laji = vanha === undefined ? 'lisatty' : uusi === undefined ? 'poistettu' : 'muutettu'
  const kentta = sijainti.at(-1)?.kentta ?? ''
  return (
    <>
      <p>
        <strong>{t(laji)}</strong>{' '}
        {sijainti.map((askel, i) => (
          // The same field may come twice on a way, but never at the same depth.
          <Fragment key={`${i} ${askel.kentta}`}>
            {i > 0 && ' › '}
            <Askel askel={askel} />
          </Fragment>
        ))}
      </p>
      {vanha !== undefined && uusi !== undefined ? (
        <dl className="muutokset__arvot">
          <div>
            <dt>{t('ennen')}</dt>
            <dd>
              <Arvo kentta={kentta} arvo={vanha} />
            </dd>
          </div>
          <div>
            <dt>{t('nyt')}</dt>
            <dd>
              <Arvo kentta={kentta} arvo={uusi} />
            </dd>
          </div>
        </dl>
      ) : (
        <div className="muutokset__arvot">
          <Arvo kentta={kentta} arvo={uusi ?? vanha} />
        </div>
      )}
    </>
  )
}

function Askel({ askel: { kentta, koodi, nimi, alku, loppu } }: { askel: MuutosSanoin['sijainti'][number] }) {
  const otsikko = useKentanNimi()
  const jakso = alku || loppu ? muotoileJakso(alku, loppu) : undefined
  const mika = koodi ? <Nimi koodi={koodi} /> : nimi
  return (
    <>
      {otsikko(kentta)}
      {mika && <>: {mika}</>}
      {jakso && <span className="numerot"> {jakso}</span>}
    </>
  )
}

const PAIVA = /^\d{4}-\d{2}-\d{2}(T|$)/
const KOODI_TAI_ORGANISAATIO = /(koodi-uri|koulutuksen-jarjestaja-oid|oppilaitos-oid)$/

/** A value of a HOKS in words, however deep. */
function Arvo({ kentta, arvo }: { kentta: string; arvo: unknown }): ReactNode {
  const t = useTeksti()
  const kieli = useKieli()
  const otsikko = useKentanNimi()
  if (typeof arvo === 'boolean') return t(arvo ? 'kylla' : 'ei')
  if (typeof arvo === 'number') return muotoileMaara(arvo, kieli)
  if (typeof arvo === 'string') {
    if (KOODI_TAI_ORGANISAATIO.test(kentta)) return <Nimi koodi={arvo} />
    return PAIVA.test(arvo) ? muotoilePaiva(arvo) : arvo
  }
  if (Array.isArray(arvo)) {
    return (
      <ul className="luettelo">
        {arvo.map((alkio: unknown) => (
          <li key={JSON.stringify(alkio)}>
            <Arvo kentta={kentta} arvo={alkio} />
          </li>
        ))}
      </ul>
    )
  }
  if (typeof arvo !== 'object' || arvo === null) return t('ei')
  return (
    <dl className="muutokset__kentat">
      {Object.entries(arvo)
        .filter(([nimi]) => !onTekninen(nimi))
        .map(([nimi, sisempi]) => (
          <div key={nimi}>
            <dt>{otsikko(nimi)}</dt>
            <dd>
              <Arvo kentta={nimi} arvo={sisempi} />
            </dd>
          </div>
        ))}
    </dl>
  )
}
