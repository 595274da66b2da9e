import './suunnitelmat.css'
import { useEffect, useId, useRef, useState } from 'react'
import { Button } from 'suomifi-ui-components'
import { useTeksti } from '../../i18n/teksti.ts'

/** What goes to paper: anchors of sections, and whether with the requirements of each unit. */
export interface Tuloste {
  osiot: readonly string[]
  vaatimukset: boolean
}

interface Ominaisuudet {
  osiot: readonly { tunnus: string; otsikko: string }[]
  onTulosta: (tuloste: Tuloste) => void
  onPeru: () => void
}

/** Chooses what goes to paper: all sections to begin with. */
export function Tulostusvalinta({ osiot, onTulosta, onPeru }: Ominaisuudet) {
  const t = useTeksti()
  const viite = useRef<HTMLDialogElement>(null)
  const otsikko = useId()
  const [pois, asetaPois] = useState<ReadonlySet<string>>(new Set())
  const [vaatimukset, asetaVaatimukset] = useState(false)
  const valitut = osiot.map(({ tunnus }) => tunnus).filter((tunnus) => !pois.has(tunnus))

  useEffect(() => {
    const dialogi = viite.current
    if (dialogi && !dialogi.open) dialogi.showModal()
    return () => dialogi?.close()
  }, [])

  return (
    <dialog ref={viite} className="dialogi" aria-labelledby={otsikko} onCancel={onPeru}>
      <form
        className="pino"
        onSubmit={(tapahtuma) => {
          tapahtuma.preventDefault()
          onTulosta({ osiot: valitut, vaatimukset })
        }}
      >
        <h2 id={otsikko}>{t('tulosta')}</h2>
        <fieldset className="tulostusvalinta">
          <legend>{t('tulosta.osiot')}</legend>
          {osiot.map(({ tunnus, otsikko: nimi }) => (
            <Ruutu
              key={tunnus}
              nimi={nimi}
              valittu={!pois.has(tunnus)}
              onValinta={(valittu) => {
                const muut = [...pois].filter((toinen) => toinen !== tunnus)
                asetaPois(new Set(valittu ? muut : [...muut, tunnus]))
              }}
            />
          ))}
        </fieldset>
        <fieldset className="tulostusvalinta">
          <legend>{t('tulosta.lisaksi')}</legend>
          <Ruutu nimi={t('tulosta.vaatimukset')} valittu={vaatimukset} onValinta={asetaVaatimukset} />
        </fieldset>
        <p className="hillitty">{t('tulosta.pdf')}</p>
        <div className="rivi">
          <Button type="submit" disabled={valitut.length === 0}>
            {t('tulosta.tulosta')}
          </Button>
          <Button variant="secondary" onClick={onPeru}>
            {t('tulosta.peru')}
          </Button>
        </div>
      </form>
    </dialog>
  )
}

function Ruutu({
  nimi,
  valittu,
  onValinta,
}: {
  nimi: string
  valittu: boolean
  onValinta: (valittu: boolean) => void
}) {
  return (
    <label className="tulostusvalinta__rivi">
      <input type="checkbox" checked={valittu} onChange={(tapahtuma) => onValinta(tapahtuma.target.checked)} />
      {nimi}
    </label>
  )
}
