import { type Static, Type } from 'typebox'

/** The forms of a table as a file. */
export const VIENTIMUODOT = ['csv', 'xlsx'] as const
export type Vientimuoto = (typeof VIENTIMUODOT)[number]

/** Media types of the forms. */
export const VIENTITYYPIT = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Readonly<Record<Vientimuoto, string>>

/** What every query of a table as a file has. */
export const vientikysely = {
  muoto: Type.Enum(VIENTIMUODOT, {
    default: 'csv',
    description: 'csv: UTF-8 tavujärjestysmerkillä, erottimena puolipiste. xlsx: Excel-työkirja.',
  }),
}

/** The language in which a table is put in order, searched and, as a file, written. */
export const Taulukonkieli = Type.Enum(['fi', 'sv', 'en'], {
  default: 'fi',
  description: 'Kieli, jonka mukaan nimet järjestetään ja jolla tiedosto kirjoitetaan.',
})
export type Taulukonkieli = Static<typeof Taulukonkieli>

/** Which page of a table. */
export const sivutus = {
  sivu: Type.Integer({ default: 1, minimum: 1, maximum: 1_000_000, description: 'Sivun numero; ensimmäinen on 1.' }),
  koko: Type.Integer({ default: 25, minimum: 1, maximum: 100, description: 'Rivejä sivulla.' }),
}

/** The answer with a file, as it is told to readers. */
export const Vientitiedosto = Type.String({ description: 'Tiedosto, jossa ovat haun kaikki rivit.' })
