import { JUURIORGANISAATIO_OID } from '@ehoks/schema/muodot/oid'
import { KOODISTOT } from './koodistot.ts'
import type { Maailma } from './maailma.ts'
import type { Satunnaisuus } from './satunnaisuus.ts'
import { PAIKAT } from './tarina.ts'
import { organisaatioOid, yTunnus } from './tunnisteet.ts'
import type { Kielistetty } from './tyypit.ts'

/** How many koulutustoimijat the world has: as many as provide vocational education in Finland. */
export const KOULUTUSTOIMIJOITA = 161

// Place names are put together of two parts, so that no real municipality is meant.
const ALUT: [fi: string, sv: string][] = [
  ['Kuusi', 'Gran'],
  ['Mänty', 'Tall'],
  ['Koivu', 'Björk'],
  ['Haapa', 'Asp'],
  ['Pihlaja', 'Rönn'],
  ['Tuomi', 'Hägg'],
  ['Vaahtera', 'Lönn'],
  ['Saarni', 'Ask'],
  ['Kurki', 'Tran'],
  ['Lokki', 'Mås'],
  ['Ahven', 'Abborr'],
  ['Ilves', 'Lo'],
  ['Näätä', 'Mård'],
  ['Tähti', 'Stjärn'],
  ['Usva', 'Dim'],
]
const LOPUT: [fi: string, genetiivi: string, sv: string][] = [
  ['ranta', 'rannan', 'strand'],
  ['lahti', 'lahden', 'vik'],
  ['niemi', 'niemen', 'näs'],
  ['salmi', 'salmen', 'sund'],
  ['mäki', 'mäen', 'backa'],
  ['koski', 'kosken', 'fors'],
  ['saari', 'saaren', 'holm'],
  ['vaara', 'vaaran', 'berg'],
  ['kangas', 'kankaan', 'mo'],
  ['laakso', 'laakson', 'dal'],
  ['virta', 'virran', 'ström'],
]

const TOIMIJAN_MUODOT: [fi: string, sv: string][] = [
  ['koulutuskuntayhtymä', 'utbildningssamkommun'],
  ['ammattikoulutussäätiö sr', 'yrkesutbildningsstiftelse sr'],
  ['kaupunki', 'stad'],
  ['koulutus Oy', 'utbildning Ab'],
  ['ammatillisen koulutuksen yhdistys ry', 'förening för yrkesutbildning rf'],
]
const OPPILAITOSTEN_MUODOT: [fi: string, sv: string][] = [
  ['ammattiopisto', 'yrkesinstitut'],
  ['aikuisopisto', 'vuxeninstitut'],
  ['erityisammattiopisto', 'specialyrkesinstitut'],
]
const KADUT: [fi: string, sv: string][] = [
  ['Satamakatu', 'Hamngatan'],
  ['Koulutie', 'Skolvägen'],
  ['Kauppakatu', 'Handelsgatan'],
  ['Tehtaankatu', 'Fabriksgatan'],
  ['Asematie', 'Stationsvägen'],
]

const VAKIOT = [
  {
    toimija: PAIKAT.koulutustoimijaA,
    oppilaitokset: [PAIKAT.ammattiopistoA, PAIKAT.aikuisopistoA],
    toimipiste: PAIKAT.toimipisteA,
  },
  { toimija: PAIKAT.koulutustoimijaB, oppilaitokset: [PAIKAT.ammattiopistoB], toimipiste: PAIKAT.toimipisteB },
]

/**
 * Adds the root and the koulutustoimijat with one to three oppilaitokset each, some of which have toimipisteet. The
 * first two are those of the story.
 */
