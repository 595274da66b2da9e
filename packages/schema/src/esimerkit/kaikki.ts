import type { HoksLuonti } from '../hoks/variantit.ts'
import {
  arvioijat,
  KORJAAMO,
  koulutussopimus,
  lahiopetus,
  MUSEO,
  naytto,
  OPPILAITOS,
  oppisopimus,
  osaAlue,
  perustiedot,
  RENGASLIIKE,
  TOIMIPISTE,
  type Tunnisteet,
  todentaminen,
  tutkinnonOsa,
} from './osat.ts'

const korjaamolla = { ...KORJAAMO, kuvaus: 'Henkilöautojen yleiskorjaamo' }

/**
 * A full HOKS: every field that a sender can give and the service keeps, save the parts of TUVA, which a HOKS with units
 * cannot have (`tuva` has them). For a vocational study right from 11.8.2025 to 31.5.2028. On 22.11.2026 it has things
 * done, under way and to come.
 */
export const kaikki = (tunnisteet: Tunnisteet): HoksLuonti => ({
  ...perustiedot(tunnisteet),
  'tuva-opiskeluoikeus-oid': '1.2.246.562.15.35110099997',
  sahkoposti: 'opiskelija@example.com',
  puhelinnumero: '+358 50 000 0001',
  hyvaksytty: '2026-08-17T09:30:00Z',
  paivitetty: '2026-11-02T13:05:00Z',
  versio: 4,
  'osaamisen-saavuttamisen-pvm': '2026-11-20',
  'urasuunnitelma-koodi-uri': 'urasuunnitelma_0002',
  'urasuunnitelma-koodi-versio': 1,

  'aiemmin-hankitut-ammat-tutkinnon-osat': [
    {
      ...tutkinnonOsa(105735),
      'tutkinnon-osan-perusteen-diaarinro': 'OPH-2762-2017',
      'koulutuksen-jarjestaja-oid': OPPILAITOS,
      'olennainen-seikka': false,
      'vaatimuksista-tai-tavoitteista-poikkeaminen': 'Varastonhallinta tunnustetaan ilman inventaariota.',
      ...todentaminen(3),
      'tarkentavat-tiedot-naytto': [
        naytto(['2025-09-15', '2025-09-16'], korjaamolla, ['Varaosien vastaanotto ja hyllytys']),
      ],
      'tarkentavat-tiedot-osaamisen-arvioija': arvioijat('2025-09-01'),
    },
  ],
  'aiemmin-hankitut-paikalliset-tutkinnon-osat': [
    {
      'amosaa-tunniste': '7485901',
      nimi: 'Trukinkuljettajan perusteet',
      laajuus: 5,
      'tavoitteet-ja-sisallot': 'Ajaa trukkia turvallisesti ja tarkastaa sen ennen käyttöä.',
      'koulutuksen-jarjestaja-oid': OPPILAITOS,
      'olennainen-seikka': false,
      'vaatimuksista-tai-tavoitteista-poikkeaminen': 'Korkeavarastossa ajamista ei vaadita.',
      ...todentaminen(2),
      'tarkentavat-tiedot-naytto': [
        naytto(['2025-09-18', '2025-09-18'], korjaamolla, ['Trukilla ajaminen varastossa']),
      ],
      'tarkentavat-tiedot-osaamisen-arvioija': arvioijat('2025-09-02'),
    },
  ],
  'aiemmin-hankitut-yhteiset-tutkinnon-osat': [
    {
      ...tutkinnonOsa(400014),
      'koulutuksen-jarjestaja-oid': OPPILAITOS,
      ...todentaminen(2),
      'tarkentavat-tiedot-naytto': [
        naytto(['2025-09-22', '2025-09-22'], korjaamolla, ['Työhyvinvointisuunnitelman esittely']),
      ],
      'tarkentavat-tiedot-osaamisen-arvioija': arvioijat('2025-09-03'),
      'osa-alueet': [
        {
          ...osaAlue('yttt'),
          'koulutuksen-jarjestaja-oid': OPPILAITOS,
          'olennainen-seikka': false,
          'vaatimuksista-tai-tavoitteista-poikkeaminen': 'Työhakemus tunnustetaan aiemman työkokemuksen perusteella.',
          ...todentaminen(3),
          'tarkentavat-tiedot-naytto': [naytto(['2025-09-23', '2025-09-23'], korjaamolla, ['Työhaastattelu'])],
          'tarkentavat-tiedot-osaamisen-arvioija': arvioijat('2025-09-03'),
        },
      ],
    },
  ],

  'hankittavat-ammat-tutkinnon-osat': [
    {
      ...tutkinnonOsa(105705),
      'tutkinnon-osan-perusteen-diaarinro': 'OPH-2762-2017',
      'koulutuksen-jarjestaja-oid': TOIMIPISTE,
      'olennainen-seikka': true,
      'opetus-ja-ohjaus-maara': 120.5,
      'vaatimuksista-tai-tavoitteista-poikkeaminen': 'Moottoripyörien huoltoa ei vaadita.',
      'osaamisen-hankkimistavat': [
        lahiopetus('2025-09-29', '2025-12-19', 'Korjaamotyön perusteet'),
        oppisopimus('auto-1', ['2026-01-12', '2026-05-29'], { alku: '2026-02-16', loppu: '2026-02-22' }),
      ],
      'osaamisen-osoittaminen': [
        naytto(['2026-05-25', '2026-05-27'], korjaamolla, ['Määräaikaishuolto', 'Asiakkaan vastaanotto']),
      ],
    },
    {
      ...tutkinnonOsa(105703),
      'osaamisen-hankkimistavat': [
        koulutussopimus('auto-2', ['2026-09-07', '2027-02-26'], KORJAAMO, ['Jarrujen korjaus', 'Vianhaku testerillä']),
      ],
      'osaamisen-osoittaminen': [
        naytto(['2027-02-15', '2027-02-19'], korjaamolla, ['Jarrujärjestelmän korjaus', 'Ohjauskulmien säätö']),
      ],
    },
    {
      ...tutkinnonOsa(105728),
      'osaamisen-hankkimistavat': [
        koulutussopimus('auto-3', ['2027-03-01', '2027-05-28'], RENGASLIIKE, ['Renkaiden vaihto ja tasapainotus']),
      ],
    },
    tutkinnonOsa(105730),
  ],
  'hankittavat-paikalliset-tutkinnon-osat': [
    {
      'amosaa-tunniste': '7485923',
      nimi: 'Museoautojen entisöinti',
      laajuus: 15,
      'tavoitteet-ja-sisallot': 'Entisöi ajoneuvon osia ja tuntee vanhojen materiaalien käsittelyn.',
      'koulutuksen-jarjestaja-oid': TOIMIPISTE,
      'olennainen-seikka': false,
      'opetus-ja-ohjaus-maara': 24,
      'vaatimuksista-tai-tavoitteista-poikkeaminen': 'Verhoilutöitä ei vaadita.',
      'osaamisen-hankkimistavat': [
        oppisopimus('museo-1', ['2027-08-09', '2027-12-17'], { alku: '2027-10-18', loppu: '2027-10-24' }),
      ],
      'osaamisen-osoittaminen': [
        naytto(['2027-12-13', '2027-12-15'], { ...MUSEO, kuvaus: 'Museon entisöintiverstas' }, ['Ohjaamon entisöinti']),
      ],
    },
  ],
  'hankittavat-yhteiset-tutkinnon-osat': [
    {
      ...tutkinnonOsa(400012),
      'koulutuksen-jarjestaja-oid': OPPILAITOS,
      'osa-alueet': [
        {
          ...osaAlue('vvai'),
          'koulutuksen-jarjestaja-oid': OPPILAITOS,
          'olennainen-seikka': true,
          'opetus-ja-ohjaus-maara': 40.5,
          'vaatimuksista-tai-tavoitteista-poikkeaminen': 'Kirjalliset tehtävät saa tehdä puhelemalla.',
          'osaamisen-hankkimistavat': [
            oppisopimus('kieli-1', ['2026-08-10', '2026-12-18'], { alku: '2026-10-12', loppu: '2026-10-18' }),
          ],
          'osaamisen-osoittaminen': [
            naytto(['2026-12-09', '2026-12-09'], korjaamolla, ['Suullinen esitys työpaikasta']),
          ],
        },
        osaAlue('vvtk'),
      ],
    },
    { ...tutkinnonOsa(400013), 'osa-alueet': [osaAlue('mlma'), osaAlue('mlfk')] },
  ],
  'opiskeluvalmiuksia-tukevat-opinnot': [
    {
      nimi: 'Matematiikan kertaus',
      kuvaus: 'Kerrataan prosenttilaskua ja yksiköitä ennen korjaamotöitä.',
      alku: '2025-08-25',
      loppu: '2025-09-26',
    },
  ],
  'oppimisen-tuki': [
    {
      'oppimisen-tuen-tyyppi-koodi-uri': 'ammatillinenkoulutusoppimisentuentyyppi_01',
      alku: '2026-09-01',
      loppu: '2026-12-11',
      'tutkinnon-osan-tyyppi-koodi-uri': 'ammatillisentutkinnonosanryhma_2',
    },
    { 'oppimisen-tuen-tyyppi-koodi-uri': 'ammatillinenkoulutusoppimisentuentyyppi_02' },
  ],
})
