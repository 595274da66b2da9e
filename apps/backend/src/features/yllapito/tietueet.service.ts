import { type Opiskeluoikeus, viimeisinJakso } from '@ehoks/schema/koski/opiskeluoikeus'
import { onkoHenkilotunnus } from '@ehoks/schema/muodot/henkilotunnus'
import type { Tietue, Tietuelaji, YllapitoHaku, YllapitoOsuma } from '@ehoks/schema/rajapinta/yllapito-nakymat'
import { virhe } from '@ehoks/schema/virheet/luettelo'
import { ApiError } from '../../api-error.ts'
import type { Services } from '../../app-types.ts'
import { PalveluEiVastaa } from '../../integrations/palvelu-ei-vastaa.ts'
import type { Virkailija } from '../../kayttaja.ts'
import type { Toimija } from '../../toimija.ts'
import { opiskeluoikeudenTiedot } from '../hoks/opiskeluoikeus.rules.ts'
import { siirroksi } from '../nakymat/hoks-nakyma.service.ts'
import { createKayttajienNimet } from '../nakymat/kayttajien-nimet.service.ts'
import { createNimeaminen, oikeudenTiedot } from '../nakymat/nimeaminen.service.ts'
import { createTiedonsiirrot } from '../tiedonsiirrot/tiedonsiirrot.service.ts'
import { createHistoria } from '../versiot/historia.service.ts'
import {
  type HoksOsuma,
  haeOppijanKaikkiHoksit,
  haeOsumat,
  haePysyvaPoisto,
  haeTapahtumat,
  haeTietueenHoks,
  haeTietueenOikeus,
  haeTietueenOppija,
  type PysyvaPoisto,
  type TietueenHoks,
} from './tietueet.queries.ts'
import { hoksNumero, tietueenToimet, tunnistettuna } from './tietueet.rules.ts'

/** The most hits that are told: an identifier that leads to more is not one. */
const OSUMIA = 50
/** How many of the latest versions and events a record tells. */
const VERSIOITA = 10
const TAPAHTUMIA = 20

type Osat = Pick<Tietue, 'hoks' | 'oppija' | 'opiskeluoikeus'>

