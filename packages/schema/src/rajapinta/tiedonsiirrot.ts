import { Type } from 'typebox'
import { OpiskeluoikeusOid } from '../muodot/oid.ts'
import { Aikaleima, Paivamaara } from '../muodot/paivamaara.ts'
import { Kokonaisluku } from '../muodot/teksti.ts'
import { VirheLangalla } from '../virheet/vastaus.ts'
import { kuoriMetalla, SUURIN_NUMERO, sopimus } from './kuori.ts'

const Tulos = Type.Enum(['hyvaksytty', 'hylatty'])
const Rivinumero = Type.Integer({ minimum: 0, maximum: SUURIN_NUMERO })

/** The query of the transfer log: open, as queries have always been. */
export const TiedonsiirrotKysely = Type.Object(
  {
    tulos: Type.Optional(Type.With(Tulos, { description: 'Vain hyväksytyt tai vain hylätyt.', examples: ['hylatty'] })),
    alku: Type.Optional(
      Type.With(Paivamaara, { description: 'Ensimmäinen päivä Suomen aikaa.', examples: ['2026-11-01'] }),
    ),
    loppu: Type.Optional(
      Type.With(Paivamaara, { description: 'Viimeinen päivä Suomen aikaa.', examples: ['2026-11-22'] }),
    ),
    koodi: Type.Optional(
      Type.String({
        description: 'Virheen tai varoituksen koodi virheluettelosta.',
        examples: ['hoks.osaamisen-hankkimistapa.osa-aikaisuustieto-puuttuu'],
      }),
    ),
    koeajot: Type.Boolean({ default: false, description: 'Ovatko koeajot (dry-run) mukana.' }),
    before: Type.Optional(
      Type.With(Rivinumero, { description: 'Vain tätä riviä vanhemmat: edellisen sivun viimeisen rivin id.' }),
    ),
    limit: Type.Integer({ default: 100, minimum: 1, maximum: 1000, description: 'Rivejä sivulla.' }),
  },
  { title: 'TiedonsiirrotKysely' },
)

export const TiedonsiirtoRivi = sopimus('TiedonsiirtoRivi', 'Järjestelmän yksi yritys tallentaa HOKS.', {
  id: Type.With(Rivinumero, { description: 'Rivin numero; uudemmalla on suurempi.', examples: [4711] }),
  aika: Type.With(Aikaleima, { description: 'Milloin pyyntö tuli.', examples: ['2026-11-22T10:00:00.000Z'] }),
  operaatio: Type.Enum(['luonti', 'korvaus', 'paivitys'], {
    description: 'Uuden HOKSin luonti (POST), HOKSin korvaaminen (PUT) tai osittainen päivitys (PATCH).',
    examples: ['luonti'],
  }),
  'opiskeluoikeus-oid': Type.Union([OpiskeluoikeusOid, Type.Null()], {
    description: 'Opiskeluoikeus, jonka HOKSia yritettiin tallentaa; null, jos se ei selvinnyt pyynnöstä.',
    examples: ['1.2.246.562.15.76811932029'],
  }),
  'hoks-id': Type.Union([Kokonaisluku, Type.Null()], {
    description: 'HOKSin numero; null, jos HOKSia ei ole.',
    examples: [12345],
  }),
  tulos: Type.With(Tulos, { description: 'Hyväksyttiinkö pyyntö.', examples: ['hylatty'] }),
  tila: Type.Integer({ description: 'Vastauksen HTTP-tila.', examples: [400] }),
  virheet: Type.Array(VirheLangalla, { description: 'Miksi pyyntö hylättiin.' }),
  varoitukset: Type.Array(VirheLangalla, { description: 'Mitä hyväksytyssä kannattaa tarkistaa.' }),
  koeajo: Type.Boolean({ description: 'Oliko pyyntö koeajo, josta ei tallenneta mitään.', examples: [false] }),
  korjattu: Type.Boolean({
    description: 'Onko hylätyn jälkeen hyväksytty saman opiskeluoikeuden HOKS. Hyväksytyllä rivillä false.',
    examples: [true],
  }),
})

/** GET …/tiedonsiirrot */
export const TiedonsiirrotVastaus = kuoriMetalla(
  sopimus('TiedonsiirrotMeta', 'Onko vanhempia rivejä.', {
    lisaa: Type.Boolean({ description: 'Onko ehdoilla vanhempia rivejä.', examples: [false] }),
  }),
  Type.Array(TiedonsiirtoRivi),
  'Yksi sivu tiedonsiirtojen lokia, uusin ensin.',
)
