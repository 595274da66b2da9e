import type { Tietokanta, Transaktio } from '../../database.ts'

/** What was acted on: OIDs and ids, never names or content. */
export type AuditKohde = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>

/** One row of the audit log. */
export type AuditRivi = {
  aika: Date
  kayttajaOid: string | null
  kayttajaLaji: 'palvelu' | 'virkailija' | 'oppija' | 'tuntematon'
  ipOsoite: string | null
  kayttajaagentti: string | null
  operaatio: string
  kohde: AuditKohde
  tulos: 'onnistui' | 'estettiin' | 'epaonnistui'
  /** Paths that a write changed, without values. */
  muutokset?: string[]
  pyyntoTunniste: string
}

/** Adds rows by one statement, alone or as a part of a transaction. */
export async function lisaaAuditrivit(kanta: Tietokanta | Transaktio, rivit: readonly AuditRivi[]): Promise<void> {
  await kanta.auditloki.createMany({ data: rivit.map((rivi) => ({ ...rivi, kohde: { ...rivi.kohde } })) })
}
