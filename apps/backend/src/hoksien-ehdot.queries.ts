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

/** The HOKSes of an oppilaitos: to be read from the index hoks_lista_idx alone, as far as it has what is asked. */
export const oppilaitoksen = (oid: string) => Prisma.sql`h.oppilaitos_oid = ${oid} and h.deleted_at is null`

/**
 * With their study rights, for what only those tell. Both know the oppilaitos: either can be read without the other.
 */
export const oikeuksineen = (oid: string) =>
  Prisma.sql`oo.oid = h.opiskeluoikeus_oid and oo.oppilaitos_oid = ${oid} and ${oppilaitoksen(oid)}`

/** The plan is in force: nothing says that the studies have ended. */
export const VOIMASSA = Prisma.sql`
  h.osaamisen_saavuttamisen_pvm is null and h.oikeus_kaynnissa is not false and not h.oikeus_puuttuu`

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

/** Of the periods of such a HOKS surveys go out: none is sent of TUVA or of bought education. */
export const ON_KYSELYJEN_PIIRISSA = Prisma.sql`
  not h.oikeus_puuttuu and not h.tuva
  and oo.tyyppi = 'ammatillinenkoulutus' and oo.hankintakoulutus_opiskeluoikeus_oid is null`

/** A period that ends soon or has just ended, and of which no survey can go out. */
export const onPuutteellinenJakso = ({ jaksotAlkaen, jaksotAsti }: Puuterajat) => Prisma.sql`
  j.loppu between ${jaksotAlkaen}::date and ${jaksotAsti}::date and ${KYSELY_ESTYY}`
