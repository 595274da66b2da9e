import { OppijatKysely, OppijatVastaus } from '@ehoks/schema/rajapinta/oppijat'
import { virhe } from '@ehoks/schema/virheet/luettelo'
import { ApiError } from '../../api-error.ts'
import type { App, Services } from '../../app-types.ts'
import { virkailijana } from '../../plugins/toimija.ts'
import { haeOppijat } from './oppijat.queries.ts'

/** The officials' list: the HOKSes of one oppilaitos. */
export function oppijatRoutes(app: App, { prisma, integrations, oikeudet }: Services): void {
  app.get(
    '/api/v1/virkailija/oppijat',
    {
      schema: {
        tags: ['Virkailija: opiskelijat'],
        summary: 'Hae oppilaitoksen opiskelijat, joilla on HOKS',
        operationId: 'haeOppijat',
        querystring: OppijatKysely,
        response: { 200: OppijatVastaus },
      },
      config: { oikeus: { kayttaja: 'virkailija', vaatii: 'ehto' }, audit: { operaatio: 'oppijat.haku' } },
    },
    async (request) => {
      const toimija = virkailijana(request)
      const kysely = request.query
      const oppilaitosOid = kysely['oppilaitos-oid']
      toimija.kohdistuu({ oppilaitosOid })
      if (!(await integrations.organisaatiopalvelu.organisaatio(oppilaitosOid))) {
        throw new ApiError(virhe('ei-loydy.organisaatio', { parametrit: { organisaatioOid: oppilaitosOid } }))
      }
      toimija.salli(
        await oikeudet.onOikeus(toimija.kayttaja, 'read', oppilaitosOid),
        () => new ApiError(virhe('oikeus.organisaatio')),
      )
      const { maara, rivit } = await haeOppijat(prisma, {
        oppilaitosOid,
        nimi: kysely.nimi,
        tutkinto: kysely.tutkinto,
        osaamisala: kysely.osaamisala,
        hoksId: kysely['hoks-id'],
        jarjestys: kysely['order-by-column'],
        laskeva: kysely.desc,
        maara: kysely['item-count'],
        sivu: kysely.page,
        kieli: kysely.locale,
      })
      await toimija.kirjaa()
      return { meta: { 'total-count': maara }, data: rivit }
    },
  )
}
