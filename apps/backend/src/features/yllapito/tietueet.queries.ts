import { Prisma } from '@ehoks/prisma/client'
import type { Kielistetty } from '@ehoks/schema/rajapinta/kielistetty'
import type { Tunnistelaji } from '@ehoks/schema/rajapinta/yllapito-nakymat'
import type { Tietokanta } from '../../database.ts'
import type { OpiskeluoikeudenTiedot } from '../hakemisto/hakemisto.rules.ts'

/** What a text may be as an identifier; a missing one is not looked for. */
export type Haettavat = {
  hoksId: number | undefined
  uuid: string | undefined
  opiskeluoikeusOid: string | undefined
  /** Any text may be the identifier that a system gave to a period. */
  yksiloivaTunniste: string
}

/** A HOKS that an identifier leads to. */
export type HoksOsuma = {
  peruste: Tunnistelaji
  id: number
  /** JSON pointer to the period, when it is the period's identifier. */
  polku: string | null
  poistettu: boolean
  oppija: { oid: string; nimi: string }
  oppilaitosOid: string
  tutkintoNimi: Kielistetty
}

/** HOKSes, deleted ones too, by any identifier of theirs or of their periods, by one statement; at most `maara`. */
export async function haeOsumat(kanta: Tietokanta, haettavat: Haettavat, maara: number): Promise<HoksOsuma[]> {
  const { hoksId = null, uuid = null, opiskeluoikeusOid = null, yksiloivaTunniste } = haettavat
  const rivit = await kanta.$queryRaw<(Omit<HoksOsuma, 'oppija'> & { oppijaOid: string; oppijaNimi: string })[]>`
    with osuma as (
      select 'hoks-id' as peruste, id, null as polku from hoks where id = ${hoksId}::integer
      union all select 'eid', id, null from hoks where eid = ${uuid}::uuid
      union all select 'opiskeluoikeus', id, null from hoks where opiskeluoikeus_oid = ${opiskeluoikeusOid}::text
      union all select 'module-id', hoks_id, polku from osaamisen_hankkimistapa where module_id = ${uuid}::uuid
      union all (
        select 'yksiloiva-tunniste', hoks_id, polku from osaamisen_hankkimistapa
        where yksiloiva_tunniste = ${yksiloivaTunniste} order by hoks_id limit ${maara}
      )
    )
    select osuma.peruste, osuma.id, osuma.polku, h.deleted_at is not null as poistettu, o.oid as "oppijaOid",
      o.nimi as "oppijaNimi", oo.oppilaitos_oid as "oppilaitosOid", oo.tutkinto_nimi as "tutkintoNimi"
    from osuma
    join hoks h on h.id = osuma.id
    join oppija o on o.oid = h.oppija_oid
    join opiskeluoikeus oo on oo.oid = h.opiskeluoikeus_oid
    order by osuma.peruste, osuma.id, osuma.polku
    limit ${maara}`
  return rivit.map(({ oppijaOid, oppijaNimi, ...rivi }) => ({ ...rivi, oppija: { oid: oppijaOid, nimi: oppijaNimi } }))
}

/** What is left of a HOKS that has been deleted for good. */
export type PysyvaPoisto = { id: number; versioNro: number; oppilaitosOid: string; aika: Date }

export async function haePysyvaPoisto(kanta: Tietokanta, id: number): Promise<PysyvaPoisto | undefined> {
  const rivi = await kanta.hoksPoisto.findUnique({ where: { hoksId: id } })
  return rivi
    ? { id, versioNro: Number(rivi.versioNro), oppilaitosOid: rivi.oppilaitosOid, aika: rivi.aika }
    : undefined
}

/** A HOKS as the administrator looks at it: how much there is in it, not what. Days are YYYY-MM-DD. */
export type TietueenHoks = {
  id: number
  eid: string
  oppijaOid: string
  opiskeluoikeusOid: string
  oppilaitosOid: string
  luotu: Date
  paivitetty: Date
  poistettu: Date | null
  hyvaksytty: string
  saavutettu: string | null
  manuaalisyotto: boolean
  versioNro: number
  osia: number
  jaksoja: number
  aiempia: number
  versioita: number
}

const HANKITTAVAT = [
  'hankittavat-ammat-tutkinnon-osat',
  'hankittavat-paikalliset-tutkinnon-osat',
  'hankittavat-yhteiset-tutkinnon-osat',
  'hankittavat-koulutuksen-osat',
]
const AIEMMAT = [
  'aiemmin-hankitut-ammat-tutkinnon-osat',
  'aiemmin-hankitut-paikalliset-tutkinnon-osat',
  'aiemmin-hankitut-yhteiset-tutkinnon-osat',
]
const pituudet = (listat: readonly string[]) => Prisma.sql`(
  select coalesce(sum(jsonb_array_length(h.sisalto -> lista)), 0)::integer from unnest(${[...listat]}::text[]) as lista
  where jsonb_typeof(h.sisalto -> lista) = 'array')`

