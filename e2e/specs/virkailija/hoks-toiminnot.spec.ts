import type { Koulutustoimija } from '@ehoks/dev-env/opintopolku'
import { pieni } from '@ehoks/schema/esimerkit/pieni'
import { tuva } from '@ehoks/schema/esimerkit/tuva'
import { korvaa, luoKasin, suuri } from '../../fixtures/hoks-muutokset.ts'
import { kaantamattomat, sivunTekstit } from '../../fixtures/kielet.ts'
import { type Esimerkki, maailma, tuvaOikeus } from '../../fixtures/maailma.ts'
import { expect, test as pohja } from '../../fixtures/test.ts'
import { KehysPage } from '../../pages/kehys.page.ts'
import { HOKSIN_HAKU, VirkailijanHoksPage } from '../../pages/virkailija/hoks.page.ts'
import { HoksinPoistoPage } from '../../pages/virkailija/hoksin-poisto.page.ts'

const test = pohja.extend<{ hoks: VirkailijanHoksPage; poisto: HoksinPoistoPage; kehys: KehysPage }>({
  hoks: async ({ page }, use) => use(new VirkailijanHoksPage(page)),
  poisto: async ({ page }, use) => use(new HoksinPoistoPage(page)),
  kehys: async ({ page }, use) => use(new KehysPage(page)),
})

const OSA = 'Auton tai moottoripyörän huoltaminen'
const NIMI = ['Nelli Orvokki', 'Näyttelä'] as const

/** Nobody can be reached: neither the learner nor the instructor at the workplace. */
const vajaa: Esimerkki = (tunnisteet) => {
  const { sahkoposti: _, ...hoks } = pieni(tunnisteet)
  const [osa] = hoks['hankittavat-ammat-tutkinnon-osat'] ?? []
  const [jakso] = osa?.['osaamisen-hankkimistavat'] ?? []
  const tyopaikka = jakso?.['tyopaikalla-jarjestettava-koulutus']
  if (!osa || !jakso || !tyopaikka) throw new Error('The example has no workplace period')
  return {
    ...hoks,
    'osaamisen-hankkimisen-tarve': true,
    'hankittavat-ammat-tutkinnon-osat': [
      {
        ...osa,
        'osaamisen-hankkimistavat': [
          {
            ...jakso,
            'tyopaikalla-jarjestettava-koulutus': {
              ...tyopaikka,
              'vastuullinen-tyopaikka-ohjaaja': { nimi: 'Olli Ohjaaja' },
            },
          },
        ],
      },
    ],
  }
}

/** An official of the school with other rights than to read and write. */
let numero = 0
const virkailija = (toimija: Koulutustoimija, ...roolit: string[]) =>
  maailma.luoKayttaja(`hoks-toiminnot-${toimija.oid.split('.').at(-1)}-${++numero}`, {
    kayttajaTyyppi: 'VIRKAILIJA',
    roles: roolit.map((rooli) => `ROLE_APP_EHOKS_${rooli}_${toimija.oppilaitos}`),
  })

