import { randomInt } from 'node:crypto'
import { pieni } from '@ehoks/schema/esimerkit/pieni'
import { expect, test } from '../../fixtures/test.ts'
import { EtusivuPage } from '../../pages/etusivu.page.ts'
import { KehysPage } from '../../pages/kehys.page.ts'
import { OpintopolkuPage } from '../../pages/opintopolku.page.ts'
import { VirkailijanHoksPage } from '../../pages/virkailija/hoks.page.ts'
import { OpiskelijatPage } from '../../pages/virkailija/opiskelijat.page.ts'
import { OppilaitosvalintaPage } from '../../pages/virkailija/oppilaitosvalinta.page.ts'
import { TehtavatPage } from '../../pages/virkailija/tehtavat.page.ts'

test('whoever opens a shared address logs in and comes to that address', async ({ page, maailma, toimija }) => {
  const [etusivu, opintopolku, hoks] = [new EtusivuPage(page), new OpintopolkuPage(page), new VirkailijanHoksPage(page)]
  const oppija = await maailma.luoOppijaJaHoks(toimija, pieni, { nimi: ['Lauri Johannes', 'Linkkilä'] })

  await hoks.avaa(toimija.oppilaitos, oppija.oid, oppija.hoksId)
  await expect(etusivu.otsikko()).toBeVisible()
  await expect(page).toHaveTitle('Kirjaudu eHOKSiin – eHOKS')

  await etusivu.kirjaudu()
  await opintopolku.valitse(toimija.virkailija)
  await expect(hoks.opiskelija('Lauri Johannes Linkkilä')).toBeVisible()
  await expect(page).toHaveURL(hoks.osoite(toimija.oppilaitos, oppija.oid, oppija.hoksId))
})

test('an official of several schools chooses one, changes it, and is met by the latest @phone', async ({
  page,
  maailma,
  toimija,
  kirjaudu,
  saavutettava,
}) => {
  const [valinta, tehtavat] = [new OppilaitosvalintaPage(page), new TehtavatPage(page)]
  const toinen = await maailma.luoKoulutustoimija()
  const virkailija = await maailma.luoKayttaja(`usean-oppilaitoksen-${randomInt(1e9)}`, {
    kayttajaTyyppi: 'VIRKAILIJA',
    roles: [`ROLE_APP_EHOKS_READ_${toimija.oppilaitos}`, `ROLE_APP_EHOKS_CRUD_${toinen.oppilaitos}`],
  })
  await kirjaudu.virkailijana(virkailija)

  await test.step('The first time the school is asked', async () => {
    await page.goto('/ehoks-virkailija-ui')
    await expect(valinta.otsikko()).toBeVisible()
    await saavutettava()
  })

  await test.step('A part of its name finds it', async () => {
    await valinta.kentta().fill('olematon')
    await expect(valinta.osumat()).toHaveText('Tällä nimellä ei löydy oppilaitosta')
    await valinta.kentta().fill(toimija.nimi.toLowerCase())
    await expect(valinta.osumat()).toHaveText('1 oppilaitos')
    await saavutettava()
    await valinta.vaihtoehto(toimija.nimi).click()
    await expect(tehtavat.otsikko('Etusivu')).toBeFocused()
    await expect(page).toHaveURL(new RegExp(`/koulutuksenjarjestaja/${toimija.oppilaitos}/etusivu$`))
    await expect(valinta.kentta()).toHaveValue(`${toimija.nimi}, oppilaitos`)
  })

  await test.step('The band changes it with the keyboard', async () => {
    await valinta.kentta().fill(toinen.nimi)
    await valinta.kentta().press('ArrowDown')
    await valinta.kentta().press('Enter')
    await expect(page).toHaveURL(new RegExp(`/koulutuksenjarjestaja/${toinen.oppilaitos}/etusivu$`))
    await expect(tehtavat.otsikko('Etusivu')).toBeFocused()
  })

  await test.step('The next visit begins there', async () => {
    await page.goto('/ehoks-virkailija-ui')
    await expect(page).toHaveURL(new RegExp(`/koulutuksenjarjestaja/${toinen.oppilaitos}/etusivu$`))
  })
})

