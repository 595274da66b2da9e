import { Prisma } from '@ehoks/prisma/client'
import { rivit as aja, type Transaktio, type Yhteys } from '../../database.ts'

/** What was acted on: OIDs and ids, never names or content. */
export type AuditKohde = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>

/** One row of the audit log. */
export type AuditRivi = {
  aika: Date
  kayttajaOid: string | null
  /** Organisations in which the user has rights; of a learner none. */
  kayttajanOrganisaatiot: readonly string[]
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

/** The statement that adds rows: alone, or as a part of another statement. */
export const auditrivienLisays = (rivit: readonly AuditRivi[]): Prisma.Sql => Prisma.sql`
  insert into auditloki (aika, kayttaja_oid, kayttaja_laji, ip_osoite, kayttajaagentti, operaatio, kohde, tulos,
    muutokset, pyynto_tunniste, kayttajan_organisaatiot)
  select "aika", "kayttajaOid", "kayttajaLaji", "ipOsoite", "kayttajaagentti", "operaatio", "kohde", "tulos",
    "muutokset", "pyyntoTunniste", "kayttajanOrganisaatiot"
  from jsonb_to_recordset(${JSON.stringify(rivit)}::jsonb) as r("aika" timestamptz, "kayttajaOid" text,
    "kayttajaLaji" text, "ipOsoite" text, "kayttajaagentti" text, "operaatio" text, "kohde" jsonb, "tulos" text,
    "muutokset" jsonb, "pyyntoTunniste" text, "kayttajanOrganisaatiot" text[])`

/** Adds rows by one statement. */
export async function lisaaAuditrivit(yhteys: Yhteys, rivit: readonly AuditRivi[]): Promise<void> {
  await aja(yhteys, auditrivienLisays(rivit))
}

/** Adds a row as a part of a transaction of Prisma's. */
export async function lisaaAuditriviTransaktiossa(tx: Transaktio, rivi: AuditRivi): Promise<void> {
  await tx.$executeRaw(auditrivienLisays([rivi]))
}
