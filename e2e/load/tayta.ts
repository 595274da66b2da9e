import pg from 'pg'
import { OPPILAITOS } from './tunnisteet.ts'

/** How many HOKSes a statement makes: so that none of them takes all the memory, and none is alone. */
const ERA = 50_000

/**
 * Makes HOKSes in the database until there are so many, numbered from 1: copies of HOKS `malli`, each of a learner and a
 * study right of its own in the same school, with its first version and periods. By SQL, since by the API it would
 * take hours; the document is not the full example, whose copies would take fifteen gigabytes.
 */
export async function taytaHokseilla(databaseUrl: string, malli: number, hokseja: number): Promise<void> {
  const asiakas = new pg.Client(databaseUrl)
  await asiakas.connect()
  try {
    // What names a copy: numbers that no generated identifier of the other measurements has.
    await asiakas.query(`
      create function oppija_nro(n int) returns text language sql immutable as $$ select '1.2.246.562.24.9' || lpad(n::text, 10, '0') $$;
      create function oikeus_nro(n int) returns text language sql immutable as $$ select '1.2.246.562.15.9' || lpad(n::text, 10, '0') $$`)
    for (let alku = malli + 1; alku <= hokseja; alku += ERA) {
      const rajat = [alku, Math.min(alku + ERA - 1, hokseja)]
      await asiakas.query('begin')
      await asiakas.query(
        `insert into oppija (oid, nimi, paivitetty)
         select oppija_nro(n), 'Testi ' || n || ' Mitattava', now() from generate_series($1::int, $2::int) n`,
        rajat,
      )
      await asiakas.query(
        `insert into opiskeluoikeus (oid, oppija_oid, oppilaitos_oid, tyyppi, tutkinto_nimi, osaamisala_nimi, paivitetty)
         select oikeus_nro(n), oppija_nro(n), '${OPPILAITOS}', 'ammatillinenkoulutus', '{"fi": "Mitattava"}', '{}', now()
         from generate_series($1::int, $2::int) n`,
        rajat,
      )
      await asiakas.query(
        `insert into hoks (id, eid, oppija_oid, opiskeluoikeus_oid, ensikertainen_hyvaksyminen, manuaalisyotto, sisalto,
                           versio_nro, created_at, updated_at)
         select n, uusi_eid, oppija_nro(n), oikeus_nro(n), ensikertainen_hyvaksyminen, false,
                sisalto || jsonb_build_object('id', n, 'eid', uusi_eid, 'oppija-oid', oppija_nro(n),
                                              'opiskeluoikeus-oid', oikeus_nro(n)),
                nextval('hoks_versio_nro_seq'), created_at, updated_at
         from (select n, gen_random_uuid() as uusi_eid from generate_series($1::int, $2::int) n) uudet, hoks
         where id = ${malli}`,
        rajat,
      )
      await asiakas.query(
        `insert into hoks_versio (hoks_id, versio_nro, aika, kayttaja_oid, operaatio)
         select id, versio_nro, updated_at, 'mittaus', 'luonti' from hoks where id between $1 and $2`,
        rajat,
      )
      await asiakas.query(
        `insert into osaamisen_hankkimistapa (hoks_id, polku, module_id, alku, loppu, osaamisen_hankkimistapa_koodi_uri)
         select n, polku, gen_random_uuid(), alku, loppu, osaamisen_hankkimistapa_koodi_uri
         from osaamisen_hankkimistapa, generate_series($1::int, $2::int) n where hoks_id = ${malli}`,
        rajat,
      )
      await asiakas.query('commit')
    }
    await asiakas.query(`select setval(pg_get_serial_sequence('hoks', 'id'), ${hokseja})`)
    await asiakas.query('vacuum analyze')
  } finally {
    await asiakas.end()
  }
}
