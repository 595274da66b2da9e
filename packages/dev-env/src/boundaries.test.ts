import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { cruise } from 'dependency-cruiser'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { boundaries } from './boundaries.rules.ts'

let root = ''
beforeAll(async () => {
  root = await realpath(await mkdtemp(path.join(os.tmpdir(), 'ehoks-boundaries-')))
})
afterAll(() => rm(root, { recursive: true }))

/** Names of the rules that `from` breaks by importing `to`, in an otherwise empty repository. */
async function broken(from: string, to: string): Promise<string[]> {
  const baseDir = await mkdtemp(path.join(root, 'repo-'))
  const write = async (file: string, content: string) => {
    await mkdir(path.dirname(path.join(baseDir, file)), { recursive: true })
    await writeFile(path.join(baseDir, file), content)
  }
  await write(to, 'export const x = 1\n')
  const specifier = path.relative(path.dirname(from), to)
  await write(from, `export { x } from '${specifier.startsWith('.') ? specifier : `./${specifier}`}'\n`)
  const { output } = await cruise(['.'], { baseDir, validate: true, ruleSet: boundaries, tsPreCompilationDeps: true })
  if (typeof output === 'string') throw new Error(output)
  return output.summary.violations.map(({ rule }) => rule.name)
}

it.each([
  ['apps-never-import-apps', 'apps/backend/src/app.ts', 'apps/opintopolku/src/app.ts'],
  ['packages-never-import-apps', 'packages/ui/src/a.ts', 'apps/oppija/src/b.ts'],
  ['schema-imports-nothing-of-ours', 'packages/schema/src/a.ts', 'packages/ui/src/b.ts'],
  ['ui-does-not-fetch', 'packages/ui/src/a.ts', 'packages/api-client/src/b.ts'],
  ['only-dev-and-tests-import-dev-env', 'apps/backend/src/app.ts', 'packages/dev-env/src/ports.ts'],
  ['only-queries-see-the-database', 'apps/backend/src/features/x/x.service.ts', 'prisma/generated/client.ts'],
  ['only-queries-see-the-database', 'apps/backend/src/features/x/x.routes.ts', 'prisma/generated/client.ts'],
  [
    'integrations-know-no-features',
    'apps/backend/src/integrations/koski/a.ts',
    'apps/backend/src/features/x/x.service.ts',
  ],
  [
    'queries-are-the-lowest-layer',
    'apps/backend/src/features/x/x.queries.ts',
    'apps/backend/src/features/x/x.service.ts',
  ],
  ['services-know-no-routes', 'apps/backend/src/features/x/x.service.ts', 'apps/backend/src/features/x/x.routes.ts'],
  ['rules-are-pure', 'apps/backend/src/features/x/x.rules.ts', 'apps/backend/src/features/x/x.queries.ts'],
  [
    'another-features-queries-are-its-own',
    'apps/backend/src/features/x/x.service.ts',
    'apps/backend/src/features/y/y.queries.ts',
  ],
  ['spa-features-are-separate', 'apps/oppija/src/features/x/a.ts', 'apps/oppija/src/features/y/b.ts'],
  ['spa-features-are-separate', 'apps/oppija/src/features/x/a.ts', 'apps/oppija/src/app/b.ts'],
])('%s is broken by %s that imports %s', async (rule, from, to) => {
  expect(await broken(from, to)).toContain(rule)
})

it.each([
  ['apps/backend/src/features/x/x.routes.ts', 'apps/backend/src/features/x/x.service.ts'],
  ['apps/backend/src/features/x/x.service.ts', 'apps/backend/src/features/y/y.service.ts'],
  ['apps/backend/src/features/x/x.queries.ts', 'prisma/generated/client.ts'],
  ['apps/backend/src/features/x/x.test.ts', 'packages/dev-env/src/ports.ts'],
  ['apps/oppija/src/app/a.ts', 'apps/oppija/src/features/x/b.ts'],
])('%s may import %s', async (from, to) => {
  expect(await broken(from, to)).toEqual([])
})
