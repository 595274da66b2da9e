import { Type } from 'typebox'
import { koodiUri } from '../muodot/koodi-uri.ts'
import { OrganisaatioOid } from '../muodot/oid.ts'
import { Paivamaara } from '../muodot/paivamaara.ts'
import { Kokonaisluku, LyhytTeksti, Teksti } from '../muodot/teksti.ts'
import { YTunnus } from '../muodot/y-tunnus.ts'
import { lista, olio, pakollinen, poikkeuksin, valinnainen } from './rakentaja.ts'
import { R5, R6, R7, R8, R9, R10, R11, R12, R13, R18, R19, R21 } from './saannot.ts'
import { alku, lahettajanRivinumero, loppu, moduulitunniste, rivinumero } from './yhteiset-kentat.ts'

const Oppilaitoshenkilo = olio('Oppilaitoshenkilo', 'Oppilaitoksen yhteyshenkilö.', {
  id: lahettajanRivinumero,
  nimi: pakollinen(Teksti, 'Henkilön nimi.', { esimerkki: 'Oona Ohjaava' }),
  rooli: valinnainen(Teksti, 'Henkilön tehtävä tai rooli.', { esimerkki: 'Ammatillinen opettaja' }),
  'oppilaitos-oid': pakollinen(OrganisaatioOid, 'Henkilön oppilaitos.', { esimerkki: '1.2.246.562.10.54453921329' }),
})

const VastuullinenTyopaikkaOhjaaja = olio(
  'VastuullinenTyopaikkaOhjaaja',
  'Vastuullinen työpaikkaohjaaja. Yhteystiedot poistetaan kolmen kuukauden kuluttua jakson päättymisestä.',
  {
    id: lahettajanRivinumero,
    nimi: pakollinen(Teksti, 'Ohjaajan nimi.', { esimerkki: 'Olavi Ohjaaja' }),
    sahkoposti: valinnainen(Teksti, 'Ohjaajan sähköpostiosoite. Työpaikkakysely lähetetään tähän.', {
      esimerkki: 'olavi.ohjaaja@example.com',
    }),
    puhelinnumero: valinnainen(
      Teksti,
      'Ohjaajan puhelinnumero: numeroita, välilyöntejä, sulkeita sekä merkkejä + ja -, enintään 256 merkkiä.',
      { esimerkki: '+358 40 123 4567', saannot: [R19] },
    ),
  },
)

export const TyopaikallaJarjestettavaKoulutus = olio(
  'TyopaikallaJarjestettavaKoulutus',
  'Työpaikka, jossa osaamista hankitaan.',
  {
    id: lahettajanRivinumero,
    'tyopaikan-nimi': pakollinen(Teksti, 'Työpaikan nimi.', { esimerkki: 'Esimerkkikorjaamo Oy' }),
    'tyopaikan-y-tunnus': valinnainen(
      YTunnus,
      'Työpaikan Y-tunnus. Pakollinen työpaikkajaksossa, joka päättyy 26.8.2021 tai myöhemmin.',
      { esimerkki: '1234567-1', saannot: [R18] },
    ),
    'vastuullinen-tyopaikka-ohjaaja': poikkeuksin(
      pakollinen(
        VastuullinenTyopaikkaOhjaaja,
        'Vastuullinen työpaikkaohjaaja. Vipusen aineistossa vain tieto siitä, onko ohjaaja ilmoitettu.',
      ),
      { 'get-vipunen': Type.Boolean() },
    ),
    'keskeiset-tyotehtavat': pakollinen(lista(Teksti), 'Keskeiset työtehtävät, kukin omana tekstinään.', {
      esimerkki: ['Määräaikaishuollot', 'Renkaanvaihto'],
    }),
  },
)

const MuuOppimisymparisto = olio(
  'MuuOppimisymparisto',
  'Oppimisympäristö, jota käytetään jakson aikana pääasiallisen lisäksi.',
  {
    'oppimisymparisto-koodi-uri': pakollinen(
      koodiUri('oppimisymparistot'),
      'Oppimisympäristön koodi koodistosta oppimisymparistot.',
      { esimerkki: 'oppimisymparistot_0002' },
    ),
    'oppimisymparisto-koodi-versio': pakollinen(Kokonaisluku, 'Oppimisympäristön koodin versio koodistossa.', {
      esimerkki: 1,
    }),
    alku,
    loppu,
  },
)

