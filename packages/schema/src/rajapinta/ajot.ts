import { type Static, Type } from 'typebox'
import { OrganisaatioOid } from '../muodot/oid.ts'
import { Aikaleima } from '../muodot/paivamaara.ts'
import { kuori, SUURIN_NUMERO, sopimus } from './kuori.ts'
import { Nimet } from './nakymat.ts'

const AjonNumero = Type.Integer({ minimum: 0, maximum: SUURIN_NUMERO, examples: [12] })
const Luku = Type.Integer({ minimum: 0 })
const aika = Type.With(Aikaleima, { examples: ['2026-11-22T10:00:00.000Z'] })

const Ajo = sopimus('Ajo', 'Taustatyön yksi ajo.', {
  id: AjonNumero,
  nimi: Type.String({ examples: ['koski-massaluovutus'] }),
  syote: Type.Record(Type.String(), Type.String()),
  aloittaja: Type.Optional(
    Type.String({ description: 'Käynnistäjän nimi, tai OID, jos nimeä ei saatu; puuttuu, kun ajastus.' }),
  ),
  luotu: aika,
  alkoi: Type.Optional(aika),
  paattyi: Type.Optional(aika),
  tila: Type.Enum(['odottaa', 'kaynnissa', 'valmis', 'epaonnistui', 'peruttu']),
  tehty: Luku,
  kaikkiaan: Type.Optional(Luku),
  tulos: Type.Optional(Type.Record(Type.String(), Type.Number())),
  virhe: Type.Optional(Type.String({ description: 'Epäonnistumisen laji.' })),
})
export type Ajo = Static<typeof Ajo>

const Tyo = sopimus('Tyo', 'Taustatyö, jonka voi käynnistää.', {
  nimi: Type.String({ examples: ['koski-massaluovutus'] }),
  ajastus: Type.Optional(Type.String({ description: 'Cron-lauseke Suomen aikaa.', examples: ['15 1 * * *'] })),
  syotteet: Type.Array(Type.Enum(['koulutustoimija-oid']), { description: 'Mitä käynnistettäessä on annettava.' }),
  viimeisin: Type.Optional(Ajo),
})
export type Tyo = Static<typeof Tyo>

/** The query of the screen of jobs: which runs of the past are told. */
export const AjotKysely = Type.Object(
  {
    tyo: Type.Optional(
      Type.String({ maxLength: 100, description: 'Vain tämän työn ajot.', examples: ['koski-massaluovutus'] }),
    ),
    ennen: Type.Optional(Type.With(AjonNumero, { description: 'Vain tätä vanhemmat ajot, seuraavaa sivua varten.' })),
  },
  { title: 'AjotKysely' },
)

/** GET …/nakymat/yllapito/ajot */
export const AjotVastaus = kuori(
  sopimus('AjotNakyma', 'Taustatyöt, kesken olevat ajot ja päättyneet ajot uusin ensin.', {
    tyot: Type.Array(Tyo),
    kesken: Type.Array(Ajo, { description: 'Ajot, jotka odottavat tai ovat käynnissä, vanhin ensin.' }),
    paattyneet: Type.Array(Ajo),
    lisaa: Type.Boolean({ description: 'Päättyneitä on vanhempiakin.' }),
    nimet: Nimet,
  }),
)

/** POST …/yllapito/ajot */
export const AjonKaynnistys = sopimus('AjonKaynnistys', 'Taustatyön käynnistys.', {
  nimi: Type.String({ maxLength: 100, examples: ['opiskeluoikeuksien-paivitys'] }),
  syote: Type.Object({ 'koulutustoimija-oid': Type.Optional(OrganisaatioOid) }, { additionalProperties: false }),
})
export const AjonKaynnistysVastaus = kuori(
  sopimus('KaynnistettyAjo', 'Ajo on jonossa; ilman numeroa samanlainen odottaa tai on käynnissä jo.', {
    id: Type.Optional(AjonNumero),
  }),
)
export const AjoParams = Type.Object({ ajoId: AjonNumero })
