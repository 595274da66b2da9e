import { Prisma } from '@ehoks/prisma/client'
import type { Kielistetty } from '@ehoks/schema/rajapinta/kielistetty'
import type {
  HoksinPuute,
  OppijalistanJarjestys,
  OppijalistanRajaus,
  OppijalistanRivi,
} from '@ehoks/schema/rajapinta/oppijalista'
import type { Tietokanta } from '../../database.ts'
import {
  ON_KYSELYJEN_PIIRISSA,
  ON_TYOPAIKKAJAKSO,
  oikeuksineen,
  onNayttoOhi,
  onPaivittamatta,
  onPuutteellinenJakso,
  oppilaitoksen,
  type Puuterajat,
  VOIMASSA,
} from '../../hoksien-ehdot.queries.ts'
import type { Hakutermi } from './oppijalista.rules.ts'

/** What the list is asked by: `termit` is the search in parts, all of which must fit. */
export type OppijalistanEhdot = Omit<OppijalistanRajaus, 'haku' | 'oppilaitos-oid'> & {
  termit: readonly Hakutermi[]
  rajat: Puuterajat
}

const onPuute = (rajat: Puuterajat): Readonly<Record<HoksinPuute, Prisma.Sql>> => ({
  'jakson-tiedot-puuttuvat': Prisma.sql`${ON_KYSELYJEN_PIIRISSA} and exists (
    select 1 from osaamisen_hankkimistapa j where j.hoks_id = h.id and ${onPuutteellinenJakso(rajat)})`,
  'naytto-ohi': onNayttoOhi(rajat),
  paivittamatta: onPaivittamatta(rajat),
  'opiskeluoikeus-puuttuu': Prisma.sql`h.oikeus_puuttuu`,
})

const TILA = Prisma.sql`case when h.osaamisen_saavuttamisen_pvm is not null then 'saavutettu'
  when ${VOIMASSA} then 'voimassa' else 'paattynyt' end`

const onTermi = (termi: Hakutermi): Prisma.Sql => {
  switch (termi.laji) {
    case 'nimi':
      // The signs that have a meaning in LIKE are taken as they are.
      return Prisma.sql`h.haettava_nimi like ${`%${termi.arvo.replace(/[\\%_]/g, '\\$&')}%`}`
    case 'oppija':
      return Prisma.sql`h.oppija_oid = ${termi.arvo}`
    case 'opiskeluoikeus':
      return Prisma.sql`h.opiskeluoikeus_oid = ${termi.arvo}`
    case 'eid':
      return Prisma.sql`h.eid = ${termi.arvo}::uuid`
    case 'hoks-id':
      return Prisma.sql`h.id = ${termi.arvo}`
  }
}

/** A name in any language; what has none of them is not found. */
const onNimi = (nimi: Prisma.Sql, arvo: string) =>
  Prisma.sql`${arvo} in (${nimi}->>'fi', ${nimi}->>'sv', ${nimi}->>'en')`

const TUTKINTO = Prisma.sql`oo.tutkinto_nimi`
const OSAAMISALA = Prisma.sql`oo.osaamisala_nimi`
/** The first instant of a day in Finland. */
const paivanAlku = (paiva: string) => Prisma.sql`${paiva}::date::timestamp at time zone 'Europe/Helsinki'`

/** Conditions that the HOKS alone answers, and those that need its study right. */
function suodattimet(ehdot: OppijalistanEhdot) {
  const { termit, tutkinto, osaamisala, tila, syotto, puute, rajat } = ehdot
  const hyvaksytty = { alku: ehdot['hyvaksytty-alku'], loppu: ehdot['hyvaksytty-loppu'] }
  const paivitetty = { alku: ehdot['paivitetty-alku'], loppu: ehdot['paivitetty-loppu'] }
  const hoksin = [
    ...termit.map(onTermi),
    tila && Prisma.sql`${TILA} = ${tila}`,
    puute && puute !== 'jakson-tiedot-puuttuvat' && onPuute(rajat)[puute],
    syotto && Prisma.sql`h.manuaalisyotto = ${syotto === 'kasin'}`,
    hyvaksytty.alku && Prisma.sql`h.ensikertainen_hyvaksyminen >= ${hyvaksytty.alku}::date`,
    hyvaksytty.loppu && Prisma.sql`h.ensikertainen_hyvaksyminen <= ${hyvaksytty.loppu}::date`,
    paivitetty.alku && Prisma.sql`h.updated_at >= ${paivanAlku(paivitetty.alku)}`,
    paivitetty.loppu && Prisma.sql`h.updated_at < ${paivanAlku(paivitetty.loppu)} + interval '1 day'`,
  ]
  const oikeuden = [
    tutkinto && onNimi(TUTKINTO, tutkinto),
    osaamisala && onNimi(OSAAMISALA, osaamisala),
    puute === 'jakson-tiedot-puuttuvat' && onPuute(rajat)[puute],
  ]
  const annettu = (ehto: Prisma.Sql | '' | false | undefined): ehto is Prisma.Sql => typeof ehto === 'object'
  return { hoksin: hoksin.filter(annettu), oikeuden: oikeuden.filter(annettu) }
}

