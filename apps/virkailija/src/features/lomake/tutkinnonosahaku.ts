import type { Kielistetty } from '@ehoks/schema/rajapinta/kielistetty'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import type { Vaihtoehto } from '@ehoks/ui/lomake/hakuvalinta'
import { muotoileMaara } from '@ehoks/ui/muotoilu/maara'
import { nimiKielella } from '@ehoks/ui/muotoilu/nimi'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { koodihaku } from './lomake.queries.ts'
import { useValinnat } from './lomakkeen-konteksti.ts'

/** The shortest text that is looked for among all units. */
const LYHIN_HAKU = 3

/** What is typed when no name is known: the code itself. */
const onkoTutkinnonOsa = (teksti: string): boolean => /^tutkinnonosat_\d+$/.test(teksti)

/** The units of the learner's qualification by a part of their name or code; when it has none such, those of any. */
export function useTutkinnonosahaku(yhteiset: boolean) {
  const kieli = useKieli()
  const { tutkinnonOsat } = useValinnat()
  const [haku, asetaHaku] = useState('')
  const sanat = haku.toLowerCase().split(/\s+/).filter(Boolean)
  const rakenteesta = tutkinnonOsat
    .filter(({ yhteinen }) => yhteinen === yhteiset)
    .map((osa) => vaihtoehto(osa['koodi-uri'], osa.nimi, kieli, osa.laajuus))
    .filter(({ nimi, arvo }) => sanat.every((sana) => `${nimi} ${arvo}`.toLowerCase().includes(sana)))
  const haetaanKaikista = rakenteesta.length === 0 && haku.trim().length >= LYHIN_HAKU
  const kaikista = useQuery({ ...koodihaku(haku.trim()), enabled: haetaanKaikista })
  const muut = haetaanKaikista ? (kaikista.data ?? []) : []
  return {
    vaihtoehdot: [
      ...rakenteesta,
      ...muut.map((osa) => ({ ...vaihtoehto(osa['koodi-uri'], osa.nimi, kieli), lisatieto: osa['koodi-uri'] })),
    ],
    onHaku: asetaHaku,
    haetaan: haetaanKaikista && kaikista.isFetching,
    kelpaaSellaisenaan: onkoTutkinnonOsa,
  }
}

function vaihtoehto(koodi: string, nimi: Kielistetty, kieli: 'fi' | 'sv' | 'en', laajuus?: number): Vaihtoehto {
  const loydetty = nimiKielella(nimi, kieli)
  const osp = laajuus === undefined ? '' : `, ${muotoileMaara(laajuus, kieli)} osp`
  return {
    arvo: koodi,
    nimi: `${loydetty?.teksti ?? koodi}${osp}`,
    lang: loydetty && loydetty.kieli !== kieli ? loydetty.kieli : undefined,
  }
}
