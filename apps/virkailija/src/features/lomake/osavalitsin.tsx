import type { Kielistetty } from '@ehoks/schema/rajapinta/kielistetty'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import { Hakuvalinta, type Vaihtoehto } from '@ehoks/ui/lomake/hakuvalinta'
import { muotoileMaara } from '@ehoks/ui/muotoilu/maara'
import { nimiKielella } from '@ehoks/ui/muotoilu/nimi'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { Button } from 'suomifi-ui-components'
import { koodihaku } from './lomake.queries.ts'
import { useValinnat } from './lomakkeen-konteksti.ts'
import { useTeksti } from './teksti.ts'
import type { Listavaihe } from './vaiheet.ts'

interface Ominaisuudet {
  vaihe: Listavaihe
  onLisays: (osa: Record<string, unknown>) => void
}

/** Adds a part to a step: a unit from the structure of the qualification, a part of TUVA, or an empty one. */
export function Osavalitsin({ vaihe, onLisays }: Ominaisuudet) {
  const t = useTeksti()
  switch (vaihe) {
    case 'aiemmin-hankitut-ammat-tutkinnon-osat':
    case 'hankittavat-ammat-tutkinnon-osat':
      return <Tutkinnonosavalitsin yhteiset={false} onLisays={onLisays} />
    case 'aiemmin-hankitut-yhteiset-tutkinnon-osat':
    case 'hankittavat-yhteiset-tutkinnon-osat':
      return <Tutkinnonosavalitsin yhteiset onLisays={onLisays} />
    case 'hankittavat-koulutuksen-osat':
      return <Koulutuksenosavalitsin onLisays={onLisays} />
    default:
      return (
        <Button variant="secondary" onClick={() => onLisays({})}>
          {t(`vaihe.lisaa.${vaihe}`)}
        </Button>
      )
  }
}

type Lisays = Pick<Ominaisuudet, 'onLisays'>

/** The shortest text that is looked for among all units. */
const LYHIN_HAKU = 3

function Tutkinnonosavalitsin({ yhteiset, onLisays }: Lisays & { yhteiset: boolean }) {
  const t = useTeksti()
  const kieli = useKieli()
  const id = useId()
  const asiakas = useQueryClient()
  const { tutkinnonOsat } = useValinnat()
  const [haku, asetaHaku] = useState('')
  const sanat = haku.toLowerCase().split(/\s+/).filter(Boolean)
  const rakenteesta = tutkinnonOsat
    .filter(({ yhteinen }) => yhteinen === yhteiset)
    .map((osa): Vaihtoehto => vaihtoehto(osa['koodi-uri'], osa.nimi, kieli, osa.laajuus))
    .filter(({ nimi, arvo }) => sanat.every((sana) => `${nimi} ${arvo}`.toLowerCase().includes(sana)))
  const haetaanKaikista = rakenteesta.length === 0 && haku.trim().length >= LYHIN_HAKU
  const kaikista = useQuery({ ...koodihaku(haku.trim()), enabled: haetaanKaikista })
  const muut = haetaanKaikista ? (kaikista.data ?? []) : []

  const lisaa = async (koodi: string) => {
    // The structure does not tell versions; a unit that the code list service does not tell of has its first one.
    const loydetyt = await asiakas.fetchQuery(koodihaku(koodi.replace('tutkinnonosat_', ''))).catch(() => undefined)
    const versio = loydetyt?.data.find((osa) => osa['koodi-uri'] === koodi)?.versio ?? 1
    onLisays({
      'tutkinnon-osa-koodi-uri': koodi,
      'tutkinnon-osa-koodi-versio': versio,
      ...(yhteiset && { 'osa-alueet': [] }),
    })
  }
  return (
    <Hakuvalinta
      id={id}
      nimi={t('osavalitsin.tutkinnon-osa')}
      ohje={t('osavalitsin.tutkinnon-osa.ohje')}
      arvo=""
      vaihtoehdot={[
        ...rakenteesta,
        ...muut.map((osa) => ({ ...vaihtoehto(osa['koodi-uri'], osa.nimi, kieli), lisatieto: osa['koodi-uri'] })),
      ]}
      onHaku={asetaHaku}
      haetaan={haetaanKaikista && kaikista.isFetching}
      onValinta={(koodi) => {
        if (koodi === '') return
        asetaHaku('')
        void lisaa(koodi)
      }}
    />
  )
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

function Koulutuksenosavalitsin({ onLisays }: Lisays) {
  const t = useTeksti()
  const id = useId()
  const { koodit } = useValinnat()
  const osat = koodit('koulutuksenosattuva')
  return (
    <Hakuvalinta
      id={id}
      nimi={t('osavalitsin.koulutuksen-osa')}
      arvo=""
      vaihtoehdot={osat}
      onValinta={(koodi) => {
        const osa = osat.find(({ arvo }) => arvo === koodi)
        if (osa) onLisays({ 'koulutuksen-osa-koodi-uri': koodi, 'koulutuksen-osa-koodi-versio': osa.versio })
      }}
    />
  )
}
