import type { LomakeRakenne, LomakkeenKoodi } from '@ehoks/schema/rajapinta/lomake'
import { type Static, Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { kielistetty, Nimi } from './eperusteet/nimi.ts'
import type { Perusteet } from './eperusteet/perusteet.ts'
import type { Koodit } from './koodisto/koodit.ts'

const Koodi = Type.Object({
  koodiUri: Type.String(),
  koodiArvo: Type.Optional(Type.String()),
  versio: Type.Integer(),
  tila: Type.Optional(Type.String()),
  metadata: Type.Array(
    Type.Object({ kieli: Type.String(), nimi: Type.Optional(Type.Union([Type.String(), Type.Null()])) }),
  ),
})
const koodinMuoto = Compile(Koodi)

const Tyhjyys = Type.Union([Type.String(), Type.Null()])
const Tunniste = Type.Union([Type.String(), Type.Integer()])
const perusteenMuoto = Compile(
  Type.Object({
    nimi: Type.Optional(Nimi),
    suoritustavat: Type.Optional(
      Type.Array(
        Type.Object({
          tutkinnonOsaViitteet: Type.Optional(
            Type.Array(
              Type.Object({
                _tutkinnonOsa: Type.Optional(Tunniste),
                laajuus: Type.Optional(Type.Union([Type.Number(), Type.Null()])),
              }),
            ),
          ),
        }),
      ),
    ),
    tutkinnonOsat: Type.Optional(
      Type.Array(
        Type.Object({
          id: Type.Optional(Tunniste),
          nimi: Type.Optional(Nimi),
          koodiUri: Type.Optional(Tyhjyys),
          tyyppi: Type.Optional(Tyhjyys),
          osaAlueet: Type.Optional(
            Type.Array(Type.Object({ nimi: Type.Optional(Nimi), koodiUri: Type.Optional(Tyhjyys) })),
          ),
        }),
      ),
    ),
  }),
)

/** The most units that a search gives. */
const OSUMIA = 30
/** Types of the units that are common to qualifications, in ePerusteet's words. */
const YHTEISET = new Set(['tutke2', 'reformi_tutke2'])

/** What the entry form chooses from; may be outdated when a service does not answer. Throws PalveluEiVastaa. */
export type Lomaketiedot = {
  /** The codes of a list that are in force, in the order of their Finnish names. */
  koodisto(koodistoUri: string): Promise<LomakkeenKoodi[]>
  /** Units of qualifications by a part of their name in any language, or of their code. */
  tutkinnonOsat(haku: string): Promise<LomakkeenKoodi[]>
  /** The structure of the qualification whose requirements have the diary number; undefined: there are none such. */
  rakenne(diaarinumero: string): Promise<Omit<LomakeRakenne, 'diaarinumero' | 'puuttuvat-palvelut'> | undefined>
}

export function createLomaketiedot(koodit: Koodit, perusteet: Perusteet): Lomaketiedot {
  const koodisto = async (koodistoUri: string): Promise<LomakkeenKoodi[]> =>
    ((await koodit.koodistonKoodit(koodistoUri)) ?? [])
      .filter((koodi): koodi is Koodi => koodinMuoto.Check(koodi) && koodi.tila !== 'PASSIIVINEN')
      .map((koodi) => ({ 'koodi-uri': koodi.koodiUri, versio: koodi.versio, nimi: nimi(koodi) }))
      .sort(
        (a, b) => (a.nimi.fi ?? '').localeCompare(b.nimi.fi ?? '', 'fi') || (a['koodi-uri'] < b['koodi-uri'] ? -1 : 1),
      )

  return {
    koodisto,
    async tutkinnonOsat(haku) {
      const sana = haku.trim().toLowerCase()
      if (sana === '') return []
      const osuu = ({ 'koodi-uri': koodiUri, nimi: nimet }: LomakkeenKoodi) =>
        koodiUri.includes(sana) || Object.values(nimet).some((kielella) => kielella.toLowerCase().includes(sana))
      return (await koodisto('tutkinnonosat')).filter(osuu).slice(0, OSUMIA)
    },
    async rakenne(diaarinumero) {
      const peruste = await perusteet.kokonaan(diaarinumero)
      if (!peruste || !perusteenMuoto.Check(peruste.sisalto)) return undefined
      const { suoritustavat = [], tutkinnonOsat = [] } = peruste.sisalto
      const laajuudet = new Map(
        suoritustavat
          .flatMap(({ tutkinnonOsaViitteet = [] }) => tutkinnonOsaViitteet)
          .map(({ _tutkinnonOsa, laajuus }) => [String(_tutkinnonOsa), laajuus ?? undefined]),
      )
      return {
        nimi: kielistetty(peruste.sisalto.nimi),
        'tutkinnon-osat': tutkinnonOsat.flatMap(({ id, koodiUri, nimi: osanNimi, tyyppi, osaAlueet = [] }) => {
          const laajuus = laajuudet.get(String(id))
          return koodiUri
            ? [
                {
                  'koodi-uri': koodiUri,
                  nimi: kielistetty(osanNimi),
                  ...(laajuus !== undefined && { laajuus }),
                  yhteinen: YHTEISET.has(tyyppi ?? ''),
                  'osa-alueet': osaAlueet.flatMap((alue) =>
                    alue.koodiUri ? [{ 'koodi-uri': alue.koodiUri, nimi: kielistetty(alue.nimi) }] : [],
                  ),
                },
              ]
            : []
        }),
        'koulutuksen-osat': peruste.koulutuksenOsat,
      }
    },
  }
}

type Koodi = Static<typeof Koodi>

const nimi = ({ metadata }: Koodi) => {
  const kielella = (kieli: string) => metadata.find((m) => m.kieli.toLowerCase() === kieli)?.nimi ?? null
  return kielistetty({ fi: kielella('fi'), sv: kielella('sv'), en: kielella('en') })
}
