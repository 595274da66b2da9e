import { pieni } from '@ehoks/schema/esimerkit/pieni'
import { virkailijaBackend } from '../../fixtures/maailma.ts'
import { expect, test } from '../../fixtures/test.ts'
import { KehysPage } from '../../pages/kehys.page.ts'
import { AsetuksetPage } from '../../pages/oppija/asetukset.page.ts'
import { KatselutPage } from '../../pages/oppija/katselut.page.ts'
import { SuunnitelmaPage } from '../../pages/oppija/suunnitelma.page.ts'

test('a calendar is subscribed to by a secret address, which can be changed and ended @phone', async ({
  page,
  maailma,
  toimija,
  kirjaudu,
  saavutettava,
}) => {
  const [asetukset, kehys, suunnitelma] = [new AsetuksetPage(page), new KehysPage(page), new SuunnitelmaPage(page)]
  const oppija = await maailma.luoOppijaJaHoks(toimija, pieni)
  await kirjaudu.oppijana(oppija.oid)
  await asetukset.avaa()
  await expect(kehys.otsikko('Asetukset')).toBeVisible()
  await saavutettava()

  await asetukset.teeKalenteri()
  await expect(page.getByText('Osoite on valmis.')).toBeVisible()
  await expect(asetukset.kalenterinOsoite()).toBeVisible()
  const osoite = (await asetukset.kalenterinOsoite().textContent()) ?? ''
  expect(await (await fetch(osoite)).text()).toContain('BEGIN:VEVENT')
  await expect(page.getByRole('button', { name: 'Kopioi kalenterin osoite' })).toBeVisible()
  await saavutettava()

  await asetukset.kysyKalenterista('Vaihda osoite')
  await saavutettava()
  await asetukset.vahvista('Vaihda osoite')
  await expect(asetukset.kalenterinOsoite()).not.toHaveText(osoite)
  expect((await fetch(osoite)).status).toBe(404)

  await asetukset.kysyKalenterista('Lopeta kalenteri')
  await asetukset.vahvista('Lopeta kalenteri')
  await expect(page.getByText('Kalenteri on lopetettu.')).toBeVisible()
  await expect(asetukset.kalenterinOsoite()).toBeHidden()

  await asetukset.naytaEsittely()
  await expect(suunnitelma.esittely()).toBeVisible()
  await suunnitelma.suljeEsittely()
  await expect(page).not.toHaveURL(/esittely/)
})

test('a login that ends while one changes a setting is renewed in its place', async ({
  page,
  maailma,
  toimija,
  kirjaudu,
}) => {
  const [asetukset, kehys] = [new AsetuksetPage(page), new KehysPage(page)]
  const oppija = await maailma.luoOppijaJaHoks(toimija, pieni)
  await kirjaudu.oppijana(oppija.oid)
  await asetukset.avaa()
  await expect(page.getByRole('button', { name: 'Tee kalenterin osoite' })).toBeVisible()
  await kirjaudu.istuntoVanhenee('oppija')
  await asetukset.teeKalenteri()
  await expect(kehys.vanhentunut()).toBeVisible()
  await expect(kehys.otsikko('Asetukset')).toBeVisible()
})

test('a learner sees who has looked at the plan, and who has not logged in sees nothing @phone', async ({
  page,
  browser,
  maailma,
  toimija,
  kirjaudu,
  saavutettava,
}) => {
  const [katselut, kehys] = [new KatselutPage(page), new KehysPage(page)]
  const oppija = await maailma.luoOppijaJaHoks(toimija, pieni)

  await katselut.avaa()
  await expect(kehys.otsikko('Opintosuunnitelmasi yhdessä paikassa')).toBeVisible()

  await test.step('A teacher looks at the plan twice', async () => {
    const selain = await browser.newContext()
    const paluu = `${virkailijaBackend}/api/v1/virkailija/session/opintopolku`
    const ticket = await maailma.lippu(toimija.virkailija, paluu)
    await selain.request.get(paluu, { params: { ticket }, maxRedirects: 0 })
    for (const _kerta of [1, 2]) {
      const osoite = `${virkailijaBackend}/api/v1/virkailija/nakymat/hoks/${oppija.hoksId}`
      expect((await selain.request.get(osoite, { headers: { 'caller-id': 'e2e' } })).status()).toBe(200)
    }
    await selain.close()
  })

  await kirjaudu.oppijana(oppija.oid)
  await katselut.avaa()
  await expect(kehys.otsikko('Kuka on katsonut tietojani')).toBeVisible()
  await expect(katselut.rivit()).toHaveText([
    new RegExp(`Katsoi tietojasi 2 kertaaTyöntekijä, ${toimija.nimi}, oppilaitos`),
    /Muutti tietojasi.*tietojärjestelmä/,
  ])
  await saavutettava()
})
