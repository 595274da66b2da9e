import './hoks.css'
import { useUiTeksti } from '../i18n/teksti.ts'
import { Edistyminen } from './edistyminen.tsx'
import { useHoksKonteksti } from './konteksti.tsx'
import { type SuunnitelmanOsa, TILAT } from './suunnitelma.ts'
import { SuunnitelmanOsaKortti } from './suunnitelman-osa.tsx'

/** Everything to be learned, grouped by state: what is agreed first. Learners see their progress on top of the page. */
export function Opintosuunnitelma({ osat }: { osat: readonly SuunnitelmanOsa[] }) {
  const t = useUiTeksti()
  const { nakokulma } = useHoksKonteksti()
  if (osat.length === 0) return <p>{t(`suunnitelma.tyhja.${nakokulma}`)}</p>
  return (
    <>
      {nakokulma === 'virkailija' && <Edistyminen osat={osat} />}
      {TILAT.map((tila) => {
        const tilassa = osat.filter((osa) => osa.tila === tila)
        if (tilassa.length === 0) return null
        return (
          <div key={tila} className="osaryhma">
            <h3>
              {t(`osan-tila.ryhma.${tila}`)} <span className="hillitty">({tilassa.length})</span>
            </h3>
            <p className="osaryhma__selite">{t(`osan-tila.selite.${tila}`)}</p>
            <ul className="osaryhma__lista">
              {tilassa.map((osa) => (
                <li key={osa.tunnus}>
                  <SuunnitelmanOsaKortti osa={osa} />
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </>
  )
}
