import { Prisma } from '@ehoks/prisma/client'
import type { Hoks } from '@ehoks/schema/hoks/variantit'
import type { Kielistetty } from '@ehoks/schema/rajapinta/kielistetty'
import type { Tehtavalaji } from '@ehoks/schema/rajapinta/tehtavat'
import type { Virhe } from '@ehoks/schema/virheet/luettelo'
import type { Tietokanta } from '../../database.ts'
import {
  ON_KYSELYJEN_PIIRISSA,
  oikeuksineen,
  onNayttoOhi,
  onPaivittamatta,
  onPuutteellinenJakso,
  oppilaitoksen,
  type Puuterajat,
  VOIMASSA,
} from '../../hoksien-ehdot.queries.ts'

/** A task of any kind: what its kind does not have is null. */
export type TallennettuTehtava = {
  /** Number of the refused transfer, OID of the study right without a HOKS, or number of the HOKS. */
  avain: string
  oppijaOid: string | null
  oppijaNimi: string | null
  tutkintoNimi: Kielistetty | null
  opiskeluoikeusOid: string | null
  hoksId: number | null
  manuaalisyotto: boolean | null
  alkamispaiva: string | null
  aika: Date | null
  jakso: TallennettuJakso | null
  /** The document, for what is only there: the demonstrations that end on `naytostaAlkaen` or after it. */
  hoks: Hoks | null
  naytostaAlkaen: string | null
  virheet: Virhe[] | null
}

/** A workplace period of which no survey can go out. */
type TallennettuJakso = {
  moduleId: string
  alku: string
  loppu: string
  tyopaikanNimi: string | null
  yTunnus: string | null
  ohjaajaNimi: string | null
  ohjaajallaYhteystieto: boolean
  osaAikaisuustieto: number | null
  tutkinnonOsaKoodiUri: string | null
  tutkinnonOsaNimi: string | null
}

/** Where the tasks of a kind are, their order, and what is told of each. `sivutettu`: those of the page only. */
type Lahde = { mista: Prisma.Sql; jarjestys: Prisma.Sql; sarakkeet: Prisma.Sql; sivutettu?: true }

const hoksittomat = ({ oppilaitosOid }: Puuterajat) => Prisma.sql`
  from hoksiton_opiskeluoikeus oo
  where oo.oppilaitos_oid = ${oppilaitosOid}
    and not exists (select 1 from hoks where hoks.opiskeluoikeus_oid = oo.oid)`

const jaksot = (ehdot: Puuterajat) => Prisma.sql`
  from osaamisen_hankkimistapa j, hoks h, opiskeluoikeus oo
  where j.hoks_id = h.id and ${oikeuksineen(ehdot.oppilaitosOid)}
    and ${ON_KYSELYJEN_PIIRISSA} and ${onPuutteellinenJakso(ehdot)}`

// One task of a study right, however many times it has been refused. What came without a study right stands alone.
const siirrot = ({ oppilaitosOid }: Puuterajat) => Prisma.sql`
  from (
    select max(id) as id
    from tiedonsiirto
    where organisaatio_oidit @> array[${oppilaitosOid}] and tulos = 'hylatty' and not koeajo
    group by coalesce(opiskeluoikeus_oid, id::text)
  ) hylatty
  join tiedonsiirto t on t.id = hylatty.id
  left join opiskeluoikeus oo on oo.oid = t.opiskeluoikeus_oid
  left join oppija o on o.oid = oo.oppija_oid
  left join hoks h on h.opiskeluoikeus_oid = t.opiskeluoikeus_oid and h.deleted_at is null
  where not exists (
    select 1 from tiedonsiirto m
    where m.opiskeluoikeus_oid = t.opiskeluoikeus_oid and m.id > t.id and m.tulos = 'hyvaksytty' and not m.koeajo
  )`

/** How many tasks of each kind there are, by one statement that goes through the HOKSes of the oppilaitos once. */
export async function laskeTehtavat(kanta: Tietokanta, ehdot: Puuterajat): Promise<Record<Tehtavalaji, number>> {
  const [maarat] = await kanta.$queryRaw<Record<Tehtavalaji, number>[]>`
    select omat.*,
      (select count(*)::integer ${hoksittomat(ehdot)}) as "hoks-puuttuu",
      (select count(*)::integer ${jaksot(ehdot)}) as "jakson-tiedot-puuttuvat",
      (select count(*)::integer ${siirrot(ehdot)}) as "siirto-hylatty"
    from (
      select count(*) filter (where ${onPaivittamatta(ehdot)})::integer as "paivittamatta",
        count(*) filter (where ${onNayttoOhi(ehdot)})::integer as "naytto-ohi",
        count(*) filter (where h.oikeus_puuttuu)::integer as "opiskeluoikeus-puuttuu"
      from hoks h where ${oppilaitoksen(ehdot.oppilaitosOid)}
    ) omat`
  if (!maarat) throw new Error('An aggregate without a row')
  return maarat
}

