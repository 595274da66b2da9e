import './lomake.css'
import { HoksDokumentti } from '@ehoks/schema/hoks/hoks'
import { onkoLista, onkoOlio } from '@ehoks/schema/hoks/rakentaja'
import { kelloHelsingissa } from '@ehoks/ui/muotoilu/aika'
import { IstuntoVanhentunut } from '@ehoks/ui/tilat/istunto-vanhentunut'
import { memo, useEffect, useId, useMemo, useRef, useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { Link, useBlocker, useLocation, useSearchParams } from 'react-router'
import { Button, InlineAlert } from 'suomifi-ui-components'
import type { Asiakirja } from './asiakirja.ts'
import { HuomautustenKonteksti, luoHuomautukset, useHuomautukset } from './huomautukset.ts'
import { olionKentat } from './kenttataulu.ts'
import { elementinId, KohdennuksenKonteksti, luoKohdennus, useKohdistus } from './kohdennus.ts'
import type { Lomakkeentiedot } from './lomaketiedot.ts'
import { useValinnat } from './lomakkeen-konteksti.ts'
import { type Luonnostus, useLuonnos, useLuonnostila } from './luonnos.ts'
import { Kentat, Lista } from './osat.tsx'
import { Osavalitsin } from './osavalitsin.tsx'
import { Tallennusvaihe } from './tallennusvaihe.tsx'
import { useTarkistus } from './tarkistus.ts'
import { useTeksti } from './teksti.ts'
import { naytettavatVaiheet, onkoListavaihe, osienMaara, VAIHEET, type Vaihe, vaiheenTila } from './vaiheet.ts'
import { Vaiheotsikko } from './vaiheotsikko.tsx'

/** The steps and the form of one HOKS. */
export function Lomakerunko(tiedot: Lomakkeentiedot) {
  const { alku, opiskeluoikeus, luonnospaikka } = tiedot
  const { variantti } = useValinnat()
  const [huomautukset] = useState(luoHuomautukset)
  const [kohdennus] = useState(luoKohdennus)
  const [pohja, asetaPohja] = useState({ alkuperainen: alku.alkuperainen, versioNro: alku.versioNro })
  const lomake = useForm<Asiakirja>({ defaultValues: alku.asiakirja })
  const tarkistaHeti = useTarkistus({
    lomake,
    huomautukset,
    variantti,
    opiskeluoikeus,
    alkuperainen: pohja.alkuperainen,
  })
  const luonnos = useLuonnos(lomake, luonnospaikka, pohja)
  const onTuva = opiskeluoikeus?.tyyppi.koodiarvo === 'tuva'
  const vaihe = useVaihe()
  useVaiheenFokus(vaihe)

  return (
    <FormProvider {...lomake}>
      <HuomautustenKonteksti value={huomautukset}>
        <KohdennuksenKonteksti value={kohdennus}>
          <div className="lomake">
            <div className="lomake__vaiheet">
              <Vaiheet nykyinen={vaihe} onTuva={onTuva} />
              <Luonnoksentila luonnos={luonnos} />
            </div>
            {/* Everything is saved by its own buttons: Enter in a field must not send anything. */}
            <form className="lomake__vaihe" noValidate onSubmit={(tapahtuma) => tapahtuma.preventDefault()}>
              {vaihe === 'tarkistus' ? (
                <Tallennusvaihe
                  {...tiedot}
                  pohja={pohja}
                  onUusiPohja={(uusi, asiakirja) => {
                    asetaPohja(uusi)
                    lomake.reset(asiakirja)
                    luonnos.vaihdaPohja(uusi)
                  }}
                  tarkistaHeti={tarkistaHeti}
                  luonnos={luonnos}
                />
              ) : (
                <Vaihesisalto key={vaihe} vaihe={vaihe} />
              )}
              <Vaihelinkit nykyinen={vaihe} onTuva={onTuva} />
            </form>
          </div>
          <Kohdistus />
          <Lahtovahti luonnos={luonnos} />
        </KohdennuksenKonteksti>
      </HuomautustenKonteksti>
    </FormProvider>
  )
}

function useVaihe(): Vaihe {
  const [haku] = useSearchParams()
  return VAIHEET.find((vaihe) => vaihe === haku.get('vaihe')) ?? 'perustiedot'
}

/** The address of a step: everything else in the address stays. */
function useVaiheenOsoite(): (vaihe: Vaihe) => string {
  const [haku] = useSearchParams()
  return (vaihe) => {
    const uusi = new URLSearchParams(haku)
    uusi.set('vaihe', vaihe)
    return `?${uusi}`
  }
}

function Kohdistus() {
  useKohdistus()
  return null
}

function Vaiheet({ nykyinen, onTuva }: { nykyinen: Vaihe; onTuva: boolean }) {
  const t = useTeksti()
  const osoite = useVaiheenOsoite()
  const asiakirja = useHuomautukset((huomautukset) => huomautukset.asiakirja())
  const virheet = useHuomautukset((huomautukset) => huomautukset.virheet())
  const [auki, asetaAuki] = useState(false)
  const lista = useId()
  const vaiheet = naytettavatVaiheet(asiakirja, onTuva)
  return (
    <nav aria-label={t('vaiheet')}>
      {/* Shown on narrow screens only: there the list would push the fields out of sight. */}
      <button
        type="button"
        className="vaiheet__vaihda"
        aria-expanded={auki}
        aria-controls={lista}
        onClick={() => asetaAuki(!auki)}
      >
        {t('vaiheet.monesko', { numero: vaiheet.indexOf(nykyinen) + 1, kaikkiaan: vaiheet.length })}{' '}
        <span aria-hidden="true">{auki ? '▴' : '▾'}</span>
      </button>
      <ol id={lista} className={auki ? 'vaiheet vaiheet--auki' : 'vaiheet'}>
        {vaiheet.map((vaihe) => {
          const { tila, virheita } = vaiheenTila(vaihe, asiakirja, virheet)
          const osia = osienMaara(asiakirja, vaihe)
          return (
            <li key={vaihe}>
              <Link
                to={osoite(vaihe)}
                preventScrollReset
                className="vaiheet__linkki"
                aria-current={vaihe === nykyinen ? 'step' : undefined}
                onClick={() => asetaAuki(false)}
              >
                <span className="vaiheet__nimi">
                  {t(`vaihe.${vaihe}`)}
                  {osia > 0 && ` (${osia})`}
                </span>
                {vaihe !== 'tarkistus' && (
                  <span className={`vaiheet__tila vaiheet__tila--${tila}`}>
                    <span aria-hidden="true">{MERKIT[tila]}</span> {t(`tila.${tila}`, { count: virheita })}
                  </span>
                )}
              </Link>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

const MERKIT = { tyhja: '○', kesken: '◐', korjattavaa: '!', valmis: '✓' } as const

function Vaihelinkit({ nykyinen, onTuva }: { nykyinen: Vaihe; onTuva: boolean }) {
  const t = useTeksti()
  const osoite = useVaiheenOsoite()
  const asiakirja = useHuomautukset((huomautukset) => huomautukset.asiakirja())
  const vaiheet = naytettavatVaiheet(asiakirja, onTuva)
  const i = vaiheet.indexOf(nykyinen)
  const edellinen = vaiheet[i - 1]
  const seuraava = vaiheet[i + 1]
  return (
    <p className="lomake__siirtyminen">
      {edellinen && <Link to={osoite(edellinen)}>← {t(`vaihe.${edellinen}`)}</Link>}
      {seuraava && (
        <Link className="lomake__seuraava" to={osoite(seuraava)}>
          {t(`vaihe.${seuraava}`)} →
        </Link>
      )}
    </p>
  )
}

const ylatasonKentat = olionKentat(HoksDokumentti)
const perustiedot = ylatasonKentat.filter(({ ohjain }) => ohjain.laji !== 'lista' && ohjain.laji !== 'alkuvalinta')
const RYHMAT = Map.groupBy(perustiedot, ({ ryhma }) => ryhma)

/** The fields of a step: drawn anew only when another step is chosen. */
const Vaihesisalto = memo(function Vaihesisalto({ vaihe }: { vaihe: Exclude<Vaihe, 'tarkistus'> }) {
  const t = useTeksti()
  const otsikko = <Vaiheotsikko vaihe={vaihe} />
  if (!onkoListavaihe(vaihe)) {
    return (
      <>
        {otsikko}
        {[...RYHMAT].map(([ryhma, kentat]) => (
          <section key={ryhma} className="lomake-osio">
            {ryhma && <h3>{t(ryhma)}</h3>}
            <Kentat olio={HoksDokumentti} polku="" kentat={kentat} />
          </section>
        ))}
      </>
    )
  }
  const ohje = ylatasonKentat.find(({ kentta }) => kentta === vaihe)
  const { tyyppi }: { tyyppi: unknown } = HoksDokumentti.kentat[vaihe]
  if (!ohje || !onkoLista(tyyppi) || !onkoOlio(tyyppi.alkio)) return null
  return (
    <Lista
      olio={tyyppi.alkio}
      polku={vaihe}
      ohje={ohje}
      otsikko={
        <>
          {otsikko}
          <p>{t(`vaihe.ohje.${vaihe}`)}</p>
        </>
      }
      lisaaja={(lisaa) => <Osavalitsin vaihe={vaihe} onLisays={lisaa} />}
    />
  )
})

const onAloitettu = (tila: unknown): boolean => typeof tila === 'object' && tila !== null && 'aloitetaan' in tila

/**
 * Who goes to another step, or begins the form, does it from the step's heading; a form opened by its address leaves the
 * page's own focus alone.
 */
function useVaiheenFokus(vaihe: Vaihe): void {
  const { state } = useLocation()
  const edellinen = useRef(onAloitettu(state) ? undefined : vaihe)
  useEffect(() => {
    if (edellinen.current === vaihe) return
    edellinen.current = vaihe
    const otsikko = document.getElementById(elementinId(vaihe))
    otsikko?.focus({ preventScroll: true })
    otsikko?.scrollIntoView({ block: 'start' })
  }, [vaihe])
}

function Luonnoksentila({ luonnos }: { luonnos: Luonnostus }) {
  const t = useTeksti()
  const tila = useLuonnostila(luonnos)
  return (
    <>
      <p className="lomake__luonnos" role="status">
        {tila.laji === 'tallennettu' && t('luonnos.tallennettu', { aika: kelloHelsingissa(tila.aika) })}
        {tila.laji === 'ei-tallennettu' && t('luonnos.ei-tallennettu')}
      </p>
      {tila.laji === 'ei-tallennettu' && tila.istuntoVanhentunut && <IstuntoVanhentunut />}
      {tila.laji === 'muutettu-toisaalla' && (
        <InlineAlert status="warning" labelText={t('luonnos.toisaalla')}>
          <span className="pino">
            <span>{t('luonnos.toisaalla.selite')}</span>
            <Button variant="secondary" onClick={() => void luonnos.jatkaTasta()}>
              {t('luonnos.toisaalla.tama')}
            </Button>
            <Button
              variant="secondary"
              onClick={() => {
                luonnos.luovu()
                location.reload()
              }}
            >
              {t('luonnos.toisaalla.toinen')}
            </Button>
          </span>
        </InlineAlert>
      )}
    </>
  )
}

/** Leaving: the draft is saved first; only what could not be saved anywhere is asked about. */
function Lahtovahti({ luonnos }: { luonnos: Luonnostus }) {
  const t = useTeksti()
  const este = useBlocker(
    ({ currentLocation, nextLocation }) =>
      currentLocation.pathname !== nextLocation.pathname && luonnos.onTallentamatta(),
  )
  const [epaonnistui, asetaEpaonnistui] = useState(false)
  const { heti } = luonnos
  const dialogi = useRef<HTMLDialogElement>(null)
  const tila = este.state
  const jatka = useMemo(() => este.proceed, [este.proceed])
  useEffect(() => {
    if (tila !== 'blocked') return
    let voimassa = true
    void heti().then((turvassa) => {
      if (!voimassa) return
      if (turvassa) jatka?.()
      else asetaEpaonnistui(true)
    })
    return () => {
      voimassa = false
    }
  }, [tila, heti, jatka])
  const auki = tila === 'blocked' && epaonnistui
  useEffect(() => {
    if (auki) dialogi.current?.showModal()
    else dialogi.current?.close()
  }, [auki])
  const jaa = () => {
    asetaEpaonnistui(false)
    este.reset?.()
  }
  return (
    <dialog ref={dialogi} className="dialogi" aria-label={t('lahto.otsikko')} onClose={jaa}>
      <div className="pino">
        <InlineAlert status="warning" labelText={t('lahto.otsikko')}>
          {t('lahto.selite')}
        </InlineAlert>
        <div className="rivi">
          <Button onClick={jaa}>{t('lahto.jaa')}</Button>
          <Button variant="secondary" onClick={() => este.proceed?.()}>
            {t('lahto.lahde')}
          </Button>
        </div>
      </div>
    </dialog>
  )
}
