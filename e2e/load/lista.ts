import { startTemporaryPostgres } from '@ehoks/dev-env/postgres'
import pg from 'pg'
import { kaynnista, lopeta, migroi, type Palvelin } from './palvelimet.ts'
import { KOULUTUSTOIMIJA, OPPILAITOS } from './tunnisteet.ts'

/**
 * `node load/lista.ts` measures what officials look at all day when there is much of it: the list with its searches, the
 * work queue, the reports. One oppilaitos has 50 000 HOKSes of 1 000 000, and its rows lie among those of the others.
 * Times are those of whole answers of the server, asked one at a time: the database's are shorter.
 *
 * HOKSEJA: HOKSes in all (1 000 000). KERTOJA: how many times each is asked (40). DATABASE_URL: a database that has been
 * filled already, in place of one that is filled now and thrown away.
 */
const HOKSEJA = Number(process.env['HOKSEJA'] ?? 1_000_000)
const KERTOJA = Number(process.env['KERTOJA'] ?? 40)
/** One in so many is in the oppilaitos that is measured: 50 000 of a million. */
const JOKA = 20
const NAKYMAT = '/ehoks-virkailija-backend/api/v1/virkailija/nakymat'

const SUKUNIMET = [
  'Aalto',
  'Ahonen',
  'Heikkinen',
  'Hämäläinen',
  'Järvinen',
  'Karjalainen',
  'Korhonen',
  'Koskinen',
  'Laine',
  'Lehtonen',
  'Mäkelä',
  'Mäkinen',
  'Nieminen',
  'Niemi',
  'Salminen',
  'Virtanen',
  'Åberg',
  'Öhman',
]
const ETUNIMET = [
  'Aada',
  'Aino',
  'Eetu',
  'Eino',
  'Emma',
  'Iida',
  'Juho',
  'Leo',
  'Lotta',
  'Mikael',
  'Oliver',
  'Onni',
  'Sofia',
  'Venla',
  'Viljo',
  'Väinö',
  'Åke',
  'Östen',
]
/** What is searched for: names that many have, and parts of names. */
const HAUT = SUKUNIMET.flatMap((sukunimi, i) => [
  sukunimi,
  `${ETUNIMET[i]} ${sukunimi}`,
  sukunimi.slice(0, 3),
  `${ETUNIMET[i]?.slice(0, 2)} ${i}`,
])

const kerro = (rivi: string) => console.error(rivi)
const taulukkona = (nimet: readonly string[]) => `(array[${nimet.map((nimi) => `'${nimi}'`).join(', ')}])`
const satunnainen = (nimet: readonly string[], suola: number) =>
  `${taulukkona(nimet)}[1 + abs(hashint4(n + ${suola})) % ${nimet.length}]`
const oid = (laji: number) => `'1.2.246.562.${laji}.' || (10000000000 + n)`

