import './jarjestelma.css'
import type { Jarjestelma, Jonot, Tietovarasto } from '@ehoks/schema/rajapinta/jarjestelma'
import { Kentat, Kentta, Osio } from '@ehoks/ui/hoks/osio'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import { muotoileHetki } from '@ehoks/ui/muotoilu/aika'
import { muotoileMaara } from '@ehoks/ui/muotoilu/maara'
import { Kopioi } from '@ehoks/ui/rakenne/kopioi'
import { Sivuotsikko } from '@ehoks/ui/rakenne/sivuotsikko'
import { KyselynTila } from '@ehoks/ui/tilat/kyselyn-tila'
import { Luuranko } from '@ehoks/ui/tilat/luuranko'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { Button } from 'suomifi-ui-components'
import { huomiot } from './huomiot.ts'
import { jarjestelmaKysely } from './jarjestelma.queries.ts'
import { Palvelut } from './palvelut.tsx'
import { useTeksti } from './teksti.ts'
import { Valimuistit } from './valimuistit.tsx'

/** How the service does: first what needs attention, then everything. */
export default function JarjestelmaSivu() {
  const t = useTeksti()
  const kysely = useQuery(jarjestelmaKysely)
  return (
    <div className="pino">
      <Sivuotsikko nimi={t('otsikko')} />
      <KyselynTila kysely={kysely} luuranko={<Luuranko rivit={12} />}>
        {(jarjestelma) => (
          <div className="jarjestelma">
            <div className="jarjestelma__haettu rivi">
              <span>{t('haettu', { aika: muotoileHetki(jarjestelma.aika) })}</span>
              <Button
                variant="secondary"
                className="ei-tulosteeseen"
                onClick={() => void kysely.refetch()}
                aria-disabled={kysely.isFetching}
              >
                {t('hae-uudelleen')}
              </Button>
            </div>
            <Yhteenveto jarjestelma={jarjestelma} />
            <Jonoissa jonot={jarjestelma.jonot} />
            <Osio tunnus="palvelut" otsikko={t('palvelut')}>
              <Prosessista tunniste={jarjestelma.prosessi.tunniste} />
              <Palvelut palvelut={jarjestelma.prosessi.palvelut} />
            </Osio>
            <Osio tunnus="prosessi" otsikko={t('prosessi')}>
              <Prosessi prosessi={jarjestelma.prosessi} />
            </Osio>
            <Osio tunnus="valimuistit" otsikko={t('valimuistit')}>
              <Prosessista tunniste={jarjestelma.prosessi.tunniste} />
              <Valimuistit valimuistit={jarjestelma.prosessi.valimuistit} />
            </Osio>
            <Osio tunnus="tietokanta" otsikko={t('tietokanta')}>
              <Tietokanta tietovarasto={jarjestelma.tietovarasto} />
            </Osio>
          </div>
        )}
      </KyselynTila>
    </div>
  )
}