export function lisaaOrganisaatiot(maailma: Maailma, satunnaisuus: Satunnaisuus): void {
  maailma.asetaOrganisaatio(JUURIORGANISAATIO_OID, {
    nimi: { fi: 'Opetushallitus', sv: 'Utbildningsstyrelsen', en: 'Finnish National Agency for Education' },
    tyypit: ['organisaatiotyyppi_05'],
    kotipaikkaUri: 'kunta_091',
    selite: 'Juuriorganisaatio: oikeus tässä koskee kaikkia organisaatioita.',
  })
  let numero = 52_000_000_000
  const uusiOid = () => {
    numero += satunnaisuus.luku(1_000, 9_000_000)
    return organisaatioOid(numero)
  }
  for (let i = 0; i < KOULUTUSTOIMIJOITA; i++) {
    const alku = ALUT[i % ALUT.length] ?? ['Kuusi', 'Gran']
    // The second part moves on by one each round, and the rounds are shorter than the number of pairs.
    const loppu = LOPUT[(i + Math.floor(i / ALUT.length)) % LOPUT.length] ?? ['ranta', 'rannan', 'strand']
    const vakio = VAKIOT[i]
    const muoto = TOIMIJAN_MUODOT[vakio ? i : satunnaisuus.luku(0, TOIMIJAN_MUODOT.length - 1)] ?? ['kaupunki', 'stad']
    const paikka = { fi: `${alku[0]}${loppu[1]}`, sv: `${alku[1]}${loppu[2]}s` }
    const kunnat = KOODISTOT['kunta']?.koodit ?? []
    const kotipaikkaUri = `kunta_${kunnat[satunnaisuus.luku(0, kunnat.length - 1)]?.[0] ?? '091'}`
    const toimija = vakio?.toimija ?? uusiOid()
    const nimi: Kielistetty = { fi: `${paikka.fi} ${muoto[0]}`, sv: `${paikka.sv} ${muoto[1]}` }
    maailma.asetaOrganisaatio(toimija, {
      nimi,
      lyhytNimi: nimi,
      tyypit: ['organisaatiotyyppi_01'],
      parentOid: JUURIORGANISAATIO_OID,
      ytunnus: yTunnus(7_000_000 + i * 211),
      kotipaikkaUri,
      ...(vakio ? { selite: i === 0 ? 'Käyttäjän primus koulutustoimija' : 'Käyttäjän wilma koulutustoimija' } : {}),
    })
    const oppilaitoksia = vakio?.oppilaitokset.length ?? satunnaisuus.luku(1, 3)
    for (let j = 0; j < oppilaitoksia; j++) {
      const laji = OPPILAITOSTEN_MUODOT[j] ?? ['oppilaitos', 'läroanstalt']
      const oppilaitos = vakio?.oppilaitokset[j] ?? uusiOid()
      const oppilaitoksenNimi = { fi: `${paikka.fi} ${laji[0]}`, sv: `${paikka.sv} ${laji[1]}` }
      const oppilaitosKoodi = String(80_001 + i * 10 + j)
      maailma.asetaOrganisaatio(oppilaitos, {
        nimi: oppilaitoksenNimi,
        lyhytNimi: oppilaitoksenNimi,
        tyypit: ['organisaatiotyyppi_02'],
        parentOid: toimija,
        oppilaitosKoodi,
        oppilaitosTyyppiUri: 'oppilaitostyyppi_21#1',
        kieletUris: ['oppilaitoksenopetuskieli_1#1'],
        kotipaikkaUri,
      })
      const toimipisteita = vakio ? Number(j === 0) : satunnaisuus.luku(0, 2)
      for (let k = 0; k < toimipisteita; k++) {
        const katu = KADUT[(i + j + k) % KADUT.length] ?? ['Koulutie', 'Skolvägen']
        maailma.asetaOrganisaatio(vakio?.toimipiste ?? uusiOid(), {
          nimi: { fi: `${oppilaitoksenNimi.fi}, ${katu[0]}`, sv: `${oppilaitoksenNimi.sv}, ${katu[1]}` },
          tyypit: ['organisaatiotyyppi_03'],
          parentOid: oppilaitos,
          toimipistekoodi: `${oppilaitosKoodi}0${k + 1}`,
          opetuspisteenJarjNro: `0${k + 1}`,
          kieletUris: ['oppilaitoksenopetuskieli_1#1'],
          kotipaikkaUri,
          kayntiosoite: {
            osoiteTyyppi: 'kaynti',
            osoite: `${katu[0]} ${satunnaisuus.luku(1, 80)}`,
            postinumeroUri: 'posti_00000',
            postitoimipaikka: 'TESTIKYLÄ',
          },
        })
      }
    }
  }
}