/** Learners, study rights, HOKSes with two workplace periods each, and the log of a day's transfers. */
const TAYTTO: readonly (readonly [string, string])[] = [
  [
    'learners',
    `insert into oppija (oid, nimi, paivitetty)
    select ${oid(24)}, ${satunnainen(ETUNIMET, 1)} || ' ' || ${satunnainen(ETUNIMET, 2)} || ' ' || ${satunnainen(SUKUNIMET, 3)} || ' ' || n % 1000, now()
    from generate_series(1, ${HOKSEJA}) n`,
  ],
  [
    'study rights',
    `insert into opiskeluoikeus (oid, oppija_oid, oppilaitos_oid, koulutustoimija_oid, tyyppi, tutkinto_nimi, osaamisala_nimi,
      alkamispaiva, koski404, kaynnissa, paivitetty)
    select ${oid(15)}, ${oid(24)},
      case when n % ${JOKA} = 0 then '${OPPILAITOS}' else '1.2.246.562.10.9' || (1000000000 + n % 160) end,
      case when n % ${JOKA} = 0 then '${KOULUTUSTOIMIJA}' else '1.2.246.562.10.8' || (1000000000 + n % 160) end, 'ammatillinenkoulutus',
      jsonb_build_object('fi', 'Tutkinto ' || abs(hashint4(n)) % 60, 'sv', 'Examen ' || abs(hashint4(n)) % 60),
      case when n % 3 = 0 then jsonb_build_object('fi', 'Osaamisala ' || abs(hashint4(n)) % 90) else '{}' end,
      '2025-08-11', n % 997 = 0, n % 7 <> 0, now()
    from generate_series(1, ${HOKSEJA}) n`,
  ],
  [
    'HOKSes',
    `insert into hoks (id, eid, oppija_oid, opiskeluoikeus_oid, ensikertainen_hyvaksyminen, osaamisen_saavuttamisen_pvm,
      manuaalisyotto, sisalto, versio_nro, created_at, updated_at)
    select n, eid, ${oid(24)}, ${oid(15)}, date '2025-01-01' + n % 600, case when n % 5 = 0 and n % 11 = 0 then date '2026-05-30' end,
      n % 13 = 0, jsonb_build_object('id', n, 'eid', eid, 'oppija-oid', ${oid(24)}, 'opiskeluoikeus-oid', ${oid(15)},
        'ensikertainen-hyvaksyminen', date '2025-01-01' + n % 600, 'manuaalisyotto', n % 13 = 0,
        'hankittavat-ammat-tutkinnon-osat', jsonb_build_array(jsonb_build_object('osaamisen-osoittaminen',
          jsonb_build_array(jsonb_build_object('alku', paiva, 'loppu', paiva))))),
      n, hetki, hetki
    from (select n, gen_random_uuid() as eid, timestamptz '2026-11-22 10:00Z' - n % 400 * interval '1 day' as hetki,
      (date '2026-11-22' - n % 400 + n % 90) as paiva from generate_series(1, ${HOKSEJA}) n) t`,
  ],
  [
    'periods',
    `insert into osaamisen_hankkimistapa (hoks_id, polku, module_id, yksiloiva_tunniste, alku, loppu, osaamisen_hankkimistapa_koodi_uri,
      tyopaikan_nimi, tyopaikan_y_tunnus, ohjaaja_nimi, ohjaaja_sahkoposti, osa_aikaisuustieto, tutkinnon_osa_koodi_uri)
    select n, '/hankittavat-ammat-tutkinnon-osat/' || i || '/osaamisen-hankkimistavat/0', gen_random_uuid(), n || '-' || i,
      date '2025-08-11' + (n + i * 180) % 700, date '2025-08-11' + (n + i * 180) % 700 + 60,
      'osaamisenhankkimistapa_' || case when (n + i) % 4 = 0 then 'oppilaitosmuotoinenkoulutus' else 'koulutussopimus' end,
      case when (n + i) % 4 <> 0 then 'Työpaikka ' || n % 5000 end, case when (n + i) % 4 <> 0 then '1234567-1' end,
      ${satunnainen(ETUNIMET, 5)} || ' ' || ${satunnainen(SUKUNIMET, 6)}, case when n % 10 <> 0 then 'ohjaaja@example.com' end,
      case when n % 9 <> 0 then 100 end, 'tutkinnonosat_' || 100000 + n % 500
    from generate_series(1, ${HOKSEJA}) n, generate_series(0, 1) i`,
  ],
  [
    'transfers',
    `insert into tiedonsiirto (aika, kayttajatunnus, organisaatio_oidit, opiskeluoikeus_oid, hoks_id, operaatio, tulos, tila, virheet, varoitukset, koeajo, pyynto_tunniste)
    select timestamptz '2026-11-22 09:00Z' - n % 86400 * interval '1 second', 'mittaus',
      array[case when n % ${JOKA} = 0 then '${OPPILAITOS}' else '1.2.246.562.10.9' || (1000000000 + n % 160) end],
      ${oid(15)}, n, 'korvaus', case when n % 50 = 0 then 'hylatty' else 'hyvaksytty' end, case when n % 50 = 0 then 400 else 204 end,
      case when n % 50 = 0 then '[{"koodi": "hoks.osaamisen-hankkimistapa.osa-aikaisuustieto-puuttuu", "polku": ""}]'::jsonb else '[]' end, '[]', false, 'mittaus-' || n
    from generate_series(1, ${Math.round(HOKSEJA / 5)}) n`,
  ],
]

async function tayta(databaseUrl: string) {
  const asiakas = new pg.Client(databaseUrl)
  await asiakas.connect()
  try {
    for (const [mita, lause] of TAYTTO) {
      const alku = performance.now()
      await asiakas.query(lause)
      kerro(`  ${mita}: ${Math.round((performance.now() - alku) / 1000)} s`)
    }
    await asiakas.query('vacuum analyze')
    const { rows } = await asiakas.query<{ omat: string }>(
      'select count(*) as omat from hoks where oppilaitos_oid = $1',
      [OPPILAITOS],
    )
    kerro(`${HOKSEJA} HOKSes, ${rows[0]?.omat} of them in the oppilaitos`)
  } finally {
    await asiakas.end()
  }
}

/** The cookie of an official. */
async function kirjaudu({ url }: Palvelin): Promise<string> {
  const { headers } = await fetch(
    `${url}/ehoks-virkailija-backend/api/v1/virkailija/session/opintopolku?ticket=virkailija`,
    { redirect: 'manual' },
  )
  return headers
    .getSetCookie()
    .map((evaste) => evaste.split(';')[0])
    .join('; ')
}

