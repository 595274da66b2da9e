import type { HoksNakyma } from '@ehoks/schema/rajapinta/hoks-nakyma'
import type { HoksJako } from '@ehoks/schema/rajapinta/jaot'
import type { Nimet } from '@ehoks/schema/rajapinta/nakymat'
import { Kentat, Kentta } from '@ehoks/ui/hoks/osio'
import { muotoileHetki, muotoileJakso } from '@ehoks/ui/muotoilu/aika'
import { Kielinimi } from '@ehoks/ui/rakenne/kielinimi'
import { KyselynTila } from '@ehoks/ui/tilat/kyselyn-tila'
import { Luuranko } from '@ehoks/ui/tilat/luuranko'
import { Virhe } from '@ehoks/ui/tilat/virhe'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { Button, InlineAlert, Textarea } from 'suomifi-ui-components'
import { jaotKysely, lopetaJako } from './hoks.queries.ts'
import { useTeksti } from './teksti.ts'

/** The longest reason that is taken (`JaonLopetusPyynto`). */
const SYY_ENINTAAN = 500

/** A note when a receiver has told that contact data are wrong: the school can mend them. */
export function YhteystiedotVaarin({ jaot }: { jaot: HoksNakyma['jaot'] }) {
  const t = useTeksti()
  if (jaot['vaarat-yhteystiedot'] === 0) return null
  return (
    <div className="hoks-huomio ei-tulosteeseen">
      <InlineAlert status="warning" labelText={t('jaot.vaarat')}>
        {t('jaot.vaarat.selite')} <a href="#jaot">{t('jaot.vaarat.katso')}</a>
      </InlineAlert>
    </div>
  )
}

/** What the learner has shared and with whom: fetched when asked for. */
export function Jaot({ hoksId, maara }: { hoksId: number; maara: number }) {
  const t = useTeksti()
  const [auki, asetaAuki] = useState(false)
  if (auki) return <Jakolista hoksId={hoksId} />
  if (maara === 0) return <p>{t('jaot.tyhja')}</p>
  return (
    <div className="pino">
      <p>{t('jaot.maara', { count: maara })}</p>
      <div>
        <Button variant="secondary" onClick={() => asetaAuki(true)}>
          {t('jaot.nayta')}
        </Button>
      </div>
    </div>
  )
}

function Jakolista({ hoksId }: { hoksId: number }) {
  const t = useTeksti()
  const [lopetettu, asetaLopetettu] = useState(false)
  return (
    <>
      <p role="status" className={lopetettu ? undefined : 'vain-ruudunlukijalle'}>
        {lopetettu && t('jaot.lopetettu')}
      </p>
      <KyselynTila kysely={useQuery(jaotKysely(hoksId))} luuranko={<Luuranko rivit={3} />}>
        {({ jaot, nimet, 'saa-lopettaa': saaLopettaa }) => {
          if (jaot.length === 0) return <p>{t('jaot.tyhja')}</p>
          return (
            <ul className="rivilista">
              {jaot.map((jako) => (
                <li key={jako['share-id']} className="rivilista__rivi">
                  <div className="pino">
                    <JaonTiedot jako={jako} nimet={nimet} />
                    {saaLopettaa && <Lopetus hoksId={hoksId} jako={jako} onLopetettu={() => asetaLopetettu(true)} />}
                  </div>
                </li>
              ))}
            </ul>
          )
        }}
      </KyselynTila>
    </>
  )
}

