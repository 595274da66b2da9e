import './taulukko.css'
import { Button, Pagination } from 'suomifi-ui-components'
import { useUiTeksti } from '../i18n/teksti.ts'
import { Tyhja } from '../tilat/tyhja.tsx'
import { SIVUKOOT } from './osoite.ts'

/** How many rows a page has. */
export function Sivukoko({ koko, onKoko }: { koko: number; onKoko: (koko: number) => void }) {
  const t = useUiTeksti()
  return (
    <label className="taulukkovalinta">
      {t('taulukko.sivukoko')}
      <select className="valitsin" value={koko} onChange={(tapahtuma) => onKoko(Number(tapahtuma.target.value))}>
        {SIVUKOOT.map((vaihtoehto) => (
          <option key={vaihtoehto} value={vaihtoehto}>
            {vaihtoehto}
          </option>
        ))}
      </select>
    </label>
  )
}

interface Sivutustiedot {
  /** Counted from one. */
  sivu: number
  sivuja: number
  onSivu: (sivu: number) => void
}

/** The way to the other pages; nothing when there is one only. */
export function Sivutus({ sivu, sivuja, onSivu }: Sivutustiedot) {
  const t = useUiTeksti()
  if (sivuja < 2) return null
  return (
    <Pagination
      className="ei-tulosteeseen"
      aria-label={t('taulukko.sivut')}
      pageIndicatorText={(nyt, viimeinen) => t('taulukko.sivut.sivu', { sivu: nyt, viimeinen })}
      ariaPageIndicatorText={(nyt, viimeinen) => t('taulukko.sivut.sivu', { sivu: nyt, viimeinen })}
      nextButtonAriaLabel={t('taulukko.sivut.seuraava')}
      previousButtonAriaLabel={t('taulukko.sivut.edellinen')}
      currentPage={Math.min(sivu, sivuja)}
      lastPage={sivuja}
      onChange={(uusi) => onSivu(Number(uusi))}
      pageInput={false}
    />
  )
}

/** In the place of the rows of a page that is not there: rows have become fewer, or the address was written by hand. */
export function SivuaEiOle({ onAlkuun }: { onAlkuun: () => void }) {
  const t = useUiTeksti()
  return (
    <Tyhja otsikko={t('taulukko.ei-sivua')}>
      <div>
        <Button variant="secondary" onClick={onAlkuun}>
          {t('taulukko.ei-sivua.alkuun')}
        </Button>
      </div>
    </Tyhja>
  )
}
