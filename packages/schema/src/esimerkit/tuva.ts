import type { HoksLuonti } from '../hoks/variantit.ts'
import { perustiedot, type Tunnisteet } from './osat.ts'

const koulutuksenOsa = (koodi: number, [alku, loppu]: readonly [string, string], laajuus: number) => ({
  'koulutuksen-osa-koodi-uri': `koulutuksenosattuva_${koodi}`,
  'koulutuksen-osa-koodi-versio': 1,
  alku,
  loppu,
  laajuus,
})

/** A HOKS of preparatory education. For a TUVA study right. */
export const tuva = (tunnisteet: Tunnisteet): HoksLuonti => ({
  ...perustiedot(tunnisteet),
  'ensikertainen-hyvaksyminen': '2026-08-24',
  sahkoposti: 'valmentautuja@example.com',
  'urasuunnitelma-koodi-uri': 'urasuunnitelma_0001',
  'urasuunnitelma-koodi-versio': 1,
  'hankittavat-koulutuksen-osat': [
    koulutuksenOsa(101, ['2026-08-10', '2026-10-16'], 2),
    koulutuksenOsa(102, ['2026-10-19', '2026-12-18'], 8.5),
    koulutuksenOsa(105, ['2027-01-04', '2027-05-28'], 12),
    koulutuksenOsa(107, ['2026-08-10', '2027-05-28'], 15.5),
  ],
  'oppimisen-tuki': [{ 'oppimisen-tuen-tyyppi-koodi-uri': 'ammatillinenkoulutusoppimisentuentyyppi_03' }],
})
