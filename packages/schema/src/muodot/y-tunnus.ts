import ids from 'finnish-business-ids'
import { Type } from 'typebox'

export const Y_TUNNUS_KUVIO = '^[0-9]{7}-[0-9]$'

export const YTunnus = Type.String({ pattern: Y_TUNNUS_KUVIO })

/** Form and check digit of a Finnish business id. */
export const onkoYTunnus = (tunnus: string): boolean => ids.FinnishBusinessIds.isValidBusinessId(tunnus)
