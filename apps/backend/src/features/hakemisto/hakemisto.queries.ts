import { Prisma } from '@ehoks/prisma/client'
import type { Tietokanta, Transaktio } from '../../database.ts'
import type { OpiskeluoikeudenTiedot } from './hakemisto.rules.ts'

/** A study right of the index whose facts are to be asked again. */
export type PaivitettavaOikeus = { oid: string; oppijaOid: string }

/** Which study rights are asked again: those of a koulutustoimija, or those whose qualification has no name. */
export type PaivitysEhto = { koulutustoimijaOid: string } | 'nimettomat'

const paivitettavat = (ehto: PaivitysEhto) =>
  ehto === 'nimettomat' ? { tutkintoNimi: { equals: {} } } : { koulutustoimijaOid: ehto.koulutustoimijaOid }

/** The next study rights in the order of their OIDs, after `jalkeen`. */
export async function haePaivitettavat(
  kanta: Tietokanta,
  ehto: PaivitysEhto,
  jalkeen: string,
  maara: number,
): Promise<PaivitettavaOikeus[]> {
  return kanta.opiskeluoikeus.findMany({
    where: { oid: { gt: jalkeen }, ...paivitettavat(ehto) },
    orderBy: { oid: 'asc' },
    take: maara,
    select: { oid: true, oppijaOid: true },
  })
}

/** The study right, if it has a HOKS that has not been deleted. */
export async function haeHoksillinenOikeus(kanta: Tietokanta, oid: string): Promise<PaivitettavaOikeus | undefined> {
  const oikeus = await kanta.opiskeluoikeus.findFirst({
    where: { oid, hoks: { deletedAt: null } },
    select: { oid: true, oppijaOid: true },
  })
  return oikeus ?? undefined
}

/** How many study rights are asked again. */
export const laskePaivitettavat = (kanta: Tietokanta, ehto: PaivitysEhto): Promise<number> =>
  kanta.opiskeluoikeus.count({ where: paivitettavat(ehto) })

/** The koulutustoimijat that the index has study rights of, with how many. */
export async function haeKoulutustoimijat(kanta: Tietokanta): Promise<{ oid: string; opiskeluoikeuksia: number }[]> {
  return kanta.$queryRaw<{ oid: string; opiskeluoikeuksia: number }[]>`
    select koulutustoimija_oid as oid, count(*)::integer as opiskeluoikeuksia
    from opiskeluoikeus where koulutustoimija_oid is not null
    group by koulutustoimija_oid`
}

/** How many HOKSes there are, deleted ones too. */
export const laskeHoksit = (kanta: Tietokanta): Promise<number> => kanta.hoks.count()

const TIETOJEN_TYYPIT = Prisma.raw(`"oid" text, "oppilaitosOid" text, "koulutustoimijaOid" text, "tyyppi" text,
  "tutkintoNimi" jsonb, "osaamisalaNimi" jsonb, "alkamispaiva" date, "arvioituPaattymispaiva" date`)

/** Stores what Koski says of study rights that the index has. Whose they are is not changed. */
export async function paivitaOikeudet(
  kanta: Tietokanta,
  tiedot: readonly OpiskeluoikeudenTiedot[],
  aika: Date,
): Promise<void> {
  await kanta.$executeRaw`
    with lukitut as materialized (
      select oid from opiskeluoikeus where oid = any(${tiedot.map(({ oid }) => oid)}) order by oid for update
    )
    update opiskeluoikeus oo set oppilaitos_oid = t."oppilaitosOid", koulutustoimija_oid = t."koulutustoimijaOid",
      tyyppi = t.tyyppi, tutkinto_nimi = t."tutkintoNimi", osaamisala_nimi = t."osaamisalaNimi",
      alkamispaiva = t.alkamispaiva, arvioitu_paattymispaiva = t."arvioituPaattymispaiva", koski404 = false,
      paivitetty = ${aika}
    from lukitut, jsonb_to_recordset(${JSON.stringify(tiedot)}::jsonb) as t(${TIETOJEN_TYYPIT})
    where oo.oid = t.oid and lukitut.oid = t.oid`
}

/** Marks study rights that Koski does not know any more: what was known of them stays, so that their HOKSes do. */
export async function merkitsePuuttuviksi(kanta: Tietokanta, oidit: readonly string[], aika: Date): Promise<void> {
  await kanta.opiskeluoikeus.updateMany({
    where: { oid: { in: [...oidit] } },
    data: { koski404: true, paivitetty: aika },
  })
}

/** A study right of bought education, the main one that it is a part of, and who arranges that. */
export type Hankintakoulutus = OpiskeluoikeudenTiedot & { paaoikeusOid: string; jarjestajaOid: string | null }

/**
 * Makes the study rights of bought education under the main study rights be exactly the given ones, by one statement.
 * Those of learners that the index does not have are left out.
 */
