import { createHash, randomBytes } from 'node:crypto'
import { type Static, type TSchema, Type } from 'typebox'
import { Compile, type Validator } from 'typebox/compile'
import type { Tietokanta } from '../../database.ts'
import {
  haeIstunto,
  type IstunnonLaji,
  lisaaIstunto,
  poistaIstunto,
  poistaIstuntoLipulla,
  poistaVanhentuneetIstunnot,
} from './kirjautuminen.queries.ts'

/** Name of the session cookie; the paths of the two applications keep their cookies apart. */
export const ISTUNTOEVASTE = 'ring-session'

const VirkailijanIstunto = Type.Object({
  kayttajatunnus: Type.String(),
  oid: Type.Union([Type.String(), Type.Null()]),
  kayttajaTyyppi: Type.String(),
  nimi: Type.String(),
  oikeudet: Type.Array(
    Type.Object({
      oid: Type.String(),
      oikeudet: Type.Array(Type.Enum(['read', 'write', 'update', 'delete', 'hoks_delete'])),
      paakayttaja: Type.Boolean(),
    }),
  ),
})
export type VirkailijanIstunto = Static<typeof VirkailijanIstunto>

const OppijanIstunto = Type.Object({
  oid: Type.String(),
  etunimet: Type.String(),
  sukunimi: Type.String(),
  kutsumanimi: Type.String(),
})
export type OppijanIstunto = Static<typeof OppijanIstunto>

const muodot = { virkailija: Compile(VirkailijanIstunto), oppija: Compile(OppijanIstunto) }

export type Istunnot = {
  /** Data of the official's session that the cookie opens, or undefined. */
  virkailija(avain: string | undefined): Promise<VirkailijanIstunto | undefined>
  /** Data of the learner's session that the cookie opens, or undefined. */
  oppija(avain: string | undefined): Promise<OppijanIstunto | undefined>
  /**
   * Opens a session by a ticket that CAS has accepted and returns the value of its cookie: always a new one, and the
   * session of a cookie that the browser already had is ended.
   */
  avaaVirkailija(tiedot: VirkailijanIstunto, lippu: string, vanhaAvain: string | undefined): Promise<string>
  avaaOppija(tiedot: OppijanIstunto, lippu: string, vanhaAvain: string | undefined): Promise<string>
  /** Ends the session of the cookie. */
  paata(avain: string | undefined): Promise<void>
  /** Ends the session that was opened by the ticket (single logout); returns whether there was one. */
  paataLipulla(laji: IstunnonLaji, lippu: string): Promise<boolean>
}

/** Sessions in the database, known there by digests only. They end by real time, `sessionMaxAge` seconds after login. */
export function createIstunnot(kanta: Tietokanta, sessionMaxAge: number): Istunnot {
  async function hae<S extends TSchema>(
    laji: IstunnonLaji,
    muoto: Validator<Record<never, never>, S>,
    avain: string | undefined,
  ): Promise<Static<S> | undefined> {
    if (avain === undefined) return undefined
    const tiedot = await haeIstunto(kanta, tiiviste(avain), laji, new Date())
    // A session of another form is from an older release: log in again.
    return muoto.Check(tiedot) ? tiedot : undefined
  }

  async function avaa(laji: IstunnonLaji, tiedot: object, lippu: string, vanhaAvain: string | undefined) {
    const avain = randomBytes(32).toString('base64url')
    const luotu = new Date()
    if (vanhaAvain !== undefined) await poistaIstunto(kanta, tiiviste(vanhaAvain))
    await poistaVanhentuneetIstunnot(kanta, luotu)
    await lisaaIstunto(kanta, {
      tunnisteTiiviste: tiiviste(avain),
      laji,
      tiedot,
      lippuTiiviste: tiiviste(lippu),
      luotu,
      vanhenee: new Date(luotu.getTime() + sessionMaxAge * 1000),
    })
    return avain
  }

  return {
    virkailija: (avain) => hae('virkailija', muodot.virkailija, avain),
    oppija: (avain) => hae('oppija', muodot.oppija, avain),
    avaaVirkailija: (tiedot, lippu, vanhaAvain) => avaa('virkailija', tiedot, lippu, vanhaAvain),
    avaaOppija: (tiedot, lippu, vanhaAvain) => avaa('oppija', tiedot, lippu, vanhaAvain),
    async paata(avain) {
      if (avain !== undefined) await poistaIstunto(kanta, tiiviste(avain))
    },
    paataLipulla: (laji, lippu) => poistaIstuntoLipulla(kanta, laji, tiiviste(lippu)),
  }
}

const tiiviste = (salaisuus: string) => createHash('sha256').update(salaisuus).digest('hex')
