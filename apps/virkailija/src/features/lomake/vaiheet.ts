import { type Asiakirja, onkoJsonOlio } from './asiakirja.ts'

/** The lists of parts, each a step of its own, in the order of the steps. */
const LISTAT = [
  'aiemmin-hankitut-ammat-tutkinnon-osat',
  'aiemmin-hankitut-paikalliset-tutkinnon-osat',
  'aiemmin-hankitut-yhteiset-tutkinnon-osat',
  'hankittavat-ammat-tutkinnon-osat',
  'hankittavat-paikalliset-tutkinnon-osat',
  'hankittavat-yhteiset-tutkinnon-osat',
  'hankittavat-koulutuksen-osat',
  'oppimisen-tuki',
  'opiskeluvalmiuksia-tukevat-opinnot',
] as const

export const VAIHEET = ['perustiedot', ...LISTAT, 'tarkistus'] as const
export type Vaihe = (typeof VAIHEET)[number]
export type Listavaihe = (typeof LISTAT)[number]

export const onkoListavaihe = (avain: string | undefined): avain is Listavaihe => LISTAT.some((nimi) => nimi === avain)

const onTuvanVaihe = (vaihe: Vaihe) => vaihe === 'hankittavat-koulutuksen-osat'
const kuuluuKaikille = (vaihe: Vaihe) => vaihe === 'oppimisen-tuki' || !onkoListavaihe(vaihe)

const maara = (arvo: unknown): number => (Array.isArray(arvo) ? arvo.length : 0)

/** How many parts a step has. */
export const osienMaara = (asiakirja: Asiakirja, vaihe: Vaihe): number => maara(asiakirja[vaihe])

/** The steps that a HOKS of this kind of study right has; one that holds something is always among them. */
export const naytettavatVaiheet = (asiakirja: Asiakirja, onTuva: boolean): Vaihe[] =>
  VAIHEET.filter((vaihe) => kuuluuKaikille(vaihe) || onTuvanVaihe(vaihe) === onTuva || osienMaara(asiakirja, vaihe) > 0)

/** The step where the place of a JSON pointer is filled in. */
export function polunVaihe(polku: string): Vaihe {
  const [, avain] = polku.split('/')
  return onkoListavaihe(avain) ? avain : 'perustiedot'
}

export type Tila = 'tyhja' | 'kesken' | 'korjattavaa' | 'valmis'

/** The state of a step. What is required and has not been asked for yet is no mistake: the step is under way. */
export function vaiheenTila(
  vaihe: Vaihe,
  asiakirja: Asiakirja,
  virheet: readonly { koodi: string; polku: string }[],
): { tila: Tila; virheita: number } {
  const omat = virheet.filter(({ polku }) => polunVaihe(polku) === vaihe)
  const virheita = omat.length
  if (virheita > 0) {
    const onVain = omat.every(({ koodi }) => koodi === 'rakenne.puuttuu')
    return { tila: onVain ? 'kesken' : 'korjattavaa', virheita }
  }
  const onTyhja = onkoListavaihe(vaihe) && osienMaara(asiakirja, vaihe) === 0
  return { tila: onTyhja ? 'tyhja' : 'valmis', virheita }
}

/** The value at a way of keys, `undefined` where there is none. */
export const arvoPolussa = (juuri: unknown, avaimet: readonly (string | number)[]): unknown =>
  avaimet.reduce<unknown>((arvo, avain) => {
    if (Array.isArray(arvo)) return arvo[Number(avain)]
    return onkoJsonOlio(arvo) ? arvo[avain] : undefined
  }, juuri)
