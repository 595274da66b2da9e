import type { Maailma } from './maailma.ts'
import { TELMA, TUTKINNOT, TUVA } from './perusteet.ts'
import type { Satunnaisuus } from './satunnaisuus.ts'
import { HANKINTAKOULUTUS, OPPIJAT, PAIKAT, RAVINTOLAN_VANHA_OIKEUS } from './tarina.ts'
import { opiskeluoikeusOid } from './tunnisteet.ts'
import type { JsonObjekti, Kielistetty, Peruste } from './tyypit.ts'

const TILAT = [
  'lasna',
  'loma',
  'valiaikaisestikeskeytynyt',
  'valmistunut',
  'eronnut',
  'katsotaaneronneeksi',
  'peruutettu',
  'mitatoity',
] as const
type Tila = (typeof TILAT)[number]

/** What is decided of a study right; the rest follows. Dates are `YYYY-MM-DD`. */
interface Suunnitelma {
  oppija: string
  oppilaitos: string
  peruste: Peruste | 'lukio'
  alkamispaiva: string
  tila?: Tila
  /** First day of the latest period, unless the right is simply present. */
  tilanAlku?: string
  rahoitus?: string
  kieli?: string
  arvioituPaattymispaiva?: string
  sisaltyy?: { oid: string; oppilaitos: string }
  osittainen?: boolean
  selite?: string
}

/** Adds study rights: those of the story, then one or two for each learner, three quarters of them at A and B. */
export function lisaaOpiskeluoikeudet(maailma: Maailma, satunnaisuus: Satunnaisuus, oppijat: readonly string[]): void {
  const tarina = tarinanOikeudet()
  for (const [oid, suunnitelma] of tarina) lisaa(maailma, oid, suunnitelma)

  const muut = [...maailma.organisaatiot.values()]
    .filter(({ tiedot }) => tiedot.tyypit.includes('organisaatiotyyppi_02'))
    .map(({ tiedot }) => tiedot.oid)
  let numero = 3_612_000_000
  oppijat.forEach((oppija, i) => {
    const montako = i % 9 === 8 ? 2 : 1
    for (let j = 0; j < montako; j++) {
      numero += satunnaisuus.luku(1_000, 3_000_000)
      const oppilaitos =
        i % 8 < 4
          ? satunnaisuus.valitse([PAIKAT.ammattiopistoA, PAIKAT.ammattiopistoA, PAIKAT.aikuisopistoA])
          : i % 8 < 6
            ? PAIKAT.ammattiopistoB
            : (muut[satunnaisuus.luku(0, muut.length - 1)] ?? PAIKAT.ammattiopistoB)
      lisaa(maailma, opiskeluoikeusOid(numero), arvo(satunnaisuus, i, oppija, oppilaitos))
    }
  })
}

