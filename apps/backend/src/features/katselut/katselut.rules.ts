import { JUURIORGANISAATIO_OID } from '@ehoks/schema/muodot/oid'
import type { Katselu } from '@ehoks/schema/rajapinta/oppijan-nakymat'
import type { Tapahtuma } from './katselut.queries.ts'

/** What one party did on one day: looked, or changed. */
export type Ryhma = Pick<Katselu, 'kuka' | 'laji' | 'maara'> & { aika: Date; organisaatioOid: string | undefined }

/** Operations of the audit log that change something; the others only look. */
const MUUTOS = /\.(luonti|korvaus|paivitys|poisto|palautus|lopetus|oppija-muuttui)$/u

const KUKA = { palvelu: 'jarjestelma', virkailija: 'virkailija', 'jaon-vastaanottaja': 'jaon-vastaanottaja' } as const

/** As whose user the one acted: the plan's own institution before others, OPH before the rest. */
function toimijanOrganisaatio({ organisaatiot, oppilaitosOid }: Tapahtuma): string | undefined {
  return (
    [oppilaitosOid, JUURIORGANISAATIO_OID].find((oid) => oid !== null && organisaatiot.includes(oid)) ??
    organisaatiot[0]
  )
}

/**
 * Events, newest first, put together by day, party and kind: a teacher who opens a plan ten times on a day is one row.
 * `paivana`: the Finnish day of an instant.
 */
export function ryhmittele(tapahtumat: readonly Tapahtuma[], paivana: (aika: Date) => string): Ryhma[] {
  const ryhmat = new Map<string, Ryhma>()
  for (const tapahtuma of tapahtumat) {
    const laji = MUUTOS.test(tapahtuma.operaatio) ? 'muutos' : 'katselu'
    const organisaatioOid = toimijanOrganisaatio(tapahtuma)
    const kuka = KUKA[tapahtuma.kayttajaLaji]
    const avain = [paivana(tapahtuma.aika), kuka, tapahtuma.kayttajaOid, organisaatioOid, laji].join(' ')
    const ryhma = ryhmat.get(avain)
    if (ryhma) ryhma.maara += 1
    else ryhmat.set(avain, { aika: tapahtuma.aika, kuka, laji, organisaatioOid, maara: 1 })
  }
  return [...ryhmat.values()]
}
