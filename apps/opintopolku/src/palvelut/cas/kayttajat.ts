import type { Maailma } from '../../maailma/maailma.ts'
import type { Kayttaja } from '../../maailma/tyypit.ts'

/** Checks a user name and a password. A locked account is told only to who knows the password. */
export function tunnista(
  maailma: Maailma,
  username: string,
  password: string,
): { tulos: 'ok' | 'lukittu'; kayttaja: Kayttaja } | { tulos: 'vaara' } {
  const kayttaja = maailma.kayttajat.get(username)?.tiedot
  if (!kayttaja || kayttaja.password !== password) return { tulos: 'vaara' }
  return { tulos: kayttaja.lukittu ? 'lukittu' : 'ok', kayttaja }
}
