import { kaikki } from '@ehoks/schema/esimerkit/kaikki'
import { paikalliset } from '@ehoks/schema/esimerkit/paikalliset'
import { pieni } from '@ehoks/schema/esimerkit/pieni'
import { tuva } from '@ehoks/schema/esimerkit/tuva'
import { yhteiset } from '@ehoks/schema/esimerkit/yhteiset'
import {
  JUURIORGANISAATIO_OID,
  onkoOpiskeluoikeusOid,
  onkoOppijaOid,
  onkoOrganisaatioOid,
} from '@ehoks/schema/muodot/oid'
import { onkoYTunnus } from '@ehoks/schema/muodot/y-tunnus'
import { expect, test } from 'vitest'
import { luoEnsimmainenMaailma } from './ensimmainen.ts'
import { KOULUTUSTOIMIJOITA } from './organisaatiot.ts'
import { KAYTTAJIEN_HENKILOT, OPPIJAT, PAIKAT } from './tarina.ts'

const maailma = luoEnsimmainenMaailma()
const organisaatiot = [...maailma.organisaatiot.values()].map(({ tiedot }) => tiedot)
const oikeudet = [...maailma.opiskeluoikeudet.values()]

/** All code references ({koodiarvo, koodistoUri}) inside a value. */
function koodiviitteet(arvo: unknown): { koodiarvo: string; koodistoUri: string; nimi?: unknown }[] {
  if (Array.isArray(arvo)) return arvo.flatMap(koodiviitteet)
  if (typeof arvo !== 'object' || arvo === null) return []
  const viite = 'koodiarvo' in arvo && 'koodistoUri' in arvo
  const oma = viite ? [{ ...arvo, koodiarvo: String(arvo.koodiarvo), koodistoUri: String(arvo.koodistoUri) }] : []
  return [...oma, ...Object.values(arvo).flatMap(koodiviitteet)]
}

test('the world is the same at every start', () => {
  expect(luoEnsimmainenMaailma()).toEqual(maailma)
})

test('there are 161 koulutustoimijat, each with one to three oppilaitokset, under the root', () => {
  const toimijat = organisaatiot.filter(({ tyypit }) => tyypit.includes('organisaatiotyyppi_01'))
  expect(toimijat).toHaveLength(KOULUTUSTOIMIJOITA)
  expect(new Set(toimijat.map(({ nimi }) => nimi.fi)).size).toBe(161)
  for (const { oid, parentOid, ...muut } of toimijat) {
    expect(parentOid).toBe(JUURIORGANISAATIO_OID)
    expect(onkoYTunnus(String(muut['ytunnus']))).toBe(true)
    const oppilaitoksia = organisaatiot.filter((lapsi) => lapsi.parentOid === oid).length
    expect(oppilaitoksia).toBeGreaterThanOrEqual(1)
    expect(oppilaitoksia).toBeLessThanOrEqual(3)
  }
})

test('organisations have OIDs of the right form and the path from the root to their parent', () => {
  for (const { oid, parentOid, parentOidPath } of organisaatiot) {
    expect(onkoOrganisaatioOid(oid)).toBe(true)
    const ylempi = parentOid === null ? undefined : maailma.organisaatiot.get(parentOid)?.tiedot
    expect(parentOidPath).toBe(ylempi ? `${ylempi.parentOidPath || '|'}${ylempi.oid}|` : '')
  }
})

test('people and study rights have OIDs with valid check digits', () => {
  expect([...maailma.henkilot.keys()].filter((oid) => !onkoOppijaOid(oid))).toEqual([])
  expect([...maailma.opiskeluoikeudet.keys()].filter((oid) => !onkoOpiskeluoikeusOid(oid))).toEqual([])
})

test('the identifiers that acceptance checks reserve are free', () => {
  expect(maailma.henkilot.has('1.2.246.562.24.12312312319')).toBe(false)
  expect(maailma.opiskeluoikeudet.has('1.2.246.562.15.10000000009')).toBe(false)
})

test('personal identity codes are artificial and unique', () => {
  const hetut = [...maailma.henkilot.values()].flatMap(({ tiedot }) => tiedot.hetu ?? [])
  expect(hetut.every((hetu) => /^\d{6}[A-]9\d\d[0-9A-Y]$/.test(hetu))).toBe(true)
  expect(new Set(hetut).size).toBe(hetut.length)
})

