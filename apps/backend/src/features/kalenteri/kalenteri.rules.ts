import { type Tapahtuma, tapahtumat } from '@ehoks/schema/hoks/tilat'
import type { Hoks } from '@ehoks/schema/hoks/variantit'
import { lisaaPaivia } from '@ehoks/schema/muodot/kalenteri'
import type { Kielistetty } from '@ehoks/schema/rajapinta/kielistetty'
import type { Nimet } from '@ehoks/schema/rajapinta/nakymat'
import ical from 'ical-generator'

export type Kieli = 'fi' | 'sv' | 'en'

/** One thing in a calendar: whole days, YYYY-MM-DD, the last one included. */
export type Merkinta = {
  /** The same thing keeps it when its days change. */
  tunnus: string
  alku: string
  loppu: string
  otsikko: string
  paikka?: string
  kuvaus?: string
}

const LAJIT: Readonly<Record<'tyopaikka' | 'opiskelu' | 'naytto' | 'koulutuksenOsa', Readonly<Record<Kieli, string>>>> =
  {
    tyopaikka: { fi: 'Työpaikkajakso', sv: 'Period på arbetsplatsen', en: 'Workplace period' },
    opiskelu: { fi: 'Opiskelujakso', sv: 'Studieperiod', en: 'Study period' },
    naytto: { fi: 'Näyttö', sv: 'Yrkesprov', en: 'Demonstration' },
    koulutuksenOsa: { fi: 'Koulutuksen osa', sv: 'Utbildningsdel', en: 'Part of the education' },
  }

/** A name in the wanted language, or in another that there is. */
export const kielella = (nimi: Kielistetty | undefined, kieli: Kieli): string | undefined =>
  nimi?.[kieli] ?? nimi?.fi ?? nimi?.sv ?? nimi?.en

/** What kind of thing it is, and of which unit. */
export const merkinnanOtsikko = (laji: keyof typeof LAJIT, nimi: string | undefined, kieli: Kieli): string =>
  nimi === undefined ? LAJIT[laji][kieli] : `${LAJIT[laji][kieli]}: ${nimi}`

/** The dated things of a plan. */
export function merkinnat(hoks: Omit<Hoks, 'id'>, nimet: Nimet, kieli: Kieli): Merkinta[] {
  return tapahtumat(hoks, '').map((tapahtuma) => {
    const { alku, loppu, koodiUri } = tapahtuma
    const nimi = tapahtuma.nimi ?? (koodiUri === undefined ? undefined : kielella(nimet[koodiUri]?.nimi, kieli))
    return { alku, loppu, ...lajinTiedot(tapahtuma, hoks.eid, nimi, kieli) }
  })
}

function lajinTiedot(tapahtuma: Tapahtuma, eid: string, nimi: string | undefined, kieli: Kieli) {
  if (tapahtuma.laji === 'naytto') {
    const { naytto } = tapahtuma
    return {
      tunnus: naytto['module-id'],
      otsikko: merkinnanOtsikko('naytto', nimi, kieli),
      paikka: naytto.nayttoymparisto.nimi,
      kuvaus: naytto['sisallon-kuvaus'].join('\n'),
    }
  }
  if (tapahtuma.laji === 'jakso') {
    const tyopaikka = tapahtuma.jakso['tyopaikalla-jarjestettava-koulutus']
    return {
      tunnus: tapahtuma.jakso['module-id'],
      otsikko: merkinnanOtsikko(tyopaikka ? 'tyopaikka' : 'opiskelu', nimi, kieli),
      ...(tyopaikka && {
        paikka: tyopaikka['tyopaikan-nimi'],
        kuvaus: tyopaikka['keskeiset-tyotehtavat'].join('\n'),
      }),
    }
  }
  return {
    tunnus: `${eid}-${tapahtuma.koodiUri}-${tapahtuma.alku}`,
    otsikko: merkinnanOtsikko('koulutuksenOsa', nimi, kieli),
  }
}

/** An iCalendar file (RFC 5545). `nyt`: when it was made. */
export function kalenteriksi(nimi: string, kaikki: readonly Merkinta[], kieli: Kieli, nyt: Date): string {
  const kalenteri = ical({
    name: nimi,
    prodId: { company: 'Opetushallitus', product: 'eHOKS', language: kieli.toUpperCase() },
  })
  for (const { tunnus, alku, loppu, otsikko, paikka, kuvaus } of kaikki) {
    kalenteri.createEvent({
      id: `${tunnus}@ehoks`,
      stamp: nyt,
      allDay: true,
      start: new Date(`${alku}T00:00:00Z`),
      // The end of an event is the first moment that no more belongs to it.
      end: new Date(`${lisaaPaivia(loppu, 1)}T00:00:00Z`),
      summary: otsikko,
      location: paikka ?? null,
      description: kuvaus ?? null,
    })
  }
  return kalenteri.toString()
}
