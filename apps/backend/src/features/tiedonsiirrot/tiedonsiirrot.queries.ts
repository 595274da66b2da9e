import { Prisma } from '@ehoks/prisma/client'
import type { Virhe } from '@ehoks/schema/virheet/luettelo'
import { rivit as aja, type Tietokanta, type Yhteys } from '../../database.ts'

/** One attempt of a system to write a HOKS. */
export type Tiedonsiirto = {
  aika: Date
  kayttajatunnus: string
  /** Users with the right to read in any of these see the row. */
  organisaatioOidit: readonly string[]
  opiskeluoikeusOid: string | null
  hoksId: number | null
  operaatio: 'luonti' | 'korvaus' | 'paivitys'
  tulos: 'hyvaksytty' | 'hylatty'
  /** HTTP status of the answer. */
  tila: number
  virheet: readonly Virhe[]
  varoitukset: readonly Virhe[]
  /** A dry run: nothing was to be stored. */
  koeajo: boolean
  pyyntoTunniste: string
}

/** A stored row. `korjattu`: a later write of the same study right has been accepted. */
export type TallennettuTiedonsiirto = Omit<Tiedonsiirto, 'kayttajatunnus' | 'organisaatioOidit' | 'pyyntoTunniste'> & {
  id: number
  korjattu: boolean
  /** The learner, when the study right is known, and the HOKS that the study right has now. */
  oppija: { oid: string; nimi: string; hoksId: number | null } | null
}

/** Days are YYYY-MM-DD in Finland, both included. */
export type TiedonsiirtoEhdot = {
  /** `kaikki`: whoever the rows belong to. */
  organisaatioOidit: readonly string[] | 'kaikki'
  tulos: Tiedonsiirto['tulos'] | undefined
  alku: string | undefined
  loppu: string | undefined
  /** Code of an error or a warning. */
  koodi: string | undefined
  koeajot: boolean
  opiskeluoikeusOid?: string
  /** Rows older than the one with this number. */
  ennen: number | undefined
  maara: number
}

/** The statement that adds rows: alone, or as a part of another statement. */
export const tiedonsiirtojenLisays = (rivit: readonly Tiedonsiirto[]): Prisma.Sql => Prisma.sql`
  insert into tiedonsiirto (aika, kayttajatunnus, organisaatio_oidit, opiskeluoikeus_oid, hoks_id, operaatio, tulos, tila,
    virheet, varoitukset, koeajo, pyynto_tunniste)
  select "aika", "kayttajatunnus", "organisaatioOidit", "opiskeluoikeusOid", "hoksId", "operaatio", "tulos", "tila",
    "virheet", "varoitukset", "koeajo", "pyyntoTunniste"
  from jsonb_to_recordset(${JSON.stringify(rivit)}::jsonb) as r("aika" timestamptz, "kayttajatunnus" text,
    "organisaatioOidit" text[], "opiskeluoikeusOid" text, "hoksId" integer, "operaatio" text, "tulos" text,
    "tila" integer, "virheet" jsonb, "varoitukset" jsonb, "koeajo" boolean, "pyyntoTunniste" text)`

/** Adds rows by one statement. */
export async function lisaaTiedonsiirrot(yhteys: Yhteys, rivit: readonly Tiedonsiirto[]): Promise<void> {
  await aja(yhteys, tiedonsiirtojenLisays(rivit))
}

/** Rows that are removed at once: none of the writers waits for long. */
const POISTOERA = 10_000

/** Removes rows older than the instant; gives how many. */
export async function poistaVanhat(kanta: Tietokanta, raja: Date): Promise<number> {
  let kaikkiaan = 0
  let poistettu: number
  do {
    poistettu = await kanta.$executeRaw`
      delete from tiedonsiirto where id in (select id from tiedonsiirto where aika < ${raja} limit ${POISTOERA})`
    kaikkiaan += poistettu
  } while (poistettu === POISTOERA)
  return kaikkiaan
}

