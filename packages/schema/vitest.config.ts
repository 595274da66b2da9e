import { defineConfig } from 'vitest/config'

// Random documents take their time on a busy machine: how long is no promise of theirs.
export default defineConfig({ test: { include: ['src/**/*.test.ts'], testTimeout: 60_000 } })
