import type { Pooli, Transaktio, Yhteys } from '../../database.ts'
import { type AuditRivi, auditrivienLisays, lisaaAuditriviTransaktiossa, lisaaAuditrivit } from './auditloki.queries.ts'

/** The most rows in one statement: none of them waits long for the others. */
const NIPUN_ENIMMAISKOKO = 500

export type Auditloki = {
  /** The statement that stores the row, to be a part of the statement of the write that it tells of. */
  lause(rivi: AuditRivi): ReturnType<typeof auditrivienLisays>
  /** Stores the row of a write as a part of its transaction: they are stored together or not at all. */
  kirjaaTransaktiossa(transaktio: Transaktio, rivi: AuditRivi): Promise<void>
  /** The same for a transaction on a connection of its own. */
  kirjaaYhteydella(yhteys: Yhteys, rivi: AuditRivi): Promise<void>
  /** Stores a row; resolves when it is committed. */
  kirjaa(rivi: AuditRivi): Promise<void>
  /** Resolves when every row given so far has been stored or has failed. */
  valmis(): Promise<void>
}

/**
 * Rows that arrive while others are being stored go together in the next statement: a busy service makes one commit for
 * many reads, and a quiet one does not wait.
 */
export function createAuditloki(
  pool: Pooli,
  lisaa: (pool: Pooli, rivit: readonly AuditRivi[]) => Promise<void> = lisaaAuditrivit,
): Auditloki {
  let jonossa: { rivi: AuditRivi; valmis: () => void; virhe: (syy: unknown) => void }[] = []
  let kaynnissa: Promise<void> | undefined

  async function tyhjenna() {
    while (jonossa.length > 0) {
      const nippu = jonossa.slice(0, NIPUN_ENIMMAISKOKO)
      jonossa = jonossa.slice(NIPUN_ENIMMAISKOKO)
      try {
        await lisaa(
          pool,
          nippu.map(({ rivi }) => rivi),
        )
        for (const { valmis } of nippu) valmis()
      } catch (syy) {
        for (const { virhe } of nippu) virhe(syy)
      }
    }
    kaynnissa = undefined
  }

  return {
    lause: (rivi) => auditrivienLisays([rivi]),
    kirjaaTransaktiossa: lisaaAuditriviTransaktiossa,
    kirjaaYhteydella: (yhteys, rivi) => lisaaAuditrivit(yhteys, [rivi]),
    kirjaa(rivi) {
      return new Promise((valmis, virhe) => {
        jonossa.push({ rivi, valmis, virhe })
        // Rows of requests that are handled in the same turn of the event loop get along.
        kaynnissa ??= new Promise<void>((resolve) => setImmediate(resolve)).then(tyhjenna)
      })
    },
    async valmis() {
      while (kaynnissa) await kaynnissa
    },
  }
}
