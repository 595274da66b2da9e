import { VirheLangalla } from '@ehoks/schema/virheet/vastaus'
import { Type } from 'typebox'
import { Check } from 'typebox/schema'
import { Palveluvirhe } from '../palveluvirhe.ts'

const Virherunko = Type.Object({ virheet: Type.Array(VirheLangalla), 'pyynto-id': Type.Optional(Type.String()) })

/** eHOKS refused the request or could not serve it: `virheet` says why, each with a lasting code, place and instruction. */
export class Rajapintavirhe extends Palveluvirhe {
  constructor(tila: number, virheet: readonly VirheLangalla[], pyyntoId?: string) {
    super(tila, pyyntoId, { virheet })
    this.name = 'Rajapintavirhe'
    const koodit = virheet.map(({ koodi, polku }) => (polku === undefined ? koodi : `${koodi} ${polku}`))
    if (koodit.length > 0) this.message = `HTTP ${tila}: ${koodit.join(', ')}`
  }

  /** Whether one of the errors has the code. */
  on(koodi: string): boolean {
    return this.virheet.some((virhe) => virhe.koodi === koodi)
  }
}

/** CAS gave no ticket: wrong user name or password (401), a locked account (423), or no answer (`tila` undefined). */
export class Kirjautumisvirhe extends Palveluvirhe {
  constructor(tila: number | undefined, options?: ErrorOptions) {
    super(tila, undefined, options)
    this.name = 'Kirjautumisvirhe'
    this.message = tila === undefined ? 'CAS does not answer' : `CAS answered ${tila}`
  }
}

/** Reads the error answer; that of a proxy in between may have no errors of ours. */
export async function lueRajapintavirhe(vastaus: Response): Promise<Rajapintavirhe> {
  const runko: unknown = await vastaus.json().catch(() => undefined)
  if (!Check(Virherunko, runko)) return new Rajapintavirhe(vastaus.status, [])
  return new Rajapintavirhe(vastaus.status, runko.virheet, runko['pyynto-id'])
}
