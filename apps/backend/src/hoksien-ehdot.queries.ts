import { Prisma } from '@ehoks/prisma/client'

// What the work queue, the list and the reports mean by the same words. Everywhere `h` is the HOKS, `oo` its study right
// and `j` a period of it.

/** Whose HOKSes, and what is late and what is soon. Days are YYYY-MM-DD in Finland. */
export type Puuterajat = {
  oppilaitosOid: string
  tanaan: string
  /** A HOKS that was stored before this instant has been left alone too long. */
  paivitettyEnnen: Date
  /** Workplace periods that end between these days, both included. */
  jaksotAlkaen: string
  jaksotAsti: string
}

export const HOKSIT = Prisma.sql`hoks h join opiskeluoikeus oo on oo.oid = h.opiskeluoikeus_oid`

/** Both know the oppilaitos: either can be read without the other. */
export const oppilaitoksen = (oid: string) =>
  Prisma.sql`h.oppilaitos_oid = ${oid} and oo.oppilaitos_oid = ${oid} and h.deleted_at is null`

/** The plan is in force: nothing says that the studies have ended. */
export const VOIMASSA = Prisma.sql`h.osaamisen_saavuttamisen_pvm is null and oo.kaynnissa is not false and not oo.koski404`

export const onPaivittamatta = ({ paivitettyEnnen }: Puuterajat) =>
  Prisma.sql`${VOIMASSA} and h.updated_at < ${paivitettyEnnen}`

export const onNayttoOhi = ({ tanaan }: Puuterajat) => Prisma.sql`${VOIMASSA} and h.odottava_naytto < ${tanaan}::date`

export const ON_TYOPAIKKAJAKSO = Prisma.sql`
  j.osaamisen_hankkimistapa_koodi_uri in ('osaamisenhankkimistapa_koulutussopimus', 'osaamisenhankkimistapa_oppisopimus')`

/** What a workplace period may lack: the names are those of the contract (JAKSON_PUUTTEET). */
export const JAKSON_PUUTE = {
  'tyopaikan-nimi': Prisma.sql`j.tyopaikan_nimi is null`,
  'y-tunnus': Prisma.sql`j.tyopaikan_y_tunnus is null`,
  ohjaaja: Prisma.sql`j.ohjaaja_nimi is null`,
  'ohjaajan-yhteystieto': Prisma.sql`(j.ohjaaja_sahkoposti is null and j.ohjaaja_puhelinnumero is null)`,
  'osa-aikaisuustieto': Prisma.sql`(j.osa_aikaisuustieto is null or j.osa_aikaisuustieto not between 1 and 100)`,
} as const

/** The condition of the index osaamisen_hankkimistapa_kysely_estyy_idx. */
const KYSELY_ESTYY = Prisma.sql`${ON_TYOPAIKKAJAKSO} and (${Prisma.join(Object.values(JAKSON_PUUTE), ' or ')})`

/** A period that ends soon or has just ended, and of which no survey can go out. None is sent of TUVA or of bought education. */
export const onPuutteellinenJakso = ({ jaksotAlkaen, jaksotAsti }: Puuterajat) => Prisma.sql`
  not oo.koski404 and not h.tuva
  and oo.tyyppi = 'ammatillinenkoulutus' and oo.hankintakoulutus_opiskeluoikeus_oid is null
  and j.loppu between ${jaksotAlkaen}::date and ${jaksotAsti}::date and ${KYSELY_ESTYY}`
