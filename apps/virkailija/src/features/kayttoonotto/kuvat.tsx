import type { Kayttoonotto, Kuvapiste } from '@ehoks/schema/rajapinta/kayttoonotto'
import { Osio } from '@ehoks/ui/hoks/osio'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import { muotoileJakso } from '@ehoks/ui/muotoilu/aika'
import { muotoileMaara } from '@ehoks/ui/muotoilu/maara'
import { type Sarake, Taulukko } from '@ehoks/ui/taulukko/taulukko'
import { Kuvaaja } from './kuvaaja.tsx'
import { useTeksti } from './teksti.ts'

/** How it has gone on in the period: three pictures, and their numbers as a table. */
export function Kuvat({ kayttoonotto }: { kayttoonotto: Kayttoonotto }) {
  const t = useTeksti()
  const kieli = useKieli()
  const luku = (maara: number) => muotoileMaara(maara, kieli)
  const { kuvaaja, askel, alku, loppu, koulutustoimijoita, jakso } = kayttoonotto
  const [ensimmainen, viimeinen] = [kuvaaja[0], kuvaaja.at(-1)]
  if (!ensimmainen || !viimeinen) return <p>{t('kuvat.tyhja')}</p>
  const vilkkain = kuvaaja.reduce((paras, piste) => (piste.hokseja > paras.hokseja ? piste : paras), ensimmainen)
  return (
    <Osio tunnus="kehitys" otsikko={t('kuvat', { jakso: muotoileJakso(alku, loppu) })}>
      <div className="kayttoonotto__kuvat">
        <Kuvaaja
          otsikko={t('kuvat.kertyma')}
          lause={t('kuvat.kertyma.lause', {
            alussa: luku(ensimmainen.kertyma - ensimmainen.hokseja),
            lopussa: luku(viimeinen.kertyma),
          })}
          pisteet={kuvaaja}
          arvo={({ kertyma }) => kertyma}
          laji="viiva"
        />
        <Kuvaaja
          otsikko={t(`kuvat.hokseja.${askel}`)}
          lause={
            jakso.hokseja === 0
              ? t('kuvat.hokseja.ei')
              : t('kuvat.hokseja.lause', {
                  jakso: muotoileJakso(vilkkain.alku, vilkkain.loppu),
                  hokseja: luku(vilkkain.hokseja),
                })
          }
          pisteet={kuvaaja}
          arvo={({ hokseja }) => hokseja}
          laji="pylvaat"
        />
        <Kuvaaja
          otsikko={t('kuvat.aloittaneita')}
          lause={t(
            koulutustoimijoita === undefined ? 'kuvat.aloittaneita.lause' : 'kuvat.aloittaneita.lause-kaikista',
            {
              uusia: luku(jakso.aloittaneita),
              lopussa: luku(viimeinen.aloittaneita),
              kaikkiaan: luku(koulutustoimijoita ?? 0),
            },
          )}
          pisteet={kuvaaja}
          arvo={({ aloittaneita }) => aloittaneita}
          laji="viiva"
          kaikkiaan={koulutustoimijoita}
        />
      </div>
      <details className="kayttoonotto__luvut">
        <summary>{t('luvut')}</summary>
        <Luvut pisteet={kuvaaja} askel={askel} />
      </details>
    </Osio>
  )
}

function Luvut({ pisteet, askel }: { pisteet: readonly Kuvapiste[]; askel: Kayttoonotto['askel'] }) {
  const t = useTeksti()
  const kieli = useKieli()
  const luku = (tunnus: 'hokseja' | 'kertyma' | 'aloittaneita', otsikko: string): Sarake<Kuvapiste> => ({
    tunnus,
    otsikko,
    numero: true,
    solu: ({ [tunnus]: maara }) => muotoileMaara(maara, kieli),
  })
  return (
    <Taulukko
      nimi={t('luvut.nimi')}
      sarakkeet={[
        { tunnus: 'aika', otsikko: t(`luvut.${askel}`), solu: ({ alku, loppu }) => muotoileJakso(alku, loppu) },
        luku('hokseja', t('luvut.hokseja')),
        luku('kertyma', t('luvut.kertyma')),
        luku('aloittaneita', t('luvut.aloittaneita')),
      ]}
      // The latest are asked about first.
      rivit={pisteet.toReversed()}
      avain={({ alku }) => alku}
    />
  )
}
