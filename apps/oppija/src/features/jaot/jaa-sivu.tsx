import './jaot.css'
import { Palveluvirhe } from '@ehoks/api-client/palveluvirhe'
import type { OmaJako } from '@ehoks/schema/rajapinta/jaot'
import type { Suunnitelma } from '@ehoks/schema/rajapinta/nakymat'
import { KIELET, onkoKieli } from '@ehoks/ui/i18n/kieli'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import { Valinta } from '@ehoks/ui/lomake/valinta'
import { muotoileJakso, muotoilePaiva, paivaHelsingissa } from '@ehoks/ui/muotoilu/aika'
import { IstuntoVanhentunut } from '@ehoks/ui/tilat/istunto-vanhentunut'
import { KyselynTila } from '@ehoks/ui/tilat/kyselyn-tila'
import { Luuranko } from '@ehoks/ui/tilat/luuranko'
import { Tyhja } from '@ehoks/ui/tilat/tyhja'
import { Virhe } from '@ehoks/ui/tilat/virhe'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, type MouseEvent, useEffect, useRef, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { Button, Checkbox, InlineAlert, TextInput } from 'suomifi-ui-components'
import { Jaettu } from './jaettu.tsx'
import { onAvoin } from './jaon-tila.tsx'
import { esikatseluKysely, jaotKysely, luoJako } from './jaot.queries.ts'
import { etsiJaettava, type Jaettava } from './kohde.ts'
import { Paivakentta } from './paivakentta.tsx'
import { useTeksti } from './teksti.ts'
import { useVastaanottaja } from './vastaanottaja.ts'
import { loppupaivanVika, oletusPaivat, viimeinenPaiva } from './voimassaolo.ts'

/** Raise it when the words of consent change: it is stored with them. */
const SUOSTUMUKSEN_VERSIO = 1
/** Enough to tell a slip of the finger; the service looks closer. */
const SAHKOPOSTI = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** Sharing one period or demonstration: what is shown, to whom and until when, consent. */
export function JaaSivu({ suunnitelma, moduleId }: { suunnitelma: Suunnitelma; moduleId: string }) {
  const t = useTeksti()
  const jaettava = etsiJaettava(suunnitelma.hoks, moduleId)
  const { eid } = suunnitelma.hoks
  if (!jaettava) {
    return (
      <Tyhja otsikko={t('jaa.ei-loydy')}>
        <p>{t('jaa.ei-loydy.ohje')}</p>
        <p>
          <Link to={`/suunnittelu/${eid}`}>{t('suunnitelmaan')}</Link>
        </p>
      </Tyhja>
    )
  }
  return <Lomake key={moduleId} eid={eid} jaettava={jaettava} />
}

/** Fields that may have something to mend, in the order of the page. */
const KENTAT = ['sahkoposti', 'alku', 'loppu', 'suostumus'] as const
type Kentta = (typeof KENTAT)[number]
type Viat = Partial<Record<Kentta, string>>

/** Fields by the path that the service names. */
const POLUT: Readonly<Record<string, Kentta>> = {
  '/vastaanottaja-sahkoposti': 'sahkoposti',
  '/voimassaolo-alku': 'alku',
  '/voimassaolo-loppu': 'loppu',
}

