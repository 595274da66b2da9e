import { type Static, Type } from 'typebox'
import { Aikaleima } from '../muodot/paivamaara.ts'
import { kuori, sopimus } from './kuori.ts'

const maara = (description: string) => Type.Integer({ minimum: 0, description })
const aika = Type.With(Aikaleima, { examples: ['2026-11-22T10:00:00.000Z'] })

/** Why a call to another service failed. */
const VIRHELAJIT = ['ei-yhteytta', 'ei-ajoissa', 'virhetila', 'torjui', 'outo-vastaus', 'muu'] as const

const PalvelunTila = sopimus('PalvelunTila', 'Miten tämän prosessin kutsut yhteen palveluun ovat onnistuneet.', {
  palvelu: Type.String({ examples: ['Koski'] }),
  kaytto: Type.Optional(
    Type.Enum(['omat-liput', 'massaluovutus', 'massaluovutuksen-tiedostot'], {
      description: 'Mihin palvelua kutsutaan, kun sillä on monta katkaisijaa.',
    }),
  ),
  tila: Type.Enum(['kunnossa', 'kayttamatta', 'ongelmia', 'pidossa', 'kokeillaan'], {
    description:
      'ongelmia: viimeisin kutsu epäonnistui. pidossa: kutsuja ei tehdä hetkeen, koska moni epäonnistui peräkkäin. kokeillaan: yksi kutsu päästetään läpi.',
  }),
  vastauksia: maara('Vastattuja kutsuja prosessin käynnistymisestä.'),
  epaonnistuneita: maara('Epäonnistuneita kutsuja prosessin käynnistymisestä.'),
  'viimeisin-vastaus': Type.Optional(aika),
  virheet: Type.Array(
    Type.Object({
      aika,
      laji: Type.Enum(VIRHELAJIT),
      syy: Type.String({ description: 'Virheen laji lokin sanoin.', examples: ['HTTP 503'] }),
    }),
    { description: 'Viimeisimmät epäonnistumiset, uusin ensin.' },
  ),
})
export type PalvelunTila = Static<typeof PalvelunTila>

const Valimuisti = sopimus('PalvelunValimuisti', 'Tämän prosessin muistissa olevat yhden palvelun vastaukset.', {
  palvelu: Type.String({ examples: ['Koodisto'] }),
  maara: maara('Muistissa olevia vastauksia.'),
  enintaan: maara('Kuinka monta mahtuu.'),
})

const Prosessi = sopimus('Prosessi', 'Palvelinprosessi, joka vastasi.', {
  tunniste: Type.String({ description: 'Koneen nimi ja prosessin numero.', examples: ['ehoks-1:4242'] }),
  kaynnistyi: aika,
  versio: Type.String({ description: 'Mikä versio on ajossa.' }),
  rakennettu: Type.String({ description: 'Milloin versio rakennettiin.' }),
  node: Type.String({ examples: ['v24.21.0'] }),
  muisti: Type.Object({
    kaytossa: maara('Olioiden viemä muisti, tavua.'),
    enintaan: maara('Kuinka paljon olioille on muistia, tavua.'),
    kaikkiaan: maara('Prosessin koko muisti, tavua.'),
  }),
  tietokantayhteydet: Type.Object({
    kaytossa: maara('Käytössä olevia yhteyksiä.'),
    enintaan: maara('Kuinka monta yhteyttä prosessilla voi olla.'),
    odottaa: maara('Yhteyttä odottavia.'),
  }),
  palvelut: Type.Array(PalvelunTila),
  valimuistit: Type.Array(Valimuisti),
})

const Jonot = sopimus('Jonot', 'Mitä odottaa tekemistä, kaikissa prosesseissa yhteensä.', {
  tyot: Type.Object({
    odottaa: maara('Taustatöiden ajoja jonossa.'),
    kaynnissa: maara('Taustatöiden ajoja käynnissä.'),
    epaonnistuneita: maara('Viikon sisällä epäonnistuneita ajoja.'),
    'vanhin-odottava': Type.Optional(aika),
  }),
  jakoviestit: Type.Object({
    odottaa: maara('Jakojen sähköposteja, jotka eivät ole vielä lähteneet.'),
    epaonnistuneita: maara('Voimassa olevien jakojen sähköposteja, joita ei saatu lähetettyä.'),
    'vanhin-odottava': Type.Optional(aika),
  }),
})
export type Jonot = Static<typeof Jonot>

const Tietovarasto = sopimus('Tietovarasto', 'Tietokanta ja hakemisto.', {
  tavuja: maara('Tietokannan koko, tavua.'),
  versio: Type.String({ description: 'PostgreSQL:n versio.', examples: ['18.0'] }),
  hokseja: maara('HOKSeja, joita ei ole poistettu.'),
  poistettuja: maara('Poistettuja HOKSeja, jotka voi palauttaa.'),
  opiskeluoikeuksia: maara('Opiskeluoikeuksia hakemistossa.'),
  nimettomia: maara('Opiskeluoikeuksia, joilta puuttuu tutkinnon nimi.'),
  'ei-koskessa': maara('Opiskeluoikeuksia, joita Koski ei tunne.'),
})
export type Tietovarasto = Static<typeof Tietovarasto>

/** GET …/nakymat/yllapito/jarjestelma */
export const JarjestelmaVastaus = kuori(
  sopimus('Jarjestelma', 'Palvelun tila: vastannut prosessi, jonot ja tietokanta.', {
    aika,
    prosessi: Prosessi,
    jonot: Jonot,
    tietovarasto: Tietovarasto,
  }),
)
export type Jarjestelma = Static<typeof JarjestelmaVastaus>['data']