test('what is missing is told at the top and marked in its place, with who can mend it @phone', async ({
  page,
  hoks,
  toimija,
  kirjaudu,
  saavutettava,
}) => {
  const oppija = await maailma.luoOppijaJaHoks(toimija, vajaa, { nimi: NIMI })
  await kirjaudu.virkailijana(toimija.virkailija)
  await hoks.avaa(toimija.oppilaitos, oppija.oid, oppija.hoksId)
  await expect(hoks.puutteet()).toContainText('2 asiaa vaatii huomiota')
  await expect(hoks.puutteet()).toContainText('Korjaa koulutuksen järjestäjä.')
  await expect(hoks.tutkinnonOsa(OSA)).toContainText('Työpaikkaohjaajalta puuttuvat sähköpostiosoite ja puhelinnumero')
  await expect(hoks.osio('Yhteystiedot')).toContainText('Opiskelijan sähköpostiosoite ja puhelinnumero puuttuvat')
  await saavutettava()

  await hoks
    .puutteet()
    .getByRole('link', { name: `${OSA}, 5.10.2026–29.1.2027` })
    .click()
  await expect(hoks.tutkinnonOsa(OSA)).toBeInViewport()
  await expect(page).toHaveURL(/#[0-9a-f-]{36}$/)
})

test('codes stand beside names when asked for, and the address remembers it', async ({
  page,
  hoks,
  toimija,
  kirjaudu,
  saavutettava,
}) => {
  const oppija = await maailma.luoOppijaJaHoks(toimija, pieni)
  await kirjaudu.virkailijana(toimija.virkailija)
  await hoks.avaa(toimija.oppilaitos, oppija.oid, oppija.hoksId)
  await expect(hoks.tutkinnonOsa(OSA)).toBeVisible()
  await expect(hoks.tutkinnonOsa(OSA).getByRole('heading')).not.toContainText('tutkinnonosat_')
  await hoks.naytaKoodit()
  await expect(hoks.tutkinnonOsa(OSA).getByRole('heading').first()).toContainText('tutkinnonosat_105705')
  await saavutettava()
  await page.reload()
  await expect(hoks.tutkinnonOsa(OSA).getByRole('heading').first()).toContainText('tutkinnonosat_105705')
})

test('the HOKS is found by its permanent identifier and by the addresses of old', async ({
  page,
  hoks,
  toimija,
  kirjaudu,
  verkko,
}) => {
  const oppija = await maailma.luoOppijaJaHoks(toimija, pieni, { nimi: NIMI })
  await kirjaudu.virkailijana(toimija.virkailija)
  await hoks.avaa(toimija.oppilaitos, oppija.oid, oppija.hoksId)
  const eid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(
    (await hoks.tunniste('HOKSin yksilöivä tunniste').textContent()) ?? '',
  )?.[0]
  const osoite = hoks.osoite(toimija.oppilaitos, oppija.oid, oppija.hoksId)

  verkko.kutsut.length = 0
  await page.goto(osoite.replace(/\d+$/, eid ?? ''))
  await expect(hoks.opiskelija('Nelli Orvokki Näyttelä')).toBeVisible()
  await expect(hoks.tunniste('HOKS-numero')).toContainText(String(oppija.hoksId))
  expect(verkko.kutsut.filter((kutsu) => !kutsu.endsWith('/session'))).toHaveLength(1)

  await page.goto(`${osoite}/opiskelusuunnitelma`)
  await expect(page).toHaveURL(/#suunnitelma$/)
  await expect(hoks.osio('Opintosuunnitelma').getByRole('heading', { level: 2 })).toBeInViewport()
  await page.goto(`${osoite}/osaaminen`)
  await expect(page).toHaveURL(/#ennestaan$/)
})

test('the learner’s other HOKSes are a link away', async ({ hoks, toimija, kirjaudu }) => {
  const oppija = await maailma.luoOppijaJaHoks(toimija, pieni)
  const toinen = await maailma.luoToinenHoks(toimija, oppija, pieni)
  await kirjaudu.virkailijana(toimija.virkailija)
  await hoks.avaa(toimija.oppilaitos, oppija.oid, oppija.hoksId)
  await hoks.muutHoksit().click()
  await expect(hoks.tunniste('HOKS-numero')).toContainText(String(toinen))
  await expect(hoks.muutHoksit()).toHaveText(new RegExp(`HOKS ${oppija.hoksId},`))
})

test('what the sending system got wrong is told, and when it was mended @phone', async ({
  page,
  hoks,
  toimija,
  kirjaudu,
  saavutettava,
}) => {
  const oppija = await maailma.luoOppijaJaHoks(toimija, pieni)
  const hyva = pieni({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus })
  const { 'ensikertainen-hyvaksyminen': _, ...ilmanHyvaksymista } = hyva
  expect(await korvaa(toimija, oppija.hoksId, ilmanHyvaksymista)).toBe(400)
  await kirjaudu.virkailijana(toimija.virkailija)
  await hoks.avaa(toimija.oppilaitos, oppija.oid, oppija.hoksId)

  await expect(page.getByText('Viimeisin tiedonsiirto hylättiin')).toBeVisible()
  await page.getByRole('link', { name: 'Katso virheet' }).click()
  await expect(hoks.siirrot().first()).toContainText('KorvattuHylätty')
  await hoks.siirrot().first().getByText('1 virhe').click()
  await expect(hoks.siirrot().first()).toContainText('Hyväksytty ensimmäisen kerran: Pakollinen tieto puuttuu.')
  await expect(hoks.siirrot().first()).toContainText('/ensikertainen-hyvaksyminen')
  await saavutettava()

  expect(await korvaa(toimija, oppija.hoksId, { ...hyva, sahkoposti: 'uusi@example.com' })).toBe(204)
  await page.reload()
  await expect(hoks.siirrot().filter({ hasText: 'Korjattu myöhemmin' })).toHaveCount(1)
  await expect(page.getByText('Viimeisin tiedonsiirto hylättiin')).toBeHidden()
})

test('the history tells who, when and what changed, in words @phone', async ({
  page,
  hoks,
  toimija,
  kirjaudu,
  verkko,
  kehys,
  saavutettava,
}) => {
  const oppija = await maailma.luoOppijaJaHoks(toimija, pieni)
  const vanha = pieni({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus })
  const [osa] = vanha['hankittavat-ammat-tutkinnon-osat'] ?? []
  if (!osa) throw new Error('The example has no unit')
  const status = await korvaa(toimija, oppija.hoksId, {
    ...vanha,
    sahkoposti: 'uusi.osoite@example.com',
    'osaamisen-saavuttamisen-pvm': '2026-11-20',
    'hankittavat-ammat-tutkinnon-osat': [{ ...osa, 'olennainen-seikka': true }],
  })
  expect(status).toBe(204)
  await kirjaudu.virkailijana(toimija.virkailija)
  await hoks.avaa(toimija.oppilaitos, oppija.oid, oppija.hoksId)
  await expect(hoks.osio('Historia')).toBeVisible()
  expect(verkko.kutsut.filter((kutsu) => kutsu.includes('historia'))).toEqual([])

  const korjaa = await verkko.katkaise(/\/historia$/)
  await hoks.avaaHistoria()
  await expect(kehys.virhe()).toContainText('Yhteys ei toimi')
  await korjaa()
  await kehys.yritaUudelleen()

  const historia = hoks.osio('Historia')
  await expect(historia).toContainText('22.11.2026 12.00')
  await expect(historia).toContainText('Luotu')
  await expect(historia).toContainText(toimija.palvelukayttaja)
  await hoks.naytaMuutokset()
  await expect(historia).toContainText('Muutettu: Sähköpostiosoite')
  await expect(historia).toContainText('opiskelija@example.com')
  await expect(historia).toContainText('uusi.osoite@example.com')
  await expect(historia).toContainText('Lisätty: Osaaminen saavutettu')
  await expect(historia).toContainText('20.11.2026')
  await expect(historia).toContainText(`Ammatillinen tutkinnon osa: ${OSA} › Olennainen seikka`)
  await expect(historia).not.toContainText(/[a-z]-[a-z]+-uri|true|2026-11/)
  await saavutettava()
  await page.keyboard.press('Enter')
  await expect(historia).not.toContainText('uusi.osoite@example.com')
})

test('one may edit what was entered by hand, with the right to; else one is told why not @phone', async ({
  page,
  hoks,
  toimija,
  kirjaudu,
  saavutettava,
}) => {
  await kirjaudu.virkailijana(toimija.virkailija)
  const kasin = await luoKasin(page, toimija, pieni)
  const jarjestelmasta = await maailma.luoOppijaJaHoks(toimija, pieni)

  await hoks.avaa(toimija.oppilaitos, kasin.oid, kasin.hoksId)
  await expect(hoks.muokkaa()).toHaveAttribute('href', new RegExp(`/${kasin.hoksId}/muokkaa$`))
  await expect(hoks.poista()).toBeHidden()
  await saavutettava()
  await hoks.avaa(toimija.oppilaitos, jarjestelmasta.oid, jarjestelmasta.hoksId)
  await expect(page.getByText('HOKS tulee oppilaitoksen tietojärjestelmästä.')).toBeVisible()
  await expect(hoks.muokkaa()).toBeHidden()

  await kirjaudu.virkailijana(await virkailija(toimija, 'READ'))
  await hoks.avaa(toimija.oppilaitos, kasin.oid, kasin.hoksId)
  await expect(page.getByText('Sinulla ei ole muokkausoikeutta tässä oppilaitoksessa.')).toBeVisible()
  await expect(hoks.muokkaa()).toBeHidden()
  await expect(hoks.poista()).toBeHidden()
})

test('a HOKS is deleted by keyboard alone: what goes, why, the number typed, and it is gone @phone', async ({
  page,
  hoks,
  poisto,
  toimija,
  kirjaudu,
  kehys,
  saavutettava,
}) => {
  const oppija = await maailma.luoOppijaJaHoks(toimija, pieni, { nimi: NIMI })
  await kirjaudu.virkailijana(await virkailija(toimija, 'CRUD', 'HOKS_DELETE'))
  await hoks.avaa(toimija.oppilaitos, oppija.oid, oppija.hoksId)
  await hoks.poista().focus()
  await page.keyboard.press('Enter')

  await expect(kehys.otsikko(`Poista HOKS ${oppija.hoksId}`)).toBeFocused()
  const paasisalto = page.getByRole('main')
  for (const tieto of [
    'Nelli Orvokki Näyttelä',
    oppija.opiskeluoikeus,
    `${toimija.nimi}, oppilaitos`,
    '1 opittava osa, 1 jakso, 1 näyttö, 0 aiemmin hankittua osaa',
    'Opetushallituksen pääkäyttäjä voi perua poiston.',
  ]) {
    await expect(paasisalto).toContainText(tieto)
  }
  await saavutettava()

  await poisto.poista().focus()
  await page.keyboard.press('Enter')
  await expect(paasisalto).toContainText('Valitse syy')
  await expect(paasisalto).toContainText('Kirjoita HOKSin numero täsmälleen samoin')
  await expect(poisto.syy('HOKS on väärällä opiskeluoikeudella')).toBeFocused()
  await saavutettava()
  await page.keyboard.press('Space')
  await poisto.numero().focus()
  await page.keyboard.type(`${oppija.hoksId}1`)
  await page.keyboard.press('Enter')
  await expect(poisto.numero()).toBeFocused()
  await expect(kehys.otsikko(`Poista HOKS ${oppija.hoksId}`)).toBeVisible()
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Enter')

  await expect(kehys.otsikko(`HOKS ${oppija.hoksId} on poistettu`)).toBeFocused()
  await expect(paasisalto).toContainText('pyydä Opetushallitusta palauttamaan se')
  await expect(poisto.peruPoisto()).toBeHidden()
  await saavutettava()
  await hoks.avaa(toimija.oppilaitos, oppija.oid, oppija.hoksId)
  await expect(kehys.virhe()).toContainText('Tiedot on voitu poistaa')

  await test.step('OPH’s administrator sees it is deleted, by whom, and undoes it', async () => {
    await kirjaudu.virkailijana('paakayttaja')
    await hoks.avaa(toimija.oppilaitos, oppija.oid, oppija.hoksId)
    await expect(paasisalto).toContainText('HOKS on poistettu')
    await hoks.avaaHistoria()
    await expect(hoks.osio('Historia')).toContainText('Poistettu')
    await saavutettava()
    await poisto.peruPoisto().click()
    await expect(poisto.peruPoisto()).toBeHidden()
    await expect(hoks.osio('Historia')).toContainText('Poisto peruttu')
  })
})

test('who may both delete and undo gets the undo at once', async ({ poisto, hoks, toimija, kirjaudu, kehys }) => {
  const oppija = await maailma.luoOppijaJaHoks(toimija, pieni, { nimi: NIMI })
  const molemmat = await maailma.luoKayttaja(`hoks-molemmat-${toimija.oid.split('.').at(-1)}`, {
    kayttajaTyyppi: 'VIRKAILIJA',
    roles: [
      'ROLE_APP_EHOKS_OPHPAAKAYTTAJA_1.2.246.562.10.00000000001',
      `ROLE_APP_EHOKS_HOKS_DELETE_${toimija.oppilaitos}`,
    ],
  })
  await kirjaudu.virkailijana(molemmat)
  await poisto.avaa(toimija.oppilaitos, oppija.oid, oppija.hoksId)
  await poisto.syy('HOKS on tallennettu kokeeksi').check({ force: true })
  await poisto.numero().fill(String(oppija.hoksId))
  await poisto.poista().click()
  await expect(kehys.otsikko(`HOKS ${oppija.hoksId} on poistettu`)).toBeVisible()
  await poisto.peruPoisto().click()
  await expect(hoks.opiskelija('Nelli Orvokki Näyttelä')).toBeFocused()
  await expect(hoks.osio('Tavoite')).toBeVisible()
})

test('one without the right to delete, and one whose deletion fails, are told so', async ({
  page,
  poisto,
  toimija,
  kirjaudu,
  kehys,
  verkko,
  saavutettava,
}) => {
  const oppija = await maailma.luoOppijaJaHoks(toimija, pieni)
  await kirjaudu.virkailijana(toimija.virkailija)
  await poisto.avaa(toimija.oppilaitos, oppija.oid, oppija.hoksId)
  await expect(page.getByText('Sinulla ei ole oikeutta poistaa tätä HOKSia.')).toBeVisible()
  await expect(poisto.poista()).toBeHidden()
  await saavutettava()

  await kirjaudu.virkailijana(await virkailija(toimija, 'CRUD', 'HOKS_DELETE'))
  await poisto.avaa(toimija.oppilaitos, oppija.oid, oppija.hoksId)
  await verkko.kaada(/\/shallow-delete$/)
  await poisto.syy('Muu syy').check({ force: true })
  await poisto.numero().fill(String(oppija.hoksId))
  await poisto.poista().click()
  await expect(page.getByText('HOKSia ei poistettu')).toBeVisible()
  await expect(kehys.virhe().filter({ hasText: 'Virheen tunnus' })).toContainText('Palvelussa tapahtui virhe')
  await saavutettava()
})

for (const [kieli, kohta] of [
  ['SV', 'Historik'],
  ['EN', 'History'],
] as const) {
  test(`what is missing, the history, the transfers and the deletion are told in the chosen language: ${kieli}`, async ({
    page,
    hoks,
    poisto,
    toimija,
    kirjaudu,
    kehys,
    saavutettava,
  }) => {
    const oppija = await maailma.luoOppijaJaHoks(toimija, vajaa, { nimi: NIMI })
    const tunnisteet = { oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus }
    await korvaa(toimija, oppija.hoksId, { ...vajaa(tunnisteet), 'osaamisen-saavuttamisen-pvm': '2026-11-20' })
    await korvaa(toimija, oppija.hoksId, { sahkoposti: 'yksin@example.com' })
    const tekija = await virkailija(toimija, 'CRUD', 'HOKS_DELETE')
    await kirjaudu.virkailijana(tekija)
    const nakyma = page.waitForResponse(HOKSIN_HAKU)
    await hoks.avaa(toimija.oppilaitos, oppija.oid, oppija.hoksId)
    const data = [await (await nakyma).text(), `Testi ${tekija}`, `Testi ${toimija.palvelukayttaja}`]
    await hoks.avaaHistoria()
    await hoks.naytaMuutokset()
    await expect(hoks.osio('Historia')).toContainText('Lisätty:')
    await hoks.siirrot().first().getByText('virhe').first().click()
    const suomeksi = await sivunTekstit(page)
    await kehys.vaihdaKieli(kieli)
    await expect(page.getByRole('heading', { level: 2, name: kohta })).toBeVisible()
    expect(kaantamattomat(suomeksi, await sivunTekstit(page), ...data)).toEqual([])
    await saavutettava()

    await kehys.vaihdaKieli('FI')
    await poisto.avaa(toimija.oppilaitos, oppija.oid, oppija.hoksId)
    await poisto.poista().click()
    await expect(page.getByText('Valitse syy')).toBeVisible()
    const poistoSuomeksi = await sivunTekstit(page)
    await kehys.vaihdaKieli(kieli)
    await expect(page.getByText('Valitse syy')).toBeHidden()
    expect(kaantamattomat(poistoSuomeksi, await sivunTekstit(page), ...data)).toEqual([])
  })
}

test('a huge HOKS is readable on every screen @phone', async ({
  page,
  hoks,
  toimija,
  kirjaudu,
  verkko,
  saavutettava,
}) => {
  const oppija = await maailma.luoOppijaJaHoks(toimija, suuri(pieni), { nimi: NIMI })
  await kirjaudu.virkailijana(toimija.virkailija)
  const nakyma = page.waitForResponse(HOKSIN_HAKU)
  await hoks.avaa(toimija.oppilaitos, oppija.oid, oppija.hoksId)
  await nakyma
  await expect(hoks.osio('Opintosuunnitelma').getByRole('article')).toHaveCount(41)
  await expect(hoks.puutteet()).toContainText('Näytä kaikki 200 kohtaa')
  await expect(hoks.puutteet().getByRole('link')).toHaveCount(5)
  await hoks.puutteet().getByRole('button', { name: 'Näytä kaikki 200 kohtaa' }).click()
  await expect(hoks.puutteet().getByRole('link')).toHaveCount(200)
  expect(verkko.kutsut.filter((kutsu) => !kutsu.endsWith('/session'))).toHaveLength(1)
  await saavutettava()
})

test('a HOKS of preparatory education has its timeline, too', async ({ hoks, toimija, kirjaudu, saavutettava }) => {
  const oppija = await maailma.luoOppijaJaHoks(toimija, tuva, { opiskeluoikeus: tuvaOikeus })
  await kirjaudu.virkailijana(toimija.virkailija)
  await hoks.avaa(toimija.oppilaitos, oppija.oid, oppija.hoksId)
  await expect(hoks.osio('Aikajana')).toContainText('Tänään 22.11.2026')
  await expect(hoks.puutteet()).toBeHidden()
  await saavutettava()
})
