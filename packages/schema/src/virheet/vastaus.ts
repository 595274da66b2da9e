import { type Static, Type } from 'typebox'
import type { Kieli, Tekstit } from './kieli.ts'
import { luettelo, type Virhe } from './luettelo.ts'
import { osoittimenAvaimet } from './osoitin.ts'
import { Korjaaja, type Parametrit, type Virhelaji } from './virhelaji.ts'

/** An error or a warning on the wire, in words. */
export const VirheLangalla = Type.Object(
  {
    koodi: Type.String({
      description: 'Virheen pysyvä koodi. Virheluettelo kertoo koodit ja niiden merkitykset.',
      examples: ['hoks.osaamisen-hankkimistapa.osa-aikaisuustieto-puuttuu'],
    }),
    polku: Type.Optional(
      Type.String({
        description: 'JSON-osoitin (RFC 6901) kenttään, jota virhe koskee. Puuttuu, kun virhe ei koske sisältöä.',
        examples: ['/hankittavat-ammat-tutkinnon-osat/1/osaamisen-hankkimistavat/0/osa-aikaisuustieto'],
      }),
    ),
    viesti: Type.String({
      description: 'Mikä on vialla, pyydetyllä kielellä.',
      examples: ['Työpaikkajaksosta puuttuu osa-aikaisuustieto.'],
    }),
    ohje: Type.String({
      description: 'Mitä asialle voi tehdä, pyydetyllä kielellä.',
      examples: ['Lisää osa-aikaisuustieto prosentteina väliltä 1–100; kokoaikainen on 100.'],
    }),
    korjaaja: Type.Enum(Korjaaja.enum, {
      description: 'Kuka voi korjata virheen.',
      examples: ['koulutuksen-jarjestaja'],
    }),
  },
  { title: 'Virhe', description: 'Virhe tai varoitus.', additionalProperties: false },
)
export type VirheLangalla = Static<typeof VirheLangalla>

const rivi = (description: string) => Type.Optional(Type.String({ description }))

/** The body of every answer whose status is 4xx or 5xx. */
export const Virhevastaus = Type.Object(
  {
    error: rivi('Virhe yhtenä rivinä.'),
    message: rivi('Virhe yhtenä rivinä niissä osoitteissa, joissa avain on aina ollut message.'),
    reason: rivi('Virhe yhtenä rivinä niissä osoitteissa, joissa avain on aina ollut reason.'),
    info: rivi('Virhe yhtenä rivinä niissä osoitteissa, joissa avain on aina ollut info.'),
    errors: Type.Optional(
      Type.Unknown({
        description:
          'Virheet sisällön muotoisena puuna: lehtenä virheen viesti, listoissa paikka säilyy ja virheetön alkio on null.',
        examples: [
          {
            'hankittavat-ammat-tutkinnon-osat': [
              null,
              { 'osaamisen-hankkimistavat': ['Lisää osa-aikaisuustieto, joka on välillä 1-100.'] },
            ],
          },
        ],
      }),
    ),
    virheet: Type.Array(VirheLangalla, { description: 'Kaikki virheet.' }),
    'pyynto-id': Type.String({
      description: 'Pyynnön tunnus. Kerro se, kun kysyt virheestä.',
      examples: ['0199f3b2-6c1e-7a40-9f53-2b6f1c9d8e7a'],
    }),
  },
  { title: 'Virhevastaus', description: 'Vastaus, kun pyyntö ei onnistunut.', additionalProperties: false },
)
export type Virhevastaus = Static<typeof Virhevastaus>

/** The key that holds today's line of text; which one depends on the route. */
type Rivinavain = 'error' | 'message' | 'reason' | 'info'

const YHTEENVETO = {
  fi: 'Tiedoissa on {maara} virhettä. Katso tarkemmin kohdasta virheet.',
  sv: 'Uppgifterna innehåller {maara} fel. Se närmare under virheet.',
  en: 'There are {maara} errors in the data. See virheet for each of them.',
} as const satisfies Tekstit

const taydenna = (teksti: string, parametrit: Parametrit = {}): string =>
  teksti.replaceAll(/\{(\w+)\}/gu, (paikka, nimi: string) => String(parametrit[nimi] ?? paikka))

