import './jaot.css'
import type { OmaJako } from '@ehoks/schema/rajapinta/jaot'
import type { Nimet } from '@ehoks/schema/rajapinta/nakymat'
import { muotoilePaiva, paivaHelsingissa } from '@ehoks/ui/muotoilu/aika'
import { Kopioi } from '@ehoks/ui/rakenne/kopioi'
import { Vahvistus } from '@ehoks/ui/rakenne/vahvistus'
import { KyselynTila } from '@ehoks/ui/tilat/kyselyn-tila'
import { Luuranko } from '@ehoks/ui/tilat/luuranko'
import { Tyhja } from '@ehoks/ui/tilat/tyhja'
import { Virhe } from '@ehoks/ui/tilat/virhe'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, lazy, Suspense, useState } from 'react'
import { Link, useLocation } from 'react-router'
import { Button, InlineAlert } from 'suomifi-ui-components'
import { JaonNimi } from './jaon-nimi.tsx'
import { JaonTila, Katselut, onAvoin, Palautteet, TilaSanoin } from './jaon-tila.tsx'
import { jaotKysely, jatkaJakoa, vaihdaLinkki } from './jaot.queries.ts'
import { Lopetus } from './lopetus.tsx'
import { Paivakentta } from './paivakentta.tsx'
import { useTeksti } from './teksti.ts'
import { useVastaanottaja } from './vastaanottaja.ts'
import { loppupaivanVika, viimeinenPaiva } from './voimassaolo.ts'

const Qrkoodi = lazy(() => import('./qrkoodi.tsx'))

/** One of the learner's own shares: its link, what has come of it, and its end. */
export function JakoSivu({ shareId }: { shareId: string }) {
  const t = useTeksti()
  const { state } = useLocation()
  const kysely = useQuery(jaotKysely)
  return (
    <KyselynTila kysely={kysely} luuranko={<Luuranko rivit={8} />}>
      {({ jaot, nimet }) => {
        const jako = jaot.find((yksi) => yksi['share-id'] === shareId)
        if (!jako) {
          return (
            <Tyhja otsikko={t('jako.ei-loydy')}>
              <p>{t('jako.ei-loydy.ohje')}</p>
            </Tyhja>
          )
        }
        return (
          <>
            {state?.luotu === true && onAvoin(jako.tila) && (
              <InlineAlert labelText={t('jako.luotu')}>{t('jako.luotu.selite')}</InlineAlert>
            )}
            <Tiedot jako={jako} nimet={nimet} />
            {jako.linkki !== undefined && <Linkki jako={jako} linkki={jako.linkki} />}
            <section className="jaot__ryhma">
              <h2>{t('jako.katselut')}</h2>
              <Katselut jako={jako} />
              <Palautteet jako={jako} />
            </section>
            <Toimet jako={jako} />
          </>
        )
      }}
    </KyselynTila>
  )
}

function Tiedot({ jako, nimet }: { jako: OmaJako; nimet: Nimet }) {
  const t = useTeksti()
  const vastaanottaja = useVastaanottaja(jako)
  return (
    <div className="jakokortti">
      <p>
        <JaonTila tila={jako.tila} />
      </p>
      <p>
        <strong>
          <JaonNimi jako={jako} nimet={nimet} />
        </strong>
      </p>
      <p>{t('jako.kenelle', { nimi: vastaanottaja })}</p>
      <TilaSanoin jako={jako} />
      {jako['nayta-vaatimukset'] && <p>{t('jako.vaatimukset-nakyvat')}</p>}
      {jako['nayta-yhteyshenkilo'] && <p>{t('jako.yhteyshenkilo-nakyy')}</p>}
    </div>
  )
}