test('every user exists with the rights promised, and is a person', () => {
  expect(
    Object.fromEntries([...maailma.kayttajat].map(([username, { tiedot }]) => [username, tiedot.roles.at(-1)])),
  ).toEqual({
    opettaja: `ROLE_APP_EHOKS_HOKS_DELETE_${PAIKAT.ammattiopistoA}`,
    katselija: `ROLE_APP_EHOKS_READ_${PAIKAT.ammattiopistoA}`,
    'toinen-opettaja': `ROLE_APP_EHOKS_CRUD_${PAIKAT.ammattiopistoB}`,
    paakayttaja: `ROLE_APP_EHOKS_OPHPAAKAYTTAJA_${JUURIORGANISAATIO_OID}`,
    primus: `ROLE_APP_EHOKS_CRUD_${PAIKAT.koulutustoimijaA}`,
    wilma: `ROLE_APP_EHOKS_CRUD_${PAIKAT.koulutustoimijaB}`,
    'oph-palvelu': `ROLE_APP_OPPIJANUMEROREKISTERI_READ_${JUURIORGANISAATIO_OID}`,
    oikeudeton: `ROLE_APP_KOODISTO_READ_${PAIKAT.koulutustoimijaA}`,
    lukittu: `ROLE_APP_EHOKS_CRUD_${PAIKAT.koulutustoimijaA}`,
  })
  expect(maailma.kayttajat.get('oph-palvelu')?.tiedot.roles).toContain(`ROLE_APP_EHOKS_CRUD_${JUURIORGANISAATIO_OID}`)
  expect(maailma.kayttajat.get('oikeudeton')?.tiedot.roles.join()).not.toContain('EHOKS')
  for (const [username, { tiedot, selite }] of maailma.kayttajat) {
    expect(tiedot.password).toBe(username)
    expect(tiedot.lukittu).toBe(username === 'lukittu')
    expect(selite).not.toBe('')
    expect(maailma.henkilot.has(tiedot.oidHenkilo)).toBe(true)
  }
  expect(Object.keys(KAYTTAJIEN_HENKILOT).sort()).toEqual([...maailma.kayttajat.keys()].sort())
})

test('every story has its learner, its study right and a sentence', () => {
  for (const { oppija, opiskeluoikeus } of Object.values(OPPIJAT)) {
    expect(maailma.henkilot.get(oppija)?.selite).not.toBe('')
    expect(maailma.opiskeluoikeudet.get(opiskeluoikeus)).toMatchObject({ oppijaOid: oppija })
  }
})

test('every study right has a learner, its organisations and the parts that eHOKS reads', () => {
  const koodi = (koodistoUri: string) => expect.objectContaining({ koodiarvo: expect.any(String), koodistoUri })
  for (const { tiedot, oppijaOid } of oikeudet) {
    expect(maailma.henkilot.has(oppijaOid)).toBe(true)
    const oppilaitos = organisaatiot.find(({ oid }) => JSON.stringify(tiedot['oppilaitos']).includes(oid))
    expect(tiedot).toMatchObject({
      oppilaitos: { oid: oppilaitos?.oid, nimi: oppilaitos?.nimi },
      koulutustoimija: { oid: oppilaitos?.parentOid },
      tyyppi: koodi('opiskeluoikeudentyyppi'),
      suoritukset: [
        {
          tyyppi: koodi('suorituksentyyppi'),
          koulutusmoduuli: { tunniste: koodi('koulutus'), perusteenDiaarinumero: expect.any(String) },
          suorituskieli: koodi('kieli'),
          toimipiste: { oid: expect.any(String) },
        },
      ],
      alkamispäivä: expect.stringMatching(/^20\d\d-\d\d-\d\d$/),
    })
  }
})

test('every code of a study right is known and has a name', () => {
  // Two references of Koski to lists that eHOKS does not read.
  const ulkopuoliset = ['oppilaitosnumero', 'tuvajarjestamislupa']
  const viitteet = koodiviitteet(oikeudet.map(({ tiedot }) => tiedot)).filter(
    (v) => !ulkopuoliset.includes(v.koodistoUri),
  )
  expect(viitteet.length).toBeGreaterThan(oikeudet.length)
  for (const { koodiarvo, koodistoUri, nimi } of viitteet) {
    expect(maailma.koodit.get(`${koodistoUri}_${koodiarvo.toLowerCase()}`)?.metadata[0]?.nimi).toBeTruthy()
    expect(nimi).toMatchObject({ fi: expect.any(String) })
  }
})

