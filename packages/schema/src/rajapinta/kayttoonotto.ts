import { type Static, Type } from 'typebox'
import { OrganisaatioOid } from '../muodot/oid.ts'
import { Aikaleima, Paivamaara } from '../muodot/paivamaara.ts'
import { Kielistetty } from './kielistetty.ts'
import { kuori, sopimus } from './kuori.ts'
import { PuuttuvatPalvelut } from './nakymat.ts'
import { Taulukonkieli, vientikysely } from './vienti.ts'

const maara = (description: string) => Type.Integer({ minimum: 0, description })
const paiva = (description: string) => Type.With(Paivamaara, { description, examples: ['2026-11-22'] })

const jakso = {
  alku: Type.Optional(paiva('Jakson ensimmäinen päivä. Ilman: ensimmäisestä HOKSista alkaen.')),
  loppu: Type.Optional(paiva('Jakson viimeinen päivä. Ilman: tähän päivään.')),
}

/** The query of the adoption picture. */
export const KayttoonottoKysely = Type.Object(jakso, { title: 'KayttoonottoKysely' })

/** The query of its table as a file. */
export const KayttoonottoVientiKysely = Type.Object(
  { ...vientikysely, kieli: Taulukonkieli, ...jakso },
  { title: 'KayttoonottoVientiKysely' },
)

const siirrot = {
  siirtoja: maara('Järjestelmien yrityksiä tallentaa HOKS jaksolla, kokeiluajot pois lukien.'),
  hylattyja: maara('Niistä hylättyjä.'),
}

const KayttoonottoToimija = sopimus('KayttoonottoToimija', 'Yhden koulutuksen järjestäjän eHOKSin käyttö.', {
  oid: OrganisaatioOid,
  nimi: Kielistetty,
  ensimmainen: Type.Optional(paiva('Ensimmäisen HOKSin päivä. Puuttuu, kun järjestäjä ei ole aloittanut.')),
  'viimeisin-siirto': Type.Optional(Aikaleima),
  hokseja: maara('HOKSeja kaikkiaan.'),
  jaksolla: maara('Jaksolla tehtyjä HOKSeja.'),
  kasin: maara('Jaksolla tehdyistä lomakkeella syötettyjä.'),
  ...siirrot,
})
export type KayttoonottoToimija = Static<typeof KayttoonottoToimija>

const Kuvapiste = sopimus('KayttoonottoPiste', 'Yksi kuvaajan kohta: päivä, viikko tai kuukausi.', {
  alku: paiva('Ensimmäinen päivä.'),
  loppu: paiva('Viimeinen päivä.'),
  hokseja: maara('Tänä aikana tehtyjä HOKSeja.'),
  kertyma: maara('HOKSeja kaikkiaan ajan lopussa.'),
  aloittaneita: maara('Aloittaneita koulutuksen järjestäjiä ajan lopussa.'),
})
export type Kuvapiste = Static<typeof Kuvapiste>

/** GET …/nakymat/yllapito/kayttoonotto */
export const KayttoonottoVastaus = kuori(
  sopimus('Kayttoonotto', 'HOKSien määrä ja eHOKSia käyttävät koulutuksen järjestäjät.', {
    laskettu: Type.Optional(Type.With(Aikaleima, { description: 'Milloin luvut on laskettu. Puuttuu: ei vielä.' })),
    lasketaan: Type.Boolean({ description: 'Luvut lasketaan juuri nyt uudelleen.' }),
    alku: paiva('Jakson ensimmäinen päivä.'),
    loppu: paiva('Jakson viimeinen päivä.'),
    askel: Type.Enum(['paiva', 'viikko', 'kuukausi'], { description: 'Kuvaajan kohtien pituus.' }),
    hokseja: maara('HOKSeja kaikkiaan, poistetut pois lukien.'),
    aloittaneita: maara('Koulutuksen järjestäjiä, joilla on HOKSeja.'),
    koulutustoimijoita: Type.Optional(
      maara('Koulutuksen järjestäjiä kaikkiaan. Puuttuu, kun Organisaatiopalvelu ei vastannut.'),
    ),
    jakso: Type.Object({
      hokseja: maara('Jaksolla tehtyjä HOKSeja.'),
      kasin: maara('Niistä lomakkeella syötettyjä.'),
      aloittaneita: maara('Jaksolla aloittaneita koulutuksen järjestäjiä.'),
      ...siirrot,
    }),
    kuvaaja: Type.Array(Kuvapiste),
    koulutustoimijat: Type.Array(KayttoonottoToimija),
    'puuttuvat-palvelut': PuuttuvatPalvelut,
  }),
)
export type Kayttoonotto = Static<typeof KayttoonottoVastaus>['data']
