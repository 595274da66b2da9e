import { expect, test } from '../../fixtures/test.ts'
import { EtusivuPage } from '../../pages/etusivu.page.ts'
import { KehysPage } from '../../pages/kehys.page.ts'
import { TUTKINTOJEN_HAKU, TutkinnotPage } from '../../pages/oppija/tutkinnot.page.ts'

test('the way from a goal to a qualification is told in seven stages, and whom to ask of another’s plan @phone', async ({
  page,
  saavutettava,
}) => {
  const kehys = new KehysPage(page)
  await new EtusivuPage(page).avaaOppijanPalvelu()
  await expect(page.getByRole('heading', { level: 3 })).toHaveText([
    'Tavoite',
    'Mitä osaan jo?',
    'Mitä minulta puuttuu?',
    'Opin',
    'Näytän, mitä osaan',
    'Osa on valmis',
    'Tavoite on saavutettu',
  ])
  await expect(page.getByRole('main')).toContainText('Huoltajana tai valtuutettuna et voi kirjautua toisen puolesta.')
  await saavutettava()

  await page.goto('/ehoks/henkilokohtaistaminen')
  await expect(kehys.otsikko('Näin suunnitelma tehdään')).toBeVisible()
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(7)
  await saavutettava()
})

test('a qualification is found by a part of its name, in the reader’s language @phone', async ({
  page,
  verkko,
  saavutettava,
}) => {
  const [tutkinnot, kehys] = [new TutkinnotPage(page), new KehysPage(page)]
  await tutkinnot.avaa()
  await expect(kehys.otsikko('Ammatilliset tutkinnot')).toBeVisible()
  await tutkinnot.hae('autoala')
  await expect(tutkinnot.maara()).toHaveText('1 tutkinto')
  await expect(page).toHaveURL(/nimi=autoala/)
  await expect(tutkinnot.tutkinto('Autoalan perustutkinto')).toHaveAttribute(
    'href',
    /\/#\/fi\/esitys\/\d+\/naytto\/tiedot$/,
  )
  await expect(tutkinnot.tutkinnot()).toContainText('Autokorinkorjauksen osaamisala')
  await saavutettava()

  await test.step('An answer that comes late does not take the place of a later one', async () => {
    const paasta = await verkko.pidattele(/nimi=puutarha/)
    await tutkinnot.hae('puutarha')
    await page.clock.runFor(400)
    await tutkinnot.hae('autoala')
    await page.clock.runFor(400)
    await paasta()
    await expect(tutkinnot.tutkinto('Autoalan perustutkinto')).toBeVisible()
    await expect(tutkinnot.maara()).toHaveText('1 tutkinto')
  })

  await tutkinnot.hae('eiolesellaista')
  await expect(tutkinnot.maara()).toContainText('Tällä nimellä ei löytynyt tutkintoja.')
  await saavutettava()

  await tutkinnot.hae('a')
  await expect(tutkinnot.tutkinnot()).toHaveCount(10)
  await page.getByRole('button', { name: 'Seuraava sivu' }).click()
  await expect(page).toHaveURL(/sivu=2/)
  await expect(tutkinnot.tutkinnot()).not.toHaveCount(0)
  await saavutettava()

  await kehys.vaihdaKieli('SV')
  await expect(tutkinnot.tutkinnot().first().getByRole('link')).toHaveAttribute('href', /\/#\/sv\/esitys\//)

  await verkko.kaada(TUTKINTOJEN_HAKU)
  await page.goto('/ehoks/ammatillinentutkinto?nimi=hoito&lang=fi')
  await expect(kehys.virhe()).toContainText('Vika on palvelussa, ei sinussa.')
})

test('the accessibility statement is a link away in every language @phone', async ({ page, saavutettava }) => {
  const kehys = new KehysPage(page)
  await page.goto('/ehoks?lang=fi')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Saavutettavuusseloste' }).click()
  await expect(kehys.otsikko('Saavutettavuusseloste')).toBeFocused()
  await expect(page.getByRole('link', { name: 'ehoks@opintopolku.fi' })).toHaveAttribute('href', /^mailto:/)
  await saavutettava()
  await kehys.vaihdaKieli('SV')
  await expect(kehys.otsikko('Tillgänglighetsutlåtande')).toBeVisible()
  await kehys.vaihdaKieli('EN')
  await expect(kehys.otsikko('Accessibility statement')).toBeVisible()
  await saavutettava()
})
