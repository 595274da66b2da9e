import { Prisma } from '@ehoks/prisma/client'
import type { Kielistetty } from '@ehoks/schema/rajapinta/kielistetty'
import type {
  JaksoraportinRajaus,
  JaksoraportinRivi,
  OikeudetonRivi,
  OikeudettomienRajaus,
} from '@ehoks/schema/rajapinta/raporttinakymat'
import type { Tietokanta } from '../../database.ts'
import { JAKSON_PUUTE, ON_TYOPAIKKAJAKSO, oikeuksineen, oppilaitoksen } from '../../hoksien-ehdot.queries.ts'

/** Which page, counted from 1. */
export type Sivulla = { sivu: number; koko: number }
/** A row of a report before its codes have names and its gaps have been told. */
export type TallennettuJakso = Omit<JaksoraportinRivi, 'puuttuu'>
/** Where a period is: enough to read it later. */
export type JaksonAvain = { hoksId: number; polku: string }

const suunta = (laskeva: boolean) => (laskeva ? Prisma.sql`desc nulls last` : Prisma.sql`asc nulls last`)
const rajaus = (sivulla?: Sivulla) =>
  sivulla ? Prisma.sql`limit ${sivulla.koko} offset ${sivulla.koko * (sivulla.sivu - 1)}` : Prisma.empty
const NIMI = Prisma.sql`h.haettava_nimi`
const suomeksi = (sarake: Prisma.Sql) => Prisma.sql`${sarake} collate "fi-x-icu"`

/** Every word is in one of the columns, whatever the case; the signs that have a meaning in LIKE are taken as they are. */
const sanat = (haku: string | undefined, ...sarakkeet: Prisma.Sql[]) =>
  (haku ?? '')
    .split(/[\s,]+/u)
    .filter((sana) => sana !== '')
    .map((sana) => {
      const malli = `%${sana.replace(/[\\%_]/g, '\\$&')}%`
      return Prisma.sql`(${Prisma.join(
        sarakkeet.map((sarake) => Prisma.sql`${sarake} ilike ${malli}`),
        ' or ',
      )})`
    })

const jaksot = (ehdot: JaksoraportinRajaus): Prisma.Sql => {
  const { puute } = ehdot
  const paiva = (raja: 'alkaa-alku' | 'alkaa-loppu' | 'paattyy-alku' | 'paattyy-loppu', vertaa: Prisma.Sql) =>
    ehdot[raja] === undefined ? [] : [Prisma.sql`${vertaa} ${ehdot[raja]}::date`]
  const ehdoista = [
    oppilaitoksen(ehdot['oppilaitos-oid']),
    ON_TYOPAIKKAJAKSO,
    ...sanat(ehdot.tyopaikka, Prisma.sql`j.tyopaikan_nimi`, Prisma.sql`j.tyopaikan_y_tunnus`),
    ...sanat(ehdot.ohjaaja, Prisma.sql`j.ohjaaja_nimi`),
    ...paiva('alkaa-alku', Prisma.sql`j.alku >=`),
    ...paiva('alkaa-loppu', Prisma.sql`j.alku <=`),
    ...paiva('paattyy-alku', Prisma.sql`j.loppu >=`),
    ...paiva('paattyy-loppu', Prisma.sql`j.loppu <=`),
    ...(puute === undefined ? [] : [JAKSON_PUUTE[puute]]),
  ]
  return Prisma.sql`from hoks h join osaamisen_hankkimistapa j on j.hoks_id = h.id
    where ${Prisma.join(ehdoista, ' and ')}`
}

const jaksonAvaimet = (ehdot: JaksoraportinRajaus, sivulla?: Sivulla) => {
  const avain = {
    nimi: NIMI,
    tyopaikka: suomeksi(Prisma.sql`j.tyopaikan_nimi`),
    ohjaaja: suomeksi(Prisma.sql`j.ohjaaja_nimi`),
    alku: Prisma.sql`j.alku`,
    loppu: Prisma.sql`j.loppu`,
  }[ehdot.jarjestys]
  return Prisma.sql`select j.hoks_id as "hoksId", j.polku ${jaksot(ehdot)}
    order by ${avain} ${suunta(ehdot.laskeva)}, j.hoks_id, j.polku ${rajaus(sivulla)}`
}

/** How many workplace periods there are, and the places of those of a page or of all. */
export const laskeJaksot = async (kanta: Tietokanta, ehdot: JaksoraportinRajaus): Promise<number> =>
  maarana(await kanta.$queryRaw`select count(*)::integer as maara ${jaksot(ehdot)}`)

export const haeJaksojenAvaimet = (
  kanta: Tietokanta,
  ehdot: JaksoraportinRajaus,
  sivulla?: Sivulla,
): Promise<JaksonAvain[]> => kanta.$queryRaw`${jaksonAvaimet(ehdot, sivulla)}`

