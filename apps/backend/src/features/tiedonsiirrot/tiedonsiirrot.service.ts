import { JUURIORGANISAATIO_OID } from '@ehoks/schema/muodot/oid'
import type { Services } from '../../app-types.ts'
import type { Palvelukayttaja, Virkailija } from '../../kayttaja.ts'
import { eiOikeutta, type Toimija } from '../../toimija.ts'
import {
  haeHylkaystenKoodit,
  haeTiedonsiirrot,
  lisaaTiedonsiirrot,
  poistaVanhat,
  type Tiedonsiirto,
  type TiedonsiirtoEhdot,
  tiedonsiirtojenLisays,
} from './tiedonsiirrot.queries.ts'

export type { TallennettuTiedonsiirto, Tiedonsiirto } from './tiedonsiirrot.queries.ts'

/** As many attempts as the screen of one HOKS shows. */
const VIIMEISIMPIA = 10

/** Of so many latest refusals the screen tells what was wrong in them. */
const KOODIEN_SIIRTOJA = 1000

/** Whoever has not looked into a refusal in a year is not going to, and there is personal data in it. */
const SAILYTETAAN_VUOSIA = 1

/** The transfer log: every attempt of a system to write a HOKS, for its users to look at. */
export function createTiedonsiirrot({ prisma, pool, clock, integrations }: Services) {
  return {
    /** Removes rows that are older than a year; gives how many. */
    poistaVanhat(): Promise<number> {
      const raja = clock.now()
      raja.setUTCFullYear(raja.getUTCFullYear() - SAILYTETAAN_VUOSIA)
      return poistaVanhat(prisma, raja)
    },

    /** Stores rows of refusals and dry runs. */
    kirjaa: (rivit: readonly Tiedonsiirto[]) => lisaaTiedonsiirrot(pool, rivit),
    /** The statement that stores the row of an accepted write, to be a part of the statement of the write. */
    lause: (rivi: Tiedonsiirto) => tiedonsiirtojenLisays([rivi]),

    /**
     * Whose log a row is in: the oppilaitos of the study right and what is above it but the root or, when the study right
     * is not known, the organisations of the caller.
     */
    async omistajat(kayttaja: Palvelukayttaja, oppilaitosOid: string | undefined): Promise<string[]> {
      if (oppilaitosOid === undefined) return [...new Set(kayttaja.oikeudet.map(({ oid }) => oid))]
      const organisaatio = await integrations.organisaatiopalvelu.organisaatio(oppilaitosOid)
      const ylemmat = (organisaatio?.parentOidPath ?? '').split('|')
      return [oppilaitosOid, ...ylemmat.filter((oid) => oid !== '' && oid !== JUURIORGANISAATIO_OID)]
    },

    /** The latest attempts to write the HOKS of a study right, newest first; who asks has been checked. */
    opiskeluoikeuden: (opiskeluoikeusOid: string) =>
      haeTiedonsiirrot(prisma, {
        organisaatioOidit: 'kaikki',
        tulos: undefined,
        alku: undefined,
        loppu: undefined,
        koodi: undefined,
        koeajot: false,
        opiskeluoikeusOid,
        ennen: undefined,
        maara: VIIMEISIMPIA,
      }),

    /** The rows of one oppilaitos for an official who may read there, newest first, and what is wrong in those refused. */
    async oppilaitoksen(
      toimija: Toimija<Virkailija>,
      oppilaitosOid: string,
      ehdot: Omit<TiedonsiirtoEhdot, 'organisaatioOidit' | 'koeajot'>,
    ) {
      toimija.kohdistuu({ oppilaitosOid })
      await toimija.vaadiOikeus('read', oppilaitosOid)
      const [rivit, koodit] = await Promise.all([
        haeTiedonsiirrot(prisma, { ...ehdot, organisaatioOidit: [oppilaitosOid], koeajot: false }),
        haeHylkaystenKoodit(prisma, oppilaitosOid, KOODIEN_SIIRTOJA),
      ])
      return { rivit, koodit }
    },

    /** The rows of the organisations where the user may read, newest first. */
    async hae(toimija: Toimija<Palvelukayttaja>, ehdot: Omit<TiedonsiirtoEhdot, 'organisaatioOidit'>) {
      const omat = toimija.kayttaja.oikeudet.filter(({ oikeudet }) => oikeudet.includes('read')).map(({ oid }) => oid)
      toimija.salli(omat.length > 0, () => eiOikeutta(toimija.kayttaja))
      return haeTiedonsiirrot(prisma, {
        ...ehdot,
        organisaatioOidit: omat.includes(JUURIORGANISAATIO_OID) ? 'kaikki' : omat,
      })
    },
  }
}
