import type { LomakeRakenne, LomakkeenOpiskeluoikeus } from '@ehoks/schema/rajapinta/lomake'
import type { Nimet } from '@ehoks/schema/rajapinta/nakymat'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import { muotoileHetki } from '@ehoks/ui/muotoilu/aika'
import { nimiKielella } from '@ehoks/ui/muotoilu/nimi'
import { KyselynTila } from '@ehoks/ui/tilat/kyselyn-tila'
import { Luuranko } from '@ehoks/ui/tilat/luuranko'
import { virhetiedot } from '@ehoks/ui/tilat/virhetiedot'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { Button, InlineAlert } from 'suomifi-ui-components'
import { koodistotKysely, luonnosKysely, poistaLuonnos, tallennaLuonnos } from './lomake.queries.ts'
import { Lomakerunko } from './lomakerunko.tsx'
import { ValintojenKonteksti } from './lomakkeen-konteksti.ts'
import { type Luonnos, luonnokseksi, tallessaOleva, unohdaTallessa } from './luonnos.ts'
import { useTeksti } from './teksti.ts'
import { koskenOpiskeluoikeus, tunnetutOrganisaatiot, useLomakkeenValinnat } from './valinnat.ts'

interface Ominaisuudet {
  oppilaitosOid: string
  /** Key of the draft. */
  avain: string
  oppija: { oid: string; nimi: string }
  opiskeluoikeus: LomakkeenOpiskeluoikeus
  rakenne: LomakeRakenne | undefined
  nimet: Nimet
  hoksId: number | undefined
  /** What the form begins with when there is no draft. */
  pohja: Luonnos
  onTallennettu: (hoksId: number) => void
}

/** The form with its draft and code lists, once both are known. */
export default function Lomakesivu(ominaisuudet: Ominaisuudet) {
  const { avain } = ominaisuudet
  const koodistot = useQuery(koodistotKysely)
  const luonnos = useQuery(luonnosKysely(avain))
  const eiLuonnosta = virhetiedot(luonnos.error).tila === 404
  return (
    <KyselynTila kysely={koodistot} luuranko={<Luuranko rivit={8} />}>
      {({ koodistot: listat }) => {
        if (eiLuonnosta) return <Jatkettava {...ominaisuudet} koodistot={listat} luonnos={undefined} />
        return (
          <KyselynTila kysely={luonnos} luuranko={<Luuranko rivit={8} />}>
            {({ sisalto, paivitetty }) => (
              <Jatkettava {...ominaisuudet} koodistot={listat} luonnos={{ sisalto, paivitetty }} />
            )}
          </KyselynTila>
        )
      }}
    </KyselynTila>
  )
}

interface Jatkettavantiedot extends Ominaisuudet {
  koodistot: Parameters<typeof useLomakkeenValinnat>[0]['koodistot']
  luonnos: { sisalto: unknown; paivitetty: string } | undefined
}

/** Continues the draft when there is one, and offers to give it up. */
function Jatkettava({ koodistot, luonnos, ...tiedot }: Jatkettavantiedot) {
  const { avain, oppilaitosOid, oppija, opiskeluoikeus, rakenne, nimet, hoksId, pohja, onTallennettu } = tiedot
  const t = useTeksti()
  const kieli = useKieli()
  const [alku, asetaAlku] = useState(() => {
    const talletettu = tallessaOleva(avain) ?? luonnokseksi(luonnos?.sisalto)
    return { kerta: 0, luonnos: talletettu ?? pohja, jatkettu: talletettu !== undefined }
  })
  const hylkaa = useMutation({
    mutationFn: () => poistaLuonnos(avain),
    onSettled: () => {
      unohdaTallessa(avain)
      asetaAlku(({ kerta }) => ({ kerta: kerta + 1, luonnos: pohja, jatkettu: false }))
    },
  })
  const organisaatiot = useMemo(
    () => tunnetutOrganisaatiot(nimet, [[opiskeluoikeus['oppilaitos-oid'], opiskeluoikeus['oppilaitos-nimi']]]),
    [nimet, opiskeluoikeus],
  )
  const valinnat = useLomakkeenValinnat({
    koodistot,
    rakenne,
    nimet,
    organisaatiot,
    variantti: hoksId === undefined ? 'post' : 'put',
  })
  const koskesta = useMemo(() => koskenOpiskeluoikeus(opiskeluoikeus), [opiskeluoikeus])
  const tutkinto = nimiKielella(opiskeluoikeus['tutkinto-nimi'], kieli)
  const luonnospaikka = useMemo(
    () => ({
      avain,
      tallenna: (sisalto: Luonnos) =>
        tallennaLuonnos(avain, {
          'oppilaitos-oid': oppilaitosOid,
          'oppija-oid': oppija.oid,
          'oppija-nimi': oppija.nimi,
          ...(hoksId !== undefined && { 'hoks-id': hoksId }),
          ...(sisalto.versioNro !== undefined && { 'pohjan-versio': sisalto.versioNro }),
          sisalto: { ...sisalto },
        }),
    }),
    [avain, oppilaitosOid, oppija.oid, oppija.nimi, hoksId],
  )
  return (
    <ValintojenKonteksti value={valinnat}>
      <p className="lomake-kenelle">
        <strong>{oppija.nimi}</strong>
        {tutkinto && (
          <>
            , <span lang={tutkinto.kieli}>{tutkinto.teksti}</span>
          </>
        )}
      </p>
      {rakenne !== undefined && rakenne['puuttuvat-palvelut'].length > 0 && (
        <InlineAlert status="warning">{t('rakenne-puuttuu')}</InlineAlert>
      )}
      {alku.jatkettu && (
        <InlineAlert status="neutral" labelText={t('luonnos.jatketaan')}>
          <span>{luonnos && t('luonnos.jatketaan.aika', { aika: muotoileHetki(luonnos.paivitetty) })} </span>
          <Button variant="secondaryNoBorder" onClick={() => hylkaa.mutate()}>
            {t(hoksId === undefined ? 'luonnos.hylkaa.uusi' : 'luonnos.hylkaa')}
          </Button>
        </InlineAlert>
      )}
      <Lomakerunko
        key={alku.kerta}
        alku={alku.luonnos}
        oppijaOid={oppija.oid}
        hoksId={hoksId}
        opiskeluoikeus={koskesta}
        luonnospaikka={luonnospaikka}
        onTallennettu={(id) => {
          void poistaLuonnos(avain).catch(() => undefined)
          onTallennettu(id)
        }}
      />
    </ValintojenKonteksti>
  )
}
