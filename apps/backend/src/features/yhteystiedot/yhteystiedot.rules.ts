import type { Hoks } from '@ehoks/schema/hoks/variantit'

type Osa = NonNullable<Hoks['hankittavat-ammat-tutkinnon-osat']>[number]
type Jakso = NonNullable<Osa['osaamisen-hankkimistavat']>[number]

/** Contact data is kept for this long after what it was for has ended. */
const SAILYTYS_KUUKAUSINA = 3

const TYOPAIKKAJAKSOT = new Set(['osaamisenhankkimistapa_koulutussopimus', 'osaamisenhankkimistapa_oppisopimus'])

/** What ended before this day (YYYY-MM-DD) needs no contact data any more. A day that does not exist is its month's last. */
export function sailytyksenRaja(tanaan: string): string {
  const [vuosi = 0, kuukausi = 1, paiva = 1] = tanaan.split('-').map(Number)
  const kuunViimeinen = new Date(Date.UTC(vuosi, kuukausi - SAILYTYS_KUUKAUSINA, 0))
  kuunViimeinen.setUTCDate(Math.min(paiva, kuunViimeinen.getUTCDate()))
  return kuunViimeinen.toISOString().slice(0, 10)
}

/** Whether the study right ended before the day, or is not in Koski any more. */
export const onPaattynytEnnen = (raja: string, oikeus: { päättymispäivä?: string | undefined } | undefined): boolean =>
  oikeus === undefined || (oikeus.päättymispäivä !== undefined && oikeus.päättymispäivä < raja)

/** The HOKS without the e-mail and the phone number of its learner. */
export function ilmanOppijanYhteystietoja(hoks: Hoks): Hoks {
  const { sahkoposti: _sahkoposti, puhelinnumero: _puhelinnumero, ...muut } = hoks
  return muut
}

/** Whether the HOKS has the e-mail or the phone number of its learner. */
export const onOppijanYhteystietoja = (hoks: Hoks): boolean =>
  hoks.sahkoposti !== undefined || hoks.puhelinnumero !== undefined

/** Whether the period is at a workplace, ended before the day and still has its instructor's contact data. */
export const onVanhojaYhteystietoja =
  (raja: string) =>
  (jakso: Jakso): boolean =>
    jakso.loppu < raja && TYOPAIKKAJAKSOT.has(jakso['osaamisen-hankkimistapa-koodi-uri']) && onYhteystietoja(jakso)

function onYhteystietoja(jakso: Jakso): boolean {
  const ohjaaja = jakso['tyopaikalla-jarjestettava-koulutus']?.['vastuullinen-tyopaikka-ohjaaja']
  return ohjaaja?.sahkoposti !== undefined || ohjaaja?.puhelinnumero !== undefined
}

/** The HOKS without the contact data of the instructors of the chosen periods; their names stay. */
export function ilmanOhjaajienYhteystietoja(hoks: Hoks, valitut: (jakso: Jakso) => boolean): Hoks {
  const jakso = (yksi: Jakso): Jakso => (valitut(yksi) ? ilmanOhjaajanYhteystietoja(yksi) : yksi)
  const osa = <O extends { 'osaamisen-hankkimistavat'?: Jakso[] }>(yksi: O): O => ({
    ...yksi,
    ...(yksi['osaamisen-hankkimistavat'] && {
      'osaamisen-hankkimistavat': yksi['osaamisen-hankkimistavat'].map(jakso),
    }),
  })
  const ammatilliset = hoks['hankittavat-ammat-tutkinnon-osat']
  const paikalliset = hoks['hankittavat-paikalliset-tutkinnon-osat']
  const yhteiset = hoks['hankittavat-yhteiset-tutkinnon-osat']
  return {
    ...hoks,
    ...(ammatilliset && { 'hankittavat-ammat-tutkinnon-osat': ammatilliset.map(osa) }),
    ...(paikalliset && { 'hankittavat-paikalliset-tutkinnon-osat': paikalliset.map(osa) }),
    ...(yhteiset && {
      'hankittavat-yhteiset-tutkinnon-osat': yhteiset.map((yhteinen) => ({
        ...yhteinen,
        'osa-alueet': yhteinen['osa-alueet'].map(osa),
      })),
    }),
  }
}

function ilmanOhjaajanYhteystietoja(jakso: Jakso): Jakso {
  const tyopaikka = jakso['tyopaikalla-jarjestettava-koulutus']
  const ohjaaja = tyopaikka?.['vastuullinen-tyopaikka-ohjaaja']
  if (!tyopaikka || !ohjaaja) return jakso
  const { sahkoposti: _sahkoposti, puhelinnumero: _puhelinnumero, ...nimettyna } = ohjaaja
  return {
    ...jakso,
    'tyopaikalla-jarjestettava-koulutus': { ...tyopaikka, 'vastuullinen-tyopaikka-ohjaaja': nimettyna },
  }
}

/** Every period of the HOKS. */
export const jaksot = (hoks: Hoks): Jakso[] =>
  [
    ...(hoks['hankittavat-ammat-tutkinnon-osat'] ?? []),
    ...(hoks['hankittavat-paikalliset-tutkinnon-osat'] ?? []),
    ...(hoks['hankittavat-yhteiset-tutkinnon-osat'] ?? []).flatMap((osa) => osa['osa-alueet']),
  ].flatMap((osa) => osa['osaamisen-hankkimistavat'] ?? [])

/**
 * An earlier version of a HOKS without contact data that is not needed any more: that of instructors, but of the periods
 * whose contact data the HOKS itself still has, and, when `oppijanMyos`, that of the learner.
 */
export function ilmanVanhojaYhteystietoja(versio: Hoks, hoks: Hoks, oppijanMyos: boolean): Hoks {
  const tarvittavat = new Set(
    jaksot(hoks)
      .filter(onYhteystietoja)
      .map((jakso) => jakso['module-id']),
  )
  const ilmanOhjaajien = ilmanOhjaajienYhteystietoja(versio, (jakso) => !tarvittavat.has(jakso['module-id']))
  return oppijanMyos ? ilmanOppijanYhteystietoja(ilmanOhjaajien) : ilmanOhjaajien
}
