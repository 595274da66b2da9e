import { Prisma } from '@ehoks/prisma/client'
import type { Hoks } from '@ehoks/schema/hoks/variantit'
import type { Kielistetty } from '@ehoks/schema/rajapinta/kielistetty'
import { DatabaseError } from 'pg'
import { rivit, type Tietokanta, type Yhteys } from '../../database.ts'
import type { JaksonProjektio } from './projektiot.rules.ts'

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
  /** Koski did not know the study right when it was last asked. */
  koski404: boolean
}

/** What is known of a stored HOKS beside its document: what decides who may see it and what a screen says of it. */
export type HoksinTiedot = {
  id: number
  versioNro: number
  oppija: { oid: string; nimi: string }
  opiskeluoikeus: OpiskeluoikeudenTiedot
  /** It has been deleted and can be brought back. */
  poistettu: boolean
}
export type TallennettuHoks = HoksinTiedot & { hoks: Hoks }

/** Who stores a version of a HOKS, when, what it is, and the statements that store the traces of the write. */
export type UusiVersio = {
  hoks: Hoks
  aika: Date
  kayttajaOid: string
  jaksot: readonly JaksonProjektio[]
  kirjaukset: readonly Prisma.Sql[]
}

// Locks are taken in one order by every writer, so that none waits for another in a ring: the learner's row, the study
// right's row, the row of the HOKS, and last the number of the change (function varaa_versio_nro in the first migration;
// from there to the commit no reader of the change feed passes by that number).

const oppijaJaOpiskeluoikeus = (
  oppija: { oid: string; nimi: string },
  oo: OpiskeluoikeudenTiedot,
  aika: Date,
) => Prisma.sql`
    with oppija_rivi as (
      insert into oppija (oid, nimi, paivitetty) values (${oppija.oid}, ${oppija.nimi}, ${aika})
      on conflict (oid) do update set nimi = excluded.nimi, paivitetty = excluded.paivitetty
      returning oid
    ), oikeus_rivi as (
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
      koski404 = false, paivitetty = excluded.paivitetty
    returning oid
    )`

/** Stores what the registers say of the learner and the study right, by one statement. */
export async function tallennaOppijaJaOpiskeluoikeus(
  yhteys: Yhteys,
  oppija: { oid: string; nimi: string },
  oo: OpiskeluoikeudenTiedot,
  aika: Date,
): Promise<void> {
  await rivit(yhteys, Prisma.sql`${oppijaJaOpiskeluoikeus(oppija, oo, aika)} select oid from oikeus_rivi`)
}

/** The number of a new HOKS; one that is not used is never given again. */
export async function varaaHoksId(yhteys: Yhteys): Promise<number> {
  const [rivi] = await rivit<{ id: string }>(yhteys, Prisma.sql`select nextval('hoks_id_seq') as id`)
  return Number(rivi?.id)
}

/** Stores what Koski says of a study right that is kept already. */
export async function paivitaOpiskeluoikeus(yhteys: Yhteys, oo: OpiskeluoikeudenTiedot, aika: Date): Promise<void> {
  await rivit(
    yhteys,
    Prisma.sql`
    update opiskeluoikeus set oppilaitos_oid = ${oo.oppilaitosOid}, koulutustoimija_oid = ${oo.koulutustoimijaOid},
      tyyppi = ${oo.tyyppi}, tutkinto_nimi = ${JSON.stringify(oo.tutkintoNimi)}::jsonb,
      osaamisala_nimi = ${JSON.stringify(oo.osaamisalaNimi)}::jsonb, alkamispaiva = ${oo.alkamispaiva}::date,
      arvioitu_paattymispaiva = ${oo.arvioituPaattymispaiva}::date, koski404 = ${oo.koski404}, paivitetty = ${aika}
    where oid = ${oo.oid}`,
  )
}

/** The traces of a write, as parts of its statement. */
const kirjauksina = (kirjaukset: readonly Prisma.Sql[]) =>
  Prisma.join(
    [Prisma.empty, ...kirjaukset.map((lause, i) => Prisma.sql`${Prisma.raw(`kirjaus_${i}`)} as (${lause})`)],
    ', ',
  )

/**
 * Stores a new HOKS with its learner, study right, first version, projections and the traces of the write, by one
 * statement. Gives the number of the version; undefined: the study right has a HOKS already, and nothing was stored.
 */
