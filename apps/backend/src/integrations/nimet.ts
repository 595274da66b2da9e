import { setTimeout } from 'node:timers/promises'
import type { Nimet } from '@ehoks/schema/rajapinta/nakymat'
import type { EPerusteet } from './eperusteet/eperusteet.ts'
import type { Koodisto } from './koodisto/koodisto.ts'
import type { Organisaatiopalvelu } from './organisaatio/organisaatio.ts'
import { PalveluEiVastaa, type PalvelunNimi } from './palvelu-ei-vastaa.ts'

/** A screen does not wait longer than this for names: codes are shown instead. */
const AIKAA_MS = 3_000
/** The most codes that are asked for one screen: a plan of forty units has some hundred. Those beyond are shown as codes. */
const KOODEJA_ENINTAAN = 500

export type Nimihaku = {
  /**
   * Names of codes and organisations for a screen, those of qualification units with their size. Never
   * fails for a service that does, and never takes longer than three seconds: what is late or unknown is left out, and the services that did not answer
   * are named.
   */
  haeNimet(
    koodiUrit: readonly string[],
    organisaatioOidit: readonly string[],
  ): Promise<{ nimet: Nimet; puuttuvatPalvelut: PalvelunNimi[] }>
}

type Nimi = Nimet[string]

export function createNimihaku(palvelut: {
  koodisto: Koodisto
  eperusteet: EPerusteet
  organisaatiot: Organisaatiopalvelu
}): Nimihaku {
  const { koodisto, eperusteet, organisaatiot } = palvelut

  return {
    async haeNimet(koodiUrit, organisaatioOidit) {
      const nimet = new Map<string, Nimi>()
      const lisaa = (avain: string, nimi: Nimi) => nimet.set(avain, { ...nimet.get(avain), ...nimi })
      const vastaamatta = new Map<object, PalvelunNimi>()

      /** One question; it counts as unanswered until it has been answered. */
      async function kysy(palvelu: PalvelunNimi, kysymys: () => Promise<void>) {
        vastaamatta.set(kysymys, palvelu)
        try {
          await kysymys()
          vastaamatta.delete(kysymys)
        } catch (virhe) {
          if (!(virhe instanceof PalveluEiVastaa)) throw virhe
        }
      }

      const koodit = [...new Set(koodiUrit)].slice(0, KOODEJA_ENINTAAN)
      const vastaukset = Promise.all([
        ...koodit.map((koodiUri) =>
          kysy('Koodisto', async () => {
            const nimi = await koodisto.koodinNimi(koodiUri)
            if (nimi) lisaa(koodiUri, { nimi })
          }),
        ),
        ...koodit.filter(onTutkinnonOsa).map((koodiUri) =>
          kysy('ePerusteet', async () => {
            const osa = await eperusteet.tutkinnonOsa(koodiUri)
            if (osa) lisaa(koodiUri, osa)
          }),
        ),
        kysy('Organisaatiopalvelu', async () => {
          for (const { oid, nimi } of await organisaatiot.organisaatiot(organisaatioOidit)) lisaa(oid, { nimi })
        }),
      ])
      const aikaraja = new AbortController()
      await Promise.race([vastaukset, setTimeout(AIKAA_MS, undefined, { signal: aikaraja.signal })]).finally(() =>
        aikaraja.abort(),
      )
      return { nimet: Object.fromEntries(nimet), puuttuvatPalvelut: [...new Set(vastaamatta.values())].sort() }
    },
  }
}

const onTutkinnonOsa = (koodiUri: string) => koodiUri.startsWith('tutkinnonosat_')
