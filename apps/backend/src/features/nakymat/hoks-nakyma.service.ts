import type { HoksNakyma, HoksSiirto, Huomautus } from '@ehoks/schema/rajapinta/hoks-nakyma'
import type { Virhe } from '@ehoks/schema/virheet/luettelo'
import { virheLangalla } from '@ehoks/schema/virheet/vastaus'
import type { Services } from '../../app-types.ts'
import { tanaan } from '../../clock.ts'
import { PalveluEiVastaa } from '../../integrations/palvelu-ei-vastaa.ts'
import type { Virkailija } from '../../kayttaja.ts'
import type { Toimija } from '../../toimija.ts'
import { createHoksit, type HoksinTunniste, type TallennettuHoks } from '../hoks/hoks.service.ts'
import { varoitukset } from '../hoks/varoitukset.rules.ts'
import { createJaot } from '../jaot/jaot.service.ts'
import { onPaakayttaja } from '../oikeudet/oikeudet.rules.ts'
import { createTiedonsiirrot, type TallennettuTiedonsiirto } from '../tiedonsiirrot/tiedonsiirrot.service.ts'
import { createNimeaminen, naytettava } from './nimeaminen.service.ts'
import { toiminnot } from './toiminnot.rules.ts'

/** One HOKS on an official's screen: the document named, what it lacks, what may be done to it, how it was sent. */
export function createHoksNakyma(services: Services) {
  const { clock, oikeudet } = services
  const hoksit = createHoksit(services)
  const tiedonsiirrot = createTiedonsiirrot(services)
  const jaot = createJaot(services)
  const nimea = createNimeaminen(services)

  /** Throws 403 like any reading of the HOKS. */
  return async function hoksNakyma(toimija: Toimija<Virkailija>, tunniste: HoksinTunniste): Promise<HoksNakyma> {
    const tallennettu = await hoksit.haeNaytolle(toimija, tunniste)
    const { oppija, versioNro, poistettu } = tallennettu
    const { hoks, opiskeluoikeus } = naytettava(tallennettu)
    const oikeus = (nimi: 'read' | 'write' | 'hoks_delete') =>
      oikeudet.onOikeus(toimija.kayttaja, nimi, opiskeluoikeus['oppilaitos-oid'])
    const [saaLukea, saaKirjoittaa, saaPoistaa, muut, nimet, jakoja] = await Promise.all([
      oikeus('read'),
      oikeus('write'),
      oikeus('hoks_delete'),
      muutHoksit(toimija, tallennettu),
      nimea(hoks, opiskeluoikeus),
      jaot.hoksinMaara(hoks.id),
    ])
    const siirrot = saaLukea ? await tiedonsiirrot.opiskeluoikeuden(opiskeluoikeus.oid) : []
    return {
      hoks,
      'versio-nro': versioNro,
      poistettu,
      oppija,
      opiskeluoikeus,
      ...nimet,
      varoitukset: poistettu ? [] : varoitukset(hoks, tanaan(clock)).map(huomautukseksi),
      toiminnot: toiminnot({
        poistettu,
        manuaalisyotto: hoks.manuaalisyotto === true,
        saaKirjoittaa,
        saaPoistaa,
        onPaakayttaja: onPaakayttaja(toimija.kayttaja),
      }),
      'muut-hoksit': muut.map((muu) => ({ id: muu.hoks.id, 'tutkinto-nimi': muu.opiskeluoikeus.tutkintoNimi })),
      jaot: jakoja,
      siirrot: siirrot.map(siirroksi),
    }
  }

  /** The learner's other HOKSes. They are no reason to show nothing when Koski, which decides about some, does not answer. */
  async function muutHoksit(toimija: Toimija<Virkailija>, tallennettu: TallennettuHoks): Promise<TallennettuHoks[]> {
    if (tallennettu.poistettu) return []
    try {
      const kaikki = await hoksit.haeOppijanVirkailijalle(toimija, tallennettu.oppija.oid)
      return kaikki.filter(({ hoks }) => hoks.id !== tallennettu.hoks.id)
    } catch (syy) {
      if (syy instanceof PalveluEiVastaa) return []
      throw syy
    }
  }
}

/** One attempt of a system for a screen. */
export const siirroksi = (siirto: TallennettuTiedonsiirto): HoksSiirto => ({
  id: siirto.id,
  aika: siirto.aika.toISOString(),
  operaatio: siirto.operaatio,
  tulos: siirto.tulos,
  korjattu: siirto.korjattu,
  virheet: siirto.virheet.map(huomautukseksi),
  varoitukset: siirto.varoitukset.map(huomautukseksi),
})

/** An error of the catalogue for a screen: in every language. */
export function huomautukseksi(virhe: Virhe): Huomautus {
  const [fi, sv, en] = [virheLangalla(virhe, 'fi'), virheLangalla(virhe, 'sv'), virheLangalla(virhe, 'en')]
  return {
    ...fi,
    viesti: { fi: fi.viesti, sv: sv.viesti, en: en.viesti },
    ohje: { fi: fi.ohje, sv: sv.ohje, en: en.ohje },
  }
}
