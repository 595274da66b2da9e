import { useEffect, useRef } from 'react'
import { Button, InlineAlert } from 'suomifi-ui-components'
import { type Asiakirja, lahetettava } from './asiakirja.ts'
import { Muutosluettelo } from './muutosluettelo.tsx'
import { useTeksti } from './teksti.ts'
import { yhdista } from './yhdistaminen.ts'

interface Ominaisuudet {
  /** What both began with. */
  pohja: Asiakirja
  omat: Asiakirja
  /** What the other has saved meanwhile. */
  toisen: Asiakirja
  onValinta: (asiakirja: Asiakirja) => void
}

/** Somebody else has saved the HOKS meanwhile: both changes in words, and what to do with them. Nothing is saved yet. */
export function Ristiriita({ pohja, omat, toisen, onValinta }: Ominaisuudet) {
  const t = useTeksti()
  const otsikko = useRef<HTMLHeadingElement>(null)
  useEffect(() => otsikko.current?.focus(), [])
  return (
    <div className="pino">
      <h2 ref={otsikko} tabIndex={-1}>
        {t('ristiriita.otsikko')}
      </h2>
      <InlineAlert status="warning" labelText={t('ristiriita.tilanne')}>
        {t('ristiriita.selite')}
      </InlineAlert>
      <div className="lomake-ristiriita">
        <section>
          <h3>{t('ristiriita.toisen')}</h3>
          <Muutosluettelo vanha={pohja} uusi={toisen} />
        </section>
        <section>
          <h3>{t('ristiriita.omat')}</h3>
          <Muutosluettelo vanha={pohja} uusi={omat} />
        </section>
      </div>
      <p>{t('ristiriita.yhdista.selite')}</p>
      <div className="rivi">
        <Button onClick={() => onValinta(yhdista(pohja, omat, toisen))}>{t('ristiriita.yhdista')}</Button>
        <Button variant="secondary" onClick={() => onValinta(lahetettava(omat))}>
          {t('ristiriita.pida-omat')}
        </Button>
        <Button variant="secondary" onClick={() => onValinta(toisen)}>
          {t('ristiriita.ota-toisen')}
        </Button>
      </div>
    </div>
  )
}
