import { pieni } from '@ehoks/schema/esimerkit/pieni'
import { tutkinto } from '../../fixtures/maailma.ts'
import { expect, test } from '../../fixtures/test.ts'
import { EtusivuPage } from '../../pages/etusivu.page.ts'
import { KehysPage } from '../../pages/kehys.page.ts'
import { OpintopolkuPage } from '../../pages/opintopolku.page.ts'
import { SuunnitelmaPage } from '../../pages/oppija/suunnitelma.page.ts'
import { SUUNNITELMIEN_HAKU, SuunnitelmatPage } from '../../pages/oppija/suunnitelmat.page.ts'

test('the front page tells what the service is, and the login leads to the plan @phone', async ({
  page,
  maailma,
  toimija,
  saavutettava,
}) => {
  const [etusivu, opintopolku, suunnitelma] = [
    new EtusivuPage(page),
    new OpintopolkuPage(page),
    new SuunnitelmaPage(page),
  ]
  const oppija = await maailma.luoOppijaJaHoks(toimija, pieni)

  await etusivu.avaaOppijanPalvelu()
  await expect(etusivu.otsikko()).toBeVisible()
  await expect(page).toHaveTitle('Opintosuunnitelmasi yhdessä paikassa – eHOKS')
  await expect(page.getByRole('link', { name: 'Siirry virkailijan palveluun' })).toBeVisible()
  await saavutettava()

  await etusivu.kirjaudu()
  await opintopolku.valitse(oppija.oid)
  await expect(suunnitelma.tutkinto('Autoalan perustutkinto')).toBeVisible()
  await expect(page.getByText('Hei, Tellervo!')).toBeVisible()
})

test('whoever opens the address of a plan logs in and comes to that plan', async ({ page, maailma, toimija }) => {
  const [etusivu, opintopolku] = [new EtusivuPage(page), new OpintopolkuPage(page)]
  const [suunnitelmat, suunnitelma] = [new SuunnitelmatPage(page), new SuunnitelmaPage(page)]
  const oppija = await maailma.luoOppijaJaHoks(toimija, pieni)
  await maailma.luoToinenHoks(toimija, oppija, pieni, tutkinto('Puutarha-alan perustutkinto'))

  await page.goto('/ehoks/suunnittelu?lang=fi#aikajana')
  await expect(page.getByText('Kirjaudu sisään, niin pääset sivulle, jota olit avaamassa.')).toBeVisible()
  await etusivu.kirjaudu()
  await opintopolku.valitse(oppija.oid)
  await expect(page).toHaveURL('/ehoks/suunnittelu?lang=fi#aikajana')
  await suunnitelmat.avaaSuunnitelma('Autoalan perustutkinto')
  const osoite = page.url()

  await page.context().clearCookies()
  await page.goto(osoite)
  await etusivu.kirjaudu()
  await opintopolku.valitse(oppija.oid)
  await expect(suunnitelma.tutkinto('Autoalan perustutkinto')).toBeVisible()
  await expect(page).toHaveURL(osoite)
})

test('someone without an oppijanumero is told why the service does not let them in', async ({ page, saavutettava }) => {
  const [etusivu, opintopolku] = [new EtusivuPage(page), new OpintopolkuPage(page)]
  await etusivu.avaaOppijanPalvelu()
  await etusivu.kirjaudu()
  await opintopolku.valitse('oppijanumeroa ei ole')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Sinulla ei ole vielä oppijanumeroa')
  await saavutettava()
  await page.getByRole('link', { name: 'Kirjaudu ulos' }).click()
  await expect(etusivu.otsikko()).toBeVisible()
})

test('an expired login is renewed without losing the place @phone', async ({
  page,
  maailma,
  toimija,
  kirjaudu,
  saavutettava,
}) => {
  const [kehys, opintopolku] = [new KehysPage(page), new OpintopolkuPage(page)]
  const [suunnitelmat, suunnitelma] = [new SuunnitelmatPage(page), new SuunnitelmaPage(page)]
  const oppija = await maailma.luoOppijaJaHoks(toimija, pieni)
  await maailma.luoToinenHoks(toimija, oppija, pieni, tutkinto('Puutarha-alan perustutkinto'))
  await kirjaudu.oppijana(oppija.oid)
  await suunnitelmat.avaa()
  await expect(suunnitelmat.tervehdys('Tellervo')).toBeVisible()

  // The page asks anew what is older than a minute.
  await kirjaudu.istuntoVanhenee('oppija')
  await page.clock.fastForward('02:00')
  const kysely = page.waitForResponse(SUUNNITELMIEN_HAKU)
  await suunnitelmat.avaaSuunnitelma('Autoalan perustutkinto')
  await kysely
  await expect(kehys.vanhentunut()).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 }), 'the plan stays in sight').toHaveText('Autoalan perustutkinto')
  await saavutettava()

  const osoite = page.url()
  await kehys.kirjauduUudelleen()
  await opintopolku.valitse(oppija.oid)
  await expect(suunnitelma.tutkinto('Autoalan perustutkinto')).toBeVisible()
  await expect(page).toHaveURL(osoite)
})

test('after logging out nothing is shown, and the next one to log in is asked who they are', async ({
  page,
  maailma,
  toimija,
}) => {
  const [etusivu, opintopolku] = [new EtusivuPage(page), new OpintopolkuPage(page)]
  const [kehys, suunnitelma] = [new KehysPage(page), new SuunnitelmaPage(page)]
  const oppija = await maailma.luoOppijaJaHoks(toimija, pieni)
  await etusivu.avaaOppijanPalvelu()
  await etusivu.kirjaudu()
  await opintopolku.valitse(oppija.oid)
  await expect(suunnitelma.tutkinto('Autoalan perustutkinto')).toBeVisible()
  await expect(kehys.ylatunniste()).toContainText('Testi Tellervo Esimerkki')

  await kehys.kirjauduUlos()
  await expect(etusivu.otsikko()).toBeVisible()
  await page.goBack()
  await expect(etusivu.otsikko()).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText('Autoalan')

  await etusivu.avaaOppijanPalvelu()
  await etusivu.kirjaudu()
  await expect(opintopolku.kysymys()).toBeVisible()
})
