import { HoksDokumentti } from '@ehoks/schema/hoks/hoks'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import { nimiKielella } from '@ehoks/ui/muotoilu/nimi'
import { IstuntoVanhentunut } from '@ehoks/ui/tilat/istunto-vanhentunut'
import { Virhe } from '@ehoks/ui/tilat/virhe'
import { virhetiedot } from '@ehoks/ui/tilat/virhetiedot'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useContext, useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { useSearchParams } from 'react-router'
import { Button, InlineAlert } from 'suomifi-ui-components'
import { type Asiakirja, lahetettava, lomakkeelle, samaSisalto } from './asiakirja.ts'
import { HuomautustenKonteksti, type Kohdanhuomautus, useHuomautukset } from './huomautukset.ts'
import { olionKentat } from './kenttataulu.ts'
import { elementinId, KohdennuksenKonteksti, polkuOsoittimesta } from './kohdennus.ts'
import { muokattavaKysely, tallennaHoks } from './lomake.queries.ts'
import type { Lomakkeentiedot } from './lomaketiedot.ts'
import type { Luonnostus } from './luonnos.ts'
import { Muutosluettelo, useSanat } from './muutosluettelo.tsx'
import { Ristiriita } from './ristiriita.tsx'
import { palvelimelta } from './tarkistus.ts'
import { useTeksti } from './teksti.ts'
import { polunVaihe } from './vaiheet.ts'
import { Vaiheotsikko } from './vaiheotsikko.tsx'

/** The stored document that the changes are made to, and its version. */
export interface Pohja {
  alkuperainen: Asiakirja
  versioNro: number | undefined
}

interface Ominaisuudet extends Lomakkeentiedot {
  pohja: Pohja
  onUusiPohja: (pohja: Pohja, asiakirja: Asiakirja) => void
  /** Checks in the browser; gives the number of errors. */
  tarkistaHeti: () => number
  luonnos: Luonnostus
}

/** The last step: what is wrong, what the server says, what changes; and saving. */
export function Tallennusvaihe(ominaisuudet: Ominaisuudet) {
  const { pohja, onUusiPohja, oppijaOid, hoksId, tarkistaHeti, luonnos, onTallennettu } = ominaisuudet
  const t = useTeksti()
  const kieli = useKieli()
  const asiakas = useQueryClient()
  const huomautukset = useContext(HuomautustenKonteksti)
  const { getValues } = useFormContext<Asiakirja>()
  const [toinen, asetaToinen] = useState<Pohja & { versioNro: number }>()
  const [kelpasi, asetaKelpasi] = useState(false)
  /** How many times one has come here: from another step, and from a conflict that has been decided. */
  const [kerta, asetaKerta] = useState(1)
  const yhteenveto = useRef<HTMLHeadingElement>(null)
  const virheet = useHuomautukset((lahde) => lahde.virheet())
  const varoitukset = useHuomautukset((lahde) => lahde.varoitukset())
  const asiakirja = useHuomautukset((lahde) => lahde.asiakirja())

  const laheta = useMutation({
    mutationFn: async ({ koeajo }: { koeajo: boolean }) =>
      tallennaHoks({
        oppijaOid,
        hoksId,
        versioNro: pohja.versioNro,
        asiakirja: lahetettava(getValues(), pohja.alkuperainen),
        kieli,
        koeajo,
      }),
    onSuccess: (tulos, { koeajo }) => {
      if (koeajo) {
        huomautukset.aseta({
          palvelimen: [],
          varoitukset: tulos.varoitukset.map((varoitus) => palvelimelta(varoitus, kieli)),
        })
        asetaKelpasi(true)
        return
      }
      void luonnos.poista()
      // Everything fetched before is of the time before the change; it is asked anew where it is shown, not here.
      void asiakas.invalidateQueries({ refetchType: 'none' })
      if (tulos.hoksId !== undefined) onTallennettu(tulos.hoksId, true)
    },
    onError: async (virhe) => {
      if (virhetiedot(virhe).tila === 412 && hoksId !== undefined) {
        const uusin = await asiakas.fetchQuery(muokattavaKysely(hoksId)).catch(() => undefined)
        if (uusin) {
          asetaToinen({ alkuperainen: lomakkeelle(uusin.data.hoks), versioNro: uusin.data['versio-nro'] })
          return
        }
      }
      huomautukset.aseta({ palvelimen: palvelimenVirheet(virhe).map((rivi) => palvelimelta(rivi, kieli)) })
      requestAnimationFrame(() => yhteenveto.current?.focus())
    },
  })

  function yrita(koeajo: boolean) {
    if (laheta.isPending) return
    asetaKelpasi(false)
    if (tarkistaHeti() > 0) {
      yhteenveto.current?.focus()
      return
    }
    laheta.mutate({ koeajo })
  }

  // Coming here asks at once what the service thinks of it: nothing is news any more when one saves.
  const kysyPalvelulta = useEffectEvent(() => {
    huomautukset.aseta({ vaaditaanKaikki: true })
    const onMuutoksia = hoksId === undefined || !samaSisalto(getValues(), pohja.alkuperainen)
    if (tarkistaHeti() === 0 && onMuutoksia) laheta.mutate({ koeajo: true })
  })
  useEffect(() => {
    if (kerta > 1) document.getElementById(elementinId('tarkistus'))?.focus()
    kysyPalvelulta()
  }, [kerta])

  if (toinen) {
    return (
      <Ristiriita
        pohja={pohja.alkuperainen}
        omat={lahetettava(getValues(), pohja.alkuperainen)}
        toisen={toinen.alkuperainen}
        onValinta={(valittu) => {
          onUusiPohja(toinen, valittu)
          asetaToinen(undefined)
          laheta.reset()
          asetaKelpasi(false)
          asetaKerta(kerta + 1)
        }}
      />
    )
  }
  const muuttumaton = hoksId !== undefined && samaSisalto(asiakirja, pohja.alkuperainen)
  const tila = laheta.isError ? virhetiedot(laheta.error).tila : undefined
  const muuVirhe = laheta.isError && tila !== 412 && tila !== 401 && palvelimenVirheet(laheta.error).every(eiPolkua)
  return (
    <div className="pino">
      <Vaiheotsikko vaihe="tarkistus" />
      <Huomautusluettelo
        otsikonViite={yhteenveto}
        otsikko={t('yhteenveto.virheita', { count: virheet.length })}
        huomautukset={virheet}
        laji="virhe"
      />
      {virheet.length === 0 && !laheta.isError && !muuttumaton && (
        <InlineAlert status="neutral">{t(kelpasi ? 'tarkistus.kelpaa' : 'tarkistus.ei-virheita')}</InlineAlert>
      )}
      <Huomautusluettelo
        otsikko={t('yhteenveto.varoituksia', { count: varoitukset.length })}
        huomautukset={varoitukset}
        laji="varoitus"
      />
      {laheta.isError && tila === 401 && <IstuntoVanhentunut />}
      {muuVirhe && <Virhe virhe={laheta.error} />}
      <h3>{t('muutokset.otsikko')}</h3>
      {!muuttumaton && <p>{t('muutokset.selite')}</p>}
      <Muutosluettelo vanha={pohja.alkuperainen} uusi={asiakirja} />
      <div className="rivi">
        {muuttumaton ? (
          <Button
            onClick={() => {
              void luonnos.poista()
              onTallennettu(hoksId, false)
            }}
          >
            {t('palaa-tallentamatta')}
          </Button>
        ) : (
          <>
            <Button onClick={() => yrita(false)} aria-disabled={laheta.isPending}>
              {t('hyvaksy-ja-tallenna')}
            </Button>
            <Button variant="secondary" onClick={() => yrita(true)} aria-disabled={laheta.isPending}>
              {t('tarkista')}
            </Button>
          </>
        )}
      </div>
      <p role="status">{laheta.isPending && t('tarkistus.kesken')}</p>
    </div>
  )
}

