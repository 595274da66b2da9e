import {
  JaksoraportinKysely,
  JaksoraportinVastaus,
  JaksoraportinVientiKysely,
  OikeudettomienKysely,
  OikeudettomienVastaus,
  OikeudettomienVientiKysely,
} from '@ehoks/schema/rajapinta/raporttinakymat'
import type { App, Services } from '../../app-types.ts'
import { virkailijana } from '../../plugins/toimija.ts'
import { erissa, lahetaVienti, vientivastaus } from '../../vienti.ts'
import { createLukuoikeus } from '../oikeudet/lukuoikeus.service.ts'
import { haeOikeudettomat, laskeOikeudettomat } from './raporttinakymat.queries.ts'
import { jaksojenSarakkeet, oikeudettomienSarakkeet } from './raporttinakymat.rules.ts'
import { createJaksoraportti } from './raporttinakymat.service.ts'

const tags = ['Virkailija: näkymät']
const RAPORTIT = '/api/v1/virkailija/nakymat/raportit'
const kenelle = {
  oikeus: { kayttaja: 'virkailija', vaatii: 'ehto' },
  virheet: ['oikeus.organisaatio', 'ei-loydy.organisaatio'],
} as const
const luku = { ...kenelle, audit: { operaatio: 'raportti.luku' } } as const
const vienti = { ...kenelle, audit: { operaatio: 'raportti.vienti' } } as const

/** The reports on the screen and as files. */
export function raporttinakymatRoutes(app: App, services: Services): void {
  const { prisma } = services
  const vaadiLuku = createLukuoikeus(services)
  const jaksoraportti = createJaksoraportti(services)

  app.get(
    `${RAPORTIT}/tyopaikkajaksot`,
    {
      schema: {
        tags,
        summary: 'Oppilaitoksen opiskelijoiden työpaikkajaksot yhteystietoineen ja puutteineen',
        operationId: 'haeTyopaikkajaksojenRaportti',
        querystring: JaksoraportinKysely,
        response: { 200: JaksoraportinVastaus },
      },
      config: luku,
    },
    async (request) => {
      const toimija = virkailijana(request)
      await vaadiLuku(toimija, request.query['oppilaitos-oid'])
      const data = await jaksoraportti.sivu(request.query)
      await toimija.kirjaa()
      return { meta: {}, data }
    },
  )

  app.get(
    `${RAPORTIT}/tyopaikkajaksot/vienti`,
    {
      schema: {
        tags,
        summary: 'Työpaikkajaksot tiedostona: kaikki rivit',
        operationId: 'vieTyopaikkajaksot',
        querystring: JaksoraportinVientiKysely,
        response: vientivastaus,
      },
      config: vienti,
    },
    async (request, reply) => {
      const toimija = virkailijana(request)
      await vaadiLuku(toimija, request.query['oppilaitos-oid'])
      const avaimet = await jaksoraportti.avaimet(request.query)
      await toimija.kirjaa()
      return lahetaVienti(reply, request.query.muoto, {
        nimi: 'tyopaikkajaksot',
        maara: avaimet.length,
        sarakkeet: jaksojenSarakkeet(request.query.kieli),
        rivit: erissa(avaimet, jaksoraportti.rivit),
      })
    },
  )

  app.get(
    `${RAPORTIT}/opiskeluoikeudettomat`,
    {
      schema: {
        tags,
        summary: 'HOKSit, joiden opiskeluoikeutta ei ole Koskessa',
        operationId: 'haeOpiskeluoikeudettomienRaportti',
        querystring: OikeudettomienKysely,
        response: { 200: OikeudettomienVastaus },
      },
      config: luku,
    },
    async (request) => {
      const toimija = virkailijana(request)
      await vaadiLuku(toimija, request.query['oppilaitos-oid'])
      const [maara, rivit] = await Promise.all([
        laskeOikeudettomat(prisma, request.query),
        haeOikeudettomat(prisma, request.query, request.query),
      ])
      await toimija.kirjaa()
      return { meta: {}, data: { maara, rivit } }
    },
  )

  app.get(
    `${RAPORTIT}/opiskeluoikeudettomat/vienti`,
    {
      schema: {
        tags,
        summary: 'HOKSit, joiden opiskeluoikeutta ei ole Koskessa, tiedostona',
        operationId: 'vieOpiskeluoikeudettomat',
        querystring: OikeudettomienVientiKysely,
        response: vientivastaus,
      },
      config: vienti,
    },
    async (request, reply) => {
      const toimija = virkailijana(request)
      await vaadiLuku(toimija, request.query['oppilaitos-oid'])
      const rivit = await haeOikeudettomat(prisma, request.query)
      await toimija.kirjaa()
      return lahetaVienti(reply, request.query.muoto, {
        nimi: 'opiskeluoikeudettomat',
        maara: rivit.length,
        sarakkeet: oikeudettomienSarakkeet(request.query.kieli),
        rivit: erissa(rivit, (era) => Promise.resolve(era)),
      })
    },
  )
}
