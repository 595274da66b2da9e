import { isDeepStrictEqual } from 'node:util'
import type { Services } from '../../app-types.ts'
import { tanaan } from '../../clock.ts'
import type { Transaktio } from '../../database.ts'
import type { Palvelukayttaja } from '../../kayttaja.ts'
import type { Toimija } from '../../toimija.ts'
import {
  type Ehdokas,
  haeEhdokkaat,
  haeVanhojaJaksoja,
  haeVersiot,
  korvaaVersio,
  lukitse,
  merkitsePoistetuksi,
  merkitseTarkistetuiksi,
  tallennaIlmanYhteystietoja,
} from './yhteystiedot.queries.ts'
import {
  ilmanOhjaajienYhteystietoja,
  ilmanOppijanYhteystietoja,
  ilmanVanhojaYhteystietoja,
  jaksot,
  onOppijanYhteystietoja,
  onPaattynytEnnen,
  onVanhojaYhteystietoja,
  sailytyksenRaja,
} from './yhteystiedot.rules.ts'

/** How much is looked at by one call. */
const KERRALLA = 100
const RINNAKKAIN = 8

/** Erasing contact data three months after what it was for has ended, from earlier versions too. */
export function createYhteystiedot({ prisma, clock, integrations, auditloki }: Services) {
  const { koski } = integrations

  /**
   * Erases the e-mail and phone of workplace instructors from about a hundred periods that ended over three months ago;
   * their names stay. Gives the module-ids of the periods.
   */
  async function poistaOhjaajien(toimija: Toimija<Palvelukayttaja>): Promise<string[]> {
    const raja = sailytyksenRaja(tanaan(clock))
    const poistetut: string[] = []
    for (const id of await haeVanhojaJaksoja(prisma, raja, KERRALLA)) {
      poistetut.push(
        ...(await prisma.$transaction(async (tx) => {
          const nykyinen = await lukitse(tx, id)
          const vanhat = nykyinen ? jaksot(nykyinen.hoks).filter(onVanhojaYhteystietoja(raja)) : []
          if (!nykyinen || vanhat.length === 0) return []
          const tunnisteet = vanhat.map((jakso) => jakso['module-id'])
          const hoks = ilmanOhjaajienYhteystietoja(nykyinen.hoks, onVanhojaYhteystietoja(raja))
          await tallennaIlmanYhteystietoja(tx, hoks, tunnisteet, kuka(toimija), clock.now())
          await siivoaVersiot(tx, id, false)
          await kirjaa(tx, toimija, id, ['/tyopaikalla-jarjestettava-koulutus/vastuullinen-tyopaikka-ohjaaja'])
          return tunnisteet
        })),
      )
    }
    return poistetut
  }

  /**
   * Erases the e-mail and phone of the learner from HOKSes whose study right ended over three months ago or is not in
   * Koski any more; about a hundred old HOKSes are looked at, and those whose study right goes on are looked at again
   * after three months. Gives the numbers of the HOKSes. When Koski does not answer, nothing is changed.
   */
  async function poistaOppijoiden(toimija: Toimija<Palvelukayttaja>): Promise<number[]> {
    const raja = sailytyksenRaja(tanaan(clock))
    const ehdokkaat = await haeEhdokkaat(prisma, raja, new Date(`${raja}T00:00:00Z`), KERRALLA)
    const paattyneet: Ehdokas[] = []
    for (let i = 0; i < ehdokkaat.length; i += RINNAKKAIN) {
      const nippu = ehdokkaat.slice(i, i + RINNAKKAIN)
      const oikeudet = await Promise.all(nippu.map(({ opiskeluoikeusOid }) => koski.opiskeluoikeus(opiskeluoikeusOid)))
      paattyneet.push(...nippu.filter((_, j) => onPaattynytEnnen(raja, oikeudet[j])))
    }
    const jatkuvat = ehdokkaat.filter((ehdokas) => !paattyneet.includes(ehdokas))
    await merkitseTarkistetuiksi(
      prisma,
      jatkuvat.map(({ id }) => id),
      clock.now(),
    )
    const poistetut: number[] = []
    for (const { id, versioNro } of paattyneet) {
      const poistettiin = await prisma.$transaction(async (tx) => {
        const nykyinen = await lukitse(tx, id)
        // Changed while Koski was asked: it is not old any more.
        if (!nykyinen || nykyinen.versioNro !== versioNro) return false
        const aika = clock.now()
        const onPoistettavaa = onOppijanYhteystietoja(nykyinen.hoks)
        if (onPoistettavaa) {
          await tallennaIlmanYhteystietoja(tx, ilmanOppijanYhteystietoja(nykyinen.hoks), [], kuka(toimija), aika)
        }
        await siivoaVersiot(tx, id, true)
        await merkitsePoistetuksi(tx, id, aika)
        await kirjaa(tx, toimija, id, ['/sahkoposti', '/puhelinnumero'])
        return onPoistettavaa
      })
      if (poistettiin) poistetut.push(id)
    }
    return poistetut
  }

  async function siivoaVersiot(tx: Transaktio, id: number, oppijanMyos: boolean): Promise<void> {
    const versiot = await haeVersiot(tx, id)
    const nykyinen = versiot.at(-1)
    if (!nykyinen) return
    for (const { versioNro, hoks } of versiot) {
      const siivottu = ilmanVanhojaYhteystietoja(hoks, nykyinen.hoks, oppijanMyos)
      if (!isDeepStrictEqual(siivottu, hoks)) await korvaaVersio(tx, id, versioNro, siivottu)
    }
  }

  async function kirjaa(tx: Transaktio, toimija: Toimija, hoksId: number, polut: string[]): Promise<void> {
    toimija.kohdistuu({ hoksId })
    await auditloki.kirjaaTransaktiossa(tx, toimija.auditRivi(polut))
  }

  return { poistaOhjaajien, poistaOppijoiden }
}

const kuka = ({ kayttaja }: Toimija<Palvelukayttaja>) => kayttaja.oid ?? kayttaja.kayttajatunnus
