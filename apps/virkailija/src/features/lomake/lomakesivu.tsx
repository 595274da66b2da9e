import type { LomakeRakenne, LomakkeenOpiskeluoikeus } from '@ehoks/schema/rajapinta/lomake'
import type { Nimet } from '@ehoks/schema/rajapinta/nakymat'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import { muotoileHetki } from '@ehoks/ui/muotoilu/aika'
import { nimiKielella } from '@ehoks/ui/muotoilu/nimi'
import { KyselynTila } from '@ehoks/ui/tilat/kyselyn-tila'
import { Luuranko } from '@ehoks/ui/tilat/luuranko'
import { virhetiedot } from '@ehoks/ui/tilat/virhetiedot'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import { Button, InlineAlert } from 'suomifi-ui-components'
import { koodistotKysely, luonnosKysely, poistaLuonnos, tallennaLuonnos } from './lomake.queries.ts'
import { Lomakerunko } from './lomakerunko.tsx'
import { ValintojenKonteksti } from './lomakkeen-konteksti.ts'
import { type Luonnos, luonnokseksi, tallessaOleva, unohdaTallessa } from './luonnos.ts'
import { useTeksti } from './teksti.ts'
import { koskenOpiskeluoikeus, tunnetutOrganisaatiot, useLomakkeenValinnat, useOpitutNimet } from './valinnat.ts'

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
  onTallennettu: (hoksId: number, tallennettiin: boolean) => void
}

/** The form with its draft and code lists, once both are known. */
export default function Lomakesivu(ominaisuudet: Ominaisuudet) {
  const { avain } = ominaisuudet
  const koodistot = useQuery(koodistotKysely)
  const luonnos = useQuery(luonnosKysely(avain))
  const eiLuonnosta = virhetiedot(luonnos.error).tila === 404
  return (
    <KyselynTila kysely={koodistot} luuranko={<Luuranko rivit={8} />}>
      {({ koodistot: listat, 'puuttuvat-palvelut': puuttuvat }) => {
        const omat = {
          ...ominaisuudet,
          koodistot: listat,
          onKoodistopuute: puuttuvat.length > 0,
          onKoodistotUudelleen: () => void koodistot.refetch(),
        }
        if (eiLuonnosta) return <Jatkettava {...omat} luonnos={undefined} />
        return (
          <KyselynTila kysely={luonnos} luuranko={<Luuranko rivit={8} />}>
            {(tallennettu) => <Jatkettava {...omat} luonnos={tallennettu} />}
          </KyselynTila>
        )
      }}
    </KyselynTila>
  )
}

interface Jatkettavantiedot extends Ominaisuudet {
  koodistot: Parameters<typeof useLomakkeenValinnat>[0]['koodistot']
  /** A code list did not come; asking again may bring it. */
  onKoodistopuute: boolean
  onKoodistotUudelleen: () => void
  luonnos: { sisalto: unknown; paivitetty: string; versio: number } | undefined
}

/** Continues the draft when there is one, and offers to give it up. */
function Jatkettava({ koodistot, onKoodistopuute, onKoodistotUudelleen, luonnos, ...tiedot }: Jatkettavantiedot) {
  const { avain, oppilaitosOid, oppija, opiskeluoikeus, rakenne, hoksId, pohja, onTallennettu } = tiedot
  const t = useTeksti()
  const kieli = useKieli()
  const [alku, asetaAlku] = useState(() => {
    const saamatta = tallessaOleva(avain)
    const talletettu = saamatta ?? luonnokseksi(luonnos?.sisalto)
    return {
      kerta: 0,
      luonnos: talletettu ?? pohja,
      jatkettu: talletettu !== undefined,
      versio: luonnos?.versio,
      saamatta: saamatta !== undefined,
    }
  })
  const poista = useCallback(() => poistaLuonnos(avain), [avain])
  const hylkaa = useMutation({
    mutationFn: poista,
    onSettled: () => {
      unohdaTallessa(avain)
      asetaAlku(({ kerta }) => ({
        kerta: kerta + 1,
        luonnos: pohja,
        jatkettu: false,
        versio: undefined,
        saamatta: false,
      }))
    },
  })
  const { nimet, tutkinnonOsanVersio } = useOpitutNimet(tiedot.nimet, rakenne, alku.luonnos.asiakirja)
  const organisaatiot = useMemo(
    () => tunnetutOrganisaatiot(tiedot.nimet, [[opiskeluoikeus['oppilaitos-oid'], opiskeluoikeus['oppilaitos-nimi']]]),
    [tiedot.nimet, opiskeluoikeus],
  )
  const valinnat = useLomakkeenValinnat({
    koodistot,
    rakenne,
    nimet,
    organisaatiot,
    tutkinnonOsanVersio,
    variantti: hoksId === undefined ? 'post' : 'put',
  })
  const koskesta = useMemo(() => koskenOpiskeluoikeus(opiskeluoikeus), [opiskeluoikeus])
  const tutkinto = nimiKielella(opiskeluoikeus['tutkinto-nimi'], kieli)
  const { versio, saamatta } = alku
  const luonnospaikka = useMemo(
    () => ({
      avain,
      versio,
      saamatta,
      tallenna: (sisalto: Luonnos, odotettu: number | undefined) =>
        tallennaLuonnos(
          avain,
          {
            'oppilaitos-oid': oppilaitosOid,
            'oppija-oid': oppija.oid,
            'oppija-nimi': oppija.nimi,
            ...(hoksId !== undefined && { 'hoks-id': hoksId }),
            ...(sisalto.versioNro !== undefined && { 'pohjan-versio': sisalto.versioNro }),
            sisalto: { ...sisalto },
          },
          odotettu,
        ),
      poista,
    }),
    [avain, versio, saamatta, poista, oppilaitosOid, oppija.oid, oppija.nimi, hoksId],
  )
  const onVanhentunut = alku.jatkettu && alku.luonnos.versioNro !== pohja.versioNro
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
      <div className="lomake-ilmoitukset pino">
        {rakenne !== undefined && rakenne['puuttuvat-palvelut'].length > 0 && (
          <InlineAlert status="warning">{t('rakenne-puuttuu')}</InlineAlert>
        )}
        {onKoodistopuute && (
          <InlineAlert status="warning">
            <span>{t('koodistot-puuttuvat')} </span>
            <Button variant="secondaryNoBorder" onClick={onKoodistotUudelleen}>
              {t('koodistot-uudelleen')}
            </Button>
          </InlineAlert>
        )}
        {alku.jatkettu && (
          <InlineAlert status="neutral" labelText={t('luonnos.jatketaan')}>
            <span>
              {luonnos && t('luonnos.jatketaan.aika', { aika: muotoileHetki(luonnos.paivitetty) })}{' '}
              {onVanhentunut && t('luonnos.vanhentunut')}{' '}
            </span>
            <Button variant="secondaryNoBorder" onClick={() => hylkaa.mutate()}>
              {t(hoksId === undefined ? 'luonnos.hylkaa.uusi' : 'luonnos.hylkaa')}
            </Button>
          </InlineAlert>
        )}
      </div>
      <Lomakerunko
        key={alku.kerta}
        alku={alku.luonnos}
        oppijaOid={oppija.oid}
        hoksId={hoksId}
        opiskeluoikeus={koskesta}
        luonnospaikka={luonnospaikka}
        onTallennettu={onTallennettu}
      />
    </ValintojenKonteksti>
  )
}
