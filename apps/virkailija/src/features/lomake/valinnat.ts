import type { Opiskeluoikeus } from '@ehoks/schema/koski/opiskeluoikeus'
import type { LomakeRakenne, LomakkeenKoodi, LomakkeenOpiskeluoikeus } from '@ehoks/schema/rajapinta/lomake'
import type { Nimet } from '@ehoks/schema/rajapinta/nakymat'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import type { Vaihtoehto } from '@ehoks/ui/lomake/hakuvalinta'
import { nimiKielella } from '@ehoks/ui/muotoilu/nimi'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Asiakirja } from './asiakirja.ts'
import { koodihaku } from './lomake.queries.ts'
import type { Koodivaihtoehto, Valinnat } from './lomakkeen-konteksti.ts'
import { arvoPolussa } from './vaiheet.ts'

interface Lahteet {
  koodistot: Readonly<Record<string, readonly LomakkeenKoodi[]>>
  rakenne: LomakeRakenne | undefined
  nimet: Nimet
  organisaatiot: Nimet
  tutkinnonOsanVersio: (koodi: string) => Promise<number>
  variantti: 'post' | 'put'
}

/** What the fields are chosen from, by names in the user's language. */
export function useLomakkeenValinnat(lahteet: Lahteet): Valinnat {
  const { koodistot, rakenne, nimet, organisaatiot, tutkinnonOsanVersio, variantti } = lahteet
  const kieli = useKieli()
  return useMemo(() => {
    const kielella = (nimi: LomakkeenKoodi['nimi'], koodi: string) => {
      const loydetty = nimiKielella(nimi, kieli)
      return {
        nimi: loydetty?.teksti ?? koodi,
        lang: loydetty && loydetty.kieli !== kieli ? loydetty.kieli : undefined,
      }
    }
    const jarjesta = <V extends Vaihtoehto>(vaihtoehdot: V[]) =>
      vaihtoehdot.sort((a, b) => a.nimi.localeCompare(b.nimi, kieli))
    const listat = Object.fromEntries(
      Object.entries(koodistot).map(([koodisto, koodit]) => [
        koodisto,
        jarjesta(
          koodit.map((koodi) => ({
            arvo: koodi['koodi-uri'],
            versio: koodi.versio,
            ...kielella(koodi.nimi, koodi['koodi-uri']),
          })),
        ),
      ]),
    )
    const osat = rakenne?.['tutkinnon-osat'] ?? []
    // A unit is chosen again from the structure; its version is known only when it is added.
    const tutkinnonOsat: Koodivaihtoehto[] = jarjesta(
      osat.map((osa) => ({ arvo: osa['koodi-uri'], versio: 1, ...kielella(osa.nimi, osa['koodi-uri']) })),
    )
    const kaikkiOsaAlueet = listat['ammatillisenoppiaineet'] ?? []
    return {
      koodit: (koodisto) => (koodisto === 'tutkinnonosat' ? tutkinnonOsat : (listat[koodisto] ?? [])),
      organisaatiot: jarjesta(
        Object.entries(organisaatiot).map(([oid, { nimi }]) => ({ arvo: oid, lisatieto: oid, ...kielella(nimi, oid) })),
      ),
      nimet,
      osaAlueet: (tutkinnonOsa) => {
        const osan = osat.find((osa) => osa['koodi-uri'] === tutkinnonOsa)?.['osa-alueet'] ?? []
        if (osan.length === 0) return kaikkiOsaAlueet
        return osan.map((alue) => ({
          arvo: alue['koodi-uri'],
          versio: kaikkiOsaAlueet.find(({ arvo }) => arvo === alue['koodi-uri'])?.versio ?? 1,
          ...kielella(alue.nimi, alue['koodi-uri']),
        }))
      },
      tutkinnonOsat: osat,
      tutkinnonOsanVersio,
      variantti,
    }
  }, [kieli, koodistot, rakenne, nimet, organisaatiot, tutkinnonOsanVersio, variantti])
}

/**
 * Names that come as units are chosen from outside of the qualification, or have been chosen so in a draft. Gives all that
 * are known, and what tells the version of a unit: the structure does not; a unit that the code list service does not tell
 * of has its first one.
 */
export function useOpitutNimet(nimet: Nimet, rakenne: LomakeRakenne | undefined, asiakirja: Asiakirja) {
  const asiakas = useQueryClient()
  const [opitut, asetaOpitut] = useState<Nimet>({})
  const tutkinnonOsanVersio = useCallback(
    async (koodi: string): Promise<number> => {
      const loydetyt = await asiakas.fetchQuery(koodihaku(koodi.replace('tutkinnonosat_', ''))).catch(() => undefined)
      const osa = loydetyt?.data.find((ehdokas) => ehdokas['koodi-uri'] === koodi)
      if (osa) asetaOpitut((vanhat) => (koodi in vanhat ? vanhat : { ...vanhat, [koodi]: { nimi: osa.nimi } }))
      return osa?.versio ?? 1
    },
    [asiakas],
  )
  useEffect(() => {
    const tunnetut = new Set([
      ...Object.keys(nimet),
      ...(rakenne?.['tutkinnon-osat'] ?? []).map((osa) => osa['koodi-uri']),
    ])
    for (const koodi of tutkinnonOsienKoodit(asiakirja)) if (!tunnetut.has(koodi)) void tutkinnonOsanVersio(koodi)
  }, [nimet, rakenne, asiakirja, tutkinnonOsanVersio])
  const kaikki = useMemo(() => ({ ...nimet, ...opitut }), [nimet, opitut])
  return { nimet: kaikki, tutkinnonOsanVersio }
}

const tutkinnonOsienKoodit = (asiakirja: Asiakirja): Set<string> =>
  new Set(
    Object.values(asiakirja)
      .flatMap((lista) => (Array.isArray(lista) ? lista : []))
      .map((osa: unknown) => arvoPolussa(osa, ['tutkinnon-osa-koodi-uri']))
      .filter((koodi): koodi is string => typeof koodi === 'string' && koodi !== ''),
  )

/** The study right as the rules of a document look at it. */
export function koskenOpiskeluoikeus(tiedot: LomakkeenOpiskeluoikeus): Opiskeluoikeus {
  const alku = tiedot.alkamispaiva
  const loppu = tiedot['arvioitu-paattymispaiva']
  const suoritus = tiedot['suorituksen-tyyppi']
  return {
    oid: tiedot.oid,
    tyyppi: { koodiarvo: tiedot.tyyppi },
    ...(alku !== undefined && { alkamispäivä: alku }),
    ...(loppu !== undefined && { arvioituPäättymispäivä: loppu }),
    ...(suoritus !== undefined && { suoritukset: [{ tyyppi: { koodiarvo: suoritus } }] }),
    ...(tiedot.tila !== undefined && {
      tila: { opiskeluoikeusjaksot: [{ alku: alku ?? '', tila: { koodiarvo: tiedot.tila } }] },
    }),
  }
}

/** The organisations that a part may belong to: those in sight of the form, each by its name. */
export const tunnetutOrganisaatiot = (
  nimet: Nimet,
  muut: readonly (readonly [string | undefined, Nimet[string]['nimi'] | undefined])[],
): Nimet => ({
  ...Object.fromEntries(Object.entries(nimet).filter(([koodi]) => koodi.startsWith('1.2.246.562.10.'))),
  ...Object.fromEntries(muut.flatMap(([oid, nimi]) => (oid !== undefined && nimi ? [[oid, { nimi }]] : []))),
})