test('an official without rights is told where to get them @phone', async ({
  page,
  maailma,
  kirjaudu,
  saavutettava,
}) => {
  const kehys = new KehysPage(page)
  const roles = ['ROLE_APP_KOSKI_READ_1.2.246.562.10.00000000001']
  await kirjaudu.virkailijana(
    await maailma.luoKayttaja(`oikeudeton-${randomInt(1e9)}`, { kayttajaTyyppi: 'VIRKAILIJA', roles }),
  )
  await page.goto('/ehoks-virkailija-ui')
  await expect(kehys.viesti('Sinulla ei ole oikeuksia minkään oppilaitoksen tietoihin')).toBeVisible()
  await expect(page.getByRole('main')).toContainText('käyttöoikeuksien vastuukäyttäjältä')
  await saavutettava()
})

test('the administrator finds any school that has HOKSes', async ({ page, maailma, toimija, kirjaudu }) => {
  const [valinta, opiskelijat] = [new OppilaitosvalintaPage(page), new OpiskelijatPage(page)]
  const tehtavat = new TehtavatPage(page)
  await maailma.luoOppijaJaHoks(toimija, pieni, { nimi: ['Pinja Maria', 'Peltosalmi'] })
  await kirjaudu.virkailijana('paakayttaja')

  await page.goto('/ehoks-virkailija-ui')
  await valinta.valitse(toimija.nimi)
  await tehtavat.haeOpiskelijaa('')
  await opiskelijat.naytaRivit(['Pinja Maria Peltosalmi'])
})

test('an expired login is renewed without losing the place @phone', async ({
  page,
  maailma,
  toimija,
  kirjaudu,
  saavutettava,
}) => {
  const [kehys, opintopolku] = [new KehysPage(page), new OpintopolkuPage(page)]
  const [opiskelijat, hoks] = [new OpiskelijatPage(page), new VirkailijanHoksPage(page)]
  const oppija = await maailma.luoOppijaJaHoks(toimija, pieni, { nimi: ['Vanessa Ilona', 'Vanhala'] })
  await kirjaudu.virkailijana(toimija.virkailija)
  await opiskelijat.avaa(toimija.oppilaitos, '?nimi=vanhala')
  await opiskelijat.naytaRivit(['Vanessa Ilona Vanhala'])

  await test.step('The session ends while the list is open', async () => {
    await kirjaudu.istuntoVanhenee('virkailija')
    await opiskelijat.avaaOpiskelija('Vanessa Ilona Vanhala')
    await expect(kehys.vanhentunut()).toBeVisible()
    await saavutettava()
  })

  await test.step('The message can be put aside; the page still offers the login', async () => {
    await kehys.vanhentunut().getByRole('button', { name: 'Jää tälle sivulle' }).click()
    await expect(kehys.vanhentunut()).toBeHidden()
    await expect(page.getByRole('button', { name: 'Kirjaudu uudelleen' })).toBeVisible()
    await saavutettava()
  })

  await test.step('After the login one is where one was', async () => {
    await page.getByRole('button', { name: 'Kirjaudu uudelleen' }).click()
    await opintopolku.valitse(toimija.virkailija)
    await expect(hoks.opiskelija('Vanessa Ilona Vanhala')).toBeVisible()
    await expect(page).toHaveURL(hoks.osoite(toimija.oppilaitos, oppija.oid, oppija.hoksId))
  })
})

test('after logging out nothing is shown, and the next one to log in is asked who they are', async ({
  page,
  toimija,
}) => {
  const [etusivu, opintopolku] = [new EtusivuPage(page), new OpintopolkuPage(page)]
  const [kehys, opiskelijat] = [new KehysPage(page), new OpiskelijatPage(page)]
  await etusivu.avaaVirkailijanPalvelu()
  await etusivu.kirjaudu()
  await opintopolku.valitse(toimija.virkailija)
  await expect(kehys.otsikko('Etusivu')).toBeVisible()
  await expect(kehys.ylatunniste()).toContainText(`Testi ${toimija.virkailija}`)

  await kehys.kirjauduUlos()
  await expect(etusivu.otsikko()).toBeVisible()
  await opiskelijat.avaa(toimija.oppilaitos)
  await expect(etusivu.otsikko()).toBeVisible()

  await etusivu.kirjaudu()
  await expect(opintopolku.kysymys()).toBeVisible()
})
