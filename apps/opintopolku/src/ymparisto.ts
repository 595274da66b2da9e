import type { Maailma } from './maailma/maailma.ts'
import { type Hairiot, luoHairiot } from './ohjaus/hairiot.ts'
import { type Kutsut, luoKutsut } from './ohjaus/kutsut.ts'
import { type Lippuvarasto, luoLippuvarasto } from './palvelut/cas/liput.ts'
import { luoMassaluovutukset, type Massaluovutukset } from './palvelut/koski/massaluovutus.ts'
import { luoViestit, type Viestit } from './palvelut/viestinvalitys/viestit.ts'

/** All that the services and the control API share: everything that changes while the stand-in runs. */
export interface Ymparisto {
  /** Replaced as a whole by `alkutilaan`: read it at each call. */
  maailma: Maailma
  readonly cas: Lippuvarasto
  readonly casOppija: Lippuvarasto
  readonly massaluovutukset: Massaluovutukset
  readonly viestit: Viestit
  readonly hairiot: Hairiot
  readonly kutsut: Kutsut
  readonly kello: () => Date
  /** Back to how everything was at the start: the world, logins, mass queries, messages, disturbances and call records. */
  alkutilaan(): void
}

const TUNTI_MS = 3_600_000

/** @param luoMaailma makes the first world, anew at each call */
export function luoYmparisto(luoMaailma: () => Maailma, kello: () => Date): Ymparisto {
  const ymparisto: Ymparisto = {
    maailma: luoMaailma(),
    cas: luoLippuvarasto({ kello, istuntoVoimassaMs: 8 * TUNTI_MS }),
    casOppija: luoLippuvarasto({ kello, istuntoVoimassaMs: 4.5 * TUNTI_MS }),
    massaluovutukset: luoMassaluovutukset(),
    viestit: luoViestit(),
    hairiot: luoHairiot(),
    kutsut: luoKutsut(),
    kello,
    alkutilaan: () => {
      ymparisto.maailma = luoMaailma()
      ymparisto.cas.tyhjenna()
      ymparisto.casOppija.tyhjenna()
      ymparisto.massaluovutukset.tyhjenna()
      ymparisto.viestit.tyhjenna()
      ymparisto.hairiot.tyhjenna()
      ymparisto.kutsut.tyhjenna()
    },
  }
  return ymparisto
}
