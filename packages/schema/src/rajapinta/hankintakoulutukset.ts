import { Type } from 'typebox'
import { OpiskeluoikeusOid } from '../muodot/oid.ts'

/** GET …/hoks/:hoksId/hankintakoulutukset: without the envelope, as it has always been. */
export const HankintakoulutuksetVastaus = Type.Array(
  Type.With(OpiskeluoikeusOid, {
    description: 'Hankintakoulutuksen opiskeluoikeus.',
    examples: ['1.2.246.562.15.76811932029'],
  }),
  { description: 'Hankintakoulutusten opiskeluoikeudet, jotka sisältyvät HOKSin opiskeluoikeuteen.' },
)