/** Where the HOKSes are. Their study rights are read only when something is asked of them: they are as many. */
function lahde(ehdot: OppijalistanEhdot, tarvitaanOikeus: boolean): Prisma.Sql {
  const { hoksin, oikeuden } = suodattimet(ehdot)
  const oid = ehdot.rajat.oppilaitosOid
  return tarvitaanOikeus || oikeuden.length > 0
    ? Prisma.sql`from hoks h, opiskeluoikeus oo where ${Prisma.join([oikeuksineen(oid), ...hoksin, ...oikeuden], ' and ')}`
    : Prisma.sql`from hoks h where ${Prisma.join([oppilaitoksen(oid), ...hoksin], ' and ')}`
}

/** Names sort as in Finnish, and the number of the HOKS makes the order total: pages neither repeat nor skip a row. */
function jarjestys({ jarjestys: sarake, laskeva, kieli }: OppijalistanEhdot) {
  const nimi = (sarakkeesta: Prisma.Sql) =>
    Prisma.sql`coalesce(${sarakkeesta}->>${kieli}, ${sarakkeesta}->>'fi', ${sarakkeesta}->>'sv', ${sarakkeesta}->>'en') collate "fi-x-icu"`
  const avaimet: Readonly<Record<OppijalistanJarjestys, { avain: Prisma.Sql; oikeudesta?: true }>> = {
    nimi: { avain: Prisma.sql`h.haettava_nimi` },
    tutkinto: { avain: nimi(TUTKINTO), oikeudesta: true },
    osaamisala: { avain: nimi(OSAAMISALA), oikeudesta: true },
    'hoks-id': { avain: Prisma.sql`h.id` },
    hyvaksytty: { avain: Prisma.sql`h.ensikertainen_hyvaksyminen` },
    paivitetty: { avain: Prisma.sql`h.updated_at` },
  }
  const { avain, oikeudesta = false } = avaimet[sarake]
  const suunta = laskeva ? Prisma.sql`desc` : Prisma.sql`asc`
  // The columns of the HOKS are never null, and the index has them in this very order.
  return {
    avain,
    oikeudesta,
    lause: Prisma.sql`avain ${suunta} ${oikeudesta ? Prisma.sql`nulls last` : Prisma.empty}, id ${suunta}`,
  }
}

/** The numbers of the HOKSes in their order: all, or those of a page counted from 1. */
const numerot = (ehdot: OppijalistanEhdot, sivu?: { sivu: number; koko: number }): Prisma.Sql => {
  const { avain, oikeudesta, lause } = jarjestys(ehdot)
  const rajaus = sivu ? Prisma.sql`limit ${sivu.koko} offset ${sivu.koko * (sivu.sivu - 1)}` : Prisma.empty
  // The index has the HOKSes of the oppilaitos by name. For another order they are read from it first: to look for them
  // in that order among those of everybody takes long when they are few there.
  const materialisointi = ehdot.jarjestys === 'nimi' ? Prisma.sql`not materialized` : Prisma.sql`materialized`
  return Prisma.sql`
    with omat as ${materialisointi} (select h.id, ${avain} as avain ${lahde(ehdot, oikeudesta)})
    select id from omat order by ${lause} ${rajaus}`
}

