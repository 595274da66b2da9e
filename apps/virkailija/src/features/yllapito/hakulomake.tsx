import { onkoHenkilotunnus } from '@ehoks/schema/muodot/henkilotunnus'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { Button, TextInput } from 'suomifi-ui-components'
import { useTeksti } from './teksti.ts'

interface Ominaisuudet {
  alku?: string
  /** Beside other content: what may be searched for is told on the search's own page. */
  tiivis?: boolean
}

/** The one search. An identity code goes nowhere: not into the address, nor to the service. */
export function Hakulomake({ alku = '', tiivis = false }: Ominaisuudet) {
  const t = useTeksti()
  const navigoi = useNavigate()
  const [tunniste, asetaTunniste] = useState(alku)
  const [vika, asetaVika] = useState<'haku.tyhja' | 'haku.henkilotunnus'>()
  const kentta = useRef<HTMLInputElement>(null)

  // Back and forward lead to another search.
  useEffect(() => asetaTunniste(alku), [alku])

  function hae(tapahtuma: FormEvent) {
    tapahtuma.preventDefault()
    const haettava = tunniste.trim()
    const uusiVika = haettava === '' ? 'haku.tyhja' : onkoHenkilotunnus(haettava) ? 'haku.henkilotunnus' : undefined
    asetaVika(uusiVika)
    if (uusiVika) kentta.current?.focus()
    else void navigoi(`/yllapito?${new URLSearchParams({ tunniste: haettava })}`)
  }

  return (
    <search>
      <form className="yllapitohaku ei-tulosteeseen" onSubmit={hae} noValidate>
        <TextInput
          ref={kentta}
          labelText={t('haku.tunniste')}
          hintText={tiivis ? '' : t('haku.ohje')}
          value={tunniste}
          onChange={(arvo) => asetaTunniste(String(arvo ?? ''))}
          autoComplete="off"
          spellCheck={false}
          maxLength={256}
          fullWidth
          {...(vika && { status: 'error', statusText: t(vika) })}
        />
        <Button type="submit" className="yllapitohaku__painike">
          {t('haku.hae')}
        </Button>
      </form>
    </search>
  )
}
