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
  /** Those of the oppilaitokset in which the user has the right, as `onOikeus` says of each. */
  oppilaitoksetJoissa(
    kayttaja: { oikeudet: readonly OrganisaationOikeudet[] },
    oikeus: Oikeus,
    oppilaitosOidit: readonly string[],
  ): Promise<string[]>
}

export function createOikeudet(organisaatiopalvelu: Organisaatiopalvelu): Oikeudet {
  const onOikeus: Oikeudet['onOikeus'] = async (kayttaja, oikeus, oppilaitosOid) => {
    // Without the right anywhere, or without an oppilaitos, there is nothing to inherit, and no need to ask.
    if (oppilaitosOid === '' || !kayttaja.oikeudet.some(({ oikeudet }) => oikeudet.includes(oikeus))) return false
    const organisaatio = await organisaatiopalvelu.organisaatio(oppilaitosOid)
    return organisaatio !== undefined && oikeudetOrganisaatiossa(kayttaja, organisaatio).has(oikeus)
  }

  return {
    onOikeus,
    async oppilaitoksetJoissa(kayttaja, oikeus, oppilaitosOidit) {
      if (!kayttaja.oikeudet.some(({ oikeudet }) => oikeudet.includes(oikeus)) || oppilaitosOidit.length === 0)
        return []
      // One question for all that are not in memory; what is too old to decide is asked again one by one.
      await organisaatiopalvelu.organisaatiot(oppilaitosOidit)
      const saa = await Promise.all(oppilaitosOidit.map((oid) => onOikeus(kayttaja, oikeus, oid)))
      return oppilaitosOidit.filter((_, i) => saa[i])
    },
  }
}
