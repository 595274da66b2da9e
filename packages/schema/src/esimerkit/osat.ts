import type { OsaamisenHankkimistapa } from '../hoks/hankkimistapa.ts'
import type { OsaamisenOsoittaminen } from '../hoks/osoittaminen.ts'
import type { Muoto } from '../hoks/rakentaja.ts'

// Parts of the examples. People, workplaces and contact data are made up; business ids have right check digits.
// Codes and names are public facts of Koodisto and ePerusteet; the versions are the latest ones, as the officials' form
// gives them.
//   Autoalan perustutkinto, OPH-2762-2017:
//     tutkinnonosat_105705 Auton tai moottoripyörän huoltaminen · 105703 Auton korjaaminen · 105728 Rengastyöt
//     105730 Sähkövarusteiden mittaus ja korjaus · 105735 Varaosatyö ja varaston hallinta
//   Yhteiset tutkinnon osat: 400012 Viestintä- ja vuorovaikutusosaaminen (osa-alueet vvai, vvtk, vvvk)
//     400013 Matemaattis-luonnontieteellinen osaaminen (mlma, mlfk) · 400014 Yhteiskunta- ja työelämäosaaminen (yttt, ytou, ytkk)
//   TUVA: koulutuksenosattuva_101, _102, _105, _107

type Jakso = Muoto<typeof OsaamisenHankkimistapa, 'post'>
type Naytto = Muoto<typeof OsaamisenOsoittaminen, 'post'>

/** Whose the example is. */
export interface Tunnisteet {
  readonly opiskeluoikeusOid: string
  readonly oppijaOid: string
}

/** The school of the examples and one of its branches; both are in the world of the stand-in. */
export const OPPILAITOS = '1.2.246.562.10.31400000022'
export const TOIMIPISTE = '1.2.246.562.10.31400000044'

export const KORJAAMO = { nimi: 'Esimerkkikorjaamo Oy', yTunnus: '1234567-1' }
export const RENGASLIIKE = { nimi: 'Rengaspaja Malli Ky', yTunnus: '1234561-2' }
export const MUSEO = { nimi: 'Kuvitteellinen automuseo', yTunnus: '1234562-0' }

const ohjaava = (nimi: string, rooli: string) => ({ nimi, rooli, 'oppilaitos-oid': OPPILAITOS })

/** A period at school. */
export const lahiopetus = (alku: string, loppu: string, tarkenne: string): Jakso => ({
  alku,
  loppu,
  'ajanjakson-tarkenne': tarkenne,
  'osaamisen-hankkimistapa-koodi-uri': 'osaamisenhankkimistapa_oppilaitosmuotoinenkoulutus',
  'osaamisen-hankkimistapa-koodi-versio': 1,
  'jarjestajan-edustaja': ohjaava('Oona Ohjaava', 'Ammatillinen opettaja'),
})

/** A period at a workplace on a training agreement. */
export const koulutussopimus = (
  tunniste: string,
  [alku, loppu]: readonly [string, string],
  tyopaikka: { nimi: string; yTunnus: string },
  tehtavat: string[],
): Jakso => ({
  'yksiloiva-tunniste': tunniste,
  alku,
  loppu,
  'osaamisen-hankkimistapa-koodi-uri': 'osaamisenhankkimistapa_koulutussopimus',
  'osaamisen-hankkimistapa-koodi-versio': 1,
  'osa-aikaisuustieto': 100,
  'jarjestajan-edustaja': ohjaava('Oona Ohjaava', 'Ammatillinen opettaja'),
  'tyopaikalla-jarjestettava-koulutus': {
    'tyopaikan-nimi': tyopaikka.nimi,
    'tyopaikan-y-tunnus': tyopaikka.yTunnus,
    'vastuullinen-tyopaikka-ohjaaja': {
      nimi: 'Olavi Opastaja',
      sahkoposti: 'olavi.opastaja@example.com',
      puhelinnumero: '+358 40 000 0001',
    },
    'keskeiset-tyotehtavat': tehtavat,
  },
})

