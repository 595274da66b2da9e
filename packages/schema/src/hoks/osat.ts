import { Type } from 'typebox'
import { koodiUri } from '../muodot/koodi-uri.ts'
import { Paivamaara } from '../muodot/paivamaara.ts'
import { Kokonaisluku, Teksti } from '../muodot/teksti.ts'
import { OsaamisenHankkimistapa } from './hankkimistapa.ts'
import { OsaamisenOsoittaminen, TodennettuArviointiLisatiedot, todentamisenProsessi } from './osoittaminen.ts'
import { lista, olio, pakollinen, valinnainen } from './rakentaja.ts'
import { R3, R3_TUKEVAT_OPINNOT, R4, R14, R16, R17 } from './saannot.ts'
import {
  alku,
  koulutuksenJarjestajaOid,
  lahettajanRivinumero,
  loppu,
  moduulitunniste,
  olennainenSeikka,
  osaAlueKoodiUri,
  osaAlueKoodiVersio,
  perusteenDiaarinumero,
  poikkeaminen,
  rivinumero,
  tutkinnonOsaKoodiUri,
  tutkinnonOsaKoodiVersio,
} from './yhteiset-kentat.ts'

const tunnisteet = {
  id: rivinumero,
  'module-id': moduulitunniste,
  'koulutuksen-jarjestaja-oid': koulutuksenJarjestajaOid,
}

const hankkiminen = {
  'olennainen-seikka': olennainenSeikka,
  'opetus-ja-ohjaus-maara': valinnainen(
    Type.Number(),
    'Suunniteltu opetuksen ja ohjauksen määrä tunteina. Ei negatiivinen; desimaalit sallittu.',
    { esimerkki: 10.5, saannot: [R16] },
  ),
  'osaamisen-hankkimistavat': valinnainen(lista(OsaamisenHankkimistapa), 'Jaksot, joina osaaminen hankitaan.'),
  'osaamisen-osoittaminen': valinnainen(
    lista(OsaamisenOsoittaminen),
    'Näytöt ja muut tilanteet, joissa osaaminen osoitetaan.',
  ),
  'vaatimuksista-tai-tavoitteista-poikkeaminen': poikkeaminen,
}

const todentaminen = {
  'tarkentavat-tiedot-naytto': valinnainen(
    lista(OsaamisenOsoittaminen),
    'Näyttö, jolla aiemmin hankittu osaaminen todennetaan.',
  ),
  'tarkentavat-tiedot-osaamisen-arvioija': valinnainen(
    TodennettuArviointiLisatiedot,
    'Tiedot siitä, miten arvioijat ovat todentaneet osaamisen.',
  ),
}

const PROSESSIN_KUVAUS =
  'Miten aiemmin hankittu osaaminen todennetaan, koodistosta osaamisentodentamisenprosessi: suoraan todistuksesta, arvioijien lausunnolla tai näytöllä.'
const PROSESSIN_VERSION_KUVAUS = 'Todentamisen prosessin koodin versio koodistossa.'
const PROSESSIN_ESIMERKKI = { esimerkki: 'osaamisentodentamisenprosessi_0001' }
const VERSION_ESIMERKKI = { esimerkki: 1 }

const prosessiPakollinen = {
  'valittu-todentamisen-prosessi-koodi-uri': pakollinen(todentamisenProsessi, PROSESSIN_KUVAUS, PROSESSIN_ESIMERKKI),
  'valittu-todentamisen-prosessi-koodi-versio': pakollinen(Kokonaisluku, PROSESSIN_VERSION_KUVAUS, VERSION_ESIMERKKI),
}
const prosessiValinnainen = {
  'valittu-todentamisen-prosessi-koodi-uri': valinnainen(todentamisenProsessi, PROSESSIN_KUVAUS, PROSESSIN_ESIMERKKI),
  'valittu-todentamisen-prosessi-koodi-versio': valinnainen(Kokonaisluku, PROSESSIN_VERSION_KUVAUS, VERSION_ESIMERKKI),
}

