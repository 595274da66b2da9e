import { JaettuVastaus, JakoPalaute, JakoTunnusParams } from '@ehoks/schema/rajapinta/jaot'
import { KalenteriKysely } from '@ehoks/schema/rajapinta/kalenteri'
import type { App, Services } from '../../app-types.ts'
import { tyhjaVastaus } from '../../reitti.ts'
import { kalenteritiedosto, lahetaKalenteri } from '../kalenteri/kalenteri.routes.ts'
import { createJaettu } from './jaettu.service.ts'

const tags = ['Jaettu']
const oikeus = { julkinen: 'whoever has the link may see what its learner has shared', callerId: true } as const
/** Guessing 122 bits is hopeless at any rate; this keeps the guesses from being a load. */
const rateLimit = { max: 60, timeWindow: 60_000 }

/** What a learner has shared, to whoever has the link: without logging in, and nothing else. */
export function jakoRoutes(app: App, services: Services): void {
  const jaettu = createJaettu(services)

  app.addHook('onSend', async (request, reply) => {
    if (!request.routeOptions.url?.includes('/jako/')) return
    // A link that is ended must not live on in a cache, nor be told to others by a search engine or a referrer.
    reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex').header('referrer-policy', 'no-referrer')
  })

  app.get(
    '/api/v1/jako/:tunnus',
    {
      schema: {
        tags,
        summary: 'Jaettu jakso tai näyttö',
        description: 'Katselu tallennetaan opiskelijan nähtäväksi.',
        operationId: 'haeJaettu',
        params: JakoTunnusParams,
        response: { 200: JaettuVastaus },
      },
      config: {
        oikeus,
        audit: { eiAuditoida: 'each view is a row of jakolinkki_katselu, which the learner sees' },
        rateLimit,
        virheet: ['jako.tuntematon', 'jako.ei-viela', 'jako.vanhentunut', 'jako.paattynyt', 'jako.poistunut'],
      },
    },
    async ({ params }) => ({ meta: {}, data: await jaettu.katso(params.tunnus) }),
  )

  app.get(
    '/api/v1/jako/:tunnus/kalenteri.ics',
    {
      schema: {
        tags,
        summary: 'Jaettu jakso tai näyttö kalenteriin',
        operationId: 'lataaJaetunKalenteri',
        params: JakoTunnusParams,
        querystring: KalenteriKysely,
        response: kalenteritiedosto,
      },
      config: {
        oikeus: { julkinen: oikeus.julkinen },
        audit: { eiAuditoida: 'the view of the page that links here is stored' },
        rateLimit,
        virheet: ['jako.paattynyt', 'jako.tuntematon', 'jako.ei-viela', 'jako.vanhentunut', 'jako.poistunut'],
      },
    },
    async (request, reply) =>
      lahetaKalenteri(reply, 'hoks', await jaettu.kalenterina(request.params.tunnus, request.query.kieli)),
  )

  app.post(
    '/api/v1/jako/:tunnus/palaute',
    {
      schema: {
        tags,
        summary: 'Kerro opiskelijalle ja oppilaitokselle',
        operationId: 'kerroJaosta',
        params: JakoTunnusParams,
        body: JakoPalaute,
        response: { 204: tyhjaVastaus('Viesti on tallennettu.') },
      },
      config: {
        oikeus,
        audit: { eiAuditoida: 'each message is a row of jakolinkki_palaute, by nobody known' },
        rateLimit: { max: 10, timeWindow: 60_000 },
        virheet: [
          'jako.tuntematon',
          'jako.paattynyt',
          'jako.ei-viela',
          'jako.vanhentunut',
          'jako.poistunut',
          'jako.liikaa-palautetta',
        ],
      },
    },
    async (request, reply) => {
      await jaettu.kerro(request.params.tunnus, request.body)
      return reply.code(204).send()
    },
  )
}
