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
import type { Lokalisointi } from '../integrations/lokalisointi/lokalisointi.ts'
import { pagePolicy } from './security-headers.ts'

const julkinen = {
  oikeus: { julkinen: 'the application’s own files, without data' },
  audit: { eiAuditoida: 'no data' },
} as const

/** Vite puts files whose names change with their content here. */
const HASHED = /^assets\//
/** A file has an extension; an address of the application may end with an OID, which has dots and digits. */
const TIEDOSTO = /\.[a-z][a-z0-9]*$/i
/** Addresses of shares: whoever has the address sees what has been shared. */
const SALAINEN = /^jako\//
const EI_HAKUKONEILLE = '<meta name="robots" content="noindex">'
const NONCE = '__CSP_NONCE__'
const PYSYVASTI = 308
const YEAR_MS = 365 * 24 * 60 * 60 * 1000

type Asetukset = { config: Config; lokalisointi: Pick<Lokalisointi, 'muistetutTekstit'> }

/** Serves the built single-page applications: files as they are, and the page itself for every address of the application. */
export const userInterfacesPlugin = fp<Asetukset>(async (app, { config, lokalisointi }) => {
  await app.register(fastifyStatic, {
    serve: false,
    root: config.uiDist.oppija,
    preCompressed: true,
    dotfiles: 'ignore',
    // Without a built application its page says so.
    suppressWarning: true,
  })
  const typed = app.withTypeProvider<TypeBoxTypeProvider>()
  const tekstit = (sovellus: Sovellus) => () => ohitukset(lokalisointi.muistetutTekstit('ehoks'), sovellus)
  serve(typed, '/ehoks', config.uiDist.oppija, tekstit('oppija'))
  serve(typed, '/ehoks-virkailija-ui', config.uiDist.virkailija, tekstit('virkailija'))
  // Addresses of shares that the service has given earlier.
  typed.get(
    '/ehoks-tyopaikantoimija-ui/:tunnus',
    { schema: { params: Type.Object({ tunnus: Type.String() }) }, config: julkinen },
    async (request, reply) =>
      salassa(reply).redirect(`/ehoks/jako/${encodeURIComponent(request.params.tunnus)}`, PYSYVASTI),
  )
  app.get('/', { config: julkinen }, async (_request, reply) => reply.redirect('/ehoks/'))
})

function serve(app: Pick<App, 'get'>, prefix: string, dist: string, tekstit: () => Ohitukset) {
  app.get(prefix, { config: julkinen }, async (_request, reply) => sendPage(reply, dist, tekstit()))
  app.get(
    `${prefix}/*`,
    { schema: { params: Type.Object({ '*': Type.String() }) }, config: julkinen },
    async (request, reply) => {
      const { '*': file } = request.params
      if (HASHED.test(file)) return reply.sendFile(file, dist, { immutable: true, maxAge: YEAR_MS })
      if (TIEDOSTO.test(file) && file !== 'index.html') {
        return reply.header('cache-control', 'no-cache').sendFile(file, dist, { cacheControl: false })
      }
      if (SALAINEN.test(file)) return sendPage(salassa(reply), dist, tekstit(), EI_HAKUKONEILLE)
      return sendPage(reply, dist, tekstit())
    },
  )
}

/** An address that is a secret must be told to others neither by a referrer nor by a search engine. */
const salassa = (reply: FastifyReply) =>
  reply.header('x-robots-tag', 'noindex').header('referrer-policy', 'no-referrer')

/**
 * The application's page, with a nonce of its own for this answer, and the texts that Lokalisointi has in place of the
 * application's own: as data of the page, so that no request waits for them.
 */
async function sendPage(reply: FastifyReply, dist: string, tekstit: Ohitukset, paahan = '') {
  reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache')
  const page = await readFile(path.join(dist, 'index.html'), 'utf8').catch(() => undefined)
  if (page === undefined) return reply.code(503).header('retry-after', '60').send(EI_KOOTTU)
  const nonce = randomBytes(18).toString('base64')
  return reply
    .header('content-security-policy', pagePolicy(`'nonce-${nonce}'`))
    .send(tekstein(page.replaceAll(NONCE, nonce).replace('</head>', `${paahan}</head>`), tekstit))
}

/** Texts in place of an application's own: by language, by namespace of the application, by key. */
type Ohitukset = Record<string, Record<string, Record<string, string>>>
type Sovellus = 'oppija' | 'virkailija'

/**
 * The application's texts among those of Lokalisointi. Their keys there: `ui:<key>` for texts that both applications share,
 * `oppija:<namespace>:<key>` and `virkailija:<namespace>:<key>` for their own (packages/ui/src/i18n/alustus.ts).
 */
function ohitukset(tekstit: readonly Record<string, unknown>[], sovellus: Sovellus): Ohitukset {
  const tulos: Ohitukset = {}
  for (const { key, locale, value } of tekstit) {
    if (typeof key !== 'string' || typeof locale !== 'string' || typeof value !== 'string') continue
    const oma = key.startsWith(`${sovellus}:`)
      ? key.slice(sovellus.length + 1)
      : key.startsWith('ui:')
        ? key
        : undefined
    const [, nimiavaruus, avain] = /^([a-z-]+):(.+)$/.exec(oma ?? '') ?? []
    if (nimiavaruus === undefined || avain === undefined) continue
    const kielella = tulos[locale]
    tulos[locale] = { ...kielella, [nimiavaruus]: { ...kielella?.[nimiavaruus], [avain]: value } }
  }
  return tulos
}

function tekstein(page: string, tekstit: Ohitukset): string {
  if (Object.keys(tekstit).length === 0) return page
  const json = JSON.stringify(tekstit).replaceAll('<', '\\u003c')
  return page.replace('</head>', () => `<script type="application/json" id="lokalisointi">${json}</script></head>`)
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