export async function lisaaHoks(
  yhteys: Yhteys,
  oppija: { oid: string; nimi: string },
  oo: OpiskeluoikeudenTiedot,
  { hoks, aika, ...uusi }: UusiVersio,
): Promise<number | undefined> {
  const lause = Prisma.sql`${oppijaJaOpiskeluoikeus(oppija, oo, aika)}, lisatty as (
      insert into hoks (id, eid, oppija_oid, opiskeluoikeus_oid, ensikertainen_hyvaksyminen,
        osaamisen_saavuttamisen_pvm, manuaalisyotto, sisalto, versio_nro, created_at, updated_at)
      select ${hoks.id}, ${hoks.eid}::uuid, ${hoks['oppija-oid']}, ${hoks['opiskeluoikeus-oid']},
        ${hoks['ensikertainen-hyvaksyminen']}::date, ${hoks['osaamisen-saavuttamisen-pvm'] ?? null}::date,
        ${hoks.manuaalisyotto ?? false}, ${JSON.stringify(hoks)}::jsonb, varaa_versio_nro(), ${aika}, ${aika}
      from oikeus_rivi
      returning id, versio_nro
    ), versio as (
      insert into hoks_versio (hoks_id, versio_nro, aika, kayttaja_oid, operaatio)
      select id, versio_nro, ${aika}, ${uusi.kayttajaOid}, 'luonti' from lisatty
    ), jaksot as (
      insert into osaamisen_hankkimistapa (hoks_id, ${Prisma.raw(JAKSON_SARAKKEET)})
      select lisatty.id, ${Prisma.raw(JAKSON_SARAKKEET)}
      from lisatty, jsonb_to_recordset(${JSON.stringify(uusi.jaksot)}::jsonb) as (${Prisma.raw(JAKSON_TYYPIT)})
    )${kirjauksina(uusi.kirjaukset)}
    select versio_nro from lisatty`
  try {
    const [rivi] = await rivit<{ versio_nro: string }>(yhteys, lause)
    return Number(rivi?.versio_nro)
  } catch (syy) {
    if (onOpiskeluoikeudellaJo(syy)) return undefined
    throw syy
  }
}

const onOpiskeluoikeudellaJo = (syy: unknown) =>
  syy instanceof DatabaseError && syy.code === '23505' && syy.constraint === 'hoks_opiskeluoikeus_oid_key'

/** The stored document of a HOKS that is about to change: until the end of the transaction nobody else changes it. */
export type LukittuHoks = { hoks: Hoks; versioNro: number }

/** Locks the HOKS; undefined: there is none, or it has been deleted. */
export async function lukitseHoks(yhteys: Yhteys, id: number): Promise<LukittuHoks | undefined> {
  const [rivi] = await rivit<{ sisalto: Hoks; versio_nro: string }>(
    yhteys,
    Prisma.sql`select sisalto, versio_nro from hoks where id = ${id} and deleted_at is null for update`,
  )
  return rivi && { hoks: rivi.sisalto, versioNro: Number(rivi.versio_nro) }
}

/**
 * Stores a new version of a locked HOKS, its projections and the traces of the write, by one statement, and gives the
 * version's number. Rows of projections are written anew where they differ from those of the stored version.
 */
export async function tallennaVersio(
  yhteys: Yhteys,
  uusi: UusiVersio & { operaatio: 'korvaus' | 'paivitys'; jaksotMuuttuivat: boolean },
): Promise<number> {
  const { hoks, aika } = uusi
  // A row that is inserted after its like has been deleted must wait for the deletion: hence `poistettu.maara`.
  const lause = Prisma.sql`
    with numero as materialized (
      select varaa_versio_nro() as versio_nro
    ), tallennettu as (
      update hoks set oppija_oid = ${hoks['oppija-oid']},
        ensikertainen_hyvaksyminen = ${hoks['ensikertainen-hyvaksyminen']}::date,
        osaamisen_saavuttamisen_pvm = ${hoks['osaamisen-saavuttamisen-pvm'] ?? null}::date,
        sisalto = ${JSON.stringify(hoks)}::jsonb, versio_nro = numero.versio_nro,
        updated_at = greatest(created_at, ${aika})
      from numero
      where id = ${hoks.id}
      returning hoks.id, hoks.versio_nro
    ), versio as (
      insert into hoks_versio (hoks_id, versio_nro, aika, kayttaja_oid, operaatio)
      select id, versio_nro, ${aika}, ${uusi.kayttajaOid}, ${uusi.operaatio} from tallennettu
    ), poistetut_jaksot as (
      delete from osaamisen_hankkimistapa where hoks_id = ${hoks.id} and ${uusi.jaksotMuuttuivat} returning 1
    ), jaksot as (
      insert into osaamisen_hankkimistapa (hoks_id, ${Prisma.raw(JAKSON_SARAKKEET)})
      select tallennettu.id, ${Prisma.raw(JAKSON_SARAKKEET)}
      from tallennettu, (select count(*) as maara from poistetut_jaksot) as poistettu,
        jsonb_to_recordset(${JSON.stringify(uusi.jaksotMuuttuivat ? uusi.jaksot : [])}::jsonb)
          as (${Prisma.raw(JAKSON_TYYPIT)})
      where poistettu.maara >= 0
    )${kirjauksina(uusi.kirjaukset)}
    select versio_nro from tallennettu`
  const [rivi] = await rivit<{ versio_nro: string }>(yhteys, lause)
  if (!rivi) throw new Error('The HOKS is not there though it was locked')
  return Number(rivi.versio_nro)
}

