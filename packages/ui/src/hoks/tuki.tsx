import './hoks.css'
import type { OpiskeluoikeusTiedot } from '@ehoks/schema/rajapinta/nakymat'
import { useUiTeksti } from '../i18n/teksti.ts'
import { muotoileJakso } from '../muotoilu/aika.ts'
import { Nimi, useHoksKonteksti } from './konteksti.tsx'
import type { NaytettavaHoks } from './tyypit.ts'

/** Learning support and supporting studies. Support without days of its own lasts as long as the study right. */
export function Tuki({ hoks, opiskeluoikeus }: { hoks: NaytettavaHoks; opiskeluoikeus: OpiskeluoikeusTiedot }) {
  const t = useUiTeksti()
  const { nakokulma } = useHoksKonteksti()
  const tuet = (hoks['oppimisen-tuki'] ?? []).toSorted((a, b) =>
    a['oppimisen-tuen-tyyppi-koodi-uri'].localeCompare(b['oppimisen-tuen-tyyppi-koodi-uri']),
  )
  const tukevat = hoks['opiskeluvalmiuksia-tukevat-opinnot'] ?? []
  if (tuet.length + tukevat.length === 0) return <p>{t(`tuki.tyhja.${nakokulma}`)}</p>
  return (
    <>
      {tuet.length > 0 && (
        <ul className="osaryhma__lista">
          {tuet.map((tuki) => {
            const osanTyyppi = tuki['tutkinnon-osan-tyyppi-koodi-uri']
            const alku = tuki.alku ?? opiskeluoikeus.alkamispaiva
            const loppu = tuki.loppu ?? opiskeluoikeus['arvioitu-paattymispaiva']
            return (
              <li key={`${tuki['oppimisen-tuen-tyyppi-koodi-uri']} ${osanTyyppi} ${tuki.alku} ${tuki.loppu}`}>
                <article className="osakortti">
                  <h3 className="osakortti__nimi">
                    <Nimi koodi={tuki['oppimisen-tuen-tyyppi-koodi-uri']} />
                  </h3>
                  {osanTyyppi === 'ammatillisentutkinnonosanryhma_1' && <p>{t('tuki.ammatilliset')}</p>}
                  {osanTyyppi === 'ammatillisentutkinnonosanryhma_2' && <p>{t('tuki.yhteiset')}</p>}
                  {(alku || loppu) && <p className="numerot">{muotoileJakso(alku, loppu)}</p>}
                </article>
              </li>
            )
          })}
        </ul>
      )}
      {tukevat.length > 0 && (
        <div className="osaryhma">
          <h3>{t('tuki.tukevat-opinnot')}</h3>
          <ul className="osaryhma__lista">
            {tukevat.map((opinnot) => (
              <li key={`${opinnot.nimi} ${opinnot.alku} ${opinnot.loppu}`}>
                <article className="osakortti">
                  <h4 className="osakortti__nimi">{opinnot.nimi}</h4>
                  <p className="numerot">{muotoileJakso(opinnot.alku, opinnot.loppu)}</p>
                  <p>{opinnot.kuvaus}</p>
                </article>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
