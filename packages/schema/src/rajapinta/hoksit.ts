import { Type } from 'typebox'
import { HoksYlataso, hoksSchema, OppijaHoks } from '../hoks/variantit.ts'
import { Kokonaisluku } from '../muodot/teksti.ts'
import { kuori, kuoriMetalla, sopimus } from './kuori.ts'

/** POST …/hoks and …/hoksit: the number of the new HOKS and where it is. */
export const LuontiVastaus = kuoriMetalla(
  sopimus('LuontiMeta', 'Luodun HOKSin numero.', {
    id: Type.With(Kokonaisluku, { description: 'HOKSin numero.', examples: [12345] }),
  }),
  sopimus('LuontiTiedot', 'Luodun HOKSin osoite.', {
    uri: Type.String({
      description: 'HOKSin polku tässä palvelussa.',
      examples: ['/ehoks-virkailija-backend/api/v1/hoks/12345'],
    }),
  }),
  'HOKS on luotu.',
)

/** GET of one whole HOKS. */
export const HoksVastaus = kuori(hoksSchema('get'), 'HOKS kokonaisena. Kaikki listat ovat mukana, tyhjinäkin.')

/** GET …/hoks/opiskeluoikeus/:opiskeluoikeusOid */
export const HoksYlatasoVastaus = kuori(HoksYlataso, 'Opiskeluoikeuden HOKS: ylimmän tason tiedot.')

/** GET …/virkailija/oppijat/:oppijaOid/hoksit */
export const HoksitVastaus = kuori(Type.Array(HoksYlataso), 'Opiskelijan HOKSit: ylimmän tason tiedot.')

/** GET …/oppija/oppijat/:oid/hoks */
export const OppijanHoksitVastaus = kuori(Type.Array(OppijaHoks), 'Opiskelijan omat HOKSit kokonaisina.')
