import { onkoOrganisaatioOid } from '@ehoks/schema/muodot/oid'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import { Hakuvalinta } from '@ehoks/ui/lomake/hakuvalinta'
import { Paivakentta } from '@ehoks/ui/lomake/paivakentta'
import { nimiKielella } from '@ehoks/ui/muotoilu/nimi'
import { useContext } from 'react'
import { useController, useFormContext } from 'react-hook-form'
import { Button, Checkbox, RadioButton, RadioButtonGroup, Textarea, TextInput } from 'suomifi-ui-components'
import { Ajankohtakentta } from './ajankohtakentta.tsx'
import { HuomautustenKonteksti, useHuomautukset } from './huomautukset.ts'
import type { Kentanohje, Ohjain } from './kenttataulu.ts'
import { elementinId, osoitin } from './kohdennus.ts'
import { type Koodivaihtoehto, useValinnat } from './lomakkeen-konteksti.ts'
import { luvuksi, luvunTeksti } from './luvut.ts'
import { useTeksti } from './teksti.ts'
import { useTutkinnonosahaku } from './tutkinnonosahaku.ts'

interface Ominaisuudet {
  /** Name in the form, `a.0.b`. */
  polku: string
  ohje: Kentanohje
  pakollinen: boolean
}

const teksti = (arvo: unknown): string => (typeof arvo === 'string' ? arvo : luvunTeksti(arvo))

/** One field of one value. Draws anew only when its own value or error changes. */
export function Kentta({ polku, ohje, pakollinen }: Ominaisuudet) {
  const t = useTeksti()
  const huomautukset = useContext(HuomautustenKonteksti)
  const { field } = useController({ name: polku })
  const viesti = useViesti(polku)
  const yhteiset = {
    id: elementinId(polku),
    nimi: t(ohje.nimi),
    arvo: field.value as unknown,
    aseta: (arvo: unknown) => {
      field.onChange(arvo)
      huomautukset.muuttui(osoitin(polku))
    },
    poistu: () => {
      field.onBlur()
      huomautukset.kosketa(osoitin(polku))
    },
    ohje: ohje.ohje && t(ohje.ohje),
    valinnainen: pakollinen || ohje.ehdollinen ? undefined : t('valinnainen'),
    virhe: viesti,
  }
  return <Syote polku={polku} ohjain={ohje.ohjain} {...yhteiset} />
}

/** What is wrong in a field, or in one of its texts, in the user's language. */
function useViesti(polku: string): string | undefined {
  const kieli = useKieli()
  const virhe = useHuomautukset((huomautukset) => huomautukset.virhe(osoitin(polku), true))
  return virhe && nimiKielella(virhe.viesti, kieli)?.teksti
}

interface Ohjattava {
  id: string
  nimi: string
  arvo: unknown
  aseta: (arvo: unknown) => void
  poistu: () => void
  ohje: string | undefined
  valinnainen: string | undefined
  virhe: string | undefined
}

function Syote({ ohjain, polku, ...kentta }: Ohjattava & { ohjain: Ohjain; polku: string }) {
  switch (ohjain.laji) {
    case 'koodi':
      return ohjain.koodisto === 'tutkinnonosat' ? (
        <Tutkinnonosakentta ohjain={ohjain} polku={polku} {...kentta} />
      ) : (
        <Koodikentta ohjain={ohjain} polku={polku} {...kentta} />
      )
    case 'organisaatio':
      return <Organisaatiokentta {...kentta} />
    case 'paiva':
      return (
        <Paivakentta {...kentta} arvo={teksti(kentta.arvo)} onMuutos={kentta.aseta} onPoistuminen={kentta.poistu} />
      )
    case 'ajankohta':
      return (
        <Ajankohtakentta {...kentta} arvo={teksti(kentta.arvo)} onMuutos={kentta.aseta} onPoistuminen={kentta.poistu} />
      )
    case 'rasti':
      return (
        <Checkbox
          id={kentta.id}
          checked={kentta.arvo === true}
          onClick={({ checkboxState }) => kentta.aseta(checkboxState)}
          onBlur={kentta.poistu}
          {...(kentta.ohje !== undefined && { hintText: kentta.ohje })}
          {...(kentta.virhe !== undefined && { status: 'error', statusText: kentta.virhe })}
        >
          {kentta.nimi}
        </Checkbox>
      )
    case 'kylla-ei':
      return <KyllaEi {...kentta} />
    case 'tekstilista':
      return <Tekstilista {...kentta} />
    case 'pitka-teksti':
      return (
        <Textarea
          id={kentta.id}
          labelText={kentta.nimi}
          value={teksti(kentta.arvo)}
          onChange={(tapahtuma) => kentta.aseta(tapahtuma.target.value)}
          onBlur={kentta.poistu}
          fullWidth
          {...suomifi(kentta)}
        />
      )
    case 'kokonaisluku':
    case 'luku':
      return (
        <TextInput
          id={kentta.id}
          labelText={kentta.nimi}
          value={luvunTeksti(kentta.arvo)}
          inputMode={ohjain.laji === 'luku' ? 'decimal' : 'numeric'}
          autoComplete="off"
          fullWidth
          onChange={(arvo) => kentta.aseta(luvuksi(String(arvo ?? ''), false))}
          onBlur={() => {
            kentta.aseta(luvuksi(luvunTeksti(kentta.arvo), true))
            kentta.poistu()
          }}
          {...suomifi(kentta)}
        />
      )
    default:
      return (
        <TextInput
          id={kentta.id}
          labelText={kentta.nimi}
          value={teksti(kentta.arvo)}
          {...(ohjain.laji === 'sahkoposti' && { inputMode: 'email' })}
          {...(ohjain.laji === 'puhelin' && { inputMode: 'tel' })}
          // The browser knows the addresses of its user, who is not the one written of here.
          autoComplete="off"
          fullWidth
          onChange={(arvo) => kentta.aseta(String(arvo ?? ''))}
          onBlur={() => {
            const siisti = teksti(kentta.arvo).trim()
            if (siisti !== kentta.arvo && kentta.arvo !== undefined) kentta.aseta(siisti)
            kentta.poistu()
          }}
          {...suomifi(kentta)}
        />
      )
  }
}

