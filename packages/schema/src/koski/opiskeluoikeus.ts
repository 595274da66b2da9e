import { type Static, Type } from 'typebox'
import { Paivamaara } from '../muodot/paivamaara.ts'
import { Kielistetty } from '../rajapinta/kielistetty.ts'

// Koski's study right has many more parts than these, and gets new ones: every object is open.
const Koodi = Type.Object({ koodiarvo: Type.String(), nimi: Type.Optional(Kielistetty) })

const Opiskeluoikeusjakso = Type.Object({
  alku: Type.String(),
  tila: Type.Optional(Koodi),
  opintojenRahoitus: Type.Optional(Koodi),
})

type Opiskeluoikeusjakso = Static<typeof Opiskeluoikeusjakso>

const Suoritus = Type.Object({
  tyyppi: Koodi,
  koulutusmoduuli: Type.Optional(
    Type.Object({
      tunniste: Type.Optional(Koodi),
      perusteenDiaarinumero: Type.Optional(Type.String()),
    }),
  ),
  osaamisala: Type.Optional(
    Type.Array(
      Type.Object({
        osaamisala: Type.Optional(Koodi),
        koodiarvo: Type.Optional(Type.String()),
        nimi: Type.Optional(Kielistetty),
      }),
    ),
  ),
  tutkintonimike: Type.Optional(Type.Array(Koodi)),
  suorituskieli: Type.Optional(Koodi),
  toimipiste: Type.Optional(Type.Object({ oid: Type.Optional(Type.String()) })),
  vahvistus: Type.Optional(Type.Object({ päivä: Type.Optional(Type.String()) })),
})

const Organisaatio = Type.Object({ oid: Type.Optional(Type.String()), nimi: Type.Optional(Kielistetty) })

/** The parts of a study right of Koski that eHOKS reads. */
export const Opiskeluoikeus = Type.Object({
  oid: Type.String(),
  oppilaitos: Type.Optional(Organisaatio),
  koulutustoimija: Type.Optional(Organisaatio),
  tyyppi: Koodi,
  tila: Type.Optional(Type.Object({ opiskeluoikeusjaksot: Type.Optional(Type.Array(Opiskeluoikeusjakso)) })),
  suoritukset: Type.Optional(Type.Array(Suoritus)),
  alkamispäivä: Type.Optional(Paivamaara),
  arvioituPäättymispäivä: Type.Optional(Paivamaara),
  päättymispäivä: Type.Optional(Paivamaara),
  sisältyyOpiskeluoikeuteen: Type.Optional(
    Type.Object({ oid: Type.Optional(Type.String()), oppilaitos: Type.Optional(Organisaatio) }),
  ),
})
export type Opiskeluoikeus = Static<typeof Opiskeluoikeus>

/**
 * The period whose state the study right has last, by its first day; of two that begin on the same day the later in the
 * list. `undefined` when none is told.
 */
export function viimeisinJakso({ tila }: Opiskeluoikeus): Opiskeluoikeusjakso | undefined {
  const jaksot = tila?.opiskeluoikeusjaksot ?? []
  return jaksot.reduce<Opiskeluoikeusjakso | undefined>(
    (tahanAsti, jakso) => (tahanAsti === undefined || jakso.alku >= tahanAsti.alku ? jakso : tahanAsti),
    undefined,
  )
}

/** The code of the state that the study right has last. */
export const viimeisinTila = (oikeus: Opiskeluoikeus): string | undefined => viimeisinJakso(oikeus)?.tila?.koodiarvo
