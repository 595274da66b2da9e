import { pieni } from '@ehoks/schema/esimerkit/pieni'
import { kaantamattomat, sivunTekstit } from '../../fixtures/kielet.ts'
import { expect, test as pohja } from '../../fixtures/test.ts'
import { KehysPage } from '../../pages/kehys.page.ts'
import { TaustatyotPage } from '../../pages/virkailija/taustatyot.page.ts'

const test = pohja.extend<{ taustatyot: TaustatyotPage; kehys: KehysPage }>({
  taustatyot: async ({ page }, use) => use(new TaustatyotPage(page)),
  kehys: async ({ page }, use) => use(new KehysPage(page)),
})

const SIIVOUS = 'Vanhojen tiedonsiirtojen poisto'
const PAIVITYS = 'Koulutuksen järjestäjän opiskeluoikeuksien päivitys'
const NAKYMA = /\/nakymat\/yllapito\/ajot/

const ajo = (id: number, muut: object) => ({
  id,
  nimi: 'koski-massaluovutus',
  syote: {},
  luotu: '2026-11-22T09:59:00.000Z',
  tehty: 0,
  ...muut,
})
const nakyma = (kesken: object[]) => ({
  meta: {},
  data: {
    tyot: [{ nimi: 'koski-massaluovutus', ajastus: '15 1 * * *', syotteet: [] }],
    kesken,
    paattyneet: [],
    lisaa: false,
    nimet: {},
  },
})

test('a job is started by keyboard, done, and left in the history @phone', async ({
  page,
  taustatyot,
  kirjaudu,
  saavutettava,
}) => {
  await kirjaudu.virkailijana('paakayttaja')
  await taustatyot.avaa()
  await expect(taustatyot.tyo(SIIVOUS)).toContainText('Joka päivä klo 4.30')
  await saavutettava()
  await taustatyot.kaynnista(SIIVOUS).focus()
  await page.keyboard.press('Enter')
  await expect(taustatyot.tyo(SIIVOUS)).toContainText(/Työ on jonossa|Sama työ on jo/)
  await expect(taustatyot.tyo(SIIVOUS)).toContainText(/Viimeksi .*: valmis\./)
  await taustatyot.suodata(SIIVOUS)
  await expect(page).toHaveURL(/\?tyo=tiedonsiirtojen-siivous/)
  await expect(taustatyot.ajot().first()).toContainText('Pertti Pääkkilä')
  await expect(taustatyot.ajot().first()).toContainText('poistettuja 0')
  await saavutettava()
})

test('a job that must know a provider is told one, with how much work it is @phone', async ({
  page,
  taustatyot,
  maailma,
  toimija,
  kirjaudu,
  saavutettava,
}) => {
  await maailma.luoOppijaJaHoks(toimija, pieni)
  await kirjaudu.virkailijana('paakayttaja')
  await taustatyot.avaa()
  await taustatyot.valitse(PAIVITYS).click()
  await expect(page).toHaveURL(/\?kaynnista=opiskeluoikeuksien-paivitys$/)
  await expect(taustatyot.koulutustoimija()).toBeVisible()
  await taustatyot.kaynnista(PAIVITYS).click()
  await expect(taustatyot.tyo(PAIVITYS)).toContainText('Valitse koulutuksen järjestäjä')
  await expect(taustatyot.koulutustoimija()).toBeFocused()
  await saavutettava()
  await taustatyot.koulutustoimija().fill(toimija.nimi)
  await taustatyot.vaihtoehto(toimija.nimi).click()
  await expect(taustatyot.tyo(PAIVITYS)).toContainText('Koskesta haetaan 1 opiskeluoikeus.')
  await taustatyot.kaynnista(PAIVITYS).click()
  await expect(taustatyot.tyo(PAIVITYS)).toContainText('Työ on jonossa.')
  await expect(taustatyot.ajot().filter({ hasText: toimija.nimi })).toContainText('opiskeluoikeuksia 1')
  await saavutettava()
})

test('how far a run is moves by itself, is told politely, and it can be cancelled @phone', async ({
  page,
  taustatyot,
  kehys,
  kirjaudu,
  saavutettava,
}) => {
  const MASSA = 'Koskessa käynnissä olevien opiskeluoikeuksien haku'
  let kesken: object[] = [ajo(7, { tila: 'kaynnissa', alkoi: '2026-11-22T09:59:01.000Z', tehty: 40, kaikkiaan: 161 })]
  await page.route(NAKYMA, (reitti) => reitti.fulfill({ json: nakyma(kesken) }))
  await page.route(/\/yllapito\/ajot\/7$/, (reitti) => reitti.fulfill({ status: 204 }))
  await kirjaudu.virkailijana('paakayttaja')
  await taustatyot.avaa()
  await expect(taustatyot.kesken()).toContainText('40 / 161 tehty')
  await expect(taustatyot.kesken()).toContainText('käynnistäjä ajastus')
  await expect(taustatyot.kesken().getByRole('progressbar', { name: MASSA })).toHaveAttribute('value', '40')
  await expect(taustatyot.kesken().getByRole('status')).toHaveText(`${MASSA}: käynnissä, 0 %.`)
  await saavutettava()

  kesken = [ajo(7, { tila: 'kaynnissa', alkoi: '2026-11-22T09:59:01.000Z', tehty: 90, kaikkiaan: 161 })]
  await page.clock.runFor(2_500)
  await expect(taustatyot.kesken()).toContainText('90 / 161 tehty')
  await expect(taustatyot.kesken().getByRole('status')).toHaveText(`${MASSA}: käynnissä, 50 %.`)

  kesken = []
  await taustatyot.peru(MASSA).click()
  await expect(taustatyot.kesken()).toContainText('Mitään ei ole käynnissä.')
  await saavutettava()

  await page.unroute(NAKYMA)
  await page.route(NAKYMA, (reitti) => reitti.abort('connectionfailed'))
  await page.reload()
  await expect(kehys.virhe()).toContainText('Yhteys ei toimi')
  await saavutettava()
})

for (const { kieli, valinta } of [
  { kieli: 'sv', valinta: 'SV' },
  { kieli: 'en', valinta: 'EN' },
] as const) {
  test(`every text of the jobs is in the chosen language: ${kieli}`, async ({
    page,
    taustatyot,
    kehys,
    kirjaudu,
    saavutettava,
  }) => {
    await kirjaudu.virkailijana('paakayttaja')
    const vastaus = page.waitForResponse(NAKYMA)
    await taustatyot.avaa()
    const tieto = await (await vastaus).text()
    await expect(taustatyot.historia()).toBeVisible()
    const suomeksi = await sivunTekstit(page)
    await kehys.vaihdaKieli(valinta)
    await expect(page.locator('html')).toHaveAttribute('lang', kieli)
    const virkailija = (await kehys.ylatunniste().textContent()) ?? ''
    expect(kaantamattomat(suomeksi, await sivunTekstit(page), tieto, virkailija)).toEqual([])
    await saavutettava()
  })
}
