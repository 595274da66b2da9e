import type { Kielistetty } from '@ehoks/schema/rajapinta/kielistetty'
import { type Static, Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { type HttpPalvelu, lueJson, polku } from '../http.ts'
import type { Valimuistit } from '../valimuisti.ts'
import { kielistetty, Nimi } from './nimi.ts'

// ePerusteet's answers have many more parts than these, and they are given on as they are: every object is open.
const Avoin = Type.Record(Type.String(), Type.Unknown())

const Hakutulos = Type.Object({
  id: Type.Integer(),
  nimi: Type.Optional(Type.Union([Nimi, Type.Null()])),
  diaarinumero: Type.Optional(Type.Union([Type.String(), Type.Null()])),
  osaamisalat: Type.Optional(Type.Array(Type.Object({ nimi: Type.Optional(Nimi) }))),
  tutkintonimikkeet: Type.Optional(Type.Array(Type.Object({ nimi: Type.Optional(Nimi) }))),
})
const hakutulosten = Compile(Type.Object({ data: Type.Array(Hakutulos) }))

const perusteenMuoto = Compile(
  Type.Object({
    tutkinnonOsat: Type.Optional(
      Type.Array(Type.Object({ koodiUri: Type.Optional(Type.Union([Type.String(), Type.Null()])) })),
    ),
    suoritustavat: Type.Optional(
      Type.Array(
        Type.Object({ suoritustapakoodi: Type.Optional(Type.String()), rakenne: Type.Optional(Type.Unknown()) }),
      ),
    ),
  }),
)

const koulutuksenOsienMuoto = Compile(
  Type.Array(
    Type.Object({
      id: Type.Integer(),
      viiteId: Type.Optional(Type.Integer()),
      nimiKoodi: Type.Optional(
        Type.Object({ uri: Type.Optional(Type.String()), nimi: Type.Optional(Type.Union([Nimi, Type.Null()])) }),
      ),
      osaamisalat: Type.Optional(Type.Array(Type.Object({ nimi: Type.Optional(Nimi) }))),
    }),
  ),
)

/** A thing of ePerusteet with all its fields. */
type PerusteenTieto = Static<typeof Avoin>
/** A qualification found by its name. */
type LoydettyTutkinto = {
  id: number
  nimi: Kielistetty
  osaamisalat: { nimi: Kielistetty }[]
  tutkintonimikkeet: { nimi: Kielistetty }[]
}
/** A part of TUVA education. */
type KoulutuksenOsa = {
  id: number
  nimi: Kielistetty
  osaamisalat: { nimi: Kielistetty }[]
  koulutuksenOsaViiteId?: number
}

/** A peruste with all its fields, and its parts of education by their codes. */
type KokoPeruste = { sisalto: unknown; koulutuksenOsat: { 'koodi-uri': string; nimi: Kielistetty }[] }

/** Requirements of qualifications as ePerusteet tells them; may be outdated when it does not answer. */
export type Perusteet = {
  /** Qualifications whose name has the text. Asked fresh. */
  haeNimella(nimi: string): Promise<LoydettyTutkinto[]>
  /** The peruste with exactly this diary number; undefined: none. */
  perusteDiaarinumerolla(diaarinumero: string): Promise<PerusteenTieto | undefined>
  /** The whole peruste with exactly this diary number, and the parts of its education when it is TUVA; undefined: none. */
  kokonaan(diaarinumero: string): Promise<KokoPeruste | undefined>
  /** The structure of a peruste for a way of completing it; undefined: none. */
  rakenne(id: string, suoritustapa: 'reformi' | 'ops'): Promise<PerusteenTieto | undefined>
  /** The units with the code from every peruste that has it, with the grades of their assessment; none is an empty list. */
  tutkinnonOsat(koodiUri: string): Promise<PerusteenTieto[]>
  /** The parts of education (TUVA) with the code; undefined: no peruste has it. */
  koulutuksenOsat(koodiUri: string): Promise<KoulutuksenOsa[] | undefined>
}

/** Whole requirements are large: what is cut of them is kept. */
const VASTAUKSIA = 300
/** What a form needs is cut from the whole: few qualifications are typed in at a time. */
const KOKO_PERUSTEITA = 30

export function createPerusteet(palvelu: HttpPalvelu, muistit: Valimuistit): Perusteet {
  const hae = async (ehto: Record<string, string>) =>
    lueJson(
      palvelu,
      await palvelu.kutsu({ path: '/external/perusteet', query: { poistuneet: 'true', sivukoko: '100', ...ehto } }),
      hakutulosten,
    ).data

  async function peruste(id: string) {
    const vastaus = await palvelu.kutsu({ path: polku`/external/peruste/${id}` })
    return vastaus.tila === 404 ? undefined : lueJson(palvelu, vastaus, perusteenMuoto)
  }

  const diaarinumerolla = muistit.luo<PerusteenTieto>(palvelu.nimi, VASTAUKSIA, async (diaarinumero) =>
    (await hae({ diaarinumero })).find((tulos) => tulos.diaarinumero === diaarinumero),
  )

  const rakenteet = muistit.luo<PerusteenTieto>(palvelu.nimi, VASTAUKSIA, async (avain) => {
    const [id = '', suoritustapa] = avain.split('|')
    const tapa = (await peruste(id))?.suoritustavat?.find(({ suoritustapakoodi }) => suoritustapakoodi === suoritustapa)
    return onOlio(tapa?.rakenne) ? tapa.rakenne : undefined
  })

  const osat = muistit.luo<PerusteenTieto[]>(palvelu.nimi, VASTAUKSIA, async (koodiUri) => {
    const perusteet = await Promise.all((await hae({ koodi: koodiUri })).map(({ id }) => peruste(String(id))))
    return perusteet
      .flatMap((yksi) => yksi?.tutkinnonOsat ?? [])
      .filter((osa) => osa.koodiUri === koodiUri)
      .map((osa) => arvosanoineen({ ...osa }))
  })

  async function perusteenKoulutuksenOsat(id: number) {
    const vastaus = await palvelu.kutsu({ path: polku`/external/peruste/${String(id)}/koulutuksenOsat` })
    return vastaus.tila === 404 || vastaus.tila === 204 ? undefined : lueJson(palvelu, vastaus, koulutuksenOsienMuoto)
  }

  const kokonaiset = muistit.luo<KokoPeruste>(palvelu.nimi, KOKO_PERUSTEITA, async (diaarinumero) => {
    const tulos = (await hae({ diaarinumero })).find((yksi) => yksi.diaarinumero === diaarinumero)
    if (!tulos) return undefined
    const [sisalto, osat = []] = await Promise.all([peruste(String(tulos.id)), perusteenKoulutuksenOsat(tulos.id)])
    return {
      sisalto,
      koulutuksenOsat: osat.flatMap(({ nimiKoodi }) =>
        nimiKoodi?.uri === undefined ? [] : [{ 'koodi-uri': nimiKoodi.uri, nimi: kielistetty(nimiKoodi.nimi) }],
      ),
    }
  })

  const koulutuksenOsat = muistit.luo<KoulutuksenOsa[]>(palvelu.nimi, VASTAUKSIA, async (koodiUri) => {
    const [tulos] = await hae({ koodi: koodiUri })
    if (!tulos) return undefined
    return (await perusteenKoulutuksenOsat(tulos.id))
      ?.filter(({ nimiKoodi }) => nimiKoodi?.uri === koodiUri)
      .map(({ id, viiteId, nimiKoodi, osaamisalat = [] }) => ({
        id,
        nimi: kielistetty(nimiKoodi?.nimi),
        osaamisalat: osaamisalat.map(({ nimi }) => ({ nimi: kielistetty(nimi) })),
        ...(viiteId !== undefined && { koulutuksenOsaViiteId: viiteId }),
      }))
  })

  return {
    async haeNimella(nimi) {
      return (await hae({ nimi })).map(({ id, nimi: loytynyt, osaamisalat = [], tutkintonimikkeet = [] }) => ({
        id,
        nimi: kielistetty(loytynyt),
        osaamisalat: osaamisalat.map((ala) => ({ nimi: kielistetty(ala.nimi) })),
        tutkintonimikkeet: tutkintonimikkeet.map((nimike) => ({ nimi: kielistetty(nimike.nimi) })),
      }))
    },
    perusteDiaarinumerolla: (diaarinumero) => diaarinumerolla.haeVaikkaVanha(diaarinumero),
    kokonaan: (diaarinumero) => kokonaiset.haeVaikkaVanha(diaarinumero),
    rakenne: (id, suoritustapa) => rakenteet.haeVaikkaVanha(`${id}|${suoritustapa}`),
    tutkinnonOsat: async (koodiUri) => (await osat.haeVaikkaVanha(koodiUri)) ?? [],
    koulutuksenOsat: (koodiUri) => koulutuksenOsat.haeVaikkaVanha(koodiUri),
  }
}

const onOlio = (arvo: unknown): arvo is Record<string, unknown> =>
  typeof arvo === 'object' && arvo !== null && !Array.isArray(arvo)

/** The grade that a level of an assessment scale stands for: scale 1 has none, 2 is 1, 3, 5 and 3 is 1–5 of which three are told. */
const ARVOSANAT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  1: { 1: '' },
  2: { 2: '1', 3: '3', 4: '5' },
  3: { 5: '1', 7: '3', 9: '5' },
}

/**
 * The unit with `osaamistaso` filled in to its levels, wherever in it they are: a level without criteria is left out, and
 * one that has its grade keeps it.
 */
function arvosanoineen(osa: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(osa).map(([avain, arvo]) => [avain, lapi(arvo)]))
}

function lapi(arvo: unknown): unknown {
  if (Array.isArray(arvo)) return arvo.map(lapi)
  if (!onOlio(arvo)) return arvo
  const muu = arvosanoineen(arvo)
  const asteikko = ARVOSANAT[String(arvo['_arviointiAsteikko'])]
  const tasot = arvo['osaamistasonKriteerit']
  if (!asteikko || !Array.isArray(tasot)) return muu
  const taytetyt = tasot.filter(onOlio).filter(({ kriteerit }) => Array.isArray(kriteerit) && kriteerit.length > 0)
  return {
    ...muu,
    osaamistasonKriteerit: taytetyt.map((taso) => ({
      ...taso,
      osaamistaso: taso['osaamistaso'] ?? asteikko[String(taso['_osaamistaso'])],
    })),
  }
}