const ammatillinenOsa = {
  'tutkinnon-osa-koodi-uri': tutkinnonOsaKoodiUri,
  'tutkinnon-osa-koodi-versio': tutkinnonOsaKoodiVersio,
  'tutkinnon-osan-perusteen-diaarinro': perusteenDiaarinumero,
}

const paikallinenOsa = {
  'amosaa-tunniste': valinnainen(Teksti, 'Paikallisen tutkinnon osan tunniste ePerusteiden AMOSAA-palvelussa.', {
    esimerkki: '7485923',
  }),
  nimi: valinnainen(Teksti, 'Paikallisen tutkinnon osan nimi.', { esimerkki: 'Museoautojen entisöinti' }),
  laajuus: valinnainen(Kokonaisluku, 'Laajuus osaamispisteinä.', { esimerkki: 15 }),
  'tavoitteet-ja-sisallot': valinnainen(Teksti, 'Paikallisen tutkinnon osan tavoitteet ja sisällöt.', {
    esimerkki: 'Entisöi ajoneuvon osia ja tuntee vanhojen materiaalien käsittelyn.',
  }),
}

const yhteinenOsa = {
  'tutkinnon-osa-koodi-uri': tutkinnonOsaKoodiUri,
  'tutkinnon-osa-koodi-versio': tutkinnonOsaKoodiVersio,
}

const osaAlue = {
  'osa-alue-koodi-uri': osaAlueKoodiUri,
  'osa-alue-koodi-versio': osaAlueKoodiVersio,
}

export const HankittavaAmmatillinenTutkinnonOsa = olio(
  'HankittavaAmmatillinenTutkinnonOsa',
  'Ammatillinen tutkinnon osa, jonka opiskelija hankkii.',
  { ...tunnisteet, ...ammatillinenOsa, ...hankkiminen },
  [R3],
)

export const HankittavaPaikallinenTutkinnonOsa = olio(
  'HankittavaPaikallinenTutkinnonOsa',
  'Koulutuksen järjestäjän paikallinen tutkinnon osa, jonka opiskelija hankkii.',
  { ...tunnisteet, ...paikallinenOsa, ...hankkiminen },
  [R3],
)

export const HankittavaYhteinenTutkinnonOsa = olio(
  'HankittavaYhteinenTutkinnonOsa',
  'Yhteinen tutkinnon osa, jonka opiskelija hankkii. Suunnitelma tehdään osa-alueittain.',
  {
    ...tunnisteet,
    ...yhteinenOsa,
    'osa-alueet': pakollinen(
      lista(
        olio('HankittavanYTOnOsaAlue', 'Yhteisen tutkinnon osan osa-alue, jonka opiskelija hankkii.', {
          ...tunnisteet,
          ...osaAlue,
          ...hankkiminen,
        }),
      ),
      'Tutkinnon osan osa-alueet. Lista voi olla tyhjä.',
    ),
  },
  [R3],
)

export const AiemminHankittuAmmatillinenTutkinnonOsa = olio(
  'AiemminHankittuAmmatillinenTutkinnonOsa',
  'Ammatillinen tutkinnon osa, jonka osaaminen on hankittu aiemmin.',
  {
    ...tunnisteet,
    ...ammatillinenOsa,
    'olennainen-seikka': olennainenSeikka,
    'vaatimuksista-tai-tavoitteista-poikkeaminen': poikkeaminen,
    ...prosessiValinnainen,
    ...todentaminen,
  },
  [R3],
)

export const AiemminHankittuPaikallinenTutkinnonOsa = olio(
  'AiemminHankittuPaikallinenTutkinnonOsa',
  'Paikallinen tutkinnon osa, jonka osaaminen on hankittu aiemmin.',
  {
    ...tunnisteet,
    ...paikallinenOsa,
    'olennainen-seikka': olennainenSeikka,
    'vaatimuksista-tai-tavoitteista-poikkeaminen': poikkeaminen,
    ...prosessiPakollinen,
    ...todentaminen,
  },
  [R3],
)

