import type { Katselu } from '@ehoks/schema/rajapinta/oppijan-nakymat'
import type { Services } from '../../app-types.ts'
import { helsinginPaivana } from '../../clock.ts'
import type { Oppija } from '../../kayttaja.ts'
import type { Toimija } from '../../toimija.ts'
import { haeJakojenKatselut, haeTapahtumat, tapahtumanAika } from './katselut.queries.ts'
import { ryhmittele } from './katselut.rules.ts'

/** Rows of the audit log for one page. */
const RIVEJA_SIVULLA = 300

/** Who has looked at a learner's data, or changed them: made from the audit log and the views of shares. */
export function createKatselut({ prisma, integrations }: Services) {
  /** One page, newest first; people are told by their organisation and kind, not by name. */
  return async (
    toimija: Toimija<Oppija>,
    ennen: number | undefined,
  ): Promise<{ katselut: Katselu[]; seuraava?: number }> => {
    const { oid } = toimija.kayttaja
    toimija.vaadiOma(oid)
    const rivit = await haeTapahtumat(prisma, oid, ennen, RIVEJA_SIVULLA)
    const viimeinen = rivit.length === RIVEJA_SIVULLA ? rivit.at(-1) : undefined
    const loppu = ennen === undefined ? undefined : await tapahtumanAika(prisma, ennen)
    const jaot = await haeJakojenKatselut(prisma, oid, viimeinen?.aika ?? null, loppu ?? null)
    const ryhmat = ryhmittele(
      [...rivit, ...jaot].sort((a, b) => b.aika.getTime() - a.aika.getTime()),
      helsinginPaivana,
    )
    const organisaatiot = [...new Set(ryhmat.flatMap(({ organisaatioOid }) => organisaatioOid ?? []))]
    const { nimet } = await integrations.nimet.haeNimet([], organisaatiot)
    return {
      katselut: ryhmat.map(({ aika, organisaatioOid, ...ryhma }) => {
        const nimi = organisaatioOid === undefined ? undefined : nimet[organisaatioOid]?.nimi
        return { aika: aika.toISOString(), ...ryhma, ...(nimi && { organisaatio: nimi }) }
      }),
      ...(viimeinen?.id != null && { seuraava: viimeinen.id }),
    }
  }
}
