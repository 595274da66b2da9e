import path from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { boundaries } from './boundaries.rules.ts'

/**
 * `npm run boundaries`: checks the import directions over the whole repository and fails on the first one broken – and
 * also when it has seen nothing to check, which a tool that cannot read the files would otherwise pass off as success.
 */
const root = path.resolve(import.meta.dirname, '../../..')
const folders = ['apps', 'packages', 'prisma', 'e2e']

const { output } = await cruise(folders, {
  baseDir: root,
  validate: true,
  ruleSet: boundaries,
  doNotFollow: { path: 'node_modules' },
  exclude: { path: '(^|/)(dist|generated)/|^prisma/generated/' },
  tsPreCompilationDeps: true,
  combinedDependencies: true,
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['import', 'types', 'default', 'node'],
    extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
  },
})

const isResult = (value: ICruiseResult | string): value is ICruiseResult => typeof value !== 'string'
if (!isResult(output)) throw new Error('dependency-cruiser gave a report instead of a result')

const seen = folders.map((folder) => ({
  folder,
  files: output.modules.filter((module) => module.source.startsWith(`${folder}/`) && /\.tsx?$/.test(module.source))
    .length,
}))
for (const { folder, files } of seen.filter(({ files }) => files === 0)) {
  console.error(`boundaries: no TypeScript file was seen in ${folder}/ (${files}): the check cannot be trusted.`)
  process.exitCode = 1
}
for (const violation of output.summary.violations) {
  const rule = boundaries.forbidden?.find((candidate) => candidate.name === violation.rule.name)
  console.error(`${violation.rule.name}: ${violation.from} → ${violation.to}\n    ${rule?.comment ?? ''}`)
  process.exitCode = 1
}
const total = seen.reduce((sum, { files }) => sum + files, 0)
console.error(`boundaries: ${total} files, ${output.summary.violations.length} broken.`)