function Lomake({ eid, jaettava }: { eid: string; jaettava: Jaettava }) {
  const t = useTeksti()
  const kieli = useKieli()
  const navigoi = useNavigate()
  const asiakas = useQueryClient()
  const tanaan = paivaHelsingissa(new Date())
  const { laji, moduleId, vastaanottaja } = jaettava

  const [naytaVaatimukset, asetaNaytaVaatimukset] = useState(true)
  const [naytaYhteyshenkilo, asetaNaytaYhteyshenkilo] = useState(true)
  const [nimi, asetaNimi] = useState(vastaanottaja.nimi)
  const [sahkoposti, asetaSahkoposti] = useState(vastaanottaja.sahkoposti)
  const [laheta, asetaLaheta] = useState(vastaanottaja.sahkoposti !== '')
  const [viestinKieli, asetaViestinKieli] = useState(kieli)
  const [paivat, asetaPaivat] = useState(() => oletusPaivat(jaettava, tanaan))
  const [suostuu, asetaSuostuu] = useState(false)
  const [yritetty, asetaYritetty] = useState(false)
  const yhteenveto = useRef<HTMLElement>(null)

  const suostumus = t(`suostumus.${laji}`, { ajalla: muotoileJakso(paivat.alku, paivat.loppu) })
  const luonti = useMutation({
    mutationFn: () =>
      luoJako(kieli, {
        'hoks-eid': eid,
        'tutkinnonosa-module-uuid': jaettava.osanModuleId,
        'tutkinnonosa-tyyppi': jaettava.osanTyyppi,
        'shared-module-uuid': moduleId,
        'shared-module-tyyppi': laji,
        'voimassaolo-alku': paivat.alku,
        'voimassaolo-loppu': paivat.loppu,
        'nayta-vaatimukset': naytaVaatimukset,
        'nayta-yhteyshenkilo': naytaYhteyshenkilo,
        ...(nimi.trim() !== '' && { 'vastaanottaja-nimi': nimi.trim() }),
        ...(sahkoposti.trim() !== '' && { 'vastaanottaja-sahkoposti': sahkoposti.trim() }),
        'laheta-viesti': laheta,
        kieli: viestinKieli,
        suostumus: { versio: SUOSTUMUKSEN_VERSIO, kieli, teksti: suostumus },
      }),
    onSuccess: async (shareId) => {
      await asiakas.invalidateQueries({ queryKey: jaotKysely.queryKey })
      await navigoi(`/jaot/${shareId}`, { replace: true, state: { luotu: true } })
    },
  })

  const paivanVika = loppupaivanVika(paivat, tanaan)
  const omatViat: Viat = {
    ...(laheta && sahkoposti.trim() === '' && { sahkoposti: t('virhe.sahkoposti.puuttuu') }),
    ...(sahkoposti.trim() !== '' && !SAHKOPOSTI.test(sahkoposti.trim()) && { sahkoposti: t('virhe.sahkoposti.muoto') }),
    ...(paivat.alku === '' && { alku: t('virhe.alku.puuttuu') }),
    ...(paivanVika && { loppu: t(`virhe.loppu.${paivanVika}`) }),
    ...(!suostuu && { suostumus: t('virhe.suostumus') }),
  }
  const viat: Viat = yritetty ? { ...palvelunViat(luonti.error), ...omatViat } : {}
  const vialliset = KENTAT.filter((kentta) => viat[kentta] !== undefined)

  // After the render in which the summary appears: each failed attempt takes one there.
  const [yrityksia, asetaYrityksia] = useState(0)
  useEffect(() => {
    if (yrityksia > 0) yhteenveto.current?.focus()
  }, [yrityksia])

  function jaa(tapahtuma: FormEvent) {
    tapahtuma.preventDefault()
    if (luonti.isPending) return
    asetaYritetty(true)
    if (Object.keys(omatViat).length > 0) asetaYrityksia(yrityksia + 1)
    else luonti.mutate(undefined, { onError: () => asetaYrityksia(yrityksia + 1) })
  }

  return (
    <form className="jaa" onSubmit={jaa} noValidate>
      <AiemmatJaot moduleId={moduleId} />
      {(vialliset.length > 0 || luonti.isError) && (
        <section ref={yhteenveto} tabIndex={-1} aria-label={t('virheet')}>
          {vialliset.length > 0 ? (
            <InlineAlert status="error" labelText={t('virheet')}>
              <ul className="luettelo">
                {vialliset.map((kentta) => (
                  <li key={kentta}>
                    <a href={`#${kentta}`} onClick={siirryKenttaan}>
                      {viat[kentta]}
                    </a>
                  </li>
                ))}
              </ul>
            </InlineAlert>
          ) : (
            <Palveluvika virhe={luonti.error} />
          )}
        </section>
      )}

      <fieldset className="jaa__vaihe">
        <legend>
          <h2>{t('jaa.mita')}</h2>
        </legend>
        <p>{t(`jaa.mita.${laji}`)}</p>
        <Checkbox
          checked={naytaVaatimukset}
          onClick={({ checkboxState }) => asetaNaytaVaatimukset(checkboxState)}
          hintText={t('jaa.vaatimukset.ohje')}
        >
          {t('jaa.vaatimukset')}
        </Checkbox>
        <Checkbox
          checked={naytaYhteyshenkilo}
          onClick={({ checkboxState }) => asetaNaytaYhteyshenkilo(checkboxState)}
          hintText={t('jaa.yhteyshenkilo.ohje')}
        >
          {t('jaa.yhteyshenkilo')}
        </Checkbox>
        <Esikatselu
          eid={eid}
          moduleId={moduleId}
          naytaVaatimukset={naytaVaatimukset}
          naytaYhteyshenkilo={naytaYhteyshenkilo}
          paivat={paivat}
          tanaan={tanaan}
        />
      </fieldset>

      <fieldset className="jaa__vaihe">
        <legend>
          <h2>{t('jaa.kenelle')}</h2>
        </legend>
        <TextInput
          labelText={t('jaa.nimi')}
          optionalText={t('valinnainen')}
          value={nimi}
          onChange={(arvo) => asetaNimi(String(arvo ?? ''))}
          autoComplete="off"
          maxLength={200}
          fullWidth
        />
        <TextInput
          id="sahkoposti"
          type="email"
          labelText={t('jaa.sahkoposti')}
          {...(!laheta && { optionalText: t('valinnainen') })}
          value={sahkoposti}
          onChange={(arvo) => asetaSahkoposti(String(arvo ?? ''))}
          autoComplete="off"
          maxLength={254}
          fullWidth
          {...(viat.sahkoposti !== undefined && { status: 'error', statusText: viat.sahkoposti })}
        />
        <Checkbox
          checked={laheta}
          onClick={({ checkboxState }) => asetaLaheta(checkboxState)}
          hintText={t('jaa.laheta.ohje')}
        >
          {t('jaa.laheta')}
        </Checkbox>
        {laheta && (
          <Valinta
            nimi={t('jaa.viestin-kieli')}
            arvo={viestinKieli}
            vaihtoehdot={KIELET.map((vaihtoehto) => ({ arvo: vaihtoehto, nimi: t(`kieli.${vaihtoehto}`) }))}
            onMuutos={(valittu) => onkoKieli(valittu) && asetaViestinKieli(valittu)}
          />
        )}
        <div className="jaa__paivat">
          <Paivakentta
            id="alku"
            nimi={t('jaa.alku')}
            arvo={paivat.alku}
            onMuutos={(alku) => asetaPaivat({ ...paivat, alku })}
            virhe={viat.alku}
          />
          <Paivakentta
            id="loppu"
            nimi={t('jaa.loppu')}
            arvo={paivat.loppu}
            ensimmainen={tanaan}
            viimeinen={paivat.alku === '' ? undefined : viimeinenPaiva(paivat.alku)}
            onMuutos={(loppu) => asetaPaivat({ ...paivat, loppu })}
            virhe={viat.loppu}
          />
        </div>
        {paivat.alku > tanaan && (
          <p className="rivi">
            <span>{t('jaa.aukeaa-vasta', { paiva: muotoilePaiva(paivat.alku) })}</span>
            <Button variant="secondaryNoBorder" onClick={() => asetaPaivat({ ...paivat, alku: tanaan })}>
              {t('jaa.aukeaa-heti')}
            </Button>
          </p>
        )}
        <p className="hillitty">{t('jaa.enintaan')}</p>
      </fieldset>

      <fieldset className="jaa__vaihe">
        <legend>
          <h2>{t('jaa.suostumus')}</h2>
        </legend>
        <p>{t('jaa.suostumus.selite')}</p>
        <Checkbox
          id="suostumus"
          checked={suostuu}
          onClick={({ checkboxState }) => asetaSuostuu(checkboxState)}
          {...(viat.suostumus !== undefined && { status: 'error', statusText: viat.suostumus })}
        >
          {suostumus}
        </Checkbox>
        <div className="rivi">
          <Button type="submit" aria-disabled={luonti.isPending}>
            {t(laheta ? 'jaa.jaa-ja-laheta' : 'jaa.jaa')}
          </Button>
          <Link to={`/suunnittelu/${eid}`}>{t('peruuta')}</Link>
        </div>
      </fieldset>
    </form>
  )
}

