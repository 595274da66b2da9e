import { paikalliset } from '@ehoks/schema/esimerkit/paikalliset'
import { pieni } from '@ehoks/schema/esimerkit/pieni'
import { expect, test } from '../../fixtures/test.ts'
import { KehysPage } from '../../pages/kehys.page.ts'
import { VirkailijanHoksPage } from '../../pages/virkailija/hoks.page.ts'
import { OpiskelijatPage } from '../../pages/virkailija/opiskelijat.page.ts'
import { OppijanHoksitPage } from '../../pages/virkailija/oppijan-hoksit.page.ts'

test('a learner with several HOKSes has a page to choose from @phone', async ({
  page,
  maailma,
  toimija,
  kirjaudu,
  verkko,
  saavutettava,
}) => {
  const [hoks, hoksit] = [new VirkailijanHoksPage(page), new OppijanHoksitPage(page)]
  const oppija = await maailma.luoOppijaJaHoks(toimija, pieni, { nimi: ['Tuomas Kalevi', 'Tuplala'] })
  const toinen = await maailma.luoToinenHoks(toimija, oppija, paikalliset)
  await kirjaudu.virkailijana(toimija.virkailija)

  await hoks.avaa(toimija.oppilaitos, oppija.oid, oppija.hoksId)
  await hoks.avaaKaikkiHoksit()
  await expect(hoksit.otsikko()).toBeFocused()
  await expect(page).toHaveTitle('Opiskelijan HOKSit – eHOKS')
  await expect(hoksit.hoksit()).toHaveCount(2)
  await expect(hoksit.hoksit().first()).toContainText('Hyväksytty ensimmäisen kerran 25.8.2025')
  expect(verkko.kutsut.filter((kutsu) => kutsu.endsWith('/hoksit'))).toHaveLength(1)
  await saavutettava()

  await hoksit.avaaHoks(toinen)
  await expect(hoks.tutkinnonOsa('Museoautojen entisöinti')).toBeVisible()
})

test('the only HOKS of a learner opens at once, and Back leads past the choice', async ({
  page,
  maailma,
  toimija,
  kirjaudu,
}) => {
  const [hoks, hoksit, opiskelijat] = [
    new VirkailijanHoksPage(page),
    new OppijanHoksitPage(page),
    new OpiskelijatPage(page),
  ]
  const oppija = await maailma.luoOppijaJaHoks(toimija, pieni, { nimi: ['Yngve Kristian', 'Yksinen'] })
  await kirjaudu.virkailijana(toimija.virkailija)

  await opiskelijat.avaa(toimija.oppilaitos)
  await expect(opiskelijat.otsikko()).toBeVisible()
  await hoksit.avaa(toimija.oppilaitos, oppija.oid)
  await expect(hoks.opiskelija('Yngve Kristian Yksinen')).toBeVisible()
  await expect(page).toHaveURL(hoks.osoite(toimija.oppilaitos, oppija.oid, oppija.hoksId))
  await page.goBack()
  await expect(opiskelijat.otsikko()).toBeVisible()
})

test('the HOKSes of another school’s learner are not shown @phone', async ({
  page,
  maailma,
  toimija,
  kirjaudu,
  saavutettava,
}) => {
  const [hoksit, kehys] = [new OppijanHoksitPage(page), new KehysPage(page)]
  const toinen = await maailma.luoKoulutustoimija()
  const oppija = await maailma.luoOppijaJaHoks(toinen, pieni)
  await kirjaudu.virkailijana(toimija.virkailija)

  await hoksit.avaa(toimija.oppilaitos, oppija.oid)
  await expect(kehys.virhe()).toContainText('Sinulla ei ole oikeutta näihin tietoihin')
  await saavutettava()
})

test('the page of a learner tells that it is loading, and that there is no connection', async ({
  page,
  maailma,
  toimija,
  kirjaudu,
  verkko,
  saavutettava,
}) => {
  const [hoksit, kehys] = [new OppijanHoksitPage(page), new KehysPage(page)]
  const oppija = await maailma.luoOppijaJaHoks(toimija, pieni)
  await kirjaudu.virkailijana(toimija.virkailija)

  await verkko.pidattele(/\/hoksit$/)
  await hoksit.avaa(toimija.oppilaitos, oppija.oid)
  await expect(kehys.lataus()).toBeVisible()
  await saavutettava()

  await verkko.katkaise(/\/hoksit$/)
  await page.reload()
  await expect(kehys.virhe()).toContainText('Yhteys ei toimi')
  await saavutettava()
})
