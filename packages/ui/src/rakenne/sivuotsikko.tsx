import { type ReactNode, useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { useUiTeksti } from '../i18n/teksti.ts'

/** The path whose heading was last on the screen; undefined until the first page has been shown. */
let nahtyPolku: string | undefined

interface Ominaisuudet {
  /** The page's name in the window's title; the heading's text when it is plain. */
  nimi: string
  lang?: string | undefined
  children?: ReactNode
}

/**
 * The page's only h1. Sets the window's title, and takes focus when one has come from another page, so that a screen
 * reader tells where one is. Render it outside of loading states: the element then stays while the data arrives.
 */
export function Sivuotsikko({ nimi, lang, children }: Ominaisuudet) {
  const t = useUiTeksti()
  const { pathname } = useLocation()
  const viite = useRef<HTMLHeadingElement>(null)
  const ikkunanNimi = t('kehys.ikkunan-nimi', { sivu: nimi })

  useEffect(() => {
    document.title = ikkunanNimi
  }, [ikkunanNimi])

  useEffect(() => {
    if (nahtyPolku !== undefined && nahtyPolku !== pathname) viite.current?.focus({ preventScroll: true })
    nahtyPolku = pathname
  }, [pathname])

  return (
    <h1 ref={viite} tabIndex={-1} lang={lang}>
      {children ?? nimi}
    </h1>
  )
}
