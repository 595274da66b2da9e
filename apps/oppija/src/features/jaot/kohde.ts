import type { JaonLaji, TutkinnonosaTyyppi } from '@ehoks/schema/rajapinta/jaot'
import type { Suunnitelma } from '@ehoks/schema/rajapinta/nakymat'

type Hoks = Suunnitelma['hoks']
type Osa = NonNullable<Hoks['hankittavat-ammat-tutkinnon-osat']>[number]
type Jakso = NonNullable<Osa['osaamisen-hankkimistavat']>[number]
type Naytto = NonNullable<Osa['osaamisen-osoittaminen']>[number]

/** A period or a demonstration of a plan as far as sharing needs to know it. */
export interface Jaettava {
  laji: JaonLaji
  moduleId: string
  osanTyyppi: TutkinnonosaTyyppi
  osanModuleId: string
  alku: string
  loppu: string
  /** Who it would be shared with, as the plan tells. */
  vastaanottaja: { nimi: string; sahkoposti: string }
}

/** Units, and subject areas in the place of common units: what periods and demonstrations belong to. */
function osat(hoks: Hoks): { tyyppi: TutkinnonosaTyyppi; osa: Pick<Osa, 'module-id' | Ajat> }[] {
  return [
    ...(hoks['hankittavat-ammat-tutkinnon-osat'] ?? []).map((osa) => ({
      tyyppi: 'HankittavaAmmatillinenTutkinnonOsa' as const,
      osa,
    })),
    ...(hoks['hankittavat-paikalliset-tutkinnon-osat'] ?? []).map((osa) => ({
      tyyppi: 'HankittavaPaikallinenTutkinnonOsa' as const,
      osa,
    })),
    ...(hoks['hankittavat-yhteiset-tutkinnon-osat'] ?? []).flatMap((yhteinen) =>
      yhteinen['osa-alueet'].map((osa) => ({ tyyppi: 'HankittavaYTOOsaAlue' as const, osa })),
    ),
  ]
}
type Ajat = 'osaamisen-hankkimistavat' | 'osaamisen-osoittaminen'

function ohjaaja(jakso: Jakso) {
  const henkilo = jakso['tyopaikalla-jarjestettava-koulutus']?.['vastuullinen-tyopaikka-ohjaaja']
  return { nimi: henkilo?.nimi ?? '', sahkoposti: henkilo?.sahkoposti ?? '' }
}

/** The plan has no address of an assessor. */
const arvioija = (naytto: Naytto) => ({
  nimi: naytto['tyoelama-osaamisen-arvioijat']?.[0]?.nimi ?? '',
  sahkoposti: '',
})

/** The period or demonstration by its module-id; undefined: the plan does not have it. */
export function etsiJaettava(hoks: Hoks, moduleId: string): Jaettava | undefined {
  for (const { tyyppi, osa } of osat(hoks)) {
    const jakso = osa['osaamisen-hankkimistavat']?.find((yksi) => yksi['module-id'] === moduleId)
    const naytto = osa['osaamisen-osoittaminen']?.find((yksi) => yksi['module-id'] === moduleId)
    const kohde = jakso ?? naytto
    if (!kohde) continue
    return {
      laji: jakso ? 'osaamisenhankkiminen' : 'osaamisenosoittaminen',
      moduleId,
      osanTyyppi: tyyppi,
      osanModuleId: osa['module-id'],
      alku: kohde.alku,
      loppu: kohde.loppu,
      vastaanottaja: jakso ? ohjaaja(jakso) : naytto ? arvioija(naytto) : { nimi: '', sahkoposti: '' },
    }
  }
  return undefined
}
