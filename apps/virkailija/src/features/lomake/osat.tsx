import { type Olio, onkoLista, onkoOlio } from '@ehoks/schema/hoks/rakentaja'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import { muotoileJakso } from '@ehoks/ui/muotoilu/aika'
import { nimiKielella } from '@ehoks/ui/muotoilu/nimi'
import { memo, type ReactNode, useContext, useEffect, useId, useRef, useState } from 'react'
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import { Button } from 'suomifi-ui-components'
import { kopio } from './asiakirja.ts'
import { HuomautustenKonteksti, useHuomautukset } from './huomautukset.ts'
import { type Kentanohje, olionKentat } from './kenttataulu.ts'
import { elementinId, KohdennuksenKonteksti, osoitin, useAvattava } from './kohdennus.ts'
import { useValinnat } from './lomakkeen-konteksti.ts'
import { Kentta } from './ohjaimet.tsx'
import { useTeksti } from './teksti.ts'

/** Half a row is enough for these. */
const LYHYET: readonly Kentanohje['ohjain']['laji'][] = ['paiva', 'kokonaisluku', 'luku', 'y-tunnus', 'puhelin']

/** The fields of an object, in the order of the table of fields. */
export function Kentat({
  olio,
  polku,
  kentat = olionKentat(olio),
}: {
  olio: Olio
  /** Name in the form; empty for the document itself. */
  polku: string
  kentat?: readonly Kentanohje[]
}) {
  return (
    <div className="lomake-kentat">
      {kentat.map((ohje) => (
        <EhdollinenKentta key={ohje.kentta} olio={olio} polku={polku} ohje={ohje} />
      ))}
    </div>
  )
}

interface Kentantiedot {
  olio: Olio
  polku: string
  ohje: Kentanohje
}

function EhdollinenKentta({ olio, polku, ohje }: Kentantiedot) {
  return ohje.nakyy ? (
    <NakyvaJos nakyy={ohje.nakyy} polku={polku} ohje={ohje}>
      <Kohta olio={olio} polku={polku} ohje={ohje} />
    </NakyvaJos>
  ) : (
    <Kohta olio={olio} polku={polku} ohje={ohje} />
  )
}

const onTyhja = (arvo: unknown): boolean => {
  if (Array.isArray(arvo)) return arvo.every(onTyhja)
  if (typeof arvo === 'object' && arvo !== null) return Object.values(arvo).every(onTyhja)
  return arvo === undefined || arvo === null || arvo === ''
}

/** Watches the values beside the field that decide whether it has a meaning. What has a value is never hidden. */
function NakyvaJos({
  nakyy,
  polku,
  ohje,
  children,
}: Omit<Kentantiedot, 'olio'> & { nakyy: NonNullable<Kentanohje['nakyy']>; children: ReactNode }) {
  const koodit = useWatch({
    name: [`${polku}.osaamisen-hankkimistapa-koodi-uri`, `${polku}.oppimisen-tuen-tyyppi-koodi-uri`],
  })
  const { getValues } = useFormContext()
  const naapurit = {
    'osaamisen-hankkimistapa-koodi-uri': koodit[0],
    'oppimisen-tuen-tyyppi-koodi-uri': koodit[1],
  }
  return nakyy(naapurit) || !onTyhja(getValues(`${polku}.${ohje.kentta}`)) ? children : null
}

function Kohta({ olio, polku, ohje }: Kentantiedot) {
  const { variantti } = useValinnat()
  const kentta = olio.kentat[ohje.kentta]
  if (!kentta) throw new Error(`The table of fields has ${ohje.kentta}, ${olio.nimi} has not`)
  const nimi = polku === '' ? ohje.kentta : `${polku}.${ohje.kentta}`
  const { tyyppi } = kentta
  if (onkoOlio(tyyppi))
    return <Ryhma olio={tyyppi} polku={nimi} ohje={ohje} pakollinen={kentta.saatavuus[variantti] === 'R'} />
  if (onkoLista(tyyppi) && onkoOlio(tyyppi.alkio)) return <Lista olio={tyyppi.alkio} polku={nimi} ohje={ohje} />
  return (
    <div className={LYHYET.includes(ohje.ohjain.laji) ? 'lomake-kentta lomake-kentta--lyhyt' : 'lomake-kentta'}>
      <Kentta polku={nimi} ohje={ohje} pakollinen={kentta.saatavuus[variantti] === 'R'} />
    </div>
  )
}

function Ryhma({ olio, polku, ohje, pakollinen }: Kentantiedot & { pakollinen: boolean }) {
  const t = useTeksti()
  return (
    <fieldset className="lomake-ryhma">
      <legend id={elementinId(polku)} tabIndex={-1}>
        {t(ohje.nimi)}{' '}
        {!pakollinen && !ohje.ehdollinen && <span className="tekstilista__valinnainen">({t('valinnainen')})</span>}
      </legend>
      {ohje.ohje && <p>{t(ohje.ohje)}</p>}
      <Kohdanviestit polku={polku} />
      <Kentat olio={olio} polku={polku} />
    </fieldset>
  )
}

