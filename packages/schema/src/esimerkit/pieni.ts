import type { HoksLuonti } from '../hoks/variantit.ts'
import { KORJAAMO, koulutussopimus, naytto, perustiedot, type Tunnisteet, tutkinnonOsa } from './osat.ts'

/** A small HOKS: one unit with a workplace period and a demonstration. For a vocational study right from 11.8.2025 on. */
export const pieni = (tunnisteet: Tunnisteet): HoksLuonti => ({
  ...perustiedot(tunnisteet),
  sahkoposti: 'opiskelija@example.com',
  'hankittavat-ammat-tutkinnon-osat': [
    {
      ...tutkinnonOsa(105705),
      'osaamisen-hankkimistavat': [
        koulutussopimus('pieni-1', ['2026-10-05', '2027-01-29'], KORJAAMO, ['Määräaikaishuollot', 'Renkaanvaihto']),
      ],
      'osaamisen-osoittaminen': [
        naytto(['2027-01-20', '2027-01-22'], { ...KORJAAMO, kuvaus: 'Henkilöautojen yleiskorjaamo' }, [
          'Määräaikaishuolto kahdelle henkilöautolle',
          'Huollon kirjaaminen ja auton luovutus asiakkaalle',
        ]),
      ],
    },
  ],
})