export async function tallennaHankintakoulutukset(
  kanta: Tietokanta,
  paaoikeudet: readonly string[],
  hankintakoulutukset: readonly Hankintakoulutus[],
  aika: Date,
): Promise<void> {
  const oidit = hankintakoulutukset.map(({ oid }) => oid)
  await kanta.$executeRaw`
    with nykyiset as (
      insert into opiskeluoikeus (oid, oppija_oid, oppilaitos_oid, koulutustoimija_oid, tyyppi, tutkinto_nimi,
        osaamisala_nimi, alkamispaiva, arvioitu_paattymispaiva, hankintakoulutus_opiskeluoikeus_oid,
        hankintakoulutus_jarjestaja_oid, paivitetty)
      select t.oid, oppija.oid, t."oppilaitosOid", t."koulutustoimijaOid", t.tyyppi, t."tutkintoNimi",
        t."osaamisalaNimi", t.alkamispaiva, t."arvioituPaattymispaiva", t."paaoikeusOid", t."jarjestajaOid", ${aika}
      from jsonb_to_recordset(${JSON.stringify(hankintakoulutukset)}::jsonb)
        as t(${TIETOJEN_TYYPIT}, "oppijaOid" text, "paaoikeusOid" text, "jarjestajaOid" text)
      join oppija on oppija.oid = t."oppijaOid"
      order by t.oid
      on conflict (oid) do update set
        oppilaitos_oid = excluded.oppilaitos_oid, koulutustoimija_oid = excluded.koulutustoimija_oid,
        tyyppi = excluded.tyyppi, tutkinto_nimi = excluded.tutkinto_nimi, osaamisala_nimi = excluded.osaamisala_nimi,
        alkamispaiva = excluded.alkamispaiva, arvioitu_paattymispaiva = excluded.arvioitu_paattymispaiva,
        hankintakoulutus_opiskeluoikeus_oid = excluded.hankintakoulutus_opiskeluoikeus_oid,
        hankintakoulutus_jarjestaja_oid = excluded.hankintakoulutus_jarjestaja_oid,
        koski404 = false, paivitetty = excluded.paivitetty
    )
    update opiskeluoikeus set hankintakoulutus_opiskeluoikeus_oid = null, hankintakoulutus_jarjestaja_oid = null
    where hankintakoulutus_opiskeluoikeus_oid = any(${paaoikeudet}) and not (oid = any(${oidit}))`
}

/** OIDs of the study rights of bought education under the main study right. */
export async function haeHankintakoulutukset(kanta: Tietokanta, opiskeluoikeusOid: string): Promise<string[]> {
  const rivit = await kanta.opiskeluoikeus.findMany({
    where: { hankintakoulutusOpiskeluoikeusOid: opiskeluoikeusOid },
    orderBy: { oid: 'asc' },
    select: { oid: true },
  })
  return rivit.map(({ oid }) => oid)
}

/** Whether the learner has a HOKS that has not been deleted. */
export async function onHoksillinenOppija(kanta: Tietokanta, oppijaOid: string): Promise<boolean> {
  return (await kanta.hoks.findFirst({ where: { oppijaOid, deletedAt: null }, select: { id: true } })) !== null
}

/** Gives the learner of the index a new name; false: the index has no such learner. */
export async function nimeaOppija(kanta: Tietokanta, oid: string, nimi: string, aika: Date): Promise<boolean> {
  const { count } = await kanta.oppija.updateMany({ where: { oid }, data: { nimi, paivitetty: aika } })
  return count > 0
}

/** Those of the OIDs that the index has learners for. */
export async function haeHakemistonOppijat(kanta: Tietokanta, oidit: readonly string[]): Promise<string[]> {
  const rivit = await kanta.oppija.findMany({ where: { oid: { in: [...oidit] } }, select: { oid: true } })
  return rivit.map(({ oid }) => oid)
}

/**
 * Moves everything of a duplicate to its master: study rights, HOKSes (deleted ones too, so that they are the master's
 * when they are brought back) and settings. Each HOKS gets a new version. Earlier versions keep the OID of their time.
 * Locks are taken in the order of every writer: learners, study rights, HOKSes, the numbers of the changes.
 */
export async function yhdistaOppija(
  tx: Transaktio,
  {
    duplikaatti,
    master,
    kayttajaOid,
    aika,
  }: { duplikaatti: string; master: { oid: string; nimi: string }; kayttajaOid: string; aika: Date },
): Promise<number[]> {
  const oidit = [duplikaatti, master.oid]
  await tx.$queryRaw`select oid from oppija where oid = any(${oidit}) order by oid for update`
  await tx.$executeRaw`
    insert into oppija (oid, nimi, paivitetty) values (${master.oid}, ${master.nimi}, ${aika})
    on conflict (oid) do update set nimi = excluded.nimi, paivitetty = excluded.paivitetty`
  await tx.$queryRaw`select oid from opiskeluoikeus where oppija_oid = ${duplikaatti} order by oid for update`
  await tx.$executeRaw`update opiskeluoikeus set oppija_oid = ${master.oid} where oppija_oid = ${duplikaatti}`
  await tx.$queryRaw`select id from hoks where oppija_oid = ${duplikaatti} order by id for update`
  const hoksit = await tx.$queryRaw<{ id: number }[]>`
    with siirretty as (
      update hoks set oppija_oid = ${master.oid}, versio_nro = varaa_versio_nro(),
        sisalto = sisalto || jsonb_build_object('oppija-oid', ${master.oid}::text),
        updated_at = greatest(updated_at, ${aika})
      where oppija_oid = ${duplikaatti}
      returning id, versio_nro
    )
    insert into hoks_versio (hoks_id, versio_nro, aika, kayttaja_oid, operaatio)
    select id, versio_nro, ${aika}, ${kayttajaOid}, 'oppijan-yhdistys' from siirretty
    returning hoks_id as id`
  await tx.$executeRaw`
    insert into oppijan_asetukset (oppija_oid, asetukset, paivitetty)
    select ${master.oid}, asetukset, paivitetty from oppijan_asetukset where oppija_oid = ${duplikaatti}
    on conflict (oppija_oid) do nothing`
  await tx.$executeRaw`delete from oppijan_asetukset where oppija_oid = ${duplikaatti}`
  await tx.$executeRaw`delete from oppija where oid = ${duplikaatti}`
  return hoksit.map(({ id }) => id)
}
