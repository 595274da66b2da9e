import type { Hoks } from '@ehoks/schema/hoks/variantit'
import type { JaettuJakso, JaettuNaytto, JaonLaji, TutkinnonosaTyyppi } from '@ehoks/schema/rajapinta/jaot'

type AmmatillinenOsa = NonNullable<Hoks['hankittavat-ammat-tutkinnon-osat']>[number]
type PaikallinenOsa = NonNullable<Hoks['hankittavat-paikalliset-tutkinnon-osat']>[number]
type YhteinenOsa = NonNullable<Hoks['hankittavat-yhteiset-tutkinnon-osat']>[number]
type OsaAlue = YhteinenOsa['osa-alueet'][number]
export type Jakso = NonNullable<AmmatillinenOsa['osaamisen-hankkimistavat']>[number]
export type Naytto = NonNullable<AmmatillinenOsa['osaamisen-osoittaminen']>[number]

/** A unit of which parts can be shared: by the kinds of today's contract. A common unit is shared by its subject areas. */
type JaettavaOsa = {
  tyyppi: TutkinnonosaTyyppi
  /** As it is in the document. */
  osa: AmmatillinenOsa | PaikallinenOsa | OsaAlue
  /** Module-ids by which it may be called: a subject area also by that of its unit. */
  moduleIdt: readonly string[]
  koodiUri?: string
  /** The code of the unit that a subject area belongs to. */
  tutkinnonOsanKoodiUri?: string
  nimi?: string
  tavoitteetJaSisallot?: string
}

/** One period or demonstration of the plan with the unit it belongs to. */
export type JaonKohde = JaettavaOsa &
  ({ laji: 'osaamisenhankkiminen'; jakso: Jakso } | { laji: 'osaamisenosoittaminen'; naytto: Naytto })

function jaettavatOsat(hoks: Hoks): JaettavaOsa[] {
  return [
    ...(hoks['hankittavat-ammat-tutkinnon-osat'] ?? []).map((osa) => ({
      tyyppi: 'HankittavaAmmatillinenTutkinnonOsa' as const,
      osa,
      moduleIdt: [osa['module-id']],
      koodiUri: osa['tutkinnon-osa-koodi-uri'],
    })),
    ...(hoks['hankittavat-paikalliset-tutkinnon-osat'] ?? []).map((osa) => ({
      tyyppi: 'HankittavaPaikallinenTutkinnonOsa' as const,
      osa,
      moduleIdt: [osa['module-id']],
      ...(osa.nimi !== undefined && { nimi: osa.nimi }),
      ...(osa['tavoitteet-ja-sisallot'] !== undefined && { tavoitteetJaSisallot: osa['tavoitteet-ja-sisallot'] }),
    })),
    ...(hoks['hankittavat-yhteiset-tutkinnon-osat'] ?? []).flatMap((yto) =>
      yto['osa-alueet'].map((osa) => ({
        tyyppi: 'HankittavaYTOOsaAlue' as const,
        osa,
        moduleIdt: [osa['module-id'], yto['module-id']],
        koodiUri: osa['osa-alue-koodi-uri'],
        tutkinnonOsanKoodiUri: yto['tutkinnon-osa-koodi-uri'],
      })),
    ),
  ]
}

/**
 * What a share points to; undefined: it is not in the plan, or not in that unit. A share follows its module-id, wherever in
 * the plan the part is now.
 */
export function jaonKohde(
  hoks: Hoks,
  { moduleId, laji, tutkinnonosaModuleId }: { moduleId: string; laji: JaonLaji; tutkinnonosaModuleId?: string },
): JaonKohde | undefined {
  for (const osa of jaettavatOsat(hoks)) {
    if (tutkinnonosaModuleId !== undefined && !osa.moduleIdt.includes(tutkinnonosaModuleId)) continue
    if (laji === 'osaamisenhankkiminen') {
      const jakso = osa.osa['osaamisen-hankkimistavat']?.find((yksi) => yksi['module-id'] === moduleId)
      if (jakso) return { ...osa, laji, jakso }
    } else {
      const naytto = osa.osa['osaamisen-osoittaminen']?.find((yksi) => yksi['module-id'] === moduleId)
      if (naytto) return { ...osa, laji, naytto }
    }
  }
  return undefined
}

