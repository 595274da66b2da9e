import { PISIN_TUNNISTE, teksti } from './teksti.ts'

/** Code lists of Koodisto that a HOKS refers to, and the form of the code value of each. */
const KOODISTOT = {
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

/** A code is `<koodisto>_<koodiarvo>`. */
const kuvio = (koodisto: string, koodiarvo: string): string => `^${koodisto}_${koodiarvo}$`

/** A code of a code list. Only the form is checked: whether the code exists is not. */
export const koodiUri = (koodisto: keyof typeof KOODISTOT) =>
  teksti({ pattern: kuvio(koodisto, KOODISTOT[koodisto]), maxLength: PISIN_TUNNISTE })

/** The code list whose codes have the pattern; undefined for any other pattern. */
export const koodistoKuviosta = (etsitty: string): string | undefined =>
  Object.entries(KOODISTOT).find(([koodisto, koodiarvo]) => kuvio(koodisto, koodiarvo) === etsitty)?.[0]
