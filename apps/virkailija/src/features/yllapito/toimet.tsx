import type { Tietue } from '@ehoks/schema/rajapinta/yllapito-nakymat'
import { Virhe } from '@ehoks/ui/tilat/virhe'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { Button, TextInput } from 'suomifi-ui-components'
import { tietueenOsoite } from './osoitteet.ts'
import { useTeksti } from './teksti.ts'
import { paivitaOpiskeluoikeus, paivitaOppija, palautaHoks, poistaPysyvasti } from './yllapito.queries.ts'

const TOIMET = ['opiskeluoikeuden-paivitys', 'oppijan-paivitys', 'palautus', 'pysyva-poisto'] as const
type Toimi = (typeof TOIMET)[number]

/**
 * What the service permits to be done to the record, and why not the rest. The address tells which one is being confirmed;
 * what was done is told here.
 */
export function Toimet({ tietue }: { tietue: Tietue }) {
  const t = useTeksti()
  const [osoite] = useSearchParams()
  const [tehty, asetaTehty] = useState<Toimi>()
  const valittu = TOIMET.find((toimi) => toimi === osoite.get('toimi') && tietue.toimet[toimi].sallittu)
  const tunnus = useId()
  const toimet = TOIMET.filter((toimi) => koskee(tietue, toimi))
  const otsikko = useRef<HTMLHeadingElement>(null)

  // The button that had the focus is gone.
  useEffect(() => {
    if (tehty && !valittu) otsikko.current?.focus()
  }, [tehty, valittu])

  return (
    <section className="toimet ei-tulosteeseen" aria-labelledby={tunnus}>
      <h2 ref={otsikko} tabIndex={-1} id={tunnus} className="toimet__otsikko">
        {t('toimet')}
      </h2>
      <p role="status" className="toimet__tulos">
        {tehty && !valittu && t(`toimi.${tehty}.tehty`)}
      </p>
      {valittu ? (
        <Vahvistus key={valittu} toimi={valittu} tietue={tietue} onTehty={asetaTehty} />
      ) : toimet.length === 0 ? (
        <p>{t('toimet.ei')}</p>
      ) : (
        <ul className="toimet__lista">
          {toimet.map((toimi) => {
            const { [toimi]: tila } = tietue.toimet
            return (
              <li key={toimi}>
                {tila.sallittu ? (
                  <Link
                    className={toimi === 'pysyva-poisto' ? 'toimet__linkki toimet__linkki--vaara' : 'toimet__linkki'}
                    to={`?toimi=${toimi}`}
                    preventScrollReset
                    onClick={() => asetaTehty(undefined)}
                  >
                    {t(`toimi.${toimi}`)}
                  </Link>
                ) : (
                  <span className="hillitty">
                    {t(`toimi.${toimi}`)}: {t(`este.${tila.este}`)}
                  </span>
                )}
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}

/** What has nothing to do with the record is not even refused. */
function koskee({ laji, hoks, oppija, toimet }: Tietue, toimi: Toimi): boolean {
  if (toimi === 'oppijan-paivitys') return oppija !== undefined
  if (toimet[toimi].sallittu) return true
  return hoks !== undefined && hoks.tila !== 'poistettu-pysyvasti' && laji !== 'oppija'
}

interface Vahvistettava {
  toimi: Toimi
  tietue: Tietue
  onTehty: (toimi: Toimi) => void
}

/** What will happen, and the button that makes it happen; for what cannot be undone, a number to type first. */
function Vahvistus({ toimi, tietue, onTehty }: Vahvistettava) {
  const t = useTeksti()
  const navigoi = useNavigate()
  const asiakas = useQueryClient()
  const otsikko = useRef<HTMLHeadingElement>(null)
  const kentta = useRef<HTMLInputElement>(null)
  const [numero, asetaNumero] = useState('')
  const [yritetty, asetaYritetty] = useState(false)
  const { hoks, oppija, opiskeluoikeus } = tietue
  const kirjoitettava = toimi === 'pysyva-poisto' ? String(hoks?.id) : ''
  const oikein = numero.trim() === kirjoitettava

  useEffect(() => otsikko.current?.focus(), [])

  const teko = useMutation({
    mutationFn: () => tee(toimi, tietue),
    onSuccess: async () => {
      // Whatever was fetched before is of a world where this had not been done.
      await asiakas.invalidateQueries()
      onTehty(toimi)
      const poistettu = toimi === 'pysyva-poisto' && hoks
      void navigoi(poistettu ? tietueenOsoite({ laji: 'hoks', tunniste: String(hoks.id) }) : '?', {
        replace: true,
        preventScrollReset: true,
      })
    },
  })

  function laheta(tapahtuma: FormEvent) {
    tapahtuma.preventDefault()
    asetaYritetty(true)
    if (teko.isPending) return
    if (oikein) teko.mutate()
    else kentta.current?.focus()
  }

  return (
    <form className="pino toimet__vahvistus" onSubmit={laheta} noValidate>
      <h3 ref={otsikko} tabIndex={-1}>
        {t(`toimi.${toimi}`)}
      </h3>
      <p>
        {t(`toimi.${toimi}.selite`, {
          hoks: hoks?.id ?? '',
          oppija: oppija?.nimi ?? oppija?.oid ?? '',
          opiskeluoikeus: opiskeluoikeus?.oid ?? '',
        })}
      </p>
      {toimi === 'pysyva-poisto' && hoks?.sisalto && (
        <ul className="luettelo">
          <li>
            {t('toimi.pysyva-poisto.sisalto', {
              osia: hoks.sisalto.osia,
              jaksoja: hoks.sisalto.jaksoja,
              versioita: hoks.sisalto.versioita,
            })}
          </li>
          <li>{t('toimi.pysyva-poisto.opiskeluoikeus')}</li>
          <li>{t('toimi.pysyva-poisto.jaljelle')}</li>
        </ul>
      )}
      {kirjoitettava !== '' && (
        <TextInput
          ref={kentta}
          labelText={t('toimi.vahvista', { numero: kirjoitettava })}
          value={numero}
          onChange={(arvo) => asetaNumero(String(arvo ?? ''))}
          autoComplete="off"
          inputMode="numeric"
          fullWidth
          {...(yritetty && !oikein && { status: 'error', statusText: t('toimi.vahvista.ei-sama') })}
        />
      )}
      {teko.isError && <Virhe virhe={teko.error} />}
      <div className="rivi">
        <Button
          type="submit"
          className={toimi === 'pysyva-poisto' ? 'toimet__vaara' : ''}
          aria-disabled={teko.isPending}
        >
          {t(`toimi.${toimi}.tee`)}
        </Button>
        <Link to="?" replace preventScrollReset>
          {t('toimi.peruuta')}
        </Link>
      </div>
    </form>
  )
}

function tee(toimi: Toimi, { hoks, oppija, opiskeluoikeus }: Tietue): Promise<unknown> {
  if (toimi === 'oppijan-paivitys' && oppija) return paivitaOppija(oppija.oid)
  if (toimi === 'opiskeluoikeuden-paivitys' && opiskeluoikeus) return paivitaOpiskeluoikeus(opiskeluoikeus.oid)
  if (toimi === 'palautus' && hoks) return palautaHoks(hoks.id)
  if (toimi === 'pysyva-poisto' && hoks) return poistaPysyvasti(hoks.id)
  throw new Error(`Nothing to do ${toimi} to`)
}
