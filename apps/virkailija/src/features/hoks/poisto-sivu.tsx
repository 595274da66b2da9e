import './hoks.css'
import type { HoksNakyma } from '@ehoks/schema/rajapinta/hoks-nakyma'
import { POISTON_SYYT } from '@ehoks/schema/rajapinta/poiston-syyt'
import { HoksKonteksti, Nimi } from '@ehoks/ui/hoks/konteksti'
import { Kentat, Kentta } from '@ehoks/ui/hoks/osio'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import { muotoilePaiva, paivaHelsingissa } from '@ehoks/ui/muotoilu/aika'
import { nimiKielella } from '@ehoks/ui/muotoilu/nimi'
import { Sivuotsikko } from '@ehoks/ui/rakenne/sivuotsikko'
import { EiLoydy } from '@ehoks/ui/tilat/ei-loydy'
import { KyselynTila } from '@ehoks/ui/tilat/kyselyn-tila'
import { Luuranko } from '@ehoks/ui/tilat/luuranko'
import { Virhe } from '@ehoks/ui/tilat/virhe'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { Link, Navigate, useLocation, useNavigate, useParams } from 'react-router'
import { Button, InlineAlert, RadioButton, RadioButtonGroup, TextInput } from 'suomifi-ui-components'
import { hoksKysely, type PoistonSyy, poistaHoks } from './hoks.queries.ts'
import { osienMaarat } from './maarat.ts'
import { useOsoitteet } from './osoitteet.ts'
import { useTeksti } from './teksti.ts'

/** Deleting one HOKS: what goes, why, and a number to type, so that it is not done by accident. */
export default function PoistoSivu() {
  const { hoksId } = useParams()
  const numero = Number(hoksId)
  return Number.isSafeInteger(numero) && numero > 0 ? <Poisto hoksId={numero} /> : <EiLoydy />
}

function Poisto({ hoksId }: { hoksId: number }) {
  const t = useTeksti()
  const osoitteet = useOsoitteet()
  const { state } = useLocation()
  const kysely = useQuery(hoksKysely(hoksId))
  return (
    <div className="pino poisto">
      <p>
        <Link to={osoitteet.hoks} state={state}>
          {t('poisto.takaisin')}
        </Link>
      </p>
      <Sivuotsikko nimi={t('poisto.otsikko', { numero: hoksId })} />
      <KyselynTila kysely={kysely} luuranko={<Luuranko rivit={6} />}>
        {(nakyma) => {
          if (nakyma.poistettu) return <Navigate to={osoitteet.hoks} replace />
          if (!nakyma.toiminnot.poisto.sallittu) return <p>{t('poisto.ei-oikeutta')}</p>
          return (
            <>
              <Esikatselu nakyma={nakyma} />
              <Vahvistus nakyma={nakyma} />
            </>
          )
        }}
      </KyselynTila>
    </div>
  )
}

/** What is about to go. */
function Esikatselu({ nakyma }: { nakyma: HoksNakyma }) {
  const t = useTeksti()
  const kieli = useKieli()
  const { hoks, oppija, opiskeluoikeus, nimet } = nakyma
  const tutkinto = nimiKielella(opiskeluoikeus['tutkinto-nimi'], kieli)
  const tanaan = paivaHelsingissa(new Date())
  const { osia, jaksoja, nayttoja, aiempia } = osienMaarat(hoks, tanaan)
  return (
    <HoksKonteksti nimet={nimet} nakokulma="virkailija" tanaan={tanaan}>
      <h2>{t('poisto.mita')}</h2>
      <Kentat>
        <Kentta nimi={t('poisto.opiskelija')}>{oppija.nimi}</Kentta>
        <Kentta nimi={t('tunniste.oppijanumero')}>{oppija.oid}</Kentta>
        <Kentta nimi={t('poisto.tutkinto')}>{tutkinto && <span lang={tutkinto.kieli}>{tutkinto.teksti}</span>}</Kentta>
        <Kentta nimi={t('tunniste.opiskeluoikeus')}>{opiskeluoikeus.oid}</Kentta>
        <Kentta nimi={t('poisto.oppilaitos')}>
          <Nimi koodi={opiskeluoikeus['oppilaitos-oid']} />
        </Kentta>
        <Kentta nimi={t('poisto.hyvaksytty')}>{muotoilePaiva(hoks['ensikertainen-hyvaksyminen'])}</Kentta>
        <Kentta nimi={t('poisto.sisalto')}>
          {[
            t('poisto.osia', { count: osia }),
            t('poisto.jaksoja', { count: jaksoja }),
            t('poisto.nayttoja', { count: nayttoja }),
            t('poisto.aiempia', { count: aiempia }),
          ].join(', ')}
        </Kentta>
      </Kentat>
      <h2>{t('poisto.seuraukset')}</h2>
      <ul className="luettelo">
        <li>{t('poisto.seuraus.katoaa')}</li>
        <li>{t('poisto.seuraus.jarjestelma')}</li>
        <li>{t('poisto.seuraus.peruminen')}</li>
        <li>{t('poisto.seuraus.opiskeluoikeus')}</li>
      </ul>
    </HoksKonteksti>
  )
}

