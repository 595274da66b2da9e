import type { MuutosSanoin } from '@ehoks/schema/rajapinta/hoks-nakyma'
import { osoittimenAvaimet } from '@ehoks/schema/virheet/osoitin'

type Askel = MuutosSanoin['sijainti'][number]

/** Where a JSON pointer leads in a document, field by field; an element of a list is told by what people know it by. */
export function sijainti(dokumentti: unknown, polku: string): Askel[] {
  const askeleet: Askel[] = []
  let arvo = dokumentti
  for (const avain of osoittimenAvaimet(polku)) {
    const edellinen = askeleet.at(-1)
    if (Array.isArray(arvo) && edellinen) {
      arvo = arvo[Number(avain)]
      Object.assign(edellinen, tuntomerkit(arvo))
    } else {
      arvo = onOlio(arvo) ? arvo[avain] : undefined
      askeleet.push({ kentta: avain })
    }
  }
  return askeleet
}

const onOlio = (arvo: unknown): arvo is Readonly<Record<string, unknown>> => typeof arvo === 'object' && arvo !== null

/** Code, name and days of an element, those that it has. */
function tuntomerkit(alkio: unknown): Omit<Askel, 'kentta'> {
  if (!onOlio(alkio)) return {}
  const koodi = Object.entries(alkio).find(([avain, arvo]) => avain.endsWith('koodi-uri') && typeof arvo === 'string')
  const teksti = (avain: 'nimi' | 'alku' | 'loppu') => {
    const arvo = alkio[avain]
    return typeof arvo === 'string' ? { [avain]: arvo } : {}
  }
  return { ...(koodi && { koodi: String(koodi[1]) }), ...teksti('nimi'), ...teksti('alku'), ...teksti('loppu') }
}
