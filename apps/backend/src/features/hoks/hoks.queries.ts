import { Prisma } from '@ehoks/prisma/client'
import type { Hoks } from '@ehoks/schema/hoks/variantit'
import type { Kielistetty } from '@ehoks/schema/rajapinta/kielistetty'
import type { Tietokanta, Transaktio } from '../../database.ts'
import type { HoksinModuuli, JaksonProjektio } from './projektiot.rules.ts'

/** What is kept of a study right beside its HOKS: for rights, lists and names. Days are YYYY-MM-DD. */
export type OpiskeluoikeudenTiedot = {
  oid: string
  oppijaOid: string
  oppilaitosOid: string
  koulutustoimijaOid: string | null
  tyyppi: string
  tutkintoNimi: Kielistetty
  osaamisalaNimi: Kielistetty
  alkamispaiva: string | null
  arvioituPaattymispaiva: string | null
}

/** A stored HOKS with what decides who may see it and what a screen says of it. */
export type TallennettuHoks = {
  hoks: Hoks
  versioNro: number
  oppija: { oid: string; nimi: string }
  opiskeluoikeus: OpiskeluoikeudenTiedot
}

/** Everything that storing a new HOKS writes. */
export type UusiHoks = {
  hoks: Hoks
  versioNro: bigint
  aika: Date
  kayttajaOid: string
  moduulit: readonly HoksinModuuli[]
  jaksot: readonly JaksonProjektio[]
}

/**
 * Takes the number of a new HOKS and the number of the change. From here to the commit no reader of the change feed
 * passes by this number (function varaa_versio_nro in the first migration).
 */
export async function varaaNumerot(tx: Transaktio): Promise<{ id: number; versioNro: bigint }> {
  const [rivi] = await tx.$queryRaw<{ id: bigint; versio_nro: bigint }[]>`
    select nextval('hoks_id_seq') as id, varaa_versio_nro() as versio_nro`
  if (!rivi) throw new Error('No numbers were given')
  return { id: Number(rivi.id), versioNro: rivi.versio_nro }
}

/**
 * Stores what the registers say of the learner and the study right, by one statement. The learner's row comes first, so
 * that two writers of one learner wait for each other in the same order.
 */
export async function tallennaOppijaJaOpiskeluoikeus(
  tx: Transaktio,
  oppija: { oid: string; nimi: string },
  oo: OpiskeluoikeudenTiedot,
  aika: Date,
): Promise<void> {
  await tx.$executeRaw`
    with oppija_rivi as (
      insert into oppija (oid, nimi, paivitetty) values (${oppija.oid}, ${oppija.nimi}, ${aika})
      on conflict (oid) do update set nimi = excluded.nimi, paivitetty = excluded.paivitetty
      returning oid
    )
    insert into opiskeluoikeus (oid, oppija_oid, oppilaitos_oid, koulutustoimija_oid, tyyppi, tutkinto_nimi,
      osaamisala_nimi, alkamispaiva, arvioitu_paattymispaiva, paivitetty)
    select ${oo.oid}, oppija_rivi.oid, ${oo.oppilaitosOid}, ${oo.koulutustoimijaOid}, ${oo.tyyppi},
      ${JSON.stringify(oo.tutkintoNimi)}::jsonb, ${JSON.stringify(oo.osaamisalaNimi)}::jsonb,
      ${oo.alkamispaiva}::date, ${oo.arvioituPaattymispaiva}::date, ${aika}
    from oppija_rivi
    on conflict (oid) do update set
      oppija_oid = excluded.oppija_oid, oppilaitos_oid = excluded.oppilaitos_oid,
      koulutustoimija_oid = excluded.koulutustoimija_oid, tyyppi = excluded.tyyppi,
      tutkinto_nimi = excluded.tutkinto_nimi, osaamisala_nimi = excluded.osaamisala_nimi,
      alkamispaiva = excluded.alkamispaiva, arvioitu_paattymispaiva = excluded.arvioitu_paattymispaiva,
      paivitetty = excluded.paivitetty`
}

/**
 * Stores a new HOKS with its first version and projections, by one statement. False: the study right has a HOKS already,
 * and nothing was stored.
 */
export async function lisaaHoks(tx: Transaktio, uusi: UusiHoks): Promise<boolean> {
  const { hoks, versioNro, aika } = uusi
  const [rivi] = await tx.$queryRaw<{ lisatty: boolean }[]>`
    with lisatty as (
      insert into hoks (id, eid, oppija_oid, opiskeluoikeus_oid, ensikertainen_hyvaksyminen,
        osaamisen_saavuttamisen_pvm, manuaalisyotto, sisalto, versio_nro, created_at, updated_at)
      values (${hoks.id}, ${hoks.eid}::uuid, ${hoks['oppija-oid']}, ${hoks['opiskeluoikeus-oid']},
        ${hoks['ensikertainen-hyvaksyminen']}::date, ${hoks['osaamisen-saavuttamisen-pvm'] ?? null}::date,
        ${hoks.manuaalisyotto ?? false}, ${JSON.stringify(hoks)}::jsonb, ${versioNro}, ${aika}, ${aika})
      on conflict (opiskeluoikeus_oid) do nothing
      returning id, versio_nro, sisalto
    ), versio as (
      insert into hoks_versio (hoks_id, versio_nro, aika, kayttaja_oid, operaatio, sisalto)
      select id, versio_nro, ${aika}, ${uusi.kayttajaOid}, 'luonti', sisalto from lisatty
    ), moduulit as (
      insert into moduuli (module_id, hoks_id, polku)
      select m."moduleId", lisatty.id, m.polku
      from lisatty, jsonb_to_recordset(${JSON.stringify(uusi.moduulit)}::jsonb) as m("moduleId" uuid, polku text)
    ), jaksot as (
      insert into osaamisen_hankkimistapa (hoks_id, ${Prisma.raw(JAKSON_SARAKKEET)})
      select lisatty.id, ${Prisma.raw(JAKSON_SARAKKEET)}
      from lisatty, jsonb_to_recordset(${JSON.stringify(uusi.jaksot)}::jsonb) as (${Prisma.raw(JAKSON_TYYPIT)})
    )
    select exists (select 1 from lisatty) as lisatty`
  return rivi?.lisatty ?? false
}