/** One search for any identifier, and the record that it leads to, for OPH's administrator. */
export function createTietueet(services: Services) {
  const { prisma, integrations } = services
  const tiedonsiirrot = createTiedonsiirrot(services)
  const nimea = createNimeaminen(services)
  const kayttajienNimet = createKayttajienNimet(services)
  const historia = createHistoria(services)

  /** What the services say goes beside what eHOKS has: one that does not answer is named, and nothing fails. */
  function luoKyselija() {
    const vastaamatta = new Set<string>()
    async function kysy<T>(kysymys: () => Promise<T>): Promise<T | undefined> {
      try {
        return await kysymys()
      } catch (syy) {
        if (!(syy instanceof PalveluEiVastaa)) throw syy
        vastaamatta.add(syy.palvelu)
        return undefined
      }
    }
    async function nimineen<Vastaus extends object>(vastaus: Vastaus) {
      const { nimet, 'puuttuvat-palvelut': puuttuvat } = await nimea(vastaus)
      return { ...vastaus, nimet, 'puuttuvat-palvelut': [...new Set([...vastaamatta, ...puuttuvat])].sort() }
    }
    return { kysy, nimineen }
  }
  type Kysy = ReturnType<typeof luoKyselija>['kysy']

  /** Where the identifier leads: nothing found is an empty list. Throws 400 for an identity number. */
  async function haku(toimija: Toimija<Virkailija>, teksti: string): Promise<YllapitoHaku> {
    const tunniste = teksti.trim()
    if (onkoHenkilotunnus(tunniste)) throw new ApiError(virhe('yllapito.henkilotunnus', { polku: '/tunniste' }))
    const { hoksId, uuid, opiskeluoikeusOid, oppijaOid } = tunnistettuna(tunniste)
    const { kysy, nimineen } = luoKyselija()
    const hoksit = await haeOsumat(prisma, { hoksId, uuid, opiskeluoikeusOid, yksiloivaTunniste: tunniste }, OSUMIA + 1)
    const osumat = hoksit.slice(0, OSUMIA).map(hoksOsumaksi)
    if (osumat.length === 0) {
      const muu =
        (hoksId !== undefined && (await pysyvastiPoistettu(hoksId))) ||
        (opiskeluoikeusOid !== undefined && (await oikeus(kysy, opiskeluoikeusOid))) ||
        (oppijaOid !== undefined && (await oppija(kysy, oppijaOid)))
      if (muu) osumat.push(muu)
    }
    toimija.kohdistuu({ oppijat: osumat.flatMap((osuma) => osuma.oppija?.oid ?? []) })
    return nimineen({ osumat, lisaa: hoksit.length > OSUMIA })
  }

  async function pysyvastiPoistettu(id: number): Promise<YllapitoOsuma | undefined> {
    const poisto = await haePysyvaPoisto(prisma, id)
    return (
      poisto && {
        peruste: 'hoks-id',
        laji: 'hoks',
        tunniste: String(id),
        'oppilaitos-oid': poisto.oppilaitosOid,
        'hoksin-tila': 'poistettu-pysyvasti',
      }
    )
  }

  /** A study right without a HOKS: bought education, one whose transfers have been refused, or one that only Koski knows. */
  async function oikeus(kysy: Kysy, oid: string): Promise<YllapitoOsuma | undefined> {
    const osuma = { peruste: 'opiskeluoikeus', laji: 'opiskeluoikeus', tunniste: oid } as const
    const ehoksissa = await haeTietueenOikeus(prisma, oid)
    if (ehoksissa) {
      return { ...osuma, 'tutkinto-nimi': ehoksissa.tutkintoNimi, 'oppilaitos-oid': ehoksissa.oppilaitosOid }
    }
    const [siirrot, koskessa] = await Promise.all([
      tiedonsiirrot.opiskeluoikeuden(oid),
      kysy(() => integrations.koski.opiskeluoikeus(oid)),
    ])
    return siirrot.length > 0 || koskessa ? osuma : undefined
  }

  async function oppija(kysy: Kysy, oid: string): Promise<YllapitoOsuma | undefined> {
    const osuma = { peruste: 'oppija', laji: 'oppija', tunniste: oid } as const
    const ehoksissa = await haeTietueenOppija(prisma, oid)
    const nimi = ehoksissa?.nimi ?? (await kysy(() => rekisterista(oid)))?.nimi
    return nimi === undefined ? undefined : { ...osuma, oppija: { oid, nimi } }
  }

  async function rekisterista(oid: string): Promise<{ loytyi: boolean; nimi?: string; duplikaatti?: boolean }> {
    const henkilo = await integrations.oppijanumerorekisteri.henkilo(oid)
    if (!henkilo) return { loytyi: false }
    return {
      loytyi: true,
      nimi: `${henkilo.etunimet} ${henkilo.sukunimi}`,
      duplikaatti: henkilo.duplicate === true,
    }
  }

  async function koskesta(oid: string, oppijaOid: string): Promise<NonNullable<Osat['opiskeluoikeus']>['koskessa']> {
    const oikeus = await integrations.koski.opiskeluoikeus(oid)
    return oikeus ? koskenTiedot(oikeus, oppijaOid) : { loytyi: false }
  }

  /** Everything about one thing. Throws 404 when neither eHOKS nor the registers know of it. */
  async function tietue(toimija: Toimija<Virkailija>, laji: Tietuelaji, teksti: string): Promise<Tietue> {
    const tunniste = teksti.trim()
    const { kysy, nimineen } = luoKyselija()
    const kohde = await kohteet(laji, tunniste)
    if (!kohde) throw new ApiError(virhe('ei-loydy.tietue'))
    const { hoks, poisto, oppijaOid, opiskeluoikeusOid } = kohde
    toimija.kohdistuu({
      ...(hoks && { hoksId: hoks.id }),
      ...(oppijaOid !== undefined && { oppijaOid }),
      ...(opiskeluoikeusOid !== undefined && { opiskeluoikeusOid }),
    })
    const [oppijasta, oikeudesta, versiot, siirrot, tapahtumat] = await Promise.all([
      oppijaOid === undefined ? undefined : oppijanOsa(kysy, oppijaOid),
      opiskeluoikeusOid === undefined ? undefined : oikeudenOsa(kysy, opiskeluoikeusOid, oppijaOid ?? ''),
      hoks ? historia.versiot(toimija, hoks.id) : [],
      opiskeluoikeusOid === undefined ? [] : tiedonsiirrot.opiskeluoikeuden(opiskeluoikeusOid),
      oppijaOid === undefined ? [] : haeTapahtumat(prisma, { oppijaOid, ...(hoks && { hoksId: hoks.id }) }, TAPAHTUMIA),
    ])
    if (!hoks && !poisto && siirrot.length === 0 && !voiOllaOppija(oppijasta) && !voiOllaOikeus(oikeudesta)) {
      throw new ApiError(virhe('ei-loydy.tietue'))
    }
    const tekijat = await kayttajienNimet(tapahtumat.flatMap(({ kayttajaOid }) => kayttajaOid ?? []))
    return nimineen({
      laji,
      tunniste,
      ...((hoks || poisto) && { hoks: hoks ? hoksinOsa(hoks) : poisto && poistonOsa(poisto) }),
      ...(oppijasta && { oppija: oppijasta }),
      ...(oikeudesta && { opiskeluoikeus: oikeudesta }),
      versiot: versiot.slice(0, VERSIOITA),
      siirrot: siirrot.map(siirroksi),
      tapahtumat: tapahtumat.map(({ id, aika, operaatio, tulos, kayttajaOid, kayttajaLaji, muutoksia }) => ({
        id,
        aika: aika.toISOString(),
        operaatio,
        tulos,
        'kayttaja-laji': kayttajaLaji,
        ...(kayttajaOid !== null && { kayttaja: tekijat.get(kayttajaOid) ?? kayttajaOid }),
        ...(muutoksia !== null && { muutoksia }),
      })),
      toimet: tietueenToimet({
        hoks: hoks && { poistettu: hoks.poistettu !== null },
        oppijaTunnetaan: oppijasta?.nimi !== undefined,
      }),
    })
  }

  /** What the record is about: undefined for an identifier of another form, and for the number of no HOKS. */
  async function kohteet(laji: Tietuelaji, tunniste: string) {
    const { opiskeluoikeusOid, oppijaOid } = tunnistettuna(tunniste)
    if (laji === 'oppija') return oppijaOid === undefined ? undefined : { oppijaOid }
    if (laji === 'opiskeluoikeus') {
      if (opiskeluoikeusOid === undefined) return undefined
      const [hoks, oikeus] = await Promise.all([
        haeTietueenHoks(prisma, { opiskeluoikeusOid }),
        haeTietueenOikeus(prisma, opiskeluoikeusOid),
      ])
      return { opiskeluoikeusOid, hoks, oppijaOid: oikeus?.oppijaOid }
    }
    const id = hoksNumero(tunniste)
    if (id === undefined) return undefined
    const hoks = await haeTietueenHoks(prisma, { id })
    if (hoks) return { hoks, oppijaOid: hoks.oppijaOid, opiskeluoikeusOid: hoks.opiskeluoikeusOid }
    const poisto = await haePysyvaPoisto(prisma, id)
    return poisto && { poisto }
  }

  async function oppijanOsa(kysy: Kysy, oid: string): Promise<NonNullable<Osat['oppija']>> {
    const [ehoksissa, rekisterissa, hoksit] = await Promise.all([
      haeTietueenOppija(prisma, oid),
      kysy(() => rekisterista(oid)),
      haeOppijanKaikkiHoksit(prisma, oid),
    ])
    return {
      oid,
      ...(ehoksissa && { nimi: ehoksissa.nimi, paivitetty: ehoksissa.paivitetty.toISOString() }),
      ...(rekisterissa && { rekisterissa }),
      hoksit: hoksit.map((hoks) => ({
        id: hoks.id,
        tila: hoks.poistettu ? 'poistettu' : 'voimassa',
        'tutkinto-nimi': hoks.tutkintoNimi,
        'opiskeluoikeus-oid': hoks.opiskeluoikeusOid,
        'oppilaitos-oid': hoks.oppilaitosOid,
      })),
    }
  }

  async function oikeudenOsa(kysy: Kysy, oid: string, oppijaOid: string): Promise<NonNullable<Osat['opiskeluoikeus']>> {
    const [ehoksissa, koskessa] = await Promise.all([
      haeTietueenOikeus(prisma, oid),
      kysy(() => koskesta(oid, oppijaOid)),
    ])
    return {
      oid,
      ...(ehoksissa && {
        ehoksissa: {
          ...oikeudenTiedot(ehoksissa),
          paivitetty: ehoksissa.paivitetty.toISOString(),
          koski404: ehoksissa.koski404,
          ...(ehoksissa.paaoikeusOid !== null && { 'paaoikeus-oid': ehoksissa.paaoikeusOid }),
        },
      }),
      ...(koskessa && { koskessa }),
    }
  }

  return { haku, tietue }
}