/** One row as the contract has it; `nro` is its place. */
const riveina = (rajat: Puuterajat, idt: Prisma.Sql) => {
  const puutteet = Object.entries(onPuute(rajat)).map(
    ([puute, ehto]) => Prisma.sql`case when ${ehto} then ${puute}::text end`,
  )
  return Prisma.sql`
    select sivu.nro, jsonb_strip_nulls(jsonb_build_object(
      'oppija', jsonb_build_object('oid', o.oid, 'nimi', o.nimi), 'hoks-id', h.id, 'opiskeluoikeus-oid', oo.oid,
      'tutkinto-nimi', oo.tutkinto_nimi, 'osaamisala-nimi', oo.osaamisala_nimi, 'tila', ${TILA},
      'ensikertainen-hyvaksyminen', h.ensikertainen_hyvaksyminen,
      'paivitetty', to_char(h.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'manuaalisyotto', h.manuaalisyotto,
      'puutteet', to_jsonb(array_remove(array[${Prisma.join(puutteet)}], null)),
      'seuraava', case when ${VOIMASSA} then (
        select jsonb_build_object('laji', s.laji, 'paiva', s.paiva) from (
          select 'jakso-alkaa' as laji, j.alku as paiva from osaamisen_hankkimistapa j
          where j.hoks_id = h.id and ${ON_TYOPAIKKAJAKSO} and j.alku >= ${rajat.tanaan}::date
          union all
          select 'jakso-paattyy', j.loppu from osaamisen_hankkimistapa j
          where j.hoks_id = h.id and ${ON_TYOPAIKKAJAKSO} and j.loppu >= ${rajat.tanaan}::date
          union all
          select 'naytto', h.odottava_naytto where h.odottava_naytto >= ${rajat.tanaan}::date
        ) s order by s.paiva, s.laji limit 1
      ) end
    )) as rivi
    from (${idt}) sivu
    join hoks h on h.id = sivu.id
    join oppija o on o.oid = h.oppija_oid
    join opiskeluoikeus oo on oo.oid = h.opiskeluoikeus_oid`
}

/** One page of the list, and how many HOKSes there are in all, by one statement. */
export async function haeOppijalista(
  kanta: Tietokanta,
  ehdot: OppijalistanEhdot,
  sivu: { sivu: number; koko: number },
): Promise<{ maara: number; rivit: OppijalistanRivi[] }> {
  const idt = Prisma.sql`select id, row_number() over () as nro from (${numerot(ehdot, sivu)}) as jarjestyksessa`
  const [tulos] = await kanta.$queryRaw<{ maara: number; rivit: OppijalistanRivi[] }[]>`
    select (select count(*)::integer ${lahde(ehdot, false)}) as maara,
      coalesce((select jsonb_agg(rivi order by nro) from (${riveina(ehdot.rajat, idt)}) as riveina), '[]'::jsonb) as rivit`
  return tulos ?? { maara: 0, rivit: [] }
}

/** The numbers of all HOKSes of the list in their order. */
export async function haeOppijalistanNumerot(kanta: Tietokanta, ehdot: OppijalistanEhdot): Promise<number[]> {
  const rivit = await kanta.$queryRaw<{ id: number }[]>`${numerot(ehdot)}`
  return rivit.map(({ id }) => id)
}

/** The rows of the HOKSes in the given order; of those that have been deleted meanwhile there is none. */
export async function haeOppijalistanRivit(
  kanta: Tietokanta,
  rajat: Puuterajat,
  hoksIdt: readonly number[],
): Promise<OppijalistanRivi[]> {
  const idt = Prisma.sql`select id, nro from unnest(${[...hoksIdt]}::integer[]) with ordinality as t(id, nro)`
  const rivit = await kanta.$queryRaw<{ rivi: OppijalistanRivi }[]>`
    select rivi from (${riveina(rajat, idt)} where h.deleted_at is null) as riveina order by nro`
  return rivit.map(({ rivi }) => rivi)
}

type Vaihtoehto = { nimi: Kielistetty; maara: number }

/** The names of qualifications and of specialisations that the HOKSes of the oppilaitos have, the commonest first. */
export async function haeOppijalistanVaihtoehdot(
  kanta: Tietokanta,
  oppilaitosOid: string,
): Promise<{ tutkinnot: Vaihtoehto[]; osaamisalat: Vaihtoehto[] }> {
  const nimittain = (nimi: Prisma.Sql) => Prisma.sql`coalesce((
    select jsonb_agg(jsonb_build_object('nimi', nimi, 'maara', maara) order by maara desc, nimi->>'fi')
    from (select ${nimi} as nimi, sum(maara) as maara from nimet where ${nimi} <> '{}'::jsonb group by 1) n
  ), '[]'::jsonb)`
  const [tulos] = await kanta.$queryRaw<{ tutkinnot: Vaihtoehto[]; osaamisalat: Vaihtoehto[] }[]>`
    with nimet as materialized (
      select oo.tutkinto_nimi as tutkinto, oo.osaamisala_nimi as osaamisala, count(*)::integer as maara
      from hoks h, opiskeluoikeus oo where ${oikeuksineen(oppilaitosOid)} group by 1, 2
    )
    select ${nimittain(Prisma.sql`tutkinto`)} as tutkinnot, ${nimittain(Prisma.sql`osaamisala`)} as osaamisalat`
  return tulos ?? { tutkinnot: [], osaamisalat: [] }
}
