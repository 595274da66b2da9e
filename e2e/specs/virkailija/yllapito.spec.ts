import { kaikki } from '@ehoks/schema/esimerkit/kaikki'
import { pieni } from '@ehoks/schema/esimerkit/pieni'
import { korvaa } from '../../fixtures/hoks-muutokset.ts'
import { kaantamattomat, sivunTekstit } from '../../fixtures/kielet.ts'
import { expect, test as pohja } from '../../fixtures/test.ts'
import { KehysPage } from '../../pages/kehys.page.ts'
import { YllapitoPage } from '../../pages/virkailija/yllapito.page.ts'

const test = pohja.extend<{ yllapito: YllapitoPage; kehys: KehysPage }>({
  yllapito: async ({ page }, use) => use(new YllapitoPage(page)),
  kehys: async ({ page }, use) => use(new KehysPage(page)),
})

const NIMI = ['Yrjö Ylermi', 'Ylläpidettävä'] as const

test('a caller’s number leads to the record by keyboard alone @phone', async ({
  page,
  yllapito,
  kehys,
  maailma,
  toimija,
  kirjaudu,
  saavutettava,
}) => {
  const oppija = await maailma.luoOppijaJaHoks(toimija, kaikki, { nimi: NIMI })
  await korvaa(toimija, oppija.hoksId, { 'opiskeluoikeus-oid': oppija.opiskeluoikeus })
  await kirjaudu.virkailijana('paakayttaja')
  await yllapito.avaa()
  await expect(kehys.otsikko('Hae tunnisteella')).toBeVisible()
  await saavutettava()

  await yllapito.tunniste().focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Kirjoita tunniste', { exact: true })).toBeVisible()
  await expect(yllapito.tunniste()).toBeFocused()
  await saavutettava()
  await page.keyboard.type(` ${oppija.hoksId} `)
  await page.keyboard.press('Enter')

  await expect(kehys.otsikko(`HOKS ${oppija.hoksId}`)).toBeFocused()
  await expect(page).toHaveURL(new RegExp(`/yllapito/tietue/hoks/${oppija.hoksId}$`))
  await expect(yllapito.osio('Tila ja sisältö')).toContainText('Voimassa.')
  await expect(yllapito.osio('Tila ja sisältö')).toContainText(`${toimija.nimi}, oppilaitos`)
  await expect(yllapito.osio('Opiskelija')).toContainText('Yrjö Ylermi Ylläpidettävä')
  await expect(yllapito.osio('Opiskeluoikeus')).toContainText('Läsnä 1.1.2017 alkaen')
  await expect(yllapito.osio('Opiskeluoikeus').getByRole('row', { name: /^Tutkinto/ })).toContainText(
    'Autoalan perustutkinto',
  )
  await expect(yllapito.osio('Versiot')).toContainText(toimija.palvelukayttaja)
  await expect(yllapito.osio('Tiedonsiirrot')).toContainText('Hylätty')
  await expect(yllapito.osio('Auditloki')).toContainText('HOKS luotu')
  await expect(yllapito.toimet()).toContainText('Palauta poistettu HOKS: HOKSia ei ole poistettu')
  await saavutettava()

  await page.goBack()
  await expect(kehys.otsikko('Hae tunnisteella')).toBeVisible()
})

test('every identifier is told by its form, and one in many HOKSes lists them @phone', async ({
  page,
  yllapito,
  kehys,
  maailma,
  toimija,
  kirjaudu,
  saavutettava,
}) => {
  const oma = `jakso-${toimija.oid.split('.').at(-1)}`
  const malli: typeof pieni = (tunnisteet) => {
    const hoks = pieni(tunnisteet)
    const [osa] = hoks['hankittavat-ammat-tutkinnon-osat'] ?? []
    const [jakso] = osa?.['osaamisen-hankkimistavat'] ?? []
    if (!osa || !jakso) throw new Error('The example has no period')
    const jaksot = [{ ...jakso, 'yksiloiva-tunniste': oma }]
    return { ...hoks, 'hankittavat-ammat-tutkinnon-osat': [{ ...osa, 'osaamisen-hankkimistavat': jaksot }] }
  }
  const oppija = await maailma.luoOppijaJaHoks(toimija, malli, { nimi: NIMI })
  const toinen = await maailma.luoOppijaJaHoks(toimija, malli)
  await kirjaudu.virkailijana('paakayttaja')
  await yllapito.avaa()

  await yllapito.hae(oma)
  await expect(page.getByText('2 osumaa')).toBeVisible()
  await expect(yllapito.osumat()).toHaveCount(2)
  await expect(yllapito.osumat().first()).toContainText('Haettu on jakson yksilöivä tunniste.')
  await saavutettava()
  await yllapito
    .osumat()
    .getByRole('link', { name: `HOKS ${toinen.hoksId}` })
    .click()
  await expect(kehys.otsikko(`HOKS ${toinen.hoksId}`)).toBeVisible()

  await yllapito.hae(oppija.opiskeluoikeus)
  await expect(kehys.otsikko(`HOKS ${oppija.hoksId}`)).toBeVisible()
  await yllapito.hae(oppija.oid)
  await expect(kehys.otsikko(`Oppija ${oppija.oid}`)).toBeVisible()
  await expect(yllapito.osio('Opiskelija')).toContainText(`HOKS ${oppija.hoksId}`)
  await saavutettava()

  const ilman = await maailma.luoOppija(toimija)
  await yllapito.hae(ilman.opiskeluoikeus)
  await expect(kehys.otsikko(`Opiskeluoikeus ${ilman.opiskeluoikeus}`)).toBeVisible()
  await expect(yllapito.osio('Opiskeluoikeus')).toContainText('siitä ei ole tallennettu HOKSia')
  await saavutettava()
})

