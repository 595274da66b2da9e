import { Type } from 'typebox'
import { kuori, sopimus } from './kuori.ts'

const Kieli = Type.Enum(['fi', 'sv', 'en'], { default: 'fi', description: 'Kieli, jolla tapahtumat kirjoitetaan.' })

/** Query of the calendars that are downloaded. */
export const KalenteriKysely = Type.Object({ kieli: Kieli })
export const OmaKalenteriKysely = Type.Object({
  kieli: Kieli,
  eid: Type.Optional(
    Type.String({ maxLength: 100, description: 'Vain tämä suunnitelma; muuten kaikki voimassa olevat.' }),
  ),
  'module-id': Type.Optional(Type.String({ maxLength: 100, description: 'Vain tämä jakso tai näyttö.' })),
})
export const SyoteParams = Type.Object({
  tunnus: Type.String({ maxLength: 200, description: 'Linkin salainen osa ja .ics.' }),
})

/** An iCalendar file (RFC 5545). */
export const Kalenteri = Type.String({
  description: 'iCalendar-tiedosto (RFC 5545): jaksot ja näytöt koko päivän tapahtumina.',
})

/** GET and PUT …/oppija/kalenterisyote: the address for the learner's own calendar program. */
export const Kalenterisyote = sopimus('Kalenterisyote', 'Oman kalenterisyötteen osoite.', {
  osoite: Type.Optional(Type.String({ description: 'Puuttuu, kun syötettä ei ole.' })),
})
export const KalenterisyoteVastaus = kuori(Kalenterisyote)
export const KalenterisyoteLuonti = sopimus('KalenterisyoteLuonti', 'Uusi syöte.', {
  kieli: Type.Enum(['fi', 'sv', 'en']),
})
