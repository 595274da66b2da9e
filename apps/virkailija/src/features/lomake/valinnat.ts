import type { Opiskeluoikeus } from '@ehoks/schema/koski/opiskeluoikeus'
import type { LomakeRakenne, LomakkeenKoodi, LomakkeenOpiskeluoikeus } from '@ehoks/schema/rajapinta/lomake'
import type { Nimet } from '@ehoks/schema/rajapinta/nakymat'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import type { Vaihtoehto } from '@ehoks/ui/lomake/hakuvalinta'
import { nimiKielella } from '@ehoks/ui/muotoilu/nimi'
import { useMemo } from 'react'
import type { Koodivaihtoehto, Valinnat } from './lomakkeen-konteksti.ts'

interface Lahteet {
  koodistot: Readonly<Record<string, readonly LomakkeenKoodi[]>>
  rakenne: LomakeRakenne | undefined
  nimet: Nimet
  organisaatiot: Nimet
  variantti: 'post' | 'put'
}

/** What the fields are chosen from, by names in the user's language. */
export function useLomakkeenValinnat({ koodistot, rakenne, nimet, organisaatiot, variantti }: Lahteet): Valinnat {
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
      variantti,
    }
  }, [kieli, koodistot, rakenne, nimet, organisaatiot, variantti])
}

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
