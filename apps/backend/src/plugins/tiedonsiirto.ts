import { onkoOpiskeluoikeusOid } from '@ehoks/schema/muodot/oid'
import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import type { ApiError } from '../api-error.ts'
import type { Services } from '../app-types.ts'
import { createTiedonsiirrot } from '../features/tiedonsiirrot/tiedonsiirrot.service.ts'
import type { Toimija, ToimijanTila } from '../toimija.ts'

/** One attempt that failed: a whole request, or one HOKS of a batch. */
type HylattySiirto = {
  toimija: Toimija
  tila: ToimijanTila
  operaatio: 'luonti' | 'korvaus' | 'paivitys'
  body: unknown
  koeajo: boolean
  hylkays: ApiError
}

/**
 * Makes what stores refused attempts in the transfer log. They belong to the school whose study right the user has a
 * right to, else to the user's own organisations: nobody fills another's log.
 */
export function createHylattyjenKirjaus(services: Services) {
  const tiedonsiirrot = createTiedonsiirrot(services)
  return async ({ toimija, tila, operaatio, body, koeajo, hylkays }: HylattySiirto): Promise<void> => {
    const { kayttaja } = toimija
    if (kayttaja.laji !== 'palvelu') return
    const { aika, pyyntoTunniste, kohde } = tila.rivi('epaonnistui')
    const { hoksId, opiskeluoikeusOid, oppilaitosOid } = kohde
    const oppilaitos = tila.onOikeusTarkistettu() && typeof oppilaitosOid === 'string' ? oppilaitosOid : undefined
    await tiedonsiirrot.kirjaa([
      {
        aika,
        kayttajatunnus: kayttaja.kayttajatunnus,
        organisaatioOidit: await tiedonsiirrot.omistajat(kayttaja, oppilaitos),
        opiskeluoikeusOid: oid(opiskeluoikeusOid) ?? oid(bodynOpiskeluoikeus(body)) ?? null,
        // The number in an address is a text; one that has been found is a number.
        hoksId: typeof hoksId === 'number' ? hoksId : null,
        operaatio,
        tulos: 'hylatty',
        tila: hylkays.status,
        virheet: hylkays.virheet,
        varoitukset: [],
        koeajo,
        pyyntoTunniste,
      },
    ])
  }
}

const oid = (arvo: unknown): string | undefined =>
  typeof arvo === 'string' && onkoOpiskeluoikeusOid(arvo) ? arvo : undefined

const bodynOpiskeluoikeus = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && 'opiskeluoikeus-oid' in body ? body['opiskeluoikeus-oid'] : undefined

/** Refused writes of systems go to the transfer log, whatever it was that refused them: also bodies that are no JSON. */
export const tiedonsiirtoPlugin = fp<{ services: Services }>((app, { services }) => {
  const kirjaa = createHylattyjenKirjaus(services)
  app.addHook('onSend', async (request) => {
    const { tunnistettu, hylkays, body, routeOptions } = request
    const operaatio = routeOptions.config.tiedonsiirto
    if (!tunnistettu || !hylkays || !operaatio) return
    // Failing to store it does not change the answer.
    await kirjaa({ ...tunnistettu, operaatio, body, koeajo: onKoeajo(request), hylkays }).catch((err: unknown) =>
      request.log.error({ err }, 'A refused transfer was not stored in its log'),
    )
  })
})

/** The query may not have been read yet. */
function onKoeajo({ query }: FastifyRequest): boolean {
  const arvo = typeof query === 'object' && query !== null && 'dry-run' in query ? query['dry-run'] : undefined
  return arvo === true || arvo === 'true'
}