/** The link to give: as text, to copy, as a QR code to show; and what came of the message. */
function Linkki({ jako, linkki }: { jako: OmaJako; linkki: string }) {
  const t = useTeksti()
  const viesti = jako['viestin-tila']
  return (
    <section className="jaot__ryhma">
      <h2>{t('linkki')}</h2>
      {viesti !== undefined && (
        <p>{t(`linkki.viesti.${viesti}`, { osoite: jako['vastaanottaja-sahkoposti'] ?? '' })}</p>
      )}
      <p>{t('linkki.selite')}</p>
      <p className="jako__linkki">
        <span>{linkki}</span> <Kopioi teksti={linkki} mita={t('linkki')} />
      </p>
      {'share' in navigator && (
        <div className="ei-tulosteeseen">
          <Button variant="secondary" onClick={() => laheta(linkki)}>
            {t('linkki.laheta')}
          </Button>
        </div>
      )}
      <Suspense fallback={<div className="qrkoodi" />}>
        <Qrkoodi teksti={linkki} nimi={t('linkki.qr')} />
      </Suspense>
      <p className="hillitty">{t('linkki.qr.ohje')}</p>
    </section>
  )
}

/** By the device's own apps; to change one's mind there is no failure. */
const laheta = (url: string) => void navigator.share({ url }).catch(() => undefined)

function Toimet({ jako }: { jako: OmaJako }) {
  const t = useTeksti()
  const asiakas = useQueryClient()
  const vastaanottaja = useVastaanottaja(jako)
  const paivita = () => asiakas.invalidateQueries({ queryKey: jaotKysely.queryKey })
  const vaihto = useMutation({ mutationFn: () => vaihdaLinkki(jako['share-id']), onSettled: paivita })
  const muutettavissa = onAvoin(jako.tila) || jako.tila === 'vanhentunut'
  if (!muutettavissa) {
    return (
      <p>
        <Link to={`/suunnittelu/${jako['hoks-eid']}`}>{t('jako.jaa-uudelleen')}</Link>
      </p>
    )
  }
  return (
    <section className="jaot__ryhma ei-tulosteeseen">
      <h2>{t('jako.toimet')}</h2>
      <Jatko jako={jako} onJatkettu={paivita} />
      {onAvoin(jako.tila) && (
        <>
          <div>
            <Vahvistus
              nimi={t('vaihda')}
              mista={vastaanottaja}
              otsikko={t('vaihda.otsikko')}
              kesken={vaihto.isPending}
              onVahvistus={() => vaihto.mutate()}
            >
              <p>{t('vaihda.selite')}</p>
            </Vahvistus>
          </div>
          <p role="status">{vaihto.isSuccess && t('vaihda.tehty')}</p>
          {vaihto.isError && <Virhe virhe={vaihto.error} />}
          <Lopetus jako={jako} />
        </>
      )}
    </section>
  )
}

/** A new last day. */
function Jatko({ jako, onJatkettu }: { jako: OmaJako; onJatkettu: () => Promise<unknown> }) {
  const t = useTeksti()
  const tanaan = paivaHelsingissa(new Date())
  const alku = jako['voimassaolo-alku']
  const [loppu, asetaLoppu] = useState(jako['voimassaolo-loppu'])
  const [yritetty, asetaYritetty] = useState(false)
  const vika = loppupaivanVika({ alku, loppu }, tanaan)
  const jatko = useMutation({ mutationFn: () => jatkaJakoa(jako['share-id'], loppu), onSettled: onJatkettu })

  function laheta(tapahtuma: FormEvent) {
    tapahtuma.preventDefault()
    asetaYritetty(true)
    if (vika) document.getElementById('uusi-loppu')?.focus()
    else if (!jatko.isPending) jatko.mutate()
  }

  return (
    <form className="pino" onSubmit={laheta} noValidate>
      <Paivakentta
        id="uusi-loppu"
        nimi={t('jatka.loppu')}
        ohje={t('jatka.ohje', { paiva: muotoilePaiva(viimeinenPaiva(alku)) })}
        arvo={loppu}
        ensimmainen={tanaan}
        viimeinen={viimeinenPaiva(alku)}
        onMuutos={asetaLoppu}
        virhe={yritetty && vika ? t(`virhe.loppu.${vika}`) : undefined}
      />
      <div className="rivi">
        <Button type="submit" variant="secondary" aria-disabled={jatko.isPending}>
          {t('jatka')}
        </Button>
      </div>
      <p role="status">{jatko.isSuccess && t('jatka.tehty')}</p>
      {jatko.isError && <Virhe virhe={jatko.error} />}
    </form>
  )
}
