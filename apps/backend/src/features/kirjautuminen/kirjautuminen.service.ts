import type { Kielistetty } from '@ehoks/schema/rajapinta/kielistetty'
import { virhe } from '@ehoks/schema/virheet/luettelo'
import { ApiError } from '../../api-error.ts'
import type { Services } from '../../app-types.ts'
import type { Henkilo } from '../../integrations/oppijanumerorekisteri/oppijanumerorekisteri.ts'
import type { Organisaatio } from '../../integrations/organisaatio/organisaatio.ts'
import { PalveluEiVastaa } from '../../integrations/palvelu-ei-vastaa.ts'
import {
  type Oikeus,
  type OrganisaationOikeudet,
  oikeudetOrganisaatiossa,
  oikeudetRooleista,
} from '../oikeudet/oikeudet.rules.ts'
import type { OppijanIstunto, VirkailijanIstunto } from './istunnot.service.ts'
import { haeOppilaitokset } from './kirjautuminen.queries.ts'

/** An organisation that an official may choose in the lists, with the rights there. */
type ValittavaOrganisaatio = { oid: string; nimi: Kielistetty; oikeudet: Oikeus[] }

export type Kirjautuminen = {
  /** Who the official is, by a ticket that CAS gave for `service`. Throws 401, or 423 when the account is locked. */
  tunnistaVirkailija(lippu: string, service: string): Promise<VirkailijanIstunto>
  /** Who the learner is. Throws 401, 403 for a person without a learner number or acting for another, 400 when the number is unknown. */
  tunnistaOppija(lippu: string, service: string): Promise<OppijanIstunto>
  /** The learner's present data in Oppijanumerorekisteri. Throws 400 when it does not know the learner. */
  oppijanHenkilo(oid: string): Promise<Henkilo>
  /** For each right its oppilaitokset that eHOKS knows, as `child-organisations` has them. */
  alaorganisaatiot(oikeudet: readonly OrganisaationOikeudet[]): Promise<string[][]>
  /** The oppilaitokset that the rights reach, by their Finnish names. Names are missing while their service is. */
  valittavatOrganisaatiot(
    oikeudet: readonly OrganisaationOikeudet[],
    alaorganisaatiot: readonly string[],
  ): Promise<ValittavaOrganisaatio[]>
}

const OPPILAITOS = 'organisaatiotyyppi_02'

export function createKirjautuminen({ integrations, prisma, log }: Services): Kirjautuminen {
  const { cas, casOppija, oppijanumerorekisteri, organisaatiopalvelu } = integrations

  /** The official's name is a courtesy: a failing neighbour does not keep anybody out. */
  async function virkailijanNimi(oid: string | undefined, kayttajatunnus: string): Promise<string> {
    try {
      const henkilo = oid === undefined ? undefined : await oppijanumerorekisteri.henkilo(oid)
      return henkilo ? `${henkilo.kutsumanimi || henkilo.etunimet} ${henkilo.sukunimi}` : kayttajatunnus
    } catch (syy) {
      if (!(syy instanceof PalveluEiVastaa)) throw syy
      return kayttajatunnus
    }
  }

  async function oppijanHenkilo(oid: string): Promise<Henkilo> {
    const henkilo = await oppijanumerorekisteri.henkilo(oid)
    if (!henkilo) throw new ApiError(virhe('hoks.oppija.ei-oppijanumerorekisterissa'))
    return henkilo
  }

  return {
    async tunnistaVirkailija(lippu, service) {
      const vastaus = await cas.tarkistaLippu(lippu, service)
      if (!vastaus.hyvaksytty)
        throw new ApiError(virhe(vastaus.lukittu ? 'kirjautuminen.tili-lukittu' : 'kirjautuminen.selainlippu'))
      const { username, oidHenkilo, kayttajaTyyppi, roles } = vastaus.kayttaja
      return {
        kayttajatunnus: username,
        oid: oidHenkilo ?? null,
        kayttajaTyyppi,
        nimi: await virkailijanNimi(oidHenkilo, username),
        oikeudet: oikeudetRooleista(roles),
      }
    },

    async tunnistaOppija(lippu, service) {
      const vastaus = await casOppija.tarkistaLippu(lippu, service)
      if (!vastaus.hyvaksytty)
        throw new ApiError(virhe(vastaus.lukittu ? 'kirjautuminen.tili-lukittu' : 'kirjautuminen.selainlippu'))
      if (vastaus.kayttaja.puolesta) throw new ApiError(virhe('kirjautuminen.puolesta-asiointi'))
      if (vastaus.kayttaja.personOid === undefined) throw new ApiError(virhe('kirjautuminen.oppijanumero-puuttuu'))
      const { oidHenkilo, etunimet, sukunimi, kutsumanimi } = await oppijanHenkilo(vastaus.kayttaja.personOid)
      return { oid: oidHenkilo, etunimet, sukunimi, kutsumanimi: kutsumanimi || etunimet }
    },

    oppijanHenkilo,

    alaorganisaatiot: (oikeudet) => Promise.all(oikeudet.map(({ oid }) => haeOppilaitokset(prisma, oid))),

    async valittavatOrganisaatiot(oikeudet, alaorganisaatiot) {
      const oidit = [...new Set([...oikeudet.map(({ oid }) => oid), ...alaorganisaatiot])]
      const tunnetut = await tunnetutOrganisaatiot(oidit)
      return oidit
        .map((oid): Organisaatio => tunnetut.get(oid) ?? { oid, nimi: {} })
        .filter(({ oid, tyypit }) => alaorganisaatiot.includes(oid) || tyypit?.includes(OPPILAITOS))
        .map(({ oid, nimi, parentOidPath }) => ({
          oid,
          nimi,
          oikeudet: [...oikeudetOrganisaatiossa({ oikeudet }, { oid, parentOidPath })],
        }))
        .sort((a, b) => (a.nimi.fi ?? a.oid).localeCompare(b.nimi.fi ?? b.oid, 'fi'))
    },
  }

  async function tunnetutOrganisaatiot(oidit: string[]): Promise<Map<string, Organisaatio>> {
    try {
      return new Map(
        (await organisaatiopalvelu.organisaatiot(oidit)).map((organisaatio) => [organisaatio.oid, organisaatio]),
      )
    } catch (syy) {
      if (!(syy instanceof PalveluEiVastaa)) throw syy
      log.warn({ palvelu: syy.palvelu }, 'Organisations are shown without their names')
      return new Map()
    }
  }
}