test('nothing found is said so; a personal identity code is not even sent', async ({
  page,
  yllapito,
  kehys,
  kirjaudu,
  verkko,
  saavutettava,
}) => {
  await kirjaudu.virkailijana('paakayttaja')
  await yllapito.avaa('?tunniste=olematon')
  await expect(kehys.viesti('Tunnisteella ei löytynyt mitään')).toBeVisible()
  await saavutettava()
  await yllapito.hae('010100A123N')
  await expect(page.getByText('Älä hae henkilötunnuksella.')).toBeVisible()
  await saavutettava()
  expect(page.url()).not.toContain('A123N')
  await verkko.kaada(/\/yllapito\/haku/)
  await yllapito.hae('toinen')
  await expect(kehys.virhe()).toBeVisible()
  await yllapito.avaaTietue('hoks', 2_000_000_000)
  await expect(kehys.virhe()).toContainText('Tiedot on voitu poistaa')
  await saavutettava()
})

test('a study right and a learner are refreshed, with what will change in sight @phone', async ({
  page,
  yllapito,
  maailma,
  toimija,
  kirjaudu,
  saavutettava,
}) => {
  const oppija = await maailma.luoOppijaJaHoks(toimija, pieni, { nimi: NIMI })
  await maailma.nimea(oppija, 'Yrjö Ylermi', 'Uusinimi')
  await maailma.ohjaa('PUT', `/opiskeluoikeudet/${oppija.opiskeluoikeus}`, {
    oid: oppija.opiskeluoikeus,
    oppijaOid: oppija.oid,
    oppilaitos: { oid: toimija.oppilaitos },
    koulutustoimija: { oid: toimija.oid },
    tyyppi: { koodiarvo: 'ammatillinenkoulutus' },
    arvioituPäättymispäivä: '2027-06-30',
  })
  await kirjaudu.virkailijana('paakayttaja')
  await yllapito.avaaTietue('hoks', oppija.hoksId)
  const paattyy = yllapito.osio('Opiskeluoikeus').getByRole('row', { name: /^Päättyy arviolta/ })
  await expect(paattyy).toContainText('30.6.2027 – eri kuin eHOKSissa')

  await yllapito.toimi('Hae opiskeluoikeus uudelleen Koskesta').click()
  await expect(page).toHaveURL(/\?toimi=opiskeluoikeuden-paivitys$/)
  await expect(page.getByRole('heading', { level: 3, name: 'Hae opiskeluoikeus uudelleen Koskesta' })).toBeFocused()
  await saavutettava()
  await yllapito.tee('Hae tiedot').click()
  await expect(yllapito.tulos()).toHaveText('Opiskeluoikeuden tiedot haettiin Koskesta.')
  await expect(paattyy).not.toContainText('eri kuin')
  await saavutettava()

  await expect(yllapito.osio('Opiskelija')).toContainText('Yrjö Ylermi Uusinimi – eri kuin eHOKSissa')
  await yllapito.toimi('Hae oppija uudelleen Oppijanumerorekisteristä').click()
  await yllapito.tee('Hae oppija').click()
  await expect(yllapito.tulos()).toHaveText('Oppijan tiedot haettiin Oppijanumerorekisteristä.')
  await expect(yllapito.osio('Opiskelija')).not.toContainText('Ylläpidettävä')
})

