import { kaikki } from '@ehoks/schema/esimerkit/kaikki'
import { expect, test } from '../fixtures/test.ts'
import { EtusivuPage } from '../pages/etusivu.page.ts'
import { OpintopolkuPage } from '../pages/opintopolku.page.ts'
import { SuunnitelmaPage } from '../pages/oppija/suunnitelma.page.ts'
import { VirkailijanHoksPage } from '../pages/virkailija/hoks.page.ts'
import { OpiskelijatPage } from '../pages/virkailija/opiskelijat.page.ts'
import { TehtavatPage } from '../pages/virkailija/tehtavat.page.ts'

test('a HOKS that a system pushes is found by an official and opened by its learner @phone', async ({
  page,
  maailma,
  toimija,
}) => {
  const etusivu = new EtusivuPage(page)
  const opintopolku = new OpintopolkuPage(page)
  const tehtavat = new TehtavatPage(page)
  const opiskelijat = new OpiskelijatPage(page)
  const hoks = new VirkailijanHoksPage(page)
  const suunnitelma = new SuunnitelmaPage(page)

  const oppija = await test.step('The provider’s system pushes the HOKS of a learner', () =>
    maailma.luoOppijaJaHoks(toimija, kaikki, { nimi: ['Vilma Aurora', 'Vehnäpelto'] }))

  await test.step('An official logs in and lands on the front page of the own school', async () => {
    await etusivu.avaaVirkailijanPalvelu()
    await expect(etusivu.otsikko()).toBeVisible()
    await etusivu.kirjaudu()
    await opintopolku.valitse(toimija.virkailija)
    await expect(tehtavat.otsikko('Etusivu')).toBeVisible()
  })

  await test.step('finds the learner by a part of the name', async () => {
    await tehtavat.haeOpiskelijaa('vehnä')
    await expect(opiskelijat.maara()).toHaveText('1 HOKS')
    await expect(page).toHaveURL(/vehn/)
    await opiskelijat.avaaOpiskelija('Vilma Aurora Vehnäpelto')
    await expect(hoks.opiskelija('Vilma Aurora Vehnäpelto')).toBeFocused()
  })

  await test.step('and reads the plan with its units, periods and demonstrations by name', async () => {
    await expect(page).toHaveTitle(/Vilma Aurora Vehnäpelto/)
    await expect(hoks.osio('Tavoite')).toContainText('Autoalan perustutkinto')
    await hoks.avaaTutkinnonOsa('Auton korjaaminen')
    await expect(hoks.tutkinnonOsa('Auton korjaaminen')).toContainText('Esimerkkikorjaamo Oy')
    await expect(hoks.osio('Aikajana')).toContainText('Koulutussopimus')
  })

  await test.step('The learner logs in, lands in the only plan and sees what comes next', async () => {
    await etusivu.avaaOppijanPalvelu()
    await expect(etusivu.otsikko()).toBeVisible()
    await etusivu.kirjaudu()
    await opintopolku.valitse(oppija.oid)
    await expect(suunnitelma.tutkinto('Autoalan perustutkinto')).toBeVisible()
    await expect(page.getByText('Hei, Vilma!')).toBeVisible()
    await expect(suunnitelma.seuraavaksi()).toContainText('9.12.2026')
    await expect(suunnitelma.tutkinnonOsa('Auton korjaaminen')).toContainText('Aikataulutettu')
  })
})
