import type { Jarjestelma } from '@ehoks/schema/rajapinta/jarjestelma'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import { muotoileMaara } from '@ehoks/ui/muotoilu/maara'
import { type Sarake, Taulukko } from '@ehoks/ui/taulukko/taulukko'
import { Virhe } from '@ehoks/ui/tilat/virhe'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { Link, useSearchParams } from 'react-router'
import { Button } from 'suomifi-ui-components'
import { tyhjennaValimuistit } from './jarjestelma.queries.ts'
import { useTeksti } from './teksti.ts'

type Muisti = Jarjestelma['prosessi']['valimuistit'][number]

/** What the process remembers of other services' answers, and the way to make it forget. */
export function Valimuistit({ valimuistit }: { valimuistit: readonly Muisti[] }) {
  const t = useTeksti()
  const kieli = useKieli()
  const sarakkeet: Sarake<Muisti>[] = [
    { tunnus: 'palvelu', otsikko: t('palvelut.palvelu'), solu: ({ palvelu }) => palvelu },
    {
      tunnus: 'maara',
      otsikko: t('valimuistit.maara'),
      numero: true,
      solu: ({ maara }) => muotoileMaara(maara, kieli),
    },
    {
      tunnus: 'enintaan',
      otsikko: t('valimuistit.enintaan'),
      numero: true,
      solu: ({ enintaan }) => muotoileMaara(enintaan, kieli),
    },
  ]
  return (
    <>
      <p>{t('valimuistit.selite')}</p>
      <Taulukko nimi={t('valimuistit')} sarakkeet={sarakkeet} rivit={valimuistit} avain={({ palvelu }) => palvelu} />
      <Tyhjennys />
    </>
  )
}

/** Asks once, with what follows. The address tells that it is being asked. */
function Tyhjennys() {
  const t = useTeksti()
  const asiakas = useQueryClient()
  const [osoite, asetaOsoite] = useSearchParams()
  const vahvistetaan = osoite.get('vahvista') === 'tyhjennys'
  const otsikko = useRef<HTMLHeadingElement>(null)
  const tyhjennys = useMutation({
    mutationFn: tyhjennaValimuistit,
    onSuccess: async () => {
      await asiakas.invalidateQueries()
      asetaOsoite({}, { replace: true, preventScrollReset: true })
    },
  })

  useEffect(() => {
    if (vahvistetaan) otsikko.current?.focus()
  }, [vahvistetaan])

  return (
    <div className="ei-tulosteeseen">
      <p role="status" className="jarjestelma__tulos">
        {!vahvistetaan && tyhjennys.isSuccess && t('tyhjennys.tehty', { prosessi: tyhjennys.data })}
      </p>
      {vahvistetaan ? (
        <div className="jarjestelma__vahvistus pino">
          <h3 ref={otsikko} tabIndex={-1}>
            {t('tyhjennys')}
          </h3>
          <p>{t('tyhjennys.seuraus')}</p>
          {tyhjennys.isError && <Virhe virhe={tyhjennys.error} />}
          <div className="rivi">
            <Button onClick={() => tyhjennys.mutate()} aria-disabled={tyhjennys.isPending}>
              {t('tyhjennys.tee')}
            </Button>
            <Link to="?" replace preventScrollReset>
              {t('tyhjennys.peruuta')}
            </Link>
          </div>
        </div>
      ) : (
        <p>
          <Link to="?vahvista=tyhjennys" preventScrollReset onClick={() => tyhjennys.reset()}>
            {t('tyhjennys')}
          </Link>
        </p>
      )}
    </div>
  )
}
