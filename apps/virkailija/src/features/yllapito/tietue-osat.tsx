import type { OpiskeluoikeusTiedot } from '@ehoks/schema/rajapinta/nakymat'
import type { Tietue } from '@ehoks/schema/rajapinta/yllapito-nakymat'
import { Nimi } from '@ehoks/ui/hoks/konteksti'
import { Kentat, Kentta, Osio } from '@ehoks/ui/hoks/osio'
import { KIELET } from '@ehoks/ui/i18n/kieli'
import { muotoileHetki, muotoilePaiva } from '@ehoks/ui/muotoilu/aika'
import { Kielinimi } from '@ehoks/ui/rakenne/kielinimi'
import { Kopioi } from '@ehoks/ui/rakenne/kopioi'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { tietueenOsoite } from './osoitteet.ts'
import { useTeksti } from './teksti.ts'

type Hoks = NonNullable<Tietue['hoks']>
type Oppija = NonNullable<Tietue['oppija']>
type Oikeus = NonNullable<Tietue['opiskeluoikeus']>

/** An identifier that can be copied and, when it has a record of its own, leads there. */
function Tunniste({ arvo, mita, osoite }: { arvo: string; mita: string; osoite?: string | undefined }) {
  return (
    <span className="yllapito__tunniste">
      {osoite === undefined ? arvo : <Link to={osoite}>{arvo}</Link>} <Kopioi teksti={arvo} mita={mita} />
    </span>
  )
}

/** What the HOKS is and in what state. */
export function HoksinOsa({ hoks, oppijaOid }: { hoks: Hoks; oppijaOid: string | undefined }) {
  const t = useTeksti()
  const { sisalto, 'oppilaitos-oid': oppilaitosOid } = hoks
  return (
    <Osio tunnus="hoks" otsikko={t('hoks')}>
      <p className={`tietue__tila tietue__tila--${hoks.tila}`}>
        <strong>{t(`hoksin-tila.${hoks.tila}`)}.</strong>{' '}
        {t(`hoksin-tila.${hoks.tila}.selite`, { aika: hoks.poistettu ? muotoileHetki(hoks.poistettu) : '' })}
      </p>
      <Kentat>
        <Kentta nimi={t('hoks.numero')}>
          <Tunniste arvo={String(hoks.id)} mita={t('hoks.numero')} />
        </Kentta>
        <Kentta nimi={t('hoks.eid')}>{hoks.eid && <Tunniste arvo={hoks.eid} mita={t('hoks.eid')} />}</Kentta>
        <Kentta nimi={t('hoks.oppilaitos')}>
          <Nimi koodi={oppilaitosOid} />
        </Kentta>
        <Kentta nimi={t('hoks.syotto')}>
          {hoks.manuaalisyotto !== undefined &&
            t(hoks.manuaalisyotto ? 'hoks.syotto.kasin' : 'hoks.syotto.jarjestelmasta')}
        </Kentta>
        <Kentta nimi={t('hoks.luotu')}>{hoks.luotu && muotoileHetki(hoks.luotu)}</Kentta>
        <Kentta nimi={t('hoks.paivitetty')}>{hoks.paivitetty && muotoileHetki(hoks.paivitetty)}</Kentta>
        <Kentta nimi={t('hoks.hyvaksytty')}>
          {hoks['ensikertainen-hyvaksyminen'] && muotoilePaiva(hoks['ensikertainen-hyvaksyminen'])}
        </Kentta>
        <Kentta nimi={t('hoks.saavutettu')}>
          {hoks['osaamisen-saavuttamisen-pvm'] && muotoilePaiva(hoks['osaamisen-saavuttamisen-pvm'])}
        </Kentta>
        <Kentta nimi={t('hoks.sisalto')}>
          {sisalto &&
            [
              t('hoks.sisalto.osia', { count: sisalto.osia }),
              t('hoks.sisalto.jaksoja', { count: sisalto.jaksoja }),
              t('hoks.sisalto.aiempia', { count: sisalto.aiempia }),
            ].join(', ')}
        </Kentta>
      </Kentat>
      {hoks.tila !== 'poistettu-pysyvasti' && oppijaOid !== undefined && (
        <p>
          <Link to={`/koulutuksenjarjestaja/${oppilaitosOid}/oppija/${oppijaOid}/${hoks.id}`}>{t('hoks.avaa')}</Link>
        </p>
      )}
    </Osio>
  )
}

