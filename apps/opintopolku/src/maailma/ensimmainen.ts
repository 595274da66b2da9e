import { lisaaOppijat } from './henkilot.ts'
import { lisaaKayttajat } from './kayttajat.ts'
import { KOODISTOT, koodiUri, rivinNimi } from './koodistot.ts'
import { Maailma } from './maailma.ts'
import { lisaaOpiskeluoikeudet } from './opiskeluoikeudet.ts'
import { lisaaOrganisaatiot } from './organisaatiot.ts'
import { PERUSTEET, perusteidenKoodistot } from './perusteet.ts'
import { luoSatunnaisuus } from './satunnaisuus.ts'

const SIEMEN = 20_180_101

/** Makes the first world: the same at every call. */
export function luoEnsimmainenMaailma(): Maailma {
  const maailma = new Maailma()
  const satunnaisuus = luoSatunnaisuus(SIEMEN)
  for (const [koodisto, { versio, koodit }] of Object.entries({ ...KOODISTOT, ...perusteidenKoodistot() })) {
    for (const rivi of koodit) {
      maailma.asetaKoodi(koodiUri(koodisto, rivi[0]), { koodiArvo: rivi[0], versio, nimi: rivinNimi(rivi) })
    }
  }
  for (const peruste of PERUSTEET) maailma.perusteet.set(peruste.id, peruste)
  lisaaOrganisaatiot(maailma, satunnaisuus)
  lisaaKayttajat(maailma)
  const oppijat = lisaaOppijat(maailma, satunnaisuus)
  lisaaOpiskeluoikeudet(maailma, satunnaisuus, oppijat)
  return maailma
}