const palvelimenVirheet = (virhe: Error) => ('virheet' in virhe && Array.isArray(virhe.virheet) ? virhe.virheet : [])

const eiPolkua = ({ polku }: { polku?: string }) => polku === undefined

interface Luettelo {
  otsikko: string
  otsikonViite?: React.Ref<HTMLHeadingElement>
  huomautukset: readonly Kohdanhuomautus[]
  laji: 'virhe' | 'varoitus'
}

/** Errors or warnings with links to their places, in the same words as at the places. */
function Huomautusluettelo({ otsikko, otsikonViite, huomautukset, laji }: Luettelo) {
  const kieli = useKieli()
  const id = useId()
  const [haku, asetaHaku] = useSearchParams()
  const kohdennus = useContext(KohdennuksenKonteksti)
  const { paikka } = useSanat()
  const { getValues } = useFormContext<Asiakirja>()
  if (huomautukset.length === 0) return null
  const avaa = (polku: string) => {
    const uusi = new URLSearchParams(haku)
    uusi.set('vaihe', polunVaihe(polku))
    asetaHaku(uusi, { preventScrollReset: true })
    kohdennus.kohdenna(polkuOsoittimesta(polku))
  }
  return (
    <section className={`lomake-yhteenveto lomake-yhteenveto--${laji}`} aria-labelledby={id}>
      <h3 id={id} ref={otsikonViite} tabIndex={-1}>
        {otsikko}
      </h3>
      <ul>
        {huomautukset.map(({ koodi, polku, viesti, ohje }) => (
          <li key={`${koodi} ${polku}`}>
            {polku !== '' && !onAlkuvalinta(polku) && (
              <button type="button" className="lomake-yhteenveto__linkki" onClick={() => avaa(polku)}>
                {paikka(avaimet(polku), getValues())}
              </button>
            )}
            {onAlkuvalinta(polku) && <strong>{paikka(avaimet(polku), getValues())}</strong>}{' '}
            {nimiKielella(viesti, kieli)?.teksti}{' '}
            {koodi.startsWith('hoks.') && <span className="hillitty">{nimiKielella(ohje, kieli)?.teksti}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What was chosen at the start has no field to go to. */
const onAlkuvalinta = (polku: string) =>
  olionKentat(HoksDokumentti).some(({ kentta, ohjain }) => ohjain.laji === 'alkuvalinta' && polku === `/${kentta}`)

const avaimet = (polku: string): (string | number)[] =>
  polku
    .split('/')
    .slice(1)
    .map((avain) => (/^\d+$/.test(avain) ? Number(avain) : avain))