const lajista = (virhe: Virhe): Virhelaji => luettelo[virhe.koodi]

/** An error or a warning in words. */
export function virheLangalla(virhe: Virhe, kieli: Kieli): VirheLangalla {
  const laji = lajista(virhe)
  return {
    koodi: virhe.koodi,
    ...(virhe.polku !== undefined && { polku: virhe.polku }),
    viesti: taydenna(laji.viesti[kieli], virhe.parametrit),
    ohje: taydenna(laji.ohje[kieli], virhe.parametrit),
    korjaaja: laji.korjaaja,
  }
}

/** The status of an answer with these errors: that of the first one. */
export const virheidenTila = ([ensimmainen]: readonly Virhe[]): Virhelaji['tila'] =>
  ensimmainen === undefined ? 500 : lajista(ensimmainen).tila

function yksiRivi(virheet: readonly Virhe[], kieli: Kieli): string {
  const [ensimmainen] = virheet
  if (ensimmainen === undefined || virheet.length > 1) return taydenna(YHTEENVETO[kieli], { maara: virheet.length })
  const laji = lajista(ensimmainen)
  return taydenna(laji.nykyinen ?? laji.viesti[kieli], ensimmainen.parametrit)
}

/** A place in the sent body: the message of an error there, or the errors of what is inside. */
interface Paikka {
  viesti?: string
  lista: boolean
  readonly sisalto: Map<string, Paikka>
}
const uusiPaikka = (): Paikka => ({ lista: false, sisalto: new Map() })

/** Errors whose last key is never a list position: a numeric unknown key must not become a long list of nulls. */
const AVAIMEN_VIRHEET: readonly Virhe['koodi'][] = [
  'rakenne.puuttuu',
  'rakenne.tuntematon-kentta',
  'pyynto.otsake-puuttuu',
]

function vanhaPuu(virheet: readonly Virhe[], kieli: Kieli): unknown {
  const juuri = uusiPaikka()
  for (const virhe of virheet) {
    const osoitin = virhe.kohde ?? virhe.polku
    if (osoitin === undefined) continue
    const laji = lajista(virhe)
    const avaimet = osoittimenAvaimet(osoitin)
    const paikka = avaimet.reduce((ylempi, avain, i) => {
      const onAvain = i === avaimet.length - 1 && AVAIMEN_VIRHEET.includes(virhe.koodi)
      ylempi.lista ||= !onAvain && /^\d+$/u.test(avain)
      const alempi = ylempi.sisalto.get(avain) ?? uusiPaikka()
      ylempi.sisalto.set(avain, alempi)
      return alempi
    }, juuri)
    paikka.viesti ??= taydenna(laji.nykyinenLehti ?? laji.nykyinen ?? laji.viesti[kieli], virhe.parametrit)
  }
  return puuksi(juuri)
}

function puuksi({ viesti, lista, sisalto }: Paikka): unknown {
  if (sisalto.size === 0) return viesti
  if (!lista) return Object.fromEntries([...sisalto].map(([avain, paikka]) => [avain, puuksi(paikka)]))
  const pituus = Math.max(...[...sisalto.keys()].map(Number)) + 1
  return Array.from({ length: pituus }, (_, i) => {
    const paikka = sisalto.get(String(i))
    return paikka === undefined ? null : puuksi(paikka)
  })
}

/**
 * The body of an answer with errors: the line of text under the route's own key, the tree of today and the errors in
 * words. `pyyntoId` is the id of the request, by which it is found in the logs.
 */
export function virhevastaus(
  virheet: readonly Virhe[],
  { kieli, pyyntoId, avain = 'error' }: { kieli: Kieli; pyyntoId: string; avain?: Rivinavain },
): Virhevastaus {
  const errors = vanhaPuu(virheet, kieli)
  return {
    [avain]: yksiRivi(virheet, kieli),
    ...(errors !== undefined && { errors }),
    virheet: virheet.map((virhe) => virheLangalla(virhe, kieli)),
    'pyynto-id': pyyntoId,
  }
}