/** Asks each in turn and tells how long the answers took, those of the first round left out: it reads what is not in memory. */
async function mittaa(
  palvelin: Palvelin,
  cookie: string,
  mita: string,
  kyselyt: readonly Record<string, string>[],
  nakyma = 'oppijat',
) {
  const ajat: number[] = []
  let huomio = ''
  for (let kerta = -1; kerta < KERTOJA / kyselyt.length; kerta++) {
    for (const kysely of kyselyt) {
      const osoite = `${palvelin.url}${NAKYMAT}/${nakyma}?${new URLSearchParams({ 'oppilaitos-oid': OPPILAITOS, ...kysely })}`
      const alku = performance.now()
      const vastaus = await fetch(osoite, { headers: { cookie, 'caller-id': 'mittaus' } })
      const runko = await vastaus.text()
      const aika = performance.now() - alku
      if (!vastaus.ok) throw new Error(`${mita}: ${vastaus.status} ${runko}`)
      if (kerta >= 0) ajat.push(aika)
      const maara = /"maara":(\d+)/u.exec(runko)?.[1]
      huomio = vastaus.headers.get('x-rivit') ?? maara ?? ''
    }
  }
  const jarjestyksessa = ajat.toSorted((a, b) => a - b)
  const osuus = (p: number) =>
    Math.round(jarjestyksessa[Math.min(jarjestyksessa.length - 1, Math.floor(jarjestyksessa.length * p))] ?? 0)
  kerro(`${mita}: p50 ${osuus(0.5)} ms, p95 ${osuus(0.95)} ms, at most ${osuus(1)} ms (${huomio} rows)`)
}

const annettu = process.env['DATABASE_URL']
const postgres =
  annettu === undefined ? await startTemporaryPostgres() : { url: annettu, stop: () => Promise.resolve() }
try {
  await migroi(postgres.url)
  if (annettu === undefined) await tayta(postgres.url)
  process.env['EHOKS_NYT'] = '2026-11-22T10:00:00Z'
  const palvelin = await kaynnista('palvelin-ehoks.ts', postgres.url)
  try {
    const cookie = await kirjaudu(palvelin)
    const lista = (mita: string, ...kyselyt: Record<string, string>[]) => mittaa(palvelin, cookie, mita, kyselyt)
    await lista('list, first page', {})
    await lista('list, last page', { sivu: String(Math.floor(HOKSEJA / JOKA / 25)) })
    await lista('list, search by name', ...HAUT.map((haku) => ({ haku })))
    await lista('list, search by identifier', { haku: String(JOKA * 100) })
    for (const jarjestys of ['tutkinto', 'osaamisala', 'hoks-id', 'hyvaksytty', 'paivitetty']) {
      await lista(`list in the order of ${jarjestys}`, { jarjestys }, { jarjestys, laskeva: 'true' })
    }
    await lista('list of a qualification', { tutkinto: 'Tutkinto 7' })
    await lista('list by approval and update', { 'hyvaksytty-alku': '2025-06-01', 'paivitetty-loppu': '2026-10-01' })
    await lista('list by state', { tila: 'voimassa' }, { tila: 'saavutettu' }, { tila: 'paattynyt' })
    for (const puute of ['jakson-tiedot-puuttuvat', 'naytto-ohi', 'paivittamatta', 'opiskeluoikeus-puuttuu']) {
      await lista(`list of ${puute}`, { puute })
    }
    await mittaa(palvelin, cookie, 'what to choose from', [{}], 'oppijat/vaihtoehdot')
    for (const laji of [
      'paivittamatta',
      'naytto-ohi',
      'jakson-tiedot-puuttuvat',
      'siirto-hylatty',
      'opiskeluoikeus-puuttuu',
    ]) {
      await mittaa(palvelin, cookie, `work queue: ${laji}`, [{ laji }], 'tehtavat')
    }
    await mittaa(palvelin, cookie, 'front page', [{}], 'etusivu')
    const jaksot = 'raportit/tyopaikkajaksot'
    await mittaa(palvelin, cookie, 'report of workplace periods', [{ laskeva: 'true' }], jaksot)
    await mittaa(
      palvelin,
      cookie,
      'report of workplace periods, by workplace and days',
      [{ tyopaikka: '77', 'paattyy-alku': '2026-11-01', 'paattyy-loppu': '2026-12-31' }],
      jaksot,
    )
    await mittaa(
      palvelin,
      cookie,
      'report of periods without a part-time figure',
      [{ puute: 'osa-aikaisuustieto' }],
      jaksot,
    )
    await mittaa(palvelin, cookie, 'report of HOKSes without a study right', [{}], 'raportit/opiskeluoikeudettomat')
    await mittaa(palvelin, cookie, 'the whole list as CSV', [{ muoto: 'csv' }], 'oppijat/vienti')
  } finally {
    await lopeta(palvelin)
  }
} finally {
  await postgres.stop()
}