/** Who the learner is, here and in Oppijanumerorekisteri, and the learner's other HOKSes. */
export function OppijanOsa({ oppija, hoksId }: { oppija: Oppija; hoksId: number | undefined }) {
  const t = useTeksti()
  const { rekisterissa } = oppija
  const muut = oppija.hoksit.filter(({ id }) => id !== hoksId)
  return (
    <Osio tunnus="oppija" otsikko={t('oppija')}>
      <Kentat>
        <Kentta nimi={t('oppija.nimi')}>{oppija.nimi ?? t('oppija.ei-ehoksissa')}</Kentta>
        <Kentta nimi={t('oppija.rekisterissa')}>{rekisterissa && <Rekisterissa oppija={oppija} />}</Kentta>
        <Kentta nimi={t('oppija.oid')}>
          <Tunniste
            arvo={oppija.oid}
            mita={t('oppija.oid')}
            osoite={hoksId === undefined ? undefined : tietueenOsoite({ laji: 'oppija', tunniste: oppija.oid })}
          />
        </Kentta>
        <Kentta nimi={t('oppija.paivitetty')}>{oppija.paivitetty && muotoileHetki(oppija.paivitetty)}</Kentta>
      </Kentat>
      {muut.length > 0 && (
        <>
          <h3>{hoksId === undefined ? t('oppija.hoksit') : t('oppija.muut-hoksit')}</h3>
          <ul className="osumat">
            {muut.map((hoks) => (
              <li key={hoks.id} className="osumat__osuma">
                <Link className="osumat__linkki" to={tietueenOsoite({ laji: 'hoks', tunniste: String(hoks.id) })}>
                  {t('tietue.hoks', { tunniste: hoks.id })}
                </Link>
                <p>
                  <Kielinimi nimi={hoks['tutkinto-nimi']} />
                </p>
                <p>
                  <Nimi koodi={hoks['oppilaitos-oid']} />
                </p>
                <p className="hillitty">{t(`hoksin-tila.${hoks.tila}`)}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      {hoksId === undefined && muut.length === 0 && <p>{t('oppija.ei-hokseja')}</p>}
    </Osio>
  )
}

function Rekisterissa({ oppija: { nimi, rekisterissa } }: { oppija: Oppija }) {
  const t = useTeksti()
  if (!rekisterissa?.loytyi) return <strong>{t('oppija.ei-rekisterissa')}</strong>
  const eroaa = nimi !== undefined && rekisterissa.nimi !== nimi
  return (
    <>
      {eroaa ? <strong>{rekisterissa.nimi}</strong> : rekisterissa.nimi}
      {eroaa && ` – ${t('ero')}`}
      {rekisterissa.duplikaatti && ` – ${t('oppija.duplikaatti')}`}
    </>
  )
}

/** What is compared of a study right, in order. */
const VERRATTAVAT = [
  'tutkinto-nimi',
  'osaamisala-nimi',
  'oppilaitos-oid',
  'koulutustoimija-oid',
  'alkamispaiva',
  'arvioitu-paattymispaiva',
] as const satisfies readonly (keyof OpiskeluoikeusTiedot)[]
type Verrattava = (typeof VERRATTAVAT)[number]

/** The value for the eye; undefined: there is none. */
function arvo(tiedot: OpiskeluoikeusTiedot | undefined, kentta: Verrattava): ReactNode {
  const { [kentta]: tieto } = tiedot ?? {}
  if (tieto === undefined) return undefined
  if (typeof tieto !== 'string') return Object.keys(tieto).length > 0 ? <Kielinimi nimi={tieto} /> : undefined
  return kentta.endsWith('-oid') ? <Nimi koodi={tieto} /> : muotoilePaiva(tieto)
}

/** Names are the same when they are so in every language, in whatever order the languages come. */
function samat(yksi: OpiskeluoikeusTiedot, toinen: OpiskeluoikeusTiedot, kentta: Verrattava): boolean {
  const { [kentta]: a } = yksi
  const { [kentta]: b } = toinen
  if (typeof a !== 'object' || typeof b !== 'object') return a === b
  return KIELET.every((kieli) => a[kieli] === b[kieli])
}

/** The study right as eHOKS keeps it beside what Koski says of it now; what differs is marked. */
export function OikeudenOsa({ oikeus: { oid, ehoksissa, koskessa } }: { oikeus: Oikeus }) {
  const t = useTeksti()
  const koskenTiedot = koskessa?.tiedot
  const eroaa = (kentta: Verrattava) => ehoksissa && koskenTiedot && !samat(ehoksissa, koskenTiedot, kentta)
  const naytettavat = VERRATTAVAT.filter((kentta) => arvo(ehoksissa, kentta) ?? arvo(koskenTiedot, kentta))
  return (
    <Osio tunnus="opiskeluoikeus" otsikko={t('opiskeluoikeus')}>
      <Kentat>
        <Kentta nimi={t('opiskeluoikeus.oid')}>
          <Tunniste arvo={oid} mita={t('opiskeluoikeus.oid')} />
        </Kentta>
        <Kentta nimi={t('opiskeluoikeus.tila')}>
          {koskessa && <KoskenTila koskessa={koskessa} />}
          {!koskessa && t('opiskeluoikeus.koski-ei-vastaa')}
        </Kentta>
        <Kentta nimi={t('opiskeluoikeus.paaoikeus')}>
          {ehoksissa?.['paaoikeus-oid'] && (
            <Tunniste
              arvo={ehoksissa['paaoikeus-oid']}
              mita={t('opiskeluoikeus.paaoikeus')}
              osoite={tietueenOsoite({ laji: 'opiskeluoikeus', tunniste: ehoksissa['paaoikeus-oid'] })}
            />
          )}
        </Kentta>
        <Kentta nimi={t('opiskeluoikeus.paivitetty')}>
          {ehoksissa && muotoileHetki(ehoksissa.paivitetty)}
          {ehoksissa?.koski404 && ` – ${t('opiskeluoikeus.koski404')}`}
        </Kentta>
      </Kentat>
      {!ehoksissa && <p>{t('opiskeluoikeus.ei-ehoksissa')}</p>}
      {naytettavat.length > 0 && (
        <table className="vertailu">
          <caption className="vain-ruudunlukijalle">{t('vertailu')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('vertailu.tieto')}</th>
              <th scope="col">{t('vertailu.ehoksissa')}</th>
              <th scope="col">{t('vertailu.koskessa')}</th>
            </tr>
          </thead>
          <tbody>
            {naytettavat.map((kentta) => (
              <tr key={kentta}>
                <th scope="row">{t(`opiskeluoikeus.${kentta}`)}</th>
                <td data-nimi={t('vertailu.ehoksissa')}>{arvo(ehoksissa, kentta) ?? '–'}</td>
                <td data-nimi={t('vertailu.koskessa')}>
                  {eroaa(kentta) ? (
                    <>
                      <strong>{arvo(koskenTiedot, kentta) ?? '–'}</strong> – {t('ero')}
                    </>
                  ) : (
                    (arvo(koskenTiedot, kentta) ?? '–')
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Osio>
  )
}

function KoskenTila({ koskessa }: { koskessa: NonNullable<Oikeus['koskessa']> }) {
  const t = useTeksti()
  const { 'tila-koodi-uri': tila, 'tila-alkaen': alkaen, paattymispaiva } = koskessa
  if (!koskessa.loytyi) return <strong>{t('opiskeluoikeus.ei-koskessa')}</strong>
  return (
    <>
      {tila && <Nimi koodi={tila} />}
      {alkaen && ` ${t('opiskeluoikeus.tila.alkaen', { paiva: muotoilePaiva(alkaen) })}`}
      {paattymispaiva && `, ${t('opiskeluoikeus.paattynyt', { paiva: muotoilePaiva(paattymispaiva) })}`}
    </>
  )
}
