import { type Static, Type } from 'typebox'
import { OpiskeluoikeusOid, OppijaOid, OrganisaatioOid } from '../muodot/oid.ts'
import { Kokonaisluku } from '../muodot/teksti.ts'
import { Huomautus } from './hoks-nakyma.ts'
import { Kielistetty } from './kielistetty.ts'
import { kuori, SUURIN_NUMERO, sopimus } from './kuori.ts'
import { TiedonsiirrotKysely, TiedonsiirtoRivi } from './tiedonsiirrot.ts'

const { tulos, alku, loppu, koodi } = TiedonsiirrotKysely.properties
const Rivinumero = Type.Integer({ minimum: 0, maximum: SUURIN_NUMERO })

/** The query of the officials' screen of transfers. */
export const SiirrotKysely = Type.Object(
  {
    'oppilaitos-oid': Type.With(OrganisaatioOid, { description: 'Oppilaitos, jonka siirroista on kyse.' }),
    tulos,
    alku,
    loppu,
    koodi,
    ennen: Type.Optional(
      Type.With(Rivinumero, { description: 'Vain tätä riviä vanhemmat: edellisen sivun viimeisen rivin id.' }),
    ),
    koko: Type.Integer({ default: 25, minimum: 1, maximum: 100, description: 'Rivejä sivulla.' }),
  },
  { title: 'SiirrotKysely' },
)
export type SiirrotKysely = Static<typeof SiirrotKysely>

const SiirtoNaytolla = sopimus('SiirtoNaytolla', 'Järjestelmän yksi yritys tallentaa HOKS, virkailijan näytölle.', {
  id: TiedonsiirtoRivi.properties.id,
  aika: TiedonsiirtoRivi.properties.aika,
  operaatio: TiedonsiirtoRivi.properties.operaatio,
  tulos: TiedonsiirtoRivi.properties.tulos,
  korjattu: TiedonsiirtoRivi.properties.korjattu,
  'opiskeluoikeus-oid': Type.Optional(OpiskeluoikeusOid),
  'hoks-id': Type.Optional(Kokonaisluku),
  oppija: Type.Optional(
    Type.Object({ oid: OppijaOid, nimi: Type.String() }, { description: 'Opiskelija, jos hänet tunnetaan.' }),
  ),
  virheet: Type.Array(Huomautus, { description: 'Miksi siirto hylättiin.' }),
  varoitukset: Type.Array(Huomautus, { description: 'Mitä hyväksytyssä kannattaa tarkistaa.' }),
})

/** GET …/nakymat/siirrot */
export const SiirrotVastaus = kuori(
  sopimus('SiirrotNakyma', 'Oppilaitoksen siirtoloki, uusin ensin.', {
    rivit: Type.Array(SiirtoNaytolla),
    lisaa: Type.Boolean({ description: 'Onko ehdoilla vanhempia rivejä.' }),
    koodit: Type.Array(
      sopimus('SiirtojenVirhekoodi', 'Virhe, jonka takia siirtoja on hylätty.', {
        koodi: Type.String(),
        viesti: Kielistetty,
        maara: Type.Integer({ description: 'Kuinka monessa viimeisimmistä hylätyistä siirroista.' }),
      }),
      { description: 'Viimeisimpien tuhannen hylätyn siirron virheet, yleisin ensin.' },
    ),
  }),
)
export type SiirrotNakyma = Static<typeof SiirrotVastaus>['data']