/** What is wrong with a group, a list or a row as a whole, and what the server warned of in it. */
function Kohdanviestit({ polku }: { polku: string }) {
  const kieli = useKieli()
  const virhe = useHuomautukset((huomautukset) => huomautukset.virhe(osoitin(polku)))
  const varoitus = useHuomautukset((huomautukset) => huomautukset.varoitus(osoitin(polku)))
  return (
    <>
      {virhe && <p className="lomake-virhe">{nimiKielella(virhe.viesti, kieli)?.teksti}</p>}
      {varoitus && <p className="lomake-varoitus">{nimiKielella(varoitus.viesti, kieli)?.teksti}</p>}
    </>
  )
}

/** A row that has been moved, and the button on it that goes on taking the focus. */
interface Siirretty {
  minne: number
  suunta: Suunta
}
type Suunta = 'ylos' | 'alas'
const siirtopainike = (polku: string, suunta: Suunta) => `${elementinId(polku)}-${suunta}`

/** Lists within a step are under its h2, those within a row one deeper. */
const otsikkotaso = (polku: string) =>
  (['h3', 'h4', 'h5'] as const)[polku.split('.').filter(onNumero).length - 1] ?? 'h5'
const onNumero = (avain: string) => /^\d+$/.test(avain)

interface Poistettu {
  indeksi: number
  arvo: unknown
  otsikko: string
}

/** A list of cards or rows: added, copied, moved, removed (and brought back). A closed one mounts no fields. */
export function Lista({
  olio,
  polku,
  ohje,
  lisaaja,
  otsikko,
}: Kentantiedot & {
  /** Other ways to add; given what adds a part and opens it. */
  lisaaja?: (lisaa: (arvo: Record<string, unknown>) => void) => ReactNode
  /** Shown when the page's own heading does not say it. */
  otsikko?: ReactNode
}) {
  const t = useTeksti()
  const { fields, append, insert, move, remove } = useFieldArray({ name: polku, keyName: 'rivinAvain' })
  const { getValues } = useFormContext()
  const huomautukset = useContext(HuomautustenKonteksti)
  const kohdennus = useContext(KohdennuksenKonteksti)
  const [poistettu, asetaPoistettu] = useState<Poistettu>()
  const [siirretty, asetaSiirretty] = useState<Siirretty>()
  const kumoa = useRef<HTMLButtonElement>(null)
  const alue = useId()
  const mita = t(ohje.nimi)
  const Otsikko = otsikkotaso(polku)

  // The focus stays with what was done: on the moved row, or on the way to bring the removed one back.
  useEffect(() => {
    if (siirretty) document.getElementById(siirtopainike(`${polku}.${siirretty.minne}`, siirretty.suunta))?.focus()
  }, [siirretty, polku])
  useEffect(() => {
    if (poistettu) kumoa.current?.focus()
  }, [poistettu])

  const muuta = (teko: () => void) => {
    teko()
    asetaPoistettu(undefined)
    asetaSiirretty(undefined)
    huomautukset.muuttui(osoitin(polku))
  }
  const lisaa = (arvo: Record<string, unknown>) => {
    muuta(() => append(arvo, { shouldFocus: false }))
    kohdennus.kohdenna(`${polku}.${fields.length}`)
  }
  const siirra = (i: number, minne: number) => {
    muuta(() => move(i, minne))
    const ylos = minne < i ? minne > 0 : minne === fields.length - 1
    asetaSiirretty({ minne, suunta: ylos ? 'ylos' : 'alas' })
  }

  return (
    <section className="lomake-lista" aria-labelledby={alue}>
      <div id={alue}>
        {otsikko ?? (
          <Otsikko id={elementinId(polku)} tabIndex={-1}>
            {t(ohje.monikko ?? ohje.nimi)}
          </Otsikko>
        )}
      </div>
      {ohje.ohje && <p>{t(ohje.ohje)}</p>}
      <Kohdanviestit polku={polku} />
      {fields.length > 0 && (
        <ol className="lomake-rivit">
          {fields.map(({ rivinAvain }, i) => (
            <Rivi
              key={rivinAvain}
              olio={olio}
              polku={`${polku}.${i}`}
              numero={i + 1}
              viimeinen={i === fields.length - 1}
              onKopio={() => {
                muuta(() => insert(i + 1, kopio(getValues(`${polku}.${i}`)), { shouldFocus: false }))
                kohdennus.kohdenna(`${polku}.${i + 1}`)
              }}
              onYlos={() => siirra(i, i - 1)}
              onAlas={() => siirra(i, i + 1)}
              onPoisto={(rivinOtsikko) => {
                const arvo: unknown = structuredClone(getValues(`${polku}.${i}`))
                muuta(() => remove(i))
                asetaPoistettu({ indeksi: i, arvo, otsikko: rivinOtsikko })
              }}
            />
          ))}
        </ol>
      )}
      <p role="status" className="vain-ruudunlukijalle">
        {siirretty && t('lista.siirretty', { paikka: siirretty.minne + 1, kaikkiaan: fields.length })}
      </p>
      {poistettu && (
        <p className="lomake-poistettu" role="status">
          <span>{t('lista.poistettu', { mika: poistettu.otsikko })}</span>
          <Button
            ref={kumoa}
            variant="secondary"
            onClick={() => {
              muuta(() => insert(poistettu.indeksi, poistettu.arvo, { shouldFocus: false }))
              kohdennus.kohdenna(`${polku}.${poistettu.indeksi}`)
            }}
          >
            {t('lista.kumoa')}
          </Button>
        </p>
      )}
      {lisaaja ? (
        lisaaja(lisaa)
      ) : (
        <Button variant="secondary" onClick={() => lisaa({})}>
          {t('lista.lisaa', { mita: pienella(mita) })}
        </Button>
      )}
    </section>
  )
}

