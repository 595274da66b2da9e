import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { Pooli, Tietokanta } from './database.ts'
import type { Auditloki } from './features/auditloki/auditloki.service.ts'
import type { Oikeudet } from './features/oikeudet/oikeudet.service.ts'
import type { Integrations } from './integrations/integrations.ts'
import type { Jono } from './jobs/tyo.ts'

/** The server as features see it: schemas of a route give the types of its handler. */
export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>

/** What the outside world gives to the service. */
export type Deps = {
  config: Config
  prisma: Tietokanta
  pool: Pooli
  clock: Clock
  integrations: Integrations
  log: FastifyBaseLogger
  jono: Jono
}

/** What features build on. */
export type Services = Deps & { oikeudet: Oikeudet; auditloki: Auditloki }

/** Routes of a feature under one backend's prefix. */
export type Routes = (app: App, services: Services) => void | Promise<void>
