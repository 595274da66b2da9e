import { luoAsiakas } from './asiakas.ts'
import type { paths } from './generated/oppija.ts'

/** The backend of the oppija's application. */
export const { kutsut: oppijaKutsut, kyselyt: oppijaKyselyt } = luoAsiakas<paths>()
