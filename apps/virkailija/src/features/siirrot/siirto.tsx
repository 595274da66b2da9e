import type { SiirrotNakyma } from '@ehoks/schema/rajapinta/siirrot'
import { Huomautuslista } from '@ehoks/ui/hoks/huomautukset'
import { muotoileHetki } from '@ehoks/ui/muotoilu/aika'
import { Link } from 'react-router'
import { useTeksti } from './teksti.ts'

interface Ominaisuudet {
  siirto: SiirrotNakyma['rivit'][number]
  oppilaitosOid: string
  auki: boolean
  onAuki: (auki: boolean) => void
}

/** One transfer: when, whose, what came of it; opened, what was wrong, how it is mended and by whom. */
export function Siirto({ siirto, oppilaitosOid, auki, onAuki }: Ominaisuudet) {
  const t = useTeksti()
  const { oppija, tulos, virheet, varoitukset, korjattu } = siirto
  const oid = siirto['opiskeluoikeus-oid']
  const hoksId = siirto['hoks-id']
  const opiskeluoikeus = oid === undefined ? t('tuntematon') : t('opiskeluoikeus', { oid })
  const yhteenveto = [
    ...(virheet.length > 0 ? [t('virheet', { count: virheet.length })] : []),
    ...(varoitukset.length > 0 ? [t('varoitukset', { count: varoitukset.length })] : []),
  ]
  return (
    <li className="siirto">
      <details open={auki} onToggle={(tapahtuma) => onAuki(tapahtuma.currentTarget.open)}>
        <summary>
          <span className="siirto__rivi">
            <span className="numerot">{muotoileHetki(siirto.aika)}</span>
            <span>{oppija?.nimi ?? opiskeluoikeus}</span>
            <span className={`siirto__tulos--${tulos}`}>
              {t(`tulos.${tulos}`)}
              {tulos === 'hylatty' && ` · ${t(korjattu ? 'korjattu' : 'korjaamatta')}`}
            </span>
            <span className="hillitty">{yhteenveto.join(', ')}</span>
          </span>
        </summary>
        <div className="siirto__sisalto pino">
          <p>
            {[t(`operaatio.${siirto.operaatio}`), ...(oppija ? [opiskeluoikeus] : [])].join(' · ')}
            {oppija && hoksId !== undefined && (
              <>
                {' · '}
                <Link to={`/koulutuksenjarjestaja/${oppilaitosOid}/oppija/${oppija.oid}/${hoksId}`}>
                  {t('avaa-hoks')}
                </Link>
              </>
            )}
          </p>
          {virheet.length + varoitukset.length === 0 && <p>{t('ei-huomautettavaa')}</p>}
          {virheet.length > 0 && <Huomautuslista huomautukset={virheet} />}
          {varoitukset.length > 0 && <Huomautuslista huomautukset={varoitukset} />}
        </div>
      </details>
    </li>
  )
}
