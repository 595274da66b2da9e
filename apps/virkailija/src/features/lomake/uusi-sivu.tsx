import './lomake.css'
import { onkoOppijaOid } from '@ehoks/schema/muodot/oid'
import type { LomakkeenOpiskeluoikeus } from '@ehoks/schema/rajapinta/lomake'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import { Hakuvalinta } from '@ehoks/ui/lomake/hakuvalinta'
import { muotoileHetki, muotoileJakso } from '@ehoks/ui/muotoilu/aika'
import { nimiKielella } from '@ehoks/ui/muotoilu/nimi'
import { Sivuotsikko } from '@ehoks/ui/rakenne/sivuotsikko'
import { KyselynTila } from '@ehoks/ui/tilat/kyselyn-tila'
import { Luuranko } from '@ehoks/ui/tilat/luuranko'
import { Virhe } from '@ehoks/ui/tilat/virhe'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { lazy, useEffect, useId, useMemo, useState } from 'react'
import { Link, Navigate, useNavigate, useParams, useSearchParams } from 'react-router'
import { Button, InlineAlert } from 'suomifi-ui-components'
import { luonnoksetKysely, luonnosKysely, oppijatKysely, poistaLuonnos, uusiKysely } from './lomake.queries.ts'
import { luonnokseksi } from './luonnos.ts'
import { useTeksti } from './teksti.ts'

/** Fetched apart: the page shows its first part without waiting for the form. */
const lataaLomake = () => import('./lomakesivu.tsx')
const Lomakesivu = lazy(lataaLomake)

const UUSI = /^uusi-[0-9a-f-]{36}$/

/** Making a HOKS: who and which study right; then the form. Both are in the address, so that reloading continues. */
export default function UusiSivu() {
  const t = useTeksti()
  const { orgId = '' } = useParams()
  const [haku] = useSearchParams()
  const oppijaOid = haku.get('oppija') ?? ''
  const opiskeluoikeusOid = haku.get('opiskeluoikeus') ?? ''
  const avain = haku.get('luonnos') ?? ''
  const valittu = UUSI.test(avain)
  const tiedetaan = valittu && onkoOppijaOid(oppijaOid) && opiskeluoikeusOid !== ''
  return (
    <>
      <Sivuotsikko nimi={t('uusi.otsikko')} />
      {tiedetaan && (
        <UudenLomake
          key={avain}
          oppilaitosOid={orgId}
          oppijaOid={oppijaOid}
          opiskeluoikeusOid={opiskeluoikeusOid}
          avain={avain}
        />
      )}
      {valittu && !tiedetaan && <LuonnoksenJatko avain={avain} />}
      {!valittu && <Alkuvalinnat oppilaitosOid={orgId} oppijaOid={onkoOppijaOid(oppijaOid) ? oppijaOid : ''} />}
    </>
  )
}

/** A draft chosen from the list: the learner and the study right are in it. */
function LuonnoksenJatko({ avain }: { avain: string }) {
  const kysely = useQuery(luonnosKysely(avain))
  return (
    <KyselynTila kysely={kysely} luuranko={<Luuranko rivit={8} />}>
      {({ sisalto }) => {
        const asiakirja = luonnokseksi(sisalto)?.asiakirja ?? {}
        const haku = new URLSearchParams({
          oppija: String(asiakirja['oppija-oid']),
          opiskeluoikeus: String(asiakirja['opiskeluoikeus-oid']),
          luonnos: avain,
        })
        return <Navigate to={`?${haku}`} replace />
      }}
    </KyselynTila>
  )
}

interface Uusi {
  oppilaitosOid: string
  oppijaOid: string
  opiskeluoikeusOid: string
  avain: string
}

