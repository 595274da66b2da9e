import './hoks.css'
import { useUiTeksti } from '../i18n/teksti.ts'
import { Yhteys } from './jakso.tsx'
import { Nimi, useHoksKonteksti } from './konteksti.tsx'
import { PuutteetKohdassa } from './puutteet-kohdassa.tsx'
import type { SuunnitelmanOsa } from './suunnitelma.ts'
import type { NaytettavaHoks } from './tyypit.ts'
import { type Yhteyshenkilo, yhteyshenkilot } from './yhteyshenkilot.ts'

function Henkilot({ otsikko, henkilot }: { otsikko: string; henkilot: readonly Yhteyshenkilo[] }) {
  if (henkilot.length === 0) return null
  return (
    <div className="osaryhma">
      <h3>{otsikko}</h3>
      <ul className="henkilot">
        {henkilot.map((henkilo) => (
          <li key={`${henkilo.nimi} ${henkilo.organisaatioOid ?? henkilo.tyopaikka}`} className="henkilo">
            <span className="henkilo__nimi">{henkilo.nimi}</span>
            {henkilo.rooli && <span>{henkilo.rooli}</span>}
            {henkilo.tyopaikka && <span>{henkilo.tyopaikka}</span>}
            {henkilo.organisaatioOid && (
              <span>
                <Nimi koodi={henkilo.organisaatioOid} />
              </span>
            )}
            <Yhteys sahkoposti={henkilo.sahkoposti} puhelinnumero={henkilo.puhelinnumero} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Whom to ask: the learner's own contact data, the school's people, the workplaces' instructors. */
export function Yhteystiedot({ hoks, osat }: { hoks: NaytettavaHoks; osat: readonly SuunnitelmanOsa[] }) {
  const t = useUiTeksti()
  const { nakokulma } = useHoksKonteksti()
  const { oppilaitos, tyopaikat } = yhteyshenkilot(osat)
  const omat = hoks.sahkoposti || hoks.puhelinnumero
  const puute = <PuutteetKohdassa kohde="sahkoposti" />
  if (!omat && oppilaitos.length + tyopaikat.length === 0) {
    return (
      <>
        <p>{t(`yhteystiedot.tyhja.${nakokulma}`)}</p>
        {puute}
      </>
    )
  }
  return (
    <>
      {puute}
      {omat && (
        <div className="osaryhma">
          <h3>{t(`yhteystiedot.opiskelija.${nakokulma}`)}</h3>
          <Yhteys sahkoposti={hoks.sahkoposti} puhelinnumero={hoks.puhelinnumero} />
        </div>
      )}
      <Henkilot otsikko={t('yhteystiedot.oppilaitos')} henkilot={oppilaitos} />
      <Henkilot otsikko={t('yhteystiedot.tyopaikat')} henkilot={tyopaikat} />
    </>
  )
}