function JaonTiedot({ jako, nimet }: { jako: HoksJako; nimet: Nimet }) {
  const t = useTeksti()
  const { kohde, katselut, palautteet } = jako
  const koodi = kohde?.['koodi-uri']
  const nimi = koodi === undefined ? undefined : nimet[koodi]?.nimi
  const osoite = jako['vastaanottaja-sahkoposti']
  return (
    <>
      <p className="rivilista__otsikko">
        <strong>
          {t(`jaot.laji.${jako.laji}`)}
          {kohde && (
            <>
              : {nimi ? <Kielinimi nimi={nimi} /> : (kohde.nimi ?? koodi)}{' '}
              <span className="numerot">{muotoileJakso(kohde.alku, kohde.loppu)}</span>
            </>
          )}
        </strong>
        <span>{t(`jaot.tila.${jako.tila}`)}</span>
      </p>
      <Kentat>
        <Kentta nimi={t('jaot.kenelle')}>
          {[jako['vastaanottaja-nimi'], osoite].filter(Boolean).join(', ') || t('jaot.kenelle.ei')}
        </Kentta>
        <Kentta nimi={t('jaot.voimassa')}>
          <span className="numerot">{muotoileJakso(jako['voimassaolo-alku'], jako['voimassaolo-loppu'])}</span>
        </Kentta>
        <Kentta nimi={t('jaot.katselut')}>
          {katselut.viimeisin === undefined
            ? t('jaot.katselut.ei')
            : t('jaot.katselut.maara', { count: katselut.maara, viimeksi: muotoileHetki(katselut.viimeisin) })}
        </Kentta>
        <Kentta nimi={t('jaot.palaute')}>
          {palautteet.length > 0 && (
            <ul className="luettelo">
              {palautteet.map(({ laji, viesti, aika }) => (
                <li key={`${laji} ${aika} ${viesti}`}>
                  {t(`jaot.palaute.${laji}`)} <span className="numerot">{muotoileHetki(aika)}</span>
                  {viesti !== undefined && `: ${viesti}`}
                </li>
              ))}
            </ul>
          )}
        </Kentta>
      </Kentat>
    </>
  )
}

interface Lopetettava {
  hoksId: number
  jako: HoksJako
  onLopetettu: () => void
}

/** Ends a share for a reason that the learner sees. */
function Lopetus({ hoksId, jako, onLopetettu }: Lopetettava) {
  const t = useTeksti()
  const asiakas = useQueryClient()
  const [auki, asetaAuki] = useState(false)
  const [syy, asetaSyy] = useState('')
  const [yritetty, asetaYritetty] = useState(false)
  const kentta = useRef<HTMLDivElement>(null)
  const lopetus = useMutation({
    mutationFn: () => lopetaJako(hoksId, jako['share-id'], syy.trim()),
    onSuccess: onLopetettu,
    // Also when it failed: the learner may have ended it meanwhile, and the list tells.
    onSettled: () => asiakas.invalidateQueries({ queryKey: jaotKysely(hoksId).queryKey }),
  })
  useEffect(() => {
    if (auki) kentta.current?.querySelector('textarea')?.focus()
  }, [auki])

  function laheta(tapahtuma: FormEvent) {
    tapahtuma.preventDefault()
    asetaYritetty(true)
    if (syy.trim() === '') kentta.current?.querySelector('textarea')?.focus()
    else if (!lopetus.isPending) lopetus.mutate()
  }

  if (!auki) {
    return (
      <div className="ei-tulosteeseen">
        <Button variant="secondary" onClick={() => asetaAuki(true)}>
          {t('jaot.lopeta')}
          <span className="vain-ruudunlukijalle"> {jako['vastaanottaja-nimi'] ?? t('jaot.kenelle.ei')}</span>
        </Button>
      </div>
    )
  }
  return (
    <form className="pino ei-tulosteeseen" onSubmit={laheta} noValidate>
      <p>{t('jaot.lopeta.selite')}</p>
      <div ref={kentta}>
        <Textarea
          labelText={t('jaot.syy')}
          hintText={t('jaot.syy.ohje')}
          value={syy}
          maxLength={SYY_ENINTAAN}
          onChange={(tapahtuma) => asetaSyy(tapahtuma.target.value)}
          fullWidth
          {...(yritetty && syy.trim() === '' && { status: 'error', statusText: t('jaot.syy.puuttuu') })}
        />
      </div>
      <div className="rivi">
        <Button type="submit" aria-disabled={lopetus.isPending}>
          {t('jaot.lopeta')}
        </Button>
        <Button variant="secondary" onClick={() => asetaAuki(false)}>
          {t('jaot.peruuta')}
        </Button>
      </div>
      {lopetus.isError && <Virhe virhe={lopetus.error} />}
    </form>
  )
}
