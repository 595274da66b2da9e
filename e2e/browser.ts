import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import chromiumFromNpm from '@sparticuz/chromium'

/** How Playwright starts a browser on this machine. */
export type BrowserLaunch = { executablePath: string; args: string[] }

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Nothing of the browser's own talks to the network: the tests only visit this machine. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--disable-gpu',
]

/**
 * The browser of CHROMIUM_PATH, else the machine's own, else Playwright's, else the one that comes from the npm registry
 * and needs neither root nor a download of its own.
 */
export async function findBrowser(): Promise<BrowserLaunch> {
  // Root has no user namespace sandbox to lose; the pages visited are our own.
  const args = process.getuid?.() === 0 ? [...QUIET, '--no-sandbox'] : QUIET
  const chosen = process.env['CHROMIUM_PATH']
  if (chosen) return { executablePath: chosen, args }
  const installed = [...INSTALLED, chromium.executablePath()].find((path) => existsSync(path))
  if (installed) return { executablePath: installed, args }
  // Its own arguments are for another place: one process for all, which the first closed window takes along, and no web
  // security. It has no sandbox of its own.
  return { executablePath: await chromiumFromNpm.executablePath(), args: [...QUIET, '--no-sandbox'] }
}
