import { DateInput } from 'suomifi-ui-components'
import { useKieli } from '../i18n/teksti.ts'
import { muotoilePaiva } from '../muotoilu/aika.ts'

const KIRJOITETTU = /^\s*(\d{1,2})\.(\d{1,2})\.(\d{4})\s*$/

/** `31.5.2026` → `2026-05-31`. What is no such day, half typed for instance, is given back as it is. */
export function paivaksi(teksti: string): string {
  const [, paiva = '', kuukausi = '', vuosi = ''] = KIRJOITETTU.exec(teksti) ?? []
  if (vuosi === '') return teksti
  const iso = `${vuosi}-${kuukausi.padStart(2, '0')}-${paiva.padStart(2, '0')}`
  const hetki = new Date(`${iso}T00:00:00Z`)
  const onOlemassa = !Number.isNaN(hetki.getTime()) && hetki.toISOString().startsWith(iso)
  return onOlemassa ? iso : teksti
}

interface Ominaisuudet {
  id: string
  nimi: string
  /** A day `YYYY-MM-DD`, or what has been typed so far. */
  arvo: string
  onMuutos: (arvo: string) => void
  onPoistuminen?: () => void
  ohje?: string | undefined
  valinnainen?: string | undefined
  virhe?: string | undefined
}

/** A day to type (`31.5.2026`) or to pick. */
export function Paivakentta({ id, nimi, arvo, onMuutos, onPoistuminen, ohje, valinnainen, virhe }: Ominaisuudet) {
  const kieli = useKieli()
  return (
    <DateInput
      id={id}
      labelText={nimi}
      language={kieli}
      datePickerEnabled
      fullWidth
      autoComplete="off"
      value={muotoilePaiva(arvo)}
      onChange={({ value }) => onMuutos(paivaksi(value))}
      onBlur={() => onPoistuminen?.()}
      {...(ohje !== undefined && { hintText: ohje })}
      {...(valinnainen !== undefined && { optionalText: valinnainen })}
      {...(virhe !== undefined && { status: 'error', statusText: virhe })}
    />
  )
}
