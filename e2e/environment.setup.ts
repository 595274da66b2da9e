import { startEnvironment } from '@ehoks/dev-env/environment'
import { freePort } from '@ehoks/dev-env/ports'

/**
 * All of eHOKS for one test run: free ports, a database of its own, a clock that stands still. With `EHOKS_URL` and
 * `OPINTOPOLKU_URL` set, the one that runs there is used: handy while writing tests.
 */
export default async function setUp() {
  if (process.env['EHOKS_URL'] && process.env['OPINTOPOLKU_URL']) return
  const environment = await startEnvironment({
    port: await freePort(),
    opintopolkuPort: await freePort(),
    postgresPort: 0,
    dataDir: undefined,
    databaseUrl: undefined,
    now: '2026-11-22T10:00:00Z',
    watch: false,
    output: 'quiet',
    progress: () => {},
  })
  // Workers inherit the environment.
  process.env['EHOKS_URL'] = environment.virkailijaUrl
  process.env['OPINTOPOLKU_URL'] = environment.opintopolkuUrl
  return () => environment.stop()
}
