// Writes beside each file of a built application its compressed forms: the service sends them as they are, so that nothing
// is compressed while somebody waits. Run in an application's folder after its build: node ../../packages/ui/pakkaa.ts

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** Fonts and pictures are compressed by their own formats. */
const PAKATAAN = /\.(?:js|css|svg)$/
const KANSIO = 'dist'

for (const nimi of readdirSync(KANSIO, { recursive: true, encoding: 'utf8' }).filter((tiedosto) =>
  PAKATAAN.test(tiedosto),
)) {
  const polku = join(KANSIO, nimi)
  const sisalto = readFileSync(polku)
  writeFileSync(`${polku}.gz`, gzipSync(sisalto, { level: 9 }))
  writeFileSync(
    `${polku}.br`,
    brotliCompressSync(sisalto, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }),
  )
}