/** The days of what is shared. */
export const kohteenPaivat = (kohde: JaonKohde): { alku: string; loppu: string } => {
  const { alku, loppu } = kohde.laji === 'osaamisenhankkiminen' ? kohde.jakso : kohde.naytto
  return { alku, loppu }
}

/** A period as the receiver sees it: named field by field, so that a new field is not shared by accident. */
export function jaettuJakso(jakso: Jakso): JaettuJakso {
  const tyopaikka = jakso['tyopaikalla-jarjestettava-koulutus']
  return {
    alku: jakso.alku,
    loppu: jakso.loppu,
    'osaamisen-hankkimistapa-koodi-uri': jakso['osaamisen-hankkimistapa-koodi-uri'],
    ...(jakso['ajanjakson-tarkenne'] !== undefined && { 'ajanjakson-tarkenne': jakso['ajanjakson-tarkenne'] }),
    ...(jakso['osa-aikaisuustieto'] !== undefined && { 'osa-aikaisuustieto': jakso['osa-aikaisuustieto'] }),
    ...(tyopaikka && {
      'tyopaikan-nimi': tyopaikka['tyopaikan-nimi'],
      'tyopaikkaohjaajan-nimi': tyopaikka['vastuullinen-tyopaikka-ohjaaja'].nimi,
    }),
    'keskeiset-tyotehtavat': tyopaikka?.['keskeiset-tyotehtavat'] ?? [],
  }
}

/** A demonstration as the receiver sees it. */
export function jaettuNaytto(naytto: Naytto): JaettuNaytto {
  const { nayttoymparisto } = naytto
  const jarjestaja = naytto.jarjestaja?.['oppilaitos-oid']
  const poikkeama = naytto['vaatimuksista-tai-tavoitteista-poikkeaminen']
  return {
    alku: naytto.alku,
    loppu: naytto.loppu,
    ...(jarjestaja !== undefined && { 'jarjestaja-oppilaitos-oid': jarjestaja }),
    'nayttoympariston-nimi': nayttoymparisto.nimi,
    ...(nayttoymparisto.kuvaus !== undefined && { 'nayttoympariston-kuvaus': nayttoymparisto.kuvaus }),
    'sisallon-kuvaus': naytto['sisallon-kuvaus'],
    'osa-alueet-koodi-urit': (naytto['osa-alueet'] ?? []).map((alue) => alue['koodi-uri']),
    'yksilolliset-kriteerit': naytto['yksilolliset-kriteerit'] ?? [],
    ...(poikkeama !== undefined && { 'vaatimuksista-tai-tavoitteista-poikkeaminen': poikkeama }),
    arvioijat: [
      ...(naytto['koulutuksen-jarjestaja-osaamisen-arvioijat'] ?? []).map(({ nimi, organisaatio }) => ({
        nimi,
        ...(organisaatio['oppilaitos-oid'] !== undefined && { 'oppilaitos-oid': organisaatio['oppilaitos-oid'] }),
      })),
      ...(naytto['tyoelama-osaamisen-arvioijat'] ?? []).map(({ nimi, organisaatio }) => ({
        nimi,
        organisaatio: organisaatio.nimi,
      })),
    ],
  }
}

/**
 * The school's contact for what is shared: that of the period, or for a demonstration of the unit's latest period that
 * names one.
 */
export function yhteyshenkilo(kohde: JaonKohde) {
  const jaksot =
    kohde.laji === 'osaamisenhankkiminen'
      ? [kohde.jakso]
      : [...(kohde.osa['osaamisen-hankkimistavat'] ?? [])].sort((a, b) => b.loppu.localeCompare(a.loppu))
  const edustaja = jaksot.map((jakso) => jakso['jarjestajan-edustaja']).find((yksi) => yksi?.nimi)
  if (!edustaja) return undefined
  return {
    nimi: edustaja.nimi,
    'oppilaitos-oid': edustaja['oppilaitos-oid'],
    ...(edustaja.rooli !== undefined && { rooli: edustaja.rooli }),
  }
}
