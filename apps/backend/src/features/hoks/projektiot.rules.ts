import type { Hoks } from '@ehoks/schema/hoks/variantit'

/** A part of a HOKS that has an identity of its own, and where it is (JSON pointer). */
export type HoksinModuuli = { moduleId: string; polku: string }

/** A period as table `osaamisen_hankkimistapa` keeps it; the names are the columns'. */
export type JaksonProjektio = {
  polku: string
  module_id: string
  yksiloiva_tunniste?: string | undefined
  alku: string
  loppu: string
  osaamisen_hankkimistapa_koodi_uri: string
  tyopaikan_nimi?: string | undefined
  tyopaikan_y_tunnus?: string | undefined
  ohjaaja_nimi?: string | undefined
  ohjaaja_sahkoposti?: string | undefined
  ohjaaja_puhelinnumero?: string | undefined
  osa_aikaisuustieto?: number | undefined
  oppisopimuksen_perusta_koodi_uri?: string | undefined
  tutkinnon_osa_koodi_uri?: string | undefined
  tutkinnon_osa_nimi?: string | undefined
}

type AmmatillinenOsa = NonNullable<Hoks['hankittavat-ammat-tutkinnon-osat']>[number]
type Jakso = NonNullable<AmmatillinenOsa['osaamisen-hankkimistavat']>[number]
type Naytto = NonNullable<AmmatillinenOsa['osaamisen-osoittaminen']>[number]

/** A unit or a subject area with its periods and demonstrations, whichever of the six lists it is in. */
export type Osa = {
  polku: string
  moduleId: string
  /** What makes it the same unit in another version of the HOKS: its list and code, or its own name; undefined: nothing does. */
  avain: string | undefined
  koodiUri?: string | undefined
  nimi?: string | undefined
  jaksot?: readonly Jakso[] | undefined
  naytot?: readonly Naytto[] | undefined
  naytotKentassa: 'osaamisen-osoittaminen' | 'tarkentavat-tiedot-naytto'
}

const hankittava = (
  polku: string,
  avain: string | undefined,
  osa: Pick<AmmatillinenOsa, 'module-id' | 'osaamisen-hankkimistavat' | 'osaamisen-osoittaminen'>,
): Osa => ({
  polku,
  avain,
  moduleId: osa['module-id'],
  jaksot: osa['osaamisen-hankkimistavat'],
  naytot: osa['osaamisen-osoittaminen'],
  naytotKentassa: 'osaamisen-osoittaminen',
})

type AiempiOsa = NonNullable<Hoks['aiemmin-hankitut-ammat-tutkinnon-osat']>[number]
const aiemminHankittu = (
  polku: string,
  avain: string | undefined,
  osa: Pick<AiempiOsa, 'module-id' | 'tarkentavat-tiedot-naytto'>,
): Osa => ({
  polku,
  avain,
  moduleId: osa['module-id'],
  naytot: osa['tarkentavat-tiedot-naytto'],
  naytotKentassa: 'tarkentavat-tiedot-naytto',
})

