import { type ChildProcess, spawn } from 'node:child_process'

/** A service of ours in a process of its own. `stop` asks it to end and waits until it has. */
export type Service = { stop: () => Promise<void>; exited: Promise<number | null> }

export type ServiceOptions = {
  name: string
  /** Arguments of node. */
  args: string[]
  cwd: string
  env: Record<string, string | undefined>
  /** An address that answers with 2xx when the service is ready. */
  readyUrl: string
  /** Where its output goes: to the terminal, or kept and told only if it fails. */
  output: 'inherit' | 'quiet'
}

const STOP_WITHIN_MS = 10_000
const READY_WITHIN_MS = 60_000

/** Starts a service with the Node that runs us and returns when it answers; throws with its output if it does not. */
export async function startService(options: ServiceOptions): Promise<Service> {
  const child = spawn(process.execPath, options.args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: options.output === 'inherit' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    // A process group of its own: Ctrl-C reaches it through us, in the right order.
    detached: true,
  })
  let said = ''
  const listen = (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-8000)
  }
  child.stdout?.on('data', listen)
  child.stderr?.on('data', listen)
  const exited = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)))
  try {
    await untilReady(options.readyUrl, child)
  } catch (error) {
    await stop(child, exited)
    throw new Error(`${options.name} did not start.\n${said}`, { cause: error })
  }
  return { stop: () => stop(child, exited), exited }
}

async function untilReady(url: string, child: ChildProcess) {
  const giveUp = Date.now() + READY_WITHIN_MS
  for (;;) {
    if (child.exitCode !== null) throw new Error(`exited with ${child.exitCode}`)
    const ready = await fetch(url, { headers: { 'Caller-Id': 'dev-env' } }).then(
      (response) => response.ok,
      () => false,
    )
    if (ready) return
    if (Date.now() > giveUp) throw new Error(`${url} does not answer`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function stop(child: ChildProcess, exited: Promise<number | null>) {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS)
  await exited
  clearTimeout(timer)
}
