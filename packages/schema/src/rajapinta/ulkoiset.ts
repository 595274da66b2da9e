import { Type } from 'typebox'
import { OrganisaatioOid } from '../muodot/oid.ts'
import { Kielistetty } from './kielistetty.ts'
import { kuori, sopimus } from './kuori.ts'

// What other services of Opintopolku tell is given on as it is: their own documentation describes it.
const tieto = (description: string) => Type.Record(Type.String(), Type.Unknown(), { description })
const lista = (description: string) => Type.Array(tieto(description))

/** A name or an identifier that becomes a part of another service's address. */
const Tunniste = Type.String({ pattern: String.raw`^(?!\.{1,2}$)[^/\\]{1,256}$` })
const KoodiUri = Type.With(Tunniste, {
  description: 'Koodin tai koodiston tunniste.',
  examples: ['osaamisenhankkimistapa_koulutussopimus'],
})
const PerusteenNumero = Type.Integer({
  description: 'Perusteen numero ePerusteissa.',
  minimum: 0,
  maximum: Number.MAX_SAFE_INTEGER,
  examples: [6779583],
})

export const KoodiParams = Type.Object({ koodiUri: KoodiUri })
export const KoodinVersioParams = Type.Object({
  koodiUri: KoodiUri,
  versio: Type.Integer({ description: 'Koodin versio.', minimum: 0, maximum: 2_147_483_647, examples: [1] }),
})
export const PerusteParams = Type.Object({ id: PerusteenNumero })
export const OrganisaatioParams = Type.Object({
  oid: Type.With(OrganisaatioOid, { description: 'Organisaation tunniste.', examples: ['1.2.246.562.10.54453921329'] }),
})
export const LokalisointiKysely = Type.Object({
  category: Type.String({ description: 'Tekstien luokka.', maxLength: 100, default: 'ehoks' }),
})
export const OrganisaatiotKysely = Type.Object({
  oids: Type.Array(OrganisaatioOid, {
    description: 'Organisaatioiden tunnisteet: parametri voi toistua.',
    minItems: 1,
    maxItems: 1000,
  }),
})
export const DiaarinumeroKysely = Type.Object({
  diaarinumero: Type.String({
    description: 'Perusteen diaarinumero, tarkasti.',
    minLength: 1,
    maxLength: 100,
    examples: ['OPH-2762-2017'],
  }),
})
export const NimiKysely = Type.Object({
  nimi: Type.String({ description: 'Osa tutkinnon nimestä.', maxLength: 200, examples: ['auto'] }),
})

export const LokalisointiVastaus = kuori(lista('Teksti Lokalisoinnissa.'))
export const OrganisaatiotVastaus = kuori(lista('Organisaatio Organisaatiopalvelussa.'))
export const OrganisaatioVastaus = kuori(tieto('Organisaatio Organisaatiopalvelussa.'))
export const KoodiVastaus = kuori(tieto('Koodi Koodistossa.'))
export const KooditVastaus = kuori(lista('Koodi Koodistossa.'))
export const PerusteVastaus = kuori(tieto('Tutkinnon peruste ePerusteissa.'))
export const RakenneVastaus = kuori(tieto('Tutkinnon rakenne ePerusteissa.'))
export const TutkinnonOsatVastaus = kuori(lista('Tutkinnon osa ePerusteissa, arvosanat täytettyinä.'))

const Osaamisala = sopimus('PerusteenOsaamisala', 'Osaamisala.', {
  nimi: Type.With(Kielistetty, { description: 'Osaamisalan nimi.' }),
})
export const KoulutuksenOsatVastaus = kuori(
  Type.Array(
    sopimus('PerusteenKoulutuksenOsa', 'TUVA-koulutuksen osa.', {
      id: Type.Integer({ description: 'Osan numero.', examples: [7534950] }),
      nimi: Type.With(Kielistetty, { description: 'Osan nimi.' }),
      osaamisalat: Type.Array(Osaamisala),
      koulutuksenOsaViiteId: Type.Optional(Type.Integer({ description: 'Viitteen numero.', examples: [7535000] })),
    }),
  ),
)
export const TutkinnotVastaus = kuori(
  Type.Array(
    sopimus('LoydettyTutkinto', 'Tutkinto, jonka nimessä on haettu teksti.', {
      id: PerusteenNumero,
      nimi: Type.With(Kielistetty, { description: 'Tutkinnon nimi.' }),
      osaamisalat: Type.Array(Osaamisala),
      tutkintonimikkeet: Type.Array(
        sopimus('PerusteenTutkintonimike', 'Tutkintonimike.', {
          nimi: Type.With(Kielistetty, { description: 'Nimikkeen nimi.' }),
        }),
      ),
    }),
  ),
)
export const KoskiOppijaVastaus = kuori(
  Type.Object(
    {
      henkilö: tieto('Henkilö: oid, hetu, syntymäaika, etunimet, kutsumanimi ja sukunimi.'),
      opiskeluoikeudet: Type.Array(Type.Unknown({ description: 'Opiskeluoikeus Koskessa.' })),
    },
    { title: 'KoskiOppija', description: 'Oppija Koskessa.' },
  ),
)
