import { KOODISTOT, type Koodirivi, rivinNimi } from './koodistot.ts'
import { PALVELUALAT } from './tutkinnot/palvelut.ts'
import type { Osarivi, Tutkintorivi } from './tutkinnot/rivit.ts'
import { TEKNIIKKA } from './tutkinnot/tekniikka.ts'
import { MUUT_OSA_ALUEET, MUUT_OSAT, TELMAN_OSAT, VANHAT_YHTEISET, YHTEISET } from './tutkinnot/yhteiset.ts'
import type { Peruste, TutkinnonOsa, YhteinenOsa } from './tyypit.ts'

const TUTKINTORIVIT = [...TEKNIIKKA, ...PALVELUALAT]

function osaksi(rivi: Osarivi, pakollinen: boolean): TutkinnonOsa {
  const [koodiArvo, laajuus, fi, sv, en] = rivi
  return { koodiArvo, laajuus, pakollinen, nimi: rivinNimi([koodiArvo, fi, sv, en]) }
}

/** The common units with their parts, as they are in the structure of every perustutkinto. */
const YHTEISET_OSAT: readonly YhteinenOsa[] = YHTEISET.map(({ osa, osaAlueet }) => ({
  ...osaksi(osa, true),
  osaAlueet: osaAlueet.map(([koodiArvo, laajuus, fi, sv, en]) => ({ koodiArvo, laajuus, nimi: { fi, sv, en } })),
}))

function perusteeksi(tutkinto: Tutkintorivi): Peruste {
  const { id, diaarinumero, tutkintokoodi, koulutustyyppi, laajuus, voimassaoloAlkaa, nimi } = tutkinto
  return {
    id,
    diaarinumero,
    tutkintokoodi,
    koulutustyyppi,
    laajuus,
    laajuusYksikko: 'OSAAMISPISTE',
    voimassaoloAlkaa,
    nimi: { fi: nimi[0], sv: nimi[1], en: nimi[2] },
    osaamisalat: tutkinto.osaamisalat.map((rivi) => ({ arvo: rivi[0], nimi: rivinNimi(rivi) })),
    tutkintonimikkeet: tutkinto.tutkintonimikkeet.map((rivi) => ({ arvo: rivi[0], nimi: rivinNimi(rivi) })),
    osat: [
      ...tutkinto.pakolliset.map((rivi) => osaksi(rivi, true)),
      ...tutkinto.valinnaiset.map((rivi) => osaksi(rivi, false)),
    ],
    yhteisetOsat: koulutustyyppi === '1' ? YHTEISET_OSAT : [],
    koulutuksenOsat: [],
  }
}

/** Qualifications. */
export const TUTKINNOT: readonly Peruste[] = TUTKINTORIVIT.map(perusteeksi)

/** Preparatory education for programmes leading to an upper secondary qualification; its size is in weeks. */
export const TUVA: Peruste = {
  id: 7_534_950,
  diaarinumero: 'OPH-1488-2021',
  nimi: { fi: 'Tutkintokoulutukseen valmentava koulutus', sv: 'Utbildning som handleder för examensutbildning' },
  koulutustyyppi: '40',
  tutkintokoodi: '999908',
  laajuus: 38,
  laajuusYksikko: 'VIIKKO',
  voimassaoloAlkaa: '2022-08-01',
  osaamisalat: [],
  tutkintonimikkeet: [],
  osat: [],
  yhteisetOsat: [],
  koulutuksenOsat: (KOODISTOT['koulutuksenosattuva']?.koodit ?? []).map((rivi, i) => ({
    id: 7_534_951 + i,
    viiteId: 7_535_021 + i,
    koodiArvo: rivi[0],
    nimi: rivinNimi(rivi),
    laajuusMinimi: i === 0 ? 2 : 1,
    laajuusMaksimi: i === 0 ? 10 : 20,
  })),
}

/** Preparatory education for work and independent living. */
export const TELMA: Peruste = {
  id: 2_910_079,
  diaarinumero: 'OPH-2659-2017',
  nimi: {
    fi: 'Työhön ja itsenäiseen elämään valmentava koulutus (TELMA)',
    sv: 'Utbildning som handleder för arbete och ett självständigt liv (TELMA)',
    en: 'Preparatory education for work and independent living (TELMA)',
  },
  koulutustyyppi: '5',
  tutkintokoodi: '039999',
  laajuus: 60,
  laajuusYksikko: 'OSAAMISPISTE',
  voimassaoloAlkaa: '2018-08-01',
  osaamisalat: [],
  tutkintonimikkeet: [],
  osat: TELMAN_OSAT.map((rivi) => osaksi(rivi, true)),
  yhteisetOsat: [],
  koulutuksenOsat: [],
}

/** All that ePerusteet knows. */
export const PERUSTEET: readonly Peruste[] = [...TUTKINNOT, TUVA, TELMA]

/** The code lists that come from the qualifications. A code that several of them use is there once. */
export function perusteidenKoodistot(): Record<string, { versio: number; koodit: Koodirivi[] }> {
  const osarivit = [
    ...TUTKINTORIVIT.flatMap(({ pakolliset, valinnaiset }) => [...pakolliset, ...valinnaiset]),
    ...[...YHTEISET, ...VANHAT_YHTEISET].map(({ osa }) => osa),
    ...MUUT_OSAT,
    ...TELMAN_OSAT,
  ]
  return {
    koulutus: {
      versio: 12,
      koodit: [
        ...PERUSTEET.map(({ tutkintokoodi, nimi: { fi = '', sv, en } }): Koodirivi => [tutkintokoodi, fi, sv, en]),
        ['309902', 'Lukion oppimäärä', 'Gymnasiets lärokurs', 'General upper secondary education syllabus'],
      ],
    },
    osaamisala: { versio: 3, koodit: TUTKINTORIVIT.flatMap(({ osaamisalat }) => osaamisalat) },
    tutkintonimikkeet: { versio: 2, koodit: TUTKINTORIVIT.flatMap(({ tutkintonimikkeet }) => tutkintonimikkeet) },
    tutkinnonosat: { versio: 2, koodit: osarivit.map(([arvo, , fi, sv, en]): Koodirivi => [arvo, fi, sv, en]) },
    ammatillisenoppiaineet: {
      versio: 1,
      koodit: [
        ...[...YHTEISET, ...VANHAT_YHTEISET].flatMap(({ osaAlueet }) =>
          osaAlueet.map(([arvo, , fi, sv, en]): Koodirivi => [arvo, fi, sv, en]),
        ),
        ...MUUT_OSA_ALUEET,
      ],
    },
  }
}
