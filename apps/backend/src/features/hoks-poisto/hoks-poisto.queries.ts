import type { Kielistetty } from '@ehoks/schema/rajapinta/kielistetty'
import type { Tietokanta, Transaktio } from '../../database.ts'

/** What decides about a deletion and what is said of it. */
export type PoistettavaHoks = {
  id: number
  oppijaOid: string
  oppijanNimi: string
  opiskeluoikeusOid: string
  oppilaitosOid: string
  koulutustoimijaOid: string | null
  tutkintoNimi: Kielistetty
  poistettu: boolean
}

type Rivi = {
  id: number
  oppija_oid: string
  nimi: string
  opiskeluoikeus_oid: string
  oppilaitos_oid: string
  koulutustoimija_oid: string | null
  tutkinto_nimi: Kielistetty
  poistettu: boolean
}

/** The HOKS, deleted or not; undefined: there is none. */
export async function haePoistettava(kanta: Tietokanta, id: number): Promise<PoistettavaHoks | undefined> {
  const [rivi] = await kanta.$queryRaw<Rivi[]>`
    select h.id, h.oppija_oid, o.nimi, h.opiskeluoikeus_oid, oo.oppilaitos_oid, oo.koulutustoimija_oid,
      oo.tutkinto_nimi, h.deleted_at is not null as poistettu
    from hoks h
    join oppija o on o.oid = h.oppija_oid
    join opiskeluoikeus oo on oo.oid = h.opiskeluoikeus_oid
    where h.id = ${id}`
  return (
    rivi && {
      id: rivi.id,
      oppijaOid: rivi.oppija_oid,
      oppijanNimi: rivi.nimi,
      opiskeluoikeusOid: rivi.opiskeluoikeus_oid,
      oppilaitosOid: rivi.oppilaitos_oid,
      koulutustoimijaOid: rivi.koulutustoimija_oid,
      tutkintoNimi: rivi.tutkinto_nimi,
      poistettu: rivi.poistettu,
    }
  )
}

/** The number of the study right's HOKS that has not been deleted. */
export async function haeHoksinNumero(kanta: Tietokanta, opiskeluoikeusOid: string): Promise<number | undefined> {
  const hoks = await kanta.hoks.findFirst({ where: { opiskeluoikeusOid, deletedAt: null }, select: { id: true } })
  return hoks?.id
}

/** The study right is not in Koski any more. */
export async function merkitseKoskestaPoistuneeksi(tx: Transaktio, opiskeluoikeusOid: string, aika: Date) {
  await tx.opiskeluoikeus.update({ where: { oid: opiskeluoikeusOid }, data: { koski404: true, paivitetty: aika } })
}

/**
 * Deletes the HOKS (`poisto`) or brings it back (`palautus`), with a version of its own, so that readers of the change
 * feed learn of it. The HOKS is locked before its number is taken, as by every writer. False: the HOKS is in that state already, or gone.
 */
export async function vaihdaPoisto(
  tx: Transaktio,
  id: number,
  operaatio: 'poisto' | 'palautus',
  kayttajaOid: string,
  aika: Date,
): Promise<boolean> {
  const poistetaan = operaatio === 'poisto'
  const [lukittu] = await tx.$queryRaw<{ poistettu: boolean }[]>`
    select deleted_at is not null as poistettu from hoks where id = ${id} for update`
  if (!lukittu || lukittu.poistettu === poistetaan) return false
  await tx.$executeRaw`
    with muutettu as (
      update hoks set deleted_at = ${poistetaan ? aika : null}::timestamptz, updated_at = greatest(updated_at, ${aika}),
        versio_nro = varaa_versio_nro()
      where id = ${id}
      returning id, versio_nro
    )
    insert into hoks_versio (hoks_id, versio_nro, aika, kayttaja_oid, operaatio)
    select id, versio_nro, ${aika}, ${kayttajaOid}, ${operaatio} from muutettu`
  return true
}

/**
 * Deletes for good: the HOKS with its versions and projections, its study right with the bought education under it, and
 * the learner when nothing else is known of the learner. What stays is a trace without personal data for readers of the
 * change feed, and the transfer log's rows without the study right. False: there is no such HOKS.
 *
 * Locks are taken in the order of every writer: the learner, the study right, the HOKS, the number of the change. One
 * who creates a HOKS for the study right at this moment has the first two: it ends before they go, or begins after.
 */
export async function poistaPysyvasti(
  tx: Transaktio,
  { id, oppijaOid, opiskeluoikeusOid }: Pick<PoistettavaHoks, 'id' | 'oppijaOid' | 'opiskeluoikeusOid'>,
  aika: Date,
): Promise<boolean> {
  await tx.$queryRaw`select oid from oppija where oid = ${oppijaOid} for update`
  await tx.$queryRaw`select oid from opiskeluoikeus where oid = ${opiskeluoikeusOid} for update`
  const lukitut = await tx.$queryRaw<{ id: number }[]>`select id from hoks where id = ${id} for update`
  if (lukitut.length === 0) return false
  await tx.$executeRaw`
    insert into hoks_poisto (hoks_id, versio_nro, oppilaitos_oid, koulutustoimija_oid, aika)
    select ${id}, varaa_versio_nro(), oppilaitos_oid, koulutustoimija_oid, ${aika}
    from opiskeluoikeus where oid = ${opiskeluoikeusOid}`
  await tx.$executeRaw`
    update tiedonsiirto set opiskeluoikeus_oid = null,
      virheet = replace(replace(virheet::text, ${opiskeluoikeusOid}, '-'), ${oppijaOid}, '-')::jsonb,
      varoitukset = replace(replace(varoitukset::text, ${opiskeluoikeusOid}, '-'), ${oppijaOid}, '-')::jsonb
    where opiskeluoikeus_oid = ${opiskeluoikeusOid}`
  await tx.$executeRaw`delete from hoks where id = ${id}`
  await tx.$executeRaw`
    delete from opiskeluoikeus oo
    where (oo.oid = ${opiskeluoikeusOid} or oo.hankintakoulutus_opiskeluoikeus_oid = ${opiskeluoikeusOid})
      and not exists (select 1 from hoks h where h.opiskeluoikeus_oid = oo.oid)`
  await tx.$executeRaw`
    delete from oppija o
    where o.oid = ${oppijaOid} and not exists (select 1 from opiskeluoikeus oo where oo.oppija_oid = o.oid)
      and not exists (select 1 from hoks h where h.oppija_oid = o.oid)`
  return true
}
