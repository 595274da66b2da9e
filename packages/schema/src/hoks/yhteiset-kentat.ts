import { Type } from 'typebox'
import { koodiUri } from '../muodot/koodi-uri.ts'
import { OrganisaatioOid } from '../muodot/oid.ts'
import { Paivamaara } from '../muodot/paivamaara.ts'
import { Kokonaisluku, Teksti } from '../muodot/teksti.ts'
import { kentta, pakollinen, vainVastauksissa, valinnainen } from './rakentaja.ts'

// Fields that several types of the document have, each defined once.

const Moduulitunniste = Type.String({ format: 'uuid' })

/** Row number of the old database; never in whole-document answers. */
export const rivinumero = vainVastauksissa(
  Kokonaisluku,
  'Tiedon sisäinen numero. Ei mukana, kun HOKS luetaan kokonaisena.',
  { esimerkki: 4711 },
)

/** The same, in the types that have always taken it from the sender as well. */
export const lahettajanRivinumero = valinnainen(
  Kokonaisluku,
  'Tiedon sisäinen numero. Hyväksytään yhteensopivuuden vuoksi, mutta palvelu ei tallenna eikä palauta sitä.',
  { esimerkki: 4711 },
)

export const moduulitunniste = kentta(
  { get: 'R', post: '-', put: '-', patch: '-', 'get-vipunen': 'O' },
  Moduulitunniste,
  'Palvelun antama tunniste, jolla tähän tietoon viitataan esimerkiksi jakolinkissä. Säilyy, kun HOKS korvataan ja tieto on yhä sama.',
  { esimerkki: '4f7d9f1e-6f0c-4f5f-9d5b-0c8a1f2e3d4c' },
)

export const alku = pakollinen(Paivamaara, 'Ensimmäinen päivä.', { esimerkki: '2026-01-12' })
export const loppu = pakollinen(Paivamaara, 'Viimeinen päivä.', { esimerkki: '2026-04-30' })

export const koulutuksenJarjestajaOid = valinnainen(
  OrganisaatioOid,
  'Organisaatio, joka järjestää koulutuksen tässä osassa: koulutustoimija, oppilaitos tai toimipiste.',
  { esimerkki: '1.2.246.562.10.54453921329' },
)

export const olennainenSeikka = valinnainen(
  Type.Boolean(),
  'Onko osaamisen hankkimisessa tai osoittamisessa jotakin, mikä koulutuksen järjestäjän mielestä on olennaista ottaa huomioon.',
  { esimerkki: false },
)

export const poikkeaminen = valinnainen(
  Teksti,
  'Mistä ammattitaitovaatimuksista tai osaamistavoitteista poiketaan tämän opiskelijan kohdalla.',
  { esimerkki: 'Ei tee nostoja, jotka vaativat kahden käden voimaa.' },
)

export const perusteenDiaarinumero = valinnainen(
  Teksti,
  'Sen tutkinnon perusteiden diaarinumero, joista tutkinnon osa on valittu. Tarpeen, kun osa ei ole opiskelijan oman tutkinnon perusteista.',
  { esimerkki: 'OPH-5410-2021' },
)

export const tutkinnonOsaKoodiUri = pakollinen(
  koodiUri('tutkinnonosat'),
  'Tutkinnon osan koodi koodistosta tutkinnonosat.',
  {
    esimerkki: 'tutkinnonosat_106927',
  },
)
export const tutkinnonOsaKoodiVersio = pakollinen(Kokonaisluku, 'Tutkinnon osan koodin versio koodistossa.', {
  esimerkki: 1,
})

export const osaAlueKoodiUri = pakollinen(
  koodiUri('ammatillisenoppiaineet'),
  'Yhteisen tutkinnon osan osa-alueen koodi koodistosta ammatillisenoppiaineet.',
  { esimerkki: 'ammatillisenoppiaineet_VVTK' },
)
export const osaAlueKoodiVersio = pakollinen(Kokonaisluku, 'Osa-alueen koodin versio koodistossa.', { esimerkki: 1 })
