import { readFile } from 'node:fs/promises'
import { pieni } from '@ehoks/schema/esimerkit/pieni'
import { kaantamattomat, sivunTekstit } from '../../fixtures/kielet.ts'
import { expect, test as pohja } from '../../fixtures/test.ts'
import { KehysPage } from '../../pages/kehys.page.ts'
import { KayttoonottoPage } from '../../pages/virkailija/kayttoonotto.page.ts'
import { YllapitoPage } from '../../pages/virkailija/yllapito.page.ts'

const test = pohja.extend<{ kayttoonotto: KayttoonottoPage; kehys: KehysPage }>({
  kayttoonotto: async ({ page }, use) => use(new KayttoonottoPage(page)),
  kehys: async ({ page }, use) => use(new KehysPage(page)),
})

const NAKYMA = /\/nakymat\/yllapito\/kayttoonotto/

test('who has begun, how much and how well: counted, limited, put in order and taken as a file @phone', async ({
  page,
  kayttoonotto,
  kehys,
  maailma,
  toimija,
  kirjaudu,
  saavutettava,
}) => {
  await maailma.luoOppijaJaHoks(toimija, pieni)
  await maailma.luoOppijaJaHoks(toimija, pieni)
  await kirjaudu.virkailijana('paakayttaja')
  await new YllapitoPage(page).avaa()
  await kayttoonotto.valikossa().focus()
  await page.keyboard.press('Enter')
  await expect(kehys.otsikko('eHOKSin käyttöönotto')).toBeFocused()
  // The counts of another test may be on their way, without what was made since.
  await expect(async () => {
    await kayttoonotto.laskeNyt().focus()
    await page.keyboard.press('Enter')
    await expect(kayttoonotto.laskettu()).toContainText('Luvut on laskettu 22.11.2026 12.00')
    await expect(kayttoonotto.toimija(toimija.nimi)).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await expect(kayttoonotto.luku('Aloittaneita koulutuksen järjestäjiä')).toContainText(/\d+ \/ \d{3}/)
  await expect(kayttoonotto.kuva('HOKSeja päivässä')).toContainText(/Eniten 22\.11\.2026: \d+/)
  await expect(kayttoonotto.kuva('Aloittaneita järjestäjiä')).toContainText(/Katkoviiva: kaikki \d{3}\./)
  await expect(kayttoonotto.toimija(toimija.nimi)).toContainText('22.11.2026')
  await expect(kayttoonotto.toimija(toimija.nimi)).toContainText('0 %')
  await saavutettava()

  await kayttoonotto.jakso('30 päivää').click()
  await expect(page).toHaveURL(/\?jakso=30$/)
  await expect(kayttoonotto.jakso('30 päivää')).toHaveAttribute('aria-current', 'true')
  const luvut = await kayttoonotto.avaaLuvut()
  await expect(luvut.getByRole('row').nth(1)).toContainText('22.11.2026')
  await expect(luvut.getByRole('row')).toHaveCount(31)
  await kayttoonotto.rajaa('Ei vielä aloittaneet')
  await expect(page).toHaveURL(/toimijat=aloittamatta/)
  await expect(kayttoonotto.toimija(toimija.nimi)).toBeHidden()
  await expect(kayttoonotto.toimijat().getByRole('row').nth(1)).toContainText('Ei ole aloittanut')
  await saavutettava()
  await page.goBack()
  await expect(kayttoonotto.toimija(toimija.nimi)).toBeVisible()

  const tiedosto = page.waitForEvent('download')
  await kayttoonotto.vie('CSV')
  const csv = await readFile(await (await tiedosto).path(), 'utf8')
  expect((await tiedosto).suggestedFilename()).toBe('kayttoonotto.csv')
  expect(csv).toContain(`${toimija.nimi};${toimija.oid};22.11.2026;22.11.2026;2;2;0;2;0`)
})

test('the order is in the address and days of one’s own are kept; what fails is told', async ({
  page,
  kayttoonotto,
  kehys,
  kirjaudu,
  verkko,
  saavutettava,
}) => {
  await kirjaudu.virkailijana('paakayttaja')
  await kayttoonotto.avaa('?alku=2026-11-22&loppu=2026-11-01&jarjestys=hokseja&laskeva=true')
  await expect(page.getByText('Jakso päättyy ennen kuin se alkaa.')).toBeVisible()
  await saavutettava()
  await kayttoonotto.alkaen().fill('1.1.2024')
  await kayttoonotto.alkaen().press('Tab')
  await expect(page).toHaveURL(/alku=2024-01-01/)
  await expect(page.getByRole('heading', { level: 2, name: 'Kehitys 1.1.2024–1.11.2026' })).toBeVisible()
  await expect(kayttoonotto.kuva('HOKSeja kuukaudessa')).toBeVisible()
  const jarjestys = kayttoonotto.toimijat().getByRole('columnheader', { name: 'HOKSeja', exact: true })
  await expect(jarjestys).toHaveAttribute('aria-sort', 'descending')
  await kayttoonotto.jarjesta('Ensimmäinen HOKS')
  await expect(page).toHaveURL(/jarjestys=ensimmainen/)
  await saavutettava()

  const korjaa = await verkko.katkaise(NAKYMA)
  await page.reload()
  await expect(kehys.virhe()).toContainText('Yhteys ei toimi')
  await saavutettava()
  await korjaa()
  await kehys.yritaUudelleen()
  await expect(kayttoonotto.kuva('HOKSeja kuukaudessa')).toBeVisible()
})

test('every text of the picture is in the chosen language', async ({
  page,
  kayttoonotto,
  kehys,
  kirjaudu,
  saavutettava,
}) => {
  await kirjaudu.virkailijana('paakayttaja')
  // Other tests have the counts made anew meanwhile: the page keeps to what it was told first.
  let tieto = ''
  await page.route(NAKYMA, async (reitti) => {
    if (tieto === '') tieto = await (await reitti.fetch()).text()
    await reitti.fulfill({ contentType: 'application/json', body: tieto })
  })
  await kayttoonotto.avaa('?jakso=kaikki&toimijat=aloittamatta')
  await expect(kayttoonotto.toimijat()).toBeVisible()
  const suomeksi = await sivunTekstit(page)
  for (const [valinta, kieli] of [
    ['SV', 'sv'],
    ['EN', 'en'],
  ] as const) {
    await kehys.vaihdaKieli(valinta)
    await expect(page.locator('html')).toHaveAttribute('lang', kieli)
    const virkailija = (await kehys.ylatunniste().textContent()) ?? ''
    expect(kaantamattomat(suomeksi, await sivunTekstit(page), tieto, virkailija)).toEqual([])
    await saavutettava()
  }
})
