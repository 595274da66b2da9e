import { type Static, Type } from 'typebox'
import { OpiskeluoikeusOid, OppijaOid, OrganisaatioOid } from '../muodot/oid.ts'
import { Paivamaara } from '../muodot/paivamaara.ts'
import { Kokonaisluku, Teksti } from '../muodot/teksti.ts'
import { kuori, sopimus } from './kuori.ts'

const sivutus = {
  pagesize: Type.Integer({ description: 'Rivejä sivulla.', minimum: 1, maximum: 1000, default: 25 }),
  pageindex: Type.Integer({
    description: 'Monesko sivu, ensimmäinen on 0.',
    minimum: 0,
    maximum: 1_000_000,
    default: 0,
  }),
}

/** The query of the report of workplace periods. */
export const JaksoraporttiKysely = Type.Object({
  tutkinto: Type.Optional(
    Type.With(Teksti, {
      description: 'JSON-olio: tutkinnon nimi tai sen osa kielistä.',
      examples: ['{"fi":"Autoalan perustutkinto"}'],
    }),
  ),
  oppilaitos: Type.Optional(
    Type.With(OrganisaatioOid, { description: 'Oppilaitos. Vain pääkäyttäjä voi jättää pois.' }),
  ),
  start: Type.Optional(Type.With(Paivamaara, { description: 'Jakso päättyy aikaisintaan.' })),
  end: Type.Optional(Type.With(Paivamaara, { description: 'Jakso päättyy viimeistään.' })),
  ...sivutus,
})

/** The query of the report of HOKSes whose study right is not in Koski. */
export const PuuttuvatKysely = Type.Object(sivutus)

const valinnainen = (description: string, examples?: string[]) =>
  Type.Optional(Type.String({ description, ...(examples && { examples }) }))
const hoksista = {
  hoksId: Type.With(Kokonaisluku, { description: 'HOKSin numero.', examples: [12345] }),
  opiskeluoikeusOid: Type.With(OpiskeluoikeusOid, { description: 'Opiskeluoikeuden tunniste.' }),
  oppijaOid: Type.With(OppijaOid, { description: 'Oppijanumero.' }),
  hoksEid: Type.String({ description: 'HOKSin pysyvä tunniste.', examples: ['3fa85f64-5717-4562-b3fc-2c963f66afa6'] }),
}

const Jaksorivi = sopimus('Jaksoraporttirivi', 'Työpaikkajakso, jolta puuttuu osa-aikaisuustieto.', {
  ...hoksista,
  hankkimistapaTyyppi: Type.String({
    description: 'Osaamisen hankkimistavan koodi.',
    examples: ['osaamisenhankkimistapa_koulutussopimus'],
  }),
  alkupvm: Type.With(Paivamaara, { description: 'Jakson ensimmäinen päivä.' }),
  loppupvm: Type.With(Paivamaara, { description: 'Jakson viimeinen päivä.' }),
  oppisopimuksenPerusta: valinnainen('Oppisopimuksen perusta.', ['oppisopimuksenperusta_01']),
  tyopaikanNimi: valinnainen('Työpaikan nimi.', ['Testipaja Oy']),
  ytunnus: valinnainen('Työpaikan Y-tunnus.', ['1234567-1']),
  ohjaajaNimi: valinnainen('Työpaikkaohjaajan nimi.', ['Olli Ohjaaja']),
  ohjaajaEmail: valinnainen('Työpaikkaohjaajan sähköposti.', ['olli@example.com']),
  ohjaajaPuhelinnumero: valinnainen('Työpaikkaohjaajan puhelinnumero.', ['0401234567']),
  oppilaitosOid: Type.Optional(Type.With(OrganisaatioOid, { description: 'Oppilaitos, kun raportti on kaikista.' })),
})
export type Jaksorivi = Static<typeof Jaksorivi>

const Puuttuvarivi = sopimus('PuuttuvaOpiskeluoikeusrivi', 'HOKS, jonka opiskeluoikeutta ei ole Koskessa.', {
  ...hoksista,
  oppilaitosOid: Type.With(OrganisaatioOid, { description: 'Oppilaitoksen tunniste.' }),
})
export type Puuttuvarivi = Static<typeof Puuttuvarivi>

const sivu = {
  count: Type.Integer({ description: 'Rivejä kaikkiaan.', examples: [2] }),
  pagecount: Type.Integer({ description: 'Sivuja kaikkiaan.', examples: [1] }),
}

/** GET …/tep-jakso-raportti */
export const JaksoraporttiVastaus = kuori(
  sopimus('Jaksoraportti', 'Yksi sivu raporttia.', { ...sivu, result: Type.Array(Jaksorivi) }),
)
/** GET …/missing-oo-hoksit/:oppilaitosOid */
export const PuuttuvatVastaus = kuori(
  sopimus('PuuttuvatOpiskeluoikeudet', 'Yksi sivu raporttia.', { ...sivu, result: Type.Array(Puuttuvarivi) }),
)
