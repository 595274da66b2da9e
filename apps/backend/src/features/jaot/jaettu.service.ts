import type { Jaettu, JakoPalaute } from '@ehoks/schema/rajapinta/jaot'
import { virhe } from '@ehoks/schema/virheet/luettelo'
import { ApiError } from '../../api-error.ts'
import type { Services } from '../../app-types.ts'
import { tanaan } from '../../clock.ts'
import { haeVaatimukset } from '../../integrations/eperusteet/vaatimukset.ts'
import { PalveluEiVastaa } from '../../integrations/palvelu-ei-vastaa.ts'
import { createHoksit, type TallennettuHoks } from '../hoks/hoks.service.ts'
import { type Kieli, kalenteriksi, kielella, merkinnanOtsikko } from '../kalenteri/kalenteri.rules.ts'
import { createNimeaminen, naytettava } from '../nakymat/nimeaminen.service.ts'
import { type JaonKohde, jaettuJakso, jaettuNaytto, jaonKohde, kohteenPaivat, yhteyshenkilo } from './jaettu.rules.ts'
import { haeJakoTiivisteella, type Jako, lisaaKatselu, lisaaPalaute } from './jaot.queries.ts'
import { jaonTila, type Voimassaolo } from './jaot.rules.ts'
import { tunnuksenTiiviste } from './tunnus.rules.ts'

/** Somebody with a link tells something some times, not hundreds. */
const PALAUTTEITA_ENINTAAN = 20

/** What one share of a plan shows. */
export type Nakyma = { voimassaolo: Voimassaolo; naytaVaatimukset: boolean; naytaYhteyshenkilo: boolean }

