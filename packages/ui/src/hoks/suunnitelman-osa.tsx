import './hoks.css'
import { InlineAlert } from 'suomifi-ui-components'
import { useKieli, useUiTeksti } from '../i18n/teksti.ts'
import { muotoileJakso } from '../muotoilu/aika.ts'
import { muotoileMaara } from '../muotoilu/maara.ts'
import { Avattava } from './avattava.tsx'
import { JaksonTiedot } from './jakso.tsx'
import { Nimi, useHoksKonteksti, useNimiteksti } from './konteksti.tsx'
import { NaytonTiedot } from './naytto.tsx'
import { Kentat, Kentta } from './osio.tsx'
import { PuutteetKohdassa } from './puutteet-kohdassa.tsx'
import type { SuunnitelmanOsa } from './suunnitelma.ts'
import { Tilamerkki } from './tila.tsx'

/** One unit of the plan: name, state, when and where; opens to everything that was agreed. */
export function SuunnitelmanOsaKortti({ osa }: { osa: SuunnitelmanOsa }) {
  const t = useUiTeksti()
  const kieli = useKieli()
  const { nakokulma, toiminnot, vaatimukset } = useHoksKonteksti()
  const nimiteksti = useNimiteksti()
  const nimi = osa.koodi ? nimiteksti(osa.koodi) : (osa.nimi ?? t('osa.nimeton'))
  const onkoTarkempaa =
    osa.hankkimistavat.length > 0 ||
    osa.naytot.length > 0 ||
    osa.poikkeaminen !== undefined ||
    osa.tavoitteetJaSisallot !== undefined ||
    osa.opetusJaOhjaus !== undefined ||
    osa.jarjestajaOid !== undefined ||
    osa.koodi !== undefined
  return (
    <article className="osakortti" id={osa.tunnus}>
      <div className="osakortti__ylarivi">
        <h4 className="osakortti__nimi">
          {osa.koodi ? <Nimi koodi={osa.koodi} /> : nimi}
          {osa.laajuus !== undefined && (
            <span className="osakortti__laajuus">, {t('maara.osp', { maara: muotoileMaara(osa.laajuus, kieli) })}</span>
          )}
        </h4>
        <Tilamerkki tila={osa.tila} />
      </div>
      <p className="osakortti__laji">
        {t(`osa.laji.${osa.laji}`)}
        {osa.ylempiKoodi && (
          <>
            : <Nimi koodi={osa.ylempiKoodi} />
          </>
        )}
      </p>
      {osa.olennainenSeikka && (
        <InlineAlert smallScreen labelText={t('osa.olennainen-seikka')}>
          {t(`osa.olennainen-seikka.selite.${nakokulma}`)}
        </InlineAlert>
      )}
      {osa.hankkimistavat.length + osa.naytot.length > 0 ? (
        <ul className="osakortti__ajat">
          {osa.hankkimistavat.map((jakso) => (
            <li key={jakso['module-id']} id={jakso['module-id']}>
              <span className="osakortti__tapa">
                <Nimi koodi={jakso['osaamisen-hankkimistapa-koodi-uri']} />
              </span>
              <span className="numerot">{muotoileJakso(jakso.alku, jakso.loppu)}</span>
              <span>{jakso['tyopaikalla-jarjestettava-koulutus']?.['tyopaikan-nimi']}</span>
              <PuutteetKohdassa kohde={jakso['module-id']} />
              {toiminnot?.({ laji: 'jakso', jakso })}
            </li>
          ))}
          {osa.naytot.map((naytto) => (
            <li key={naytto['module-id']} id={naytto['module-id']}>
              <span className="osakortti__tapa">{t('naytto')}</span>
              <span className="numerot">{muotoileJakso(naytto.alku, naytto.loppu)}</span>
              <span>{naytto.nayttoymparisto.nimi}</span>
              <PuutteetKohdassa kohde={naytto['module-id']} />
              {toiminnot?.({ laji: 'naytto', naytto })}
            </li>
          ))}
        </ul>
      ) : (
        <p className="hillitty">{t(`osa.ei-ajankohtaa.${nakokulma}`)}</p>
      )}
      {onkoTarkempaa && (
        <Avattava mista={nimi}>
          <Kentat>
            <Kentta nimi={t('osa.tavoitteet-ja-sisallot')}>{osa.tavoitteetJaSisallot}</Kentta>
            <Kentta nimi={t('poikkeaminen')}>{osa.poikkeaminen}</Kentta>
          </Kentat>
          {osa.hankkimistavat.map((jakso) => (
            <JaksonTiedot key={jakso['module-id']} jakso={jakso} />
          ))}
          {osa.naytot.map((naytto) => (
            <NaytonTiedot key={naytto['module-id']} naytto={naytto} />
          ))}
          <Kentat>
            <Kentta nimi={t('osa.opetus-ja-ohjaus')}>
              {osa.opetusJaOhjaus !== undefined &&
                t('maara.tuntia', { maara: muotoileMaara(osa.opetusJaOhjaus, kieli), count: osa.opetusJaOhjaus })}
            </Kentta>
            <Kentta nimi={t('osa.jarjestaja')}>{osa.jarjestajaOid && <Nimi koodi={osa.jarjestajaOid} />}</Kentta>
            <Kentta nimi={t('osa.koodi')}>{osa.koodi}</Kentta>
          </Kentat>
          {vaatimukset?.(osa)}
        </Avattava>
      )}
    </article>
  )
}
