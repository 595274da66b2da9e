import './hoks.css'
import { Fragment, useMemo } from 'react'
import { useKieli, useUiTeksti } from '../i18n/teksti.ts'
import { muotoilePaiva } from '../muotoilu/aika.ts'
import type { Tapahtuma } from './aikajana.ts'
import { type Asteikko, asteikko, kuvarivit } from './aikajanan-asteikko.ts'
import { useHoksKonteksti, useNimiteksti } from './konteksti.tsx'

const KAISTAN_KORKEUS = 16
const RIVIN_REUNA = 6

const prosentteina = (osuus: number) => `${osuus * 100}%`

/**
 * The plan on a month scale with a line for today, unit by unit. For eyes only: the list beside it tells the same to
 * everybody. Nothing when there is only one event.
 */
export function AikajananKuva({ tapahtumat }: { tapahtumat: readonly Tapahtuma[] }) {
  const t = useUiTeksti()
  const kieli = useKieli()
  const { tanaan } = useHoksKonteksti()
  const nimiteksti = useNimiteksti()
  const mitta = useMemo(() => asteikko(tapahtumat, tanaan), [tapahtumat, tanaan])
  const rivit = useMemo(() => kuvarivit(tapahtumat), [tapahtumat])
  if (!mitta || tapahtumat.length < 2) return null
  const kuukaudet = new Intl.DateTimeFormat(kieli, { month: 'short', timeZone: 'UTC' })
  return (
    <div className="aikajanakuva" aria-hidden="true">
      <div className="aikajanakuva__rivi aikajanakuva__rivi--asteikko">
        <svg className="aikajanakuva__asteikko" width="100%" height="56" aria-hidden="true">
          {mitta.merkit.map(({ paiva, paikka, vuosi }, i) => (
            <Fragment key={paiva}>
              {vuosi && (
                <text x={prosentteina(paikka)} y="14">
                  {vuosi}
                </text>
              )}
              {!mitta.vainVuodet && (
                <text x={prosentteina(paikka)} y="32" className={i % 3 === 0 ? undefined : 'aikajanakuva__valimerkki'}>
                  {kuukaudet.format(new Date(paiva))}
                </text>
              )}
            </Fragment>
          ))}
          {mitta.tanaan !== undefined && (
            <text
              className="aikajanakuva__tanaan-teksti"
              x={prosentteina(mitta.tanaan)}
              y="52"
              textAnchor={mitta.tanaan > 0.8 ? 'end' : 'start'}
            >
              {t('aikajana.tanaan', { paiva: muotoilePaiva(tanaan) })}
            </text>
          )}
        </svg>
      </div>
      {rivit.map(({ rivi, nimi, koodi, kaistat }) => (
        <div key={rivi} className="aikajanakuva__rivi">
          <span className="aikajanakuva__nimi">{koodi ? nimiteksti(koodi) : (nimi ?? t('osa.nimeton'))}</span>
          <Rivi kaistat={kaistat} mitta={mitta} />
        </div>
      ))}
      <p className="aikajanakuva__selite">
        <span className="aikajanakuva__merkki aikajanakuva__merkki--tyopaikka" /> {t('aikajana.selite.tyopaikka')}
        <span className="aikajanakuva__merkki aikajanakuva__merkki--jakso" /> {t('aikajana.selite.muu')}
        <span className="aikajanakuva__merkki aikajanakuva__merkki--naytto" /> {t('aikajana.laji.naytto')}
      </p>
    </div>
  )
}

function Rivi({ kaistat, mitta }: { kaistat: readonly (readonly Tapahtuma[])[]; mitta: Asteikko }) {
  const korkeus = kaistat.length * KAISTAN_KORKEUS + RIVIN_REUNA * 2
  return (
    <svg className="aikajanakuva__janat" width="100%" height={korkeus} aria-hidden="true">
      {mitta.merkit.map(({ paiva, paikka }) => (
        <line
          key={paiva}
          className="aikajanakuva__viiva"
          x1={prosentteina(paikka)}
          x2={prosentteina(paikka)}
          y1="0"
          y2={korkeus}
        />
      ))}
      {kaistat.map((kaista, i) => {
        const y = RIVIN_REUNA + i * KAISTAN_KORKEUS + KAISTAN_KORKEUS / 2
        return kaista.map((tapahtuma) => <Jana key={tapahtuma.tunnus} tapahtuma={tapahtuma} mitta={mitta} y={y} />)
      })}
      {mitta.tanaan !== undefined && (
        <line
          className="aikajanakuva__tanaan"
          x1={prosentteina(mitta.tanaan)}
          x2={prosentteina(mitta.tanaan)}
          y1="0"
          y2={korkeus}
        />
      )}
    </svg>
  )
}

/** A bar for what lasts, a diamond for a demonstration; however short, wide enough to be seen. */
function Jana({ tapahtuma, mitta, y }: { tapahtuma: Tapahtuma; mitta: Asteikko; y: number }) {
  const alku = prosentteina(mitta.paikka(tapahtuma.alku))
  const loppu = prosentteina(mitta.paikanLoppu(tapahtuma.loppu))
  if (tapahtuma.laji === 'naytto') {
    return (
      <>
        <line className="aikajanakuva__naytto-jana" x1={alku} x2={loppu} y1={y} y2={y} />
        <svg x={alku} y={y} overflow="visible" aria-hidden="true">
          <path className="aikajanakuva__naytto" d="M0 -7 7 0 0 7 -7 0Z" />
        </svg>
      </>
    )
  }
  const tyopaikalla = tapahtuma.laji === 'jakso' && tapahtuma.paikka !== undefined
  return (
    <line
      className={tyopaikalla ? 'aikajanakuva__jana aikajanakuva__jana--tyopaikka' : 'aikajanakuva__jana'}
      x1={alku}
      x2={loppu}
      y1={y}
      y2={y}
    />
  )
}
