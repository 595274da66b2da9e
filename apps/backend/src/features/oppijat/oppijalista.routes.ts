import {
  OppijalistaKysely,
  type OppijalistanRajaus,
  OppijalistanVaihtoehdotKysely,
  OppijalistanVaihtoehdotVastaus,
  OppijalistanVientiKysely,
  OppijalistaVastaus,
} from '@ehoks/schema/rajapinta/oppijalista'
import type { App, Services } from '../../app-types.ts'
import { tanaan } from '../../clock.ts'
import { virkailijana } from '../../plugins/toimija.ts'
import { erissa, lahetaVienti, vientivastaus } from '../../vienti.ts'
import { createLukuoikeus } from '../oikeudet/lukuoikeus.service.ts'
import { OLETUSRAJAT, puuterajat } from '../tehtavat/tehtavat.rules.ts'
import {
  haeOppijalista,
  haeOppijalistanNumerot,
  haeOppijalistanRivit,
  haeOppijalistanVaihtoehdot,
  type OppijalistanEhdot,
} from './oppijalista.queries.ts'
import { hakutermit, oppijalistanSarakkeet } from './oppijalista.rules.ts'

const tags = ['Virkailija: näkymät']
const LISTA = '/api/v1/virkailija/nakymat/oppijat'
const oikeus = { kayttaja: 'virkailija', vaatii: 'ehto' } as const
const virheet = ['oikeus.organisaatio', 'ei-loydy.organisaatio'] as const

/** The officials' list on the screen, what to choose from, and the whole of it as a file. */
export function oppijalistaRoutes(app: App, services: Services): void {
  const { prisma, clock } = services
  const vaadiLuku = createLukuoikeus(services)

  const ehdot = ({ 'oppilaitos-oid': oppilaitosOid, haku, ...rajaus }: OppijalistanRajaus): OppijalistanEhdot => ({
    ...rajaus,
    termit: hakutermit(haku),
    rajat: puuterajat({ oppilaitosOid, nyt: clock.now(), tanaan: tanaan(clock) }, OLETUSRAJAT),
  })

  app.get(
    LISTA,
    {
      schema: {
        tags,
        summary: 'Oppilaitoksen opiskelijat: haku, rajaukset ja yksi sivu',
        operationId: 'haeOppijalista',
        querystring: OppijalistaKysely,
        response: { 200: OppijalistaVastaus },
      },
      config: { oikeus, audit: { operaatio: 'oppijat.haku' }, virheet },
    },
    async (request) => {
      const toimija = virkailijana(request)
      await vaadiLuku(toimija, request.query['oppilaitos-oid'])
      const data = await haeOppijalista(prisma, ehdot(request.query), request.query)
      await toimija.kirjaa()
      return { meta: {}, data }
    },
  )

  app.get(
    `${LISTA}/vaihtoehdot`,
    {
      schema: {
        tags,
        summary: 'Tutkinnot ja osaamisalat, joilla listan voi rajata',
        operationId: 'haeOppijalistanVaihtoehdot',
        querystring: OppijalistanVaihtoehdotKysely,
        response: { 200: OppijalistanVaihtoehdotVastaus },
      },
      config: { oikeus, audit: { operaatio: 'oppijat.vaihtoehdot.luku' }, virheet },
    },
    async (request) => {
      const toimija = virkailijana(request)
      const oppilaitosOid = request.query['oppilaitos-oid']
      await vaadiLuku(toimija, oppilaitosOid)
      const data = await haeOppijalistanVaihtoehdot(prisma, oppilaitosOid)
      await toimija.kirjaa()
      return { meta: {}, data }
    },
  )

  app.get(
    `${LISTA}/vienti`,
    {
      schema: {
        tags,
        summary: 'Lista tiedostona: haun kaikki rivit',
        operationId: 'vieOppijalista',
        querystring: OppijalistanVientiKysely,
        response: vientivastaus,
      },
      config: { oikeus, audit: { operaatio: 'oppijat.vienti' }, virheet },
    },
    async (request, reply) => {
      const toimija = virkailijana(request)
      const { muoto, kieli } = request.query
      await vaadiLuku(toimija, request.query['oppilaitos-oid'])
      const haku = ehdot(request.query)
      const numerot = await haeOppijalistanNumerot(prisma, haku)
      await toimija.kirjaa()
      return lahetaVienti(reply, muoto, {
        nimi: 'opiskelijat',
        maara: numerot.length,
        sarakkeet: oppijalistanSarakkeet(kieli),
        rivit: erissa(numerot, (era) => haeOppijalistanRivit(prisma, haku.rajat, era)),
      })
    },
  )
}
