import { useKieli } from '@ehoks/ui/i18n/teksti'
import { nimiKielella } from '@ehoks/ui/muotoilu/nimi'
import { IstuntoVanhentunut } from '@ehoks/ui/tilat/istunto-vanhentunut'
import { Virhe } from '@ehoks/ui/tilat/virhe'
import { virhetiedot } from '@ehoks/ui/tilat/virhetiedot'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useContext, useEffect, useId, useRef, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { useSearchParams } from 'react-router'
import { Button, InlineAlert } from 'suomifi-ui-components'
import { type Asiakirja, lahetettava, lomakkeelle, samaSisalto } from './asiakirja.ts'
import { HuomautustenKonteksti, type Kohdanhuomautus, useHuomautukset } from './huomautukset.ts'
import { KohdennuksenKonteksti, polkuOsoittimesta } from './kohdennus.ts'
import { muokattavaKysely, tallennaHoks } from './lomake.queries.ts'
import type { Lomakkeentiedot } from './lomaketiedot.ts'
import type { Luonnostus } from './luonnos.ts'
import { Muutosluettelo, useSanat } from './muutosluettelo.tsx'
import { Ristiriita } from './ristiriita.tsx'
import { palvelimelta } from './tarkistus.ts'
import { useTeksti } from './teksti.ts'
import { polunVaihe } from './vaiheet.ts'

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
  const yhteenveto = useRef<HTMLHeadingElement>(null)
  const otsikko = useRef<HTMLHeadingElement>(null)
  const virheet = useHuomautukset((lahde) => lahde.virheet())
  const varoitukset = useHuomautukset((lahde) => lahde.varoitukset())
  const asiakirja = useHuomautukset((lahde) => lahde.asiakirja())

  useEffect(() => {
    tarkistaHeti()
    huomautukset.aseta({ vaaditaanKaikki: true })
    otsikko.current?.focus({ preventScroll: true })
    otsikko.current?.scrollIntoView({ block: 'start' })
  }, [tarkistaHeti, huomautukset])

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
      luonnos.unohda()
      // Everything fetched before is of the time before the change.
      void asiakas.invalidateQueries()
      if (tulos.hoksId !== undefined) onTallennettu(tulos.hoksId)
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
        }}
      />
    )
  }
  const muuttumaton = hoksId !== undefined && samaSisalto(asiakirja, pohja.alkuperainen)
  const tila = laheta.isError ? virhetiedot(laheta.error).tila : undefined
  const muuVirhe = laheta.isError && tila !== 412 && tila !== 401 && palvelimenVirheet(laheta.error).every(eiPolkua)
  return (
    <div className="pino">
      <h2 ref={otsikko} tabIndex={-1}>
        {t('vaihe.tarkistus')}
      </h2>
      <Huomautusluettelo
        otsikonViite={yhteenveto}
        otsikko={t('yhteenveto.virheita', { count: virheet.length })}
        huomautukset={virheet}
        laji="virhe"
      />
      {virheet.length === 0 && !laheta.isError && (
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
      <p>{t('muutokset.selite')}</p>
      <Muutosluettelo vanha={pohja.alkuperainen} uusi={asiakirja} />
      <div className="rivi">
        <Button variant="secondary" onClick={() => yrita(true)} aria-disabled={laheta.isPending}>
          {t('tarkista')}
        </Button>
        <Button
          onClick={() => {
            if (muuttumaton && hoksId !== undefined) {
              luonnos.unohda()
              onTallennettu(hoksId)
            } else yrita(false)
          }}
          aria-disabled={laheta.isPending}
        >
          {t(muuttumaton ? 'palaa-tallentamatta' : 'hyvaksy-ja-tallenna')}
        </Button>
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
            {polku !== '' && (
              <button type="button" className="lomake-yhteenveto__linkki" onClick={() => avaa(polku)}>
                {paikka(avaimet(polku), getValues())}
              </button>
            )}{' '}
            {nimiKielella(viesti, kieli)?.teksti}{' '}
            {koodi.startsWith('hoks.') && <span className="hillitty">{nimiKielella(ohje, kieli)?.teksti}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

const avaimet = (polku: string): (string | number)[] =>
  polku
    .split('/')
    .slice(1)
    .map((avain) => (/^\d+$/.test(avain) ? Number(avain) : avain))