function UudenLomake({ oppilaitosOid, oppijaOid, opiskeluoikeusOid, avain }: Uusi) {
  const t = useTeksti()
  const navigoi = useNavigate()
  // Asked once: whatever changes in Koski meanwhile, what has been typed stays.
  const kysely = useQuery({ ...uusiKysely(oppilaitosOid, oppijaOid, opiskeluoikeusOid), refetchOnWindowFocus: false })
  useEffect(() => void lataaLomake(), [])
  const pohja = useMemo(
    () => ({
      asiakirja: { 'oppija-oid': oppijaOid, 'opiskeluoikeus-oid': opiskeluoikeusOid },
      alkuperainen: {},
      versioNro: undefined,
    }),
    [oppijaOid, opiskeluoikeusOid],
  )
  return (
    <KyselynTila kysely={kysely} luuranko={<Luuranko rivit={8} />}>
      {({ oppija, opiskeluoikeudet, rakenne }) => {
        const opiskeluoikeus = opiskeluoikeudet.find(({ oid }) => oid === opiskeluoikeusOid)
        if (!opiskeluoikeus) return <InlineAlert status="warning">{t('uusi.ei-opiskeluoikeutta')}</InlineAlert>
        return (
          <Lomakesivu
            oppilaitosOid={oppilaitosOid}
            avain={avain}
            oppija={oppija}
            opiskeluoikeus={opiskeluoikeus}
            rakenne={rakenne}
            nimet={EI_NIMIA}
            hoksId={undefined}
            pohja={pohja}
            onTallennettu={(id, tallennettiin) =>
              void navigoi(`/koulutuksenjarjestaja/${oppilaitosOid}/oppija/${oppijaOid}/${id}`, {
                replace: true,
                state: { tallennettiin },
              })
            }
          />
        )
      }}
    </KyselynTila>
  )
}
const EI_NIMIA = {}

const ODOTUS_MS = 300

function Alkuvalinnat({ oppilaitosOid, oppijaOid }: { oppilaitosOid: string; oppijaOid: string }) {
  const t = useTeksti()
  const id = useId()
  const [, asetaHaku] = useSearchParams()
  const [haku, asetaHakusana] = useState('')
  const [haettu, asetaHaettu] = useState('')
  useEffect(() => {
    const ajastin = setTimeout(() => asetaHaettu(haku.trim()), ODOTUS_MS)
    return () => clearTimeout(ajastin)
  }, [haku])
  const oppijat = useQuery(oppijatKysely(oppilaitosOid, haettu))
  const valittu = useQuery({ ...uusiKysely(oppilaitosOid, oppijaOid), enabled: oppijaOid !== '' }).data?.oppija
  const vaihtoehto = ({ oid, nimi }: { oid: string; nimi: string }) => ({ arvo: oid, nimi, lisatieto: oid })
  return (
    <div className="pino lomake-alku">
      <p>{t('uusi.selite')}</p>
      <Luonnokset oppilaitosOid={oppilaitosOid} />
      <h2>{t('uusi.opiskelija')}</h2>
      <Hakuvalinta
        id={id}
        nimi={t('uusi.hae-opiskelija')}
        ohje={t('uusi.hae-opiskelija.ohje')}
        arvo={oppijaOid}
        valittu={valittu && vaihtoehto(valittu)}
        vaihtoehdot={(oppijat.data ?? []).map(vaihtoehto)}
        onHaku={asetaHakusana}
        haetaan={oppijat.isFetching || haku.trim() !== haettu}
        kelpaaSellaisenaan={onkoOppijaOid}
        onValinta={(oid) => asetaHaku(oid === '' ? {} : { oppija: oid })}
      />
      {oppijat.isError && <Virhe virhe={oppijat.error} onYritaUudelleen={oppijat.refetch} />}
      {oppijaOid !== '' && <Opiskeluoikeudet oppilaitosOid={oppilaitosOid} oppijaOid={oppijaOid} />}
    </div>
  )
}

