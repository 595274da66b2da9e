import './siirrot.css'
import type { SiirrotNakyma } from '@ehoks/schema/rajapinta/siirrot'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import { Paivarajaus } from '@ehoks/ui/lomake/paivarajaus'
import { Valinta } from '@ehoks/ui/lomake/valinta'
import { muotoileMaara } from '@ehoks/ui/muotoilu/maara'
import { nimiKielella } from '@ehoks/ui/muotoilu/nimi'
import { Sivuotsikko } from '@ehoks/ui/rakenne/sivuotsikko'
import { KyselynTila } from '@ehoks/ui/tilat/kyselyn-tila'
import { Luuranko } from '@ehoks/ui/tilat/luuranko'
import { Tyhja } from '@ehoks/ui/tilat/tyhja'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearchParams } from 'react-router'
import { Button } from 'suomifi-ui-components'
import { siirrotKysely } from './siirrot.queries.ts'
import { Siirto } from './siirto.tsx'
import { lueSiirtoehdot, onkoRajaus, rajaa, type Siirtoehdot } from './siirtoehdot.ts'
import { useTeksti } from './teksti.ts'

const KAIKKI = { tulos: '', alku: '', loppu: '', koodi: '' }

/** The transfer log of an institution: limits, page and the open row are in the address. */
export default function Siirrot() {
  const t = useTeksti()
  const { orgId = '' } = useParams()
  const [osoite, asetaOsoite] = useSearchParams()
  const ehdot = lueSiirtoehdot(osoite)
  const kysely = useQuery(siirrotKysely(orgId, ehdot))
  const avoin = Number(osoite.get('avoin'))
  const asetaRajaus = (muutos: Readonly<Record<string, string>>) =>
    asetaOsoite(rajaa(new URLSearchParams(location.search), muutos), { replace: true, preventScrollReset: true })
  const sivulle = (ennen: string) => ({ search: rajaa(osoite, ennen === '' ? {} : { ennen }).toString() })

  return (
    <div className="pino">
      <Sivuotsikko nimi={t('otsikko')} />
      <p>{t('selite')}</p>
      <Rajaus ehdot={ehdot} koodit={kysely.data?.koodit ?? []} onMuutos={asetaRajaus} />
      <KyselynTila kysely={kysely} luuranko={<Luuranko rivit={10} />}>
        {({ rivit, lisaa }) =>
          rivit.length === 0 ? (
            <Tyhja otsikko={t(onkoRajaus(ehdot) ? 'tyhja.rajaus' : 'tyhja')}>
              <p>{t(onkoRajaus(ehdot) ? 'tyhja.rajaus.ohje' : 'tyhja.ohje')}</p>
            </Tyhja>
          ) : (
            <>
              <ul className="siirtolista" aria-label={t('lista')} aria-busy={kysely.isPlaceholderData}>
                {rivit.map((rivi) => (
                  <Siirto
                    key={rivi.id}
                    siirto={rivi}
                    oppilaitosOid={orgId}
                    auki={rivi.id === avoin}
                    onAuki={(auki) => {
                      const uusi = new URLSearchParams(location.search)
                      if (auki) uusi.set('avoin', String(rivi.id))
                      else if (uusi.get('avoin') === String(rivi.id)) uusi.delete('avoin')
                      asetaOsoite(uusi, { replace: true, preventScrollReset: true })
                    }}
                  />
                ))}
              </ul>
              <p className="siirtosivut">
                {ehdot.ennen !== undefined && <Link to={sivulle('')}>{t('uusimmat')}</Link>}
                {lisaa && <Link to={sivulle(String(rivit.at(-1)?.id))}>{t('vanhemmat')}</Link>}
              </p>
            </>
          )
        }
      </KyselynTila>
    </div>
  )
}

interface Rajaustiedot {
  ehdot: Siirtoehdot
  koodit: SiirrotNakyma['koodit']
  onMuutos: (muutos: Readonly<Record<string, string>>) => void
}

function Rajaus({ ehdot, koodit, onMuutos }: Rajaustiedot) {
  const t = useTeksti()
  const kieli = useKieli()
  const tunnetut = koodit.map(({ koodi, viesti, maara }) => ({
    arvo: koodi,
    nimi: t('koodi.vaihtoehto', {
      viesti: nimiKielella(viesti, kieli)?.teksti ?? koodi,
      maara: muotoileMaara(maara, kieli),
    }),
  }))
  const { koodi = '' } = ehdot
  const tuntematon = koodi === '' || tunnetut.some(({ arvo }) => arvo === koodi) ? [] : [{ arvo: koodi, nimi: koodi }]
  return (
    <search className="siirtorajaus ei-tulosteeseen" aria-label={t('rajaa')}>
      <Valinta
        nimi={t('tulos')}
        arvo={ehdot.tulos ?? ''}
        vaihtoehdot={[
          { arvo: '', nimi: t('tulos.kaikki') },
          { arvo: 'hyvaksytty', nimi: t('tulos.hyvaksytty') },
          { arvo: 'hylatty', nimi: t('tulos.hylatty') },
        ]}
        onMuutos={(tulos) => onMuutos({ tulos })}
      />
      <Paivarajaus nimi={t('alku')} arvo={ehdot.alku ?? ''} onMuutos={(alku) => onMuutos({ alku })} />
      <Paivarajaus nimi={t('loppu')} arvo={ehdot.loppu ?? ''} onMuutos={(loppu) => onMuutos({ loppu })} />
      <Valinta
        nimi={t('koodi')}
        arvo={ehdot.koodi ?? ''}
        vaihtoehdot={[{ arvo: '', nimi: t('koodi.kaikki') }, ...tuntematon, ...tunnetut]}
        onMuutos={(koodi) => onMuutos({ koodi })}
      />
      {onkoRajaus(ehdot) && (
        <Button variant="secondaryNoBorder" onClick={() => onMuutos(KAIKKI)}>
          {t('tyhjenna')}
        </Button>
      )}
    </search>
  )
}
