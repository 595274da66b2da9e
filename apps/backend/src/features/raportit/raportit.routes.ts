import { OrganisaatioOid } from '@ehoks/schema/muodot/oid'
import {
  JaksoraporttiKysely,
  JaksoraporttiVastaus,
  PuuttuvatKysely,
  PuuttuvatVastaus,
} from '@ehoks/schema/rajapinta/raportit'
import { virhe } from '@ehoks/schema/virheet/luettelo'
import { Type } from 'typebox'
import { ApiError } from '../../api-error.ts'
import type { App, Services } from '../../app-types.ts'
import { virkailijana } from '../../plugins/toimija.ts'
import { createLukuoikeus } from '../oikeudet/lukuoikeus.service.ts'
import { onPaakayttaja } from '../oikeudet/oikeudet.rules.ts'
import { haeJaksot, haePuuttuvat, type Sivu } from './raportit.queries.ts'

const tags = ['Virkailija: raportit']
const config = { oikeus: { kayttaja: 'virkailija', vaatii: 'ehto' }, audit: { operaatio: 'raportti.luku' } } as const

/** Reports of what is wrong or missing in the HOKSes of an oppilaitos. */
export function raportitRoutes(app: App, services: Services): void {
  const { prisma } = services
  const vaadiLuku = createLukuoikeus(services)

  app.get(
    '/api/v1/virkailija/tep-jakso-raportti',
    {
      schema: {
        tags,
        summary: 'Työpaikkajaksot, joilta puuttuu osa-aikaisuustieto',
        operationId: 'haeJaksoraportti',
        querystring: JaksoraporttiKysely,
        response: { 200: JaksoraporttiVastaus },
      },
      config: {
        ...config,
        virheet: ['raportti.oppilaitos-puuttuu', 'raportti.tutkinto', 'oikeus.raportti', 'ei-loydy.organisaatio'],
      },
    },
    async (request) => {
      const toimija = virkailijana(request)
      const { oppilaitos, start, end, pagesize, pageindex } = request.query
      if (oppilaitos !== undefined) {
        await vaadiLuku(toimija, oppilaitos, virhe('oikeus.raportti'))
      } else {
        toimija.salli(
          onPaakayttaja(toimija.kayttaja),
          () => new ApiError(virhe('raportti.oppilaitos-puuttuu', { polku: '/oppilaitos' })),
        )
      }
      const ehdot = { oppilaitosOid: oppilaitos, tutkinto: tutkinto(request.query.tutkinto), alku: start, loppu: end }
      const sivu = await haeJaksot(prisma, ehdot, { koko: pagesize, sivu: pageindex })
      await toimija.kirjaa()
      return { meta: {}, data: raportti(sivu, pagesize) }
    },
  )

  app.get(
    '/api/v1/virkailija/missing-oo-hoksit/:oppilaitosOid',
    {
      schema: {
        tags,
        summary: 'HOKSit, joiden opiskeluoikeutta ei ole Koskessa',
        operationId: 'haePuuttuvatOpiskeluoikeudet',
        params: Type.Object({ oppilaitosOid: OrganisaatioOid }),
        querystring: PuuttuvatKysely,
        response: { 200: PuuttuvatVastaus },
      },
      config: { ...config, virheet: ['oikeus.organisaation-oppija', 'ei-loydy.organisaatio'] },
    },
    async (request) => {
      const toimija = virkailijana(request)
      const { oppilaitosOid } = request.params
      const { pagesize, pageindex } = request.query
      await vaadiLuku(toimija, oppilaitosOid, virhe('oikeus.organisaation-oppija'))
      const sivu = await haePuuttuvat(prisma, oppilaitosOid, { koko: pagesize, sivu: pageindex })
      await toimija.kirjaa()
      return { meta: {}, data: raportti(sivu, pagesize) }
    },
  )
}

const raportti = <T>({ maara, rivit }: Sivu<T>, koko: number) => ({
  count: maara,
  pagecount: Math.ceil(maara / koko),
  result: rivit,
})

/** The name of a qualification that a report is asked by. Throws 400 unless it is a JSON object. */
function tutkinto(teksti: string | undefined): object | undefined {
  if (teksti === undefined) return undefined
  const arvo = jasenna(teksti)
  if (typeof arvo !== 'object' || arvo === null || Array.isArray(arvo) || /\\u0000/u.test(JSON.stringify(arvo))) {
    throw new ApiError(virhe('raportti.tutkinto', { polku: '/tutkinto' }))
  }
  return arvo
}

function jasenna(teksti: string): unknown {
  try {
    return JSON.parse(teksti)
  } catch {
    return undefined
  }
}
