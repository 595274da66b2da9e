import { kaikki } from '@ehoks/schema/esimerkit/kaikki'
import { kaantamattomat, sivunTekstit } from '../../fixtures/kielet.ts'
import { expect, test } from '../../fixtures/test.ts'
import { EtusivuPage } from '../../pages/etusivu.page.ts'
import { KehysPage } from '../../pages/kehys.page.ts'
import { SuunnitelmaPage } from '../../pages/oppija/suunnitelma.page.ts'
import { SUUNNITELMIEN_HAKU, SuunnitelmatPage } from '../../pages/oppija/suunnitelmat.page.ts'

/** The name of a learner whom a test does not name itself. */
const OPPIJA = 'Testi Tellervo Esimerkki'

const KIELET = [
  { kieli: 'sv', valinta: 'SV', etusivu: 'Din studieplan på ett ställe', tervehdys: 'Hej, Tellervo!', nimi: 'ePUK' },
  { kieli: 'en', valinta: 'EN', etusivu: 'Your study plan in one place', tervehdys: 'Hello, Tellervo!', nimi: 'eHOKS' },
] as const

for (const { kieli, valinta, etusivu, tervehdys, nimi } of KIELET) {
  test(`every text of the learners’ pages is in the chosen language: ${kieli}`, async ({
    page,
    maailma,
    toimija,
    kirjaudu,
    saavutettava,
  }) => {
    const [kehys, suunnitelmat, suunnitelma] = [
      new KehysPage(page),
      new SuunnitelmatPage(page),
      new SuunnitelmaPage(page),
    ]
    const oppija = await maailma.luoOppijaJaHoks(toimija, kaikki)

    await test.step('Logged out', async () => {
      await new EtusivuPage(page).avaaOppijanPalvelu()
      await expect(kehys.otsikko('Opintosuunnitelmasi yhdessä paikassa')).toBeVisible()
      const suomeksi = await sivunTekstit(page)
      await kehys.vaihdaKieli(valinta)
      await expect(kehys.otsikko(etusivu)).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('lang', kieli)
      await expect(page).toHaveTitle(`${etusivu} – ${nimi}`)
      expect(kaantamattomat(suomeksi, await sivunTekstit(page))).toEqual([])
    })

    await test.step('The plan', async () => {
      await kirjaudu.oppijana(oppija.oid)
      const nakyma = page.waitForResponse(SUUNNITELMIEN_HAKU)
      await suunnitelmat.avaa()
      const tieto = await (await nakyma).text()
      await expect(page.getByText(tervehdys)).toBeVisible()
      await saavutettava()
      const kielella = await sivunTekstit(page)
      await kehys.vaihdaKieli('FI')
      await expect(suunnitelma.osio('Tavoitteeni')).toBeVisible()
      expect(kaantamattomat(await sivunTekstit(page), kielella, tieto)).toEqual([])
    })

    await test.step('The pages beside it', async () => {
      for (const sivu of ['asetukset', 'katselut', 'ammatillinentutkinto', 'henkilokohtaistaminen']) {
        await page.goto(`/ehoks/${sivu}?lang=fi`)
        await expect(kehys.otsikko()).toBeVisible()
        await expect(kehys.lataus()).toHaveCount(0)
        const suomeksi = await sivunTekstit(page)
        await kehys.vaihdaKieli(valinta)
        await expect
          .poll(async () => kaantamattomat(suomeksi, await sivunTekstit(page), toimija.nimi, OPPIJA), sivu)
          .toEqual([])
      }
    })
  })
}
