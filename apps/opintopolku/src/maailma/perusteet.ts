import type { Koodirivi } from './koodistot.ts'
import type { KoulutuksenOsa, Peruste, TutkinnonOsa } from './tyypit.ts'

type Osarivi = readonly [koodiArvo: string, laajuus: number, fi: string, sv: string, en?: string]

interface Tutkinto {
  id: number
  diaarinumero: string
  tutkintokoodi: string
  nimi: readonly [fi: string, sv: string, en: string]
  koulutustyyppi: string
  laajuus: number
  voimassaoloAlkaa: string
  osaamisalat: readonly Koodirivi[]
  tutkintonimikkeet: readonly Koodirivi[]
  pakolliset: readonly Osarivi[]
  valinnaiset: readonly Osarivi[]
}

const perus = (
  koodi: string,
  id: number,
  diaarinumero: string,
  nimi: Tutkinto['nimi'],
  koulutustyyppi = '1',
  laajuus = 180,
): Tutkinto => ({
  id,
  diaarinumero,
  tutkintokoodi: koodi,
  nimi,
  koulutustyyppi,
  laajuus,
  voimassaoloAlkaa: '2018-08-01',
  osaamisalat: [],
  tutkintonimikkeet: [],
  pakolliset: [],
  valinnaiset: [],
})

const RIVIT: Tutkinto[] = [
  perus('351301', 3397336, 'OPH-2762-2017', [
    'Autoalan perustutkinto',
    'Grundexamen inom bilbranschen',
    'Vocational qualification in the Vehicle Sector',
  ]),
  perus('381141', 3397337, 'OPH-2763-2017', [
    'Ravintola- ja catering-alan perustutkinto',
    'Grundexamen inom restaurang- och cateringbranschen',
    'Vocational qualification in Restaurant and Catering Services',
  ]),
  perus('371101', 3397338, 'OPH-2629-2017', [
    'Sosiaali- ja terveysalan perustutkinto',
    'Grundexamen inom social- och hälsovårdsbranschen',
    'Vocational qualification in Social Services and Health Care',
  ]),
  perus('331101', 3397339, 'OPH-2656-2017', [
    'Liiketoiminnan perustutkinto',
    'Grundexamen inom affärsverksamhet',
    'Vocational qualification in Business',
  ]),
  perus('351407', 3397340, 'OPH-2661-2017', [
    'Sähkö- ja automaatioalan perustutkinto',
    'Grundexamen inom el- och automationsbranschen',
    'Vocational qualification in Electrical Engineering and Automation Technology',
  ]),
  perus('352201', 3397341, 'OPH-2662-2017', [
    'Rakennusalan perustutkinto',
    'Grundexamen inom byggnadsbranschen',
    'Vocational qualification in Construction',
  ]),
  perus('381303', 3397342, 'OPH-2663-2017', [
    'Hius- ja kauneudenhoitoalan perustutkinto',
    'Grundexamen inom hår- och skönhetsbranschen',
    'Vocational qualification in Hairdressing and Beauty Care',
  ]),
  perus('374122', 3397343, 'OPH-2664-2017', [
    'Kasvatus- ja ohjausalan perustutkinto',
    'Grundexamen inom pedagogik och handledning',
    'Vocational qualification in Education and Instruction',
  ]),
  perus('612101', 3397344, 'OPH-2665-2017', [
    'Tieto- ja viestintätekniikan perustutkinto',
    'Grundexamen inom informations- och kommunikationsteknik',
    'Vocational qualification in Information and Communications Technology',
  ]),
  perus(
    '355102',
    3397345,
    '5/011/2016',
    ['Leipurin ammattitutkinto', 'Yrkesexamen för bagare', 'Baker, FQ'],
    '11',
    150,
  ),
]

function perusteeksi(tutkinto: Tutkinto): Peruste {
  const { pakolliset, valinnaiset, osaamisalat, tutkintonimikkeet, nimi, ...muut } = tutkinto
  const osaksi =
    (pakollinen: boolean) =>
    ([koodiArvo, laajuus, fi, sv, en]: Osarivi): TutkinnonOsa => ({
      koodiArvo,
      laajuus,
      pakollinen,
      nimi: { fi, sv, ...(en === undefined ? {} : { en }) },
    })
  return {
    ...muut,
    nimi: { fi: nimi[0], sv: nimi[1], en: nimi[2] },
    osaamisalat: osaamisalat.map(([arvo]) => arvo),
    tutkintonimikkeet: tutkintonimikkeet.map(([arvo]) => arvo),
    osat: [...pakolliset.map(osaksi(true)), ...valinnaiset.map(osaksi(false))],
    yhteisetOsat: tutkinto.koulutustyyppi === '1',
    koulutuksenOsat: [],
  }
}

const tuvanOsat: KoulutuksenOsa[] = []

/** Qualifications. */
export const TUTKINNOT: readonly Peruste[] = RIVIT.map(perusteeksi)

/** Preparatory education for programmes leading to an upper secondary qualification; its size is in weeks. */
export const TUVA: Peruste = {
  id: 7_534_950,
  diaarinumero: 'OPH-1488-2021',
  nimi: { fi: 'Tutkintokoulutukseen valmentava koulutus', sv: 'Utbildning som handleder för examensutbildning' },
  koulutustyyppi: '40',
  tutkintokoodi: '999908',
  laajuus: 38,
  voimassaoloAlkaa: '2022-08-01',
  osaamisalat: [],
  tutkintonimikkeet: [],
  osat: [],
  yhteisetOsat: false,
  koulutuksenOsat: tuvanOsat,
}

/** Preparatory education for work and independent living. */
export const TELMA: Peruste = {
  id: 3_397_346,
  diaarinumero: 'OPH-2659-2017',
  nimi: {
    fi: 'Työhön ja itsenäiseen elämään valmentava koulutus (TELMA)',
    sv: 'Utbildning som handleder för arbete och ett självständigt liv (TELMA)',
  },
  koulutustyyppi: '5',
  tutkintokoodi: '039999',
  laajuus: 60,
  voimassaoloAlkaa: '2018-08-01',
  osaamisalat: [],
  tutkintonimikkeet: [],
  osat: [],
  yhteisetOsat: false,
  koulutuksenOsat: [],
}

export const PERUSTEET: readonly Peruste[] = [...TUTKINNOT, TUVA, TELMA]

/** The codes that come from the qualifications. */
export function perusteidenKoodit(): Record<string, { versio: number; koodit: Koodirivi[] }> {
  return {
    koulutus: {
      versio: 12,
      koodit: [
        ...PERUSTEET.map(
          ({ tutkintokoodi, nimi: { fi = '', sv = '', en } }): Koodirivi =>
            en === undefined ? [tutkintokoodi, fi, sv] : [tutkintokoodi, fi, sv, en],
        ),
        ['309902', 'Lukion oppimäärä', 'Gymnasiets lärokurs', 'General upper secondary education syllabus'],
      ],
    },
    osaamisala: { versio: 3, koodit: RIVIT.flatMap(({ osaamisalat }) => osaamisalat) },
    tutkintonimikkeet: { versio: 2, koodit: RIVIT.flatMap(({ tutkintonimikkeet }) => tutkintonimikkeet) },
  }
}
