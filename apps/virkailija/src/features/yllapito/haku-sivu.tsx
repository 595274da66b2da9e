import type { YllapitoHaku, YllapitoOsuma } from '@ehoks/schema/rajapinta/yllapito-nakymat'
import { HoksKonteksti, Nimi } from '@ehoks/ui/hoks/konteksti'
import { paivaHelsingissa } from '@ehoks/ui/muotoilu/aika'
import { Kielinimi } from '@ehoks/ui/rakenne/kielinimi'
import { Sivuotsikko } from '@ehoks/ui/rakenne/sivuotsikko'
import { KyselynTila } from '@ehoks/ui/tilat/kyselyn-tila'
import { Luuranko } from '@ehoks/ui/tilat/luuranko'
import { Tyhja } from '@ehoks/ui/tilat/tyhja'
import { useQuery } from '@tanstack/react-query'
import { Link, Navigate, useSearchParams } from 'react-router'
import { Hakulomake } from './hakulomake.tsx'
import { tietueenOsoite } from './osoitteet.ts'
import { useTeksti } from './teksti.ts'
import { hakuKysely } from './yllapito.queries.ts'

/** The search, and what it found; the only hit opens at once. The identifier is in the address. */
export default function HakuSivu() {
  const t = useTeksti()
  const [osoite] = useSearchParams()
  const tunniste = osoite.get('tunniste')?.trim() ?? ''
  return (
    <div className="pino">
      <Sivuotsikko nimi={t('haku.otsikko')} />
      <Hakulomake alku={tunniste} />
      {tunniste === '' ? <Ohje /> : <Tulos tunniste={tunniste} />}
    </div>
  )
}

/** What may be looked for, while nothing is. */
function Ohje() {
  const t = useTeksti()
  return (
    <ul className="luettelo">
      <li>{t('haku.voit.hoks')}</li>
      <li>{t('haku.voit.opiskeluoikeus')}</li>
      <li>{t('haku.voit.oppija')}</li>
      <li>{t('haku.voit.jakso')}</li>
    </ul>
  )
}

function Tulos({ tunniste }: { tunniste: string }) {
  const t = useTeksti()
  const kysely = useQuery(hakuKysely(tunniste))
  return (
    <KyselynTila kysely={kysely} luuranko={<Luuranko rivit={3} />}>
      {(haku) => {
        const [ensimmainen] = haku.osumat
        if (!ensimmainen) return <EiOsumia haku={haku} />
        if (haku.osumat.length === 1) return <Navigate to={tietueenOsoite(ensimmainen)} replace />
        return (
          <HoksKonteksti nimet={haku.nimet} nakokulma="virkailija" tanaan={paivaHelsingissa(new Date())}>
            <p role="status" className="yllapito__maara">
              {haku.lisaa
                ? t('haku.osumia.lisaa', { maara: haku.osumat.length })
                : t('haku.osumia', { count: haku.osumat.length })}
            </p>
            <ol className="osumat">
              {haku.osumat.map((osuma) => (
                <li key={`${osuma.tunniste} ${osuma.peruste} ${osuma.polku}`} className="osumat__osuma">
                  <Osuma osuma={osuma} />
                </li>
              ))}
            </ol>
          </HoksKonteksti>
        )
      }}
    </KyselynTila>
  )
}

function Osuma({ osuma }: { osuma: YllapitoOsuma }) {
  const t = useTeksti()
  const { oppija, 'oppilaitos-oid': oppilaitosOid, 'hoksin-tila': tila } = osuma
  return (
    <>
      <Link className="osumat__linkki" to={tietueenOsoite(osuma)}>
        {t(`tietue.${osuma.laji}`, { tunniste: osuma.tunniste })}
        {oppija && `, ${oppija.nimi}`}
      </Link>
      <p>
        <Kielinimi nimi={osuma['tutkinto-nimi']} />
      </p>
      {oppilaitosOid !== undefined && (
        <p>
          <Nimi koodi={oppilaitosOid} />
        </p>
      )}
      <p className="hillitty">
        {tila !== undefined && `${t(`hoksin-tila.${tila}`)}. `}
        {t(`peruste.${osuma.peruste}`)}
        {osuma.polku !== undefined && <span className="yllapito__koodi"> {osuma.polku}</span>}
      </p>
    </>
  )
}

/** Nothing found: whether that can be relied on, and what to try. */
function EiOsumia({ haku }: { haku: YllapitoHaku }) {
  const t = useTeksti()
  const puuttuvat = haku['puuttuvat-palvelut']
  return (
    <Tyhja otsikko={t('haku.ei-osumia')}>
      <p>
        {puuttuvat.length > 0
          ? t('haku.ei-osumia.palvelu-ei-vastaa', { palvelut: puuttuvat.join(', ') })
          : t('haku.ei-osumia.ohje')}
      </p>
    </Tyhja>
  )
}
