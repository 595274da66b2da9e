import type { Maailma } from './maailma.ts'
import type { Satunnaisuus } from './satunnaisuus.ts'
import { AUTON_KAKSOISKAPPALE, ILMAN_OPPIJANUMEROA, OPPIJAT, PUOLESTA_ASIOIJA } from './tarina.ts'
import { henkiloOid, hetu } from './tunnisteet.ts'

const ETUNIMET_FI = [
  'Aino',
  'Eetu',
  'Helmi',
  'Onni',
  'Sofia',
  'Leo',
  'Emilia',
  'Väinö',
  'Iida',
  'Oliver',
  'Ella',
  'Elias',
  'Aada',
  'Niilo',
  'Venla',
  'Joel',
  'Pihla',
  'Eino',
  'Siiri',
  'Daniel',
  'Kerttu',
  'Roosa',
  'Topias',
  'Vilma',
  'Kalle',
  'Minttu',
  'Juho',
] as const
const SUKUNIMET_FI = [
  'Ajanlehto',
  'Harjunpää',
  'Iltala',
  'Jokivarsi',
  'Kaislaranta',
  'Koskimaa',
  'Kuusimäki',
  'Lahdenperä',
  'Lehtovaara',
  'Metsäaro',
  'Niittylä',
  'Ojansuu',
  'Pihlajisto',
  'Rantakallio',
  'Saarenketo',
  'Suovanen',
  'Tuulikari',
  'Uusihauta',
  'Vaahtokari',
  'Yläjoki',
  'Äyräväinen',
  'Öhmanen',
  'Ketonen-Saari',
  'Hämeenniitty',
] as const
const ETUNIMET_SV = [
  'Linnea',
  'Axel',
  'Saga',
  'Emil',
  'Ebba',
  'Oscar',
  'Wilma',
  'Hugo',
  'Alva',
  'Åke',
  'Elsa',
  'Viktor',
] as const
const SUKUNIMET_SV = [
  'Granqvist',
  'Björkbacka',
  'Strandås',
  'Näsman',
  'Ström-Holm',
  'Åkerlund',
  'Forsvik',
  'Lindkulla',
] as const
const ETUNIMET_MUUT = [
  'Amira',
  'Nguyen Thi',
  'Ivan',
  'Fatima',
  'Zeynep',
  'Maksym',
  'Leila',
  'José',
  'Anh',
  'Olena',
  'Samir',
  'Katja',
] as const
const SUKUNIMET_MUUT = [
  "O'Connorova",
  'Al-Sabahi',
  'Petrenkov',
  'Tranova',
  'Demirbas',
  'García Lunez',
  'Osmanfar',
  'Kuznetsin',
] as const

/** How many learners the world has besides those of the story. */
const OPPIJOITA = 420
/** Every thirtieth learner has a duplicate in the register. */
const KAKSOISKAPPALEEN_VALI = 30

interface Nimi {
  etunimet: string
  kutsumanimi: string
  sukunimi: string
  kieli?: 'fi' | 'sv'
}

