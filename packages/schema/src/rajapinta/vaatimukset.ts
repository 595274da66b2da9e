import { type Static, Type } from 'typebox'
import { Kielistetty } from './kielistetty.ts'
import { kuori, sopimus } from './kuori.ts'

const VaatimustenRyhma = sopimus('VaatimustenRyhma', 'Vaatimuksia yhteisen otsikon alla.', {
  otsikko: Type.Optional(Kielistetty),
  rivit: Type.Array(
    sopimus('Vaatimus', 'Yksi vaatimus tai arviointikriteeri tekstinä.', {
      teksti: Kielistetty,
      arvosana: Type.Optional(Type.String({ description: 'Arvosana, jonka kriteeri on; esimerkiksi 3.' })),
    }),
  ),
})
export type VaatimustenRyhma = Static<typeof VaatimustenRyhma>

/** What is required in a unit and how it is assessed, as ePerusteet tells them, for reading. */
export const Vaatimukset = sopimus('Vaatimukset', 'Tutkinnon osan tai osa-alueen vaatimukset ePerusteista.', {
  vaatimukset: Type.Array(VaatimustenRyhma, { description: 'Ammattitaitovaatimukset tai osaamistavoitteet.' }),
  arviointi: Type.Array(VaatimustenRyhma, { description: 'Arviointikriteerit.' }),
})
export type Vaatimukset = Static<typeof Vaatimukset>

const Koodi = (description: string, examples: string[]) =>
  Type.String({ pattern: '^[a-z0-9]{1,100}_[A-Za-z0-9]{1,50}$', description, examples })

/** GET …/oppija/nakymat/vaatimukset/:koodiUri */
export const VaatimuksetParams = Type.Object({ koodiUri: Koodi('Tutkinnon osan koodi.', ['tutkinnonosat_104061']) })
export const VaatimuksetKysely = Type.Object({
  'osa-alue': Type.Optional(Koodi('Vain tämä yhteisen tutkinnon osan osa-alue.', ['ammatillisenoppiaineet_vvai'])),
})
export const VaatimuksetVastaus = kuori(Vaatimukset, 'Tyhjät listat, kun ePerusteet ei kerro vaatimuksia.')