function tarinanOikeudet(): [oid: string, suunnitelma: Suunnitelma][] {
  const tutkinto = (koodi: string) => {
    const peruste = TUTKINNOT.find(({ tutkintokoodi }) => tutkintokoodi === koodi)
    if (!peruste) throw new Error(`No qualification ${koodi}`)
    return peruste
  }
  const a = PAIKAT.ammattiopistoA
  const perus = { oppilaitos: a, alkamispaiva: '2025-08-11', arvioituPaattymispaiva: '2028-05-31' }
  const rivi = (kuka: { oppija: string; opiskeluoikeus: string }, suunnitelma: Omit<Suunnitelma, 'oppija'>) =>
    [kuka.opiskeluoikeus, { oppija: kuka.oppija, ...suunnitelma }] satisfies [string, Suunnitelma]
  return [
    rivi(OPPIJAT.auto, { ...perus, peruste: tutkinto('351301'), selite: 'Autoala, läsnä' }),
    rivi(OPPIJAT.tuva, {
      oppilaitos: a,
      peruste: TUVA,
      alkamispaiva: '2026-08-10',
      arvioituPaattymispaiva: '2027-05-31',
      selite: 'TUVA',
    }),
    rivi(OPPIJAT.ravintola, {
      ...perus,
      peruste: tutkinto('381112'),
      selite: 'Hotelli-, ravintola- ja catering-ala, läsnä',
    }),
    rivi(OPPIJAT.hoito, { ...perus, peruste: tutkinto('371101'), selite: 'Sosiaali- ja terveysala, läsnä' }),
    rivi(OPPIJAT.ruotsinkielinen, {
      ...perus,
      peruste: tutkinto('331101'),
      kieli: 'SV',
      selite: 'Liiketoiminta, suorituskieli ruotsi',
    }),
    rivi(OPPIJAT.telma, { oppilaitos: a, peruste: TELMA, alkamispaiva: '2026-08-10', selite: 'TELMA' }),
    rivi(OPPIJAT.valmistunut, {
      oppilaitos: a,
      peruste: tutkinto('351407'),
      alkamispaiva: '2023-08-09',
      tila: 'valmistunut',
      tilanAlku: '2026-05-30',
      selite: 'Valmistunut',
    }),
    rivi(OPPIJAT.keskeyttanyt, {
      ...perus,
      peruste: tutkinto('352201'),
      tila: 'valiaikaisestikeskeytynyt',
      tilanAlku: '2026-09-01',
      selite: 'Väliaikaisesti keskeytynyt',
    }),
    rivi(OPPIJAT.eronnut, {
      oppilaitos: a,
      peruste: tutkinto('381142'),
      alkamispaiva: '2025-08-11',
      tila: 'eronnut',
      tilanAlku: '2026-10-01',
      selite: 'Eronnut',
    }),
    rivi(OPPIJAT.mitatoity, {
      oppilaitos: a,
      peruste: tutkinto('351301'),
      alkamispaiva: '2026-08-10',
      tila: 'mitatoity',
      tilanAlku: '2026-08-12',
      selite: 'Mitätöity',
    }),
    rivi(OPPIJAT.lukiolainen, {
      oppilaitos: a,
      peruste: 'lukio',
      alkamispaiva: '2025-08-11',
      selite: 'Lukiokoulutus: HOKS hylätään (R1)',
    }),
    rivi(OPPIJAT.oppisopimus, {
      oppilaitos: PAIKAT.aikuisopistoA,
      peruste: tutkinto('334117'),
      alkamispaiva: '2026-01-12',
      arvioituPaattymispaiva: '2027-06-30',
      selite: 'Lähiesimiestyön ammattitutkinto',
    }),
    rivi(OPPIJAT.rahoitettuMuuten, {
      oppilaitos: PAIKAT.aikuisopistoA,
      peruste: tutkinto('371101'),
      osittainen: true,
      alkamispaiva: '2026-02-02',
      rahoitus: '14',
      arvioituPaattymispaiva: '2026-12-18',
      selite: 'Osittainen tutkinto, JOTPA-rahoitus',
    }),
    rivi(OPPIJAT.toisella, {
      oppilaitos: PAIKAT.ammattiopistoB,
      peruste: tutkinto('351301'),
      alkamispaiva: '2025-08-11',
      arvioituPaattymispaiva: '2028-05-31',
      selite: 'Autoala toisella järjestäjällä',
    }),
    rivi(OPPIJAT.turvakielto, { ...perus, peruste: tutkinto('371141'), selite: 'Kasvatus- ja ohjausala, turvakielto' }),
    [
      HANKINTAKOULUTUS,
      {
        oppija: OPPIJAT.hoito.oppija,
        oppilaitos: PAIKAT.ammattiopistoB,
        peruste: tutkinto('371101'),
        osittainen: true,
        alkamispaiva: '2026-03-02',
        sisaltyy: { oid: OPPIJAT.hoito.opiskeluoikeus, oppilaitos: a },
        selite: 'Hankintakoulutus: sisältyy A:n opiskeluoikeuteen',
      },
    ],
    [
      RAVINTOLAN_VANHA_OIKEUS,
      {
        oppija: OPPIJAT.ravintola.oppija,
        oppilaitos: PAIKAT.ammattiopistoB,
        peruste: tutkinto('341101'),
        alkamispaiva: '2020-08-12',
        tila: 'valmistunut',
        tilanAlku: '2023-05-31',
        selite: 'Vanha, valmistunut oikeus',
      },
    ],
  ]
}

