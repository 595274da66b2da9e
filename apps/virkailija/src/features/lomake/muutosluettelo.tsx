import { HoksDokumentti } from '@ehoks/schema/hoks/hoks'
import { type Olio, onkoLista, onkoOlio } from '@ehoks/schema/hoks/rakentaja'
import { LOMAKKEEN_KOODISTOT } from '@ehoks/schema/rajapinta/lomake'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import { muotoileHetki, muotoileJakso, muotoilePaiva } from '@ehoks/ui/muotoilu/aika'
import { nimiKielella } from '@ehoks/ui/muotoilu/nimi'
import type { ReactNode } from 'react'
import { type Asiakirja, type Ero, erot, onkoJsonOlio, samaSisalto } from './asiakirja.ts'
import { olionKentat } from './kenttataulu.ts'
import { useValinnat } from './lomakkeen-konteksti.ts'
import { luvunTeksti } from './luvut.ts'
import { useTeksti } from './teksti.ts'
import { arvoPolussa } from './vaiheet.ts'

/** How one document differs from another, in words: what was added, changed and removed, and where. */
export function Muutosluettelo({ vanha, uusi }: { vanha: Asiakirja; uusi: Asiakirja }) {
  const t = useTeksti()
  const { askeleet, arvo } = useSanat()
  const kaikki = erot(vanha, uusi).filter(({ polku }) => onKerrottava(polku))
  if (kaikki.length === 0) return <p>{t(samaSisalto(vanha, uusi) ? 'muutokset.ei' : 'muutokset.jarjestys')}</p>
  return (
    <ul className="lomake-muutokset">
      {kaikki.map((ero) => {
        const laji = ero.vanha === undefined ? 'lisatty' : ero.uusi === undefined ? 'poistettu' : 'muutettu'
        return (
          <li key={`${laji} ${ero.polku.join('.')}`}>
            <strong>{t(`muutokset.${laji}`)}</strong> {askeleet(ero, ero.uusi === undefined ? vanha : uusi)}
            {': '}
            {laji === 'muutettu' ? (
              <>
                <del>{arvo(ero.polku, ero.vanha)}</del> → <ins>{arvo(ero.polku, ero.uusi)}</ins>
              </>
            ) : (
              arvo(ero.polku, ero.uusi ?? ero.vanha)
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** Identifiers and versions of code lists mean nothing to people: the code itself is told. Whose the HOKS is, is chosen. */
const onKerrottava = (polku: Ero['polku']) => {
  const kentta = String(polku.at(-1))
  return !['id', 'yksiloiva-tunniste', 'oppija-oid', 'opiskeluoikeus-oid'].includes(kentta) && !/-versio$/.test(kentta)
}

/** The type of what a field holds: of a list, that of its items. */
function sisempiOlio(olio: Olio | undefined, kentta: string): Olio | undefined {
  const tyyppi: unknown = olio?.kentat[kentta]?.tyyppi
  const alkio = onkoLista(tyyppi) ? tyyppi.alkio : tyyppi
  return onkoOlio(alkio) ? alkio : undefined
}

/** Words for places and values of a document. */
export function useSanat() {
  const t = useTeksti()
  const kieli = useKieli()
  const { koodit, nimet, organisaatiot, tutkinnonOsat } = useValinnat()

  const nimella = (koodi: string): string => {
    const osa = tutkinnonOsat.find((ehdokas) => ehdokas['koodi-uri'] === koodi)
    const koodisto = LOMAKKEEN_KOODISTOT.find((ehdokas) => koodi.startsWith(`${ehdokas}_`))
    return (
      nimiKielella(nimet[koodi]?.nimi ?? osa?.nimi, kieli)?.teksti ??
      (koodisto && koodit(koodisto).find(({ arvo }) => arvo === koodi)?.nimi) ??
      organisaatiot.find(({ arvo }) => arvo === koodi)?.nimi ??
      koodi
    )
  }
  const kentanNimi = (olio: Olio | undefined, kentta: string, arvo?: unknown): string => {
    const ohje = olio && olionKentat(olio).find((ehdokas) => ehdokas.kentta === kentta)
    if (!ohje) return kentta
    return t(Array.isArray(arvo) && ohje.monikko ? ohje.monikko : ohje.nimi)
  }
  /** What an item of a list is called. */
  const alkionNimi = (arvo: unknown): string => {
    if (!onkoJsonOlio(arvo)) return ''
    const koodi = Object.entries(arvo).find(([nimi]) => nimi.endsWith('koodi-uri'))?.[1]
    const nimi = typeof koodi === 'string' ? nimella(koodi) : arvo['nimi']
    const jakso =
      typeof arvo['alku'] === 'string'
        ? muotoileJakso(arvo['alku'], typeof arvo['loppu'] === 'string' ? arvo['loppu'] : undefined)
        : undefined
    return [nimi, jakso].filter(Boolean).join(', ')
  }
  const paikka = (polku: readonly (string | number)[], asiakirja: Asiakirja): string => {
    let olio: Olio | undefined = HoksDokumentti
    const osat: string[] = []
    for (const [i, askel] of polku.entries()) {
      if (typeof askel === 'string') {
        osat.push(kentanNimi(olio, askel))
        olio = sisempiOlio(olio, askel)
        continue
      }
      const nimi = alkionNimi(arvoPolussa(asiakirja, polku.slice(0, i + 1)))
      osat.push([osat.pop(), nimi || String(askel + 1)].join(' '))
    }
    return osat.join(' › ')
  }
  const arvoksi = (olio: Olio | undefined, kentta: string, arvo: unknown): ReactNode => {
    if (typeof arvo === 'boolean') return t(arvo ? 'kylla' : 'ei')
    if (typeof arvo === 'number') return luvunTeksti(arvo)
    if (typeof arvo === 'string') {
      if (/(koodi-uri|-oid)$/.test(kentta)) return nimella(arvo)
      if (/^\d{4}-\d{2}-\d{2}T/.test(arvo)) return muotoileHetki(arvo)
      return /^\d{4}-\d{2}-\d{2}$/.test(arvo) ? muotoilePaiva(arvo) : arvo
    }
    if (Array.isArray(arvo)) {
      return (
        <ul>
          {arvo.map((alkio: unknown) => (
            <li key={JSON.stringify(alkio)}>
              {alkionNimi(alkio)} {arvoksi(olio, kentta, alkio)}
            </li>
          ))}
        </ul>
      )
    }
    if (!onkoJsonOlio(arvo)) return ''
    const jarjestys = olio ? olionKentat(olio).map((ohje) => ohje.kentta) : []
    const kentat = Object.entries(arvo)
      .filter(([nimi]) => onKerrottava([nimi]))
      .sort(([a], [b]) => jarjestys.indexOf(a) - jarjestys.indexOf(b))
    return (
      <ul>
        {kentat.map(([nimi, sisempi]) => (
          <li key={nimi}>
            {kentanNimi(olio, nimi, sisempi)}: {arvoksi(sisempiOlio(olio, nimi), nimi, sisempi)}
          </li>
        ))}
      </ul>
    )
  }
  const olioPolussa = (polku: readonly (string | number)[]): Olio | undefined =>
    polku.reduce<Olio | undefined>(
      (olio, askel) => (typeof askel === 'number' ? olio : sisempiOlio(olio, askel)),
      HoksDokumentti,
    )
  return {
    paikka,
    askeleet: (ero: Ero, asiakirja: Asiakirja) => paikka(ero.polku, asiakirja),
    arvo: (polku: Ero['polku'], arvo: unknown) =>
      arvoksi(olioPolussa(polku), String(polku.findLast((askel) => typeof askel === 'string') ?? ''), arvo),
  }
}
