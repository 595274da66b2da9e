import { Type } from 'typebox'
import { koodiUri } from '../muodot/koodi-uri.ts'
import { OpiskeluoikeusOid, OppijaOid } from '../muodot/oid.ts'
import { Aikaleima, Paivamaara } from '../muodot/paivamaara.ts'
import { Kokonaisluku, LyhytTeksti, Teksti } from '../muodot/teksti.ts'
import {
  AiemminHankittuAmmatillinenTutkinnonOsa,
  AiemminHankittuPaikallinenTutkinnonOsa,
  AiemminHankittuYhteinenTutkinnonOsa,
  HankittavaAmmatillinenTutkinnonOsa,
  HankittavaKoulutuksenOsa,
  HankittavaPaikallinenTutkinnonOsa,
  HankittavaYhteinenTutkinnonOsa,
  OpiskeluvalmiuksiaTukevatOpinnot,
  OppimisenTuki,
} from './osat.ts'
import { kentta, lista, olio, vainVastauksissa, valinnainen } from './rakentaja.ts'
import { R1, R2, R15, R20_OPISKELUOIKEUS, R20_OPPIJA } from './saannot.ts'

const LUONNISSA_PAKOLLINEN = { get: 'O', post: 'R', put: 'O', patch: 'O', 'get-vipunen': 'O' } as const
/** The lists: PATCH changes top-level fields only. */
const EI_PAIVITYKSESSA = { get: 'O', post: 'O', put: 'O', patch: '-', 'get-vipunen': 'O' } as const

const EI_TUVASSA = 'Tyhjä, kun opiskeluoikeus on TUVA.'

