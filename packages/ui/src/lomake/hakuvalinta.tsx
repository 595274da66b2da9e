import './hakuvalinta.css'
import { useCombobox } from 'downshift'
import { useState } from 'react'
import { useUiTeksti } from '../i18n/teksti.ts'

/** One thing to choose. */
export interface Vaihtoehto {
  arvo: string
  nimi: string
  /** Language of the name, when it is not the page's. */
  lang?: string | undefined
  /** In small print under the name; found by searching, too. */
  lisatieto?: string | undefined
}

interface Ominaisuudet {
  id: string
  nimi: string
  vaihtoehdot: readonly Vaihtoehto[]
  /** The chosen value; one that is not among the choices is shown as it is. */
  arvo: string
  /** What the chosen value is called, when the choices are looked for elsewhere and may not have it. */
  valittu?: Vaihtoehto | undefined
  /** `''` when the choice is emptied. */
  onValinta: (arvo: string) => void
  /** Chooses one after another: what has been chosen does not stay in the field. */
  tyhjenee?: boolean | undefined
  /** Given when the choices are looked for elsewhere: told what is typed. */
  onHaku?: ((haku: string) => void) | undefined
  /** The choices are on their way. */
  haetaan?: boolean | undefined
  /** Takes what was typed as the value, when it is one though not among the choices. */
  kelpaaSellaisenaan?: ((teksti: string) => boolean) | undefined
  onPoistuminen?: (() => void) | undefined
  ohje?: string | undefined
  valinnainen?: string | undefined
  virhe?: string | undefined
  paikanpitaja?: string | undefined
}

/** More would only slow the list down: who looks for one of thousands types more of its name. */
const NAYTETAAN = 100

const sopii = ({ arvo, nimi, lisatieto = '' }: Vaihtoehto, sanat: readonly string[]) => {
  const teksti = `${nimi} ${lisatieto} ${arvo}`.toLowerCase()
  return sanat.every((sana) => teksti.includes(sana))
}

