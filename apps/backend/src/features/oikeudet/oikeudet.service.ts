import type { Organisaatiopalvelu } from '../../integrations/organisaatio/organisaatio.ts'
import { type Oikeus, type OrganisaationOikeudet, oikeudetOrganisaatiossa } from './oikeudet.rules.ts'

export type Oikeudet = {
  /**
   * Whether the user has the right in the oppilaitos, directly or through an organisation above it. An organisation that
   * Organisaatiopalvelu does not know gives no rights. Throws PalveluEiVastaa.
   */
  onOikeus(
    kayttaja: { oikeudet: readonly OrganisaationOikeudet[] },
    oikeus: Oikeus,
    oppilaitosOid: string,
  ): Promise<boolean>
}

export function createOikeudet(organisaatiopalvelu: Organisaatiopalvelu): Oikeudet {
  return {
    async onOikeus(kayttaja, oikeus, oppilaitosOid) {
      // Without the right anywhere there is nothing to inherit, and no need to ask.
      if (!kayttaja.oikeudet.some(({ oikeudet }) => oikeudet.includes(oikeus))) return false
      const organisaatio = await organisaatiopalvelu.organisaatio(oppilaitosOid)
      return organisaatio !== undefined && oikeudetOrganisaatiossa(kayttaja, organisaatio).has(oikeus)
    },
  }
}
