import { koodiUri } from '../muodot/koodi-uri.ts'
import { OrganisaatioOid } from '../muodot/oid.ts'
import { Paivamaara } from '../muodot/paivamaara.ts'
import { Kokonaisluku, LyhytTeksti, Teksti } from '../muodot/teksti.ts'
import { YTunnus } from '../muodot/y-tunnus.ts'
import { lista, olio, pakollinen, valinnainen } from './rakentaja.ts'
import { R18 } from './saannot.ts'
import { alku, lahettajanRivinumero, loppu, moduulitunniste, poikkeaminen, rivinumero } from './yhteiset-kentat.ts'

export const KoulutuksenJarjestajaArvioija = olio(
  'KoulutuksenJarjestajaArvioija',
  'Osaamisen arvioija, joka edustaa koulutuksen järjestäjää.',
  {
    id: lahettajanRivinumero,
    nimi: pakollinen(Teksti, 'Arvioijan nimi.', { esimerkki: 'Aino Arvioija' }),
    organisaatio: pakollinen(
      olio('ArvioijanOppilaitos', 'Oppilaitos, jota arvioija edustaa.', {
        'oppilaitos-oid': valinnainen(OrganisaatioOid, 'Oppilaitoksen OID.', {
          esimerkki: '1.2.246.562.10.54453921329',
        }),
      }),
      'Oppilaitos, jota arvioija edustaa.',
    ),
  },
)

export const TyoelamaOsaamisenArvioija = olio(
  'TyoelamaOsaamisenArvioija',
  'Osaamisen arvioija, joka edustaa työelämää.',
  {
    id: lahettajanRivinumero,
    nimi: pakollinen(Teksti, 'Arvioijan nimi.', { esimerkki: 'Tauno Työelämä' }),
    organisaatio: pakollinen(
      olio('TyoelamaOrganisaatio', 'Työelämän organisaatio, jota arvioija edustaa.', {
        nimi: pakollinen(Teksti, 'Organisaation nimi.', { esimerkki: 'Esimerkkikorjaamo Oy' }),
        'y-tunnus': valinnainen(YTunnus, 'Organisaation Y-tunnus, jos sellainen on.', {
          esimerkki: '1234567-1',
          saannot: [R18],
        }),
      }),
      'Työelämän organisaatio, jota arvioija edustaa.',
    ),
  },
)

const NaytonJarjestaja = olio('NaytonJarjestaja', 'Näytön tai muun osaamisen osoittamisen järjestäjä.', {
  id: lahettajanRivinumero,
  'oppilaitos-oid': valinnainen(
    OrganisaatioOid,
    'Järjestäjän organisaatio: koulutustoimija, oppilaitos tai toimipiste.',
    {
      esimerkki: '1.2.246.562.10.54453921329',
    },
  ),
})

const Nayttoymparisto = olio('Nayttoymparisto', 'Paikka, jossa osaaminen osoitetaan.', {
  nimi: pakollinen(Teksti, 'Paikan nimi, esimerkiksi yritys tai oppilaitoksen tila.', {
    esimerkki: 'Esimerkkikorjaamo Oy',
  }),
  'y-tunnus': valinnainen(YTunnus, 'Y-tunnus, jos paikka on yritys tai muu yhteisö.', {
    esimerkki: '1234567-1',
    saannot: [R18],
  }),
  kuvaus: valinnainen(Teksti, 'Millainen paikka on.', { esimerkki: 'Henkilöautojen merkkikorjaamo' }),
})

const KoodistoKoodi = olio('KoodistoKoodi', 'Viittaus koodiston koodiin.', {
  'koodi-uri': pakollinen(LyhytTeksti, 'Koodi muodossa <koodisto>_<koodiarvo>. Muotoa ei tarkisteta.', {
    esimerkki: 'ammatillisenoppiaineet_VVTK',
  }),
  'koodi-versio': pakollinen(Kokonaisluku, 'Koodin versio koodistossa.', { esimerkki: 1 }),
})

export const OsaamisenOsoittaminen = olio(
  'OsaamisenOsoittaminen',
  'Näyttö tai muu tilanne, jossa opiskelija osoittaa osaamisensa.',
  {
    id: rivinumero,
    'module-id': moduulitunniste,
    jarjestaja: valinnainen(NaytonJarjestaja, 'Osaamisen osoittamisen järjestäjä.'),
    'osa-alueet': valinnainen(
      lista(KoodistoKoodi),
      'Yhteisten tutkinnon osien osa-alueet, joiden osaaminen samalla osoitetaan.',
    ),
    nayttoymparisto: pakollinen(Nayttoymparisto, 'Paikka, jossa osaaminen osoitetaan.'),
    'sisallon-kuvaus': pakollinen(
      lista(Teksti),
      'Mitä opiskelija tekee osoittaakseen osaamisensa: työtehtävät tai työtilanteet, kukin omana tekstinään.',
      { esimerkki: ['Määräaikaishuolto kahdelle henkilöautolle', 'Asiakkaan vastaanotto'] },
    ),
    'koulutuksen-jarjestaja-osaamisen-arvioijat': valinnainen(
      lista(KoulutuksenJarjestajaArvioija),
      'Koulutuksen järjestäjää edustavat osaamisen arvioijat.',
    ),
    'tyoelama-osaamisen-arvioijat': valinnainen(
      lista(TyoelamaOsaamisenArvioija),
      'Työelämää edustavat osaamisen arvioijat.',
    ),
    'yksilolliset-kriteerit': valinnainen(
      lista(Teksti),
      'Opiskelijan yksilölliset arviointikriteerit, kukin omana tekstinään.',
      { esimerkki: ['Tekee huollon ohjeen mukaan, kun vaiheet käydään ensin yhdessä läpi'] },
    ),
    'vaatimuksista-tai-tavoitteista-poikkeaminen': poikkeaminen,
    alku,
    loppu,
  },
)

export const TodennettuArviointiLisatiedot = olio(
  'TodennettuArviointiLisatiedot',
  'Tiedot siitä, miten arvioijat ovat todentaneet aiemmin hankitun osaamisen.',
  {
    'lahetetty-arvioitavaksi': valinnainen(Paivamaara, 'Päivä, jona osaaminen lähetettiin arvioitavaksi.', {
      esimerkki: '2025-08-20',
    }),
    'aiemmin-hankitun-osaamisen-arvioijat': valinnainen(
      lista(KoulutuksenJarjestajaArvioija),
      'Aiemmin hankitun osaamisen arvioijat.',
    ),
  },
)

/** How prior competence is verified: straight from a certificate, by assessors or by a demonstration. */
export const todentamisenProsessi = koodiUri('osaamisentodentamisenprosessi')
