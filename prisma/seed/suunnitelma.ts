import type { HoksLuonti } from '@ehoks/schema/hoks/variantit'

/** What the plan of one made-up learner is made of. Days are YYYY-MM-DD. */
export type Lahtotiedot = {
  /** Running number: the same number always gives the same plan. */
  numero: number
  opiskeluoikeusOid: string
  oppijaOid: string
  oppilaitosOid: string
  alkamispaiva: string
  paattymispaiva: string
  tanaan: string
  /** koodi-URIs of the qualification's units. */
  tutkinnonOsat: readonly string[]
}

type AmmatillinenOsa = NonNullable<HoksLuonti['hankittavat-ammat-tutkinnon-osat']>[number]
type Jakso = NonNullable<AmmatillinenOsa['osaamisen-hankkimistavat']>[number]
type Naytto = NonNullable<AmmatillinenOsa['osaamisen-osoittaminen']>[number]

type Tyopaikka = { nimi: string; yTunnus: string; ohjaaja: string; tehtavat: readonly string[] }

// Made-up workplaces with numbers of the right form.
const TYOPAIKAT: readonly [Tyopaikka, ...Tyopaikka[]] = [
  {
    nimi: 'Kuusirannan Yrityspalvelu Oy',
    yTunnus: '1234567-1',
    ohjaaja: 'Kaisa Korpela',
    tehtavat: ['asiakaspalvelu', 'huollot'],
  },
  { nimi: 'Lähipalvelu Lehto', yTunnus: '1234561-2', ohjaaja: 'Matias Lehto', tehtavat: ['päivittäiset työtehtävät'] },
  {
    nimi: 'Pohjanportin Osuuskunta',
    yTunnus: '1234562-0',
    ohjaaja: 'Amina Yusuf',
    tehtavat: ['valmistus', 'laadunvarmistus'],
  },
  {
    nimi: 'Västra Vikens Service Ab',
    yTunnus: '5523718-7',
    ohjaaja: 'Göran Sjöholm',
    tehtavat: ['kundbetjäning', 'service'],
  },
]
const ARVIOIJAT: readonly [string, ...string[]] = ['Oili Opettavainen', 'Pekka Peruskallio', 'Sirkku Salmela']

const paivia = (paiva: string, maara: number) =>
  new Date(Date.parse(`${paiva}T00:00:00Z`) + maara * 86_400_000).toISOString().slice(0, 10)
const valitse = <T>(joukko: readonly [T, ...T[]], numero: number): T => joukko[numero % joukko.length] ?? joukko[0]

/** A believable plan: units of the qualification one after another, in school and at workplaces, each with a demonstration. */
export function suunnitelma(tiedot: Lahtotiedot): HoksLuonti {
  const hyvaksytty = [paivia(tiedot.alkamispaiva, 10 + (tiedot.numero % 15)), tiedot.tanaan].sort()[0] ?? tiedot.tanaan
  const osia = Math.min(tiedot.tutkinnonOsat.length, 3 + (tiedot.numero % 4))
  const alku = tiedot.numero % 3
  return {
    'opiskeluoikeus-oid': tiedot.opiskeluoikeusOid,
    'oppija-oid': tiedot.oppijaOid,
    'ensikertainen-hyvaksyminen': hyvaksytty,
    hyvaksytty: `${hyvaksytty}T09:30:00Z`,
    paivitetty: `${hyvaksytty}T09:30:00Z`,
    'osaamisen-hankkimisen-tarve': true,
    'urasuunnitelma-koodi-uri': 'urasuunnitelma_0001',
    'urasuunnitelma-koodi-versio': 1,
    sahkoposti: `opiskelija${tiedot.numero}@example.com`,
    'hankittavat-ammat-tutkinnon-osat': tiedot.tutkinnonOsat
      .slice(alku, alku + osia)
      .map((koodiUri, i) => tutkinnonOsa(tiedot, koodiUri, i)),
  }
}

function tutkinnonOsa(tiedot: Lahtotiedot, koodiUri: string, i: number): AmmatillinenOsa {
  const osa: AmmatillinenOsa = {
    'tutkinnon-osa-koodi-uri': koodiUri,
    'tutkinnon-osa-koodi-versio': 1,
    'koulutuksen-jarjestaja-oid': tiedot.oppilaitosOid,
    'opetus-ja-ohjaus-maara': 40 + 10 * ((tiedot.numero + i) % 5),
  }
  const alku = paivia(tiedot.alkamispaiva, 14 + i * 130)
  const loppu = paivia(alku, 100)
  // What does not fit before the end of the study right is planned without dates.
  if (loppu > tiedot.paattymispaiva) return osa
  return {
    ...osa,
    'osaamisen-hankkimistavat': [jakso(tiedot, i, alku, loppu)],
    ...(i % 4 === 3 ? {} : { 'osaamisen-osoittaminen': [naytto(tiedot, i, paivia(loppu, -4), loppu)] }),
  }
}

function jakso(tiedot: Lahtotiedot, i: number, alku: string, loppu: string): Jakso {
  const tyopaikka = valitse(TYOPAIKAT, tiedot.numero + i)
  if ((tiedot.numero + i) % 2 === 0) {
    return {
      alku,
      loppu,
      'osaamisen-hankkimistapa-koodi-uri': 'osaamisenhankkimistapa_oppilaitosmuotoinenkoulutus',
      'osaamisen-hankkimistapa-koodi-versio': 1,
      'jarjestajan-edustaja': {
        nimi: valitse(ARVIOIJAT, tiedot.numero),
        'oppilaitos-oid': tiedot.oppilaitosOid,
        rooli: 'opettaja',
      },
    }
  }
  return {
    alku,
    loppu,
    'yksiloiva-tunniste': `jakso-${tiedot.numero}-${i}`,
    'osaamisen-hankkimistapa-koodi-uri': 'osaamisenhankkimistapa_koulutussopimus',
    'osaamisen-hankkimistapa-koodi-versio': 1,
    'osa-aikaisuustieto': 100,
    'tyopaikalla-jarjestettava-koulutus': {
      'tyopaikan-nimi': tyopaikka.nimi,
      'tyopaikan-y-tunnus': tyopaikka.yTunnus,
      'keskeiset-tyotehtavat': [...tyopaikka.tehtavat],
      // Here and there nobody has told how the instructor is reached: something to mend, for the work queue.
      'vastuullinen-tyopaikka-ohjaaja': {
        nimi: tyopaikka.ohjaaja,
        ...(tiedot.numero % 8 !== 5 && { sahkoposti: 'ohjaaja@example.com' }),
      },
    },
  }
}

function naytto(tiedot: Lahtotiedot, i: number, alku: string, loppu: string): Naytto {
  const tyopaikka = valitse(TYOPAIKAT, tiedot.numero + i)
  return {
    alku,
    loppu,
    jarjestaja: { 'oppilaitos-oid': tiedot.oppilaitosOid },
    nayttoymparisto: { nimi: tyopaikka.nimi, 'y-tunnus': tyopaikka.yTunnus },
    'sisallon-kuvaus': ['Tutkinnon osan keskeiset työtehtävät työpaikalla'],
    'koulutuksen-jarjestaja-osaamisen-arvioijat': [
      { nimi: valitse(ARVIOIJAT, tiedot.numero + 1), organisaatio: { 'oppilaitos-oid': tiedot.oppilaitosOid } },
    ],
    'tyoelama-osaamisen-arvioijat': [{ nimi: tyopaikka.ohjaaja, organisaatio: { nimi: tyopaikka.nimi } }],
  }
}