/** The root of the document. */
export const HoksDokumentti = olio('Hoks', 'Henkilökohtainen osaamisen kehittämissuunnitelma (HOKS).', {
  id: kentta(
    { get: 'R', post: '-', put: 'R', patch: 'R', 'get-vipunen': 'R' },
    Kokonaisluku,
    'HOKSin numero, jonka palvelu antaa luonnissa. Korvaamisessa ja päivittämisessä sama kuin osoitteessa.',
    { esimerkki: 12345 },
  ),
  eid: kentta(
    { get: 'R', post: '-', put: '-', patch: '-', 'get-vipunen': 'R' },
    Teksti,
    'HOKSin ulkoinen tunniste, jonka palvelu antaa luonnissa. Opiskelijan näkymissä käytetään tätä numeron sijasta.',
    { esimerkki: '9b0f4f0e-1d7a-4c3e-8a5b-2f6d7c8e9a10' },
  ),
  'oppija-oid': kentta(LUONNISSA_PAKOLLINEN, OppijaOid, 'Opiskelijan oppijanumero.', {
    esimerkki: '1.2.246.562.24.44651722625',
    saannot: [R20_OPPIJA],
  }),
  'opiskeluoikeus-oid': kentta(
    LUONNISSA_PAKOLLINEN,
    OpiskeluoikeusOid,
    'Opiskeluoikeuden tunniste Koskessa. Opiskeluoikeudella voi olla vain yksi HOKS, eikä opiskeluoikeutta voi vaihtaa luonnin jälkeen. Opiskeluoikeuden tyypin on oltava ammatillinen koulutus tai TUVA.',
    { esimerkki: '1.2.246.562.15.76811932029', saannot: [R20_OPISKELUOIKEUS, R1] },
  ),
  'tuva-opiskeluoikeus-oid': valinnainen(
    OpiskeluoikeusOid,
    'Samanaikaisen TUVA-opiskeluoikeuden tunniste, kun HOKSin oma opiskeluoikeus ei ole TUVA. Säilyy, jos kenttä jätetään pois korvaamisesta; null tyhjentää sen.',
    { esimerkki: '1.2.246.562.15.10000000009', saannot: [R20_OPISKELUOIKEUS, R2] },
  ),
  sahkoposti: valinnainen(Teksti, 'Opiskelijan sähköpostiosoite. Opiskelijakyselyt lähetetään tähän.', {
    esimerkki: 'olli.opiskelija@example.com',
  }),
  puhelinnumero: valinnainen(
    LyhytTeksti,
    'Opiskelijan puhelinnumero. Säilyy, jos kenttä jätetään pois korvaamisesta; null tyhjentää sen.',
    { esimerkki: '+358 50 123 4567' },
  ),
  'ensikertainen-hyvaksyminen': kentta(
    { get: 'R', post: 'R', put: 'R', patch: 'O', 'get-vipunen': 'R' },
    Paivamaara,
    'Päivä, jona HOKS hyväksyttiin ensimmäisen kerran. Aloituskysely lähtee tämän päivän perusteella.',
    { esimerkki: '2025-08-18' },
  ),
  hyvaksytty: valinnainen(
    Aikaleima,
    'Viimeisimmän hyväksymisen ajankohta: päivä tai päivä ja kellonaika. Ilman aikavyöhykettä kellonaika on UTC-aikaa.',
    { esimerkki: '2026-01-08T10:15:00Z' },
  ),
  paivitetty: valinnainen(
    Aikaleima,
    'Viimeisimmän päivityksen ajankohta lähdejärjestelmässä: päivä tai päivä ja kellonaika.',
    { esimerkki: '2026-02-02T08:30:00Z' },
  ),
  versio: valinnainen(Kokonaisluku, 'Lähdejärjestelmän oma versionumero. Palvelu tallentaa sen sellaisenaan.', {
    esimerkki: 3,
  }),
  'osaamisen-saavuttamisen-pvm': valinnainen(
    Paivamaara,
    'Päivä, jona koko osaaminen on saavutettu: 2.1.2018 tai myöhemmin ja enintään kaksi viikkoa tulevaisuudessa. Päättökysely lähtee tämän päivän perusteella.',
    { esimerkki: '2026-11-20', saannot: [R15] },
  ),
  'osaamisen-hankkimisen-tarve': kentta(
    { get: 'O', post: 'R', put: 'R', patch: 'O', 'get-vipunen': 'O' },
    Type.Boolean(),
    'Tarvitseeko opiskelija tutkintokoulutusta tai muuta osaamisen hankkimista. Jos ei, opiskelijakyselyitä ei lähetetä.',
    { esimerkki: true },
  ),
  'urasuunnitelma-koodi-uri': valinnainen(
    koodiUri('urasuunnitelma'),
    'Opiskelijan uratavoite koodistosta urasuunnitelma.',
    { esimerkki: 'urasuunnitelma_0001' },
  ),
  'urasuunnitelma-koodi-versio': valinnainen(Kokonaisluku, 'Uratavoitteen koodin versio koodistossa.', {
    esimerkki: 1,
  }),
  manuaalisyotto: vainVastauksissa(
    Type.Boolean(),
    'Onko HOKS syötetty virkailijan käyttöliittymässä (true) vai lähetetty rajapinnan kautta (false).',
    { esimerkki: false },
  ),
  poistettu: kentta(
    { get: '-', post: '-', put: '-', patch: '-', 'get-vipunen': 'O' },
    Aikaleima,
    'Ajankohta, jona HOKS poistettiin. Vain Vipusen aineistossa ja vain poistetuilla.',
    { esimerkki: '2026-03-01T12:00:00Z' },
  ),
  'aiemmin-hankitut-ammat-tutkinnon-osat': kentta(
    EI_PAIVITYKSESSA,
    lista(AiemminHankittuAmmatillinenTutkinnonOsa),
    `Aiemmin hankitut ammatilliset tutkinnon osat. ${EI_TUVASSA}`,
  ),
  'aiemmin-hankitut-paikalliset-tutkinnon-osat': kentta(
    EI_PAIVITYKSESSA,
    lista(AiemminHankittuPaikallinenTutkinnonOsa),
    `Aiemmin hankitut paikalliset tutkinnon osat. ${EI_TUVASSA}`,
  ),
  'aiemmin-hankitut-yhteiset-tutkinnon-osat': kentta(
    EI_PAIVITYKSESSA,
    lista(AiemminHankittuYhteinenTutkinnonOsa),
    `Aiemmin hankitut yhteiset tutkinnon osat. ${EI_TUVASSA}`,
  ),
  'hankittavat-ammat-tutkinnon-osat': kentta(
    EI_PAIVITYKSESSA,
    lista(HankittavaAmmatillinenTutkinnonOsa),
    `Hankittavat ammatilliset tutkinnon osat. ${EI_TUVASSA}`,
  ),
  'hankittavat-paikalliset-tutkinnon-osat': kentta(
    EI_PAIVITYKSESSA,
    lista(HankittavaPaikallinenTutkinnonOsa),
    `Hankittavat paikalliset tutkinnon osat. ${EI_TUVASSA}`,
  ),
  'hankittavat-yhteiset-tutkinnon-osat': kentta(
    EI_PAIVITYKSESSA,
    lista(HankittavaYhteinenTutkinnonOsa),
    `Hankittavat yhteiset tutkinnon osat. ${EI_TUVASSA}`,
  ),
  'hankittavat-koulutuksen-osat': kentta(
    EI_PAIVITYKSESSA,
    lista(HankittavaKoulutuksenOsa),
    'Hankittavat koulutuksen osat. Vain, kun opiskeluoikeus on TUVA.',
  ),
  'opiskeluvalmiuksia-tukevat-opinnot': kentta(
    EI_PAIVITYKSESSA,
    lista(OpiskeluvalmiuksiaTukevatOpinnot),
    `Opiskeluvalmiuksia tukevat opinnot. ${EI_TUVASSA}`,
  ),
  'oppimisen-tuki': kentta(
    EI_PAIVITYKSESSA,
    lista(OppimisenTuki),
    'Opiskelijan saama oppimisen tuki. Sallittu myös TUVA-opiskeluoikeudessa.',
  ),
})
