import { Muutosluettelo } from '@ehoks/ui/hoks/muutokset/muutosluettelo'
import { muotoileHetki } from '@ehoks/ui/muotoilu/aika'
import { KyselynTila } from '@ehoks/ui/tilat/kyselyn-tila'
import { Luuranko } from '@ehoks/ui/tilat/luuranko'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { Button } from 'suomifi-ui-components'
import { historiaKysely, muutoksetKysely } from './hoks.queries.ts'
import { useTeksti } from './teksti.ts'

/** Who stored the HOKS and when, and what each version changed: fetched when asked for. */
export function Historia({ hoksId }: { hoksId: number }) {
  const t = useTeksti()
  const [auki, asetaAuki] = useState(false)
  if (!auki) {
    return (
      <div className="pino">
        <p>{t('historia.selite')}</p>
        <div>
          <Button variant="secondary" onClick={() => asetaAuki(true)}>
            {t('historia.nayta')}
          </Button>
        </div>
      </div>
    )
  }
  return <Versiot hoksId={hoksId} />
}

function Versiot({ hoksId }: { hoksId: number }) {
  const t = useTeksti()
  const kysely = useQuery(historiaKysely(hoksId))
  return (
    <KyselynTila kysely={kysely} luuranko={<Luuranko rivit={3} />}>
      {(versiot) => (
        <ol className="rivilista">
          {versiot.map(({ 'versio-nro': versioNro, aika, operaatio, kayttaja }) => {
            const laji = onTunnettu(operaatio) ? operaatio : 'yllapito'
            return (
              <li key={versioNro} className="rivilista__rivi">
                <p className="rivilista__otsikko">
                  <span className="numerot">{muotoileHetki(aika)}</span>
                  <strong>{t(`operaatio.${laji}`)}</strong>
                  <span className="rivilista__kuka">{kayttaja}</span>
                </p>
                {laji !== 'luonti' && laji !== 'poisto' && laji !== 'palautus' && (
                  <Version hoksId={hoksId} versioNro={versioNro} mista={muotoileHetki(aika)} />
                )}
              </li>
            )
          })}
        </ol>
      )}
    </KyselynTila>
  )
}

const OPERAATIOT = ['luonti', 'korvaus', 'paivitys', 'poisto', 'palautus'] as const
const onTunnettu = (operaatio: string): operaatio is (typeof OPERAATIOT)[number] =>
  OPERAATIOT.some((tunnettu) => tunnettu === operaatio)

/** `mista` tells a screen reader which version's changes the button shows. */
function Version({ hoksId, versioNro, mista }: { hoksId: number; versioNro: number; mista: string }) {
  const t = useTeksti()
  const [auki, asetaAuki] = useState(false)
  const tunnus = useId()
  return (
    <>
      <button
        type="button"
        className="avattava__painike"
        aria-expanded={auki}
        aria-controls={tunnus}
        onClick={() => asetaAuki(!auki)}
      >
        {auki ? t('historia.piilota-muutokset') : t('historia.nayta-muutokset')}
        <span className="vain-ruudunlukijalle"> {mista}</span>
      </button>
      <div id={tunnus}>{auki && <VersionMuutokset hoksId={hoksId} versioNro={versioNro} />}</div>
    </>
  )
}

function VersionMuutokset({ hoksId, versioNro }: { hoksId: number; versioNro: number }) {
  const kysely = useQuery(muutoksetKysely(hoksId, versioNro))
  return (
    <KyselynTila kysely={kysely} luuranko={<Luuranko rivit={2} />}>
      {(muutokset) => <Muutosluettelo {...muutokset} nakokulma="virkailija" />}
    </KyselynTila>
  )
}