const suomifi = ({ ohje, valinnainen, virhe }: Ohjattava) => ({
  ...(ohje !== undefined && { hintText: ohje }),
  ...(valinnainen !== undefined && { optionalText: valinnainen }),
  ...(virhe !== undefined && { status: 'error' as const, statusText: virhe }),
})

function KyllaEi({ id, nimi, arvo, aseta, ohje, virhe }: Ohjattava) {
  const t = useTeksti()
  return (
    <div id={id} tabIndex={-1} className="lomake-valintaryhma">
      <RadioButtonGroup
        name={id}
        labelText={nimi}
        value={arvo === true ? 'kylla' : arvo === false ? 'ei' : ''}
        onChange={(valittu) => aseta(valittu === 'kylla')}
        {...(ohje !== undefined && { groupHintText: ohje })}
        {...(virhe !== undefined && { groupStatus: 'error', groupStatusText: virhe })}
      >
        <RadioButton value="kylla">{t('kylla')}</RadioButton>
        <RadioButton value="ei">{t('ei')}</RadioButton>
      </RadioButtonGroup>
    </div>
  )
}

function Organisaatiokentta({ aseta, poistu, arvo, ...kentta }: Ohjattava) {
  const t = useTeksti()
  const kieli = useKieli()
  const { organisaatiot, nimet } = useValinnat()
  const oid = teksti(arvo)
  const oma = nimiKielella(nimet[oid]?.nimi, kieli)
  const onListalla = oid === '' || organisaatiot.some((organisaatio) => organisaatio.arvo === oid)
  return (
    <Hakuvalinta
      {...kentta}
      arvo={oid}
      vaihtoehdot={
        onListalla || !oma ? organisaatiot : [...organisaatiot, { arvo: oid, nimi: oma.teksti, lisatieto: oid }]
      }
      onValinta={aseta}
      onPoistuminen={poistu}
      kelpaaSellaisenaan={onkoOrganisaatioOid}
      paikanpitaja={t('organisaatio.paikanpitaja')}
    />
  )
}

type Koodiohjain = Extract<Ohjain, { laji: 'koodi' }>
type Koodiominaisuudet = Ohjattava & { ohjain: Koodiohjain; polku: string }

/** Name in the form of a field beside that of `polku`. */
const sisar = (polku: string, nimi: string) => polku.slice(0, polku.lastIndexOf('.') + 1) + nimi

function Koodikentta({ ohjain, polku, aseta, poistu, arvo, ...kentta }: Koodiominaisuudet) {
  const t = useTeksti()
  const { setValue } = useFormContext()
  const { koodit } = useValinnat()
  const vaihtoehdot = useKoodivaihtoehdot(ohjain, polku, teksti(arvo))
  const { koodisto } = ohjain
  return (
    <Hakuvalinta
      {...kentta}
      arvo={teksti(arvo)}
      vaihtoehdot={vaihtoehdot}
      onValinta={(koodi) => {
        aseta(koodi)
        const versio = vaihtoehdot.find((vaihtoehto) => vaihtoehto.arvo === koodi)?.versio ?? 1
        if (ohjain.versio !== undefined) setValue(sisar(polku, ohjain.versio), koodi === '' ? undefined : versio)
      }}
      onPoistuminen={poistu}
      kelpaaSellaisenaan={(koodi) => koodi.startsWith(`${koodisto}_`)}
      paikanpitaja={koodit(koodisto).length === 0 ? t('koodi.paikanpitaja', { alku: `${koodisto}_` }) : undefined}
    />
  )
}

