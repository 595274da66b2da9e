import type { Config } from '../config.ts'
import { type Cas, type CasOppija, createCas, createCasLiput, createCasOppija } from './cas/cas.ts'
import { createEPerusteet } from './eperusteet/eperusteet.ts'
import { createPerusteet, type Perusteet } from './eperusteet/perusteet.ts'
import { createHttp, type HttpLoki, type PalvelunTila } from './http.ts'
import { createKoodisto } from './koodisto/koodisto.ts'
import { createKoodit, type Koodit } from './koodisto/koodit.ts'
import { createKoski, type Koski } from './koski/koski.ts'
import { createMassaluovutus, type Massaluovutus } from './koski/massaluovutus.ts'
import { createLokalisointi, type Lokalisointi } from './lokalisointi/lokalisointi.ts'
import { createLomaketiedot, type Lomaketiedot } from './lomaketiedot.ts'
import { createNimihaku, type Nimihaku } from './nimet.ts'
import {
  createOppijanumerorekisteri,
  type Oppijanumerorekisteri,
} from './oppijanumerorekisteri/oppijanumerorekisteri.ts'
import { createOrganisaatiopalvelu, type Organisaatiopalvelu } from './organisaatio/organisaatio.ts'
import { createValimuistit, type Valimuistit } from './valimuisti.ts'
import { createViestinvalitys, type Viestinvalitys } from './viestinvalitys/viestinvalitys.ts'

/** The linked services. What decides about a write is asked fresh each time; names may come from memory. */
export type Integrations = {
  cas: Cas
  casOppija: CasOppija
  oppijanumerorekisteri: Oppijanumerorekisteri
  koski: Koski
  massaluovutus: Massaluovutus
  organisaatiopalvelu: Organisaatiopalvelu
  nimet: Nimihaku
  koodit: Koodit
  perusteet: Perusteet
  lomaketiedot: Lomaketiedot
  lokalisointi: Lokalisointi
  viestinvalitys: Viestinvalitys
  /** What is remembered of them all. */
  valimuistit: Pick<Valimuistit, 'maara' | 'palveluittain' | 'tyhjenna'>
  /** How the calls of this process to each of them have gone. */
  tilat: () => PalvelunTila[]
}

/** Clients of the real services, or of their stand-in: only the addresses differ. */
export function createIntegrations(config: Config['integrations'], loki: HttpLoki, now?: () => Date) {
  const { urls } = config
  const http = createHttp(config, loki, now)
  const cas = http.palvelu('CAS', urls.cas)
  // Logins of our own have a breaker of their own: a faulty password must not stop the logins of others.
  const liput = createCasLiput(http.palvelu('CAS', urls.cas, 'omat-liput'), config.serviceUser)
  const valimuistit = createValimuistit()
  const koodisto = http.palvelu('Koodisto', urls.koodisto)
  const eperusteet = http.palvelu('ePerusteet', urls.eperusteet)
  const organisaatiopalvelu = createOrganisaatiopalvelu(
    http.palvelu('Organisaatiopalvelu', urls.organisaatio),
    valimuistit,
  )
  const koodit = createKoodit(koodisto, valimuistit)
  const perusteet = createPerusteet(eperusteet, valimuistit)
  const integrations: Integrations = {
    cas: createCas(cas),
    casOppija: createCasOppija(http.palvelu('CAS-oppija', urls.casOppija)),
    oppijanumerorekisteri: createOppijanumerorekisteri(
      http.palvelu('Oppijanumerorekisteri', urls.oppijanumerorekisteri),
      urls.oppijanumerorekisteri,
      liput,
    ),
    koski: createKoski(http.palvelu('Koski', urls.koski), config.koskiUser),
    // The mass query has a breaker of its own: a night's work that fails must not stop the writes.
    massaluovutus: createMassaluovutus(
      http.palvelu('Koski', urls.koski, 'massaluovutus'),
      http.palvelu('Koski', '', 'massaluovutuksen-tiedostot'),
      config.koskiUser,
    ),
    organisaatiopalvelu,
    nimet: createNimihaku({
      koodisto: createKoodisto(koodisto, valimuistit),
      eperusteet: createEPerusteet(eperusteet, valimuistit),
      organisaatiot: organisaatiopalvelu,
    }),
    koodit,
    perusteet,
    lomaketiedot: createLomaketiedot(koodit, perusteet),
    lokalisointi: createLokalisointi(http.palvelu('Lokalisointi', urls.lokalisointi), valimuistit),
    viestinvalitys: createViestinvalitys(
      http.palvelu('Viestinvälityspalvelu', urls.viestinvalitys),
      urls.viestinvalitys,
      liput,
    ),
    valimuistit,
    tilat: http.tilat,
  }
  return { integrations, close: () => http.close() }
}
