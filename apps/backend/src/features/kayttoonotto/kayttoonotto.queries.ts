import type { Tietokanta } from '../../database.ts'

/** Days are YYYY-MM-DD in Finland. */
export type Jakso = { alku: string; loppu: string }

/** A koulutustoimija's HOKSes: all of them, and those made in the period. */
export type HoksienMaarat = { oid: string; ensimmainen: string; hokseja: number; jaksolla: number; kasin: number }

/** A koulutustoimija's transfers in the period, and the latest one of all. */
export type SiirtojenMaarat = { oid: string; viimeisin: Date; siirtoja: number; hylattyja: number }

/**
 * Counts the HOKSes by koulutustoimija and day. Only what has changed is written: a count each hour leaves the table as
 * small as it is.
 */
export async function laskeHoksit(kanta: Tietokanta): Promise<void> {
  await kanta.$executeRaw`
    with uudet as materialized (
      select coalesce(oo.koulutustoimija_oid, oo.oppilaitos_oid) as koulutustoimija_oid,
        (h.created_at at time zone 'Europe/Helsinki')::date as paiva, count(*)::integer as hokseja,
        (count(*) filter (where h.manuaalisyotto))::integer as kasin
      from hoks h join opiskeluoikeus oo on oo.oid = h.opiskeluoikeus_oid
      where h.deleted_at is null
      group by 1, 2
    ), poistuneet as (
      delete from kayttoonotto_hoksit k
      where not exists (
        select from uudet where uudet.koulutustoimija_oid = k.koulutustoimija_oid and uudet.paiva = k.paiva)
    )
    insert into kayttoonotto_hoksit as k (koulutustoimija_oid, paiva, hokseja, kasin)
    select koulutustoimija_oid, paiva, hokseja, kasin from uudet
    on conflict (koulutustoimija_oid, paiva) do update set hokseja = excluded.hokseja, kasin = excluded.kasin
    where (k.hokseja, k.kasin) is distinct from (excluded.hokseja, excluded.kasin)`
}

/** From which day on the transfers have to be counted: that of the latest one counted; undefined: none has been. */
export async function viimeisinLaskettuPaiva(kanta: Tietokanta): Promise<string | undefined> {
  const [rivi] = await kanta.$queryRaw<{ paiva: string | null }[]>`
    select max(paiva)::text as paiva from kayttoonotto_siirrot`
  return rivi?.paiva ?? undefined
}

/** The organisations whose logs have transfers of the day or later. */
export async function haeSiirtaneet(kanta: Tietokanta, alkaen: string): Promise<string[]> {
  const rivit = await kanta.$queryRaw<{ oid: string }[]>`
    select distinct unnest(organisaatio_oidit) as oid from tiedonsiirto
    where aika >= (${alkaen}::date::timestamp at time zone 'Europe/Helsinki') and not koeajo`
  return rivit.map(({ oid }) => oid)
}

/** Counts the transfers of the day and later anew. `omistajat`: the koulutustoimija of each organisation. */
export async function laskeSiirrot(
  kanta: Tietokanta,
  alkaen: string,
  omistajat: readonly { oid: string; koulutustoimija: string }[],
): Promise<void> {
  await kanta.$transaction([
    kanta.$executeRaw`delete from kayttoonotto_siirrot where paiva >= ${alkaen}::date`,
    // A caller of several organisations of one koulutustoimija has made one transfer.
    kanta.$executeRaw`
      insert into kayttoonotto_siirrot (koulutustoimija_oid, paiva, siirtoja, hylattyja, viimeisin)
      select s.koulutustoimija, (s.aika at time zone 'Europe/Helsinki')::date, count(*),
        count(*) filter (where s.tulos = 'hylatty'), max(s.aika)
      from (
        select distinct o.koulutustoimija, t.id, t.aika, t.tulos
        from tiedonsiirto t
        cross join unnest(t.organisaatio_oidit) as organisaatio(oid)
        join jsonb_to_recordset(${JSON.stringify(omistajat)}::jsonb) as o(oid text, koulutustoimija text)
          on o.oid = organisaatio.oid
        where t.aika >= (${alkaen}::date::timestamp at time zone 'Europe/Helsinki') and not t.koeajo
      ) s
      group by 1, 2`,
  ])
}

/** The HOKSes of every koulutustoimija that has some. */
export const haeHoksienMaarat = (kanta: Tietokanta, { alku, loppu }: Jakso): Promise<HoksienMaarat[]> =>
  kanta.$queryRaw<HoksienMaarat[]>`
    select koulutustoimija_oid as oid, min(paiva)::text as ensimmainen, sum(hokseja)::integer as hokseja,
      coalesce(sum(hokseja) filter (where paiva between ${alku}::date and ${loppu}::date), 0)::integer as jaksolla,
      coalesce(sum(kasin) filter (where paiva between ${alku}::date and ${loppu}::date), 0)::integer as kasin
    from kayttoonotto_hoksit
    group by koulutustoimija_oid`

/** The transfers of every koulutustoimija that has some. */
export const haeSiirtojenMaarat = (kanta: Tietokanta, { alku, loppu }: Jakso): Promise<SiirtojenMaarat[]> =>
  kanta.$queryRaw<SiirtojenMaarat[]>`
    select koulutustoimija_oid as oid, max(viimeisin) as viimeisin,
      coalesce(sum(siirtoja) filter (where paiva between ${alku}::date and ${loppu}::date), 0)::integer as siirtoja,
      coalesce(sum(hylattyja) filter (where paiva between ${alku}::date and ${loppu}::date), 0)::integer as hylattyja
    from kayttoonotto_siirrot
    group by koulutustoimija_oid`

/** HOKSes made on each day of the period on which there were some, and how many there were before it. */
export async function haePaivat(
  kanta: Tietokanta,
  { alku, loppu }: Jakso,
): Promise<{ ennen: number; paivat: { paiva: string; hokseja: number }[] }> {
  const [[aiemmat], paivat] = await Promise.all([
    kanta.$queryRaw<{ hokseja: number }[]>`
      select coalesce(sum(hokseja), 0)::integer as hokseja from kayttoonotto_hoksit where paiva < ${alku}::date`,
    kanta.$queryRaw<{ paiva: string; hokseja: number }[]>`
      select paiva::text, sum(hokseja)::integer as hokseja from kayttoonotto_hoksit
      where paiva between ${alku}::date and ${loppu}::date
      group by paiva order by paiva`,
  ])
  return { ennen: aiemmat?.hokseja ?? 0, paivat }
}

/** The day of the first HOKS; undefined: there is none. */
export async function ensimmainenPaiva(kanta: Tietokanta): Promise<string | undefined> {
  const [rivi] = await kanta.$queryRaw<{ paiva: string | null }[]>`
    select min(paiva)::text as paiva from kayttoonotto_hoksit`
  return rivi?.paiva ?? undefined
}