/** What the receiver of a share sees. It follows the plan: what changes in the plan changes here. */
export function createJaettu(services: Services) {
  const { prisma, pool, clock, integrations } = services
  const hoksit = createHoksit(services)
  const nimea = createNimeaminen(services)

  /** The whole of what the receiver sees; names and requirements as far as the services that know them answer. */
  async function nakyma(tallennettu: TallennettuHoks, kohde: JaonKohde, nayta: Nakyma): Promise<Jaettu> {
    const { opiskeluoikeus } = naytettava(tallennettu)
    const henkilo = nayta.naytaYhteyshenkilo ? yhteyshenkilo(kohde) : undefined
    const sisalto =
      kohde.laji === 'osaamisenhankkiminen'
        ? { jakso: jaettuJakso(kohde.jakso) }
        : { naytto: jaettuNaytto(kohde.naytto) }
    const [nimet, vaatimukset] = await Promise.all([
      nimea(sisalto, henkilo, {
        'oppilaitos-oid': opiskeluoikeus['oppilaitos-oid'],
        'koodi-uri': [kohde.koodiUri, ...(sisalto.naytto?.['osa-alueet-koodi-urit'] ?? [])],
      }),
      nayta.naytaVaatimukset ? vaatimuksetJosSaadaan(kohde) : undefined,
    ])
    return {
      'oppija-nimi': tallennettu.oppija.nimi,
      'tutkinto-nimi': opiskeluoikeus['tutkinto-nimi'],
      ...(opiskeluoikeus['osaamisala-nimi'] && { 'osaamisala-nimi': opiskeluoikeus['osaamisala-nimi'] }),
      'oppilaitos-oid': opiskeluoikeus['oppilaitos-oid'],
      'voimassaolo-alku': nayta.voimassaolo.alku,
      'voimassaolo-loppu': nayta.voimassaolo.loppu,
      laji: kohde.laji,
      tutkinnonosa: {
        ...(kohde.koodiUri !== undefined && { 'koodi-uri': kohde.koodiUri }),
        ...(kohde.nimi !== undefined && { nimi: kohde.nimi }),
        ...(nayta.naytaVaatimukset &&
          kohde.tavoitteetJaSisallot !== undefined && { 'tavoitteet-ja-sisallot': kohde.tavoitteetJaSisallot }),
        ...(vaatimukset && { vaatimukset }),
      },
      ...sisalto,
      ...(henkilo && { yhteyshenkilo: henkilo }),
      ...nimet,
    }
  }

  async function vaatimuksetJosSaadaan({ koodiUri, tutkinnonOsanKoodiUri }: JaonKohde) {
    if (koodiUri === undefined) return undefined
    const [osa, osaAlue] = tutkinnonOsanKoodiUri === undefined ? [koodiUri] : [tutkinnonOsanKoodiUri, koodiUri]
    try {
      return await haeVaatimukset(integrations.perusteet, osa, osaAlue)
    } catch (syy) {
      // The rest of what was shared is worth seeing without them.
      if (syy instanceof PalveluEiVastaa) return undefined
      throw syy
    }
  }

  /** What a link opens now. Throws 404, 410 and 423. */
  async function avaa(tunnus: string): Promise<{ jako: Jako; tallennettu: TallennettuHoks; kohde: JaonKohde }> {
    const jako = await haeJakoTiivisteella(pool, tunnuksenTiiviste(tunnus))
    const tallennettu = jako && (await hoksit.haeTarkistetulle({ hoksId: jako.hoksId }))
    if (!jako || !tallennettu) throw new ApiError(virhe('jako.tuntematon'))
    const kohde = tallennettu.poistettu ? undefined : jaonKohde(tallennettu.hoks, jako)
    vaadiVoimassa(jako, kohde !== undefined, tanaan(clock))
    if (!kohde) throw new ApiError(virhe('jako.poistunut'))
    return { jako, tallennettu, kohde }
  }

  return {
    nakyma,

    /** What the receiver sees; that it was seen is stored for the learner. Throws 404, 410 and 423. */
    async katso(tunnus: string): Promise<Jaettu> {
      const { jako, tallennettu, kohde } = await avaa(tunnus)
      const nahty = await nakyma(tallennettu, kohde, jako)
      await lisaaKatselu(prisma, jako.shareId, clock.now())
      return nahty
    },

    /** The same as an iCalendar file: opening the page was the view. Throws 404, 410 and 423. */
    async kalenterina(tunnus: string, kieli: Kieli): Promise<string> {
      const { jako, tallennettu, kohde } = await avaa(tunnus)
      const { nimet, tutkinnonosa, ...muu } = await nakyma(tallennettu, kohde, { ...jako, naytaVaatimukset: false })
      const koodi = tutkinnonosa['koodi-uri']
      const nimi = tutkinnonosa.nimi ?? (koodi === undefined ? undefined : kielella(nimet[koodi]?.nimi, kieli))
      const laji = muu.naytto ? 'naytto' : muu.jakso?.['tyopaikan-nimi'] === undefined ? 'opiskelu' : 'tyopaikka'
      const paikka = muu.naytto?.['nayttoympariston-nimi'] ?? muu.jakso?.['tyopaikan-nimi']
      const otsikko = `${merkinnanOtsikko(laji, nimi, kieli)} – ${muu['oppija-nimi']}`
      const merkinta = {
        tunnus: jako.shareId,
        ...kohteenPaivat(kohde),
        otsikko,
        ...(paikka !== undefined && { paikka }),
        kuvaus: (muu.naytto?.['sisallon-kuvaus'] ?? muu.jakso?.['keskeiset-tyotehtavat'] ?? []).join('\n'),
      }
      return kalenteriksi(otsikko, [merkinta], kieli, clock.now())
    },

    /** Stores what the receiver tells. Throws 404, 410, 423, and 400 when there is enough of it already. */
    async kerro(tunnus: string, palaute: JakoPalaute): Promise<void> {
      const { jako } = await avaa(tunnus)
      const mahtui = await lisaaPalaute(prisma, jako.shareId, palaute, clock.now(), PALAUTTEITA_ENINTAAN)
      if (!mahtui) throw new ApiError(virhe('jako.liikaa-palautetta'))
    },
  }
}

/** Throws 410 or 423 unless the share is in force today. */
export function vaadiVoimassa(jako: Jako, onKohde: boolean, paiva: string): void {
  const tila = jaonTila({ voimassaolo: jako.voimassaolo, paattynyt: jako.paattynyt !== null, onKohde }, paiva)
  const virheet = {
    tulossa: 'jako.ei-viela',
    vanhentunut: 'jako.vanhentunut',
    lopetettu: 'jako.paattynyt',
    poistunut: 'jako.poistunut',
  } as const
  if (tila !== 'voimassa') throw new ApiError(virhe(virheet[tila]), { avain: 'message' })
}
