import { Type } from 'typebox'
import { hoksSchema } from '../hoks/variantit.ts'
import { Kokonaisluku } from '../muodot/teksti.ts'
import { VirheLangalla } from '../virheet/vastaus.ts'
import { kuoriMetalla, sopimus } from './kuori.ts'

const Varoitukset = Type.Array(VirheLangalla, {
  description: 'Varoitukset: tiedot kelpaavat, mutta tuskin tarkoittavat sitä, mitä pitäisi. Tyhjä, kun niitä ei ole.',
})
const HoksId = Type.With(Kokonaisluku, { description: 'HOKSin numero.', examples: [12345] })

/** A dry run of a write: it would have been accepted. */
export const KoeajoVastaus = kuoriMetalla(
  sopimus('KoeajoMeta', 'Merkki siitä, että mitään ei tallennettu.', {
    'dry-run': Type.Literal(true, { description: 'Tämä oli koeajo: mitään ei tallennettu.' }),
  }),
  sopimus('KoeajoTiedot', 'Koeajon tulos.', { varoitukset: Varoitukset }),
  'Koeajo: HOKS kelpaisi sellaisenaan. Mitään ei tallennettu.',
)

/** A write with `Prefer: return=representation`. */
export const TallennettuVastaus = kuoriMetalla(
  sopimus('TallennettuMeta', 'Tallennetun HOKSin numero ja varoitukset.', { id: HoksId, varoitukset: Varoitukset }),
  hoksSchema('get'),
  'HOKS sellaisena kuin se tallennettiin, kun pyynnössä on `Prefer: return=representation`.',
)

/** POST …/validointi */
export const ValidointiVastaus = kuoriMetalla(Type.Object({}), Type.Object({}), 'HOKSissa ei ole muotovirheitä.')

/** The most HOKSes in one batch. */
export const ERAN_ENIMMAISMAARA = 200

/** POST …/hoks/erat: what is checked before the HOKSes themselves. */
export const EraKuori = Type.Object(
  { hoksit: Type.Array(Type.Unknown(), { maxItems: ERAN_ENIMMAISMAARA }) },
  { additionalProperties: false },
)
/** POST …/hoks/erat as it is told to readers. */
export const EraPyynto = sopimus('EraPyynto', 'Erä HOKSeja.', {
  hoksit: Type.Array(hoksSchema('post'), {
    description: `HOKSit samassa muodossa kuin luonnissa, enintään ${ERAN_ENIMMAISMAARA}.`,
    maxItems: ERAN_ENIMMAISMAARA,
  }),
})

const EranTulos = sopimus('EranTulos', 'Mitä erän yhdelle HOKSille tapahtui.', {
  indeksi: Type.With(Kokonaisluku, { description: 'HOKSin paikka erässä nollasta alkaen.', examples: [0] }),
  tila: Type.With(Kokonaisluku, {
    description: 'HTTP-tila, jonka tämä HOKS olisi saanut yksin: 201 luotu, 200 korvattu tai ennallaan, muuten virhe.',
    examples: [201],
  }),
  id: Type.Optional(HoksId),
  virheet: Type.Optional(Type.Array(VirheLangalla, { description: 'Miksi HOKS hylättiin.' })),
  varoitukset: Type.Optional(Varoitukset),
})

/** POST …/hoks/erat: a result for each, in the order of the batch. */
export const EraVastaus = kuoriMetalla(
  sopimus('EraMeta', 'Erän tulokset yhteensä.', {
    hyvaksytyt: Type.With(Kokonaisluku, { description: 'Kuinka moni HOKS hyväksyttiin.', examples: [198] }),
    hylatyt: Type.With(Kokonaisluku, { description: 'Kuinka moni HOKS hylättiin.', examples: [2] }),
  }),
  Type.Array(EranTulos),
  'Kunkin HOKSin tulos erän järjestyksessä. Yhden virhe ei estä muita.',
)