test('a HOKS is deleted for good by keyboard alone: what goes, the number typed, and what stays @phone', async ({
  page,
  yllapito,
  kehys,
  maailma,
  toimija,
  kirjaudu,
  saavutettava,
}) => {
  const oppija = await maailma.luoOppijaJaHoks(toimija, pieni, { nimi: NIMI })
  await kirjaudu.virkailijana('paakayttaja')
  await yllapito.avaaTietue('hoks', oppija.hoksId)
  await yllapito.toimi('Poista HOKS pysyvästi').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 3, name: 'Poista HOKS pysyvästi' })).toBeFocused()
  await expect(yllapito.toimet()).toContainText('Yrjö Ylermi Ylläpidettävä')
  await expect(yllapito.toimet()).toContainText('opittavia osia 1, jaksoja 1, versioita 1')
  await saavutettava()

  await yllapito.tee('Poista pysyvästi').focus()
  await page.keyboard.press('Enter')
  await expect(yllapito.toimet()).toContainText('Kirjoita HOKSin numero täsmälleen samoin')
  await expect(yllapito.vahvistus()).toBeFocused()
  await saavutettava()
  await page.keyboard.type(String(oppija.hoksId))
  await page.keyboard.press('Enter')
  await expect(yllapito.tulos()).toHaveText('HOKS on poistettu pysyvästi.')
  await expect(yllapito.osio('Tila ja sisältö')).toContainText('Sen tietoja ei ole enää.')
  await expect(page.getByRole('main')).not.toContainText('Ylläpidettävä')
  await saavutettava()

  await yllapito.hae(String(oppija.hoksId))
  await expect(kehys.otsikko(`HOKS ${oppija.hoksId}`)).toBeVisible()
  await expect(yllapito.osio('Tila ja sisältö')).toContainText('Poistettu pysyvästi')
})

test('a deleted HOKS comes back, and what fails is told', async ({
  page,
  yllapito,
  kehys,
  maailma,
  toimija,
  kirjaudu,
  verkko,
  saavutettava,
}) => {
  const oppija = await maailma.luoOppijaJaHoks(toimija, pieni, { nimi: NIMI })
  const poistaja = await maailma.luoKayttaja(`poistaja-${toimija.oid.split('.').at(-1)}`, {
    kayttajaTyyppi: 'VIRKAILIJA',
    roles: ['CRUD', 'HOKS_DELETE'].map((rooli) => `ROLE_APP_EHOKS_${rooli}_${toimija.oppilaitos}`),
  })
  await kirjaudu.virkailijana(poistaja)
  await page.request.patch(
    `/ehoks-virkailija-backend/api/v1/virkailija/oppijat/${oppija.oid}/hoksit/${oppija.hoksId}/shallow-delete`,
    { headers: { 'caller-id': 'e2e' }, data: { 'oppilaitos-oid': null } },
  )
  await kirjaudu.virkailijana('paakayttaja')
  await yllapito.avaaTietue('hoks', oppija.hoksId)
  await expect(yllapito.osio('Tila ja sisältö')).toContainText('Poistettu. HOKS poistettiin')
  await expect(yllapito.toimet()).toContainText('HOKS on poistettu, palauta se ensin')
  await saavutettava()
  await yllapito.toimi('Palauta poistettu HOKS').click()
  const korjaa = await verkko.katkaise(/undo-shallow-delete/)
  await yllapito.tee('Palauta HOKS').click()
  await expect(kehys.virhe()).toContainText('Yhteys ei toimi')
  await korjaa()
  await yllapito.tee('Palauta HOKS').click()
  await expect(yllapito.tulos()).toHaveText('HOKS on palautettu.')
  await expect(yllapito.osio('Tila ja sisältö')).toContainText('Voimassa.')
})

test('others do not see the way in, and are told whose the pages are', async ({
  page,
  yllapito,
  kehys,
  toimija,
  kirjaudu,
  verkko,
  saavutettava,
}) => {
  await kirjaudu.virkailijana(toimija.virkailija)
  await page.goto(`/ehoks-virkailija-ui/koulutuksenjarjestaja/${toimija.oppilaitos}`)
  await expect(kehys.otsikko('Opiskelijat')).toBeVisible()
  await expect(yllapito.paavalikossa()).toBeHidden()
  await yllapito.avaaTietue('hoks', 1)
  await expect(kehys.viesti('Sinulla ei ole oikeutta ylläpitoon')).toBeVisible()
  expect(verkko.kutsut.filter((kutsu) => kutsu.includes('yllapito'))).toEqual([])
  await saavutettava()
})

for (const { kieli, valinta } of [
  { kieli: 'sv', valinta: 'SV' },
  { kieli: 'en', valinta: 'EN' },
] as const) {
  test(`every text of a record is in the chosen language: ${kieli}`, async ({
    page,
    yllapito,
    kehys,
    maailma,
    toimija,
    kirjaudu,
    saavutettava,
  }) => {
    const oppija = await maailma.luoOppijaJaHoks(toimija, kaikki, { nimi: NIMI })
    await kirjaudu.virkailijana('paakayttaja')
    const nakyma = page.waitForResponse(/\/yllapito\/tietue\?/)
    await yllapito.avaaTietue('hoks', oppija.hoksId)
    const tieto = await (await nakyma).text()
    await expect(yllapito.osio('Auditloki')).toBeVisible()
    const suomeksi = await sivunTekstit(page)
    await kehys.vaihdaKieli(valinta)
    await expect(page.locator('html')).toHaveAttribute('lang', kieli)
    const virkailija = (await kehys.ylatunniste().textContent()) ?? ''
    expect(kaantamattomat(suomeksi, await sivunTekstit(page), tieto, virkailija, `HOKS ${oppija.hoksId}`)).toEqual([])
    await saavutettava()
  })
}
