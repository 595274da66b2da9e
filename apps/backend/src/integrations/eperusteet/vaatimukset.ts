import type { Kielistetty } from '@ehoks/schema/rajapinta/kielistetty'
import type { Vaatimukset, VaatimustenRyhma } from '@ehoks/schema/rajapinta/vaatimukset'
import { parse } from 'node-html-parser'
import { type Static, Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { kielistetty, Nimi } from './nimi.ts'
import type { Perusteet } from './perusteet.ts'

const tyhja = <T extends Type.TSchema>(tyyppi: T) => Type.Optional(Type.Union([tyyppi, Type.Null()]))

const Arviointi = Type.Object({
  arvioinninKohdealueet: tyhja(
    Type.Array(
      Type.Object({
        otsikko: tyhja(Nimi),
        arvioinninKohteet: tyhja(
          Type.Array(
            Type.Object({
              otsikko: tyhja(Nimi),
              osaamistasonKriteerit: tyhja(
                Type.Array(Type.Object({ osaamistaso: tyhja(Type.String()), kriteerit: tyhja(Type.Array(Nimi)) })),
              ),
            }),
          ),
        ),
      }),
    ),
  ),
})
const Vaatimuslista = Type.Object({
  kuvaus: tyhja(Nimi),
  vaatimukset: tyhja(
    Type.Array(Type.Object({ vaatimus: tyhja(Nimi), koodi: tyhja(Type.Object({ nimi: tyhja(Nimi) })) })),
  ),
})
/** Requirements as a list of codes with names, in groups: the newer form. */
const Vaatimukset2019 = Type.Interface([Vaatimuslista], { kohdealueet: tyhja(Type.Array(Vaatimuslista)) })

const osanMuoto = Compile(
  Type.Object({
    ammattitaitovaatimukset: tyhja(Nimi),
    ammattitaitovaatimukset2019: tyhja(Vaatimukset2019),
    arviointi: tyhja(Arviointi),
    osaAlueet: tyhja(
      Type.Array(
        Type.Object({
          koodiUri: tyhja(Type.String()),
          osaamistavoitteet: tyhja(
            Type.Array(
              Type.Object({
                pakollinen: tyhja(Type.Boolean()),
                tavoitteet: tyhja(Nimi),
                tavoitteet2020: tyhja(Vaatimukset2019),
                arviointi: tyhja(Arviointi),
              }),
            ),
          ),
        }),
      ),
    ),
  }),
)

const KIELET = ['fi', 'sv', 'en'] as const
type Arviointi = Static<typeof Arviointi>
type Rivi = VaatimustenRyhma['rivit'][number]

/**
 * What is required in a unit, or in a subject area of it, and how it is assessed; undefined: ePerusteet does not tell.
 * Throws PalveluEiVastaa.
 */
export async function haeVaatimukset(
  perusteet: Perusteet,
  tutkinnonOsanKoodi: string,
  osaAlueenKoodi: string | undefined,
): Promise<Vaatimukset | undefined> {
  const osa = (await perusteet.tutkinnonOsat(tutkinnonOsanKoodi)).find((yksi) => osanMuoto.Check(yksi))
  if (!osanMuoto.Check(osa)) return undefined
  if (osaAlueenKoodi === undefined) {
    return jossain({
      vaatimukset: [...tekstina(osa.ammattitaitovaatimukset), ...ryhmina(osa.ammattitaitovaatimukset2019)],
      arviointi: kriteerit(osa.arviointi),
    })
  }
  const tavoitteet = osa.osaAlueet
    ?.find(({ koodiUri }) => koodiUri === osaAlueenKoodi)
    ?.osaamistavoitteet?.filter(({ pakollinen }) => pakollinen !== false)
  return jossain({
    vaatimukset: (tavoitteet ?? []).flatMap((tavoite) => [
      ...tekstina(tavoite.tavoitteet),
      ...ryhmina(tavoite.tavoitteet2020),
    ]),
    arviointi: (tavoitteet ?? []).flatMap(({ arviointi }) => kriteerit(arviointi)),
  })
}

const jossain = (kaikki: Vaatimukset) =>
  kaikki.vaatimukset.length > 0 || kaikki.arviointi.length > 0 ? kaikki : undefined

/** HTML of an editor as lines of text: a paragraph before a list is its heading. */
function tekstina(html: Static<typeof Nimi> | null | undefined): VaatimustenRyhma[] {
  if (!html) return []
  const rivit = new Map<number, Kielistetty>()
  const otsikko: Kielistetty = {}
  for (const kieli of KIELET) {
    const juuri = parse(html[kieli] ?? '')
    const luettelo = juuri.querySelectorAll('li')
    const kappaleet = juuri.querySelectorAll('p')
    const tekstit = luettelo.length > 0 ? luettelo : kappaleet.length > 0 ? kappaleet : [juuri]
    if (luettelo.length > 0 && kappaleet[0] && siisti(kappaleet[0].text)) otsikko[kieli] = siisti(kappaleet[0].text)
    for (const [i, teksti] of tekstit
      .map(({ text }) => siisti(text))
      .filter(Boolean)
      .entries()) {
      rivit.set(i, { ...rivit.get(i), [kieli]: teksti })
    }
  }
  if (rivit.size === 0) return []
  return [
    { ...(Object.keys(otsikko).length > 0 && { otsikko }), rivit: [...rivit.values()].map((teksti) => ({ teksti })) },
  ]
}

const siisti = (teksti: string) => teksti.replaceAll(/\s+/gu, ' ').trim()

function ryhmina(lista: Static<typeof Vaatimukset2019> | null | undefined): VaatimustenRyhma[] {
  if (!lista) return []
  return [lista, ...(lista.kohdealueet ?? [])].flatMap(({ kuvaus, vaatimukset }) =>
    ryhma(
      kielistetty(kuvaus),
      (vaatimukset ?? []).map(({ vaatimus, koodi }) => ({ teksti: kielistetty(vaatimus ?? koodi?.nimi) })),
    ),
  )
}

function kriteerit(arviointi: Arviointi | null | undefined): VaatimustenRyhma[] {
  return (arviointi?.arvioinninKohdealueet ?? []).flatMap((alue) =>
    (alue.arvioinninKohteet ?? []).flatMap((kohde) =>
      ryhma(
        kielistetty(kohde.otsikko ?? alue.otsikko),
        (kohde.osaamistasonKriteerit ?? []).flatMap(({ osaamistaso, kriteerit: rivit }) =>
          (rivit ?? []).map((teksti) => ({
            teksti: kielistetty(teksti),
            ...(osaamistaso && { arvosana: osaamistaso }),
          })),
        ),
      ),
    ),
  )
}

function ryhma(otsikko: Kielistetty, rivit: Rivi[]): VaatimustenRyhma[] {
  const sanotut = rivit.filter(({ teksti }) => Object.keys(teksti).length > 0)
  if (sanotut.length === 0) return []
  return [{ ...(Object.keys(otsikko).length > 0 && { otsikko }), rivit: sanotut }]
}