/** An apprenticeship with everything that a period can tell. */
export const oppisopimus = (
  tunniste: string,
  [alku, loppu]: readonly [string, string],
  keskeytys: { alku: string; loppu: string },
): Jakso => ({
  ...koulutussopimus(tunniste, [alku, loppu], MUSEO, ['Ajoneuvojen kunnossapito', 'Varaosien hankinta']),
  'osaamisen-hankkimistapa-koodi-uri': 'osaamisenhankkimistapa_oppisopimus',
  'osa-aikaisuustieto': 80,
  'ajanjakson-tarkenne': 'Neljä päivää viikossa työpaikalla, perjantaisin oppilaitoksessa',
  'oppisopimuksen-perusta-koodi-uri': 'oppisopimuksenperusta_01',
  'oppisopimuksen-perusta-koodi-versio': 1,
  'hankkijan-edustaja': ohjaava('Hilla Hankkija', 'Oppisopimusvastaava'),
  'muut-oppimisymparistot': [
    {
      'oppimisymparisto-koodi-uri': 'oppimisymparistot_0002',
      'oppimisymparisto-koodi-versio': 1,
      alku,
      loppu: keskeytys.alku,
    },
  ],
  keskeytymisajanjaksot: [keskeytys],
})

/** A demonstration with everything that it can tell. */
export const naytto = (
  [alku, loppu]: readonly [string, string],
  paikka: { nimi: string; yTunnus: string; kuvaus: string },
  tehtavat: string[],
): Naytto => ({
  alku,
  loppu,
  jarjestaja: { 'oppilaitos-oid': OPPILAITOS },
  nayttoymparisto: { nimi: paikka.nimi, 'y-tunnus': paikka.yTunnus, kuvaus: paikka.kuvaus },
  'sisallon-kuvaus': tehtavat,
  'osa-alueet': [{ 'koodi-uri': 'ammatillisenoppiaineet_vvai', 'koodi-versio': 1 }],
  'koulutuksen-jarjestaja-osaamisen-arvioijat': [
    { nimi: 'Aino Arvioija', organisaatio: { 'oppilaitos-oid': OPPILAITOS } },
  ],
  'tyoelama-osaamisen-arvioijat': [
    { nimi: 'Tauno Työelämä', organisaatio: { nimi: KORJAAMO.nimi, 'y-tunnus': KORJAAMO.yTunnus } },
  ],
  'yksilolliset-kriteerit': ['Tekee työn ohjeen mukaan, kun vaiheet käydään ensin yhdessä läpi'],
  'vaatimuksista-tai-tavoitteista-poikkeaminen': 'Ei tee nostoja, jotka vaativat kahden käden voimaa.',
})

/** How assessors have verified prior competence. */
export const arvioijat = (lahetetty: string) => ({
  'lahetetty-arvioitavaksi': lahetetty,
  'aiemmin-hankitun-osaamisen-arvioijat': [{ nimi: 'Aatos Arvioija', organisaatio: { 'oppilaitos-oid': OPPILAITOS } }],
})

/** Prior competence verified straight from a certificate (1), by assessors (2) or by a demonstration (3). */
export const todentaminen = (tapa: 1 | 2 | 3) => ({
  'valittu-todentamisen-prosessi-koodi-uri': `osaamisentodentamisenprosessi_000${tapa}`,
  'valittu-todentamisen-prosessi-koodi-versio': 3,
})

export const tutkinnonOsa = (koodi: number) => ({
  'tutkinnon-osa-koodi-uri': `tutkinnonosat_${koodi}`,
  'tutkinnon-osa-koodi-versio': 2,
})

export const osaAlue = (koodi: string) => ({
  'osa-alue-koodi-uri': `ammatillisenoppiaineet_${koodi}`,
  'osa-alue-koodi-versio': 1,
})

/** The fields that every example has. */
export const perustiedot = ({ opiskeluoikeusOid, oppijaOid }: Tunnisteet) => ({
  'opiskeluoikeus-oid': opiskeluoikeusOid,
  'oppija-oid': oppijaOid,
  'ensikertainen-hyvaksyminen': '2025-08-25',
  'osaamisen-hankkimisen-tarve': true,
})
