import { JUURIORGANISAATIO_OID } from '@ehoks/schema/muodot/oid'

/** What a user may do with the HOKSes of an organisation. */
const OIKEUDET = ['read', 'write', 'update', 'delete', 'hoks_delete'] as const
export type Oikeus = (typeof OIKEUDET)[number]

/** Rights in one organisation, as one CAS role gives them. They reach the organisations below. */
export type OrganisaationOikeudet = {
  oid: string
  oikeudet: Oikeus[]
  /** The role OPHPAAKAYTTAJA. */
  paakayttaja: boolean
}

const EHOKS_ROOLI = /^ROLE_APP_EHOKS_(\w+)_(1\.2\.246\.562\.10\.\d+)$/

const ROOLIN_OIKEUDET: Readonly<Record<string, readonly Oikeus[]>> = {
  CRUD: ['read', 'write', 'update', 'delete'],
  OPHPAAKAYTTAJA: ['read', 'write', 'update', 'delete'],
  READ: ['read'],
  HOKS_DELETE: ['hoks_delete'],
}

/**
 * The rights that CAS's roles give. Roles of other services and roles without an organisation are passed over; an eHOKS
 * role that we do not know gives an entry without rights. One organisation may occur several times.
 */
export function oikeudetRooleista(roolit: readonly string[]): OrganisaationOikeudet[] {
  return roolit.flatMap((rooli) => {
    const [, nimi, oid] = EHOKS_ROOLI.exec(rooli) ?? []
    if (nimi === undefined || oid === undefined) return []
    return [{ oid, oikeudet: [...(ROOLIN_OIKEUDET[nimi] ?? [])], paakayttaja: nimi === 'OPHPAAKAYTTAJA' }]
  })
}

/**
 * Rights in one organisation: the union of those given in it and in the organisations above it
 * (`parentOidPath`, `|root|koulutustoimija|`). Nothing is inherited upwards or sideways.
 */
export function oikeudetOrganisaatiossa(
  kayttaja: { oikeudet: readonly OrganisaationOikeudet[] },
  organisaatio: { oid: string; parentOidPath?: string | undefined },
): Set<Oikeus> {
  const ylempana = new Set([organisaatio.oid, ...(organisaatio.parentOidPath ?? '').split('|')])
  return new Set(kayttaja.oikeudet.filter(({ oid }) => ylempana.has(oid)).flatMap(({ oikeudet }) => oikeudet))
}

/** The rights of each organisation in which at least one is given, once for each organisation. */
export function oikeudetOrganisaatioittain(
  oikeudet: readonly OrganisaationOikeudet[],
): { oid: string; oikeudet: Oikeus[] }[] {
  const organisaatioittain = new Map<string, Set<Oikeus>>()
  for (const { oid, oikeudet: annetut } of oikeudet) {
    if (annetut.length === 0) continue
    organisaatioittain.set(oid, new Set([...(organisaatioittain.get(oid) ?? []), ...annetut]))
  }
  return [...organisaatioittain].map(([oid, annetut]) => ({
    oid,
    oikeudet: OIKEUDET.filter((oikeus) => annetut.has(oikeus)),
  }))
}

/** OPH's own administrator: the role OPHPAAKAYTTAJA counts only when it is given in the root organisation. */
export const onPaakayttaja = (kayttaja: { oikeudet: readonly OrganisaationOikeudet[] }): boolean =>
  kayttaja.oikeudet.some(({ oid, paakayttaja }) => paakayttaja && oid === JUURIORGANISAATIO_OID)
