import { PISIN_TUNNISTE, teksti } from './teksti.ts'

/** Code lists of Koodisto that a HOKS refers to, and the form of the code value of each. */
export const KOODISTOT = {
  ammatillinenkoulutusoppimisentuentyyppi: String.raw`\d{2}`,
  ammatillisenoppiaineet: '.+',
  ammatillisentutkinnonosanryhma: '[12]',
  koulutuksenosattuva: String.raw`\d{3}`,
  oppimisymparistot: String.raw`\d{4}`,
  oppisopimuksenperusta: '.+',
  osaamisenhankkimistapa: '.+',
  osaamisentodentamisenprosessi: String.raw`\d+`,
  tutkinnonosat: String.raw`\d+`,
  urasuunnitelma: String.raw`\d{4}`,
} as const

type Koodisto = keyof typeof KOODISTOT

/** The form of a code of a code list: `<koodisto>_<koodiarvo>`. */
export const koodiUriKuvio = (koodisto: Koodisto): string => `^${koodisto}_${KOODISTOT[koodisto]}$`

/** A code of a code list. Only the form is checked: whether the code exists is not. */
export const koodiUri = (koodisto: Koodisto) => teksti({ pattern: koodiUriKuvio(koodisto), maxLength: PISIN_TUNNISTE })