const JAKSON_SARAKETYYPIT: Record<keyof JaksonProjektio, string> = {
  polku: 'text',
  module_id: 'uuid',
  yksiloiva_tunniste: 'text',
  alku: 'date',
  loppu: 'date',
  osaamisen_hankkimistapa_koodi_uri: 'text',
  tyopaikan_nimi: 'text',
  tyopaikan_y_tunnus: 'text',
  ohjaaja_nimi: 'text',
  ohjaaja_sahkoposti: 'text',
  ohjaaja_puhelinnumero: 'text',
  osa_aikaisuustieto: 'integer',
  oppisopimuksen_perusta_koodi_uri: 'text',
  tutkinnon_osa_koodi_uri: 'text',
  tutkinnon_osa_nimi: 'text',
}
const JAKSON_SARAKKEET = Object.keys(JAKSON_SARAKETYYPIT).join(', ')
const JAKSON_TYYPIT = Object.entries(JAKSON_SARAKETYYPIT)
  .map(([sarake, tyyppi]) => `${sarake} ${tyyppi}`)
  .join(', ')

/** Whether the study right has a HOKS, and whether that one has been deleted. */
export async function opiskeluoikeudenHoksinTila(
  kanta: Transaktio,
  opiskeluoikeusOid: string,
): Promise<'ei-ole' | 'voimassa' | 'poistettu'> {
  const hoks = await kanta.hoks.findUnique({ where: { opiskeluoikeusOid }, select: { deletedAt: true } })
  if (!hoks) return 'ei-ole'
  return hoks.deletedAt ? 'poistettu' : 'voimassa'
}

type HoksRivi = {
  sisalto: Hoks
  versio_nro: bigint
  oppija_oid: string
  oppija_nimi: string
  opiskeluoikeus_oid: string
  oppilaitos_oid: string
  koulutustoimija_oid: string | null
  tyyppi: string
  tutkinto_nimi: Kielistetty
  osaamisala_nimi: Kielistetty
  alkamispaiva: string | null
  arvioitu_paattymispaiva: string | null
}

async function haeHoksit(kanta: Tietokanta, ehto: Prisma.Sql): Promise<TallennettuHoks[]> {
  const rivit = await kanta.$queryRaw<HoksRivi[]>`
    select h.sisalto, h.versio_nro, o.oid as oppija_oid, o.nimi as oppija_nimi, oo.oid as opiskeluoikeus_oid,
      oo.oppilaitos_oid, oo.koulutustoimija_oid, oo.tyyppi, oo.tutkinto_nimi, oo.osaamisala_nimi,
      oo.alkamispaiva::text as alkamispaiva, oo.arvioitu_paattymispaiva::text as arvioitu_paattymispaiva
    from hoks h
    join oppija o on o.oid = h.oppija_oid
    join opiskeluoikeus oo on oo.oid = h.opiskeluoikeus_oid
    where h.deleted_at is null and ${ehto}
    order by h.id`
  return rivit.map((rivi) => ({
    hoks: rivi.sisalto,
    versioNro: Number(rivi.versio_nro),
    oppija: { oid: rivi.oppija_oid, nimi: rivi.oppija_nimi },
    opiskeluoikeus: {
      oid: rivi.opiskeluoikeus_oid,
      oppijaOid: rivi.oppija_oid,
      oppilaitosOid: rivi.oppilaitos_oid,
      koulutustoimijaOid: rivi.koulutustoimija_oid,
      tyyppi: rivi.tyyppi,
      tutkintoNimi: rivi.tutkinto_nimi,
      osaamisalaNimi: rivi.osaamisala_nimi,
      alkamispaiva: rivi.alkamispaiva,
      arvioituPaattymispaiva: rivi.arvioitu_paattymispaiva,
    },
  }))
}

/** The HOKS with the number; undefined: none, or deleted. */
export const haeHoks = async (kanta: Tietokanta, id: number) => (await haeHoksit(kanta, Prisma.sql`h.id = ${id}`))[0]

/** The HOKS of the study right; undefined: none, or deleted. */
export const haeOpiskeluoikeudenHoks = async (kanta: Tietokanta, opiskeluoikeusOid: string) =>
  (await haeHoksit(kanta, Prisma.sql`h.opiskeluoikeus_oid = ${opiskeluoikeusOid}`))[0]

/** The learner's HOKSes, oldest first. */
export const haeOppijanHoksit = (kanta: Tietokanta, oppijaOid: string) =>
  haeHoksit(kanta, Prisma.sql`h.oppija_oid = ${oppijaOid}`)
