import './tervetuloa.css'
import { Sivuotsikko } from '@ehoks/ui/rakenne/sivuotsikko'
import { useTeksti } from '../../i18n/teksti.ts'
import { Prosessi } from './prosessi.tsx'

/** How a personal plan is made and followed, for everybody. */
export function Henkilokohtaistaminen() {
  const t = useTeksti()
  return (
    <div className="pino">
      <Sivuotsikko nimi={t('prosessi.sivu')} />
      <p className="tervetuloa__ingressi tervetuloa__teksti">{t('prosessi.ingressi')}</p>
      <p className="tervetuloa__teksti">{t('prosessi.hoks')}</p>
      <Prosessi taso="h2" />
      <p className="tervetuloa__teksti">{t('prosessi.apua')}</p>
    </div>
  )
}