/** Of whom something is known, or whose register has not answered. */
const voiOllaOppija = (oppija: Osat['oppija']) =>
  oppija !== undefined && (oppija.nimi !== undefined || oppija.rekisterissa?.loytyi !== false)
const voiOllaOikeus = (oikeus: Osat['opiskeluoikeus']) =>
  oikeus !== undefined && (oikeus.ehoksissa !== undefined || oikeus.koskessa?.loytyi !== false)

const hoksOsumaksi = ({ peruste, id, polku, poistettu, oppija, ...osuma }: HoksOsuma): YllapitoOsuma => ({
  peruste,
  laji: 'hoks',
  tunniste: String(id),
  oppija,
  'tutkinto-nimi': osuma.tutkintoNimi,
  'oppilaitos-oid': osuma.oppilaitosOid,
  'hoksin-tila': poistettu ? 'poistettu' : 'voimassa',
  ...(polku !== null && { polku }),
})

const hoksinOsa = (hoks: TietueenHoks): NonNullable<Osat['hoks']> => ({
  id: hoks.id,
  tila: hoks.poistettu ? 'poistettu' : 'voimassa',
  eid: hoks.eid,
  luotu: hoks.luotu.toISOString(),
  paivitetty: hoks.paivitetty.toISOString(),
  ...(hoks.poistettu && { poistettu: hoks.poistettu.toISOString() }),
  'ensikertainen-hyvaksyminen': hoks.hyvaksytty,
  ...(hoks.saavutettu !== null && { 'osaamisen-saavuttamisen-pvm': hoks.saavutettu }),
  manuaalisyotto: hoks.manuaalisyotto,
  'oppilaitos-oid': hoks.oppilaitosOid,
  'versio-nro': hoks.versioNro,
  sisalto: { osia: hoks.osia, jaksoja: hoks.jaksoja, aiempia: hoks.aiempia, versioita: hoks.versioita },
})

const poistonOsa = (poisto: PysyvaPoisto): NonNullable<Osat['hoks']> => ({
  id: poisto.id,
  tila: 'poistettu-pysyvasti',
  poistettu: poisto.aika.toISOString(),
  'oppilaitos-oid': poisto.oppilaitosOid,
  'versio-nro': poisto.versioNro,
})

/** What Koski says of the study right, as far as it says it. */
function koskenTiedot(
  oikeus: Opiskeluoikeus,
  oppijaOid: string,
): NonNullable<NonNullable<Osat['opiskeluoikeus']>['koskessa']> {
  const jakso = viimeisinJakso(oikeus)
  const oppilaitosOid = oikeus.oppilaitos?.oid
  return {
    loytyi: true,
    ...(oppilaitosOid !== undefined && {
      tiedot: oikeudenTiedot(opiskeluoikeudenTiedot(oppijaOid, oikeus, oppilaitosOid)),
    }),
    ...(jakso && { 'tila-alkaen': jakso.alku }),
    ...(jakso?.tila && { 'tila-koodi-uri': `koskiopiskeluoikeudentila_${jakso.tila.koodiarvo}` }),
    ...(oikeus.päättymispäivä && { paattymispaiva: oikeus.päättymispäivä }),
  }
}
