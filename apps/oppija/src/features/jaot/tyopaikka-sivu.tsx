import './jaot.css'
import { Palveluvirhe } from '@ehoks/api-client/palveluvirhe'
import type { Jaettu as JaettuTieto } from '@ehoks/schema/rajapinta/jaot'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import { paivaHelsingissa } from '@ehoks/ui/muotoilu/aika'
import { nimiKielella } from '@ehoks/ui/muotoilu/nimi'
import { Sivuotsikko } from '@ehoks/ui/rakenne/sivuotsikko'
import { KyselynTila } from '@ehoks/ui/tilat/kyselyn-tila'
import { Luuranko } from '@ehoks/ui/tilat/luuranko'
import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { Button } from 'suomifi-ui-components'
import { Jaettu } from './jaettu.tsx'
import { jaettuKysely, jaetunKalenteri } from './jaot.queries.ts'
import { Palaute } from './palaute.tsx'
import { useTeksti } from './teksti.ts'

/** What a learner has shared, to whoever has the link: without logging in, and nothing else. */
export default function TyopaikkaSivu() {
  const t = useTeksti()
  const { tunnus = '' } = useParams()
  const kysely = useQuery(jaettuKysely(tunnus))
  const este = linkinEste(kysely.error)
  if (este) {
    return (
      <div className="pino">
        <Sivuotsikko nimi={t(`este.${este}`)} />
        <p>{t(`este.${este}.selite`)}</p>
        <p>{t(este === 'ei-viela' ? 'este.ohje.ei-viela' : 'este.ohje')}</p>
      </div>
    )
  }
  return (
    <div className="pino">
      {kysely.data === undefined && <Sivuotsikko nimi={t('jaettu')} />}
      <KyselynTila kysely={kysely} luuranko={<Luuranko rivit={10} />}>
        {(jaettu) => <Nakyma jaettu={jaettu} tunnus={tunnus} />}
      </KyselynTila>
    </div>
  )
}

function Nakyma({ jaettu, tunnus }: { jaettu: JaettuTieto; tunnus: string }) {
  const t = useTeksti()
  const kieli = useKieli()
  const koodi = jaettu.tutkinnonosa['koodi-uri']
  const osa =
    koodi === undefined ? jaettu.tutkinnonosa.nimi : (nimiKielella(jaettu.nimet[koodi]?.nimi, kieli)?.teksti ?? koodi)
  return (
    <>
      <Jaettu
        jaettu={jaettu}
        tanaan={paivaHelsingissa(new Date())}
        taso={2}
        // The window's title, and so the browser's history, tells what this is, not whose.
        otsikko={
          <Sivuotsikko nimi={`${t(`jaettu.laji.${jaettu.laji}`)}: ${osa ?? ''}`}>{jaettu['oppija-nimi']}</Sivuotsikko>
        }
        toiminnot={
          <div className="rivi ei-tulosteeseen">
            <a className="jaot__painike" href={jaetunKalenteri(tunnus, kieli)} download>
              {t('jaettu.kalenteriin')}
            </a>
            <Button variant="secondary" onClick={() => window.print()}>
              {t('jaettu.tulosta')}
            </Button>
          </div>
        }
      />
      <Palaute tunnus={tunnus} />
    </>
  )
}

const ESTEET = ['tuntematon', 'ei-viela', 'vanhentunut', 'paattynyt', 'poistunut'] as const

/** Why the link opens nothing, when the reason is in the link and not in the service. */
function linkinEste(virhe: unknown): (typeof ESTEET)[number] | undefined {
  const koodit = virhe instanceof Palveluvirhe ? virhe.virheet.map(({ koodi }) => koodi) : []
  return ESTEET.find((este) => koodit.includes(`jako.${este}`))
}