const pienella = (teksti: string) => teksti.charAt(0).toLowerCase() + teksti.slice(1)

interface Rivintiedot {
  olio: Olio
  polku: string
  numero: number
  viimeinen: boolean
  onKopio: () => void
  onYlos: () => void
  onAlas: () => void
  onPoisto: (otsikko: string) => void
}

function Rivi({ olio, polku, numero, viimeinen, onKopio, onYlos, onAlas, onPoisto }: Rivintiedot) {
  const t = useTeksti()
  const [auki, asetaAuki] = useAvattava(polku)
  const otsikko = useRivinOtsikko(olio, polku) || t('lista.uusi', { numero })
  const virheita = useHuomautukset((huomautukset) => huomautukset.virheita(osoitin(polku)))
  const sisalto = useId()
  const painike = (nimi: string, teko: () => void, id?: string) => (
    <button type="button" id={id} className="lomake-rivi__toiminto" aria-label={`${nimi}: ${otsikko}`} onClick={teko}>
      {nimi}
    </button>
  )
  return (
    <li className="lomake-rivi">
      <div className="lomake-rivi__otsikko">
        <button
          id={elementinId(polku)}
          type="button"
          className="lomake-rivi__avaa"
          aria-expanded={auki}
          aria-controls={sisalto}
          onClick={() => asetaAuki(!auki)}
        >
          <span aria-hidden="true">{auki ? '▾' : '▸'}</span> {otsikko}
          {virheita > 0 && <span className="lomake-rivi__virheita"> {t('lista.kesken', { count: virheita })}</span>}
        </button>
        <span className="lomake-rivi__toiminnot">
          {numero > 1 && painike(t('lista.ylos'), onYlos, siirtopainike(polku, 'ylos'))}
          {!viimeinen && painike(t('lista.alas'), onAlas, siirtopainike(polku, 'alas'))}
          {painike(t('lista.kopioi'), onKopio)}
          {painike(t('poista'), () => onPoisto(otsikko))}
        </span>
      </div>
      <div id={sisalto} hidden={!auki} className="lomake-rivi__sisalto">
        {auki && <Rivinsisalto olio={olio} polku={polku} />}
      </div>
    </li>
  )
}

/** The fields of a card stay as they are when only its heading or its place changes. */
const Rivinsisalto = memo(function Rivinsisalto({ olio, polku }: { olio: Olio; polku: string }) {
  return (
    <>
      <Kohdanviestit polku={polku} />
      <Kentat olio={olio} polku={polku} />
    </>
  )
})

const merkkijono = (arvo: unknown): string => (typeof arvo === 'string' ? arvo : '')

/** What a part is called: its code by name, or its own name; its workplace or place; its dates. */
function useRivinOtsikko(olio: Olio, polku: string): string {
  const kieli = useKieli()
  const { koodit, nimet } = useValinnat()
  const ohje = olionKentat(olio).find(({ ohjain }) => ohjain.laji === 'koodi')
  const koodikentta = ohje?.kentta ?? 'nimi'
  const arvot: unknown[] = useWatch({
    name: [
      `${polku}.${koodikentta}`,
      `${polku}.nimi`,
      `${polku}.tyopaikalla-jarjestettava-koulutus.tyopaikan-nimi`,
      `${polku}.nayttoymparisto.nimi`,
      `${polku}.alku`,
      `${polku}.loppu`,
    ],
  })
  const [koodi = '', nimi = '', tyopaikka = '', paikka = '', alku = '', loppu = ''] = arvot.map(merkkijono)
  const koodinNimi = () =>
    ohje?.ohjain.laji === 'koodi'
      ? (koodit(ohje.ohjain.koodisto).find(({ arvo }) => arvo === koodi)?.nimi ??
        nimiKielella(nimet[koodi]?.nimi, kieli)?.teksti ??
        koodi)
      : ''
  const jakso = alku !== '' || loppu !== '' ? muotoileJakso(alku || undefined, loppu || undefined) : ''
  return [koodi === '' || koodi === nimi ? nimi : koodinNimi(), tyopaikka, paikka, jakso].filter(Boolean).join(', ')
}
