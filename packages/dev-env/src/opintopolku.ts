import { randomInt } from 'node:crypto'
import { JUURIORGANISAATIO_OID } from '@ehoks/schema/muodot/oid'
import { type Static, Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { uusiOpiskeluoikeusOid, uusiOppijaOid, uusiOrganisaatioOid } from './tunnisteet.ts'

export type HairionKohde =
  | 'cas'
  | 'cas-oppija'
  | 'onr'
  | 'koski'
  | 'organisaatio'
  | 'koodisto'
  | 'eperusteet'
  | 'lokalisointi'
  | 'viestinvalitys'
/** Delay in milliseconds, an HTTP status (0: the connection drops), and the share of calls. */
export type Hairio = { 'viive-ms'?: number; virhetila?: number; osuus?: number }

const Viesti = Type.Object({
  otsikko: Type.String(),
  sisalto: Type.String(),
  vastaanottajat: Type.Array(Type.Object({ nimi: Type.Optional(Type.String()), sahkopostiOsoite: Type.String() })),
})
type Viesti = Static<typeof Viesti>
const viestienMuoto = Compile(Type.Array(Viesti))

/** A provider with one institution, a service user with all rights in the provider and an official with those in the institution. */
export type Koulutustoimija = {
  oid: string
  oppilaitos: string
  palvelukayttaja: string
  virkailija: string
  nimi: string
}

/** A learner with one study right. */
export type Oppija = { oid: string; opiskeluoikeus: string }

const nimi = (fi: string) => ({ fi, sv: `${fi} (sv)`, en: `${fi} (en)` })

/** Shapes the world of the national services' stand-in. */
export function createOpintopolku(url: string) {
  async function ohjaa(method: string, path: string, body?: object): Promise<unknown> {
    const response = await fetch(`${url}/ohjaus${path}`, {
      method,
      ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    })
    const teksti = await response.text()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${teksti}`)
    return teksti === '' ? undefined : JSON.parse(teksti)
  }

  const luoKayttaja = async (
    username: string,
    tiedot: { kayttajaTyyppi: string; roles: string[]; lukittu?: boolean },
  ) => {
    await ohjaa('PUT', `/kayttajat/${username}`, { password: username, oidHenkilo: uusiOppijaOid(), ...tiedot })
    return username
  }

  async function luoOpiskeluoikeus(
    toimija: Koulutustoimija,
    oppijaOid: string,
    muutokset: Record<string, unknown> = {},
  ): Promise<string> {
    const oid = uusiOpiskeluoikeusOid()
    await ohjaa('PUT', `/opiskeluoikeudet/${oid}`, {
      oppijaOid,
      oid,
      oppilaitos: { oid: toimija.oppilaitos, nimi: nimi(`${toimija.nimi}, oppilaitos`) },
      koulutustoimija: { oid: toimija.oid, nimi: nimi(toimija.nimi) },
      tyyppi: { koodiarvo: 'ammatillinenkoulutus', koodistoUri: 'opiskeluoikeudentyyppi' },
      alkamispäivä: '2017-01-01',
      tila: {
        opiskeluoikeusjaksot: [
          { alku: '2017-01-01', tila: { koodiarvo: 'lasna' }, opintojenRahoitus: { koodiarvo: '1' } },
        ],
      },
      suoritukset: [
        {
          tyyppi: { koodiarvo: 'ammatillinentutkinto' },
          koulutusmoduuli: { tunniste: { koodiarvo: '351301', nimi: nimi('Autoalan perustutkinto') } },
          suorituskieli: { koodiarvo: 'FI' },
        },
      ],
      ...muutokset,
    })
    return oid
  }

  return {
    url,
    ohjaa,
    alkutilaan: () => ohjaa('POST', '/alkutilaan'),

    /** A service or personal account; the password is the user name. */
    luoKayttaja,

    async luoKoulutustoimija(): Promise<Koulutustoimija> {
      const [oid, oppilaitos, numero] = [uusiOrganisaatioOid(), uusiOrganisaatioOid(), randomInt(1_000_000_000)]
      const toimija = { oid, oppilaitos, nimi: `Koulutustoimija ${numero}` }
      const yhteiset = { status: 'AKTIIVINEN' }
      await ohjaa('PUT', `/organisaatiot/${oid}`, {
        ...yhteiset,
        oid,
        nimi: nimi(toimija.nimi),
        parentOid: JUURIORGANISAATIO_OID,
        parentOidPath: `|${JUURIORGANISAATIO_OID}|`,
        tyypit: ['organisaatiotyyppi_01'],
      })
      await ohjaa('PUT', `/organisaatiot/${oppilaitos}`, {
        ...yhteiset,
        oid: oppilaitos,
        nimi: nimi(`${toimija.nimi}, oppilaitos`),
        parentOid: oid,
        parentOidPath: `|${JUURIORGANISAATIO_OID}|${oid}|`,
        tyypit: ['organisaatiotyyppi_02'],
        oppilaitosTyyppiUri: 'oppilaitostyyppi_21#1',
      })
      return {
        ...toimija,
        palvelukayttaja: await luoKayttaja(`palvelu-${numero}`, {
          kayttajaTyyppi: 'PALVELU',
          roles: [`ROLE_APP_EHOKS_CRUD_${oid}`],
        }),
        virkailija: await luoKayttaja(`virkailija-${numero}`, {
          kayttajaTyyppi: 'VIRKAILIJA',
          roles: [`ROLE_APP_EHOKS_CRUD_${oppilaitos}`],
        }),
      }
    },

    /** A learner in Oppijanumerorekisteri with one study right in Koski, whose fields `muutokset` overrides. */
    async luoOppija(toimija: Koulutustoimija, muutokset: Record<string, unknown> = {}): Promise<Oppija> {
      const oid = uusiOppijaOid()
      await ohjaa('PUT', `/henkilot/${oid}`, {
        oidHenkilo: oid,
        etunimet: 'Testi Tellervo',
        kutsumanimi: 'Tellervo',
        sukunimi: 'Esimerkki',
      })
      return { oid, opiskeluoikeus: await luoOpiskeluoikeus(toimija, oid, muutokset) }
    },
    luoOpiskeluoikeus,

    /** Gives a person another name. */
    nimea: (oppija: Oppija, etunimet: string, sukunimi: string) =>
      ohjaa('PUT', `/henkilot/${oppija.oid}`, {
        oidHenkilo: oppija.oid,
        etunimet,
        kutsumanimi: etunimet.split(' ')[0],
        sukunimi,
      }),

    /** A ticket of CAS for a user, without the login page. */
    async lippu(username: string, service: string): Promise<string> {
      return luettuLippu(await ohjaa('POST', '/liput', { palvelu: 'cas', username, service }))
    },
    /** A ticket of learners' CAS. */
    async oppijanLippu(oid: string, service: string): Promise<string> {
      return luettuLippu(await ohjaa('POST', '/liput', { palvelu: 'cas-oppija', oid, service }))
    },

    /** Disturbs a service until `poistaHairiot`. */
    hairitse: (palvelu: HairionKohde, hairio: Hairio) => ohjaa('PUT', `/hairiot/${palvelu}`, hairio),
    poistaHairiot: () => ohjaa('DELETE', '/hairiot'),

    /** Messages that have been sent to the address, newest first. */
    async viestit(sahkoposti: string): Promise<Viesti[]> {
      const kaikki = await ohjaa('GET', '/viestit')
      if (!viestienMuoto.Check(kaikki)) throw new Error('The stand-in gave no messages')
      return kaikki.filter(({ vastaanottajat }) =>
        vastaanottajat.some(({ sahkopostiOsoite }) => sahkopostiOsoite === sahkoposti),
      )
    },

    /** How many calls a service has received since `nollaaKutsut`. */
    async kutsuja(palvelu: HairionKohde): Promise<number> {
      const kutsut = await ohjaa('GET', `/kutsut?palvelu=${palvelu}`)
      return Array.isArray(kutsut) ? kutsut.length : 0
    },
    nollaaKutsut: () => ohjaa('DELETE', '/kutsut'),
  }
}

function luettuLippu(vastaus: unknown): string {
  if (typeof vastaus === 'object' && vastaus !== null && 'ticket' in vastaus) return String(vastaus.ticket)
  throw new Error('The stand-in gave no ticket')
}
