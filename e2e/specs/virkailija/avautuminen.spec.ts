import { expect, test } from '../../fixtures/test.ts'
import { KehysPage } from '../../pages/kehys.page.ts'
import { OpiskelijatPage } from '../../pages/virkailija/opiskelijat.page.ts'

const ISTUNNON_HAKU = /\/virkailija\/session$/

test('while it is not known who comes the page says that it is loading @phone', async ({
  page,
  toimija,
  kirjaudu,
  verkko,
  saavutettava,
}) => {
  const [opiskelijat, kehys] = [new OpiskelijatPage(page), new KehysPage(page)]
  await kirjaudu.virkailijana(toimija.virkailija)
  const paasta = await verkko.pidattele(ISTUNNON_HAKU)
  await opiskelijat.avaa(toimija.oppilaitos)
  await expect(kehys.lataus()).toBeVisible()
  await saavutettava()
  await paasta()
  await expect(opiskelijat.otsikko()).toBeVisible()
})

test('when there is no connection from the beginning, trying again helps @phone', async ({
  page,
  toimija,
  kirjaudu,
  verkko,
  saavutettava,
}) => {
  const [opiskelijat, kehys] = [new OpiskelijatPage(page), new KehysPage(page)]
  await kirjaudu.virkailijana(toimija.virkailija)
  const korjaa = await verkko.katkaise(ISTUNNON_HAKU)
  await opiskelijat.avaa(toimija.oppilaitos)
  await expect(kehys.virhe()).toContainText('Yhteys ei toimi')
  await saavutettava()
  await korjaa()
  await kehys.yritaUudelleen()
  await expect(opiskelijat.otsikko()).toBeVisible()
})

test('a page whose code is slow or does not arrive says so @phone', async ({
  page,
  toimija,
  kirjaudu,
  verkko,
  saavutettava,
}) => {
  const [opiskelijat, kehys] = [new OpiskelijatPage(page), new KehysPage(page)]
  await kirjaudu.virkailijana(toimija.virkailija)

  const paasta = await verkko.pidattele(/\/assets\/oppijalista[^/]*\.js$/)
  await opiskelijat.avaa(toimija.oppilaitos)
  await expect(kehys.lataus()).toBeVisible()
  await saavutettava()
  await paasta()
  await expect(opiskelijat.otsikko()).toBeVisible()

  const korjaa = await verkko.katkaise(/\/assets\/oppijalista[^/]*\.js$/)
  await page.reload()
  await expect(kehys.virhe()).toContainText('Palvelussa tapahtui virhe')
  await saavutettava()
  await korjaa()
  await kehys.yritaUudelleen()
  await expect(opiskelijat.otsikko()).toBeVisible()
})
