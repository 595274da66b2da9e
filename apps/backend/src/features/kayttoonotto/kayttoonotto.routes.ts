import {
  KayttoonottoKysely,
  type KayttoonottoToimija,
  KayttoonottoVastaus,
  KayttoonottoVientiKysely,
} from '@ehoks/schema/rajapinta/kayttoonotto'
import type { Taulukonkieli } from '@ehoks/schema/rajapinta/vienti'
import type { App, Services } from '../../app-types.ts'
import { helsinginPaivana } from '../../clock.ts'
import { paakayttajana } from '../../plugins/toimija.ts'
import { paakayttajanReitti } from '../../reitti.ts'
import { erissa, lahetaVienti, type Vientisarake, vientivastaus } from '../../vienti.ts'
import { createKayttoonotto } from './kayttoonotto.service.ts'

const tags = ['Ylläpito']

/** How eHOKS is taken into use, for OPH's administrator: a picture with its table, and the table as a file. */
export function kayttoonottoRoutes(app: App, services: Services): void {
  const kayttoonotto = createKayttoonotto(services)

  app.get(
    '/api/v1/virkailija/nakymat/yllapito/kayttoonotto',
    {
      schema: {
        tags,
        summary: 'eHOKSin käyttöönotto',
        operationId: 'haeKayttoonotto',
        querystring: KayttoonottoKysely,
        response: { 200: KayttoonottoVastaus },
      },
      config: paakayttajanReitti('yllapito.kayttoonotto'),
    },
    async (request) => {
      const toimija = paakayttajana(request)
      const data = await kayttoonotto.nakyma(request.query)
      await toimija.kirjaa()
      return { meta: {}, data }
    },
  )

  app.get(
    '/api/v1/virkailija/yllapito/kayttoonotto/vienti',
    {
      schema: {
        tags,
        summary: 'Käyttöönotto koulutuksen järjestäjittäin tiedostona',
        operationId: 'vieKayttoonotto',
        querystring: KayttoonottoVientiKysely,
        response: vientivastaus,
      },
      config: paakayttajanReitti('yllapito.kayttoonotto'),
    },
    async (request, reply) => {
      const toimija = paakayttajana(request)
      const { muoto, kieli, ...jakso } = request.query
      const { koulutustoimijat } = await kayttoonotto.nakyma(jakso)
      const nimi = ({ nimi, oid }: KayttoonottoToimija) => nimi[kieli] ?? nimi.fi ?? nimi.sv ?? nimi.en ?? oid
      const rivit = koulutustoimijat.toSorted((a, b) => nimi(a).localeCompare(nimi(b), kieli))
      await toimija.kirjaa()
      return lahetaVienti(reply, muoto, {
        nimi: 'kayttoonotto',
        maara: rivit.length,
        sarakkeet: sarakkeet(kieli, nimi),
        rivit: erissa(rivit, async (era) => era),
      })
    },
  )
}

const OTSIKOT = {
  fi: [
    'Koulutuksen järjestäjä',
    'OID',
    'Ensimmäinen HOKS',
    'Viimeisin siirto',
    'HOKSeja',
    'HOKSeja jaksolla',
    'Käsin syötettyjä jaksolla',
    'Siirtoja jaksolla',
    'Hylättyjä siirtoja jaksolla',
  ],
  sv: [
    'Utbildningsanordnare',
    'OID',
    'Första PUK',
    'Senaste överföring',
    'PUK',
    'PUK under perioden',
    'Inmatade för hand under perioden',
    'Överföringar under perioden',
    'Avvisade överföringar under perioden',
  ],
  en: [
    'Education provider',
    'OID',
    'First HOKS',
    'Latest transfer',
    'HOKSes',
    'HOKSes in the period',
    'Entered by hand in the period',
    'Transfers in the period',
    'Refused transfers in the period',
  ],
} as const satisfies Readonly<Record<Taulukonkieli, readonly string[]>>

function sarakkeet(
  kieli: Taulukonkieli,
  nimi: (rivi: KayttoonottoToimija) => string,
): Vientisarake<KayttoonottoToimija>[] {
  const [toimija, oid, ensimmainen, viimeisin, hokseja, jaksolla, kasin, siirtoja, hylattyja] = OTSIKOT[kieli]
  return [
    { otsikko: toimija, arvo: nimi, leveys: 44 },
    { otsikko: oid, arvo: (rivi) => rivi.oid, leveys: 28 },
    { otsikko: ensimmainen, arvo: (rivi) => rivi.ensimmainen, paiva: true },
    {
      otsikko: viimeisin,
      arvo: ({ 'viimeisin-siirto': hetki }) => hetki && helsinginPaivana(new Date(hetki)),
      paiva: true,
    },
    { otsikko: hokseja, arvo: (rivi) => rivi.hokseja },
    { otsikko: jaksolla, arvo: (rivi) => rivi.jaksolla },
    { otsikko: kasin, arvo: (rivi) => rivi.kasin },
    { otsikko: siirtoja, arvo: (rivi) => rivi.siirtoja },
    { otsikko: hylattyja, arvo: (rivi) => rivi.hylattyja },
  ]
}
