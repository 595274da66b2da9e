import type { Locator, Page } from '@playwright/test'
import { luoJakaja } from '../../fixtures/jaot.ts'
import { expect, test } from '../../fixtures/test.ts'
import { KehysPage } from '../../pages/kehys.page.ts'
import { JaotPage } from '../../pages/oppija/jaot.page.ts'
import { SuunnitelmaPage } from '../../pages/oppija/suunnitelma.page.ts'
import { SuunnitelmatPage } from '../../pages/oppija/suunnitelmat.page.ts'

/** A screen of which zoom by 200 % leaves half to each direction. */
const ZOOMATTU = { width: 640, height: 450 }

test('the pages bear zoom, dark colours and colours of the reader’s own', async ({
  page,
  toimija,
  kirjaudu,
  saavutettava,
}) => {
  const kehys = new KehysPage(page)
  const jakaja = await luoJakaja(toimija, kirjaudu, page)
  const { shareId, linkki } = await jakaja.jaa('naytto')
  const sivut = [
    '/ehoks',
    `/ehoks/suunnittelu/${jakaja.eid}/jaa/${jakaja.naytto['module-id']}`,
    '/ehoks/jaot',
    `/ehoks/jaot/${shareId}`,
    '/ehoks/asetukset',
    '/ehoks/henkilokohtaistaminen',
    linkki,
  ]
  const avaa = async (osoite: string) => {
    await page.goto(osoite)
    await expect(kehys.otsikko()).toBeVisible()
    await expect(kehys.lataus()).toHaveCount(0)
  }

  await test.step('In dark colours, doubled by zoom', async () => {
    await page.setViewportSize(ZOOMATTU)
    await page.emulateMedia({ colorScheme: 'dark' })
    for (const osoite of sivut) {
      await avaa(osoite)
      await saavutettava()
    }
  })

  await test.step('In colours of the reader’s own: no text keeps those of the page', async () => {
    await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' })
    for (const osoite of sivut) {
      await avaa(osoite)
      expect(await omissaVareissaan(page), osoite).toEqual([])
    }
  })
})

/** Texts that refuse the colours that the reader has chosen. */
const omissaVareissaan = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((elementti) => getComputedStyle(elementti).getPropertyValue('forced-color-adjust') === 'none')
      .map((elementti) => elementti.textContent?.trim() ?? '')
      .filter((teksti) => teksti !== ''),
  )

/** Goes on by Tab until the target has the focus. */
async function sarkaimella(page: Page, kohde: Locator) {
  await expect(kohde).toBeVisible()
  for (let painallus = 0; painallus < 100; painallus++) {
    if (await kohde.evaluate((elementti) => elementti === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab does not lead there')
}

test('a learner finds what comes next, shares it and ends the share by keyboard alone', async ({
  page,
  toimija,
  kirjaudu,
}) => {
  const [suunnitelma, jaot] = [new SuunnitelmaPage(page), new JaotPage(page)]
  await luoJakaja(toimija, kirjaudu, page)
  await new SuunnitelmatPage(page).avaa()
  await expect(suunnitelma.seuraavaksi()).toBeVisible()

  await test.step('Sharing', async () => {
    await sarkaimella(page, suunnitelma.seuraavaksi().getByRole('link', { name: /^Jaa työpaikalle/ }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Jaa työpaikalle' })).toBeFocused()
    await sarkaimella(page, page.getByRole('checkbox', { name: /^Suostun siihen/ }))
    await page.keyboard.press('Space')
    await sarkaimella(page, jaot.jaa())
    await page.keyboard.press('Enter')
    await expect(jaot.onValmis()).toBeVisible()
  })

  await test.step('Ending it', async () => {
    await sarkaimella(page, page.getByRole('button', { name: /^Lopeta jako/ }))
    await page.keyboard.press('Enter')
    await sarkaimella(page, page.getByRole('dialog').getByRole('button', { name: 'Lopeta jako' }))
    await page.keyboard.press('Enter')
    await expect(page.getByText('Lopetit jaon 22.11.2026.')).toBeVisible()
  })
})
