import { Prisma } from '@ehoks/prisma/client'
import type { JakoPalaute, JaonLaji, TutkinnonosaTyyppi } from '@ehoks/schema/rajapinta/jaot'
import { rivit, type Tietokanta, type Yhteys } from '../../database.ts'

/** A share as it is stored. Days are YYYY-MM-DD. */
export type Jako = {
  shareId: string
  hoksId: number
  hoksEid: string
  laji: JaonLaji
  moduleId: string
  tutkinnonosaTyyppi: TutkinnonosaTyyppi
  tutkinnonosaModuleId: string
  voimassaolo: { alku: string; loppu: string }
  naytaVaatimukset: boolean
  naytaYhteyshenkilo: boolean
  vastaanottajaNimi: string | null
  vastaanottajaSahkoposti: string | null
  kieli: 'fi' | 'sv' | 'en'
  linkinNumero: number
  viestinTila: 'odottaa' | 'lahetetty' | 'epaonnistui' | null
  luotu: Date
  paattynyt: Date | null
  paattaja: 'oppija' | 'oppilaitos' | null
  paattamisenSyy: string | null
}

/** A share with what has come of it. */
export type JakoSeurauksineen = Jako & {
  katselut: { maara: number; viimeisin: string | null }
  palautteet: (JakoPalaute & { aika: string })[]
}

type Rivi = {
  share_id: string
  hoks_id: number
  eid: string
  laji: JaonLaji
  module_id: string
  tutkinnonosa_tyyppi: TutkinnonosaTyyppi
  tutkinnonosa_module_id: string
  alku: string
  loppu: string
  nayta_vaatimukset: boolean
  nayta_yhteyshenkilo: boolean
  vastaanottaja_nimi: string | null
  vastaanottaja_sahkoposti: string | null
  kieli: Jako['kieli']
  linkin_numero: number
  viestin_tila: Jako['viestinTila']
  luotu: Date
  paattynyt: Date | null
  paattaja: Jako['paattaja']
  paattamisen_syy: string | null
}

const SARAKKEET = Prisma.raw(`j.share_id, j.hoks_id, h.eid, j.laji, j.module_id, j.tutkinnonosa_tyyppi,
  j.tutkinnonosa_module_id, j.voimassaolo_alku::text as alku, j.voimassaolo_loppu::text as loppu, j.nayta_vaatimukset,
  j.nayta_yhteyshenkilo, j.vastaanottaja_nimi, j.vastaanottaja_sahkoposti, j.kieli, j.linkin_numero, j.viestin_tila,
  j.luotu, j.paattynyt, j.paattaja, j.paattamisen_syy`)

const jaoksi = (rivi: Rivi): Jako => ({
  shareId: rivi.share_id,
  hoksId: rivi.hoks_id,
  hoksEid: rivi.eid,
  laji: rivi.laji,
  moduleId: rivi.module_id,
  tutkinnonosaTyyppi: rivi.tutkinnonosa_tyyppi,
  tutkinnonosaModuleId: rivi.tutkinnonosa_module_id,
  voimassaolo: { alku: rivi.alku, loppu: rivi.loppu },
  naytaVaatimukset: rivi.nayta_vaatimukset,
  naytaYhteyshenkilo: rivi.nayta_yhteyshenkilo,
  vastaanottajaNimi: rivi.vastaanottaja_nimi,
  vastaanottajaSahkoposti: rivi.vastaanottaja_sahkoposti,
  kieli: rivi.kieli,
  linkinNumero: rivi.linkin_numero,
  viestinTila: rivi.viestin_tila,
  luotu: rivi.luotu,
  paattynyt: rivi.paattynyt,
  paattaja: rivi.paattaja,
  paattamisenSyy: rivi.paattamisen_syy,
})

/** What a new share is made of. */
export type UusiJako = Omit<
  Jako,
  'hoksEid' | 'luotu' | 'paattynyt' | 'paattaja' | 'paattamisenSyy' | 'linkinNumero'
> & {
  suostumus: object | null
  tunnusTiiviste: string
}

