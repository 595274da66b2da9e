#!/usr/bin/env node
import { aja } from './aja.ts'

const helsinginPaiva = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' })
const keskeytys = new AbortController()
process.once('SIGINT', () => keskeytys.abort())
// A reader that has seen enough (`ehoks log | head`) is no failure.
process.stdout.on('error', () => process.exit(0))

process.exitCode = await aja(process.argv.slice(2), {
  env: process.env,
  stdin: process.stdin,
  out: (teksti) => void process.stdout.write(teksti),
  err: (teksti) => void process.stderr.write(teksti),
  paate: process.stderr.isTTY ?? false,
  signal: keskeytys.signal,
  tanaan: () => helsinginPaiva.format(new Date()),
})