const HOKSIN_SARAKKEET = Prisma.sql`h.id::text as avain, h.oppija_oid as "oppijaOid",
  (select o.nimi from oppija o where o.oid = h.oppija_oid) as "oppijaNimi",
  (select oo.tutkinto_nimi from opiskeluoikeus oo where oo.oid = h.opiskeluoikeus_oid) as "tutkintoNimi",
  h.opiskeluoikeus_oid as "opiskeluoikeusOid", h.id as "hoksId", h.manuaalisyotto`

function lahde(laji: Tehtavalaji, ehdot: Puuterajat, rajaus: Prisma.Sql): Lahde {
  // The HOKSes are chosen from the index of the oppilaitos, and only then is anything else read. Left to itself
  // PostgreSQL looks for them, in the order of the rows, among those of everybody.
  const omat = (ehto: Prisma.Sql, avain: Prisma.Sql) => Prisma.sql`
    with omat as materialized (
      select h.id, ${avain} as avain from hoks h where ${oppilaitoksen(ehdot.oppilaitosOid)} and ${ehto}
    )`
  const hoksit = (ehto: Prisma.Sql, avain: Prisma.Sql) => Prisma.sql`
    from (${omat(ehto, avain)} select id, avain from omat order by avain, id ${rajaus}) omat
    join hoks h on h.id = omat.id`
  switch (laji) {
    case 'hoks-puuttuu':
      return {
        mista: hoksittomat(ehdot),
        jarjestys: Prisma.sql`oo.alkamispaiva nulls last, oo.oid`,
        sarakkeet: Prisma.sql`oo.oid as avain, oo.oppija_oid as "oppijaOid", oo.oppija_nimi as "oppijaNimi",
          oo.tutkinto_nimi as "tutkintoNimi", oo.oid as "opiskeluoikeusOid", oo.alkamispaiva::text as alkamispaiva`,
      }
    case 'paivittamatta':
      return {
        mista: hoksit(onPaivittamatta(ehdot), Prisma.sql`h.updated_at`),
        jarjestys: Prisma.sql`omat.avain, omat.id`,
        sivutettu: true,
        sarakkeet: Prisma.sql`${HOKSIN_SARAKKEET}, h.updated_at as aika`,
      }
    case 'naytto-ohi':
      return {
        mista: hoksit(onNayttoOhi(ehdot), Prisma.sql`h.odottava_naytto`),
        jarjestys: Prisma.sql`omat.avain, omat.id`,
        sivutettu: true,
        sarakkeet: Prisma.sql`${HOKSIN_SARAKKEET}, h.updated_at as aika, h.sisalto as hoks,
          h.odottava_naytto::text as "naytostaAlkaen"`,
      }
    case 'opiskeluoikeus-puuttuu':
      return {
        mista: Prisma.sql`
          from (${omat(Prisma.sql`h.oikeus_puuttuu`, Prisma.sql`h.opiskeluoikeus_oid`)} select id, avain from omat) omat
          join hoks h on h.id = omat.id join opiskeluoikeus oo on oo.oid = omat.avain`,
        jarjestys: Prisma.sql`oo.paivitetty, omat.id`,
        sarakkeet: Prisma.sql`${HOKSIN_SARAKKEET}, oo.paivitetty as aika`,
      }
    case 'jakson-tiedot-puuttuvat':
      return {
        mista: jaksot(ehdot),
        jarjestys: Prisma.sql`j.loppu, h.id, j.polku`,
        sarakkeet: Prisma.sql`${HOKSIN_SARAKKEET}, jsonb_build_object('moduleId', j.module_id, 'alku', j.alku,
          'loppu', j.loppu, 'tyopaikanNimi', j.tyopaikan_nimi, 'yTunnus', j.tyopaikan_y_tunnus,
          'ohjaajaNimi', j.ohjaaja_nimi,
          'ohjaajallaYhteystieto', j.ohjaaja_sahkoposti is not null or j.ohjaaja_puhelinnumero is not null,
          'osaAikaisuustieto', j.osa_aikaisuustieto, 'tutkinnonOsaKoodiUri', j.tutkinnon_osa_koodi_uri,
          'tutkinnonOsaNimi', j.tutkinnon_osa_nimi) as jakso`,
      }
    case 'siirto-hylatty':
      return {
        mista: siirrot(ehdot),
        jarjestys: Prisma.sql`t.id desc`,
        sarakkeet: Prisma.sql`t.id::text as avain, o.oid as "oppijaOid", o.nimi as "oppijaNimi",
          oo.tutkinto_nimi as "tutkintoNimi", t.opiskeluoikeus_oid as "opiskeluoikeusOid", h.id as "hoksId",
          t.aika, t.virheet`,
      }
  }
}