/** Stores a share, unless its learner has `enintaan` in force or to come already: false, and nothing was stored. */
export async function lisaaJako(
  yhteys: Yhteys,
  jako: UusiJako,
  { aika, tanaan, enintaan }: { aika: Date; tanaan: string; enintaan: number },
): Promise<boolean> {
  const lisatyt = await rivit(
    yhteys,
    Prisma.sql`
    insert into jakolinkki (share_id, hoks_id, laji, module_id, tutkinnonosa_tyyppi, tutkinnonosa_module_id,
      voimassaolo_alku, voimassaolo_loppu, nayta_vaatimukset, nayta_yhteyshenkilo, vastaanottaja_nimi,
      vastaanottaja_sahkoposti, kieli, suostumus, tunnus_tiiviste, viestin_tila, luotu)
    select ${jako.shareId}::uuid, ${jako.hoksId}::integer, ${jako.laji}, ${jako.moduleId}::uuid,
      ${jako.tutkinnonosaTyyppi}, ${jako.tutkinnonosaModuleId}::uuid, ${jako.voimassaolo.alku}::date,
      ${jako.voimassaolo.loppu}::date, ${jako.naytaVaatimukset}::boolean, ${jako.naytaYhteyshenkilo}::boolean,
      ${jako.vastaanottajaNimi}::text, ${jako.vastaanottajaSahkoposti}::text, ${jako.kieli},
      ${jako.suostumus && JSON.stringify(jako.suostumus)}::jsonb, ${jako.tunnusTiiviste}, ${jako.viestinTila}::text,
      ${aika}::timestamptz
    where (
      select count(*) from jakolinkki j join hoks h on h.id = j.hoks_id
      where h.oppija_oid = (select oppija_oid from hoks where id = ${jako.hoksId}::integer) and j.paattynyt is null
        and j.voimassaolo_loppu >= ${tanaan}::date
    ) < ${enintaan}::integer
    returning share_id`,
  )
  return lisatyt.length > 0
}

const hae = async (yhteys: Yhteys, ehto: Prisma.Sql): Promise<Jako[]> =>
  (
    await rivit<Rivi>(
      yhteys,
      Prisma.sql`select ${SARAKKEET} from jakolinkki j join hoks h on h.id = j.hoks_id where ${ehto}
        order by j.luotu desc, j.share_id`,
    )
  ).map(jaoksi)

/** The learner's own share, ended or not; undefined: none, or another's. */
export const haeOmaJako = async (yhteys: Yhteys, oppijaOid: string, shareId: string) =>
  (await hae(yhteys, Prisma.sql`h.oppija_oid = ${oppijaOid} and j.share_id = ${shareId}::uuid`))[0]

/** The learner's shares of a period or a demonstration that nobody has ended, in force or not, newest first. */
export const haeModuulinJaot = (yhteys: Yhteys, oppijaOid: string, moduleId: string) =>
  hae(yhteys, Prisma.sql`h.oppija_oid = ${oppijaOid} and j.module_id = ${moduleId}::uuid and j.paattynyt is null`)

/** The share that the secret opens, whatever its state; undefined: none. */
export const haeJakoTiivisteella = async (yhteys: Yhteys, tunnusTiiviste: string) =>
  (await hae(yhteys, Prisma.sql`j.tunnus_tiiviste = ${tunnusTiiviste}`))[0]

/** The share of the HOKS that nobody has ended; undefined: none. */
export const haeHoksinJako = async (yhteys: Yhteys, hoksId: number, shareId: string) =>
  (await hae(yhteys, Prisma.sql`j.hoks_id = ${hoksId} and j.share_id = ${shareId}::uuid and j.paattynyt is null`))[0]

/** Shares whose message waits to be sent, oldest first. */
export const haeOdottavatViestit = async (yhteys: Yhteys, tanaan: string) =>
  (
    await hae(
      yhteys,
      Prisma.sql`j.viestin_tila = 'odottaa' and j.paattynyt is null and j.voimassaolo_loppu >= ${tanaan}::date`,
    )
  ).reverse()

const haeSeurauksineen = async (yhteys: Yhteys, ehto: Prisma.Sql): Promise<JakoSeurauksineen[]> =>
  (
    await rivit<
      Rivi & { katseluja: number; viimeisin: string | null; palautteet: JakoSeurauksineen['palautteet'] | null }
    >(
      yhteys,
      Prisma.sql`
      select ${SARAKKEET}, k.katseluja, k.viimeisin, p.palautteet
      from jakolinkki j
      join hoks h on h.id = j.hoks_id
      cross join lateral (
        select count(*)::integer as katseluja, to_char(max(aika) at time zone 'UTC', ${AIKALEIMA}) as viimeisin
        from jakolinkki_katselu where share_id = j.share_id
      ) k
      cross join lateral (
        select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('laji', laji, 'viesti', viesti,
          'aika', to_char(aika at time zone 'UTC', ${AIKALEIMA}))) order by id) as palautteet
        from jakolinkki_palaute where share_id = j.share_id
      ) p
      where ${ehto}
      order by j.luotu desc, j.share_id`,
    )
  ).map((rivi) => ({
    ...jaoksi(rivi),
    katselut: { maara: rivi.katseluja, viimeisin: rivi.viimeisin },
    palautteet: rivi.palautteet ?? [],
  }))