type Rivi = {
  id: bigint
  aika: Date
  opiskeluoikeus_oid: string | null
  hoks_id: number | null
  operaatio: Tiedonsiirto['operaatio']
  tulos: Tiedonsiirto['tulos']
  tila: number
  virheet: Virhe[]
  varoitukset: Virhe[]
  koeajo: boolean
  korjattu: boolean
  oppija: TallennettuTiedonsiirto['oppija']
}

/** Rows that fit the conditions, newest first. */
export async function haeTiedonsiirrot(
  kanta: Tietokanta,
  ehdot: TiedonsiirtoEhdot,
): Promise<TallennettuTiedonsiirto[]> {
  const koodilla = JSON.stringify([{ koodi: ehdot.koodi }])
  const suodattimet = [
    ...(ehdot.organisaatioOidit === 'kaikki'
      ? []
      : [Prisma.sql`t.organisaatio_oidit && ${[...ehdot.organisaatioOidit]}::text[]`]),
    ...(ehdot.tulos === undefined ? [] : [Prisma.sql`t.tulos = ${ehdot.tulos}`]),
    ...(ehdot.alku === undefined ? [] : [Prisma.sql`t.aika >= ${paivanAlku(ehdot.alku, 0)}`]),
    ...(ehdot.loppu === undefined ? [] : [Prisma.sql`t.aika < ${paivanAlku(ehdot.loppu, 1)}`]),
    ...(ehdot.koodi === undefined
      ? []
      : [Prisma.sql`(t.virheet @> ${koodilla}::jsonb or t.varoitukset @> ${koodilla}::jsonb)`]),
    ...(ehdot.koeajot ? [] : [Prisma.sql`not t.koeajo`]),
    ...(ehdot.opiskeluoikeusOid === undefined ? [] : [Prisma.sql`t.opiskeluoikeus_oid = ${ehdot.opiskeluoikeusOid}`]),
    ...(ehdot.ennen === undefined ? [] : [Prisma.sql`t.id < ${ehdot.ennen}`]),
    Prisma.sql`true`,
  ]
  const rivit = await kanta.$queryRaw<Rivi[]>`
    select t.id, t.aika, t.opiskeluoikeus_oid, t.hoks_id, t.operaatio, t.tulos, t.tila, t.virheet, t.varoitukset,
      t.koeajo, t.tulos = 'hylatty' and exists (
        select 1 from tiedonsiirto m
        where m.opiskeluoikeus_oid = t.opiskeluoikeus_oid and m.id > t.id and m.tulos = 'hyvaksytty' and not m.koeajo
      ) as korjattu, (
        select jsonb_build_object('oid', o.oid, 'nimi', o.nimi, 'hoksId', h.id)
        from opiskeluoikeus oo
        join oppija o on o.oid = oo.oppija_oid
        left join hoks h on h.opiskeluoikeus_oid = oo.oid and h.deleted_at is null
        where oo.oid = t.opiskeluoikeus_oid
      ) as oppija
    from tiedonsiirto t
    where ${Prisma.join(suodattimet, ' and ')}
    order by t.id desc
    limit ${ehdot.maara}`
  return rivit.map(({ id, opiskeluoikeus_oid, hoks_id, ...muut }) => ({
    ...muut,
    id: Number(id),
    opiskeluoikeusOid: opiskeluoikeus_oid,
    hoksId: hoks_id,
  }))
}

/** In how many of the latest refused transfers of the organisation each error was: the most common first. */
export const haeHylkaystenKoodit = (
  kanta: Tietokanta,
  organisaatioOid: string,
  viimeisimpia: number,
): Promise<{ koodi: string; maara: number }[]> => kanta.$queryRaw`
  select virhe ->> 'koodi' as koodi, count(distinct id)::integer as maara
  from (
    select id, virheet from tiedonsiirto
    where organisaatio_oidit && ${[organisaatioOid]}::text[] and tulos = 'hylatty' and not koeajo
    order by id desc limit ${viimeisimpia}
  ) hylatyt, jsonb_array_elements(virheet) as virhe
  group by 1
  order by 2 desc, 1`

const paivanAlku = (paiva: string, lisaa: number) =>
  Prisma.sql`(${paiva}::date + ${lisaa}::integer)::timestamp at time zone 'Europe/Helsinki'`
