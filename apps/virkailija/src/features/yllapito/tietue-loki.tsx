import type { HoksSiirto, Huomautus } from '@ehoks/schema/rajapinta/hoks-nakyma'
import type { Tietue } from '@ehoks/schema/rajapinta/yllapito-nakymat'
import { Osio } from '@ehoks/ui/hoks/osio'
import { PuuteSanoin } from '@ehoks/ui/hoks/puutteet-kohdassa'
import { muotoileHetki } from '@ehoks/ui/muotoilu/aika'
import { useTeksti } from './teksti.ts'

const OPERAATIOT = [
  'luonti',
  'korvaus',
  'paivitys',
  'poisto',
  'palautus',
  'oppijan-yhdistys',
  'yhteystietojen-poisto',
] as const
const TAPAHTUMAT = [
  'hoks.luku',
  'hoks.luonti',
  'hoks.korvaus',
  'hoks.paivitys',
  'hoks.tallennus',
  'hoks.poisto',
  'hoks.palautus',
  'hoks.versiot.luku',
  'hakemisto.oppija-muuttui',
  'hakemisto.opiskeluoikeus',
  'oppija.luku',
  'oppija.koski',
  'yhteystiedot.poisto',
  'yllapito.tietue',
] as const

/** The latest attempts of systems to store the HOKS of the study right. */
export function Siirrot({ siirrot }: { siirrot: readonly HoksSiirto[] }) {
  const t = useTeksti()
  return (
    <Osio tunnus="siirrot" otsikko={t('siirrot')}>
      {siirrot.length === 0 && <p>{t('siirrot.tyhja')}</p>}
      <ol className="loki">
        {siirrot.map(({ id, aika, operaatio, tulos, korjattu, virheet, varoitukset }) => (
          <li key={id} className="loki__rivi">
            <p className="loki__otsikko">
              <span className="numerot">{muotoileHetki(aika)}</span>
              <span>{t(`operaatio.${operaatio}`)}</span>
              <strong>{t(`siirrot.${tulos}`)}</strong>
              {korjattu && <span>{t('siirrot.korjattu')}</span>}
            </p>
            <Huomautukset huomautukset={[...virheet, ...varoitukset]} />
          </li>
        ))}
      </ol>
    </Osio>
  )
}

function Huomautukset({ huomautukset }: { huomautukset: readonly Huomautus[] }) {
  if (huomautukset.length === 0) return null
  return (
    <ul className="luettelo">
      {huomautukset.map((huomautus) => (
        <li key={`${huomautus.koodi} ${huomautus.polku}`}>
          <PuuteSanoin huomautus={huomautus} />{' '}
          <span className="yllapito__koodi">
            {huomautus.koodi} {huomautus.polku}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** The latest versions of the HOKS, and how many there are. */
export function Versiot({ versiot, kaikkiaan }: { versiot: Tietue['versiot']; kaikkiaan: number }) {
  const t = useTeksti()
  return (
    <Osio tunnus="versiot" otsikko={t('versiot')}>
      {kaikkiaan > versiot.length && <p>{t('versiot.viimeisimmat', { maara: versiot.length, kaikkiaan })}</p>}
      <ol className="loki">
        {versiot.map(({ 'versio-nro': versioNro, aika, operaatio, kayttaja }) => {
          const tunnettu = OPERAATIOT.find((yksi) => yksi === operaatio)
          return (
            <li key={versioNro} className="loki__rivi">
              <p className="loki__otsikko">
                <span className="numerot">{muotoileHetki(aika)}</span>
                <strong>{tunnettu ? t(`operaatio.${tunnettu}`) : operaatio}</strong>
                <span className="loki__kuka">{kayttaja}</span>
                <span className="hillitty">{t('versiot.numero', { numero: versioNro })}</span>
              </p>
            </li>
          )
        })}
      </ol>
    </Osio>
  )
}

/** Who has lately looked at or changed the learner's things. */
export function Tapahtumat({ tapahtumat }: { tapahtumat: Tietue['tapahtumat'] }) {
  const t = useTeksti()
  return (
    <Osio tunnus="tapahtumat" otsikko={t('tapahtumat')}>
      {tapahtumat.length === 0 && <p>{t('tapahtumat.tyhja')}</p>}
      <ol className="loki">
        {tapahtumat.map((tapahtuma) => {
          const tunnettu = TAPAHTUMAT.find((yksi) => yksi === tapahtuma.operaatio)
          return (
            <li key={tapahtuma.id} className="loki__rivi">
              <p className="loki__otsikko">
                <span className="numerot">{muotoileHetki(tapahtuma.aika)}</span>
                <strong>{tunnettu ? t(`tapahtuma.${tunnettu}`) : tapahtuma.operaatio}</strong>
                {tapahtuma.tulos !== 'onnistui' && <span>{t(`tapahtuma.tulos.${tapahtuma.tulos}`)}</span>}
                <span className="loki__kuka">
                  {t(`tapahtuma.kayttaja.${tapahtuma['kayttaja-laji']}`)} {tapahtuma.kayttaja}
                </span>
                {tapahtuma.muutoksia !== undefined && tapahtuma.muutoksia > 0 && (
                  <span className="hillitty">{t('tapahtuma.muutoksia', { count: tapahtuma.muutoksia })}</span>
                )}
              </p>
            </li>
          )
        })}
      </ol>
    </Osio>
  )
}
