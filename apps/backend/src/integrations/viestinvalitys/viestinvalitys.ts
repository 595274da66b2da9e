import { Type } from 'typebox'
import { Compile } from 'typebox/compile'
import type { CasLiput } from '../cas/cas.ts'
import { type HttpPalvelu, type HttpVastaus, lueJson } from '../http.ts'

const Vastaus = Compile(Type.Object({ viestiTunniste: Type.String(), lahetysTunniste: Type.String() }))

/** How long Viestinvälityspalvelu keeps the message, in days. */
const SAILYTYSAIKA = 365

/** One message to one person. */
type Viesti = {
  otsikko: string
  /** HTML */
  sisalto: string
  kieli: 'fi' | 'sv' | 'en'
  vastaanottaja: { nimi: string | null; sahkoposti: string }
  /** The same key twice is the same message: at most 64 characters. */
  avain: string
}

export type Viestinvalitys = {
  /** `hylatty`: the service will not send it as it is, however many times it is asked. Throws PalveluEiVastaa. */
  laheta(viesti: Viesti): Promise<'hyvaksytty' | 'hylatty'>
}

/** Viestinvälityspalvelu: logs in with a ticket of our own service user, and goes on with the cookie that it gives. */
export function createViestinvalitys(palvelu: HttpPalvelu, baseUrl: string, liput: CasLiput): Viestinvalitys {
  let istunto: Promise<string> | undefined

  async function kirjaudu(): Promise<string> {
    const ticket = await liput.lippu(`${baseUrl}/login`)
    const vastaus = await palvelu.kutsu({ path: '/login/j_spring_cas_security_check', query: { ticket } })
    const evasteet = [vastaus.headers['set-cookie'] ?? []].flat().map((rivi) => rivi.split(';')[0] ?? '')
    if (vastaus.tila >= 400 || evasteet.length === 0) {
      throw palvelu.epaonnistui(`login refused, HTTP ${vastaus.tila}`)
    }
    return evasteet.join('; ')
  }

  /** `uudelleen`: the session that there was is not good any more. */
  function nykyinen(uudelleen: boolean): Promise<string> {
    if (uudelleen || istunto === undefined) {
      const uusi = kirjaudu()
      uusi.catch(() => {
        if (istunto === uusi) istunto = undefined
      })
      istunto = uusi
    }
    return istunto
  }

  async function laheta(body: string, uudelleen = false): Promise<HttpVastaus> {
    const cookie = await nykyinen(uudelleen)
    const vastaus = await palvelu.kutsu({
      method: 'POST',
      path: '/v1/viestit',
      headers: { 'content-type': 'application/json', cookie },
      body,
      idempotentti: true,
    })
    return vastaus.tila === 401 && !uudelleen ? laheta(body, true) : vastaus
  }

  return {
    async laheta({ otsikko, sisalto, kieli, vastaanottaja, avain }) {
      const vastaus = await laheta(
        JSON.stringify({
          otsikko,
          sisalto,
          sisallonTyyppi: 'html',
          kielet: [kieli],
          lahettaja: {
            nimi: 'Opetushallitus – Utbildningsstyrelsen – EDUFI',
            sahkopostiOsoite: 'noreply@opintopolku.fi',
          },
          vastaanottajat: [
            {
              ...(vastaanottaja.nimi !== null && { nimi: vastaanottaja.nimi }),
              sahkopostiOsoite: vastaanottaja.sahkoposti,
            },
          ],
          lahettavaPalvelu: 'eHOKS',
          prioriteetti: 'normaali',
          sailytysaika: SAILYTYSAIKA,
          idempotencyKey: avain,
        }),
      )
      if (vastaus.tila === 400) return 'hylatty'
      lueJson(palvelu, vastaus, Vastaus)
      return 'hyvaksytty'
    },
  }
}
