import { type Static, Type } from 'typebox'

/** A name in the languages in which it exists. */
export const Kielistetty = Type.Object(
  { fi: Type.Optional(Type.String()), sv: Type.Optional(Type.String()), en: Type.Optional(Type.String()) },
  {
    title: 'Kielistetty',
    description: 'Nimi niillä kielillä, joilla se on olemassa.',
    examples: [{ fi: 'Autoalan perustutkinto', sv: 'Grundexamen inom bilbranschen' }],
  },
)
export type Kielistetty = Static<typeof Kielistetty>
