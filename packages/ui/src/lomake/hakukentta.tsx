import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { TextInput } from 'suomifi-ui-components'

const VIIVE_MS = 300

interface Ominaisuudet {
  nimi: string
  arvo: string
  onMuutos: (arvo: string) => void
  /** What is wrong with a text; then it is not searched for. */
  virhe?: ((arvo: string) => string | undefined) | undefined
}

/**
 * A search field that tells its text when typing pauses. A value that comes from elsewhere (Back, clearing) replaces
 * what was typed; the field's own value coming back does not, so that no letter is lost while typing goes on.
 */
export function Hakukentta({ nimi, arvo, onMuutos, virhe }: Ominaisuudet) {
  const [luonnos, asetaLuonnos] = useState(arvo)
  const tunnettu = useRef(arvo)
  const ilmoita = useEffectEvent((teksti: string) => {
    if (teksti === tunnettu.current || virhe?.(teksti)) return
    tunnettu.current = teksti
    onMuutos(teksti)
  })

  useEffect(() => {
    if (arvo === tunnettu.current) return
    tunnettu.current = arvo
    asetaLuonnos(arvo)
  }, [arvo])

  useEffect(() => {
    const ajastin = setTimeout(() => ilmoita(luonnos.trim()), VIIVE_MS)
    return () => clearTimeout(ajastin)
  }, [luonnos])

  const virheteksti = virhe?.(luonnos.trim())
  return (
    <TextInput
      labelText={nimi}
      value={luonnos}
      onChange={(teksti) => asetaLuonnos(String(teksti ?? ''))}
      status={virheteksti ? 'error' : 'default'}
      statusText={virheteksti ?? ''}
      autoComplete="off"
      fullWidth
    />
  )
}