const TARINAN_NIMET: Record<keyof typeof OPPIJAT, Nimi & { selite: string }> = {
  auto: {
    etunimet: 'Eetu Onni',
    kutsumanimi: 'Eetu',
    sukunimi: 'Ajanlehto',
    selite: 'Autoalan perustutkinnon opiskelija; rekisterissä myös kaksoiskappale.',
  },
  tuva: {
    etunimet: 'Sara Nea',
    kutsumanimi: 'Sara',
    sukunimi: 'Polkuvaara',
    selite: 'TUVA-koulutuksessa: tekee TUVA-HOKSin.',
  },
  ravintola: {
    etunimet: 'Veikko Olavi',
    kutsumanimi: 'Olavi',
    sukunimi: 'Kattilakoski',
    selite:
      'Hotelli-, ravintola- ja catering-alan perustutkinnon opiskelija; lisäksi vanha, valmistunut oikeus toisella järjestäjällä.',
  },
  hoito: {
    etunimet: 'Helmi Aurora',
    kutsumanimi: 'Helmi',
    sukunimi: 'Hoivala',
    selite: 'Sosiaali- ja terveysalan perustutkinnon opiskelija; osa koulutuksesta hankitaan toiselta järjestäjältä.',
  },
  ruotsinkielinen: {
    etunimet: 'Linnea Saga',
    kutsumanimi: 'Linnea',
    sukunimi: 'Granqvist',
    kieli: 'sv',
    selite: 'Ruotsinkielinen liiketoiminnan perustutkinnon opiskelija.',
  },
  telma: {
    etunimet: 'Topias Eino',
    kutsumanimi: 'Topias',
    sukunimi: 'Omapiha',
    selite: 'TELMA-koulutuksessa: osa-aikaisuutta ei vaadita.',
  },
  valmistunut: {
    etunimet: 'Iida Kerttu',
    kutsumanimi: 'Iida',
    sukunimi: 'Valmiila',
    selite: 'Opiskeluoikeus päättynyt: valmistunut.',
  },
  keskeyttanyt: {
    etunimet: 'Joel Elias',
    kutsumanimi: 'Joel',
    sukunimi: 'Taukola',
    selite: 'Opiskeluoikeus väliaikaisesti keskeytynyt.',
  },
  eronnut: { etunimet: 'Vilma Maria', kutsumanimi: 'Vilma', sukunimi: 'Lähtevä', selite: 'Eronnut opinnoista.' },
  mitatoity: {
    etunimet: 'Niilo Matias',
    kutsumanimi: 'Niilo',
    sukunimi: 'Mitätön',
    selite: 'Opiskeluoikeus mitätöity: Koski jättää sen oppijan oikeuksista pois.',
  },
  lukiolainen: {
    etunimet: 'Ella Sofia',
    kutsumanimi: 'Ella',
    sukunimi: 'Lukiomaa',
    selite: 'Vain lukiokoulutuksen opiskeluoikeus: HOKSia ei voi tehdä.',
  },
  oppisopimus: {
    etunimet: 'Maksym',
    kutsumanimi: 'Maksym',
    sukunimi: 'Petrenkov',
    selite: 'Aikuinen, lähiesimiestyön ammattitutkinto oppisopimuksella aikuisopistossa.',
  },
  rahoitettuMuuten: {
    etunimet: 'Leila',
    kutsumanimi: 'Leila',
    sukunimi: 'Osmanfar',
    selite: 'Rahoituskoodi 14 (JOTPA): palautekyselyjä ei lähetetä.',
  },
  toisella: {
    etunimet: 'Kalle Väinö',
    kutsumanimi: 'Kalle',
    sukunimi: 'Mäntylahti',
    selite: 'Opiskelee toisen koulutuksen järjestäjän (wilma) oppilaitoksessa.',
  },
  turvakielto: {
    etunimet: 'Aada Venla',
    kutsumanimi: 'Aada',
    sukunimi: 'Suojala',
    selite: 'Henkilöllä on turvakielto.',
  },
}

/** Adds the learners; returns the OIDs of those who need study rights, the story left out. */
export function lisaaOppijat(maailma: Maailma, satunnaisuus: Satunnaisuus): string[] {
  for (const [tarina, { selite, kieli, ...nimi }] of Object.entries(TARINAN_NIMET)) {
    const { oppija } = OPPIJAT[tarinanAvain(tarina)]
    lisaaHenkilo(
      maailma,
      satunnaisuus,
      oppija,
      { ...nimi, ...(kieli ? { kieli } : {}) },
      {
        selite,
        ...(tarina === 'turvakielto' ? { turvakielto: true } : {}),
      },
    )
  }
  maailma.asetaHenkilo(AUTON_KAKSOISKAPPALE, {
    etunimet: 'Eetu Onni',
    kutsumanimi: 'Eetu',
    sukunimi: 'Ajanlehto',
    masterOid: OPPIJAT.auto.oppija,
    selite: 'Eetu Ajanlehdon kaksoiskappale: /master kertoo oikean henkilön.',
  })
  maailma.oppijanumerottomat.set(ILMAN_OPPIJANUMEROA, {
    selite: 'Tunnistautuu Suomi.fi:llä, mutta oppijanumeroa ei ole: personOid puuttuu.',
    tiedot: {
      tunnus: ILMAN_OPPIJANUMEROA,
      hetu: hetu('1989-06-05', 987),
      etunimet: 'Uuno Untamo',
      kutsumanimi: 'Uuno',
      sukunimi: 'Uusitulokas',
    },
  })

  maailma.puolestaAsioijat.set(PUOLESTA_ASIOIJA, {
    selite: 'Asioi Eetu Ajanlehdon puolesta valtuuksilla: eHOKS ei päästä sisään.',
    tiedot: {
      tunnus: PUOLESTA_ASIOIJA,
      puolesta: OPPIJAT.auto.oppija,
      hetu: hetu('1979-03-14', 985),
      nimi: 'Helmi Ajanlehto',
    },
  })

  const oidit: string[] = []
  let numero = 2_512_000_000
  const uusiOid = () => {
    numero += satunnaisuus.luku(1_000, 3_000_000)
    return henkiloOid(numero)
  }
  for (let i = 0; i < OPPIJOITA; i++) {
    const oid = uusiOid()
    const nimi = arvoNimi(satunnaisuus, i)
    lisaaHenkilo(maailma, satunnaisuus, oid, nimi, {})
    oidit.push(oid)
    if (i % KAKSOISKAPPALEEN_VALI === KAKSOISKAPPALEEN_VALI - 1) {
      const { etunimet, kutsumanimi, sukunimi } = nimi
      maailma.asetaHenkilo(uusiOid(), { etunimet, kutsumanimi, sukunimi, masterOid: oid })
    }
  }
  return oidit
}