/** A choice by typing any part of a name, or from the whole list. */
export function Hakuvalinta(ominaisuudet: Ominaisuudet) {
  const { id, nimi, vaihtoehdot, arvo, onValinta, onHaku, haetaan, kelpaaSellaisenaan } = ominaisuudet
  const { valittu: tunnettu, tyhjenee, onPoistuminen, ohje, valinnainen, virhe, paikanpitaja } = ominaisuudet
  const t = useUiTeksti()
  const [haku, asetaHaku] = useState('')
  const sanat = haku.toLowerCase().split(/\s+/).filter(Boolean)
  // What is looked for elsewhere has been found there by its own rules.
  const osumat = (onHaku ? vaihtoehdot : vaihtoehdot.filter((vaihtoehto) => sopii(vaihtoehto, sanat))).slice(
    0,
    NAYTETAAN,
  )
  const tuntematon: Vaihtoehto | null = arvo === '' ? null : { arvo, nimi: arvo }
  const valittu =
    vaihtoehdot.find((vaihtoehto) => vaihtoehto.arvo === arvo) ?? (arvo === '' ? null : (tunnettu ?? tuntematon))
  const tyypit = useCombobox.stateChangeTypes
  const { isOpen, highlightedIndex, getLabelProps, getInputProps, getToggleButtonProps, getMenuProps, getItemProps } =
    useCombobox<Vaihtoehto>({
      inputId: id,
      items: osumat,
      itemToString: (vaihtoehto) => vaihtoehto?.nimi ?? '',
      // The name may come after the value, and change with the language.
      itemToKey: (vaihtoehto) => vaihtoehto && `${vaihtoehto.arvo} ${vaihtoehto.nimi}`,
      selectedItem: valittu,
      stateReducer: (tila, { type, changes }) => {
        if (type !== tyypit.InputBlur && type !== tyypit.InputKeyDownEscape) {
          return tyhjenee && changes.selectedItem ? { ...changes, inputValue: '' } : changes
        }
        const teksti = (tila.inputValue ?? '').trim()
        if (type === tyypit.InputBlur && kelpaaSellaisenaan?.(teksti) === true && teksti !== valittu?.nimi) {
          return { ...changes, selectedItem: { arvo: teksti, nimi: teksti }, inputValue: tyhjenee ? '' : teksti }
        }
        // Leaving an emptied field empties the choice; leaving anything else brings the chosen name back.
        const tyhja = type === tyypit.InputBlur && teksti === ''
        return { ...changes, selectedItem: tyhja ? null : valittu, inputValue: tyhja ? '' : (valittu?.nimi ?? '') }
      },
      onStateChange: ({ type, inputValue }) => {
        if (type !== tyypit.InputChange) return
        asetaHaku(inputValue ?? '')
        onHaku?.(inputValue ?? '')
      },
      onIsOpenChange: ({ isOpen: auki }) => {
        if (auki) return
        asetaHaku('')
        onHaku?.('')
      },
      onSelectedItemChange: ({ selectedItem }) => {
        const uusi = selectedItem?.arvo ?? ''
        if (uusi !== arvo) onValinta(uusi)
      },
    })
  const kuvaukset = [ohje !== undefined && `${id}-ohje`, virhe !== undefined && `${id}-virhe`].filter(Boolean).join(' ')
  const eiOsumia = isOpen && osumat.length === 0 && !haetaan && (!onHaku || haku !== '')
  return (
    <div className="hakuvalinta">
      <label className="hakuvalinta__otsikko" {...getLabelProps()} htmlFor={id}>
        {nimi} {valinnainen && <span className="hakuvalinta__valinnainen">({valinnainen})</span>}
      </label>
      {ohje && (
        <p id={`${id}-ohje`} className="hakuvalinta__ohje">
          {ohje}
        </p>
      )}
      <div className="hakuvalinta__kentta">
        <input
          className="hakuvalinta__syote"
          placeholder={paikanpitaja}
          {...getInputProps({
            onFocus: (tapahtuma) => tapahtuma.currentTarget.select(),
            onBlur: () => onPoistuminen?.(),
            autoComplete: 'off',
            ...(kuvaukset !== '' && { 'aria-describedby': kuvaukset }),
            'aria-invalid': virhe !== undefined,
          })}
        />
        {arvo !== '' && (
          <button
            type="button"
            className="hakuvalinta__painike hakuvalinta__painike--tyhjenna"
            aria-label={t('valinta.tyhjenna', { nimi })}
            onClick={() => {
              onValinta('')
              // The button goes away with the choice.
              document.getElementById(id)?.focus()
            }}
          >
            <span aria-hidden="true">✕</span>
          </button>
        )}
        <button
          type="button"
          className="hakuvalinta__painike"
          {...getToggleButtonProps({ 'aria-label': t('valinta.nayta', { nimi }) })}
        >
          <svg viewBox="0 0 10 10" width="12" height="12" aria-hidden="true">
            <path d="m5 8 4-6H1z" />
          </svg>
        </button>
        <ul
          className={isOpen ? 'hakuvalinta__lista' : 'hakuvalinta__lista hakuvalinta__lista--kiinni'}
          {...getMenuProps()}
        >
          {isOpen &&
            osumat.map((vaihtoehto, index) => (
              <li
                key={vaihtoehto.arvo}
                lang={vaihtoehto.lang}
                className={
                  index === highlightedIndex ? 'hakuvalinta__kohta hakuvalinta__kohta--kohdalla' : 'hakuvalinta__kohta'
                }
                {...getItemProps({ item: vaihtoehto, index })}
              >
                {vaihtoehto.nimi}
                {vaihtoehto.lisatieto && <span className="hakuvalinta__lisatieto">{vaihtoehto.lisatieto}</span>}
              </li>
            ))}
        </ul>
      </div>
      <p role="status" className={eiOsumia || (isOpen && haetaan) ? undefined : 'vain-ruudunlukijalle'}>
        {isOpen && haetaan && t('valinta.haetaan')}
        {eiOsumia && t('valinta.ei-osumia')}
        {isOpen && osumat.length > 0 && t('valinta.osumia', { count: osumat.length })}
      </p>
      {virhe !== undefined && (
        <p id={`${id}-virhe`} className="hakuvalinta__viesti">
          {virhe}
        </p>
      )}
    </div>
  )
}