/** A unit of a qualification, looked for where units are added from. */
function Tutkinnonosakentta({ ohjain, polku, aseta, poistu, arvo, ...kentta }: Koodiominaisuudet) {
  const { setValue, getValues } = useFormContext()
  const { tutkinnonOsanVersio } = useValinnat()
  const haku = useTutkinnonosahaku(polku.includes('yhteiset-tutkinnon-osat'))
  const nykyinen = useKoodivaihtoehdot(ohjain, polku, teksti(arvo)).find((vaihtoehto) => vaihtoehto.arvo === arvo)
  const vaihda = async (koodi: string) => {
    aseta(koodi)
    if (ohjain.versio === undefined) return
    setValue(sisar(polku, ohjain.versio), undefined)
    const sen = koodi === '' ? undefined : await tutkinnonOsanVersio(koodi)
    // Another may have been chosen meanwhile.
    if (getValues(polku) === koodi) setValue(sisar(polku, ohjain.versio), sen)
  }
  return (
    <Hakuvalinta
      {...kentta}
      {...haku}
      arvo={teksti(arvo)}
      valittu={nykyinen}
      onValinta={(koodi) => void vaihda(koodi)}
      onPoistuminen={poistu}
    />
  )
}

/** The codes to choose from; the present one is among them even when the code list no longer offers it. */
function useKoodivaihtoehdot(
  { koodisto, versio }: Koodiohjain,
  polku: string,
  arvo: string,
): readonly Koodivaihtoehto[] {
  const kieli = useKieli()
  const { getValues } = useFormContext()
  const { koodit, osaAlueet, nimet } = useValinnat()
  // A demonstration may show areas of other units, too.
  const onOsaAlue = polku.endsWith('.osa-alue-koodi-uri')
  const [lista, i] = polku.split('.')
  const tarjotut = onOsaAlue ? osaAlueet(teksti(getValues(`${lista}.${i}.tutkinnon-osa-koodi-uri`))) : koodit(koodisto)
  if (arvo === '' || tarjotut.some((vaihtoehto) => vaihtoehto.arvo === arvo)) return tarjotut
  const nimi = nimiKielella(nimet[arvo]?.nimi, kieli)
  const nykyinenVersio: unknown = versio && getValues(sisar(polku, versio))
  return [
    ...tarjotut,
    {
      arvo,
      nimi: nimi?.teksti ?? arvo,
      lang: nimi?.kieli,
      versio: typeof nykyinenVersio === 'number' ? nykyinenVersio : 1,
    },
  ]
}

/** Texts one under another; emptying one leaves it out. */
function Tekstilista({ id, nimi, arvo, aseta, poistu, ohje, valinnainen, virhe }: Ohjattava) {
  const t = useTeksti()
  const tekstit = Array.isArray(arvo) && arvo.length > 0 ? arvo.map(String) : ['']
  const vaihda = (i: number, uusi: string) => aseta(tekstit.map((vanha, j) => (j === i ? uusi : vanha)))
  return (
    <fieldset className="tekstilista">
      <legend id={id} tabIndex={-1}>
        {nimi} {valinnainen && <span className="tekstilista__valinnainen">({valinnainen})</span>}
      </legend>
      {ohje && <p>{ohje}</p>}
      {virhe !== undefined && <p className="lomake-virhe">{virhe}</p>}
      {tekstit
        // The rows have no identity but their place: what is typed in the third stays in the third.
        .map((rivi, i) => ({ rivi, i, avain: `rivi-${i}` }))
        .map(({ rivi, i, avain }) => (
          <div key={avain} className="tekstilista__rivi">
            <Textarea
              id={`${id}.${i}`}
              labelText={t('tekstilista.rivi', { nimi, numero: i + 1 })}
              labelMode="hidden"
              value={rivi}
              fullWidth
              onChange={(tapahtuma) => vaihda(i, tapahtuma.target.value)}
              onBlur={poistu}
            />
            {tekstit.length > 1 && (
              <Button
                variant="secondaryNoBorder"
                aria-label={t('tekstilista.poista', { nimi, numero: i + 1 })}
                onClick={() => aseta(tekstit.filter((_, j) => j !== i))}
              >
                {t('poista')}
              </Button>
            )}
          </div>
        ))}
      <Button variant="secondaryNoBorder" onClick={() => aseta([...tekstit, ''])}>
        {t('tekstilista.lisaa')}
      </Button>
    </fieldset>
  )
}
