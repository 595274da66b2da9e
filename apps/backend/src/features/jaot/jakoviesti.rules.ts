import type { Kielistetty } from '@ehoks/schema/rajapinta/kielistetty'

type Kieli = 'fi' | 'sv' | 'en'

/** What the message with a link tells. It names the learner and the institution only: the rest is behind the link. */
export type JakoviestinTiedot = {
  oppija: string
  oppilaitos: Kielistetty
  linkki: string
  /** YYYY-MM-DD */
  alku: string
  loppu: string
}

const KIELET: readonly Kieli[] = ['fi', 'sv', 'en']
const paiva = (iso: string) => {
  const [vuosi = '', kuukausi = '', pv = ''] = iso.split('-')
  return `${Number(pv)}.${Number(kuukausi)}.${vuosi}`
}

const otsikot: Readonly<Record<Kieli, string>> = {
  fi: 'Sinulle on jaettu osa opiskelijan suunnitelmasta',
  sv: 'En del av en studerandes plan har delats med dig',
  en: 'A part of a learner’s plan has been shared with you',
}

const kappaleet: Readonly<Record<Kieli, (t: { oppija: string; oppilaitos: string; ajalla: string }) => string[]>> = {
  fi: ({ oppija, oppilaitos, ajalla }) => [
    'Hei!',
    `${oppija}${oppilaitos && ` (${oppilaitos})`} on jakanut sinulle osan henkilökohtaisesta osaamisen kehittämissuunnitelmastaan (HOKS). Siinä kerrotaan, mitä työpaikalla tai näytössä on sovittu tehtävän.`,
    `Linkki on henkilökohtainen, eikä sen avaaminen vaadi tunnuksia. Se on voimassa ${ajalla}. Opiskelija voi lopettaa jaon milloin tahansa.`,
  ],
  sv: ({ oppija, oppilaitos, ajalla }) => [
    'Hej!',
    `${oppija}${oppilaitos && ` (${oppilaitos})`} har delat en del av sin personliga utvecklingsplan för kunnandet (PUK) med dig. Den berättar vad som har avtalats om arbetet på arbetsplatsen eller om yrkesprovet.`,
    `Länken är personlig och kan öppnas utan inloggning. Den gäller ${ajalla}. Den studerande kan avsluta delningen när som helst.`,
  ],
  en: ({ oppija, oppilaitos, ajalla }) => [
    'Hello!',
    `${oppija}${oppilaitos && ` (${oppilaitos})`} has shared with you a part of their personal competence development plan (HOKS). It tells what has been agreed about the work at the workplace or about the demonstration.`,
    `The link is personal and opens without logging in. It is in force ${ajalla}. The learner may end the share at any time.`,
  ],
}

const avaa: Readonly<Record<Kieli, string>> = { fi: 'Avaa suunnitelma', sv: 'Öppna planen', en: 'Open the plan' }

/** The subject in the learner's chosen language, and the letter in all three, the chosen one first. HTML. */
export function jakoviesti(tiedot: JakoviestinTiedot, kieli: Kieli): { otsikko: string; sisalto: string } {
  const jarjestys = [kieli, ...KIELET.filter((muu) => muu !== kieli)]
  const [alku, loppu] = [paiva(tiedot.alku), paiva(tiedot.loppu)]
  const ajalla = alku === loppu ? alku : `${alku}–${loppu}`
  const osat = jarjestys.map((yksi) => {
    const oppilaitos = tiedot.oppilaitos[yksi] ?? tiedot.oppilaitos.fi ?? ''
    const rivit = kappaleet[yksi]({ oppija: tiedot.oppija, oppilaitos, ajalla })
    const linkki = html(tiedot.linkki)
    return `<div lang="${yksi}">${rivit.map((rivi) => `<p>${html(rivi)}</p>`).join('')}<p><a href="${linkki}">${avaa[yksi]}</a><br>${linkki}</p></div>`
  })
  return {
    otsikko: otsikot[kieli],
    sisalto: `<!doctype html><html lang="${kieli}"><head><meta charset="utf-8"><title>${otsikot[kieli]}</title></head><body>${osat.join('<hr>')}</body></html>`,
  }
}

const MERKIT: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const html = (teksti: string) => teksti.replaceAll(/[&<>"]/gu, (merkki) => MERKIT[merkki] ?? merkki)
