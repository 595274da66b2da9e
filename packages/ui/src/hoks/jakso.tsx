import './hoks.css'
import type { ReactNode } from 'react'
import { useKieli, useUiTeksti } from '../i18n/teksti.ts'
import { muotoileJakso } from '../muotoilu/aika.ts'
import { muotoileMaara } from '../muotoilu/maara.ts'
import { Nimi } from './konteksti.tsx'
import { Kentat, Kentta, tekstilista } from './osio.tsx'
import type { Hankkimistapa } from './tyypit.ts'

/** Ways to reach a person. */
export function Yhteys({
  sahkoposti,
  puhelinnumero,
}: {
  sahkoposti?: string | undefined
  puhelinnumero?: string | undefined
}) {
  if (!sahkoposti && !puhelinnumero) return null
  return (
    <span className="yhteys">
      {sahkoposti && <a href={`mailto:${sahkoposti}`}>{sahkoposti}</a>}
      {puhelinnumero && <a href={`tel:${puhelinnumero.replaceAll(/[^\d+]/g, '')}`}>{puhelinnumero}</a>}
    </span>
  )
}

function edustaja(henkilo: Hankkimistapa['jarjestajan-edustaja']): ReactNode {
  if (!henkilo?.nimi) return undefined
  return (
    <>
      {henkilo.rooli ? `${henkilo.nimi}, ${henkilo.rooli}` : henkilo.nimi}
      <br />
      <Nimi koodi={henkilo['oppilaitos-oid']} />
    </>
  )
}

/** One period in full: where, who guides, what is done. */
export function JaksonTiedot({ jakso }: { jakso: Hankkimistapa }) {
  const t = useUiTeksti()
  const kieli = useKieli()
  const tyopaikka = jakso['tyopaikalla-jarjestettava-koulutus']
  const ohjaaja = tyopaikka?.['vastuullinen-tyopaikka-ohjaaja']
  const osaAikaisuus = jakso['osa-aikaisuustieto']
  const perusta = jakso['oppisopimuksen-perusta-koodi-uri']
  const ymparistot = jakso['muut-oppimisymparistot'] ?? []
  const keskeytykset = jakso.keskeytymisajanjaksot ?? []
  return (
    <div className="jakso">
      <h5 className="jakso__otsikko">
        <Nimi koodi={jakso['osaamisen-hankkimistapa-koodi-uri']} />{' '}
        <span className="numerot">{muotoileJakso(jakso.alku, jakso.loppu)}</span>
      </h5>
      <Kentat>
        <Kentta nimi={t('jakso.tarkenne')}>{jakso['ajanjakson-tarkenne']}</Kentta>
        <Kentta nimi={t('jakso.tyopaikka')}>
          {tyopaikka && (
            <>
              {tyopaikka['tyopaikan-nimi']}
              {tyopaikka['tyopaikan-y-tunnus'] && (
                <span className="hillitty"> {t('jakso.y-tunnus', { yTunnus: tyopaikka['tyopaikan-y-tunnus'] })}</span>
              )}
            </>
          )}
        </Kentta>
        <Kentta nimi={t('jakso.ohjaaja')}>
          {ohjaaja?.nimi && (
            <>
              {ohjaaja.nimi}
              <Yhteys sahkoposti={ohjaaja.sahkoposti} puhelinnumero={ohjaaja.puhelinnumero} />
            </>
          )}
        </Kentta>
        <Kentta nimi={t('jakso.tyotehtavat')}>{tekstilista(tyopaikka?.['keskeiset-tyotehtavat'])}</Kentta>
        <Kentta nimi={t('jakso.osa-aikaisuus')}>
          {osaAikaisuus !== undefined &&
            t('jakso.osa-aikaisuus.maara', { prosentti: muotoileMaara(osaAikaisuus, kieli) })}
        </Kentta>
        <Kentta nimi={t('jakso.oppisopimuksen-perusta')}>{perusta && <Nimi koodi={perusta} />}</Kentta>
        <Kentta nimi={t('jakso.oppimisymparistot')}>
          {ymparistot.length > 0 && (
            <ul className="luettelo">
              {ymparistot.map((ymparisto) => (
                <li key={`${ymparisto['oppimisymparisto-koodi-uri']} ${ymparisto.alku} ${ymparisto.loppu}`}>
                  <Nimi koodi={ymparisto['oppimisymparisto-koodi-uri']} />{' '}
                  <span className="numerot">{muotoileJakso(ymparisto.alku, ymparisto.loppu)}</span>
                </li>
              ))}
            </ul>
          )}
        </Kentta>
        <Kentta nimi={t('jakso.keskeytykset')}>
          {keskeytykset.length > 0 && tekstilista(keskeytykset.map(({ alku, loppu }) => muotoileJakso(alku, loppu)))}
        </Kentta>
        <Kentta nimi={t('jakso.jarjestajan-edustaja')}>{edustaja(jakso['jarjestajan-edustaja'])}</Kentta>
        <Kentta nimi={t('jakso.hankkijan-edustaja')}>{edustaja(jakso['hankkijan-edustaja'])}</Kentta>
      </Kentat>
    </div>
  )
}
