import './kayttoonotto.css'
import type { Kayttoonotto } from '@ehoks/schema/rajapinta/kayttoonotto'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import { muotoileHetki, paivaHelsingissa } from '@ehoks/ui/muotoilu/aika'
import { muotoileMaara } from '@ehoks/ui/muotoilu/maara'
import { Sivuotsikko } from '@ehoks/ui/rakenne/sivuotsikko'
import { KyselynTila } from '@ehoks/ui/tilat/kyselyn-tila'
import { Luuranko } from '@ehoks/ui/tilat/luuranko'
import { Virhe } from '@ehoks/ui/tilat/virhe'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useId } from 'react'
import { useSearchParams } from 'react-router'
import { Button } from 'suomifi-ui-components'
import { lueJakso, osuus } from './jakso.ts'
import { Jaksovalinta } from './jaksovalinta.tsx'
import { kayttoonottoKysely, laskeUudelleen } from './kayttoonotto.queries.ts'
import { Kuvat } from './kuvat.tsx'
import { useTeksti } from './teksti.ts'
import { Toimijat } from './toimijat.tsx'

/** How eHOKS is taken into use: first the two numbers that are asked for, then how they have come about, then by whom. */
export default function KayttoonottoSivu() {
  const t = useTeksti()
  const [osoite] = useSearchParams()
  const { jakso, nimetty } = lueJakso(osoite, paivaHelsingissa(new Date()))
  const kysely = useQuery(kayttoonottoKysely(jakso))
  return (
    <div className="pino">
      <Sivuotsikko nimi={t('otsikko')} />
      <KyselynTila kysely={kysely} luuranko={<Luuranko rivit={12} />}>
        {(kayttoonotto) => (
          <div className="kayttoonotto">
            <Laskenta kayttoonotto={kayttoonotto} />
            <Kokonaisluvut kayttoonotto={kayttoonotto} />
            <Jaksovalinta jakso={jakso} nimetty={nimetty} />
            <Jaksolla kayttoonotto={kayttoonotto} />
            <Kuvat kayttoonotto={kayttoonotto} />
            <Toimijat toimijat={kayttoonotto.koulutustoimijat} jakso={jakso} vanhentunut={kysely.isPlaceholderData} />
          </div>
        )}
      </KyselynTila>
    </div>
  )
}

/** Of when the numbers are, and the way to have them made anew. */
function Laskenta({ kayttoonotto: { laskettu, lasketaan } }: { kayttoonotto: Kayttoonotto }) {
  const t = useTeksti()
  const asiakas = useQueryClient()
  const laskenta = useMutation({ mutationFn: laskeUudelleen, onSuccess: () => asiakas.invalidateQueries() })
  return (
    <>
      <div className="kayttoonotto__laskenta">
        <p role="status">
          {lasketaan
            ? t('laskenta.kaynnissa')
            : laskettu
              ? t('laskenta.laskettu', { aika: muotoileHetki(laskettu) })
              : t('laskenta.ei')}
        </p>
        <Button
          variant="secondary"
          className="ei-tulosteeseen"
          onClick={() => laskenta.mutate()}
          aria-disabled={laskenta.isPending || lasketaan}
        >
          {t('laskenta.laske')}
        </Button>
      </div>
      {laskenta.isError && <Virhe virhe={laskenta.error} />}
    </>
  )
}

/** The two numbers that are asked for. */
function Kokonaisluvut({ kayttoonotto }: { kayttoonotto: Kayttoonotto }) {
  const t = useTeksti()
  const kieli = useKieli()
  const tunnus = useId()
  const luku = (maara: number) => muotoileMaara(maara, kieli)
  const { hokseja, aloittaneita, koulutustoimijoita } = kayttoonotto
  return (
    <dl className="kayttoonotto__luvut-suurina">
      <Luku nimi={t('luku.hokseja')}>{luku(hokseja)}</Luku>
      <Luku nimi={t('luku.aloittaneita')}>
        {koulutustoimijoita === undefined ? (
          <>
            {luku(aloittaneita)} <span className="kayttoonotto__lisa">{t('luku.aloittaneita.ei-kaikkia')}</span>
          </>
        ) : (
          <>
            <span id={tunnus}>
              {luku(aloittaneita)} / {luku(koulutustoimijoita)}
            </span>
            <progress
              className="kayttoonotto__palkki"
              aria-labelledby={tunnus}
              value={aloittaneita}
              max={koulutustoimijoita}
            />
          </>
        )}
      </Luku>
    </dl>
  )
}

function Luku({ nimi, children }: { nimi: string; children: ReactNode }) {
  return (
    <div className="kayttoonotto__luku">
      <dt>{nimi}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** What came of the period, in a sentence each. */
function Jaksolla({ kayttoonotto: { jakso } }: { kayttoonotto: Kayttoonotto }) {
  const t = useTeksti()
  const kieli = useKieli()
  const luku = (maara: number) => muotoileMaara(maara, kieli)
  const prosentti = (osa: number, kaikki: number) => luku(Math.round((osuus(osa, kaikki) ?? 0) * 1000) / 10)
  return (
    <ul className="luettelo">
      <li>
        {t('jaksolla.hokseja', {
          count: jakso.hokseja,
          hokseja: luku(jakso.hokseja),
          osuus: prosentti(jakso.kasin, jakso.hokseja),
        })}
      </li>
      <li>{t('jaksolla.aloittaneita', { count: jakso.aloittaneita, aloittaneita: luku(jakso.aloittaneita) })}</li>
      <li>
        {t('jaksolla.siirtoja', {
          count: jakso.siirtoja,
          siirtoja: luku(jakso.siirtoja),
          osuus: prosentti(jakso.hylattyja, jakso.siirtoja),
        })}
      </li>
    </ul>
  )
}
