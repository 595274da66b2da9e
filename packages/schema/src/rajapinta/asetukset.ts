import { Type } from 'typebox'
import { kuori } from './kuori.ts'

/** What a learner has chosen: any JSON object. */
export const OppijanAsetukset = Type.Record(Type.String(), Type.Unknown(), {
  description: 'Oppijan valinnat sovelluksessa: mikä tahansa JSON-olio.',
  examples: [{ 'naytetaan-ohje': false }],
})

/** GET …/oppija/session/settings */
export const AsetuksetVastaus = kuori(OppijanAsetukset, 'Oppijan valinnat; tyhjä olio, kun niitä ei ole tallennettu.')
