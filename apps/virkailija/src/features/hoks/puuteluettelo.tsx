import type { HoksNakyma } from '@ehoks/schema/rajapinta/hoks-nakyma'
import { Nimi } from '@ehoks/ui/hoks/konteksti'
import { kohdistetutPuutteet, type Puute } from '@ehoks/ui/hoks/puutteet'
import { PuuteSanoin } from '@ehoks/ui/hoks/puutteet-kohdassa'
import { muotoileJakso } from '@ehoks/ui/muotoilu/aika'
import { useMemo, useState } from 'react'
import { Button } from 'suomifi-ui-components'
import { useTeksti } from './teksti.ts'

/** As many places of one kind as are shown before asking for all. */
const KOHTIA_ALUKSI = 5

/** What is missing from the HOKS, each kind once, with links to the places. Nothing when nothing is. */
export function Puuteluettelo({ nakyma }: { nakyma: HoksNakyma }) {
  const t = useTeksti()
  const puutteet = useMemo(() => kohdistetutPuutteet(nakyma.hoks, nakyma.varoitukset), [nakyma])
  if (puutteet.length === 0) return null
  return (
    <section className="puuteluettelo" aria-labelledby="puutteet-otsikko">
      <h2 id="puutteet-otsikko" className="puuteluettelo__otsikko">
        {t('puutteet', { count: puutteet.length })}
      </h2>
      <ul className="puuteluettelo__lajit">
        {[...Map.groupBy(puutteet, ({ huomautus }) => huomautus.koodi)].map(([koodi, omat]) => (
          <li key={koodi}>
            <Laji puutteet={omat} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Laji({ puutteet }: { puutteet: readonly Puute[] }) {
  const t = useTeksti()
  const [kaikki, asetaKaikki] = useState(false)
  const nakyvat = kaikki ? puutteet : puutteet.slice(0, KOHTIA_ALUKSI)
  const [ensimmainen] = puutteet
  if (!ensimmainen) return null
  return (
    <>
      <p>
        <PuuteSanoin huomautus={ensimmainen.huomautus} />
      </p>
      <ul className="puuteluettelo__kohdat">
        {nakyvat.map(({ huomautus, kohde, koodi, nimi, alku, loppu }) => (
          <li key={`${kohde} ${huomautus.polku}`}>
            <a href={`#${kohde === 'sahkoposti' ? 'yhteystiedot' : kohde}`}>
              {koodi ? <Nimi koodi={koodi} /> : (nimi ?? t('puutteet.yhteystiedot'))}
              {(alku || loppu) && <span className="numerot">, {muotoileJakso(alku, loppu)}</span>}
            </a>
          </li>
        ))}
      </ul>
      {nakyvat.length < puutteet.length && (
        <Button variant="secondaryNoBorder" onClick={() => asetaKaikki(true)}>
          {t('puutteet.nayta-kaikki', { count: puutteet.length })}
        </Button>
      )}
    </>
  )
}