/** The HOKS, deleted or not, by its number or by its study right. */
export async function haeTietueenHoks(
  kanta: Tietokanta,
  tunniste: { id: number } | { opiskeluoikeusOid: string },
): Promise<TietueenHoks | undefined> {
  const ehto =
    'id' in tunniste
      ? Prisma.sql`h.id = ${tunniste.id}`
      : Prisma.sql`h.opiskeluoikeus_oid = ${tunniste.opiskeluoikeusOid}`
  const [rivi] = await kanta.$queryRaw<(Omit<TietueenHoks, 'versioNro'> & { versioNro: bigint })[]>`
    select h.id, h.eid, h.oppija_oid as "oppijaOid", h.opiskeluoikeus_oid as "opiskeluoikeusOid",
      oo.oppilaitos_oid as "oppilaitosOid", h.created_at as luotu, h.updated_at as paivitetty,
      h.deleted_at as poistettu, h.ensikertainen_hyvaksyminen::text as hyvaksytty,
      h.osaamisen_saavuttamisen_pvm::text as saavutettu, h.manuaalisyotto, h.versio_nro as "versioNro",
      ${pituudet(HANKITTAVAT)} as osia, ${pituudet(AIEMMAT)} as aiempia,
      (select count(*)::integer from osaamisen_hankkimistapa j where j.hoks_id = h.id) as jaksoja,
      (select count(*)::integer from hoks_versio v where v.hoks_id = h.id) as versioita
    from hoks h
    join opiskeluoikeus oo on oo.oid = h.opiskeluoikeus_oid
    where ${ehto}`
  return rivi && { ...rivi, versioNro: Number(rivi.versioNro) }
}

/** A study right of the index, when it was refreshed, and the one that it is a part of. */
export type TietueenOikeus = OpiskeluoikeudenTiedot & { paivitetty: Date; paaoikeusOid: string | null }

export async function haeTietueenOikeus(kanta: Tietokanta, oid: string): Promise<TietueenOikeus | undefined> {
  const [rivi] = await kanta.$queryRaw<TietueenOikeus[]>`
    select oid, oppija_oid as "oppijaOid", oppilaitos_oid as "oppilaitosOid",
      koulutustoimija_oid as "koulutustoimijaOid", tyyppi, tutkinto_nimi as "tutkintoNimi",
      osaamisala_nimi as "osaamisalaNimi", alkamispaiva::text,
      arvioitu_paattymispaiva::text as "arvioituPaattymispaiva", koski404, paivitetty,
      hankintakoulutus_opiskeluoikeus_oid as "paaoikeusOid"
    from opiskeluoikeus where oid = ${oid}`
  return rivi
}

/** A learner of the index. */
export async function haeTietueenOppija(
  kanta: Tietokanta,
  oid: string,
): Promise<{ nimi: string; paivitetty: Date } | undefined> {
  const oppija = await kanta.oppija.findUnique({ where: { oid }, select: { nimi: true, paivitetty: true } })
  return oppija ?? undefined
}

/** One of a learner's HOKSes. */
export type OppijanHoks = {
  id: number
  poistettu: boolean
  opiskeluoikeusOid: string
  oppilaitosOid: string
  tutkintoNimi: Kielistetty
}

/** The learner's HOKSes, deleted ones too, newest first. */
export async function haeOppijanKaikkiHoksit(kanta: Tietokanta, oppijaOid: string): Promise<OppijanHoks[]> {
  return kanta.$queryRaw<OppijanHoks[]>`
    select h.id, h.deleted_at is not null as poistettu, oo.oid as "opiskeluoikeusOid",
      oo.oppilaitos_oid as "oppilaitosOid", oo.tutkinto_nimi as "tutkintoNimi"
    from hoks h
    join opiskeluoikeus oo on oo.oid = h.opiskeluoikeus_oid
    where h.oppija_oid = ${oppijaOid}
    order by h.id desc`
}

/** A row of the audit log, without from where it was done. */
export type Tapahtuma = {
  id: number
  aika: Date
  kayttajaOid: string | null
  kayttajaLaji: 'palvelu' | 'virkailija' | 'oppija' | 'tuntematon'
  operaatio: string
  tulos: 'onnistui' | 'estettiin' | 'epaonnistui'
  /** How many places a write changed; null: it was no write. */
  muutoksia: number | null
}

/**
 * The latest events of a learner, or those of one HOKS of the learner's, newest first. Rows name a HOKS by number or as
 * the address had it, by text.
 */
export async function haeTapahtumat(
  kanta: Tietokanta,
  { oppijaOid, hoksId }: { oppijaOid: string; hoksId?: number },
  maara: number,
): Promise<Tapahtuma[]> {
  const hoksin = hoksId === undefined ? Prisma.empty : Prisma.sql`and kohde ->> 'hoksId' = ${String(hoksId)}`
  const rivit = await kanta.$queryRaw<(Omit<Tapahtuma, 'id'> & { id: bigint })[]>`
    select id, aika, kayttaja_oid as "kayttajaOid", kayttaja_laji as "kayttajaLaji", operaatio, tulos,
      jsonb_array_length(muutokset) as muutoksia
    from auditloki
    where kohde ->> 'oppijaOid' = ${oppijaOid} ${hoksin}
    order by id desc
    limit ${maara}`
  return rivit.map((rivi) => ({ ...rivi, id: Number(rivi.id) }))
}
