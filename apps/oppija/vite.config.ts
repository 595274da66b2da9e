import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  base: '/ehoks/',
  plugins: [react()],
  // The backend puts a nonce of its own into each answer; styled-components finds it in the meta element that Vite adds.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    // data: addresses are outside the Content-Security-Policy
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The size of the first load is checked by `size`, from the manifest.
    manifest: true,
    chunkSizeWarningLimit: 1000,
  },
  server: {
    proxy: { '/ehoks-oppija-backend': process.env['EHOKS_BACKEND'] ?? 'http://127.0.0.1:3000' },
  },
})
