import type { Tietokanta } from '../../database.ts'

/** What waits to be done and what has failed, in the database that all processes share. */
export type Jonotiedot = { odottaa: number; kaynnissa: number; epaonnistuneita: number; vanhin: Date | null }

/** Runs of the background jobs; of those that failed the ones that ended after `alkaen`. */
export async function laskeAjot(kanta: Tietokanta, alkaen: Date): Promise<Jonotiedot> {
  const [rivi] = await kanta.$queryRaw<Jonotiedot[]>`
    select count(*) filter (where tila = 'odottaa')::integer as odottaa,
      count(*) filter (where tila = 'kaynnissa')::integer as kaynnissa,
      count(*) filter (where tila = 'epaonnistui' and paattyi >= ${alkaen})::integer as epaonnistuneita,
      min(luotu) filter (where tila = 'odottaa') as vanhin
    from ajo`
  return rivi ?? TYHJA
}

/** E-mails of the shares that nobody has ended and whose last day has not passed. */
export async function laskeJakoviestit(kanta: Tietokanta, tanaan: string): Promise<Jonotiedot> {
  const [rivi] = await kanta.$queryRaw<Jonotiedot[]>`
    select count(*) filter (where viestin_tila = 'odottaa')::integer as odottaa, 0 as kaynnissa,
      count(*) filter (where viestin_tila = 'epaonnistui')::integer as epaonnistuneita,
      min(luotu) filter (where viestin_tila = 'odottaa') as vanhin
    from jakolinkki
    where viestin_tila in ('odottaa', 'epaonnistui') and paattynyt is null and voimassaolo_loppu >= ${tanaan}::date`
  return rivi ?? TYHJA
}

const TYHJA: Jonotiedot = { odottaa: 0, kaynnissa: 0, epaonnistuneita: 0, vanhin: null }

/** The database and how much of everything it has. */
export async function haeTietovarasto(kanta: Tietokanta) {
  const [[rivi], [hoksit], [oikeudet]] = await Promise.all([
    kanta.$queryRaw<{ tavuja: bigint; versio: string }[]>`
      select pg_database_size(current_database()) as tavuja, current_setting('server_version') as versio`,
    kanta.$queryRaw<{ hokseja: number; poistettuja: number }[]>`
      select count(*) filter (where deleted_at is null)::integer as hokseja, count(deleted_at)::integer as poistettuja
      from hoks`,
    kanta.$queryRaw<{ opiskeluoikeuksia: number; nimettomia: number; eiKoskessa: number }[]>`
      select count(*)::integer as opiskeluoikeuksia, count(*) filter (where tutkinto_nimi = '{}')::integer as nimettomia,
        count(*) filter (where koski404)::integer as "eiKoskessa"
      from opiskeluoikeus`,
  ])
  return {
    tavuja: Number(rivi?.tavuja ?? 0),
    versio: rivi?.versio ?? '',
    hokseja: hoksit?.hokseja ?? 0,
    poistettuja: hoksit?.poistettuja ?? 0,
    opiskeluoikeuksia: oikeudet?.opiskeluoikeuksia ?? 0,
    nimettomia: oikeudet?.nimettomia ?? 0,
    'ei-koskessa': oikeudet?.eiKoskessa ?? 0,
  }
}