function arvo(satunnaisuus: Satunnaisuus, i: number, oppija: string, oppilaitos: string): Suunnitelma {
  const kaksi = (luku: number) => String(luku).padStart(2, '0')
  const alkuvuosi = satunnaisuus.luku(2022, 2026)
  const alkamispaiva = `${alkuvuosi}-${kaksi(satunnaisuus.luku(1, 8))}-${kaksi(satunnaisuus.luku(1, 28))}`
  const kuluva = {
    oppija,
    oppilaitos,
    alkamispaiva,
    rahoitus: satunnaisuus.valitse(['1', '1', '1', '1', '1', '1', '10', '6', '14', '15']),
  }
  // Of twenty rights one is TUVA, one TELMA, one upper secondary school; seven of the rest are in each other state.
  if (i % 20 === 5) return { ...kuluva, peruste: TUVA }
  if (i % 20 === 11) return { ...kuluva, peruste: TELMA }
  if (i % 20 === 17) return { ...kuluva, peruste: 'lukio' }
  const peruste = TUTKINNOT[satunnaisuus.luku(0, TUTKINNOT.length - 1)] ?? TUVA
  const tila: Tila = i % 3 === 0 ? (TILAT[Math.floor(i / 3) % TILAT.length] ?? 'lasna') : 'lasna'
  return {
    ...kuluva,
    peruste,
    tila,
    kieli: satunnaisuus.valitse(['FI', 'FI', 'FI', 'FI', 'FI', 'FI', 'SV', 'EN']),
    osittainen: satunnaisuus.luku(1, 12) === 1,
    ...(tila === 'lasna'
      ? {}
      : { tilanAlku: `2026-${kaksi(satunnaisuus.luku(9, 11))}-${kaksi(satunnaisuus.luku(1, 20))}` }),
    ...(i % 4 === 0 ? {} : { arvioituPaattymispaiva: `${alkuvuosi + 3}-${satunnaisuus.valitse(['05-31', '12-20'])}` }),
  }
}

/** States after which a study right has a last day. */
const PAATTYNEET: readonly Tila[] = ['valmistunut', 'eronnut', 'katsotaaneronneeksi', 'peruutettu', 'mitatoity']

function lisaa(maailma: Maailma, oid: string, suunnitelma: Suunnitelma): void {
  const { oppija, oppilaitos, peruste, alkamispaiva, tila = 'lasna', tilanAlku, selite = '' } = suunnitelma
  const koodi = koodienAntaja(maailma)
  const nimetty = (organisaatio: string) => {
    const tiedot = maailma.organisaatiot.get(organisaatio)?.tiedot
    const kunta = String(tiedot?.['kotipaikkaUri'] ?? '').replace('kunta_', '')
    return { oid: organisaatio, nimi: tiedot?.nimi ?? {}, kotipaikka: koodi('kunta', kunta) }
  }
  const oppilaitoksenTiedot = maailma.organisaatiot.get(oppilaitos)?.tiedot
  const toimija = oppilaitoksenTiedot?.parentOid ?? ''
  const toimijanTiedot = maailma.organisaatiot.get(toimija)?.tiedot
  const toimipiste = [...maailma.organisaatiot.values()].find(({ tiedot }) => tiedot.parentOid === oppilaitos)
  const paattyy = PAATTYNEET.includes(tila) ? tilanAlku : undefined
  const opintojenRahoitus = koodi('opintojenrahoitus', suunnitelma.rahoitus ?? '1')
  const tyyppi = peruste === 'lukio' ? 'lukiokoulutus' : peruste === TUVA ? 'tuva' : 'ammatillinenkoulutus'
  const jakso = (alku: string, jaksonTila: Tila) => ({
    alku,
    tila: koodi('koskiopiskeluoikeudentila', jaksonTila),
    ...(['lasna', 'loma', 'valmistunut'].includes(jaksonTila) && tyyppi !== 'lukiokoulutus'
      ? { opintojenRahoitus }
      : {}),
  })
  maailma.asetaOpiskeluoikeus(oid, {
    selite,
    oppijaOid: oppija,
    oid,
    versionumero: 1,
    aikaleima: `${alkamispaiva}T09:46:24.834939`,
    lähdejärjestelmänId: { id: oid.slice(-5), lähdejärjestelmä: koodi('lahdejarjestelma', 'primus') },
    oppilaitos: {
      ...nimetty(oppilaitos),
      oppilaitosnumero: {
        koodiarvo: oppilaitoksenTiedot?.['oppilaitosKoodi'],
        nimi: oppilaitoksenTiedot?.nimi,
        koodistoUri: 'oppilaitosnumero',
        koodistoVersio: 1,
      },
    },
    koulutustoimija: { ...nimetty(toimija), yTunnus: toimijanTiedot?.['ytunnus'] },
    ...(suunnitelma.sisaltyy
      ? {
          sisältyyOpiskeluoikeuteen: {
            oid: suunnitelma.sisaltyy.oid,
            oppilaitos: nimetty(suunnitelma.sisaltyy.oppilaitos),
          },
        }
      : {}),
    ostettu: false,
    tila: {
      opiskeluoikeusjaksot: [
        jakso(alkamispaiva, 'lasna'),
        ...(tila === 'lasna' || tilanAlku === undefined ? [] : [jakso(tilanAlku, tila)]),
      ],
    },
    suoritukset: [
      {
        ...(peruste === 'lukio' ? lukio(koodi) : koulutus(koodi, peruste, suunnitelma.osittainen ?? false)),
        toimipiste: nimetty(toimipiste?.tiedot.oid ?? oppilaitos),
        alkamispäivä: alkamispaiva,
        suorituskieli: koodi('kieli', suunnitelma.kieli ?? 'FI'),
        ...(tila === 'valmistunut' && tilanAlku !== undefined
          ? { vahvistus: { päivä: tilanAlku, myöntäjäOrganisaatio: nimetty(oppilaitos), myöntäjäHenkilöt: [] } }
          : {}),
        osasuoritukset: [],
      },
    ],
    ...(tyyppi === 'tuva'
      ? { järjestämislupa: { koodiarvo: 'ammatillinen', koodistoUri: 'tuvajarjestamislupa' } }
      : {}),
    lisätiedot: { oikeusMaksuttomaanAsuntolapaikkaan: false, henkilöstökoulutus: false, koulutusvienti: false },
    tyyppi: koodi('opiskeluoikeudentyyppi', tyyppi),
    alkamispäivä: alkamispaiva,
    ...(suunnitelma.arvioituPaattymispaiva ? { arvioituPäättymispäivä: suunnitelma.arvioituPaattymispaiva } : {}),
    ...(paattyy === undefined ? {} : { päättymispäivä: paattyy }),
  })
}