/** An anchor would scroll but not move the focus into the field. */
function siirryKenttaan(tapahtuma: MouseEvent<HTMLAnchorElement>) {
  tapahtuma.preventDefault()
  document.getElementById(tapahtuma.currentTarget.hash.slice(1))?.focus()
}

/** What the service found wrong in the fields, in its words. */
function palvelunViat(virhe: unknown): Viat {
  if (!(virhe instanceof Palveluvirhe)) return {}
  const viat: Viat = {}
  for (const { polku, viesti } of virhe.virheet) {
    const kentta = polku === undefined ? undefined : POLUT[polku]
    if (kentta) viat[kentta] = viesti
  }
  return viat
}

/** A refusal that no field can mend, in the service's words when it has them. */
function Palveluvika({ virhe }: { virhe: unknown }) {
  if (virhe instanceof Palveluvirhe) {
    if (virhe.tila === 401) return <IstuntoVanhentunut />
    const [ensimmainen] = virhe.virheet
    if (virhe.tila === 400 && ensimmainen) {
      return (
        <InlineAlert status="error" labelText={ensimmainen.viesti}>
          {ensimmainen.ohje}
        </InlineAlert>
      )
    }
  }
  return <Virhe virhe={virhe} />
}

/** Has this been shared already? Then the earlier link may do. */
function AiemmatJaot({ moduleId }: { moduleId: string }) {
  const t = useTeksti()
  const { data } = useQuery(jaotKysely)
  const aiemmat = data?.jaot.filter((jako) => jako['shared-module-uuid'] === moduleId && onAvoin(jako.tila)) ?? []
  if (aiemmat.length === 0) return null
  return (
    <InlineAlert labelText={t('jaa.jo-jaettu')}>
      <ul className="luettelo">
        {aiemmat.map((jako) => (
          <li key={jako['share-id']}>
            <Link to={`/jaot/${jako['share-id']}`}>
              <Aiempi jako={jako} />
            </Link>
          </li>
        ))}
      </ul>
    </InlineAlert>
  )
}

