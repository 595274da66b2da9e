import type { Hoks } from '@ehoks/schema/hoks/variantit'
import type { Tietokanta, Transaktio } from '../../database.ts'

/** A HOKS whose contact data may be too old to be kept. */
export type Ehdokas = { id: number; opiskeluoikeusOid: string; versioNro: bigint }

/**
 * HOKSes that have workplace periods which ended before the day (YYYY-MM-DD) and whose instructors' contact data has not
 * been erased, oldest first, deleted HOKSes too; together at most so many periods are looked at.
 */
export async function haeVanhojaJaksoja(kanta: Tietokanta, raja: string, jaksoja: number): Promise<number[]> {
  const rivit = await kanta.$queryRaw<{ hoks_id: number }[]>`
    select distinct hoks_id from (
      select hoks_id from osaamisen_hankkimistapa
      where loppu < ${raja}::date and (ohjaaja_sahkoposti is not null or ohjaaja_puhelinnumero is not null)
        and osaamisen_hankkimistapa_koodi_uri
          in ('osaamisenhankkimistapa_koulutussopimus', 'osaamisenhankkimistapa_oppisopimus')
      order by loppu
      limit ${jaksoja}
    ) jakso order by hoks_id`
  return rivit.map(({ hoks_id }) => hoks_id)
}

/**
 * HOKSes that have not been changed or looked at since the instant and whose plan ended before the day: by the day on
 * which the competence was achieved, or else by the end of the last period.
 */
export async function haeEhdokkaat(kanta: Tietokanta, raja: string, ennen: Date, maara: number): Promise<Ehdokas[]> {
  const rivit = await kanta.$queryRaw<{ id: number; opiskeluoikeus_oid: string; versio_nro: bigint }[]>`
    select h.id, h.opiskeluoikeus_oid, h.versio_nro from hoks h
    where h.yhteystiedot_poistettu_versio is distinct from h.versio_nro
      and greatest(h.yhteystiedot_tarkistettu, h.updated_at) < ${ennen}
      and case when h.osaamisen_saavuttamisen_pvm is null
        then not exists (select 1 from osaamisen_hankkimistapa j where j.hoks_id = h.id and j.loppu >= ${raja}::date)
        else h.osaamisen_saavuttamisen_pvm < ${raja}::date end
    order by greatest(h.yhteystiedot_tarkistettu, h.updated_at)
    limit ${maara}`
  return rivit.map(({ id, opiskeluoikeus_oid, versio_nro }) => ({
    id,
    opiskeluoikeusOid: opiskeluoikeus_oid,
    versioNro: versio_nro,
  }))
}

/** The HOKSes were looked at: they come up again later. */
export async function merkitseTarkistetuiksi(kanta: Tietokanta, idt: readonly number[], aika: Date): Promise<void> {
  await kanta.hoks.updateMany({ where: { id: { in: [...idt] } }, data: { yhteystiedotTarkistettu: aika } })
}

/** The HOKS, locked until the end of the transaction; undefined: there is none any more. */
export async function lukitse(tx: Transaktio, id: number): Promise<{ hoks: Hoks; versioNro: bigint } | undefined> {
  const [rivi] = await tx.$queryRaw<{ sisalto: Hoks; versio_nro: bigint }[]>`
    select sisalto, versio_nro from hoks where id = ${id} for update`
  return rivi && { hoks: rivi.sisalto, versioNro: rivi.versio_nro }
}

/**
 * Stores a HOKS from which contact data has been erased, as a new version, and erases it from the projection of the
 * periods, known by their module-ids. The time of its latest change stays: nobody changed the plan.
 */
export async function tallennaIlmanYhteystietoja(
  tx: Transaktio,
  hoks: Hoks,
  jaksot: readonly string[],
  kayttajaOid: string,
  aika: Date,
): Promise<void> {
  await tx.$executeRaw`
    with muutettu as (
      update hoks set sisalto = ${JSON.stringify(hoks)}::jsonb, versio_nro = varaa_versio_nro() where id = ${hoks.id}
      returning id, versio_nro
    ), jaksot as (
      update osaamisen_hankkimistapa set ohjaaja_sahkoposti = null, ohjaaja_puhelinnumero = null
      where hoks_id = ${hoks.id} and module_id = any(${jaksot}::uuid[])
    )
    insert into hoks_versio (hoks_id, versio_nro, aika, kayttaja_oid, operaatio)
    select id, versio_nro, ${aika}, ${kayttajaOid}, 'yhteystietojen-poisto' from muutettu`
}

/** Contact data has been erased from the HOKS and from all its versions. */
export async function merkitsePoistetuksi(tx: Transaktio, id: number, aika: Date): Promise<void> {
  await tx.$executeRaw`
    update hoks set yhteystiedot_poistettu_versio = versio_nro, yhteystiedot_tarkistettu = ${aika} where id = ${id}`
}

/** The versions of the HOKS. */
export async function haeVersiot(tx: Transaktio, id: number): Promise<{ versioNro: bigint; hoks: Hoks }[]> {
  const rivit = await tx.$queryRaw<{ versio_nro: bigint; sisalto: Hoks }[]>`
    select versio_nro, sisalto from hoks_versio_sisaltoineen where hoks_id = ${id} order by versio_nro`
  return rivit.map(({ versio_nro, sisalto }) => ({ versioNro: versio_nro, hoks: sisalto }))
}

/** Replaces the content of a version. */
export async function korvaaVersio(tx: Transaktio, id: number, versioNro: bigint, hoks: Hoks): Promise<void> {
  await tx.$executeRaw`
    update hoks_versio set sisalto = ${JSON.stringify(hoks)}::jsonb where hoks_id = ${id} and versio_nro = ${versioNro}`
}
