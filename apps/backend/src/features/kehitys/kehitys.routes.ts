import { Type } from 'typebox'
import type { App, Services } from '../../app-types.ts'

const Kello = Type.Object({
  nyt: Type.Union([Type.String({ format: 'date-time', description: 'Hetki, johon kello pysähtyy.' }), Type.Null()]),
})

/** Tools for development and tests. Never in production. */
export function kehitysRoutes(app: App, { clock }: Services): void {
  app.put(
    '/kehitys/kello',
    {
      schema: { hide: true, body: Kello, response: { 200: Kello } },
      config: {
        oikeus: { julkinen: 'does not exist in production' },
        audit: { eiAuditoida: 'no data' },
      },
    },
    async (request) => {
      const { nyt } = request.body
      clock.set(nyt === null ? null : new Date(nyt))
      return { nyt }
    },
  )
}
