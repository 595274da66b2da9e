import type { Config } from '../config.ts'
import { type Cas, type CasOppija, createCas, createCasLiput, createCasOppija } from './cas/cas.ts'
import { createEPerusteet } from './eperusteet/eperusteet.ts'
import { createHttp, type HttpLoki } from './http.ts'
import { createKoodisto } from './koodisto/koodisto.ts'
import { createKoski, type Koski } from './koski/koski.ts'
import { createNimihaku, type Nimihaku } from './nimet.ts'
import {
  createOppijanumerorekisteri,
  type Oppijanumerorekisteri,
} from './oppijanumerorekisteri/oppijanumerorekisteri.ts'
import { createOrganisaatiopalvelu, type Organisaatiopalvelu } from './organisaatio/organisaatio.ts'

/** The linked services. What decides about a write is asked fresh each time; names may come from memory. */
export type Integrations = {
  cas: Cas
  casOppija: CasOppija
  oppijanumerorekisteri: Oppijanumerorekisteri
  koski: Koski
  organisaatiopalvelu: Organisaatiopalvelu
  nimet: Nimihaku
}

/** Clients of the real services, or of their stand-in: only the addresses differ. */
export function createIntegrations(config: Config['integrations'], loki: HttpLoki) {
  const { urls } = config
  const http = createHttp(config, loki)
  const cas = http.palvelu('CAS', urls.cas)
  // Logins of our own have a breaker of their own: a faulty password must not stop the logins of others.
  const liput = createCasLiput(http.palvelu('CAS', urls.cas), config.serviceUser)
  const organisaatiopalvelu = createOrganisaatiopalvelu(http.palvelu('Organisaatiopalvelu', urls.organisaatio))
  const integrations: Integrations = {
    cas: createCas(cas),
    casOppija: createCasOppija(http.palvelu('CAS-oppija', urls.casOppija)),
    oppijanumerorekisteri: createOppijanumerorekisteri(
      http.palvelu('Oppijanumerorekisteri', urls.oppijanumerorekisteri),
      urls.oppijanumerorekisteri,
      liput,
    ),
    koski: createKoski(http.palvelu('Koski', urls.koski), config.koskiUser),
    organisaatiopalvelu,
    nimet: createNimihaku({
      koodisto: createKoodisto(http.palvelu('Koodisto', urls.koodisto)),
      eperusteet: createEPerusteet(http.palvelu('ePerusteet', urls.eperusteet)),
      organisaatiot: organisaatiopalvelu,
    }),
  }
  return { integrations, close: () => http.close() }
}