const AIKALEIMA = 'YYYY-MM-DD"T"HH24:MI:SS"Z"'

/** All of the learner's shares, newest first: those of deleted plans too. */
export const haeOppijanJaot = (yhteys: Yhteys, oppijaOid: string) =>
  haeSeurauksineen(yhteys, Prisma.sql`h.oppija_oid = ${oppijaOid}`)

/** The HOKS's shares that nobody has ended and whose last day has not passed, newest first. */
export const haeHoksinJaot = (yhteys: Yhteys, hoksId: number, tanaan: string) =>
  haeSeurauksineen(
    yhteys,
    Prisma.sql`j.hoks_id = ${hoksId} and j.paattynyt is null and j.voimassaolo_loppu >= ${tanaan}::date`,
  )

/** How many such shares there are, and how often their receivers have told that contact data are wrong. */
export async function laskeHoksinJaot(
  yhteys: Yhteys,
  hoksId: number,
  tanaan: string,
): Promise<{ maara: number; vaaratYhteystiedot: number }> {
  const [laskettu] = await rivit<{ maara: number; vaarat: number }>(
    yhteys,
    Prisma.sql`
    select count(distinct j.share_id)::integer as maara,
      count(*) filter (where p.laji = 'vaarat-yhteystiedot')::integer as vaarat
    from jakolinkki j left join jakolinkki_palaute p on p.share_id = j.share_id
    where j.hoks_id = ${hoksId} and j.paattynyt is null and j.voimassaolo_loppu >= ${tanaan}::date`,
  )
  return { maara: laskettu?.maara ?? 0, vaaratYhteystiedot: laskettu?.vaarat ?? 0 }
}

/** A change to a share; false: somebody had ended the share, and nothing was stored. */
async function muuta(yhteys: Yhteys, shareId: string, muutos: Prisma.Sql): Promise<boolean> {
  const muutetut = await rivit(
    yhteys,
    Prisma.sql`update jakolinkki set ${muutos} where share_id = ${shareId}::uuid and paattynyt is null returning 1`,
  )
  return muutetut.length > 0
}

/** Ends a share. `syy`: only the institution gives one. */
export const paataJako = (
  yhteys: Yhteys,
  shareId: string,
  { paattaja, syy, aika }: { paattaja: 'oppija' | 'oppilaitos'; syy: string | null; aika: Date },
) => muuta(yhteys, shareId, Prisma.sql`paattynyt = ${aika}, paattaja = ${paattaja}, paattamisen_syy = ${syy}::text`)

/** Gives a share a new last day. */
export const jatkaJakoa = (yhteys: Yhteys, shareId: string, loppu: string) =>
  muuta(yhteys, shareId, Prisma.sql`voimassaolo_loppu = ${loppu}::date`)

/** Gives a share a new link: the earlier one opens nothing any more. */
export const vaihdaLinkki = (yhteys: Yhteys, shareId: string, numero: number, tunnusTiiviste: string) =>
  muuta(yhteys, shareId, Prisma.sql`linkin_numero = ${numero}, tunnus_tiiviste = ${tunnusTiiviste}`)

/** Stores what came of the message. */
export async function merkitseViesti(
  kanta: Tietokanta,
  shareId: string,
  tila: 'lahetetty' | 'epaonnistui',
): Promise<void> {
  await kanta.$executeRaw`update jakolinkki set viestin_tila = ${tila} where share_id = ${shareId}::uuid`
}

/** Stores that somebody has opened the link. */
export async function lisaaKatselu(kanta: Tietokanta, shareId: string, aika: Date): Promise<void> {
  await kanta.$executeRaw`insert into jakolinkki_katselu (share_id, aika) values (${shareId}::uuid, ${aika})`
}

/** Stores what somebody with the link tells, unless there is as much already: false. */
export async function lisaaPalaute(
  kanta: Tietokanta,
  shareId: string,
  { laji, viesti }: JakoPalaute,
  aika: Date,
  enintaan: number,
): Promise<boolean> {
  const lisatty = await kanta.$executeRaw`
    insert into jakolinkki_palaute (share_id, laji, viesti, aika)
    select ${shareId}::uuid, ${laji}, ${viesti ?? null}::text, ${aika}::timestamptz
    where (select count(*) from jakolinkki_palaute where share_id = ${shareId}::uuid) < ${enintaan}::integer`
  return lisatty > 0
}
