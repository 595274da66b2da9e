import { kaikki } from '@ehoks/schema/esimerkit/kaikki'
import { kaantamattomat, sivunTekstit } from '../../fixtures/kielet.ts'
import { expect, test } from '../../fixtures/test.ts'
import { EtusivuPage } from '../../pages/etusivu.page.ts'
import { KehysPage } from '../../pages/kehys.page.ts'
import { HOKSIN_HAKU, VirkailijanHoksPage } from '../../pages/virkailija/hoks.page.ts'
import { OPPIJOIDEN_HAKU, OpiskelijatPage } from '../../pages/virkailija/opiskelijat.page.ts'

const KIELET = [
  { kieli: 'sv', valinta: 'SV' },
  { kieli: 'en', valinta: 'EN' },
] as const

for (const { kieli, valinta } of KIELET) {
  test(`every text of the officials’ pages is in the chosen language: ${kieli}`, async ({
    page,
    maailma,
    toimija,
    kirjaudu,
    saavutettava,
  }) => {
    const [kehys, opiskelijat, hoks] = [new KehysPage(page), new OpiskelijatPage(page), new VirkailijanHoksPage(page)]
    await maailma.luoOppijaJaHoks(toimija, kaikki, { nimi: ['Kaija Kielo', 'Kielinen'] })
    await kirjaudu.virkailijana(toimija.virkailija)

    await test.step('The list', async () => {
      const lista = page.waitForResponse(OPPIJOIDEN_HAKU)
      await opiskelijat.avaa(toimija.oppilaitos)
      await expect(opiskelijat.opiskelija('Kaija Kielo Kielinen')).toBeVisible()
      const tieto = await (await lista).text()
      const suomeksi = await sivunTekstit(page)
      await kehys.vaihdaKieli(valinta)
      await expect(page.locator('html')).toHaveAttribute('lang', kieli)
      await expect(page).toHaveURL(new RegExp(`\\?lang=${kieli}$`))
      await expect(page).toHaveTitle({ sv: 'Studerande – ePUK', en: 'Students – eHOKS' }[kieli])
      expect(kaantamattomat(suomeksi, await sivunTekstit(page), tieto, `Testi ${toimija.virkailija}`)).toEqual([])
      await saavutettava()
    })

    await test.step('A HOKS opened from it', async () => {
      const nakyma = page.waitForResponse(HOKSIN_HAKU)
      await page.getByRole('link', { name: 'Kaija Kielo Kielinen' }).click()
      const tieto = await (await nakyma).text()
      await expect(page.getByRole('heading', { level: 1, name: 'Kaija Kielo Kielinen' })).toBeFocused()
      await expect(page.locator('html')).toHaveAttribute('lang', kieli)
      await expect(page.getByRole('main')).toContainText({ sv: 'Bilreparation', en: 'Study plan' }[kieli])
      const kielella = await sivunTekstit(page)
      await kehys.vaihdaKieli('FI')
      await expect(page.locator('html')).toHaveAttribute('lang', 'fi')
      await expect(hoks.osio('Tavoite')).toBeVisible()
      expect(kaantamattomat(await sivunTekstit(page), kielella, tieto, `Testi ${toimija.virkailija}`)).toEqual([])
    })
  })
}

test('the choice is remembered, and an address in another language wins', async ({ page, toimija }) => {
  const [etusivu, kehys] = [new EtusivuPage(page), new KehysPage(page)]
  await etusivu.avaaVirkailijanPalvelu()
  const suomeksi = await sivunTekstit(page)
  await kehys.vaihdaKieli('SV')
  await expect(kehys.otsikko('Logga in i ePUK')).toBeVisible()
  expect(kaantamattomat(suomeksi, await sivunTekstit(page))).toEqual([])

  await etusivu.avaaVirkailijanPalvelu()
  await expect(kehys.otsikko('Logga in i ePUK')).toBeVisible()
  await page.goto(`/ehoks-virkailija-ui/koulutuksenjarjestaja/${toimija.oppilaitos}?lang=en`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(kehys.otsikko('Log in to eHOKS')).toBeVisible()
})