/** One page of the tasks of a kind, the most urgent first. Pages are counted from 1. */
export async function haeTehtavat(
  kanta: Tietokanta,
  laji: Tehtavalaji,
  ehdot: Puuterajat,
  { sivu, koko }: { sivu: number; koko: number },
): Promise<TallennettuTehtava[]> {
  const rajaus = Prisma.sql`limit ${koko} offset ${koko * (sivu - 1)}`
  const { mista, jarjestys, sarakkeet, sivutettu } = lahde(laji, ehdot, rajaus)
  const rivit = await kanta.$queryRaw<Partial<TallennettuTehtava>[]>`
    select ${sarakkeet} ${mista} order by ${jarjestys} ${sivutettu ? Prisma.empty : rajaus}`
  return rivit.map((rivi) => ({ ...TYHJA, ...rivi }))
}

const TYHJA: TallennettuTehtava = {
  avain: '',
  oppijaOid: null,
  oppijaNimi: null,
  tutkintoNimi: null,
  opiskeluoikeusOid: null,
  hoksId: null,
  manuaalisyotto: null,
  alkamispaiva: null,
  aika: null,
  jakso: null,
  hoks: null,
  naytostaAlkaen: null,
  virheet: null,
}

/** Numbers of HOKSes of an oppilaitos. `paivitetty`: stored on `alkaen` or after it. */
export type HoksienMaarat = { kaikki: number; voimassa: number; kasin: number; paivitetty: number }

export async function laskeHoksit(kanta: Tietokanta, oppilaitosOid: string, alkaen: Date): Promise<HoksienMaarat> {
  const [maarat] = await kanta.$queryRaw<HoksienMaarat[]>`
    select count(*)::integer as kaikki, count(*) filter (where ${VOIMASSA})::integer as voimassa,
      count(*) filter (where h.manuaalisyotto)::integer as kasin,
      count(*) filter (where h.updated_at >= ${alkaen})::integer as paivitetty
    from hoks h where ${oppilaitoksen(oppilaitosOid)}`
  if (!maarat) throw new Error('An aggregate without a row')
  return maarat
}

/** What systems sent to an oppilaitos, and the reasons of refusals with the latest error of each, the commonest first. */
export type SiirtojenYhteenveto = {
  hyvaksyttyja: number
  hylattyja: number
  syyt: { virhe: Virhe; maara: number }[]
}

export async function haeSiirtojenYhteenveto(
  kanta: Tietokanta,
  oppilaitosOid: string,
  alkaen: Date,
  syita: number,
): Promise<SiirtojenYhteenveto> {
  const [yhteenveto] = await kanta.$queryRaw<SiirtojenYhteenveto[]>`
    with siirrot as materialized (
      select id, tulos, virheet from tiedonsiirto
      where aika >= ${alkaen} and organisaatio_oidit @> array[${oppilaitosOid}] and not koeajo
    ), syyt as (
      select v.virhe->>'koodi' as koodi, count(distinct id)::integer as maara,
        (array_agg(v.virhe order by id desc))[1] as virhe
      from siirrot, jsonb_array_elements(virheet) as v(virhe)
      where tulos = 'hylatty'
      group by 1
      order by 2 desc, 1
      limit ${syita}
    )
    select (select count(*)::integer from siirrot where tulos = 'hyvaksytty') as hyvaksyttyja,
      (select count(*)::integer from siirrot where tulos = 'hylatty') as hylattyja,
      coalesce((
        select jsonb_agg(jsonb_build_object('virhe', virhe, 'maara', maara) order by maara desc, koodi) from syyt
      ), '[]'::jsonb) as syyt`
  return yhteenveto ?? { hyvaksyttyja: 0, hylattyja: 0, syyt: [] }
}
