import {
  DiaarinumeroKysely,
  KoodinVersioParams,
  KoodiParams,
  KooditVastaus,
  KoodiVastaus,
  KoskiOppijaVastaus,
  KoulutuksenOsatVastaus,
  LokalisointiKysely,
  LokalisointiVastaus,
  NimiKysely,
  OrganisaatioParams,
  OrganisaatiotKysely,
  OrganisaatiotVastaus,
  OrganisaatioVastaus,
  PerusteParams,
  PerusteVastaus,
  RakenneVastaus,
  TutkinnonOsatVastaus,
  TutkinnotVastaus,
} from '@ehoks/schema/rajapinta/ulkoiset'
import { virhe } from '@ehoks/schema/virheet/luettelo'
import { ApiError } from '../../api-error.ts'
import type { App, Services } from '../../app-types.ts'
import { oppijana } from '../../plugins/toimija.ts'
import type { ReitinOikeus } from '../../reitti.ts'

const tags = ['Muut palvelut']
const eiAuditoida = { eiAuditoida: 'public facts of other services' } as const

/** What officials' screens ask of Koodisto, ePerusteet, Organisaatiopalvelu and Lokalisointi. */
export function virkailijanUlkoisetRoutes(app: App, services: Services): void {
  const alku = '/api/v1/virkailija/external'
  const oikeus = { kayttaja: 'virkailija', vaatii: 'tunnistus' } as const
  lokalisointiRoute(app, services, `${alku}/lokalisointi`, oikeus)
  yhteisetRoutes(app, services, alku, oikeus)

  const { koodit, organisaatiopalvelu } = services.integrations
  const config = { oikeus, audit: eiAuditoida }

  app.get(
    `${alku}/organisaatio/find`,
    {
      schema: {
        tags,
        summary: 'Organisaatiot tunnisteilla',
        operationId: 'haeOrganisaatiot',
        querystring: OrganisaatiotKysely,
        response: { 200: OrganisaatiotVastaus },
      },
      config,
    },
    async (request) => ({ meta: {}, data: await organisaatiopalvelu.organisaatiot(request.query.oids) }),
  )

  app.get(
    `${alku}/koodisto/:koodiUri/versiot`,
    {
      schema: {
        tags,
        summary: 'Koodin versiot',
        operationId: 'haeKoodinVersiot',
        params: KoodiParams,
        response: { 200: KooditVastaus },
      },
      config: { ...config, virheet: ['ei-loydy.koodi'] },
    },
    async (request) => ({ meta: {}, data: loydetty(await koodit.versiot(request.params.koodiUri), eiKoodia) }),
  )

  app.get(
    `${alku}/koodisto/:koodiUri/koodi`,
    {
      schema: {
        tags,
        summary: 'Koodiston koodit',
        operationId: 'haeKoodistonKoodit',
        params: KoodiParams,
        response: { 200: KooditVastaus },
      },
      config: { ...config, virheet: ['ei-loydy.koodi'] },
    },
    async (request) => ({ meta: {}, data: loydetty(await koodit.koodistonKoodit(request.params.koodiUri), eiKoodia) }),
  )
}

/** What learners' screens ask; a few things are open to all, as they have always been. */
export function oppijanUlkoisetRoutes(app: App, services: Services): void {
  const oikeus = { kayttaja: 'oppija', vaatii: 'tunnistus' } as const
  const kaikille = { julkinen: 'texts and names of qualifications', callerId: true } as const
  lokalisointiRoute(app, services, '/api/v1/oppija/external/lokalisointi', kaikille)
  lokalisointiRoute(app, services, '/api/v1/lokalisointi', { julkinen: 'texts of user interfaces' })
  yhteisetRoutes(app, services, '/api/v1/oppija/external', oikeus)

  const { koodit, perusteet, koski } = services.integrations

  app.get(
    '/api/v1/external/eperusteet/',
    {
      schema: {
        tags,
        summary: 'Tutkinnot nimellä',
        operationId: 'haeTutkinnotNimella',
        querystring: NimiKysely,
        response: { 200: TutkinnotVastaus },
      },
      config: { oikeus: kaikille, audit: eiAuditoida },
    },
    async (request) => ({ meta: {}, data: await perusteet.haeNimella(request.query.nimi) }),
  )

  app.get(
    '/api/v1/external/koodistokoodi/:koodiUri/:versio',
    {
      schema: {
        tags,
        summary: 'Koodin versio',
        operationId: 'haeKoodinVersio',
        params: KoodinVersioParams,
        response: { 200: KoodiVastaus },
      },
      config: { oikeus, audit: eiAuditoida },
    },
    async (request) => {
      const { koodiUri, versio } = request.params
      const koodi = loydetty(await koodit.koodinVersio(koodiUri, versio), eiKoodia)
      return { meta: {}, data: karsittu(koodi, KOODIN_KENTAT) }
    },
  )

  app.get(
    '/api/v1/external/koski/oppija',
    {
      schema: {
        tags,
        summary: 'Omat tiedot Koskessa',
        operationId: 'haeOmatKoskitiedot',
        response: { 200: KoskiOppijaVastaus },
      },
      config: { oikeus, audit: { operaatio: 'oppija.koski' } },
    },
    async (request) => {
      const toimija = oppijana(request)
      const { oid } = toimija.kayttaja
      toimija.kohdistuu({ oppijaOid: oid })
      const oppija = loydetty(await koski.oppija(oid), () => new ApiError(virhe('ei-loydy.oppija')))
      await toimija.kirjaa()
      return { meta: {}, data: { ...oppija, henkilö: karsittu(oppija.henkilö, HENKILON_KENTAT) } }
    },
  )
}

