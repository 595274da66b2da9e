import { OppijaOid, OrganisaatioOid } from '@ehoks/schema/muodot/oid'
import { HoksitVastaus } from '@ehoks/schema/rajapinta/hoksit'
import { OpiskeluoikeudetVastaus, OppijaJaOikeusVastaus, OppijaVastaus } from '@ehoks/schema/rajapinta/oppijan-tiedot'
import { Type } from 'typebox'
import type { App, Services } from '../../app-types.ts'
import { oppijana, virkailijana } from '../../plugins/toimija.ts'
import { ylataso } from '../hoks/hoks.service.ts'
import { createOppijanTiedot } from './oppijan-tiedot.service.ts'

const OPPIJA = '/api/v1/virkailija/oppijat/:oppijaOid'

/** One learner for officials. */
export function virkailijanOppijanTiedotRoutes(app: App, services: Services): void {
  const oppijanTiedot = createOppijanTiedot(services)
  const tags = ['Virkailija: opiskelijat']
  const params = Type.Object({ oppijaOid: OppijaOid })
  const config = { oikeus: { kayttaja: 'virkailija', vaatii: 'ehto' }, audit: { operaatio: 'oppija.luku' } } as const

  app.get(
    OPPIJA,
    {
      schema: { tags, summary: 'Opiskelija', operationId: 'haeOppija', params, response: { 200: OppijaVastaus } },
      config: { ...config, virheet: ['oikeus.oppija', 'ei-loydy.oppija'] },
    },
    async (request) => {
      const toimija = virkailijana(request)
      const { oid, nimi } = await oppijanTiedot.virkailijalle(toimija, request.params.oppijaOid)
      await toimija.kirjaa()
      return { meta: {}, data: { oid, nimi } }
    },
  )

  app.get(
    `${OPPIJA}/with-oo`,
    {
      schema: {
        tags,
        summary: 'Opiskelija ja yksi opiskeluoikeus',
        operationId: 'haeOppijaJaOikeus',
        params,
        response: { 200: OppijaJaOikeusVastaus },
      },
      config: { ...config, virheet: ['oikeus.oppija', 'ei-loydy.oppija'] },
    },
    async (request) => {
      const toimija = virkailijana(request)
      const { oid, nimi, omatOikeudet } = await oppijanTiedot.virkailijalle(toimija, request.params.oppijaOid)
      await toimija.kirjaa()
      const [oikeus] = omatOikeudet
      return { meta: {}, data: { oid, nimi, ...(oikeus && { 'opiskeluoikeus-oid': oikeus }) } }
    },
  )

  app.get(
    `${OPPIJA}/opiskeluoikeudet`,
    {
      schema: {
        tags,
        summary: 'Opiskelijan opiskeluoikeudet Koskessa',
        description: 'Oman organisaation opiskeluoikeudet; jos niistä jokin on voimassa, mukana ovat kaikki.',
        operationId: 'haeOppijanOpiskeluoikeudet',
        params,
        response: { 200: OpiskeluoikeudetVastaus },
      },
      config: { ...config, virheet: ['oikeus.oppija'] },
    },
    async (request) => {
      const toimija = virkailijana(request)
      const data = await oppijanTiedot.opiskeluoikeudetVirkailijalle(toimija, request.params.oppijaOid)
      await toimija.kirjaa()
      return { meta: {}, data }
    },
  )

  app.get(
    `${OPPIJA}/hoksit/oppilaitos/:oppilaitosOid`,
    {
      schema: {
        tags: ['Virkailija: HOKS'],
        summary: 'Opiskelijan HOKSit yhdessä oppilaitoksessa',
        description:
          'Ylimmän tason tiedot. Jos oppilaitoksen HOKSeista jonkin opiskeluoikeus on voimassa, mukana ovat opiskelijan kaikki HOKSit.',
        operationId: 'haeOppilaitoksenHoksit',
        params: Type.Object({ oppijaOid: OppijaOid, oppilaitosOid: OrganisaatioOid }),
        response: { 200: HoksitVastaus },
      },
      config: {
        ...config,
        audit: { operaatio: 'hoks.luku' },
        virheet: [
          'oikeus.oppija',
          'oikeus.organisaation-oppija',
          'ei-loydy.organisaatio',
          'ei-loydy.oppilaitoksen-hoksit',
        ],
      },
    },
    async (request) => {
      const toimija = virkailijana(request)
      const { oppijaOid, oppilaitosOid } = request.params
      const loydetyt = await oppijanTiedot.oppilaitoksenHoksit(toimija, oppijaOid, oppilaitosOid)
      await toimija.kirjaa()
      return { meta: {}, data: loydetyt.map(({ hoks }) => ylataso(hoks)) }
    },
  )
}

/** A learner's own name and study rights. */
export function oppijanOmatTiedotRoutes(app: App, services: Services): void {
  const oppijanTiedot = createOppijanTiedot(services)
  const tags = ['Oppija']
  const params = Type.Object({ oid: OppijaOid })
  const config = { oikeus: { kayttaja: 'oppija', vaatii: 'ehto' }, audit: { operaatio: 'oppija.luku' } } as const

  app.get(
    '/api/v1/oppija/oppijat/:oid',
    {
      schema: { tags, summary: 'Oma nimi', operationId: 'haeOmaNimi', params, response: { 200: OppijaVastaus } },
      config: { ...config, virheet: ['ei-loydy.oppija'] },
    },
    async (request) => {
      const toimija = oppijana(request)
      toimija.vaadiOma(request.params.oid)
      const data = await oppijanTiedot.oppijalle(request.params.oid)
      await toimija.kirjaa()
      return { meta: {}, data }
    },
  )

  app.get(
    '/api/v1/oppija/oppijat/:oid/opiskeluoikeudet',
    {
      schema: {
        tags,
        summary: 'Omat opiskeluoikeudet Koskessa',
        operationId: 'haeOmatOpiskeluoikeudet',
        params,
        response: { 200: OpiskeluoikeudetVastaus },
      },
      config,
    },
    async (request) => {
      const toimija = oppijana(request)
      toimija.vaadiOma(request.params.oid)
      const data = await oppijanTiedot.opiskeluoikeudetOppijalle(request.params.oid)
      await toimija.kirjaa()
      return { meta: {}, data }
    },
  )
}
