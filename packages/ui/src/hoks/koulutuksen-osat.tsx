import './hoks.css'
import { koulutuksenOsanTila } from '@ehoks/schema/hoks/tilat'
import { useKieli, useUiTeksti } from '../i18n/teksti.ts'
import { muotoileJakso } from '../muotoilu/aika.ts'
import { muotoileMaara } from '../muotoilu/maara.ts'
import { Nimi, useHoksKonteksti } from './konteksti.tsx'
import { Tilamerkki } from './tila.tsx'
import type { KoulutuksenOsa } from './tyypit.ts'

/** The parts of preparatory education (TUVA). */
export function KoulutuksenOsat({ osat }: { osat: readonly KoulutuksenOsa[] }) {
  const t = useUiTeksti()
  const kieli = useKieli()
  const { tanaan } = useHoksKonteksti()
  return (
    <ul className="osaryhma__lista">
      {osat.map((osa) => (
        <li key={`${osa['koulutuksen-osa-koodi-uri']} ${osa.alku} ${osa.loppu}`}>
          <article className="osakortti">
            <div className="osakortti__ylarivi">
              <h3 className="osakortti__nimi">
                <Nimi koodi={osa['koulutuksen-osa-koodi-uri']} />
                <span className="osakortti__laajuus">
                  , {t('maara.viikkoa', { maara: muotoileMaara(osa.laajuus, kieli), count: osa.laajuus })}
                </span>
              </h3>
              <Tilamerkki tila={koulutuksenOsanTila(osa, tanaan)} />
            </div>
            <p className="numerot">{muotoileJakso(osa.alku, osa.loppu)}</p>
          </article>
        </li>
      ))}
    </ul>
  )
}