/** Stores the traces of a write that changed nothing, by one statement. */
export async function tallennaKirjaukset(yhteys: Yhteys, kirjaukset: readonly Prisma.Sql[]): Promise<void> {
  await rivit(yhteys, Prisma.sql`with alku as (select 1)${kirjauksina(kirjaukset)} select 1`)
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
  kanta: Tietokanta,
  opiskeluoikeusOid: string,
): Promise<'ei-ole' | 'voimassa' | 'poistettu'> {
  const hoks = await kanta.hoks.findUnique({ where: { opiskeluoikeusOid }, select: { deletedAt: true } })
  if (!hoks) return 'ei-ole'
  return hoks.deletedAt ? 'poistettu' : 'voimassa'
}

type HoksRivi<Sisalto> = {
  id: number
  sisalto: Sisalto
  poistettu: boolean
  versio_nro: string
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
  koski404: boolean
}

/** `sisalto`: the document as a value or as text. */
async function haeRivit<Sisalto>(yhteys: Yhteys, sisalto: Prisma.Sql, ehto: Prisma.Sql) {
  const lause = Prisma.sql`
    select h.id, ${sisalto} as sisalto, h.versio_nro, h.deleted_at is not null as poistettu, o.oid as oppija_oid,
      o.nimi as oppija_nimi, oo.oid as opiskeluoikeus_oid, oo.oppilaitos_oid, oo.koulutustoimija_oid, oo.tyyppi, oo.tutkinto_nimi, oo.osaamisala_nimi,
      oo.alkamispaiva::text as alkamispaiva, oo.arvioitu_paattymispaiva::text as arvioitu_paattymispaiva, oo.koski404
    from hoks h
    join oppija o on o.oid = h.oppija_oid
    join opiskeluoikeus oo on oo.oid = h.opiskeluoikeus_oid
    where ${ehto}
    order by h.id`
  return (await rivit<HoksRivi<Sisalto>>(yhteys, lause)).map((rivi) => ({
    id: rivi.id,
    sisalto: rivi.sisalto,
    versioNro: Number(rivi.versio_nro),
    poistettu: rivi.poistettu,
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
      koski404: rivi.koski404,
    },
  }))
}

const haeHoksit = async (yhteys: Yhteys, ehto: Prisma.Sql): Promise<TallennettuHoks[]> =>
  (await haeRivit<Hoks>(yhteys, Prisma.sql`h.sisalto`, ehto)).map(({ sisalto, ...tiedot }) => ({
    ...tiedot,
    hoks: sisalto,
  }))

/** A HOKS by its number or by its eid. */
export type HoksinTunniste = { hoksId: number } | { eid: string }

/** The HOKS, deleted or not; undefined: none. */
export const haeHoksTaiPoistettu = async (yhteys: Yhteys, tunniste: HoksinTunniste) =>
  (
    await haeHoksit(
      yhteys,
      'eid' in tunniste ? Prisma.sql`h.eid = ${tunniste.eid}::uuid` : Prisma.sql`h.id = ${tunniste.hoksId}`,
    )
  )[0]

/** The HOKS with the number; undefined: none, or deleted. */
export const haeHoks = async (yhteys: Yhteys, id: number) =>
  (await haeHoksit(yhteys, Prisma.sql`h.id = ${id} and h.deleted_at is null`))[0]

/** The same with the document as JSON text, to be passed on as it is: reading and writing it again would cost the most of all. */
export async function haeHoksJsonina(
  yhteys: Yhteys,
  id: number,
): Promise<(HoksinTiedot & { json: string }) | undefined> {
  const [rivi] = await haeRivit<string>(
    yhteys,
    Prisma.sql`h.sisalto::text`,
    Prisma.sql`h.id = ${id} and h.deleted_at is null`,
  )
  if (!rivi) return undefined
  const { sisalto, ...tiedot } = rivi
  return { ...tiedot, json: sisalto }
}

/** The HOKS of the study right; undefined: none, or deleted. */
export const haeOpiskeluoikeudenHoks = async (yhteys: Yhteys, opiskeluoikeusOid: string) =>
  (await haeHoksit(yhteys, Prisma.sql`h.opiskeluoikeus_oid = ${opiskeluoikeusOid} and h.deleted_at is null`))[0]

/** The learner's HOKSes, oldest first. */
export const haeOppijanHoksit = (yhteys: Yhteys, oppijaOid: string) =>
  haeHoksit(yhteys, Prisma.sql`h.oppija_oid = ${oppijaOid} and h.deleted_at is null`)