function tarinanAvain(avain: string): keyof typeof OPPIJAT {
  const loytyi = Object.keys(OPPIJAT).find((oma): oma is keyof typeof OPPIJAT => oma === avain)
  if (loytyi === undefined) throw new Error(`No OIDs for the story ${avain}`)
  return loytyi
}

function arvoNimi(satunnaisuus: Satunnaisuus, i: number): Nimi {
  // Of ten learners eight have a Finnish name, one a Swedish one and one another.
  const [etunimet, sukunimet, kieli] =
    i % 10 === 3
      ? ([ETUNIMET_SV, SUKUNIMET_SV, 'sv'] as const)
      : i % 10 === 7
        ? ([ETUNIMET_MUUT, SUKUNIMET_MUUT, 'fi'] as const)
        : ([ETUNIMET_FI, SUKUNIMET_FI, 'fi'] as const)
  const eka = satunnaisuus.valitse<string>(etunimet)
  const toka = satunnaisuus.valitse<string>(etunimet)
  return {
    etunimet: eka === toka ? eka : `${eka} ${toka}`,
    kutsumanimi: eka,
    sukunimi: satunnaisuus.valitse<string>(sukunimet),
    kieli,
  }
}

function lisaaHenkilo(
  maailma: Maailma,
  satunnaisuus: Satunnaisuus,
  oid: string,
  { kieli = 'fi', ...nimi }: Nimi,
  muut: { selite?: string; turvakielto?: boolean },
): void {
  const kaksi = (luku: number) => String(luku).padStart(2, '0')
  const vuosi = satunnaisuus.luku(0, 9) < 7 ? satunnaisuus.luku(2004, 2010) : satunnaisuus.luku(1966, 2003)
  const syntymaaika = `${vuosi}-${kaksi(satunnaisuus.luku(1, 12))}-${kaksi(satunnaisuus.luku(1, 28))}`
  const yksilonumero = satunnaisuus.luku(900, 989)
  const osoite = `${nimi.kutsumanimi}.${nimi.sukunimi}`
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z.]/g, '')
  maailma.asetaHenkilo(oid, {
    ...nimi,
    ...muut,
    syntymaaika,
    hetu: hetu(syntymaaika, yksilonumero),
    sukupuoli: yksilonumero % 2 === 0 ? '2' : '1',
    kotikunta: '091',
    aidinkieli: { kieliKoodi: kieli, kieliTyyppi: kieli === 'sv' ? 'svenska' : 'suomi' },
    asiointiKieli: { kieliKoodi: kieli, kieliTyyppi: kieli === 'sv' ? 'svenska' : 'suomi' },
    yksiloity: true,
    yhteystiedotRyhma: [
      {
        id: satunnaisuus.luku(100_000, 999_999),
        ryhmaKuvaus: 'yhteystietotyyppi2',
        ryhmaAlkuperaTieto: 'alkupera1',
        readOnly: false,
        yhteystieto: [
          { yhteystietoTyyppi: 'YHTEYSTIETO_SAHKOPOSTI', yhteystietoArvo: `${osoite}@example.com` },
          {
            yhteystietoTyyppi: 'YHTEYSTIETO_MATKAPUHELINNUMERO',
            yhteystietoArvo: `0400 000 ${satunnaisuus.luku(100, 999)}`,
          },
        ],
      },
    ],
  })
}