type KoodinAntaja = (koodisto: string, arvo: string) => JsonObjekti

function koulutus(koodi: KoodinAntaja, peruste: Peruste, osittainen: boolean): JsonObjekti {
  const suorituksenTyyppi =
    peruste === TUVA
      ? 'tuvakoulutuksensuoritus'
      : peruste === TELMA
        ? 'telma'
        : osittainen
          ? 'ammatillinentutkintoosittainen'
          : 'ammatillinentutkinto'
  const [osaamisala] = peruste.osaamisalat
  const [nimike] = peruste.tutkintonimikkeet
  return {
    koulutusmoduuli: {
      tunniste: koodi('koulutus', peruste.tutkintokoodi),
      perusteenDiaarinumero: peruste.diaarinumero,
      perusteenNimi: peruste.nimi,
      koulutustyyppi: koodi('koulutustyyppi', peruste.koulutustyyppi),
    },
    ...(peruste === TUVA || peruste === TELMA
      ? {}
      : {
          suoritustapa: koodi('ammatillisentutkinnonsuoritustapa', 'reformi'),
          ...(osaamisala === undefined ? {} : { osaamisala: [{ osaamisala: koodi('osaamisala', osaamisala.arvo) }] }),
          ...(nimike === undefined ? {} : { tutkintonimike: [koodi('tutkintonimikkeet', nimike.arvo)] }),
        }),
    tyyppi: koodi('suorituksentyyppi', suorituksenTyyppi),
  }
}

function lukio(koodi: KoodinAntaja): JsonObjekti {
  return {
    koulutusmoduuli: {
      tunniste: koodi('koulutus', '309902'),
      perusteenDiaarinumero: 'OPH-2263-2019',
      koulutustyyppi: koodi('koulutustyyppi', '2'),
    },
    tyyppi: koodi('suorituksentyyppi', 'lukionoppimaara'),
  }
}

/** Koski's way of naming a code: value, names, list. A code without a name is a fault in the world. */
function koodienAntaja(maailma: Maailma): KoodinAntaja {
  return (koodistoUri, arvo) => {
    const koodi = maailma.koodit.get(`${koodistoUri}_${arvo.toLowerCase()}`)
    if (!koodi) throw new Error(`No code ${koodistoUri}_${arvo}`)
    const nimi: Kielistetty = Object.fromEntries(
      koodi.metadata.flatMap((rivi) => (rivi.nimi === null ? [] : [[rivi.kieli.toLowerCase(), rivi.nimi]])),
    )
    return { koodiarvo: arvo, nimi, lyhytNimi: nimi, koodistoUri, koodistoVersio: koodi.versio }
  }
}