function Aiempi({ jako }: { jako: OmaJako }) {
  const t = useTeksti()
  const nimi = useVastaanottaja(jako)
  return t('jako.asti', { nimi, paiva: muotoilePaiva(jako['voimassaolo-loppu']) })
}

interface Esikatseltava {
  eid: string
  moduleId: string
  naytaVaatimukset: boolean
  naytaYhteyshenkilo: boolean
  paivat: { alku: string; loppu: string }
  tanaan: string
}

/** Exactly what the receiver will see; on a phone it opens on demand, so that the next step is not screens away. */
function Esikatselu({ eid, moduleId, naytaVaatimukset, naytaYhteyshenkilo, paivat, tanaan }: Esikatseltava) {
  const t = useTeksti()
  const [tilaa] = useState(() => matchMedia('(min-width: 900px)').matches)
  const kysely = useQuery(
    esikatseluKysely({
      'hoks-eid': eid,
      'shared-module-uuid': moduleId,
      'nayta-vaatimukset': naytaVaatimukset,
      'nayta-yhteyshenkilo': naytaYhteyshenkilo,
    }),
  )
  return (
    <details className="esikatselu" open={tilaa}>
      <summary>{t('jaa.esikatselu')}</summary>
      <div className="esikatselu__sivu" aria-busy={kysely.isPlaceholderData}>
        <KyselynTila kysely={kysely} luuranko={<Luuranko rivit={6} />}>
          {(jaettu) => (
            <Jaettu
              jaettu={{
                ...jaettu,
                'voimassaolo-alku': paivat.alku || jaettu['voimassaolo-alku'],
                'voimassaolo-loppu': paivat.loppu || jaettu['voimassaolo-loppu'],
              }}
              tanaan={tanaan}
              taso={4}
              otsikko={<h3>{jaettu['oppija-nimi']}</h3>}
            />
          )}
        </KyselynTila>
      </div>
    </details>
  )
}