export const AiemminHankittuYhteinenTutkinnonOsa = olio(
  'AiemminHankittuYhteinenTutkinnonOsa',
  'Yhteinen tutkinnon osa, jonka osaamista on hankittu aiemmin.',
  {
    ...tunnisteet,
    ...yhteinenOsa,
    ...prosessiValinnainen,
    ...todentaminen,
    'osa-alueet': pakollinen(
      lista(
        olio('AiemminHankitunYTOnOsaAlue', 'Yhteisen tutkinnon osan osa-alue, jonka osaaminen on hankittu aiemmin.', {
          ...tunnisteet,
          ...osaAlue,
          'olennainen-seikka': olennainenSeikka,
          'vaatimuksista-tai-tavoitteista-poikkeaminen': poikkeaminen,
          ...prosessiPakollinen,
          ...todentaminen,
        }),
      ),
      'Tutkinnon osan osa-alueet. Lista voi olla tyhjä.',
    ),
  },
  [R3],
)

export const HankittavaKoulutuksenOsa = olio(
  'HankittavaKoulutuksenOsa',
  'Tutkintokoulutukseen valmentavan koulutuksen (TUVA) osa. Vain TUVA-opiskeluoikeuden HOKSissa.',
  {
    id: lahettajanRivinumero,
    'koulutuksen-osa-koodi-uri': pakollinen(
      koodiUri('koulutuksenosattuva'),
      'Koulutuksen osan koodi koodistosta koulutuksenosattuva.',
      { esimerkki: 'koulutuksenosattuva_104' },
    ),
    'koulutuksen-osa-koodi-versio': pakollinen(Kokonaisluku, 'Koulutuksen osan koodin versio koodistossa.', {
      esimerkki: 1,
    }),
    alku,
    loppu,
    laajuus: pakollinen(Type.Number(), 'Laajuus viikkoina. Ei negatiivinen; desimaalit sallittu.', {
      esimerkki: 10.5,
      saannot: [R17],
    }),
  },
  [R4],
)

export const OpiskeluvalmiuksiaTukevatOpinnot = olio(
  'OpiskeluvalmiuksiaTukevatOpinnot',
  'Opiskeluvalmiuksia tukevat opinnot. Poistumassa käytöstä; uusi tieto on oppimisen tuki.',
  {
    id: lahettajanRivinumero,
    nimi: pakollinen(Teksti, 'Opintojen nimi.', { esimerkki: 'Matematiikan kertaus' }),
    kuvaus: pakollinen(Teksti, 'Mitä opinnot ovat.', { esimerkki: 'Kerrataan prosenttilaskua ja yksiköitä.' }),
    alku,
    loppu,
  },
  [R3_TUKEVAT_OPINNOT],
)

export const OppimisenTuki = olio(
  'OppimisenTuki',
  'Opiskelijan saama oppimisen tuki. Tukiopetuksesta (tyyppi 01) ilmoitetaan ajat ja tutkinnon osan tyyppi, muusta tuesta vain tyyppi.',
  {
    'oppimisen-tuen-tyyppi-koodi-uri': pakollinen(
      koodiUri('ammatillinenkoulutusoppimisentuentyyppi'),
      'Tuen tyyppi koodistosta ammatillinenkoulutusoppimisentuentyyppi. Sallitut: 01, 02 ja 03.',
      { esimerkki: 'ammatillinenkoulutusoppimisentuentyyppi_01' },
    ),
    alku: valinnainen(Paivamaara, 'Tukiopetuksen ensimmäinen päivä.', { esimerkki: '2026-09-01' }),
    loppu: valinnainen(Paivamaara, 'Tukiopetuksen viimeinen päivä.', { esimerkki: '2026-10-15' }),
    'tutkinnon-osan-tyyppi-koodi-uri': valinnainen(
      koodiUri('ammatillisentutkinnonosanryhma'),
      'Annettiinko tukiopetus ammatillisessa (1) vai yhteisessä (2) tutkinnon osassa, koodistosta ammatillisentutkinnonosanryhma.',
      { esimerkki: 'ammatillisentutkinnonosanryhma_2' },
    ),
  },
  [R14],
)