function lokalisointiRoute(app: App, { integrations }: Services, url: string, oikeus: ReitinOikeus): void {
  const piilossa = url === '/api/v1/lokalisointi'
  app.get(
    url,
    {
      schema: {
        hide: piilossa,
        tags,
        summary: 'Käyttöliittymän tekstit Lokalisoinnissa',
        ...(!piilossa && { operationId: 'haeTekstit' }),
        querystring: LokalisointiKysely,
        response: { 200: LokalisointiVastaus },
      },
      config: { oikeus, audit: eiAuditoida },
    },
    async (request) => ({ meta: {}, data: await integrations.lokalisointi.tekstit(request.query.category) }),
  )
}

/** What both applications ask. */
function yhteisetRoutes(app: App, { integrations }: Services, alku: string, oikeus: ReitinOikeus): void {
  const { koodit, perusteet, organisaatiopalvelu } = integrations
  const config = { oikeus, audit: eiAuditoida }

  app.get(
    `${alku}/organisaatio/:oid`,
    {
      schema: {
        tags,
        summary: 'Organisaatio',
        operationId: 'haeOrganisaatio',
        params: OrganisaatioParams,
        response: { 200: OrganisaatioVastaus },
      },
      config: { ...config, virheet: ['ei-loydy.organisaatio-tunnuksella'] },
    },
    async (request) => {
      const data = loydetty(await organisaatiopalvelu.organisaatio(request.params.oid), eiOrganisaatiota)
      return { meta: {}, data }
    },
  )

  app.get(
    `${alku}/koodisto/:koodiUri`,
    {
      schema: {
        tags,
        summary: 'Koodin viimeisin versio',
        operationId: 'haeKoodi',
        params: KoodiParams,
        response: { 200: KoodiVastaus },
      },
      config: { ...config, virheet: ['ei-loydy.koodi'] },
    },
    async (request) => ({ meta: {}, data: loydetty(await koodit.koodi(request.params.koodiUri), eiKoodia) }),
  )

  app.get(
    `${alku}/eperusteet/tutkinnot`,
    {
      schema: {
        tags,
        summary: 'Tutkinnon peruste diaarinumerolla',
        operationId: 'haePeruste',
        querystring: DiaarinumeroKysely,
        response: { 200: PerusteVastaus },
      },
      config: { ...config, virheet: ['ei-loydy.peruste'] },
    },
    async (request) => {
      const data = loydetty(await perusteet.perusteDiaarinumerolla(request.query.diaarinumero), eiPerustetta)
      return { meta: {}, data }
    },
  )

  for (const [suoritustapa, loppu] of [
    ['reformi', 'rakenne'],
    ['ops', 'tutkinnonosat'],
  ] as const) {
    app.get(
      `${alku}/eperusteet/tutkinnot/:id/suoritustavat/${suoritustapa}/${loppu}`,
      {
        schema: {
          tags,
          summary: `Tutkinnon rakenne, suoritustapa ${suoritustapa}`,
          operationId: suoritustapa === 'reformi' ? 'haeRakenne' : 'haeOpsRakenne',
          params: PerusteParams,
          response: { 200: RakenneVastaus },
        },
        config: { ...config, virheet: ['ei-loydy.peruste'] },
      },
      async (request) => ({
        meta: {},
        data: loydetty(await perusteet.rakenne(String(request.params.id), suoritustapa), eiPerustetta),
      }),
    )
  }

  app.get(
    `${alku}/eperusteet/koulutuksenOsa/:koodiUri`,
    {
      schema: {
        tags,
        summary: 'TUVA-koulutuksen osat koodilla',
        operationId: 'haeKoulutuksenOsat',
        params: KoodiParams,
        response: { 200: KoulutuksenOsatVastaus },
      },
      config: { ...config, virheet: ['ei-loydy.peruste'] },
    },
    async (request) => ({
      meta: {},
      data: loydetty(await perusteet.koulutuksenOsat(request.params.koodiUri), eiPerustetta),
    }),
  )

  app.get(
    `${alku}/eperusteet/:koodiUri`,
    {
      schema: {
        tags,
        summary: 'Tutkinnon osat koodilla',
        operationId: 'haeTutkinnonOsat',
        params: KoodiParams,
        response: { 200: TutkinnonOsatVastaus },
      },
      config,
    },
    async (request) => ({ meta: {}, data: await perusteet.tutkinnonOsat(request.params.koodiUri) }),
  )
}

const eiOrganisaatiota = () => new ApiError(virhe('ei-loydy.organisaatio-tunnuksella'))
const eiKoodia = () => new ApiError(virhe('ei-loydy.koodi'), { avain: 'reason' })
const eiPerustetta = () => new ApiError(virhe('ei-loydy.peruste'), { avain: 'message' })

function loydetty<T>(arvo: T | undefined, muuten: () => ApiError): T {
  if (arvo === undefined) throw muuten()
  return arvo
}

/** The fields that the learner's application has always got of a person in Koski. */
const HENKILON_KENTAT = ['oid', 'hetu', 'syntymäaika', 'etunimet', 'kutsumanimi', 'sukunimi']
/** The fields that it has always been meant to get of a code. */
const KOODIN_KENTAT = [
  'tila',
  'koodiArvo',
  'voimassaLoppuPvm',
  'voimassaAlkuPvm',
  'resourceUri',
  'koodisto',
  'versio',
  'koodiUri',
  'paivitysPvm',
  'version',
  'metadata',
]

const karsittu = (tiedot: Record<string, unknown>, kentat: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(tiedot).filter(([nimi]) => kentat.includes(nimi)))