/** In words, what is wrong, or that nothing is. */
function Yhteenveto({ jarjestelma }: { jarjestelma: Jarjestelma }) {
  const t = useTeksti()
  const viat = huomiot(jarjestelma)
  return (
    <div
      role="status"
      className={
        viat.length > 0 ? 'jarjestelma__yhteenveto jarjestelma__yhteenveto--vikoja' : 'jarjestelma__yhteenveto'
      }
    >
      {viat.length === 0 ? (
        <p>{t('yhteenveto.kunnossa')}</p>
      ) : (
        <>
          <p>
            <strong>{t('yhteenveto.huomioita', { count: viat.length })}</strong>
          </p>
          <ul className="luettelo">
            {viat.map(({ mika, maara }) => (
              <li key={mika}>{t(`huomio.${mika}`, { count: maara })}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

/** What is told below is known by one process only. */
function Prosessista({ tunniste }: { tunniste: string }) {
  const t = useTeksti()
  return <p className="hillitty">{t('prosessista', { tunniste })}</p>
}

function Jonoissa({ jonot: { tyot, jakoviestit } }: { jonot: Jonot }) {
  const t = useTeksti()
  const kieli = useKieli()
  const luku = (maara: number) => muotoileMaara(maara, kieli)
  const vanhin = (hetki: string | undefined) => hetki && muotoileHetki(hetki)
  return (
    <Osio tunnus="jonot" otsikko={t('jonot')}>
      <div className="jarjestelma__jonot">
        <section aria-labelledby="jonot-tyot">
          <h3 id="jonot-tyot">{t('jonot.tyot')}</h3>
          <Kentat rinnakkain>
            <Kentta nimi={t('jonot.odottaa')}>{luku(tyot.odottaa)}</Kentta>
            <Kentta nimi={t('jonot.kaynnissa')}>{luku(tyot.kaynnissa)}</Kentta>
            <Kentta nimi={t('jonot.epaonnistuneita-viikossa')}>{luku(tyot.epaonnistuneita)}</Kentta>
            <Kentta nimi={t('jonot.vanhin')}>{vanhin(tyot['vanhin-odottava'])}</Kentta>
          </Kentat>
          <p>
            <Link to="/yllapito/ajot">{t('jonot.ajot')}</Link>
          </p>
        </section>
        <section aria-labelledby="jonot-jakoviestit">
          <h3 id="jonot-jakoviestit">{t('jonot.jakoviestit')}</h3>
          <Kentat rinnakkain>
            <Kentta nimi={t('jonot.odottaa')}>{luku(jakoviestit.odottaa)}</Kentta>
            <Kentta nimi={t('jonot.epaonnistuneita')}>{luku(jakoviestit.epaonnistuneita)}</Kentta>
            <Kentta nimi={t('jonot.vanhin')}>{vanhin(jakoviestit['vanhin-odottava'])}</Kentta>
          </Kentat>
        </section>
      </div>
    </Osio>
  )
}

/** What the service calls a version that it does not know. */
const TUNTEMATON = 'unknown'
const MEGATAVU = 1_000_000
const GIGATAVU = 1_000_000_000

function useKoko() {
  const t = useTeksti()
  const kieli = useKieli()
  return (tavuja: number) =>
    tavuja < GIGATAVU
      ? t('koko.mt', { maara: muotoileMaara(Math.round(tavuja / MEGATAVU), kieli) })
      : t('koko.gt', { maara: muotoileMaara(tavuja / GIGATAVU, kieli) })
}

function Prosessi({ prosessi }: { prosessi: Jarjestelma['prosessi'] }) {
  const t = useTeksti()
  const koko = useKoko()
  const { tunniste, kaynnistyi, versio, rakennettu, node, muisti, tietokantayhteydet } = prosessi
  return (
    <>
      <p>{t('prosessi.selite')}</p>
      <Kentat>
        <Kentta nimi={t('prosessi.tunniste')}>
          {tunniste} <Kopioi teksti={tunniste} mita={t('prosessi.tunniste')} />
        </Kentta>
        <Kentta nimi={t('prosessi.kaynnistyi')}>{muotoileHetki(kaynnistyi)}</Kentta>
        {/* What was not told when the process was built is not known. */}
        <Kentta nimi={t('prosessi.versio')}>
          {versio !== TUNTEMATON && t('prosessi.versio.arvo', { versio, rakennettu })}
        </Kentta>
        <Kentta nimi={t('prosessi.node')}>{node}</Kentta>
        <Kentta nimi={t('prosessi.muisti')}>
          {t('prosessi.muisti.arvo', {
            kaytossa: koko(muisti.kaytossa),
            enintaan: koko(muisti.enintaan),
            kaikkiaan: koko(muisti.kaikkiaan),
          })}
        </Kentta>
        <Kentta nimi={t('prosessi.yhteydet')}>{t('prosessi.yhteydet.arvo', tietokantayhteydet)}</Kentta>
      </Kentat>
    </>
  )
}

function Tietokanta({ tietovarasto }: { tietovarasto: Tietovarasto }) {
  const t = useTeksti()
  const kieli = useKieli()
  const koko = useKoko()
  const luku = (maara: number) => muotoileMaara(maara, kieli)
  const {
    tavuja,
    versio,
    hokseja,
    poistettuja,
    opiskeluoikeuksia,
    nimettomia,
    'ei-koskessa': eiKoskessa,
  } = tietovarasto
  return (
    <Kentat>
      <Kentta nimi={t('tietokanta.koko')}>{t('tietokanta.koko.arvo', { koko: koko(tavuja), versio })}</Kentta>
      <Kentta nimi={t('tietokanta.hokseja')}>
        {t('tietokanta.hokseja.arvo', { hokseja: luku(hokseja), poistettuja: luku(poistettuja) })}
      </Kentta>
      <Kentta nimi={t('tietokanta.opiskeluoikeuksia')}>{luku(opiskeluoikeuksia)}</Kentta>
      <Kentta nimi={t('tietokanta.nimettomia')}>
        {luku(nimettomia)}
        {nimettomia > 0 && (
          <>
            {' '}
            <Link to="/yllapito/ajot">{t('tietokanta.nimettomia.hae')}</Link>
          </>
        )}
      </Kentta>
      <Kentta nimi={t('tietokanta.ei-koskessa')}>{luku(eiKoskessa)}</Kentta>
    </Kentat>
  )
}