/** Every unit and subject area of the HOKS, in the order of the document. */
export function osat(hoks: Hoks): Osa[] {
  type Lista = keyof Hoks & `${string}-osat`
  const lista = <T>(
    nimi: Lista,
    alkiot: readonly T[] | undefined,
    tunniste: (alkio: T) => string | undefined,
    osaksi: (polku: string, avain: string | undefined, alkio: T) => Osa[],
  ) =>
    (alkiot ?? []).flatMap((alkio, i) => {
      const oma = tunniste(alkio)
      return osaksi(`/${nimi}/${i}`, oma === undefined ? undefined : `${nimi} ${oma}`, alkio)
    })
  const koodi = (osa: { 'tutkinnon-osa-koodi-uri': string }) => osa['tutkinnon-osa-koodi-uri']
  return [
    ...lista(
      'hankittavat-ammat-tutkinnon-osat',
      hoks['hankittavat-ammat-tutkinnon-osat'],
      koodi,
      (polku, avain, osa) => [{ ...hankittava(polku, avain, osa), koodiUri: koodi(osa) }],
    ),
    ...lista(
      'hankittavat-paikalliset-tutkinnon-osat',
      hoks['hankittavat-paikalliset-tutkinnon-osat'],
      paikallisenTunniste,
      (polku, avain, osa) => [{ ...hankittava(polku, avain, osa), nimi: osa.nimi }],
    ),
    ...lista(
      'hankittavat-yhteiset-tutkinnon-osat',
      hoks['hankittavat-yhteiset-tutkinnon-osat'],
      koodi,
      (polku, avain, osa) => [
        hankittava(polku, avain, { 'module-id': osa['module-id'] }),
        ...osa['osa-alueet'].map((alue, i) => ({
          ...hankittava(`${polku}/osa-alueet/${i}`, `${avain} ${alue['osa-alue-koodi-uri']}`, alue),
          koodiUri: alue['osa-alue-koodi-uri'],
        })),
      ],
    ),
    ...lista(
      'aiemmin-hankitut-ammat-tutkinnon-osat',
      hoks['aiemmin-hankitut-ammat-tutkinnon-osat'],
      koodi,
      (polku, avain, osa) => [aiemminHankittu(polku, avain, osa)],
    ),
    ...lista(
      'aiemmin-hankitut-paikalliset-tutkinnon-osat',
      hoks['aiemmin-hankitut-paikalliset-tutkinnon-osat'],
      paikallisenTunniste,
      (polku, avain, osa) => [aiemminHankittu(polku, avain, osa)],
    ),
    ...lista(
      'aiemmin-hankitut-yhteiset-tutkinnon-osat',
      hoks['aiemmin-hankitut-yhteiset-tutkinnon-osat'],
      koodi,
      (polku, avain, osa) => [
        aiemminHankittu(polku, avain, osa),
        ...osa['osa-alueet'].map((alue, i) =>
          aiemminHankittu(`${polku}/osa-alueet/${i}`, `${avain} ${alue['osa-alue-koodi-uri']}`, alue),
        ),
      ],
    ),
  ]
}

/** A local unit has no code: it is known by its number in ePerusteet or, without one, by its name. */
function paikallisenTunniste(osa: { 'amosaa-tunniste'?: string; nimi?: string }): string | undefined {
  if (osa['amosaa-tunniste'] !== undefined) return `amosaa ${osa['amosaa-tunniste']}`
  return osa.nimi === undefined ? undefined : `nimi ${osa.nimi}`
}

/** Every part with a module-id, in the order of the document. */
export const moduulit = (hoks: Hoks): HoksinModuuli[] =>
  osat(hoks).flatMap((osa) => [
    { moduleId: osa.moduleId, polku: osa.polku },
    ...(osa.jaksot ?? []).map((jakso, i) => ({
      moduleId: jakso['module-id'],
      polku: `${osa.polku}/osaamisen-hankkimistavat/${i}`,
    })),
    ...(osa.naytot ?? []).map((naytto, i) => ({
      moduleId: naytto['module-id'],
      polku: `${osa.polku}/${osa.naytotKentassa}/${i}`,
    })),
  ])

/** Every period with the unit it belongs to. */
export const jaksot = (hoks: Hoks): JaksonProjektio[] =>
  osat(hoks).flatMap((osa) =>
    (osa.jaksot ?? []).map((jakso, i) => {
      const tyopaikka = jakso['tyopaikalla-jarjestettava-koulutus']
      const ohjaaja = tyopaikka?.['vastuullinen-tyopaikka-ohjaaja']
      return {
        polku: `${osa.polku}/osaamisen-hankkimistavat/${i}`,
        module_id: jakso['module-id'],
        yksiloiva_tunniste: jakso['yksiloiva-tunniste'],
        alku: jakso.alku,
        loppu: jakso.loppu,
        osaamisen_hankkimistapa_koodi_uri: jakso['osaamisen-hankkimistapa-koodi-uri'],
        tyopaikan_nimi: tyopaikka?.['tyopaikan-nimi'],
        tyopaikan_y_tunnus: tyopaikka?.['tyopaikan-y-tunnus'],
        ohjaaja_nimi: ohjaaja?.nimi,
        ohjaaja_sahkoposti: ohjaaja?.sahkoposti,
        ohjaaja_puhelinnumero: ohjaaja?.puhelinnumero,
        osa_aikaisuustieto: jakso['osa-aikaisuustieto'],
        oppisopimuksen_perusta_koodi_uri: jakso['oppisopimuksen-perusta-koodi-uri'],
        tutkinnon_osa_koodi_uri: osa.koodiUri,
        tutkinnon_osa_nimi: osa.nimi,
      }
    }),
  )
