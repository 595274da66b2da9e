import { type Static, Type } from 'typebox'
import { OppijaOid, OrganisaatioOid } from '../muodot/oid.ts'
import { Aikaleima } from '../muodot/paivamaara.ts'
import { Kokonaisluku } from '../muodot/teksti.ts'
import { kuori, sopimus } from './kuori.ts'
import { Versionumero } from './versiot.ts'

/** Which draft: one of a new HOKS, named by the form itself, or that of a HOKS. */
export const LuonnoksenAvain = Type.String({
  pattern: '^(uusi-[0-9a-f-]{36}|hoks-[0-9]{1,10})$',
  description: 'Uuden HOKSin luonnos (uusi- ja lomakkeen oma UUID) tai HOKSin luonnos (hoks- ja HOKSin numero).',
  examples: ['hoks-12345', 'uusi-3fa85f64-5717-4562-b3fc-2c963f66afa6'],
})

const tiedot = {
  'oppilaitos-oid': Type.With(OrganisaatioOid, { description: 'Oppilaitos, jossa HOKSia syötetään.' }),
  'oppija-oid': Type.Optional(OppijaOid),
  'oppija-nimi': Type.Optional(Type.String({ maxLength: 500 })),
  'hoks-id': Type.Optional(Type.With(Kokonaisluku, { description: 'HOKS, jota muokataan.' })),
  'pohjan-versio': Type.Optional(Type.With(Versionumero, { description: 'HOKSin versio, josta muokkaus alkoi.' })),
}

/** PUT …/luonnokset/:avain: what the form has, whatever it is, so that it can be continued. */
export const LuonnosTallennus = sopimus('LuonnosTallennus', 'Lomakkeen keskeneräinen sisältö.', {
  ...tiedot,
  sisalto: Type.Record(Type.String(), Type.Unknown(), { description: 'Lomakkeen oma muoto.' }),
})
export type LuonnosTallennus = Static<typeof LuonnosTallennus>

const Luonnos = sopimus('Luonnos', 'Oma keskeneräinen HOKS.', {
  avain: LuonnoksenAvain,
  ...tiedot,
  paivitetty: Type.With(Aikaleima, { examples: ['2026-11-22T10:00:00.000Z'] }),
  versio: Type.Integer({ description: 'Tallennuskerta: sama numero on otsakkeessa ETag.' }),
})
export type Luonnos = Static<typeof Luonnos>

/** GET …/luonnokset: the user's own drafts in the oppilaitos, newest first. */
export const LuonnoksetKysely = Type.Object({
  'oppilaitos-oid': Type.With(OrganisaatioOid, { description: 'Oppilaitos, jossa HOKSia syötetään.' }),
})
export const LuonnoksetVastaus = kuori(Type.Array(Luonnos))

/** GET …/luonnokset/:avain */
export const LuonnosVastaus = kuori(
  sopimus('LuonnosSisaltoineen', 'Oma keskeneräinen HOKS sisältöineen.', {
    ...Luonnos.properties,
    sisalto: LuonnosTallennus.properties.sisalto,
  }),
)
