import './taulukko.css'
import type { Vientimuoto } from '@ehoks/schema/rajapinta/vienti'
import { useEffect, useRef, useState } from 'react'
import { Button } from 'suomifi-ui-components'
import { useKieli, useUiTeksti } from '../i18n/teksti.ts'
import { muotoileMaara } from '../muotoilu/maara.ts'
import { Virhe } from '../tilat/virhe.tsx'
import { Avautuva } from './avautuva.tsx'

type Tila =
  | { vaihe: 'ei-kaynnissa' }
  | { vaihe: 'haetaan'; muoto: Vientimuoto; rivit: number | undefined; tavut: number }
  | { vaihe: 'valmis'; rivit: number }
  | { vaihe: 'peruttu' }
  | { vaihe: 'virhe'; virhe: unknown; muoto: Vientimuoto }

const MUODOT = ['xlsx', 'csv'] as const satisfies readonly Vientimuoto[]
const KILOTAVU = 1000

interface Ominaisuudet {
  /** Asks for the whole result as a file; throws when it is refused. */
  hae: (muoto: Vientimuoto, signal: AbortSignal) => Promise<Response>
}

/** The whole result of a search as a file: tells how far it is, and can be called off. */
export function Vienti({ hae }: Ominaisuudet) {
  const t = useUiTeksti()
  const kieli = useKieli()
  const [tila, asetaTila] = useState<Tila>({ vaihe: 'ei-kaynnissa' })
  const keskeytys = useRef<AbortController>(undefined)
  useEffect(() => () => keskeytys.current?.abort(), [])

  async function vie(muoto: Vientimuoto) {
    const ohjain = new AbortController()
    keskeytys.current = ohjain
    asetaTila({ vaihe: 'haetaan', muoto, rivit: undefined, tavut: 0 })
    try {
      const vastaus = await hae(muoto, ohjain.signal)
      const rivit = Number(vastaus.headers.get('x-rivit') ?? 0)
      const sisalto = await lue(vastaus, (tavut) => asetaTila({ vaihe: 'haetaan', muoto, rivit, tavut }))
      tallenna(sisalto, tiedostonNimi(vastaus, muoto))
      asetaTila({ vaihe: 'valmis', rivit })
    } catch (virhe) {
      asetaTila(ohjain.signal.aborted ? { vaihe: 'peruttu' } : { vaihe: 'virhe', virhe, muoto })
    }
  }

  const maara = (luku: number) => muotoileMaara(luku, kieli)
  const kesken = tila.vaihe === 'haetaan'
  return (
    <div className="vienti ei-tulosteeseen">
      {kesken ? (
        <Button variant="secondary" onClick={() => keskeytys.current?.abort()}>
          {t('taulukko.vienti.peru')}
        </Button>
      ) : (
        <Avautuva nimi={t('taulukko.vienti')}>
          {(sulje) => (
            <ul className="vienti__muodot">
              {MUODOT.map((muoto) => (
                <li key={muoto}>
                  <button
                    type="button"
                    className="vienti__muoto"
                    onClick={() => {
                      sulje()
                      void vie(muoto)
                    }}
                  >
                    {t(`taulukko.vienti.${muoto}`)}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </Avautuva>
      )}
      <p role="status" className="vienti__tila">
        {kesken && tila.rivit === undefined && t('taulukko.vienti.alkaa')}
        {kesken &&
          tila.rivit !== undefined &&
          t('taulukko.vienti.kesken', {
            count: tila.rivit,
            rivit: maara(tila.rivit),
            kilotavut: maara(Math.round(tila.tavut / KILOTAVU)),
          })}
        {tila.vaihe === 'valmis' && t('taulukko.vienti.valmis', { count: tila.rivit, rivit: maara(tila.rivit) })}
        {tila.vaihe === 'peruttu' && t('taulukko.vienti.peruttu')}
      </p>
      {tila.vaihe === 'virhe' && <Virhe virhe={tila.virhe} onYritaUudelleen={() => vie(tila.muoto)} />}
    </div>
  )
}

/** Reads the answer part by part, telling how many bytes there are so far. */
async function lue(vastaus: Response, onEdistyminen: (tavut: number) => void): Promise<Blob> {
  const lukija = vastaus.body?.getReader()
  const osat: Uint8Array<ArrayBuffer>[] = []
  let tavut = 0
  for (;;) {
    const osa = await lukija?.read()
    if (!osa || osa.done) return new Blob(osat, { type: vastaus.headers.get('content-type') ?? '' })
    osat.push(osa.value)
    tavut += osa.value.length
    onEdistyminen(tavut)
  }
}

const tiedostonNimi = (vastaus: Response, muoto: Vientimuoto) =>
  /filename="([^"]+)"/u.exec(vastaus.headers.get('content-disposition') ?? '')?.[1] ?? `ehoks.${muoto}`

function tallenna(sisalto: Blob, nimi: string) {
  const osoite = URL.createObjectURL(sisalto)
  const linkki = document.createElement('a')
  linkki.href = osoite
  linkki.download = nimi
  linkki.click()
  // The browser has begun to save it; what it holds until then is freed.
  setTimeout(() => URL.revokeObjectURL(osoite), 60_000)
}
