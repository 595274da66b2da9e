import { randomUUID } from 'node:crypto'
import { type Maailma, onMitatoity } from '../../maailma/maailma.ts'
import type { JsonObjekti, Kayttaja, Opiskeluoikeus } from '../../maailma/tyypit.ts'

// Koski's mass query (`/koski/api/massaluovutus`): one asks, comes back for the state, and fetches the files. Of its
// many kinds this knows the one that eHOKS uses, organisaationOpiskeluoikeudet as JSON: a file for each learner.

/** The parameters of the query, by Koski's own names. */
export interface OrganisaationOpiskeluoikeudet {
  type: 'organisaationOpiskeluoikeudet'
  format: 'application/json'
  organisaatioOid?: string
  alkanutAikaisintaan: string
  alkanutViimeistään?: string
  eiPäättymispäivää?: boolean
  koulutusmuoto?: string
}

/** JSON schema of the query: Koski refuses parameters that it does not know. */
export const kyselynMuoto = {
  type: 'object',
  additionalProperties: false,
  required: ['type', 'format', 'alkanutAikaisintaan'],
  properties: {
    type: { const: 'organisaationOpiskeluoikeudet' },
    format: { const: 'application/json' },
    organisaatioOid: { type: 'string' },
    alkanutAikaisintaan: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    alkanutViimeistään: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    eiPäättymispäivää: { type: 'boolean' },
    koulutusmuoto: { type: 'string' },
  },
} as const

/** Where and when the queries are answered. */
interface Maailmassa {
  maailma: Maailma
  kello: () => Date
}

/** A query and how far it has come. */
export interface Massaluovutus {
  queryId: string
  requestedBy: string
  query: OrganisaationOpiskeluoikeudet
  createdAt: string
  status: 'pending' | 'running' | 'complete'
  startedAt?: string
  finishedAt?: string
  /** Content of the files by name. */
  tiedostot: Map<string, JsonObjekti>
}

export type Massaluovutukset = ReturnType<typeof luoMassaluovutukset>

/** The queries that have been asked, kept as long as the stand-in runs. */
export function luoMassaluovutukset() {
  const kyselyt = new Map<string, Massaluovutus>()

  return {
    /** A new query or, as Koski does, the same user's equal one that is still under way. */
    lisaa(query: OrganisaationOpiskeluoikeudet, kayttaja: Kayttaja, { kello }: Maailmassa): Massaluovutus {
      const samanlainen = [...kyselyt.values()].find(
        (vanha) =>
          vanha.status !== 'complete' &&
          vanha.requestedBy === kayttaja.oidHenkilo &&
          JSON.stringify(vanha.query) === JSON.stringify(query),
      )
      if (samanlainen) return samanlainen
      const uusi: Massaluovutus = {
        queryId: randomUUID(),
        requestedBy: kayttaja.oidHenkilo,
        query,
        createdAt: kello().toISOString(),
        status: 'pending',
        tiedostot: new Map(),
      }
      kyselyt.set(uusi.queryId, uusi)
      return uusi
    },

    /**
     * The query, moved one step on: it is under way when it is first asked about, and has its files the next time. So
     * whoever uses it must be able to wait, and no test has to.
     */
    etene(queryId: string, ymparisto: Maailmassa): Massaluovutus | undefined {
      const kysely = kyselyt.get(queryId)
      if (kysely?.status === 'pending') {
        kysely.status = 'running'
        kysely.startedAt = ymparisto.kello().toISOString()
      } else if (kysely?.status === 'running') {
        kysely.tiedostot = tiedostot(kysely.query, ymparisto)
        kysely.status = 'complete'
        kysely.finishedAt = ymparisto.kello().toISOString()
      }
      return kysely
    },

    tiedosto: (queryId: string, nimi: string) => kyselyt.get(queryId)?.tiedostot.get(nimi),
    tyhjenna: () => kyselyt.clear(),
  }
}

/** A file for each learner, with the study rights that match. Voided rights are left out. */
function tiedostot(query: OrganisaationOpiskeluoikeudet, { maailma }: Maailmassa): Map<string, JsonObjekti> {
  const oppijat = new Map<string, Opiskeluoikeus[]>()
  for (const { oppijaOid, tiedot } of maailma.opiskeluoikeudet.values()) {
    if (onMitatoity(tiedot) || !osuu(query, tiedot, maailma)) continue
    const master = maailma.henkilot.get(oppijaOid)?.masterOid ?? oppijaOid
    oppijat.set(master, [...(oppijat.get(master) ?? []), tiedot])
  }
  return new Map(
    [...oppijat].flatMap(([oid, opiskeluoikeudet]) => {
      const henkilo = maailma.henkilot.get(oid)?.tiedot
      if (!henkilo) return []
      const { hetu, syntymaaika, etunimet, kutsumanimi, sukunimi } = henkilo
      const turvakielto = henkilo['turvakielto'] === true
      return [
        [
          `${oid}.json`,
          {
            henkilö: { oid, hetu, syntymäaika: syntymaaika, etunimet, kutsumanimi, sukunimi, turvakielto },
            linkitetytOidit: maailma.orjat(oid).map((orja) => orja.oidHenkilo),
            opiskeluoikeudet,
          },
        ] as const,
      ]
    }),
  )
}

function osuu(query: OrganisaationOpiskeluoikeudet, oikeus: Opiskeluoikeus, maailma: Maailma): boolean {
  const alkamispaiva = teksti(oikeus['alkamispäivä'])
  return (
    onAlla(query.organisaatioOid, teksti(kentta(oikeus['oppilaitos'], 'oid')), maailma) &&
    alkamispaiva !== undefined &&
    alkamispaiva >= query.alkanutAikaisintaan &&
    (query.alkanutViimeistään === undefined || alkamispaiva <= query.alkanutViimeistään) &&
    (query.eiPäättymispäivää === undefined ||
      query.eiPäättymispäivää === (oikeus['päättymispäivä'] === undefined || oikeus['päättymispäivä'] === null)) &&
    (query.koulutusmuoto === undefined || query.koulutusmuoto === kentta(oikeus['tyyppi'], 'koodiarvo'))
  )
}

/** The organisation itself, or one below it. */
function onAlla(ylempi: string | undefined, oid: string | undefined, maailma: Maailma): boolean {
  if (ylempi === undefined || oid === undefined) return false
  const polku = maailma.organisaatiot.get(oid)?.tiedot.parentOidPath ?? ''
  return oid === ylempi || polku.split('|').includes(ylempi)
}

const kentta = (arvo: unknown, nimi: string): unknown =>
  typeof arvo === 'object' && arvo !== null ? Object.entries(arvo).find(([avain]) => avain === nimi)?.[1] : undefined
const teksti = (arvo: unknown): string | undefined => (typeof arvo === 'string' ? arvo : undefined)
