import i18next, { type BackendModule, type ResourceKey } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { onkoKieli, sivunKieli } from './kieli.ts'
import { type Lataaja, type Lataajat, UI_TEKSTIT } from './lataajat.ts'

/** Texts of parts that few pages show: fetched when first asked for. */
const MUUTOSTEN_TEKSTIT: Lataajat = {
  fi: () => import('../hoks/muutokset/tekstit/fi.json'),
  sv: () => import('../hoks/muutokset/tekstit/sv.json'),
  en: () => import('../hoks/muutokset/tekstit/en.json'),
}

/** Fetches the texts of a feature by the path of the file: what Vite's `import.meta.glob('./features/*\/tekstit/*.json')` gives. */
type OminaisuuksienLataajat = Readonly<Record<string, Lataaja>>

/**
 * Starts the translations of an application: the shared texts (namespace `ui`) and its own (`sovellus`), in the language
 * of the address, of the earlier choice or of the browser. Resolves when the texts are there. A feature that has texts of
 * its own has a namespace by the name of its folder, fetched when the feature is first shown.
 *
 * There is no fallback language: every language is complete (checked by tests), and a fallback would load two.
 */
export async function alustaKielet(
  sovelluksenTekstit: Lataajat,
  ominaisuuksienTekstit: OminaisuuksienLataajat = {},
): Promise<void> {
  const lataajat: Record<string, Lataajat> = {
    ui: UI_TEKSTIT,
    sovellus: sovelluksenTekstit,
    muutokset: MUUTOSTEN_TEKSTIT,
  }
  const ohitukset = sivunOhitukset()
  const lahde: BackendModule = {
    type: 'backend',
    init: () => {},
    read: (kieli, nimiavaruus, valmis) => {
      const lataaja = onkoKieli(kieli)
        ? (lataajat[nimiavaruus]?.[kieli] ?? ominaisuuksienTekstit[`./features/${nimiavaruus}/tekstit/${kieli}.json`])
        : undefined
      if (!lataaja) return valmis(new Error(`Texts not found: ${nimiavaruus} ${kieli}`), false)
      lataaja().then(
        (tekstit) => valmis(null, ohitettuna(tekstit.default, ohitukset[kieli]?.[nimiavaruus])),
        (virhe: Error) => valmis(virhe, true),
      )
    },
  }
  const kieli = sivunKieli()
  i18next.on('languageChanged', (vaihdettu) => {
    document.documentElement.lang = vaihdettu
  })
  await i18next
    .use(lahde)
    .use(initReactI18next)
    .init({
      lng: kieli,
      fallbackLng: false,
      ns: ['ui', 'sovellus'],
      keySeparator: false,
      nsSeparator: false,
      interpolation: { escapeValue: false },
    })
}

type Ohitukset = Partial<Record<string, Partial<Record<string, Record<string, string>>>>>

/** Texts that Lokalisointi has in place of ours: data that the server has put into the page, by language and namespace. */
function sivunOhitukset(): Ohitukset {
  return JSON.parse(document.getElementById('lokalisointi')?.textContent ?? '{}')
}

/** Our texts, those of Lokalisointi in their places. What we do not have is left out: nothing would show it. */
export function ohitettuna(tekstit: ResourceKey, ohitukset: Readonly<Record<string, string>> = {}): ResourceKey {
  if (typeof tekstit === 'string') return tekstit
  return {
    ...tekstit,
    ...Object.fromEntries(Object.entries(ohitukset).filter(([avain]) => Object.hasOwn(tekstit, avain))),
  }
}
