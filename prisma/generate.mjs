// Generates the Prisma client. The generator itself is WebAssembly; `prisma generate` nevertheless looks for a native
// schema engine, which is not always to be had, so it is pointed at an executable that exists: it is never run.
import { spawnSync } from 'node:child_process'

const result = spawnSync('prisma', ['generate', '--no-hints'], {
  stdio: ['ignore', 'inherit', 'inherit'],
  env: {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  },
})
process.exit(result.status ?? 1)
