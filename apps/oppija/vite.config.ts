import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const POHJA = '/ehoks/'

/** What the small start (src/main.ts) is made of: a file of its own. */
const ALKU = /preload-helper|\/(?:kutsu|kieli|lataajat|linkin-tunnus)\.ts$/

/**
 * Has the browser fetch the application while the small start of it is still on its way, the large files first since they
 * take longest, and the fonts before the first text: a text that changes its font moves the page. Vite does so only for
 * what the start itself imports.
 */
function sovellusEnnakkoon(): Plugin {
  return {
    name: 'sovellus-ennakkoon',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const palat = new Map<string, number>()
        const lisaa = (tiedosto: string) => {
          const pala = bundle[tiedosto]
          if (pala?.type !== 'chunk' || palat.has(tiedosto)) return
          palat.set(tiedosto, pala.code.length)
          pala.imports.forEach(lisaa)
        }
        for (const [tiedosto, pala] of Object.entries(bundle)) {
          if (pala.type === 'chunk' && pala.facadeModuleId?.endsWith('/src/sovellus.tsx')) lisaa(tiedosto)
        }
        const suurimmatEnsin = [...palat].sort(([, a], [, b]) => b - a).map(([pala]) => pala)
        const fontit = Object.keys(bundle).filter((tiedosto) => /-latin-[46]00-normal[^/]*\.woff2$/.test(tiedosto))
        const linkit = [
          ...suurimmatEnsin.map((pala) => `<link rel="modulepreload" crossorigin href="${POHJA}${pala}">`),
          ...fontit.map(
            (fontti) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${POHJA}${fontti}">`,
          ),
        ]
        return html.replace('</title>', `</title>\n    ${linkit.join('\n    ')}`)
      },
    },
  }
}

export default defineConfig({
  base: POHJA,
  plugins: [react(), sovellusEnnakkoon()],
  // The backend puts a nonce of its own into each answer; styled-components finds it in the meta element that Vite adds.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    // data: addresses are outside the Content-Security-Policy
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The size of the first load is checked by `size`, from the manifest.
    manifest: true,
    chunkSizeWarningLimit: 1000,
    // On a phone each further file waits for its turn and a round trip: all styles are one, and what pages share is one.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'alku', test: ALKU },
            {
              name: 'yhteiset',
              minShareCount: 2,
              test: (moduuli) => !ALKU.test(moduuli) && !/\.(?:json|css)/.test(moduuli),
            },
          ],
        },
      },
    },
  },
  server: {
    proxy: { '/ehoks-oppija-backend': process.env['EHOKS_BACKEND'] ?? 'http://127.0.0.1:3000' },
  },
})
