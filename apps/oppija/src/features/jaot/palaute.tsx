import './jaot.css'
import { Virhe } from '@ehoks/ui/tilat/virhe'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Button, Textarea } from 'suomifi-ui-components'
import { kerroJaosta } from './jaot.queries.ts'
import { useTeksti } from './teksti.ts'

/** The longest message that is taken (`JakoPalaute`). */
const VIESTI_ENINTAAN = 1000

/** The receiver tells the learner and the school: seen, or somebody's contact data are wrong. */
export function Palaute({ tunnus }: { tunnus: string }) {
  const t = useTeksti()
  const [viesti, asetaViesti] = useState('')
  const nahty = useMutation({ mutationFn: () => kerroJaosta(tunnus, { laji: 'nahty' }) })
  const vaarat = useMutation({
    mutationFn: () =>
      kerroJaosta(tunnus, { laji: 'vaarat-yhteystiedot', ...(viesti.trim() !== '' && { viesti: viesti.trim() }) }),
    onSuccess: () => asetaViesti(''),
  })

  function laheta(tapahtuma: FormEvent) {
    tapahtuma.preventDefault()
    if (!vaarat.isPending) vaarat.mutate()
  }

  return (
    <section className="jaettu__osa palaute ei-tulosteeseen">
      <h2>{t('palaute')}</h2>
      <p>{t('palaute.selite')}</p>
      <div className="rivi">
        {!nahty.isSuccess && (
          <Button onClick={() => !nahty.isPending && nahty.mutate()} aria-disabled={nahty.isPending}>
            {t('palaute.nahty')}
          </Button>
        )}
        <p role="status">{nahty.isSuccess && t('palaute.nahty.kiitos')}</p>
      </div>
      {nahty.isError && <Virhe virhe={nahty.error} />}
      <details className="palaute__lomake">
        <summary>{t('palaute.vaarat')}</summary>
        <form className="pino" onSubmit={laheta}>
          <Textarea
            labelText={t('palaute.viesti')}
            hintText={t('palaute.viesti.ohje')}
            value={viesti}
            maxLength={VIESTI_ENINTAAN}
            onChange={(tapahtuma) => asetaViesti(tapahtuma.target.value)}
            fullWidth
          />
          <div className="rivi">
            <Button type="submit" variant="secondary" aria-disabled={vaarat.isPending}>
              {t('palaute.laheta')}
            </Button>
            <p role="status">{vaarat.isSuccess && t('palaute.vaarat.kiitos')}</p>
          </div>
          {vaarat.isError && <Virhe virhe={vaarat.error} />}
        </form>
      </details>
    </section>
  )
}
