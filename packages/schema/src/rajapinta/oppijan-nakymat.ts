import { Type } from 'typebox'
import { Aikaleima } from '../muodot/paivamaara.ts'
import { MuutosSanoin } from './hoks-nakyma.ts'
import { Kielistetty } from './kielistetty.ts'
import { kuori, sopimus } from './kuori.ts'
import { Kaynti, Nimet, PuuttuvatPalvelut } from './nakymat.ts'
import { Versionumero } from './versiot.ts'

export const EidParams = Type.Object({
  eid: Type.String({
    pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
    description: 'HOKSin pysyvä tunniste.',
    examples: ['0199f3b2-6c1e-7a40-9f53-2b6f1c9d8e7a'],
  }),
})

/** PUT …/oppija/nakymat/suunnitelmat/:eid/kaynti: which version the learner has seen. */
export const KayntiTallennus = sopimus('KayntiTallennus', 'Minkä version opiskelija on nähnyt.', {
  'versio-nro': Versionumero,
})

/** GET …/oppija/nakymat/suunnitelmat/:eid/muutokset: what has changed since the last visit. */
export const MuutoksetKaynninJalkeen = sopimus(
  'MuutoksetKaynninJalkeen',
  'Mitä on muuttunut edellisen käynnin jälkeen.',
  {
    kaynti: Type.Optional(Kaynti),
    'versio-nro': Versionumero,
    muutokset: Type.Array(MuutosSanoin),
    nimet: Nimet,
    'puuttuvat-palvelut': PuuttuvatPalvelut,
  },
)
export const MuutoksetKaynninJalkeenVastaus = kuori(MuutoksetKaynninJalkeen)

/** GET …/oppija/nakymat/katselut */
export const KatselutKysely = Type.Object({
  ennen: Type.Optional(Type.Integer({ minimum: 1, description: 'Sivutus: vain tätä aiemmat.' })),
})
export const Katselu = sopimus('Katselu', 'Kuka on katsonut tai muuttanut omia tietoja.', {
  aika: Aikaleima,
  kuka: Type.Enum(['virkailija', 'jarjestelma', 'jaon-vastaanottaja'], {
    description:
      'Oppilaitoksen tai Opetushallituksen työntekijä, tietojärjestelmä tai se, jolle opiskelija on jakanut.',
  }),
  organisaatio: Type.Optional(Kielistetty),
  laji: Type.Enum(['katselu', 'muutos'], { description: 'Katsottiinko tietoja vai muutettiinko niitä.' }),
  maara: Type.Integer({ description: 'Kuinka monta kertaa samana päivänä; aika on viimeisimmän.' }),
})
export type Katselu = Type.Static<typeof Katselu>
export const KatselutVastaus = kuori(
  Type.Object({
    katselut: Type.Array(Katselu),
    seuraava: Type.Optional(
      Type.Integer({ description: 'Parametrin ennen arvo seuraavalle sivulle. Puuttuu, kun enempää ei ole.' }),
    ),
  }),
)
