import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import fastifyStatic from '@fastify/static'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import fp from 'fastify-plugin'
import { Type } from 'typebox'
import type { App } from '../app-types.ts'
import type { Config } from '../config.ts'
import { pagePolicy } from './security-headers.ts'

const julkinen = {
  oikeus: { julkinen: 'the application’s own files, without data' },
  audit: { eiAuditoida: 'no data' },
} as const

/** Vite puts files whose names change with their content here. */
const HASHED = /^assets\//
/** A file has an extension; an address of the application may end with an OID, which has dots and digits. */
const TIEDOSTO = /\.[a-z][a-z0-9]*$/i
const NONCE = '__CSP_NONCE__'
const YEAR_MS = 365 * 24 * 60 * 60 * 1000

/** Serves the built single-page applications: files as they are, and the page itself for every address of the application. */
export const userInterfacesPlugin = fp<{ config: Config }>(async (app, { config }) => {
  await app.register(fastifyStatic, {
    serve: false,
    root: config.uiDist.oppija,
    preCompressed: true,
    dotfiles: 'ignore',
    // Without a built application its page says so.
    suppressWarning: true,
  })
  const typed = app.withTypeProvider<TypeBoxTypeProvider>()
  serve(typed, '/ehoks', config.uiDist.oppija)
  serve(typed, '/ehoks-virkailija-ui', config.uiDist.virkailija)
  app.get('/', { config: julkinen }, async (_request, reply) => reply.redirect('/ehoks/'))
})

function serve(app: Pick<App, 'get'>, prefix: string, dist: string) {
  app.get(prefix, { config: julkinen }, async (_request, reply) => sendPage(reply, dist))
  app.get(
    `${prefix}/*`,
    { schema: { params: Type.Object({ '*': Type.String() }) }, config: julkinen },
    async (request, reply) => {
      const { '*': file } = request.params
      if (HASHED.test(file)) return reply.sendFile(file, dist, { immutable: true, maxAge: YEAR_MS })
      if (TIEDOSTO.test(file) && file !== 'index.html') {
        return reply.header('cache-control', 'no-cache').sendFile(file, dist, { cacheControl: false })
      }
      return sendPage(reply, dist)
    },
  )
}

/** The application's page, with a nonce of its own for this answer. */
async function sendPage(reply: FastifyReply, dist: string) {
  reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache')
  const page = await readFile(path.join(dist, 'index.html'), 'utf8').catch(() => undefined)
  if (page === undefined) return reply.code(503).header('retry-after', '60').send(EI_KOOTTU)
  const nonce = randomBytes(18).toString('base64')
  return reply.header('content-security-policy', pagePolicy(`'nonce-${nonce}'`)).send(page.replaceAll(NONCE, nonce))
}

const EI_KOOTTU = `<!doctype html>
<html lang="fi">
<meta charset="utf-8">
<title>eHOKS</title>
<h1>Käyttöliittymää ei ole koottu</h1>
<p>Kokoa se komennolla <code>npm start</code>.</p>
<p lang="sv">Användargränssnittet har inte byggts.</p>
<p lang="en">The user interface has not been built.</p>
</html>
`
