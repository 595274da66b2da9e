import { defineConfig } from '@playwright/test'
import { findBrowser } from './browser.ts'

const { executablePath, args } = await findBrowser()

const leveaNaytto = { viewport: { width: 1280, height: 900 } }
const hairiot = 'hairiot/**'
const suorituskyky = 'suorituskyky/**'

/**
 * Every test runs on the wide screen, and those marked @phone on a phone's as well. Those that disturb the national
 * services, which all tests share, run after the others, one by one; last those that measure, with the machine to themselves.
 */
export default defineConfig({
  testDir: 'specs',
  globalSetup: './environment.setup.ts',
  fullyParallel: true,
  workers: 2,
  // A test that passes only when tried again is told as flaky, to be mended; it does not stop everybody's work meanwhile.
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    launchOptions: { executablePath, args },
    // A trace of every test costs a third more time; `--trace on` makes one of a failing test.
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'leveä', use: leveaNaytto, testIgnore: [hairiot, suorituskyky] },
    {
      name: 'puhelin',
      use: { viewport: { width: 320, height: 700 }, hasTouch: true },
      grep: /@phone/,
      testIgnore: [hairiot, suorituskyky],
    },
    { name: 'häiriöt', use: leveaNaytto, testMatch: hairiot, workers: 1, dependencies: ['leveä', 'puhelin'] },
    { name: 'suorituskyky', testMatch: suorituskyky, workers: 1, dependencies: ['häiriöt'] },
  ],
})
