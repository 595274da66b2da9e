import { onkoPaivamaara } from '@ehoks/schema/muodot/kalenteri'
import { aikaleimaSekunteina, onkoAikaleima } from '@ehoks/schema/muodot/paivamaara'
import { Paivakentta } from '@ehoks/ui/lomake/paivakentta'
import { hetkiHelsingista, kelloHelsingissa, paivaHelsingissa } from '@ehoks/ui/muotoilu/aika'
import { TextInput } from 'suomifi-ui-components'
import { useTeksti } from './teksti.ts'

const KESKIYO = '0.00'
const KELLO = /^(\d{1,2})[.:](\d{2})$/

/** An instant as a day and a time in Finland; of what is half typed, the words that it has. Midnight is no time. */
export function osiksi(ajankohta: string): { paiva: string; kello: string } {
  if (!onkoAikaleima(ajankohta)) {
    const [paiva = '', ...kello] = ajankohta.split(' ')
    return { paiva, kello: kello.join(' ') }
  }
  const hetki = new Date(aikaleimaSekunteina(ajankohta))
  const kello = kelloHelsingissa(hetki)
  return { paiva: paivaHelsingissa(hetki), kello: kello === KESKIYO ? '' : kello }
}

/** The instant of a day and a time in Finland; while they are not whole, what has been typed of them. */
export function ajankohdaksi(paiva: string, kello: string): string {
  const [, tunti = '', minuutti = ''] = KELLO.exec(kello === '' ? KESKIYO : kello) ?? []
  const onKello = tunti !== '' && Number(tunti) < 24 && Number(minuutti) < 60
  if (!onkoPaivamaara(paiva) || !onKello) return kello === '' ? paiva : `${paiva} ${kello}`
  return aikaleimaSekunteina(hetkiHelsingista(paiva, `${tunti.padStart(2, '0')}:${minuutti}`).toISOString())
}

interface Ominaisuudet {
  id: string
  nimi: string
  arvo: string
  onMuutos: (arvo: string) => void
  onPoistuminen: () => void
  ohje: string | undefined
  valinnainen: string | undefined
  virhe: string | undefined
}

/** An instant: its day, and its time when one matters. */
export function Ajankohtakentta({ arvo, onMuutos, onPoistuminen, ...kentta }: Ominaisuudet) {
  const t = useTeksti()
  const { paiva, kello } = osiksi(arvo)
  return (
    <fieldset className="lomake-ajankohta" aria-label={kentta.nimi}>
      <Paivakentta
        {...kentta}
        arvo={paiva}
        onMuutos={(uusi) => onMuutos(ajankohdaksi(uusi, kello))}
        onPoistuminen={onPoistuminen}
      />
      <TextInput
        id={`${kentta.id}-kello`}
        labelText={t('kellonaika')}
        optionalText={t('valinnainen')}
        hintText={t('kellonaika.ohje')}
        value={kello}
        inputMode="numeric"
        autoComplete="off"
        fullWidth
        onChange={(uusi) => onMuutos(ajankohdaksi(paiva, String(uusi ?? '')))}
        onBlur={onPoistuminen}
      />
    </fieldset>
  )
}