test('every unit of a structure is in the code list by the same URI', () => {
  for (const { osat, yhteisetOsat, koulutuksenOsat } of maailma.perusteet.values()) {
    for (const { koodiArvo } of [...osat, ...yhteisetOsat])
      expect(maailma.koodit.has(`tutkinnonosat_${koodiArvo}`)).toBe(true)
    for (const { koodiArvo } of koulutuksenOsat)
      expect(maailma.koodit.has(`koulutuksenosattuva_${koodiArvo}`)).toBe(true)
    for (const { koodiArvo } of yhteisetOsat.flatMap(({ osaAlueet }) => osaAlueet)) {
      expect(maailma.koodit.has(`ammatillisenoppiaineet_${koodiArvo.toLowerCase()}`)).toBe(true)
    }
  }
})

test.each(Object.entries({ kaikki, paikalliset, pieni, tuva, yhteiset }))(
  'every code and organisation of the example %s has a name',
  (_nimi, esimerkki) => {
    const { oppija: oppijaOid, opiskeluoikeus: opiskeluoikeusOid } = OPPIJAT.auto
    const teksti = JSON.stringify(esimerkki({ oppijaOid, opiskeluoikeusOid }))
    const koodit = [...teksti.matchAll(/"[a-z-]*koodi-uri":"([^"]+)"/g)].map(([, koodi = '']) => koodi)
    expect(koodit.filter((koodi) => !maailma.koodit.has(koodi))).toEqual([])
    const oidit = [...teksti.matchAll(/"(1\.2\.246\.562\.10\.[^"]+)"/g)].map(([, oid = '']) => oid)
    expect(oidit.filter((oid) => !maailma.organisaatiot.has(oid))).toEqual([])
  },
)

test('study rights are in every state and of every kind that eHOKS treats differently', () => {
  const viimeiset = oikeudet.map(
    ({ tiedot }) =>
      koodiviitteet(tiedot['tila'])
        .filter((v) => v.koodistoUri === 'koskiopiskeluoikeudentila')
        .at(-1)?.koodiarvo,
  )
  const tyypit = koodiviitteet(oikeudet.map(({ tiedot }) => tiedot))
  const arvot = (koodisto: string) => new Set(tyypit.filter((v) => v.koodistoUri === koodisto).map((v) => v.koodiarvo))
  expect([...new Set(viimeiset)].sort()).toEqual([
    'eronnut',
    'katsotaaneronneeksi',
    'lasna',
    'loma',
    'mitatoity',
    'peruutettu',
    'valiaikaisestikeskeytynyt',
    'valmistunut',
  ])
  expect(arvot('opiskeluoikeudentyyppi')).toEqual(new Set(['ammatillinenkoulutus', 'tuva', 'lukiokoulutus']))
  expect(arvot('suorituksentyyppi')).toContain('telma')
  expect(arvot('suorituksentyyppi')).toContain('ammatillinentutkintoosittainen')
  for (const rahoitus of ['1', '6', '14', '15']) expect(arvot('opintojenrahoitus')).toContain(rahoitus)
  expect(oikeudet.some(({ tiedot }) => 'sisältyyOpiskeluoikeuteen' in tiedot)).toBe(true)
  expect(oikeudet.some(({ tiedot }) => !('arvioituPäättymispäivä' in tiedot))).toBe(true)
})

test('most study rights are at the providers of primus and wilma, and some elsewhere', () => {
  const maara = (toimija: string) =>
    oikeudet.filter(({ tiedot }) => JSON.stringify(tiedot['koulutustoimija']).includes(toimija)).length
  const [a, b] = [maara(PAIKAT.koulutustoimijaA), maara(PAIKAT.koulutustoimijaB)]
  const muut = oikeudet.length - a - b
  expect(a).toBeGreaterThan(b)
  expect(b).toBeGreaterThan(0)
  expect(muut).toBeGreaterThan(0)
  expect(a + b).toBeGreaterThan(muut)
})
