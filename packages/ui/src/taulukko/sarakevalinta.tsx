import './taulukko.css'
import { useUiTeksti } from '../i18n/teksti.ts'
import { Avautuva } from './avautuva.tsx'

interface Ominaisuudet {
  /** The columns that can be hidden. */
  sarakkeet: readonly { tunnus: string; otsikko: string }[]
  /** Those that are shown. */
  valitut: readonly string[]
  onValinta: (valitut: readonly string[]) => void
}

/** Which columns are shown. */
export function Sarakevalinta({ sarakkeet, valitut, onValinta }: Ominaisuudet) {
  const t = useUiTeksti()
  return (
    <Avautuva nimi={t('taulukko.sarakkeet')}>
      {() => (
        <fieldset className="sarakevalinta">
          <legend className="vain-ruudunlukijalle">{t('taulukko.sarakkeet.valitse')}</legend>
          {sarakkeet.map(({ tunnus, otsikko }) => (
            <label key={tunnus} className="sarakevalinta__sarake">
              <input
                type="checkbox"
                checked={valitut.includes(tunnus)}
                onChange={({ target }) =>
                  onValinta(
                    sarakkeet
                      .map((sarake) => sarake.tunnus)
                      .filter((sarake) => (sarake === tunnus ? target.checked : valitut.includes(sarake))),
                  )
                }
              />
              {otsikko}
            </label>
          ))}
        </fieldset>
      )}
    </Avautuva>
  )
}
