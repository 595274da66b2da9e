import type { Tietokanta } from '../../database.ts'

/** A period with the HOKS that it is in; undefined: no HOKS that has not been deleted has such a module-id. */
export async function haeOsaamisenHankkimistapa(
  kanta: Tietokanta,
  moduleId: string,
): Promise<{ hoksId: number; hankkimistapa: Record<string, unknown> } | undefined> {
  const [rivi] = await kanta.$queryRaw<{ hoks_id: number; hankkimistapa: Record<string, unknown> }[]>`
    select h.id as hoks_id, h.sisalto #> string_to_array(substr(j.polku, 2), '/') as hankkimistapa
    from osaamisen_hankkimistapa j
    join hoks h on h.id = j.hoks_id
    where j.module_id = ${moduleId}::uuid and h.deleted_at is null`
  return rivi && { hoksId: rivi.hoks_id, hankkimistapa: rivi.hankkimistapa }
}
