import { onkoOpiskeluoikeusOid, onkoOppijaOid } from '@ehoks/schema/muodot/oid'
import type { Toimet } from '@ehoks/schema/rajapinta/yllapito-nakymat'

const SUURIN_HOKS_ID = 2_147_483_647
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The number of a HOKS in a text; undefined: it is none. */
export const hoksNumero = (teksti: string): number | undefined =>
  /^[1-9]\d{0,9}$/.test(teksti) && Number(teksti) <= SUURIN_HOKS_ID ? Number(teksti) : undefined

/** What a text may be as an identifier, by its form; one that is none of these may still be a system's own. */
export const tunnistettuna = (teksti: string) => ({
  hoksId: hoksNumero(teksti),
  uuid: UUID.test(teksti) ? teksti : undefined,
  opiskeluoikeusOid: onkoOpiskeluoikeusOid(teksti) ? teksti : undefined,
  oppijaOid: onkoOppijaOid(teksti) ? teksti : undefined,
})

type Tilanne = {
  /** What is known of the HOKS; undefined: there is none, or it has been deleted for good. */
  hoks: { poistettu: boolean } | undefined
  /** The learner is one that eHOKS knows. */
  oppijaTunnetaan: boolean
}

const SALLITTU = { sallittu: true } as const
const estetty = <E extends string>(este: E) => ({ sallittu: false, este }) as const

/** What the administrator may do to what a record is about, and why not the rest. */
export function tietueenToimet({ hoks, oppijaTunnetaan }: Tilanne): Toimet {
  const palautus = () => {
    if (!hoks) return estetty('ei-hoksia')
    return hoks.poistettu ? SALLITTU : estetty('ei-poistettu')
  }
  const paivitys = () => {
    if (!hoks) return estetty('ei-hoksia')
    return hoks.poistettu ? estetty('poistettu') : SALLITTU
  }
  return {
    palautus: palautus(),
    'pysyva-poisto': hoks ? SALLITTU : estetty('ei-hoksia'),
    'opiskeluoikeuden-paivitys': paivitys(),
    'oppijan-paivitys': oppijaTunnetaan ? SALLITTU : estetty('ei-oppijaa'),
  }
}
