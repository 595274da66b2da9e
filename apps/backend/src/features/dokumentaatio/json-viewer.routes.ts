import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { hoksSchema } from '@ehoks/schema/hoks/variantit'
import { virhe } from '@ehoks/schema/virheet/luettelo'
import { Type } from 'typebox'
import { ApiError } from '../../api-error.ts'
import type { App } from '../../app-types.ts'
import { nimetytErikseen } from '../../plugins/named-schemas.ts'
import { pagePolicy } from '../../plugins/security-headers.ts'

const julkinen = {
  oikeus: { julkinen: 'the description of the interface' },
  audit: { eiAuditoida: 'no data' },
} as const

/** The forms of a HOKS that differ, in the order that an integrator meets them. */
const LOMAKKEET = [
  { tiedosto: 'hoks-post', otsikko: 'Luonti (POST)', skeema: hoksSchema('post') },
  { tiedosto: 'hoks-put', otsikko: 'Korvaus (PUT)', skeema: hoksSchema('put') },
  { tiedosto: 'hoks-patch', otsikko: 'Päivitys (PATCH)', skeema: hoksSchema('patch') },
  { tiedosto: 'hoks-get', otsikko: 'Vastaus (GET)', skeema: hoksSchema('get') },
  { tiedosto: 'hoks-get-vipunen', otsikko: 'Vipusen vastaus (GET /hoks/paged)', skeema: hoksSchema('get-vipunen') },
] as const

const REDOC = fileURLToPath(import.meta.resolve('redoc/bundles/redoc.standalone.js'))

/** A reader for the HOKS document, field by field: Redoc on our own schemas, which are there as plain JSON Schema too. */
export function jsonViewerRoutes(app: App): void {
  app.get('/json-viewer', { schema: { hide: true }, config: julkinen }, async (request, reply) =>
    reply.redirect(`${request.routeOptions.url}/index.html`),
  )
  app.get('/json-viewer/index.html', { schema: { hide: true }, config: julkinen }, async (_request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      // Redoc makes its styles as it goes; its scripts are one file of our own host.
      .header('content-security-policy', pagePolicy("'unsafe-inline'"))
      .send(SIVU),
  )
  app.get('/json-viewer/redoc.standalone.js', { schema: { hide: true }, config: julkinen }, async (_request, reply) =>
    reply.sendFile(path.basename(REDOC), path.dirname(REDOC), { maxAge: 24 * 60 * 60 * 1000 }),
  )
  app.get('/json-viewer/schemas/kaikki.json', { schema: { hide: true }, config: julkinen }, async () =>
    lukijanDokumentti(),
  )
  app.get(
    '/json-viewer/schemas/:tiedosto',
    { schema: { hide: true, params: Type.Object({ tiedosto: Type.String() }) }, config: julkinen },
    async (request) => {
      const lomake = LOMAKKEET.find(({ tiedosto }) => `${tiedosto}.json` === request.params.tiedosto)
      if (!lomake) throw new ApiError(virhe('pyynto.reitti-puuttuu'), { avain: 'reason' })
      const { juuri, nimetyt } = nimetytErikseen(lomake.skeema, '#/$defs/')
      return {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        ...(typeof juuri === 'object' && juuri),
        $defs: nimetyt,
      }
    },
  )
}

const VIITE = '#/components/schemas/'

/** The document that Redoc reads: no routes, only the forms of a HOKS and what they consist of. */
function lukijanDokumentti() {
  const viitteet = LOMAKKEET.map(({ otsikko, skeema }) => ({
    otsikko,
    ...nimetytErikseen(skeema, VIITE),
  }))
  return {
    openapi: '3.1.0',
    info: {
      title: 'HOKSin tietosisältö',
      version: '1',
      description: [
        'HOKSin kentät, niiden merkitykset ja esimerkkiarvot siinä muodossa kuin ne lähetetään ja vastataan.',
        'Samat kuvaukset JSON Schema -muodossa:',
        '',
        ...LOMAKKEET.map(({ tiedosto, otsikko }) => `- [${otsikko}](schemas/${tiedosto}.json)`),
        '',
        ...viitteet.flatMap(({ otsikko, juuri }) => [
          `# ${otsikko}`,
          `<SchemaDefinition schemaRef="${viite(juuri)}" showReadOnly={true} showWriteOnly={true} />`,
          '',
        ]),
      ].join('\n'),
    },
    paths: {},
    components: { schemas: Object.assign({}, ...viitteet.map(({ nimetyt }) => nimetyt)) },
  }
}

const viite = (juuri: unknown) =>
  typeof juuri === 'object' && juuri !== null && '$ref' in juuri ? String(juuri.$ref) : ''

const SIVU = `<!doctype html>
<html lang="fi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>HOKSin tietosisältö</title>
<style>body { margin: 0 }</style>
</head>
<body>
<redoc spec-url="schemas/kaikki.json" disable-search="true" hide-download-button="true" native-scrollbars="true" json-sample-expand-level="3"></redoc>
<script src="redoc.standalone.js"></script>
</body>
</html>
`
