import './tietoa.css'
import { useUiTeksti } from '@ehoks/ui/i18n/teksti'
import { Sivuotsikko } from '@ehoks/ui/rakenne/sivuotsikko'
import { ExternalLink } from 'suomifi-ui-components'
import { useTeksti } from './teksti.ts'

/** The accessibility statement that the law asks for: the state, what is lacking, how it was found out, whom to tell. */
export default function SaavutettavuusselosteSivu() {
  const t = useTeksti()
  const ui = useUiTeksti()
  const sahkoposti = ui('palaute.sahkoposti')
  return (
    <div className="seloste">
      <Sivuotsikko nimi={t('seloste')} />
      <p>{t('seloste.johdanto')}</p>
      <h2>{t('seloste.tila')}</h2>
      <p>{t('seloste.tila.selite')}</p>
      <h2>{t('seloste.puutteet')}</h2>
      <p>{t('seloste.puutteet.selite')}</p>
      <ul className="luettelo">
        <li>{t('seloste.puutteet.sisalto')}</li>
        <li>{t('seloste.puutteet.kieli')}</li>
        <li>{t('seloste.puutteet.linkit')}</li>
      </ul>
      <h2>{t('seloste.arviointi')}</h2>
      <p>{t('seloste.arviointi.selite')}</p>
      <h2>{t('seloste.palaute')}</h2>
      <p>{t('seloste.palaute.selite')}</p>
      <p>
        <a href={`mailto:${sahkoposti}`}>{sahkoposti}</a>
      </p>
      <h2>{t('seloste.valvonta')}</h2>
      <p>{t('seloste.valvonta.selite')}</p>
      <p>
        {t('seloste.valvonta.viranomainen')}
        <br />
        <ExternalLink href={t('seloste.valvonta.osoite')} labelNewWindow={ui('kehys.uuteen-ikkunaan')}>
          {t('seloste.valvonta.linkki')}
        </ExternalLink>
      </p>
      <p className="hillitty">{t('seloste.laadittu')}</p>
    </div>
  )
}
