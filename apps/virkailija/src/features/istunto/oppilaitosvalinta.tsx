import './oppilaitosvalinta.css'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import { nimiKielella } from '@ehoks/ui/muotoilu/nimi'
import { useCombobox } from 'downshift'
import { useId, useMemo, useState } from 'react'
import { useTeksti } from '../../i18n/teksti.ts'
import type { Oppilaitos } from './istunto.queries.ts'

interface Ominaisuudet {
  oppilaitokset: readonly Oppilaitos[]
  valittu: string | undefined
  onValinta: (oid: string) => void
}

interface Vaihtoehto {
  oid: string
  nimi: string
}

/** Choice of the institution whose students are looked at: typing any part of its name finds it among many. */
export function Oppilaitosvalinta({ oppilaitokset, valittu, onValinta }: Ominaisuudet) {
  const t = useTeksti()
  const kieli = useKieli()
  const vaihtoehdot = useMemo(
    () =>
      oppilaitokset
        .map(({ oid, nimi }): Vaihtoehto => ({ oid, nimi: nimiKielella(nimi, kieli)?.teksti ?? oid }))
        .sort((a, b) => a.nimi.localeCompare(b.nimi, kieli)),
    [oppilaitokset, kieli],
  )
  // The names change with the language, and the field must follow.
  return <Valintalista key={kieli} otsikko={t('oppilaitos')} {...{ vaihtoehdot, valittu, onValinta }} />
}

interface Listantiedot {
  otsikko: string
  vaihtoehdot: readonly Vaihtoehto[]
  valittu: string | undefined
  onValinta: (oid: string) => void
}

function Valintalista({ otsikko, vaihtoehdot, valittu, onValinta }: Listantiedot) {
  const t = useTeksti()
  const syote = useId()
  const [haku, asetaHaku] = useState('')
  const osumat = vaihtoehdot.filter(({ nimi }) => nimi.toLowerCase().includes(haku.trim().toLowerCase()))
  const tyypit = useCombobox.stateChangeTypes
  const { isOpen, highlightedIndex, getLabelProps, getInputProps, getToggleButtonProps, getMenuProps, getItemProps } =
    useCombobox<Vaihtoehto>({
      inputId: syote,
      items: osumat,
      itemToString: (vaihtoehto) => vaihtoehto?.nimi ?? '',
      itemToKey: (vaihtoehto) => vaihtoehto?.oid,
      selectedItem: vaihtoehdot.find(({ oid }) => oid === valittu) ?? null,
      stateReducer: (tila, { type, changes }) => {
        // One institution is always chosen: leaving the field or Esc brings its name back.
        if (type !== tyypit.InputBlur && type !== tyypit.InputKeyDownEscape) return changes
        return { ...changes, selectedItem: tila.selectedItem, inputValue: tila.selectedItem?.nimi ?? '' }
      },
      onStateChange: ({ type, inputValue }) => {
        if (type === tyypit.InputChange) asetaHaku(inputValue ?? '')
      },
      onIsOpenChange: ({ isOpen: auki }) => {
        if (!auki) asetaHaku('')
      },
      onSelectedItemChange: ({ selectedItem }) => {
        if (selectedItem) onValinta(selectedItem.oid)
      },
    })
  return (
    <div className="valintalista">
      <label className="valintalista__otsikko" {...getLabelProps()} htmlFor={syote}>
        {otsikko}
      </label>
      <div className="valintalista__kentta">
        <input
          className="valintalista__syote"
          placeholder={t('oppilaitos.valitse')}
          {...getInputProps({ onFocus: (tapahtuma) => tapahtuma.currentTarget.select() })}
        />
        <button
          type="button"
          className="valintalista__avaa"
          aria-label={t('oppilaitos.nayta-kaikki')}
          {...getToggleButtonProps()}
        >
          <svg viewBox="0 0 10 10" width="12" height="12" aria-hidden="true">
            <path d="m5 8 4-6H1z" />
          </svg>
        </button>
        <ul
          className={isOpen ? 'valintalista__lista' : 'valintalista__lista valintalista__lista--kiinni'}
          {...getMenuProps()}
        >
          {isOpen &&
            osumat.map((vaihtoehto, index) => (
              <li
                key={vaihtoehto.oid}
                className={
                  index === highlightedIndex
                    ? 'valintalista__kohta valintalista__kohta--kohdalla'
                    : 'valintalista__kohta'
                }
                {...getItemProps({ item: vaihtoehto, index })}
              >
                {vaihtoehto.nimi}
              </li>
            ))}
        </ul>
      </div>
      <p role="status" className={isOpen && osumat.length === 0 ? 'valintalista__ei-osumia' : 'vain-ruudunlukijalle'}>
        {isOpen && (osumat.length === 0 ? t('oppilaitos.ei-osumia') : t('oppilaitos.osumia', { count: osumat.length }))}
      </p>
    </div>
  )
}
