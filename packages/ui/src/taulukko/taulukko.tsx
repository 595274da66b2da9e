import './taulukko.css'
import type { ReactNode } from 'react'
import { useUiTeksti } from '../i18n/teksti.ts'
import type { Jarjestys } from './osoite.ts'

/** A column of a table. */
export interface Sarake<Rivi> {
  tunnus: string
  otsikko: string
  /** What a cell shows; on a card an empty one is left out with its name. */
  solu: (rivi: Rivi) => ReactNode
  /** The rows can be put in the order of the column. */
  jarjestettava?: boolean
  /** Numbers: to the right, figures of one width. */
  numero?: boolean
  /** Days and other short things that are not broken into lines. */
  lyhyt?: boolean
  /** On a card the cell has a line of its own, without the column's name: it tells itself what it is. */
  omallaRivilla?: boolean
}

interface Ominaisuudet<Rivi> {
  /** What the rows are. */
  nimi: string
  /** The first one names the row; its `Rivilinkki` covers the row. */
  sarakkeet: readonly Sarake<Rivi>[]
  rivit: readonly Rivi[]
  avain: (rivi: Rivi) => string | number
  jarjestys?: Jarjestys
  onJarjestys?: (jarjestys: Jarjestys) => void
  /** The rows are of an earlier question; those of the present one are on their way. */
  vanhentunut?: boolean
}

/** Rows in columns where there is room, as cards on a narrow screen. The headings stay in sight. */
export function Taulukko<Rivi>({
  nimi,
  sarakkeet,
  rivit,
  avain,
  jarjestys,
  onJarjestys,
  vanhentunut = false,
}: Ominaisuudet<Rivi>) {
  return (
    <table className="taulukko" aria-busy={vanhentunut}>
      <caption className="vain-ruudunlukijalle">{nimi}</caption>
      <thead>
        <tr>
          {sarakkeet.map((sarake) => (
            <Otsikkosolu
              key={sarake.tunnus}
              otsikko={sarake.otsikko}
              numero={sarake.numero}
              laskeva={jarjestys?.sarake === sarake.tunnus ? jarjestys.laskeva : undefined}
              onJarjestys={
                sarake.jarjestettava && onJarjestys
                  ? (laskeva) => onJarjestys({ sarake: sarake.tunnus, laskeva })
                  : undefined
              }
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {rivit.map((rivi) => (
          <tr key={avain(rivi)}>
            {sarakkeet.map((sarake, i) => {
              const sisalto = sarake.solu(rivi)
              if (i === 0) {
                return (
                  <th key={sarake.tunnus} scope="row">
                    {sisalto}
                  </th>
                )
              }
              return (
                <td
                  key={sarake.tunnus}
                  className={luokat(sarake)}
                  data-nimi={sarake.omallaRivilla ? undefined : sarake.otsikko}
                >
                  {sisalto}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function luokat<Rivi>({ numero, lyhyt, omallaRivilla }: Sarake<Rivi>) {
  const luokka = [
    numero && 'taulukko__numero numerot',
    lyhyt && 'taulukko__lyhyt numerot',
    omallaRivilla && 'taulukko__oma-rivi',
  ]
  return luokka.filter(Boolean).join(' ') || undefined
}

interface Otsikkotiedot {
  otsikko: string
  numero: boolean | undefined
  /** Undefined: the rows are not in the order of this column. */
  laskeva: boolean | undefined
  onJarjestys: ((laskeva: boolean) => void) | undefined
}

function Otsikkosolu({ otsikko, numero, laskeva, onJarjestys }: Otsikkotiedot) {
  const luokka = numero ? 'taulukko__numero' : undefined
  if (!onJarjestys) {
    return (
      <th scope="col" className={luokka}>
        {otsikko}
      </th>
    )
  }
  const suunta = laskeva ? 'descending' : 'ascending'
  const nuoli = laskeva ? '↓' : '↑'
  return (
    <th scope="col" className={luokka} aria-sort={laskeva === undefined ? undefined : suunta}>
      <button type="button" className="taulukko__jarjesta" onClick={() => onJarjestys(laskeva === false)}>
        {otsikko}
        <span className="taulukko__suunta" aria-hidden="true">
          {laskeva === undefined ? '↕' : nuoli}
        </span>
      </button>
    </th>
  )
}

interface Jarjestysvalinta {
  sarakkeet: readonly { tunnus: string; otsikko: string; jarjestettava?: boolean }[]
  jarjestys: Jarjestys
  onJarjestys: (jarjestys: Jarjestys) => void
}

/** The order of the rows where they are cards, and there are no headings to press. */
export function Jarjestysvalinta({ sarakkeet, jarjestys, onJarjestys }: Jarjestysvalinta) {
  const t = useUiTeksti()
  return (
    <label className="taulukkovalinta taulukkovalinta--kortit">
      {t('taulukko.jarjestys')}
      <select
        className="valitsin"
        value={`${jarjestys.sarake} ${jarjestys.laskeva}`}
        onChange={(tapahtuma) => {
          const [sarake = '', laskeva] = tapahtuma.target.value.split(' ')
          onJarjestys({ sarake, laskeva: laskeva === 'true' })
        }}
      >
        {sarakkeet
          .filter(({ jarjestettava }) => jarjestettava)
          .flatMap(({ tunnus, otsikko }) =>
            [false, true].map((laskeva) => (
              <option key={`${tunnus} ${laskeva}`} value={`${tunnus} ${laskeva}`}>
                {t(laskeva ? 'taulukko.jarjestys.laskeva' : 'taulukko.jarjestys.nouseva', { sarake: otsikko })}
              </option>
            )),
          )}
      </select>
    </label>
  )
}
