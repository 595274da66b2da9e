import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import openapiTS, { astToString } from 'openapi-typescript'

/**
 * `node generate.ts` writes the backend's OpenAPI documents to `openapi/` and the types made of them to `src/generated/`;
 * `node generate.ts --check` fails when what is there is not what the backend says now. The backend runs in a process of
 * its own: packages do not import applications.
 */
/** Every failure has one form, which `default` tells: types of each status would only be many times as long. */
function ilmanVirheita(json: string): string {
  const { components, ...dokumentti } = JSON.parse(json)
  const onVirhe = (avain: string, arvo: unknown) => /^[45]\d\d$/.test(avain) && typeof arvo === 'object'
  return JSON.stringify({ ...dokumentti, components: { schemas: components.schemas } }, (avain, arvo: unknown) =>
    onVirhe(avain, arvo) ? undefined : arvo,
  )
}

const here = import.meta.dirname
const backend = path.resolve(here, '../../apps/backend')

const folder = await mkdtemp(path.join(os.tmpdir(), 'ehoks-openapi-'))
const made = new Map<string, string>()
try {
  await promisify(execFile)(process.execPath, [path.join(backend, 'src/openapi.ts'), folder], { cwd: backend })
  for (const file of await readdir(folder)) {
    const document = await readFile(path.join(folder, file), 'utf8')
    const types = astToString(
      await openapiTS(ilmanVirheita(document), { alphabetize: true, defaultNonNullable: false }),
    )
    const name = path.basename(file, '.json')
    made.set(path.join(here, 'openapi', file), document)
    made.set(
      path.join(here, 'src/generated', `${name}.ts`),
      `// Made by generate.ts from the OpenAPI document.\n${types}`,
    )
  }
} finally {
  await rm(folder, { recursive: true })
}

if (process.argv.includes('--check')) {
  for (const [file, content] of made) {
    if ((await readFile(file, 'utf8').catch(() => undefined)) === content) continue
    console.error(
      `${path.relative(here, file)} is not what the backend says: run \`pnpm generate\` in packages/api-client.`,
    )
    process.exitCode = 1
  }
} else {
  for (const [file, content] of made) {
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, content)
  }
}