function Opiskeluoikeudet({ oppilaitosOid, oppijaOid }: { oppilaitosOid: string; oppijaOid: string }) {
  const t = useTeksti()
  const kysely = useQuery(uusiKysely(oppilaitosOid, oppijaOid))
  return (
    <KyselynTila kysely={kysely} luuranko={<Luuranko rivit={3} />}>
      {({ oppija, opiskeluoikeudet }) => (
        <section className="pino">
          <h2>{t('uusi.opiskeluoikeus', { nimi: oppija.nimi })}</h2>
          {opiskeluoikeudet.length === 0 && <p>{t('uusi.ei-opiskeluoikeuksia')}</p>}
          <ul className="lomake-valinnat">
            {opiskeluoikeudet.map((opiskeluoikeus) => (
              <li key={opiskeluoikeus.oid}>
                <Opiskeluoikeusvalinta
                  opiskeluoikeus={opiskeluoikeus}
                  oppijaOid={oppijaOid}
                  oppilaitosOid={oppilaitosOid}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </KyselynTila>
  )
}

interface Valinta {
  opiskeluoikeus: LomakkeenOpiskeluoikeus
  oppijaOid: string
  oppilaitosOid: string
}

function Opiskeluoikeusvalinta({ opiskeluoikeus, oppijaOid, oppilaitosOid }: Valinta) {
  const t = useTeksti()
  const kieli = useKieli()
  const navigoi = useNavigate()
  const tutkinto = nimiKielella(opiskeluoikeus['tutkinto-nimi'], kieli)
  const osaamisala = nimiKielella(opiskeluoikeus['osaamisala-nimi'], kieli)
  const oppilaitos = nimiKielella(opiskeluoikeus['oppilaitos-nimi'], kieli)
  const hoksId = opiskeluoikeus['hoks-id']
  return (
    <div className="lomake-valinta">
      <h3 lang={tutkinto?.kieli}>{tutkinto?.teksti ?? opiskeluoikeus.oid}</h3>
      <p>
        {[
          osaamisala?.teksti,
          oppilaitos?.teksti,
          muotoileJakso(opiskeluoikeus.alkamispaiva, opiskeluoikeus['arvioitu-paattymispaiva']),
          opiskeluoikeus.oid,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {opiskeluoikeus.valittavissa ? (
        <Button
          aria-label={`${t('uusi.aloita')}: ${tutkinto?.teksti ?? opiskeluoikeus.oid}`}
          onClick={() => {
            const haku = new URLSearchParams({
              oppija: oppijaOid,
              opiskeluoikeus: opiskeluoikeus.oid,
              luonnos: `uusi-${crypto.randomUUID()}`,
            })
            void navigoi(`?${haku}`, { state: { aloitetaan: true } })
          }}
        >
          {t('uusi.aloita')}
        </Button>
      ) : (
        <p className="hillitty">{opiskeluoikeus.este && t(`uusi.este.${opiskeluoikeus.este}`)}</p>
      )}
      {hoksId !== undefined && (
        <Link to={`/koulutuksenjarjestaja/${oppilaitosOid}/oppija/${oppijaOid}/${hoksId}`}>{t('uusi.avaa-hoks')}</Link>
      )}
    </div>
  )
}

/** The user's own unfinished HOKSes. */
function Luonnokset({ oppilaitosOid }: { oppilaitosOid: string }) {
  const t = useTeksti()
  const asiakas = useQueryClient()
  const kysely = useQuery(luonnoksetKysely(oppilaitosOid))
  const poisto = useMutation({
    mutationFn: poistaLuonnos,
    onSettled: () => asiakas.invalidateQueries({ queryKey: luonnoksetKysely(oppilaitosOid).queryKey }),
  })
  const luonnokset = kysely.data ?? []
  const otsikko = useId()
  if (luonnokset.length === 0) return null
  return (
    <section className="pino" aria-labelledby={otsikko}>
      <h2 id={otsikko}>{t('luonnokset')}</h2>
      <ul className="lomake-valinnat">
        {luonnokset.map((luonnos) => {
          const oppija = luonnos['oppija-oid']
          const hoksId = luonnos['hoks-id']
          const nimi = luonnos['oppija-nimi'] ?? oppija ?? ''
          return (
            <li key={luonnos.avain} className="lomake-valinta">
              <Link to={luonnoksenOsoite(oppilaitosOid, luonnos)}>
                {hoksId === undefined
                  ? t('luonnokset.uusi', { nimi })
                  : t('luonnokset.muokkaus', { nimi, numero: hoksId })}
              </Link>
              <p className="hillitty">{t('luonnokset.aika', { aika: muotoileHetki(luonnos.paivitetty) })}</p>
              <Button
                variant="secondary"
                aria-label={t('luonnokset.poista', { nimi })}
                onClick={() => poisto.mutate(luonnos.avain)}
              >
                {t('poista')}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

interface LuonnoksenTunnisteet {
  avain: string
  'oppija-oid'?: string
  'hoks-id'?: number
}

function luonnoksenOsoite(oppilaitosOid: string, luonnos: LuonnoksenTunnisteet): string {
  const { avain, 'oppija-oid': oppija = '', 'hoks-id': hoksId } = luonnos
  const juuri = `/koulutuksenjarjestaja/${oppilaitosOid}`
  if (hoksId !== undefined) return `${juuri}/oppija/${oppija}/${hoksId}/muokkaa`
  return `${juuri}/luohoks?luonnos=${avain}`
}
