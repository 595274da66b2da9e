import './hoks.css'
import type { Huomautus } from '@ehoks/schema/rajapinta/hoks-nakyma'
import type { Suunnitelma } from '@ehoks/schema/rajapinta/nakymat'
import { type ReactNode, useMemo } from 'react'
import { InlineAlert } from 'suomifi-ui-components'
import { useUiTeksti } from '../i18n/teksti.ts'
import { aikajananTapahtumat } from './aikajana.ts'
import { Aikajana } from './aikajana-lista.tsx'
import { Ennestaan } from './ennestaan.tsx'
import { HoksKonteksti, type Kohde, type Nakokulma } from './konteksti.tsx'
import { KoulutuksenOsat } from './koulutuksen-osat.tsx'
import { Opintosuunnitelma } from './opintosuunnitelma.tsx'
import { Osio } from './osio.tsx'
import { Perustiedot } from './perustiedot.tsx'
import { kohdistetutPuutteet } from './puutteet.ts'
import { Sisallys } from './sisallys.tsx'
import { type SuunnitelmanOsa, suunnitelmanOsat } from './suunnitelma.ts'
import { Tavoite } from './tavoite.tsx'
import { Tuki } from './tuki.tsx'
import type { NaytettavaHoks } from './tyypit.ts'
import { Yhteystiedot } from './yhteystiedot.tsx'

/** A section of the page: its anchor, heading and content. */
export interface Lisaosio {
  tunnus: string
  otsikko: string
  sisalto: ReactNode
}

const EI_HUOMAUTUKSIA: readonly Huomautus[] = []

interface Ominaisuudet {
  tieto: Pick<Suunnitelma, 'opiskeluoikeus' | 'nimet' | 'puuttuvat-palvelut'> & { hoks: NaytettavaHoks }
  nakokulma: Nakokulma
  /** The day in Finland, `YYYY-MM-DD`. */
  tanaan: string
  /** Before everything else, e.g. what comes next; may be made of the sections that there are. */
  alkuun?: ReactNode | ((osiot: readonly Lisaosio[]) => ReactNode)
  /** Under the contents in the side column. */
  sivuun?: ReactNode
  /** Sections after those of the HOKS itself. */
  lisaosiot?: readonly Lisaosio[]
  /** What is missing: marked in place. */
  huomautukset?: readonly Huomautus[]
  /** Codes are shown beside the names. */
  koodit?: boolean
  /** What the viewer may do with a period or a demonstration. */
  toiminnot?: ((kohde: Kohde) => ReactNode) | undefined
  /** What is required in a unit. */
  vaatimukset?: (osa: SuunnitelmanOsa) => ReactNode
  /** Anchors of the sections that go to paper; without it all do. */
  tulostettavat?: readonly string[] | undefined
}

/** A whole HOKS on one page: facts, contents and every section that concerns it, in one scroll. */
export function HoksOsiot({
  tieto,
  nakokulma,
  tanaan,
  alkuun,
  sivuun,
  lisaosiot = [],
  huomautukset = EI_HUOMAUTUKSIA,
  koodit = false,
  toiminnot,
  vaatimukset,
  tulostettavat,
}: Ominaisuudet) {
  const t = useUiTeksti()
  const { hoks, opiskeluoikeus, nimet } = tieto
  const osat = useMemo(() => suunnitelmanOsat(hoks, nimet, tanaan), [hoks, nimet, tanaan])
  const tapahtumat = useMemo(() => aikajananTapahtumat(hoks, osat, tanaan), [hoks, osat, tanaan])
  const puutteet = useMemo(() => kohdistetutPuutteet(hoks, huomautukset), [hoks, huomautukset])
  const koulutuksenOsat = hoks['hankittavat-koulutuksen-osat'] ?? []
  const onTuva = koulutuksenOsat.length > 0

  const osiot: Lisaosio[] = [
    {
      tunnus: 'tavoite',
      otsikko: t(`osio.tavoite.${nakokulma}`),
      sisalto: <Tavoite hoks={hoks} opiskeluoikeus={opiskeluoikeus} />,
    },
    { tunnus: 'ennestaan', otsikko: t(`osio.ennestaan.${nakokulma}`), sisalto: <Ennestaan hoks={hoks} /> },
  ]
  if (onTuva) {
    const sisalto = <KoulutuksenOsat osat={koulutuksenOsat} />
    osiot.push({ tunnus: 'koulutuksen-osat', otsikko: t('osio.koulutuksen-osat'), sisalto })
  }
  if (!onTuva || osat.length > 0) {
    const sisalto = <Opintosuunnitelma osat={osat} />
    osiot.push({ tunnus: 'suunnitelma', otsikko: t(`osio.suunnitelma.${nakokulma}`), sisalto })
  }
  if (tapahtumat.length > 0) {
    const sisalto = <Aikajana tapahtumat={tapahtumat} />
    osiot.push({ tunnus: 'aikajana', otsikko: t('osio.aikajana'), sisalto })
  }
  osiot.push(
    { tunnus: 'tuki', otsikko: t('osio.tuki'), sisalto: <Tuki hoks={hoks} opiskeluoikeus={opiskeluoikeus} /> },
    { tunnus: 'yhteystiedot', otsikko: t('osio.yhteystiedot'), sisalto: <Yhteystiedot hoks={hoks} osat={osat} /> },
    ...lisaosiot,
  )

  return (
    <HoksKonteksti
      nimet={nimet}
      nakokulma={nakokulma}
      tanaan={tanaan}
      puutteet={puutteet}
      koodit={koodit}
      toiminnot={toiminnot}
      vaatimukset={vaatimukset}
    >
      {typeof alkuun === 'function' ? alkuun(osiot) : alkuun}
      <Perustiedot hoks={hoks} opiskeluoikeus={opiskeluoikeus} />
      {tieto['puuttuvat-palvelut'].length > 0 && (
        <InlineAlert status="warning" labelText={t('nimet.puuttuu')}>
          {t('nimet.puuttuu.selite')}
        </InlineAlert>
      )}
      <div className="hoks-sivu">
        <div
          className={sivuun ? 'hoks-sivu__sivupalkki' : 'hoks-sivu__sivupalkki hoks-sivu__sivupalkki--vain-sisallys'}
        >
          <Sisallys osiot={osiot} />
          {sivuun}
        </div>
        <div className="hoks-sivu__osiot">
          {osiot.map(({ tunnus, otsikko, sisalto }) => (
            <Osio key={tunnus} tunnus={tunnus} otsikko={otsikko} tulosteeseen={tulostettavat?.includes(tunnus) ?? true}>
              {sisalto}
            </Osio>
          ))}
        </div>
      </div>
    </HoksKonteksti>
  )
}
