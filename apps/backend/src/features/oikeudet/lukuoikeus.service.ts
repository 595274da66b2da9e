import { type Virhe, virhe } from '@ehoks/schema/virheet/luettelo'
import { ApiError } from '../../api-error.ts'
import type { Services } from '../../app-types.ts'
import type { Organisaatio } from '../../integrations/organisaatio/organisaatio.ts'
import type { Virkailija } from '../../kayttaja.ts'
import type { Toimija } from '../../toimija.ts'

/** The check of whoever asks for something of a whole oppilaitos: a list, a report, a queue. */
export const createLukuoikeus =
  ({ integrations }: Pick<Services, 'integrations'>) =>
  /** Gives the organisation. Throws 400 when there is none, and the given refusal without the right to read there. */
  async (
    toimija: Toimija<Virkailija>,
    oppilaitosOid: string,
    muuten: Virhe = virhe('oikeus.organisaatio'),
  ): Promise<Organisaatio> => {
    toimija.kohdistuu({ oppilaitosOid })
    const organisaatio = await integrations.organisaatiopalvelu.organisaatio(oppilaitosOid)
    if (!organisaatio) {
      throw new ApiError(virhe('ei-loydy.organisaatio', { parametrit: { organisaatioOid: oppilaitosOid } }))
    }
    await toimija.vaadiOikeus('read', oppilaitosOid, muuten)
    return organisaatio
  }
