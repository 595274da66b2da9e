import { type TSchema, Type } from 'typebox'
import { HoksDokumentti } from './hoks.ts'
import { type Kentta, type Olio, onkoLista, onkoOlio, PERUSVARIANTIT, type Perusvariantti } from './rakentaja.ts'

/** The JSON schema of an object type. */
interface OlioSkeema {
  readonly type: 'object'
  readonly title: string
  readonly description: string
  readonly properties: Readonly<Record<string, TSchema>>
  readonly required: readonly string[]
  readonly additionalProperties: false
}

/** What a variant adds to the name of a type whose shape it does not share with an earlier one. */
const PAATTEET: Readonly<Record<Perusvariantti, string>> = {
  get: '',
  post: 'Luonti',
  put: 'Korvaus',
  patch: 'Paivitys',
  'get-vipunen': 'Vipunen',
}

/**
 * `null` empties a top-level field, in the forms that change a stored HOKS, if a HOKS can be without the field:
 * neither its owner nor its study right can be emptied.
 */
const onkoTyhjennettava = (olio: Olio, kentta: Kentta, variantti: Perusvariantti): boolean =>
  olio === HoksDokumentti &&
  (variantti === 'put' || variantti === 'patch') &&
  kentta.saatavuus[variantti] === 'O' &&
  kentta.saatavuus.post === 'O'

/** A field as it is in one variant. */
interface VariantinKentta {
  readonly nimi: string
  readonly kentta: Kentta
  readonly pakollinen: boolean
  readonly tyyppi: unknown
}
const variantinKentat = new Map<Perusvariantti, Map<Olio, readonly VariantinKentta[]>>(
  PERUSVARIANTIT.map((variantti) => [variantti, new Map()]),
)

/** The fields that a type has in a variant, with the type that each has there. Asked for every object of a document. */
export function kentatVariantissa(olio: Olio, variantti: Perusvariantti): readonly VariantinKentta[] {
  const valmiit = variantinKentat.get(variantti)?.get(olio)
  if (valmiit !== undefined) return valmiit
  const kentat = Object.entries(olio.kentat)
    .filter(([, kentta]) => kentta.saatavuus[variantti] !== '-')
    .map(([nimi, kentta]) => ({
      nimi,
      kentta,
      pakollinen: kentta.saatavuus[variantti] === 'R',
      tyyppi: kentta.poikkeukset[variantti] ?? kentta.tyyppi,
    }))
  variantinKentat.get(variantti)?.set(olio, kentat)
  return kentat
}

const tehdyt = new Map<Olio, Map<string, OlioSkeema>>()

function tyypinSkeema(tyyppi: unknown, variantti: Perusvariantti): TSchema {
  if (onkoOlio(tyyppi)) return skeema(tyyppi, variantti)
  if (onkoLista(tyyppi)) return { type: 'array', items: tyypinSkeema(tyyppi.alkio, variantti) }
  // What is neither of ours is a TypeBox type: `TSchema` is an empty interface, which any object satisfies.
  return tyyppi as TSchema
}

function kentanSkeema(kentta: Kentta, tyyppi: unknown, variantti: Perusvariantti, tyhjennettava: boolean): TSchema {
  const perusta: { type?: string } & TSchema = tyypinSkeema(tyyppi, variantti)
  return Type.With(perusta, {
    description: kentta.kuvaus,
    ...(kentta.esimerkki !== undefined && { examples: [kentta.esimerkki] }),
    ...(tyhjennettava && { type: [perusta.type, 'null'] }),
  })
}

/**
 * The JSON schema of an object type in a variant: a closed object with a title. A shape that an earlier variant has too
 * is the very same schema object, under the name it got there.
 */
export function skeema(olio: Olio, variantti: Perusvariantti): OlioSkeema {
  const omat = tehdyt.get(olio) ?? new Map<string, OlioSkeema>()
  tehdyt.set(olio, omat)
  for (const aiempi of PERUSVARIANTIT) {
    const kentat = kentatVariantissa(olio, aiempi)
    const muoto = {
      properties: Object.fromEntries(
        kentat.map(({ nimi, kentta, tyyppi }) => [
          nimi,
          kentanSkeema(kentta, tyyppi, aiempi, onkoTyhjennettava(olio, kentta, aiempi)),
        ]),
      ),
      required: kentat.filter(({ pakollinen }) => pakollinen).map(({ nimi }) => nimi),
    }
    const avain = JSON.stringify(muoto)
    const tehty = omat.get(avain) ?? {
      type: 'object',
      title: olio.nimi + PAATTEET[aiempi],
      description: olio.kuvaus,
      ...muoto,
      additionalProperties: false,
    }
    omat.set(avain, tehty)
    if (aiempi === variantti) return tehty
  }
  throw new Error(`No such variant: ${variantti}`)
}

/** The object schemas made so far, by title. */
export const nimetytSkeemat = (): Readonly<Record<string, OlioSkeema>> =>
  Object.fromEntries(
    [...tehdyt.values()].flatMap((muodot) => [...muodot.values()].map((tehty) => [tehty.title, tehty])),
  )
