import { Type } from 'typebox'
import type { Virhekoodi } from '../virheet/luettelo.ts'
import { onkoPaivamaara } from './kalenteri.ts'

/** The codes of the errors that the checks report; TypeBox carries them as the messages of the refinements. */
const PAIVAMAARA_VIRHEELLINEN: Virhekoodi = 'muoto.paivamaara'
const AIKALEIMA_VIRHEELLINEN: Virhekoodi = 'muoto.aikaleima'

/** A calendar day and possibly a time of it; without an offset the time is UTC. */
export const AIKALEIMA_KUVIO = String.raw`^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?$`
const aikaleimanOsat =
  /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-](\d{2}):(\d{2}))?)?$/u

/**
 * A day, or a day and a time; the offset is at most ±18:00. A bare time is none. The instant must lie in the years
 * 1–9999 in UTC too, so that it has a four-digit form to be given back in.
 */
export function onkoAikaleima(arvo: string): boolean {
  const [, paiva = '', tunti = '0', minuutti = '0', sekunti = '0', poikkeamanTunnit = '0', poikkeamanMinuutit = '0'] =
    aikaleimanOsat.exec(arvo) ?? []
  const poikkeama = Number(poikkeamanTunnit) * 60 + Number(poikkeamanMinuutit)
  const onMuodossa =
    onkoPaivamaara(paiva) &&
    Number(tunti) < 24 &&
    Number(minuutti) < 60 &&
    Number(sekunti) < 60 &&
    Number(poikkeamanMinuutit) < 60 &&
    poikkeama <= 18 * 60
  if (!onMuodossa) return false
  const vuosi = hetki(arvo).getUTCFullYear()
  return vuosi >= 1 && vuosi <= 9999
}

function hetki(aikaleima: string): Date {
  const kellonajalla = aikaleima.includes('T') ? aikaleima : `${aikaleima}T00:00`
  return new Date(/(Z|[+-]\d{2}:\d{2})$/u.test(kellonajalla) ? kellonajalla : `${kellonajalla}Z`)
}

const merkkijonoJokaOn = (ehto: (arvo: string) => boolean) => (arvo: unknown) => typeof arvo !== 'string' || ehto(arvo)

/** Day, `YYYY-MM-DD`. */
export const Paivamaara = Type.Refine(
  Type.String({ format: 'date' }),
  merkkijonoJokaOn(onkoPaivamaara),
  () => PAIVAMAARA_VIRHEELLINEN,
)

/** Instant. Wider than RFC 3339, hence a pattern and no `format`. */
export const Aikaleima = Type.Refine(
  Type.String({ pattern: AIKALEIMA_KUVIO }),
  merkkijonoJokaOn(onkoAikaleima),
  () => AIKALEIMA_VIRHEELLINEN,
)

/** The instant in the form that answers carry: UTC, cut to seconds, `YYYY-MM-DDTHH:mm:ssZ`. */
export const aikaleimaSekunteina = (arvo: string): string => `${hetki(arvo).toISOString().slice(0, 19)}Z`
