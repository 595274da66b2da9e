import { Hakuvalinta } from '@ehoks/ui/lomake/hakuvalinta'
import { useId } from 'react'
import { Button } from 'suomifi-ui-components'
import { useValinnat } from './lomakkeen-konteksti.ts'
import { useTeksti } from './teksti.ts'
import { useTutkinnonosahaku } from './tutkinnonosahaku.ts'
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

function Tutkinnonosavalitsin({ yhteiset, onLisays }: Lisays & { yhteiset: boolean }) {
  const t = useTeksti()
  const id = useId()
  const haku = useTutkinnonosahaku(yhteiset)
  const { tutkinnonOsanVersio } = useValinnat()
  const lisaa = async (koodi: string) =>
    onLisays({
      'tutkinnon-osa-koodi-uri': koodi,
      'tutkinnon-osa-koodi-versio': await tutkinnonOsanVersio(koodi),
      ...(yhteiset && { 'osa-alueet': [] }),
    })
  return (
    <Hakuvalinta
      id={id}
      nimi={t('osavalitsin.tutkinnon-osa')}
      ohje={t('osavalitsin.tutkinnon-osa.ohje')}
      arvo=""
      tyhjenee
      {...haku}
      onValinta={(koodi) => {
        if (koodi !== '') void lisaa(koodi)
      }}
    />
  )
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
      tyhjenee
      vaihtoehdot={osat}
      kelpaaSellaisenaan={onkoKoulutuksenOsa}
      onValinta={(koodi) => {
        if (koodi === '') return
        const versio = osat.find(({ arvo }) => arvo === koodi)?.versio ?? 1
        onLisays({ 'koulutuksen-osa-koodi-uri': koodi, 'koulutuksen-osa-koodi-versio': versio })
      }}
    />
  )
}

const onkoKoulutuksenOsa = (teksti: string): boolean => /^koulutuksenosattuva_\d+$/.test(teksti)