const Keskeytymisajanjakso = olio('Keskeytymisajanjakso', 'Aika, jona jakso on keskeytyksissä.', {
  alku: pakollinen(Paivamaara, 'Keskeytyksen ensimmäinen päivä.', { esimerkki: '2026-02-16' }),
  loppu: valinnainen(Paivamaara, 'Keskeytyksen viimeinen päivä. Puuttuu, kun keskeytys jatkuu yhä.', {
    esimerkki: '2026-02-22',
  }),
})

export const OsaamisenHankkimistapa = olio(
  'OsaamisenHankkimistapa',
  'Jakso, jona osaamista hankitaan yhdellä tavalla: oppilaitoksessa, koulutussopimuksella, oppisopimuksella tai muuten. Työpaikkajaksoja ovat koulutussopimus ja oppisopimus.',
  {
    id: rivinumero,
    'module-id': moduulitunniste,
    'yksiloiva-tunniste': valinnainen(
      LyhytTeksti,
      'Lähdejärjestelmän oma tunniste jaksolle; sama jakso pitää saman tunnisteen. Pakollinen työpaikkajaksossa. Virkailijan syöttämälle jaksolle palvelu antaa tunnisteen, jos se puuttuu.',
      { esimerkki: 'jakso-2026-001', saannot: [R21] },
    ),
    'ajanjakson-tarkenne': valinnainen(Teksti, 'Vapaa tarkenne, jolla jaksot erottaa toisistaan.', {
      esimerkki: 'Kevään työpaikkajakso, neljä päivää viikossa',
    }),
    'osaamisen-hankkimistapa-koodi-uri': pakollinen(
      koodiUri('osaamisenhankkimistapa'),
      'Hankkimistavan koodi koodistosta osaamisenhankkimistapa.',
      { esimerkki: 'osaamisenhankkimistapa_koulutussopimus' },
    ),
    'osaamisen-hankkimistapa-koodi-versio': pakollinen(Kokonaisluku, 'Hankkimistavan koodin versio koodistossa.', {
      esimerkki: 1,
    }),
    alku: pakollinen(Paivamaara, 'Jakson ensimmäinen päivä. Ei ennen opiskeluoikeuden alkamispäivää.', {
      esimerkki: '2026-01-12',
    }),
    loppu: pakollinen(
      Paivamaara,
      'Jakson viimeinen päivä. Enintään viisi vuotta alkupäivästä, eikä opiskeluoikeuden arvioidun päättymispäivän jälkeen. Työpaikkakysely lähtee tämän päivän perusteella.',
      { esimerkki: '2026-04-30' },
    ),
    'osa-aikaisuustieto': valinnainen(
      Kokonaisluku,
      'Työskentelyn osuus kokoaikaisesta prosentteina; 100 on kokoaikainen. Pakollinen (1–100) työpaikkajaksossa, joka päättyy 1.7.2023 tai myöhemmin, paitsi TELMA-koulutuksessa.',
      { esimerkki: 100 },
    ),
    'oppisopimuksen-perusta-koodi-uri': valinnainen(
      koodiUri('oppisopimuksenperusta'),
      'Oppisopimuksen perusta koodistosta oppisopimuksenperusta. Pakollinen oppisopimuksessa, joka päättyy 1.7.2021 tai myöhemmin.',
      { esimerkki: 'oppisopimuksenperusta_01' },
    ),
    'oppisopimuksen-perusta-koodi-versio': valinnainen(
      Kokonaisluku,
      'Oppisopimuksen perustan koodin versio koodistossa.',
      { esimerkki: 1 },
    ),
    'jarjestajan-edustaja': valinnainen(Oppilaitoshenkilo, 'Koulutuksen järjestäjän edustaja.'),
    'hankkijan-edustaja': valinnainen(
      Oppilaitoshenkilo,
      'Koulutuksen hankkijan edustaja, kun oppisopimuskoulutus on hankittu toiselta järjestäjältä.',
    ),
    'tyopaikalla-jarjestettava-koulutus': valinnainen(
      TyopaikallaJarjestettavaKoulutus,
      'Työpaikka, sen työtehtävät ja vastuullinen työpaikkaohjaaja.',
    ),
    'muut-oppimisymparistot': valinnainen(lista(MuuOppimisymparisto), 'Muut oppimisympäristöt jakson aikana.'),
    keskeytymisajanjaksot: valinnainen(
      lista(Keskeytymisajanjakso),
      'Ajat, joina jakso on keskeytyksissä. Eivät saa mennä päällekkäin.',
      { saannot: [R13] },
    ),
  },
  [R5, R6, R7, R8, R9, R10, R11, R12],
)
