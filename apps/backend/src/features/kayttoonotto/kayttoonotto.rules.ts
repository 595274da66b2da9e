import type { Kayttoonotto, Kuvapiste } from '@ehoks/schema/rajapinta/kayttoonotto'

type Askel = Kayttoonotto['askel']

const VUOROKAUSI_MS = 86_400_000
/** A picture of more points than this cannot be read. */
const PAIVITTAIN_ENINTAAN = 92
const VIIKOITTAIN_ENINTAAN = 731

const paivana = (hetki: number) => new Date(hetki).toISOString().slice(0, 10)
const paivia = (alku: string, loppu: string) => (Date.parse(loppu) - Date.parse(alku)) / VUOROKAUSI_MS + 1

/** How long a time one point of the picture stands for. */
export function kuvanAskel(alku: string, loppu: string): Askel {
  const pituus = paivia(alku, loppu)
  if (pituus <= PAIVITTAIN_ENINTAAN) return 'paiva'
  return pituus <= VIIKOITTAIN_ENINTAAN ? 'viikko' : 'kuukausi'
}

/** The last day of the point that the day belongs to: the day itself, its Sunday, or the last of its month. */
function pisteenLoppu(paiva: string, askel: Askel): string {
  const hetki = new Date(paiva)
  if (askel === 'paiva') return paiva
  if (askel === 'viikko') return paivana(hetki.getTime() + ((7 - hetki.getUTCDay()) % 7) * VUOROKAUSI_MS)
  return paivana(Date.UTC(hetki.getUTCFullYear(), hetki.getUTCMonth() + 1, 0))
}

/**
 * The points of the picture from `alku` to `loppu`, none missing. `ennen`: HOKSes made before it. `paivat`: HOKSes by day,
 * in order. `ensimmaiset`: the day on which each koulutustoimija began.
 */
export function kuvaaja(
  { alku, loppu, askel }: { alku: string; loppu: string; askel: Askel },
  { ennen, paivat }: { ennen: number; paivat: readonly { paiva: string; hokseja: number }[] },
  ensimmaiset: readonly string[],
): Kuvapiste[] {
  const pisteet: Kuvapiste[] = []
  const aloitukset = ensimmaiset.toSorted()
  let [kertyma, seuraavaPaiva, aloittaneita] = [ennen, 0, 0]
  for (let pisteenAlku = alku; pisteenAlku <= loppu; ) {
    const kokonainen = pisteenLoppu(pisteenAlku, askel)
    const viimeinen = kokonainen < loppu ? kokonainen : loppu
    let hokseja = 0
    for (let rivi = paivat[seuraavaPaiva]; rivi && rivi.paiva <= viimeinen; rivi = paivat[++seuraavaPaiva]) {
      hokseja += rivi.hokseja
    }
    for (let aloitus = aloitukset[aloittaneita]; aloitus !== undefined && aloitus <= viimeinen; ) {
      aloitus = aloitukset[++aloittaneita]
    }
    kertyma += hokseja
    pisteet.push({ alku: pisteenAlku, loppu: viimeinen, hokseja, kertyma, aloittaneita })
    pisteenAlku = paivana(Date.parse(viimeinen) + VUOROKAUSI_MS)
  }
  return pisteet
}

/**
 * The koulutustoimija of an organisation: the one right under the root, which the tree's path tells second. An
 * organisation right under the root is one itself, and one that nobody knows stands for itself.
 */
export function koulutustoimija({ oid, parentOidPath = '' }: { oid: string; parentOidPath?: string }): string {
  const [, ylin] = parentOidPath.split('|').filter(Boolean)
  return ylin ?? oid
}
