// What `npm start`, `npm run dev` and `npm test` run first. It must do with nothing but Node 20 and npm: it installs the
// workspace when needed and hands over to src/cli.ts, run by the Node that the workspace pins.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..')
const read = (file) => {
  try {
    return readFileSync(path.join(root, file), 'utf8')
  } catch {
    return undefined
  }
}

/** Runs a command in the terminal's view; signals are passed on, and we end only when it has ended. */
function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
    const passOn = (signal) => child.kill(signal)
    // Ctrl-C reaches the child from the terminal itself; without a listener we would end before it.
    const wait = () => {}
    process.on('SIGINT', wait)
    process.on('SIGTERM', passOn)
    process.on('SIGHUP', passOn)
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`)
      resolve(1)
    })
    child.on('exit', (code, signal) => {
      process.off('SIGINT', wait)
      process.off('SIGTERM', passOn)
      process.off('SIGHUP', passOn)
      resolve(signal ? 130 : (code ?? 1))
    })
  })
}

const [major] = process.versions.node.split('.').map(Number)
if (major < 20) {
  console.error(`eHOKS needs Node.js 20 or newer; this is ${process.versions.node}.`)
  process.exit(1)
}

// pnpm leaves a copy of the lock file it installed from: when it equals ours, all is in place.
const installed = read('node_modules/.pnpm/lock.yaml')
if (!installed || installed !== read('pnpm-lock.yaml')) {
  const { packageManager } = JSON.parse(read('package.json'))
  console.error('Installing what the project needs from the npm registry …')
  const code = await run('npx', [
    '--yes',
    packageManager,
    'install',
    '--frozen-lockfile',
    '--config.engine-strict=false',
  ])
  if (code !== 0) process.exit(code)
}

const node = path.join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
process.exit(await run(node, [path.join(root, 'packages/dev-env/src/cli.ts'), ...process.argv.slice(2)]))
