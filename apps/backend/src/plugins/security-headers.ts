import helmet from '@fastify/helmet'
import type { FastifyReply } from 'fastify'
import fp from 'fastify-plugin'
import type { Config } from '../config.ts'

/**
 * Headers that keep a browser careful with our answers. The policy of the default is for answers that are data and no
 * page; a page sets one of its own (`pagePolicy`).
 */
export const securityHeadersPlugin = fp<{ config: Config }>(async (app, { config }) => {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"] },
    },
    strictTransportSecurity: config.addresses.virkailija.startsWith('https:') ? { maxAge: 365 * 24 * 60 * 60 } : false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    xFrameOptions: { action: 'deny' },
  })
})

/** Answers of the backends are asked again each time, unless the route says otherwise. */
export function kysyttavaUudelleen(reply: FastifyReply): void {
  if (reply.hasHeader('cache-control')) return
  reply.headers({ 'cache-control': 'no-cache, max-age=0', expires: '0' })
}

/** The Content-Security-Policy of a page of ours: everything from our own host, and styles also with the page's nonce. */
export const pagePolicy = (styleSrc: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${styleSrc}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ')
