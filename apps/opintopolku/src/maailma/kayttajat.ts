import { JUURIORGANISAATIO_OID } from '@ehoks/schema/muodot/oid'
import type { Maailma } from './maailma.ts'
import { KAYTTAJIEN_HENKILOT, PAIKAT } from './tarina.ts'
import type { Kayttaja } from './tyypit.ts'

interface Kayttajarivi {
  username: keyof typeof KAYTTAJIEN_HENKILOT
  kayttajaTyyppi: Kayttaja['kayttajaTyyppi']
  etunimet: string
  sukunimi: string
  /** Service, right, organisation. */
  oikeudet: [palvelu: string, oikeus: string, organisaatio: string][]
  lukittu?: true
  selite: string
}

const KAYTTAJAT: Kayttajarivi[] = [
  {
    username: 'opettaja',
    kayttajaTyyppi: 'VIRKAILIJA',
    etunimet: 'Oili Inkeri',
    sukunimi: 'Opettavainen',
    oikeudet: [
      ['EHOKS', 'CRUD', PAIKAT.ammattiopistoA],
      ['EHOKS', 'HOKS_DELETE', PAIKAT.ammattiopistoA],
    ],
    selite: 'Opettaja: tekee, muuttaa ja poistaa HOKSeja Kuusirannan ammattiopistossa.',
  },
  {
    username: 'katselija',
    kayttajaTyyppi: 'VIRKAILIJA',
    etunimet: 'Kaarlo Antero',
    sukunimi: 'Katselmus',
    oikeudet: [['EHOKS', 'READ', PAIKAT.ammattiopistoA]],
    selite: 'Katselija: näkee Kuusirannan ammattiopiston HOKSit, ei muuta mitään.',
  },
  {
    username: 'toinen-opettaja',
    kayttajaTyyppi: 'VIRKAILIJA',
    etunimet: 'Tuuli Maria',
    sukunimi: 'Toisaalta',
    oikeudet: [['EHOKS', 'CRUD', PAIKAT.ammattiopistoB]],
    selite: 'Toisen koulutuksen järjestäjän opettaja: ei näe Kuusirannan HOKSeja.',
  },
  {
    username: 'paakayttaja',
    kayttajaTyyppi: 'VIRKAILIJA',
    etunimet: 'Pertti Kalervo',
    sukunimi: 'Pääkkilä',
    oikeudet: [['EHOKS', 'OPHPAAKAYTTAJA', JUURIORGANISAATIO_OID]],
    selite: 'Opetushallituksen pääkäyttäjä: näkee ja muuttaa kaikkea.',
  },
  {
    username: 'primus',
    kayttajaTyyppi: 'PALVELU',
    etunimet: 'Primus',
    sukunimi: 'Tiedonsiirto',
    oikeudet: [['EHOKS', 'CRUD', PAIKAT.koulutustoimijaA]],
    selite: 'Kuusirannan koulutuskuntayhtymän opintohallintojärjestelmä.',
  },
  {
    username: 'wilma',
    kayttajaTyyppi: 'PALVELU',
    etunimet: 'Wilma',
    sukunimi: 'Tiedonsiirto',
    oikeudet: [['EHOKS', 'CRUD', PAIKAT.koulutustoimijaB]],
    selite: 'Mäntylahden ammattikoulutussäätiön opintohallintojärjestelmä: toinen järjestäjä kuin primus.',
  },
  {
    username: 'oph-palvelu',
    kayttajaTyyppi: 'PALVELU',
    etunimet: 'Opetushallitus',
    sukunimi: 'Palvelukäyttäjä',
    oikeudet: [
      ['EHOKS', 'CRUD', JUURIORGANISAATIO_OID],
      ['OPPIJANUMEROREKISTERI', 'READ', JUURIORGANISAATIO_OID],
      ['KOSKI', 'GLOBAALI_LUKU_TOINEN_ASTE', JUURIORGANISAATIO_OID],
    ],
    selite: 'Opetushallituksen palvelukäyttäjä: kaikki oikeudet juuriorganisaatiossa; myös eHOKSin omat kutsut.',
  },
  {
    username: 'oikeudeton',
    kayttajaTyyppi: 'PALVELU',
    etunimet: 'Oikeudeton',
    sukunimi: 'Palvelukäyttäjä',
    oikeudet: [['KOODISTO', 'READ', PAIKAT.koulutustoimijaA]],
    selite: 'Palvelukäyttäjä ilman yhtään eHOKS-oikeutta.',
  },
  {
    username: 'lukittu',
    kayttajaTyyppi: 'PALVELU',
    etunimet: 'Lukittu',
    sukunimi: 'Palvelukäyttäjä',
    oikeudet: [['EHOKS', 'CRUD', PAIKAT.koulutustoimijaA]],
    lukittu: true,
    selite: 'Lukittu palvelukäyttäjä: CAS vastaa 423.',
  },
]

/** Adds the users that always exist, and the persons whom Oppijanumerorekisteri knows by their OIDs. */
export function lisaaKayttajat(maailma: Maailma): void {
  for (const { username, kayttajaTyyppi, etunimet, sukunimi, oikeudet, lukittu, selite } of KAYTTAJAT) {
    const oidHenkilo = KAYTTAJIEN_HENKILOT[username]
    maailma.asetaHenkilo(oidHenkilo, { etunimet, sukunimi, selite: `Käyttäjän ${username} henkilö` })
    maailma.asetaKayttaja(username, {
      password: username,
      kayttajaTyyppi,
      oidHenkilo,
      roles: rooleiksi(oikeudet),
      lukittu: lukittu ?? false,
      selite,
    })
  }
}

/** CAS tells each right in three forms: service, service and right, service and right and organisation. */
function rooleiksi(oikeudet: Kayttajarivi['oikeudet']): string[] {
  const roolit = oikeudet.flatMap(([palvelu, oikeus, organisaatio]) => [
    `ROLE_APP_${palvelu}`,
    `ROLE_APP_${palvelu}_${oikeus}`,
    `ROLE_APP_${palvelu}_${oikeus}_${organisaatio}`,
  ])
  return [...new Set(roolit)].sort()
}
