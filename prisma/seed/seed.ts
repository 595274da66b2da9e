import { kaikki } from '@ehoks/schema/esimerkit/kaikki'
import { paikalliset } from '@ehoks/schema/esimerkit/paikalliset'
import { pieni } from '@ehoks/schema/esimerkit/pieni'
import { tuva } from '@ehoks/schema/esimerkit/tuva'
import { yhteiset } from '@ehoks/schema/esimerkit/yhteiset'
import type { HoksLuonti } from '@ehoks/schema/hoks/variantit'
import { suunnitelma } from './suunnitelma.ts'

/**
 * Fills an empty database with example HOKSes, pushed through the API like those of any provider: with service tickets of
 * the made-up systems, for learners of the stand-in's world. The first learners of their kind get the documentation's
 * examples, the others plans made of their qualification's units; every sixth is left without a HOKS.
 */
const env = (nimi: string, oletus: string) => process.env[nimi] ?? oletus
const ehoks = `${env('VIRKAILIJA_URL', 'http://127.0.0.1:3000')}/ehoks-virkailija-backend`
const rajapinta = `http://127.0.0.1:${env('PORT', '3000')}/ehoks-virkailija-backend/api/v1`
const opintopolku = `http://127.0.0.1:${env('OPINTOPOLKU_PORT', '3001')}`
const tanaan = env('EHOKS_NYT', new Date().toISOString()).slice(0, 10)

type Opiskeluoikeus = {
  oid: string
  oppijaOid: string
  oppilaitos: { oid: string }
  koulutustoimija: { oid: string }
  tyyppi: { koodiarvo: string }
  tila: { opiskeluoikeusjaksot: { tila: { koodiarvo: string } }[] }
  suoritukset: {
    tyyppi: { koodiarvo: string }
    koulutusmoduuli: { tunniste?: { koodiarvo: string }; perusteenDiaarinumero?: string }
  }[]
  alkamispäivä: string
  arvioituPäättymispäivä?: string
  sisältyyOpiskeluoikeuteen?: object
}
type Maailma = {
  opiskeluoikeudet: Opiskeluoikeus[]
  kayttajat: { username: string; kayttajaTyyppi: string; roles: string[] }[]
}

async function json<T>(osoite: string): Promise<T> {
  const vastaus = await fetch(osoite)
  if (!vastaus.ok) throw new Error(`${osoite}: ${vastaus.status}`)
  const sisalto: T = await vastaus.json()
  return sisalto
}

const tgt = new Map<string, string>()

/** A service ticket as integrators get it: a ticket-granting ticket once, a service ticket for each call. */
async function lippu(kayttaja: string): Promise<string> {
  if (!tgt.has(kayttaja)) {
    const vastaus = await fetch(`${opintopolku}/cas/v1/tickets`, {
      method: 'POST',
      body: new URLSearchParams({ username: kayttaja, password: kayttaja }),
    })
    tgt.set(kayttaja, vastaus.headers.get('location') ?? '')
  }
  const vastaus = await fetch(new URL(tgt.get(kayttaja) ?? '', opintopolku), {
    method: 'POST',
    body: new URLSearchParams({ service: `${ehoks}/cas-security-check` }),
  })
  return vastaus.text()
}

async function laheta(kayttaja: string, hoks: HoksLuonti): Promise<void> {
  const vastaus = await fetch(`${rajapinta}/hoks`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'caller-id': 'esimerkkiaineisto', ticket: await lippu(kayttaja) },
    body: JSON.stringify(hoks),
  })
  if (!vastaus.ok) throw new Error(`${hoks['opiskeluoikeus-oid']}: ${vastaus.status} ${await vastaus.text()}`)
}

const perusteet = new Map<string, readonly string[]>()

/** koodi-URIs of the units of a qualification, from ePerusteet. */
async function tutkinnonOsat(diaarinumero: string | undefined): Promise<readonly string[]> {
  if (diaarinumero === undefined) return []
  const tunnetut = perusteet.get(diaarinumero)
  if (tunnetut) return tunnetut
  const rajapinta = `${opintopolku}/eperusteet-service/api/external`
  const haku = await json<{ data: { id: number; diaarinumero: string }[] }>(
    `${rajapinta}/perusteet?diaarinumero=${encodeURIComponent(diaarinumero)}`,
  )
  const peruste = haku.data.find((osuma) => osuma.diaarinumero === diaarinumero)
  const osat = peruste
    ? (await json<{ tutkinnonOsat: { koodiUri: string }[] }>(`${rajapinta}/peruste/${peruste.id}`)).tutkinnonOsat
    : []
  const koodit = osat.map(({ koodiUri }) => koodiUri)
  perusteet.set(diaarinumero, koodit)
  return koodit
}

/** Examples wait here for the first learner they fit. Autoalan perustutkinto is the qualification of the examples. */
const odottavat = {
  '351301': [kaikki, yhteiset, paikalliset, pieni],
  tuva: [tuva],
}

async function asiakirja(oikeus: Opiskeluoikeus, numero: number): Promise<HoksLuonti> {
  const tunnisteet = { opiskeluoikeusOid: oikeus.oid, oppijaOid: oikeus.oppijaOid }
  if (oikeus.tyyppi.koodiarvo === 'tuva') return (odottavat.tuva.shift() ?? tuva)(tunnisteet)
  const koulutusmoduuli = oikeus.suoritukset[0]?.koulutusmoduuli
  const sopivat = koulutusmoduuli?.tunniste?.koodiarvo === '351301' ? odottavat['351301'] : []
  const kokoAika = (oikeus.arvioituPäättymispäivä ?? '9999') > '2027-06'
  const esimerkki = oikeus.alkamispäivä <= '2025-08-11' && kokoAika ? sopivat.shift() : undefined
  if (esimerkki) return esimerkki(tunnisteet)
  return suunnitelma({
    ...tunnisteet,
    numero,
    oppilaitosOid: oikeus.oppilaitos.oid,
    alkamispaiva: oikeus.alkamispäivä,
    paattymispaiva: oikeus.arvioituPäättymispäivä ?? '2099-12-31',
    tanaan,
    tutkinnonOsat: await tutkinnonOsat(koulutusmoduuli?.perusteenDiaarinumero),
  })
}

const { opiskeluoikeudet, kayttajat } = await json<Maailma>(`${opintopolku}/ohjaus/maailma`)

/** The system of the provider, or OPH's own for providers whose system has no user in the world. */
function lahettaja(oikeus: Opiskeluoikeus): string {
  const oma = kayttajat.find(
    ({ kayttajaTyyppi, roles }) =>
      kayttajaTyyppi === 'PALVELU' && roles.includes(`ROLE_APP_EHOKS_CRUD_${oikeus.koulutustoimija.oid}`),
  )
  return oma?.username ?? 'oph-palvelu'
}

const sopivat = opiskeluoikeudet
  .filter((oikeus) => ['ammatillinenkoulutus', 'tuva'].includes(oikeus.tyyppi.koodiarvo))
  .filter((oikeus) => !oikeus.sisältyyOpiskeluoikeuteen)
  .filter((oikeus) => oikeus.tila.opiskeluoikeusjaksot.at(-1)?.tila.koodiarvo !== 'mitatoity')
  .filter((_, i) => i % 6 !== 5)

for (const [numero, oikeus] of sopivat.entries()) await laheta(lahettaja(oikeus), await asiakirja(oikeus, numero))
console.error(`${sopivat.length} HOKSes were pushed.`)
