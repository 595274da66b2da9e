import type { Kuvapiste } from '@ehoks/schema/rajapinta/kayttoonotto'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import { muotoileJakso, muotoilePaiva } from '@ehoks/ui/muotoilu/aika'
import { muotoileMaara } from '@ehoks/ui/muotoilu/maara'
import { type ReactNode, useId } from 'react'
import { asteikko } from './asteikko.ts'

const KORKEUS = 200
/** Room for the marks of the scale, and for the days under the picture. */
const VASEN = 64
const ALHAALLA = 28
const YLHAALLA = 8
/** Of its place a bar takes this much. */
const PYLVAS = 0.7

interface Ominaisuudet {
  otsikko: string
  /** What the picture says, in a sentence. */
  lause: string
  pisteet: readonly Kuvapiste[]
  arvo: (piste: Kuvapiste) => number
  laji: 'pylvaat' | 'viiva'
  /** A line across the picture: how much there is in all. */
  kaikkiaan?: number | undefined
}

/**
 * A picture with what it says in words. The picture itself is for eyes only: the numbers are in the table beside it, and
 * when pointed at.
 */
export function Kuvaaja({ otsikko, lause, pisteet, arvo, laji, kaikkiaan }: Ominaisuudet) {
  const kieli = useKieli()
  const tunnus = useId()
  const { ylin, merkit } = asteikko(Math.max(kaikkiaan ?? 0, ...pisteet.map(arvo)))
  const alue = KORKEUS - ALHAALLA - YLHAALLA
  const korkeus = (maara: number) => YLHAALLA + alue - (maara / ylin) * alue
  return (
    <figure className="kuvaaja" aria-labelledby={tunnus}>
      <figcaption>
        <h3 id={tunnus}>{otsikko}</h3>
        <p>{lause}</p>
      </figcaption>
      <div className="kuvaaja__kuva" aria-hidden="true">
        <svg width="100%" height={KORKEUS} role="presentation">
          {merkit.map((merkki) => (
            <g key={merkki}>
              <line className="kuvaaja__apuviiva" x1={VASEN} x2="100%" y1={korkeus(merkki)} y2={korkeus(merkki)} />
              <text className="kuvaaja__merkki" x={VASEN - 8} y={korkeus(merkki) + 4} textAnchor="end">
                {muotoileMaara(merkki, kieli)}
              </text>
            </g>
          ))}
          {kaikkiaan !== undefined && (
            <line className="kuvaaja__kaikkiaan" x1={VASEN} x2="100%" y1={korkeus(kaikkiaan)} y2={korkeus(kaikkiaan)} />
          )}
        </svg>
        <Alue>
          {laji === 'pylvaat' ? (
            <Pylvaat pisteet={pisteet} arvo={arvo} ylin={ylin} kieli={kieli} />
          ) : (
            <Viiva pisteet={pisteet} arvo={arvo} ylin={ylin} kieli={kieli} />
          )}
        </Alue>
        <p className="kuvaaja__paivat">
          <span>{pisteet[0] && muotoilePaiva(pisteet[0].alku)}</span>
          <span>{pisteet.at(-1) && muotoilePaiva(pisteet.at(-1)?.loppu ?? '')}</span>
        </p>
      </div>
    </figure>
  )
}

/** The part of the picture that has the values: a hundred by a hundred, whatever its size. */
function Alue({ children }: { children: ReactNode }) {
  return (
    <svg className="kuvaaja__alue" viewBox="0 0 100 100" preserveAspectRatio="none" role="presentation">
      {children}
    </svg>
  )
}

interface Sarja {
  pisteet: readonly Kuvapiste[]
  arvo: (piste: Kuvapiste) => number
  ylin: number
  kieli: Parameters<typeof muotoileMaara>[1]
}

const selite = ({ alku, loppu }: Kuvapiste, maara: number, kieli: Sarja['kieli']) =>
  `${muotoileJakso(alku, loppu)}: ${muotoileMaara(maara, kieli)}`

function Pylvaat({ pisteet, arvo, ylin, kieli }: Sarja) {
  const leveys = 100 / pisteet.length
  return pisteet.map((piste, i) => {
    const korkeus = (arvo(piste) / ylin) * 100
    return (
      <rect
        key={piste.alku}
        className="kuvaaja__pylvas"
        x={(i + (1 - PYLVAS) / 2) * leveys}
        width={leveys * PYLVAS}
        y={100 - korkeus}
        height={korkeus}
      >
        <title>{selite(piste, arvo(piste), kieli)}</title>
      </rect>
    )
  })
}

function Viiva({ pisteet, arvo, ylin, kieli }: Sarja) {
  const x = (i: number) => (pisteet.length === 1 ? 50 : (i / (pisteet.length - 1)) * 100)
  const kohdat = pisteet.map((piste, i) => `${x(i)} ${100 - (arvo(piste) / ylin) * 100}`)
  const leveys = 100 / pisteet.length
  return (
    <>
      <path className="kuvaaja__tayte" d={`M${x(0)} 100 L${kohdat.join(' L')} L${x(pisteet.length - 1)} 100Z`} />
      <path className="kuvaaja__viiva" d={`M${kohdat.join(' L')}`} />
      {pisteet.map((piste, i) => (
        <rect
          key={piste.alku}
          className="kuvaaja__kohta"
          x={Math.min(100 - leveys, Math.max(0, x(i) - leveys / 2))}
          width={leveys}
          y="0"
          height="100"
        >
          <title>{selite(piste, arvo(piste), kieli)}</title>
        </rect>
      ))}
    </>
  )
}
