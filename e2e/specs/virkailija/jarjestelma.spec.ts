import { pieni } from '@ehoks/schema/esimerkit/pieni'
import { kaantamattomat, sivunTekstit } from '../../fixtures/kielet.ts'
import { expect, test as pohja } from '../../fixtures/test.ts'
import { KehysPage } from '../../pages/kehys.page.ts'
import { JarjestelmaPage } from '../../pages/virkailija/jarjestelma.page.ts'
import { YllapitoPage } from '../../pages/virkailija/yllapito.page.ts'

const test = pohja.extend<{ jarjestelma: JarjestelmaPage; kehys: KehysPage }>({
  jarjestelma: async ({ page }, use) => use(new JarjestelmaPage(page)),
  kehys: async ({ page }, use) => use(new KehysPage(page)),
})

const NAKYMA = /\/nakymat\/yllapito\/jarjestelma/

test('the state of the service is found and its caches cleared by keyboard alone @phone', async ({
  page,
  jarjestelma,
  kehys,
  maailma,
  toimija,
  kirjaudu,
  saavutettava,
}) => {
  await maailma.luoOppijaJaHoks(toimija, pieni)
  await kirjaudu.virkailijana('paakayttaja')
  await new YllapitoPage(page).avaa()
  await jarjestelma.valikossa().focus()
  await page.keyboard.press('Enter')
  await expect(kehys.otsikko('Järjestelmän tila')).toBeFocused()
  await expect(jarjestelma.palvelu('Organisaatiopalvelu')).toContainText('Vastaa')
  await expect(jarjestelma.osio('Jonot')).toContainText('Jakojen sähköpostit')
  await expect(jarjestelma.osio('Tietokanta ja hakemisto')).toContainText(/\d (Mt|Gt), PostgreSQL \d+/)
  await expect(jarjestelma.osio('Vastannut prosessi')).toContainText(/käytössä, 0 pyyntöä odottaa/)
  await saavutettava()

  await jarjestelma.tyhjenna().focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?vahvista=tyhjennys$/)
  await expect(page.getByRole('heading', { level: 3, name: 'Tyhjennä välimuistit' })).toBeFocused()
  await saavutettava()
  await page.keyboard.press('Tab')
  await expect(jarjestelma.vahvista()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(jarjestelma.tulos()).toContainText(/Prosessin \S+:\d+ välimuistit on tyhjennetty\./)
  await expect(page).toHaveURL(/\/jarjestelma$/)
  await saavutettava()
})

test('what is wrong comes first, in plain words; what is not had can be asked again @phone', async ({
  page,
  jarjestelma,
  kehys,
  kirjaudu,
  verkko,
  saavutettava,
}) => {
  await kirjaudu.virkailijana('paakayttaja')
  await page.route(NAKYMA, async (reitti) => {
    const vastaus = await reitti.fetch()
    const { meta, data } = await vastaus.json()
    const [ensimmainen, toinen, ...muut] = data.prosessi.palvelut
    const virheet = [{ aika: '2026-11-22T09:59:00.000Z', laji: 'ei-ajoissa', syy: 'TimeoutError' }]
    data.prosessi.palvelut = [
      { ...ensimmainen, tila: 'pidossa', epaonnistuneita: 12, virheet },
      { ...toinen, tila: 'ongelmia', virheet: [{ ...virheet[0], laji: 'virhetila', syy: 'HTTP 503' }] },
      ...muut,
    ]
    data.jonot = {
      tyot: { odottaa: 2, kaynnissa: 1, epaonnistuneita: 1, 'vanhin-odottava': '2026-11-22T09:00:00.000Z' },
      jakoviestit: { odottaa: 0, epaonnistuneita: 3 },
    }
    data.tietovarasto.nimettomia = 12
    await reitti.fulfill({ json: { meta, data } })
  })
  await jarjestelma.avaa()
  await expect(jarjestelma.yhteenveto()).toContainText('4 asiaa vaatii huomiota')
  await expect(jarjestelma.yhteenveto()).toContainText('2 palvelua ei vastaa niin kuin pitäisi')
  await expect(jarjestelma.yhteenveto()).toContainText('2 taustatyötä odottaa, vanhin yli 15 minuuttia')
  await expect(jarjestelma.osio('Muut palvelut')).toContainText('Kutsuja ei tehdä: moni epäonnistui peräkkäin')
  await expect(jarjestelma.osio('Muut palvelut')).toContainText('22.11.2026 11.59 ei vastannut ajoissa (TimeoutError)')
  await expect(jarjestelma.osio('Tietokanta ja hakemisto')).toContainText('Hae nimet taustatyönä')
  await saavutettava()

  await page.unroute(NAKYMA)
  const korjaa = await verkko.katkaise(NAKYMA)
  await page.reload()
  await expect(kehys.virhe()).toContainText('Yhteys ei toimi')
  await saavutettava()
  await korjaa()
  await kehys.yritaUudelleen()
  await expect(jarjestelma.osio('Muut palvelut')).toBeVisible()
  await expect(jarjestelma.osio('Muut palvelut')).not.toContainText('Kutsuja ei tehdä')
  const uudestaan = page.waitForResponse(NAKYMA)
  await jarjestelma.haeUudelleen().click()
  expect((await uudestaan).status()).toBe(200)
})

test('every text of the state is in the chosen language', async ({
  page,
  jarjestelma,
  kehys,
  kirjaudu,
  saavutettava,
}) => {
  await kirjaudu.virkailijana('paakayttaja')
  const vastaus = page.waitForResponse(NAKYMA)
  await jarjestelma.avaa()
  const tieto = await (await vastaus).text()
  await expect(jarjestelma.osio('Välimuistit')).toBeVisible()
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
