// The first to run, and small: whatever the first page needs is asked for at once, side by side. The page itself
// (index.html, see vite.config.ts) has the browser fetch the application meanwhile.

import { LUKU_ENINTAAN_MS, OTSAKKEET } from '@ehoks/api-client/kutsu'
import { sivunKieli } from '@ehoks/ui/i18n/kieli'
import { UI_TEKSTIT } from '@ehoks/ui/i18n/lataajat'
import { linkinTunnus } from './features/jaot/linkin-tunnus.ts'
import { SOVELLUKSEN_TEKSTIT } from './i18n/lataajat.ts'

const kieli = sivunKieli()
void UI_TEKSTIT[kieli]()
void SOVELLUKSEN_TEKSTIT[kieli]()

// Whoever has a learner's link is asked for nothing else.
const onJako = linkinTunnus(location.pathname) !== undefined
const suunnitelmat = onJako
  ? undefined
  : fetch('/ehoks-oppija-backend/api/v1/oppija/nakymat/suunnitelmat', {
      headers: OTSAKKEET,
      signal: AbortSignal.timeout(LUKU_ENINTAAN_MS),
    })
// Its failure is shown when the application asks for the answer.
suunnitelmat?.catch(() => undefined)
void (onJako ? import('./features/jaot/tyopaikka-sivu.tsx') : import('./app/suunnitelma.tsx'))

const { kaynnista } = await import('./sovellus.tsx')
await kaynnista(suunnitelmat)
