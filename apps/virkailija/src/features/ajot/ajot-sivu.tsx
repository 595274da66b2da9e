import './ajot.css'
import type { Ajo, Tyo } from '@ehoks/schema/rajapinta/ajot'
import { HoksKonteksti } from '@ehoks/ui/hoks/konteksti'
import { paivaHelsingissa } from '@ehoks/ui/muotoilu/aika'
import { Sivuotsikko } from '@ehoks/ui/rakenne/sivuotsikko'
import { KyselynTila } from '@ehoks/ui/tilat/kyselyn-tila'
import { Luuranko } from '@ehoks/ui/tilat/luuranko'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { Link, useSearchParams } from 'react-router'
import { Ajohistoria } from './ajohistoria.tsx'
import { ajotKysely } from './ajot.queries.ts'
import { Eteneminen } from './eteneminen.tsx'
import { Kaynnistys } from './kaynnistys.tsx'
import { useSanat } from './sanat.ts'
import { useTeksti } from './teksti.ts'

/** The background jobs: what goes on, what can be started, and what has been. Choices and page are in the address. */
export default function AjotSivu() {
  const t = useTeksti()
  const [osoite] = useSearchParams()
  const tyo = osoite.get('tyo') ?? ''
  const ennen = Number(osoite.get('ennen') ?? Number.NaN)
  const kysely = useQuery(
    ajotKysely({ ...(tyo !== '' && { tyo }), ...(Number.isSafeInteger(ennen) && ennen > 0 && { ennen }) }),
  )
  return (
    <div className="pino">
      <Sivuotsikko nimi={t('otsikko')} />
      <KyselynTila kysely={kysely} luuranko={<Luuranko rivit={8} />}>
        {({ tyot, kesken, paattyneet, lisaa, nimet }) => (
          <HoksKonteksti nimet={nimet} nakokulma="virkailija" tanaan={paivaHelsingissa(new Date())}>
            <div className="ajot">
              <Kesken kesken={kesken} />
              <Tyot tyot={tyot} />
              <Ajohistoria
                tyot={tyot}
                ajot={paattyneet}
                lisaa={lisaa}
                tyo={tyo}
                vanhempia={Number.isSafeInteger(ennen)}
              />
            </div>
          </HoksKonteksti>
        )}
      </KyselynTila>
    </div>
  )
}

/** The runs that wait or go on. */
function Kesken({ kesken }: { kesken: readonly Ajo[] }) {
  const t = useTeksti()
  const tunnus = useId()
  return (
    <section className="ajot__osio" aria-labelledby={tunnus}>
      <h2 id={tunnus}>{t('kesken')}</h2>
      {kesken.length === 0 && <p>{t('kesken.tyhja')}</p>}
      <ul className="ajot__kortit">
        {kesken.map((ajo) => (
          <li key={ajo.id} className="ajot__kortti">
            <Eteneminen ajo={ajo} />
          </li>
        ))}
      </ul>
      <Kuuluutus kesken={kesken} />
    </section>
  )
}

/** Percents between what a screen reader is told: more often would be chatter. */
const KERROTAAN_VALEIN = 25

/** How far the runs are, for those who do not see it: told when it has changed by a quarter. */
function Kuuluutus({ kesken }: { kesken: readonly Ajo[] }) {
  const t = useTeksti()
  const { tyonNimi } = useSanat()
  const lauseet = kesken.map(({ nimi, tila, tehty, kaikkiaan }) => {
    const osuus = kaikkiaan ? Math.floor((100 * tehty) / kaikkiaan / KERROTAAN_VALEIN) * KERROTAAN_VALEIN : 0
    return t(`kuuluutus.${tila === 'odottaa' ? 'odottaa' : 'kaynnissa'}`, { tyo: tyonNimi(nimi), osuus })
  })
  return (
    <p role="status" className="vain-ruudunlukijalle">
      {lauseet.join(' ')}
    </p>
  )
}

/** Every job: what it does, when, how it went last, and the way to start it. */
function Tyot({ tyot }: { tyot: readonly Tyo[] }) {
  const t = useTeksti()
  const tunnus = useId()
  const [osoite] = useSearchParams()
  const kaynnistettava = tyot.find(({ nimi }) => nimi === osoite.get('kaynnista'))
  return (
    <section className="ajot__osio" aria-labelledby={tunnus}>
      <h2 id={tunnus}>{t('tyot')}</h2>
      <ul className="ajot__kortit">
        {tyot.map((tyo) => (
          <li key={tyo.nimi} className="ajot__kortti">
            <TyonTiedot tyo={tyo} />
            <Kaynnistys tyo={tyo} auki={tyo === kaynnistettava} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function TyonTiedot({ tyo }: { tyo: Tyo }) {
  const t = useTeksti()
  const sanat = useSanat()
  const { viimeisin } = tyo
  const nimi = sanat.tyonNimi(tyo.nimi)
  return (
    <>
      <h3>{nimi}</h3>
      <p>{sanat.selite(tyo.nimi)}</p>
      <p className="hillitty">{sanat.ajastus(tyo)}</p>
      <p>
        {viimeisin
          ? t('tyo.viimeisin', {
              aika: sanat.hetki(viimeisin.paattyi ?? viimeisin.luotu),
              tila: t(`tila.${viimeisin.tila}`),
            })
          : t('tyo.ei-ajettu')}{' '}
        {viimeisin && (
          <Link to={`?tyo=${encodeURIComponent(tyo.nimi)}#historia`}>
            {t('tyo.ajot')}
            <span className="vain-ruudunlukijalle"> {nimi}</span>
          </Link>
        )}
      </p>
    </>
  )
}
