import './suunnitelmat.css'
import type { Suunnitelma } from '@ehoks/schema/rajapinta/nakymat'
import type { Lisaosio } from '@ehoks/ui/hoks/hoks-osiot'
import { suunnitelmanOsat } from '@ehoks/ui/hoks/suunnitelma'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'
import { Link } from 'react-router'
import { Button } from 'suomifi-ui-components'
import { useTeksti } from '../../i18n/teksti.ts'
import { kalenteritiedosto } from './kalenterilinkki.tsx'
import { type Tuloste, Tulostusvalinta } from './tulostusvalinta.tsx'
import { osanVaatimuksetKysely } from './vaatimukset.tsx'

interface Ominaisuudet {
  suunnitelma: Suunnitelma
  /** Sections of the page, to choose from. */
  osiot: readonly Pick<Lisaosio, 'tunnus' | 'otsikko'>[]
  /** The day in Finland, `YYYY-MM-DD`. */
  tanaan: string
  tuloste: Tuloste | undefined
  onTuloste: (tuloste: Tuloste | undefined) => void
}

/** What one may do with the whole plan: put it, or a part of it, on paper, and into a calendar. */
export function SuunnitelmanToiminnot({ suunnitelma, osiot, tanaan, tuloste, onTuloste }: Ominaisuudet) {
  const t = useTeksti()
  const kieli = useKieli()
  const asiakas = useQueryClient()
  const [valitaan, asetaValitaan] = useState(false)
  const { hoks, nimet } = suunnitelma

  const tulostettu = useEffectEvent(() => onTuloste(undefined))
  // When the page shows what was chosen it goes to paper; then it is whole again.
  useEffect(() => {
    if (!tuloste) return
    print()
    tulostettu()
  }, [tuloste])

  async function tulosta(valinta: Tuloste) {
    asetaValitaan(false)
    if (valinta.vaatimukset) {
      const kyselyt = suunnitelmanOsat(hoks, nimet, tanaan).flatMap((osa) => osanVaatimuksetKysely(osa) ?? [])
      await Promise.allSettled(kyselyt.map((kysely) => asiakas.fetchQuery(kysely)))
    }
    onTuloste(valinta)
  }

  return (
    <div className="suunnitelman-toiminnot ei-tulosteeseen">
      <Button variant="secondary" onClick={() => asetaValitaan(true)}>
        {t('tulosta')}
      </Button>
      <a href={kalenteritiedosto(kieli, hoks.eid)} download="hoks.ics">
        {t('kalenteri.lataa')}
      </a>
      <Link to="/asetukset#kalenteri">{t('kalenteri.tilaa')}</Link>
      {valitaan && <Tulostusvalinta osiot={osiot} onTulosta={tulosta} onPeru={() => asetaValitaan(false)} />}
    </div>
  )
}
