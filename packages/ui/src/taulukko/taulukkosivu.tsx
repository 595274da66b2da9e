import './taulukko.css'
import type { ReactNode } from 'react'
import { type Jarjestys, OLETUSKOKO, type Osoitemuutos, sarakkeetOsoitteeseen } from './osoite.ts'
import { Sarakevalinta } from './sarakevalinta.tsx'
import { SivuaEiOle, Sivukoko, Sivutus } from './sivutus.tsx'
import { Jarjestysvalinta, type Sarake, Taulukko } from './taulukko.tsx'
import { Vienti } from './vienti.tsx'

interface Ominaisuudet<Rivi> {
  /** What the rows are. */
  nimi: string
  /** How many rows there are in all: as a number, and in words. */
  maara: number
  maaraSanoin: string
  rivit: readonly Rivi[]
  avain: (rivi: Rivi) => string | number
  /** The first one is always shown. */
  sarakkeet: readonly Sarake<Rivi>[]
  /** Those of the others that are shown. */
  valitut: readonly string[]
  jarjestys: Jarjestys
  sivu: number
  koko: number
  /** The rows are of an earlier question; those of the present one are on their way. */
  vanhentunut: boolean
  /** Changes the address. */
  onMuutos: (muutos: Osoitemuutos, replace?: boolean) => void
  vie: Parameters<typeof Vienti>[0]['hae']
  /** Why there are no rows, when there are none. */
  tyhja: ReactNode
}

/** One page of a table with what may be done to it; the address tells the order, the columns and the page. */
export function Taulukkosivu<Rivi>(ominaisuudet: Ominaisuudet<Rivi>) {
  const { nimi, maara, maaraSanoin, rivit, avain, sarakkeet, valitut, jarjestys, sivu, koko } = ominaisuudet
  const { vanhentunut, onMuutos, vie, tyhja } = ominaisuudet
  const sivuja = Math.max(1, Math.ceil(maara / koko))
  const [ensimmainen, ...muut] = sarakkeet
  const onJarjestys = ({ sarake, laskeva }: Jarjestys) =>
    onMuutos({ jarjestys: sarake, laskeva: laskeva ? 'true' : '' })
  return (
    <>
      <div className="taulukkopalkki">
        <p role="status" className="taulukkopalkki__maara">
          {maaraSanoin}
        </p>
        {maara > 0 && (
          <div className="taulukkopalkki__toiminnot ei-tulosteeseen">
            <Jarjestysvalinta sarakkeet={sarakkeet} jarjestys={jarjestys} onJarjestys={onJarjestys} />
            <Sivukoko koko={koko} onKoko={(uusi) => onMuutos({ koko: uusi === OLETUSKOKO ? '' : String(uusi) })} />
            <Sarakevalinta
              sarakkeet={muut}
              valitut={valitut}
              // The rows stay the same, and so does the page.
              onValinta={(uudet) =>
                onMuutos(
                  {
                    sarakkeet: sarakkeetOsoitteeseen(uudet, ensimmainen?.tunnus ?? ''),
                    sivu: sivu === 1 ? '' : String(sivu),
                  },
                  true,
                )
              }
            />
            <Vienti hae={vie} />
          </div>
        )}
      </div>
      {rivit.length > 0 && (
        <Taulukko
          nimi={nimi}
          sarakkeet={sarakkeet.filter(({ tunnus }, i) => i === 0 || valitut.includes(tunnus))}
          rivit={rivit}
          avain={avain}
          jarjestys={jarjestys}
          onJarjestys={onJarjestys}
          vanhentunut={vanhentunut}
        />
      )}
      {rivit.length === 0 && (sivu > sivuja ? <SivuaEiOle onAlkuun={() => onMuutos({})} /> : tyhja)}
      <Sivutus sivu={sivu} sivuja={sivuja} onSivu={(uusi) => onMuutos({ sivu: uusi === 1 ? '' : String(uusi) })} />
    </>
  )
}