function Vahvistus({ nakyma: { hoks, oppija, opiskeluoikeus, toiminnot } }: { nakyma: HoksNakyma }) {
  const t = useTeksti()
  const osoitteet = useOsoitteet()
  const navigoi = useNavigate()
  const asiakas = useQueryClient()
  const [syy, asetaSyy] = useState<PoistonSyy>()
  const [numero, asetaNumero] = useState('')
  const [yritetty, asetaYritetty] = useState(false)
  const syykentta = useRef<HTMLDivElement>(null)
  const numerokentta = useRef<HTMLInputElement>(null)
  const numeroOikein = numero.trim() === String(hoks.id)

  const poisto = useMutation({
    mutationFn: (valittu: PoistonSyy) =>
      poistaHoks({
        oppijaOid: oppija.oid,
        hoksId: hoks.id,
        oppilaitosOid: opiskeluoikeus['oppilaitos-oid'],
        syy: valittu,
      }),
    onSuccess: () => {
      const saaPerua = !toiminnot.palautus.sallittu && toiminnot.palautus.este === 'ei-poistettu'
      void navigoi(`${osoitteet.hoks}/poistettu`, { replace: true, state: { poistettu: hoks.id, saaPerua } })
      // What was fetched before is of a world where the HOKS was.
      asiakas.removeQueries({ predicate: ({ state }) => state.status === 'success', type: 'inactive' })
      void asiakas.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== hoksKysely(hoks.id).queryKey[1] })
    },
  })

  function laheta(tapahtuma: FormEvent) {
    tapahtuma.preventDefault()
    asetaYritetty(true)
    if (poisto.isPending) return
    if (syy === undefined) syykentta.current?.querySelector('input')?.focus()
    else if (!numeroOikein) numerokentta.current?.focus()
    else poisto.mutate(syy)
  }

  return (
    <form className="pino" onSubmit={laheta} noValidate>
      <div ref={syykentta}>
        <RadioButtonGroup
          name="syy"
          labelText={t('poisto.syy')}
          groupHintText={t('poisto.syy.ohje')}
          onChange={(valittu) => asetaSyy(POISTON_SYYT.find((vaihtoehto) => vaihtoehto === valittu))}
          {...(yritetty && syy === undefined && { groupStatus: 'error', groupStatusText: t('poisto.syy.puuttuu') })}
        >
          {POISTON_SYYT.map((vaihtoehto) => (
            <RadioButton key={vaihtoehto} value={vaihtoehto}>
              {t(`poisto.syy.${vaihtoehto}`)}
            </RadioButton>
          ))}
        </RadioButtonGroup>
      </div>
      <TextInput
        ref={numerokentta}
        labelText={t('poisto.vahvistus', { numero: hoks.id })}
        value={numero}
        onChange={(arvo) => asetaNumero(String(arvo ?? ''))}
        autoComplete="off"
        inputMode="numeric"
        {...(yritetty && !numeroOikein && { status: 'error', statusText: t('poisto.vahvistus.ei-sama') })}
      />
      {poisto.isError && (
        <>
          <InlineAlert status="error" labelText={t('poisto.ei-onnistunut')}>
            {t('poisto.ei-onnistunut.selite')}
          </InlineAlert>
          <Virhe virhe={poisto.error} />
        </>
      )}
      <div className="rivi">
        <Button type="submit" className="poisto__painike" aria-disabled={poisto.isPending}>
          {t('poisto.poista', { numero: hoks.id })}
        </Button>
        <Link to={osoitteet.hoks}>{t('poisto.peruuta')}</Link>
      </div>
    </form>
  )
}
