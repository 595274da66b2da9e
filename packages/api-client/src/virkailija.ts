import { luoAsiakas } from './asiakas.ts'
import type { paths } from './generated/virkailija.ts'

/** The backend of the virkailija's application. */
export const { kutsut: virkailijaKutsut, kyselyt: virkailijaKyselyt } = luoAsiakas<paths>()
