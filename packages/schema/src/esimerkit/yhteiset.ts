import type { HoksLuonti } from '../hoks/variantit.ts'
import {
  arvioijat,
  lahiopetus,
  naytto,
  OPPILAITOS,
  osaAlue,
  perustiedot,
  type Tunnisteet,
  todentaminen,
  tutkinnonOsa,
} from './osat.ts'

/** A HOKS of common units only, some of them acquired earlier. For a vocational study right from 11.8.2025 on. */
export const yhteiset = (tunnisteet: Tunnisteet): HoksLuonti => ({
  ...perustiedot(tunnisteet),
  'hankittavat-yhteiset-tutkinnon-osat': [
    {
      ...tutkinnonOsa(400012),
      'koulutuksen-jarjestaja-oid': OPPILAITOS,
      'osa-alueet': [
        {
          ...osaAlue('vvai'),
          'opetus-ja-ohjaus-maara': 40.5,
          'osaamisen-hankkimistavat': [lahiopetus('2026-08-10', '2026-12-18', 'Kaksi iltapäivää viikossa')],
          'osaamisen-osoittaminen': [
            naytto(
              ['2026-12-09', '2026-12-09'],
              { nimi: 'Oppilaitoksen auditorio', yTunnus: '5523718-7', kuvaus: 'Esiintymistila' },
              ['Puheen pitäminen valmistellusta aiheesta'],
            ),
          ],
        },
        { ...osaAlue('vvtk'), 'osaamisen-hankkimistavat': [lahiopetus('2027-01-11', '2027-03-26', 'Ruotsin ryhmä')] },
        osaAlue('vvvk'),
      ],
    },
    { ...tutkinnonOsa(400013), 'osa-alueet': [osaAlue('mlma'), osaAlue('mlfk')] },
  ],
  'aiemmin-hankitut-yhteiset-tutkinnon-osat': [
    {
      ...tutkinnonOsa(400014),
      'osa-alueet': [
        { ...osaAlue('yttt'), ...todentaminen(1) },
        {
          ...osaAlue('ytou'),
          ...todentaminen(2),
          'tarkentavat-tiedot-osaamisen-arvioija': arvioijat('2025-09-01'),
        },
      ],
    },
  ],
})
