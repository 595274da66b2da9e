import type { HoksLuonti } from '../hoks/variantit.ts'
import {
  koulutussopimus,
  lahiopetus,
  MUSEO,
  naytto,
  perustiedot,
  TOIMIPISTE,
  type Tunnisteet,
  todentaminen,
} from './osat.ts'

/** A HOKS of locally defined units only. For a vocational study right from 11.8.2025 on. */
export const paikalliset = (tunnisteet: Tunnisteet): HoksLuonti => ({
  ...perustiedot(tunnisteet),
  puhelinnumero: '+358 50 000 0002',
  'hankittavat-paikalliset-tutkinnon-osat': [
    {
      'amosaa-tunniste': '7485923',
      nimi: 'Museoautojen entisöinti',
      laajuus: 15,
      'tavoitteet-ja-sisallot': 'Entisöi ajoneuvon osia ja tuntee vanhojen materiaalien käsittelyn.',
      'koulutuksen-jarjestaja-oid': TOIMIPISTE,
      'osaamisen-hankkimistavat': [
        lahiopetus('2026-08-10', '2026-10-02', 'Perusteet verstaalla'),
        koulutussopimus('museo-1', ['2026-10-05', '2026-12-18'], MUSEO, ['Pintojen puhdistus', 'Nahkaosien huolto']),
      ],
      'osaamisen-osoittaminen': [
        naytto(['2026-12-14', '2026-12-16'], { ...MUSEO, kuvaus: 'Museon entisöintiverstas' }, [
          'Vanhan auton ohjaamon entisöinti suunnitelman mukaan',
        ]),
      ],
    },
    { nimi: 'Sähköpolkupyörien huolto', laajuus: 10 },
  ],
  'aiemmin-hankitut-paikalliset-tutkinnon-osat': [
    { nimi: 'Trukinkuljettajan perusteet', laajuus: 5, ...todentaminen(1) },
  ],
})