/** The periods in the given order; of those that have gone meanwhile there is none. */
export async function haeRaportinJaksot(
  kanta: Tietokanta,
  avaimet: readonly JaksonAvain[],
): Promise<TallennettuJakso[]> {
  const rivit = await kanta.$queryRaw<{ rivi: TallennettuJakso }[]>`
    select jsonb_strip_nulls(jsonb_build_object(
      'oppija', jsonb_build_object('oid', o.oid, 'nimi', o.nimi), 'hoks-id', h.id, 'opiskeluoikeus-oid', oo.oid,
      'tutkinto-nimi', oo.tutkinto_nimi, 'module-id', j.module_id, 'alku', j.alku, 'loppu', j.loppu,
      'osaamisen-hankkimistapa-koodi-uri', j.osaamisen_hankkimistapa_koodi_uri,
      'tutkinnon-osa-koodi-uri', j.tutkinnon_osa_koodi_uri, 'tutkinnon-osa-nimi', j.tutkinnon_osa_nimi,
      'tyopaikan-nimi', j.tyopaikan_nimi, 'tyopaikan-y-tunnus', j.tyopaikan_y_tunnus,
      'ohjaaja-nimi', j.ohjaaja_nimi, 'ohjaaja-sahkoposti', j.ohjaaja_sahkoposti,
      'ohjaaja-puhelinnumero', j.ohjaaja_puhelinnumero, 'osa-aikaisuustieto', j.osa_aikaisuustieto
    )) as rivi
    from jsonb_to_recordset(${JSON.stringify(avaimet.map((avain, nro) => ({ ...avain, nro })))}::jsonb)
      as a("hoksId" integer, polku text, nro integer)
    join osaamisen_hankkimistapa j on j.hoks_id = a."hoksId" and j.polku = a.polku
    join hoks h on h.id = j.hoks_id and h.deleted_at is null
    join opiskeluoikeus oo on oo.oid = h.opiskeluoikeus_oid
    join oppija o on o.oid = h.oppija_oid
    order by a.nro`
  return rivit.map(({ rivi }) => rivi)
}

const oikeudettomat = (oppilaitosOid: string) =>
  Prisma.sql`from hoks h, opiskeluoikeus oo where ${oikeuksineen(oppilaitosOid)} and h.oikeus_puuttuu`

export const laskeOikeudettomat = async (kanta: Tietokanta, ehdot: OikeudettomienRajaus): Promise<number> =>
  maarana(await kanta.$queryRaw`select count(*)::integer as maara ${oikeudettomat(ehdot['oppilaitos-oid'])}`)

/** HOKSes of the oppilaitos whose study right Koski does not know: those of a page or all. */
export async function haeOikeudettomat(
  kanta: Tietokanta,
  ehdot: OikeudettomienRajaus,
  sivulla?: Sivulla,
): Promise<OikeudetonRivi[]> {
  const avain = {
    nimi: NIMI,
    tutkinto: suomeksi(Prisma.sql`coalesce(oo.tutkinto_nimi->>${ehdot.kieli}, oo.tutkinto_nimi->>'fi')`),
    hyvaksytty: Prisma.sql`h.ensikertainen_hyvaksyminen`,
    paivitetty: Prisma.sql`h.updated_at`,
    huomattu: Prisma.sql`oo.paivitetty`,
  }[ehdot.jarjestys]
  const rivit = await kanta.$queryRaw<OikeudetonKannassa[]>`
    select h.id, h.oppija_oid as "oppijaOid", (select o.nimi from oppija o where o.oid = h.oppija_oid) as nimi,
      oo.oid as "opiskeluoikeusOid", oo.tutkinto_nimi as "tutkintoNimi",
      h.ensikertainen_hyvaksyminen::text as hyvaksytty, h.updated_at as paivitetty, oo.paivitetty as huomattu
    ${oikeudettomat(ehdot['oppilaitos-oid'])}
    order by ${avain} ${suunta(ehdot.laskeva)}, h.id ${rajaus(sivulla)}`
  return rivit.map((rivi) => ({
    oppija: { oid: rivi.oppijaOid, nimi: rivi.nimi },
    'hoks-id': rivi.id,
    'opiskeluoikeus-oid': rivi.opiskeluoikeusOid,
    'tutkinto-nimi': rivi.tutkintoNimi,
    'ensikertainen-hyvaksyminen': rivi.hyvaksytty,
    paivitetty: rivi.paivitetty.toISOString(),
    huomattu: rivi.huomattu.toISOString(),
  }))
}

type OikeudetonKannassa = {
  id: number
  oppijaOid: string
  nimi: string
  opiskeluoikeusOid: string
  tutkintoNimi: Kielistetty
  hyvaksytty: string
  paivitetty: Date
  huomattu: Date
}

const maarana = (rivit: { maara: number }[]): number => rivit[0]?.maara ?? 0
