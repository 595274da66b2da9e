import type { Kielistetty } from '@ehoks/schema/rajapinta/kielistetty'
import { Type } from 'typebox'

/** A name as ePerusteet tells it: a language without a name may be missing or null. */
export const Nimi = Type.Object({
  fi: Type.Optional(Type.Union([Type.String(), Type.Null()])),
  sv: Type.Optional(Type.Union([Type.String(), Type.Null()])),
  en: Type.Optional(Type.Union([Type.String(), Type.Null()])),
})

/** The languages that there is a name in. */
export const kielistetty = (
  nimi?: { fi?: string | null; sv?: string | null; en?: string | null } | null,
): Kielistetty => ({
  ...(nimi?.fi && { fi: nimi.fi }),
  ...(nimi?.sv && { sv: nimi.sv }),
  ...(nimi?.en && { en: nimi.en }),
})
