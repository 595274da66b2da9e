import type { Tyo } from '@ehoks/schema/rajapinta/ajot'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import { Hakuvalinta } from '@ehoks/ui/lomake/hakuvalinta'
import { nimiKielella } from '@ehoks/ui/muotoilu/nimi'
import { KyselynTila } from '@ehoks/ui/tilat/kyselyn-tila'
import { Luuranko } from '@ehoks/ui/tilat/luuranko'
import { Virhe } from '@ehoks/ui/tilat/virhe'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { Button } from 'suomifi-ui-components'
import { kaynnistaAjo, koulutustoimijatKysely } from './ajot.queries.ts'
import { useSanat } from './sanat.ts'
import { useTeksti } from './teksti.ts'

interface Ominaisuudet {
  tyo: Tyo
  /** Its form is open: the job needs to know something. The address tells which. */
  auki: boolean
}

/** Starts a job: at once or, when it needs to know something, after that has been chosen. */
export function Kaynnistys({ tyo, auki }: Ominaisuudet) {
  const t = useTeksti()
  const sanat = useSanat()
  const asiakas = useQueryClient()
  const [, asetaOsoite] = useSearchParams()
  const [koulutustoimija, asetaKoulutustoimija] = useState('')
  const [yritetty, asetaYritetty] = useState(false)
  const lomake = useRef<HTMLFormElement>(null)
  const tarvitsee = tyo.syotteet.includes('koulutustoimija-oid')
  const nimi = sanat.tyonNimi(tyo.nimi)

  useEffect(() => {
    if (auki && tarvitsee) lomake.current?.querySelector('input')?.focus()
  }, [auki, tarvitsee])

  const kaynnistys = useMutation({
    mutationFn: () => kaynnistaAjo(tyo.nimi, tarvitsee ? { 'koulutustoimija-oid': koulutustoimija } : {}),
    onSuccess: async () => {
      await asiakas.invalidateQueries()
      asetaYritetty(false)
      asetaKoulutustoimija('')
      asetaOsoite((osoite) => ilman(osoite), { replace: true, preventScrollReset: true })
    },
  })

  function laheta(tapahtuma: FormEvent) {
    tapahtuma.preventDefault()
    asetaYritetty(true)
    if (kaynnistys.isPending) return
    if (tarvitsee && koulutustoimija === '') lomake.current?.querySelector('input')?.focus()
    else kaynnistys.mutate()
  }

  return (
    <>
      <p role="status" className="ajot__tulos">
        {kaynnistys.isSuccess && t(kaynnistys.data === undefined ? 'kaynnista.on-jo' : 'kaynnista.jonossa')}
      </p>
      {kaynnistys.isError && <Virhe virhe={kaynnistys.error} />}
      {tarvitsee && !auki ? (
        <p>
          <Link to={`?kaynnista=${encodeURIComponent(tyo.nimi)}`} preventScrollReset onClick={() => kaynnistys.reset()}>
            {t('kaynnista.valitse')}
            <span className="vain-ruudunlukijalle"> {nimi}</span>
          </Link>
        </p>
      ) : (
        <form ref={lomake} className="ajot__lomake" onSubmit={laheta} noValidate>
          {tarvitsee && (
            <Koulutustoimijavalinta
              arvo={koulutustoimija}
              onValinta={asetaKoulutustoimija}
              puuttuu={yritetty && koulutustoimija === ''}
            />
          )}
          <div className="rivi">
            <Button type="submit" variant="secondary" aria-disabled={kaynnistys.isPending}>
              {t('kaynnista')}
              <span className="vain-ruudunlukijalle"> {nimi}</span>
            </Button>
            {tarvitsee && (
              <Link to="?" replace preventScrollReset>
                {t('kaynnista.peruuta')}
              </Link>
            )}
          </div>
        </form>
      )}
    </>
  )
}

const ilman = (osoite: URLSearchParams) => {
  osoite.delete('kaynnista')
  return osoite
}

interface Valinta {
  arvo: string
  onValinta: (arvo: string) => void
  puuttuu: boolean
}

/** Whose study rights are asked again, and how many they are. */
function Koulutustoimijavalinta({ arvo, onValinta, puuttuu }: Valinta) {
  const t = useTeksti()
  const sanat = useSanat()
  const kieli = useKieli()
  const id = useId()
  const kysely = useQuery(koulutustoimijatKysely)
  return (
    <KyselynTila kysely={kysely} luuranko={<Luuranko rivit={2} />}>
      {(toimijat) => {
        const valittu = toimijat.find(({ oid }) => oid === arvo)
        return (
          <>
            <Hakuvalinta
              id={id}
              nimi={t('kaynnista.koulutustoimija')}
              vaihtoehdot={toimijat.map(({ oid, nimi }) => {
                const loytynyt = nimiKielella(nimi, kieli)
                return { arvo: oid, nimi: loytynyt?.teksti ?? oid, lang: loytynyt?.kieli, lisatieto: oid }
              })}
              arvo={arvo}
              onValinta={onValinta}
              virhe={puuttuu ? t('kaynnista.koulutustoimija.puuttuu') : undefined}
            />
            {valittu && (
              <p>
                {t('kaynnista.maara', {
                  count: valittu.opiskeluoikeuksia,
                  maara: sanat.maara(valittu.opiskeluoikeuksia),
                })}
              </p>
            )}
          </>
        )
      }}
    </KyselynTila>
  )
}
