import { type Static, type TSchema, Type } from 'typebox'
import { hoksSchema } from '../hoks/variantit.ts'
import { OppijaOid } from '../muodot/oid.ts'
import { Aikaleima } from '../muodot/paivamaara.ts'
import { Kokonaisluku } from '../muodot/teksti.ts'
import { VirheLangalla } from '../virheet/vastaus.ts'
import { Korjaaja } from '../virheet/virhelaji.ts'
import { Kielistetty } from './kielistetty.ts'
import { kuori, sopimus } from './kuori.ts'
import { Nimet, OpiskeluoikeusTiedot, PuuttuvatPalvelut } from './nakymat.ts'
import { Versionumero } from './versiot.ts'

/** An error or a warning for a screen: in every language, so that the screen can change its language without asking. */
export const Huomautus = sopimus('Huomautus', 'Virhe tai varoitus näytölle kaikilla kielillä.', {
  koodi: VirheLangalla.properties.koodi,
  polku: VirheLangalla.properties.polku,
  viesti: Kielistetty,
  ohje: Kielistetty,
  korjaaja: Type.Enum(Korjaaja.enum, { description: 'Kuka voi korjata.' }),
})
export type Huomautus = Static<typeof Huomautus>

/** Permitted, or why not. */
export const Toiminto = <E extends TSchema>(este: E, description: string) =>
  Type.Union([Type.Object({ sallittu: Type.Literal(true) }), Type.Object({ sallittu: Type.Literal(false), este })], {
    description,
  })

export const Muokkaus = Toiminto(
  Type.Enum(['poistettu', 'ei-oikeutta', 'jarjestelmasta']),
  'Muokkaaminen käyttöliittymässä.',
)

/** What the official may do to this HOKS, and of what is not permitted, why. */
export const Toiminnot = sopimus('HoksToiminnot', 'Mitä katsoja saa tehdä HOKSille, ja miksi ei.', {
  muokkaus: Muokkaus,
  poisto: Toiminto(Type.Enum(['poistettu', 'ei-oikeutta']), 'Poistaminen niin, että sen voi perua.'),
  palautus: Toiminto(Type.Enum(['ei-poistettu', 'vain-paakayttaja']), 'Poiston peruminen.'),
})
export type Toiminnot = Static<typeof Toiminnot>

export const HoksSiirto = sopimus('HoksSiirto', 'Järjestelmän yksi yritys tallentaa tämä HOKS.', {
  id: Type.Integer(),
  aika: Aikaleima,
  operaatio: Type.Enum(['luonti', 'korvaus', 'paivitys']),
  tulos: Type.Enum(['hyvaksytty', 'hylatty']),
  korjattu: Type.Boolean({ description: 'Onko hylätyn jälkeen hyväksytty uusi siirto.' }),
  virheet: Type.Array(Huomautus),
  varoitukset: Type.Array(Huomautus),
})
export type HoksSiirto = Static<typeof HoksSiirto>

/** One HOKS on an official's screen. */
export const HoksNakyma = sopimus('HoksNakyma', 'Yksi HOKS näytölle: asiakirja, opiskelija, opiskeluoikeus ja nimet.', {
  hoks: hoksSchema('get'),
  'versio-nro': Versionumero,
  poistettu: Type.Boolean({ description: 'Onko HOKS poistettu. Poistetun näkee vain Opetushallituksen pääkäyttäjä.' }),
  oppija: Type.Object({ oid: OppijaOid, nimi: Type.String() }),
  opiskeluoikeus: OpiskeluoikeusTiedot,
  nimet: Nimet,
  'puuttuvat-palvelut': PuuttuvatPalvelut,
  varoitukset: Type.Array(Huomautus, { description: 'Mitä HOKSista puuttuu; polku osoittaa kohdan.' }),
  toiminnot: Toiminnot,
  'muut-hoksit': Type.Array(
    sopimus('MuuHoks', 'Saman opiskelijan toinen HOKS.', { id: Kokonaisluku, 'tutkinto-nimi': Kielistetty }),
    { description: 'Opiskelijan muut HOKSit, jotka katsoja näkee.' },
  ),
  jaot: Type.Object(
    { maara: Type.Integer(), 'vaarat-yhteystiedot': Type.Integer() },
    {
      description:
        'Montako jakoa opiskelijalla on tästä HOKSista voimassa tai tulossa, ja monestiko vastaanottaja on kertonut niistä, että yhteystiedoissa on virhe.',
    },
  ),
  siirrot: Type.Array(HoksSiirto, {
    description:
      'Järjestelmien viimeisimmät yritykset tallentaa tämä HOKS, uusin ensin. Tyhjä, jos katsojalla ei ole lukuoikeutta oppilaitokseen.',
  }),
})
export type HoksNakyma = Static<typeof HoksNakyma>

/** GET …/nakymat/hoks/:hoksId and …/nakymat/hoks/eid/:eid */
export const HoksNakymaVastaus = kuori(HoksNakyma)

const Kayttaja = Type.String({ description: 'Tallentajan nimi; OID tai käyttäjätunnus, jos nimeä ei saatu.' })

/** GET …/nakymat/hoks/:hoksId/historia */
export const HoksHistoriaVastaus = kuori(
  Type.Array(
    sopimus('HoksHistoriaRivi', 'HOKSin yksi versio näytölle.', {
      'versio-nro': Versionumero,
      aika: Aikaleima,
      operaatio: Type.String({ description: 'luonti, korvaus, paivitys, poisto, palautus tai ylläpidon toimi.' }),
      kayttaja: Kayttaja,
    }),
  ),
  'HOKSin versiot uusin ensin, tallentajat nimeltä.',
)

const valinnainen = <T extends TSchema>(tyyppi: T) => Type.Optional(tyyppi)

const Askel = sopimus('MuutoksenAskel', 'Yksi kohta matkalla muutokseen: kenttä, tai listan alkio tuntomerkkeineen.', {
  kentta: Type.String({ description: 'Kentän nimi asiakirjassa.', examples: ['osaamisen-hankkimistavat'] }),
  koodi: valinnainen(Type.String({ description: 'Alkion koodi, esimerkiksi tutkinnon osan.' })),
  nimi: valinnainen(Type.String({ description: 'Alkion oma nimi, esimerkiksi paikallisen tutkinnon osan.' })),
  alku: valinnainen(Type.String()),
  loppu: valinnainen(Type.String()),
})

export const MuutosSanoin = sopimus('MuutosSanoin', 'Yksi ero edelliseen versioon ja tieto siitä, missä se on.', {
  sijainti: Type.Array(Askel, { description: 'Kentät juuresta muuttuneeseen kenttään.' }),
  vanha: valinnainen(Type.Unknown({ description: 'Puuttuu, kun kohta on uusi.' })),
  uusi: valinnainen(Type.Unknown({ description: 'Puuttuu, kun kohta on poistunut.' })),
})
export type MuutosSanoin = Static<typeof MuutosSanoin>

/** GET …/nakymat/hoks/:hoksId/historia/:versioNro */
export const HoksMuutoksetVastaus = kuori(
  sopimus('HoksMuutokset', 'Mitä versio muutti, nimineen.', {
    muutokset: Type.Array(MuutosSanoin),
    nimet: Nimet,
    'puuttuvat-palvelut': PuuttuvatPalvelut,
  }),
)
