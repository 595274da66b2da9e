import { randomUUID } from 'node:crypto'
import { kaikki } from '@ehoks/schema/esimerkit/kaikki'
import type { HoksLuonti } from '@ehoks/schema/hoks/variantit'
import type { Browser } from '@playwright/test'
import { addresses } from '../../addresses.ts'
import { korvaa } from '../../fixtures/hoks-muutokset.ts'
import { luoJakaja } from '../../fixtures/jaot.ts'
import { kaantamattomat, sivunTekstit } from '../../fixtures/kielet.ts'
import { tarkistaSaavutettavuus } from '../../fixtures/saavutettavuus.ts'
import { expect, test } from '../../fixtures/test.ts'
import { luoVerkko } from '../../fixtures/verkko.ts'
import { JAETUN_HAKU, JaettuPage } from '../../pages/jaettu.page.ts'
import { KehysPage } from '../../pages/kehys.page.ts'
import { JaotPage } from '../../pages/oppija/jaot.page.ts'
import { SuunnitelmaPage } from '../../pages/oppija/suunnitelma.page.ts'
import { SuunnitelmatPage } from '../../pages/oppija/suunnitelmat.page.ts'
import { VirkailijanHoksPage } from '../../pages/virkailija/hoks.page.ts'

const NIMI = 'Testi Tellervo Esimerkki'
const NYT = new Date('2026-11-22T10:00:00Z')

/** Somebody else's browser, where nobody has logged in; what it asks of other hosts is told. */
async function toinenSelain(browser: Browser, viewport: { width: number; height: number } | null) {
  const konteksti = await browser.newContext({ locale: 'fi-FI', timezoneId: 'Europe/Helsinki', viewport })
  const page = await konteksti.newPage()
  await page.clock.install({ time: NYT })
  const muualle: string[] = []
  page.on('request', (pyynto) => {
    if (new URL(pyynto.url()).origin !== addresses.ehoks) muualle.push(pyynto.url())
  })
  return { page, muualle, sulje: () => konteksti.close() }
}

test('a learner shares a demonstration; the assessor sees just that until the learner ends it @phone', async ({
  page,
  browser,
  maailma,
  toimija,
  kirjaudu,
  verkko,
  saavutettava,
}) => {
  const [suunnitelmat, suunnitelma, jaot] = [new SuunnitelmatPage(page), new SuunnitelmaPage(page), new JaotPage(page)]
  const oppija = await maailma.luoOppijaJaHoks(toimija, kaikki)
  const sahkoposti = `arvioija-${randomUUID()}@example.com`
  await kirjaudu.oppijana(oppija.oid)
  await suunnitelmat.avaa()
  await expect(suunnitelma.seuraavaksi()).toContainText('Näyttö: Esimerkkikorjaamo Oy')

  await test.step('What is at a workplace or is a demonstration can be shared, a period at school not', async () => {
    const osa = suunnitelma.tutkinnonOsa('Auton tai moottoripyörän huoltaminen')
    await expect(osa.getByRole('listitem')).toHaveCount(3)
    await expect(osa.getByRole('link', { name: /^Jaa työpaikalle/ })).toHaveCount(2)
  })

  await test.step('What is shared: exactly that is shown beforehand', async () => {
    await jaot.jaaSeuraava()
    await expect(page).toHaveURL(/\/ehoks\/suunnittelu\/[\w-]{36}\/jaa\/[\w-]{36}$/)
    await jaot.avaaEsikatselu()
    await expect(jaot.esikatselu()).toContainText('Viestintä ja vuorovaikutus äidinkielellä')
    await expect(jaot.esikatselu()).toContainText('Mitä pitää osata')
    await jaot.rasti('Näytä, mitä pitää osata')
    await expect(jaot.esikatselu()).not.toContainText('Mitä pitää osata')
    await jaot.rasti('Näytä, mitä pitää osata')
    await expect(jaot.esikatselu()).toContainText('Mitä pitää osata')
    await saavutettava()
  })

  await test.step('Nothing goes without an address, with days that are over, or without consent', async () => {
    await expect(jaot.kentta('Vastaanottajan nimi')).toHaveValue('Tauno Työelämä')
    await expect(jaot.kentta('Linkki toimii alkaen')).toHaveValue('2026-12-09')
    await page.getByRole('button', { name: 'Vaihda: aukeaa heti' }).click()
    await expect(jaot.kentta('Linkki toimii alkaen')).toHaveValue('2026-11-22')
    await jaot.rasti('Lähetä linkki sähköpostilla')
    await jaot.kentta('Viimeinen päivä').fill('2026-11-21')
    await jaot.jaa().click()
    await expect(jaot.virheet()).toHaveText([/^Kirjoita sähköpostiosoite/, /on jo mennyt/, /^Anna suostumuksesi/])
    await jaot.virheet().first().click()
    await expect(jaot.kentta('Vastaanottajan sähköposti')).toBeFocused()
    await saavutettava()
    expect(verkko.kutsut.filter((kutsu) => kutsu.endsWith('/jakolinkit'))).toEqual([])
  })

  const linkki = await test.step('The link is there to give, and has been mailed', async () => {
    await jaot.kentta('Vastaanottajan sähköposti').fill(sahkoposti)
    await jaot.kentta('Viimeinen päivä').fill('2026-12-18')
    await expect(page.getByText('näkee tämän näytön ja siihen liittyvät tietoni 22.11.–18.12.2026.')).toBeVisible()
    await jaot.rasti('Suostun siihen')
    await jaot.jaa().click()
    await expect(jaot.onValmis()).toBeVisible()
    await expect(page).toHaveURL(/\/ehoks\/jaot\/[\w-]{36}$/)
    await expect(jaot.qrKoodi()).toBeVisible()
    await expect(page.getByText(`Linkki on lähetetty sähköpostilla osoitteeseen ${sahkoposti}.`)).toBeVisible()
    const osoite = (await jaot.linkki().textContent()) ?? ''
    const [viesti] = await maailma.viestit(sahkoposti)
    expect(viesti?.sisalto).toContain(osoite)
    await saavutettava()
    await page.reload()
    await expect(jaot.linkki()).toHaveText(osoite)
    return osoite
  })

  const arvioija = await toinenSelain(browser, page.viewportSize())
  const jaettu = new JaettuPage(arvioija.page)

  await test.step('The assessor opens it without logging in, by one request, and sees what was agreed', async () => {
    const kutsut = luoVerkko(arvioija.page)
    const sivu = await arvioija.page.goto(linkki)
    expect(sivu?.headers()).toMatchObject({ 'x-robots-tag': 'noindex', 'referrer-policy': 'no-referrer' })
    await expect(jaettu.otsikko(NIMI)).toBeInViewport()
    for (const ydin of ['9.12.2026', 'Esimerkkikorjaamo Oy', 'Tauno Työelämä', 'Viestintä ja vuorovaikutus']) {
      await expect(jaettu.sisalto().getByText(ydin).first(), ydin).toBeInViewport()
    }
    await expect(jaettu.sisalto()).toContainText('Linkki toimii 18.12.2026 asti.')
    await expect(jaettu.sisalto()).toContainText('Mitä pitää osata')
    await expect(jaettu.sisalto()).toContainText('Yhteys oppilaitokseen')
    expect(kutsut.kutsut).toHaveLength(1)
    expect(arvioija.muualle).toEqual([])
    expect(await arvioija.page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex')
    await tarkistaSaavutettavuus(arvioija.page)
  })

  await test.step('It follows the plan over a change by the provider', async () => {
    const { 'osaamisen-saavuttamisen-pvm': _, ...hoks } = kaikki({
      oppijaOid: oppija.oid,
      opiskeluoikeusOid: oppija.opiskeluoikeus,
    })
    expect(await korvaa(toimija, oppija.hoksId, naytotUusiksi(hoks, 'Huoltokäynnin selostaminen asiakkaalle'))).toBe(
      204,
    )
    await arvioija.page.reload()
    await expect(jaettu.sisalto()).toContainText('Huoltokäynnin selostaminen asiakkaalle')
  })

  await test.step('It goes to the calendar and on paper; the assessor tells of having read it', async () => {
    const lataus = arvioija.page.waitForEvent('download')
    await jaettu.kalenteriin().click()
    expect((await lataus).suggestedFilename()).toMatch(/\.ics$/)
    await arvioija.page.emulateMedia({ media: 'print' })
    await expect(arvioija.page.getByRole('button')).toHaveCount(0)
    await expect(jaettu.sisalto()).toContainText('Huoltokäynnin selostaminen asiakkaalle')
    await arvioija.page.emulateMedia({ media: 'screen' })
    await jaettu.olenLukenut()
    await expect(jaettu.kiitos()).toBeVisible()
  })

  await test.step('The learner sees it opened and read, and ends it', async () => {
    await jaot.avaaKaikki()
    await expect(jaot.jaot()).toContainText('Avattu 2 kertaa, viimeksi 22.11.2026 12.00.')
    await expect(jaot.jaot()).toContainText('Vastaanottaja on lukenut tämän')
    await saavutettava()
    await jaot.lopeta()
    await expect(jaot.jaot()).toContainText('Lopetit jaon 22.11.2026.')
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Päättyneet'])
  })

  await test.step('The link is dead', async () => {
    await arvioija.page.reload()
    await expect(jaettu.otsikko('Jako on lopetettu')).toBeVisible()
    await expect(jaettu.sisalto()).not.toContainText('Tellervo')
    await tarkistaSaavutettavuus(arvioija.page)
    await arvioija.sulje()
  })
})

/** The same plan, in whose demonstrations something else is done. */
function naytotUusiksi(hoks: HoksLuonti, sisalto: string): HoksLuonti {
  return {
    ...hoks,
    'hankittavat-yhteiset-tutkinnon-osat': (hoks['hankittavat-yhteiset-tutkinnon-osat'] ?? []).map((osa) => ({
      ...osa,
      'osa-alueet': osa['osa-alueet'].map((alue) => ({
        ...alue,
        'osaamisen-osoittaminen': (alue['osaamisen-osoittaminen'] ?? []).map((naytto) => ({
          ...naytto,
          'sisallon-kuvaus': [sisalto],
        })),
      })),
    })),
  }
}

test('a link that opens nothing says why, and what to do @phone', async ({
  page,
  toimija,
  kirjaudu,
  verkko,
  saavutettava,
}) => {
  const [jaettu, kehys] = [new JaettuPage(page), new KehysPage(page)]
  const jakaja = await luoJakaja(toimija, kirjaudu, page)
  const tuleva = await jakaja.jaa('jakso', { 'voimassaolo-alku': '2026-12-01' })
  const voimassa = await jakaja.jaa('jakso')
  await page.context().clearCookies()

  await test.step('It is to come, or is no link at all', async () => {
    await jaettu.avaa(tuleva.linkki)
    await expect(jaettu.otsikko('Linkki ei ole vielä voimassa')).toBeVisible()
    await saavutettava()
    await jaettu.avaa(voimassa.linkki.slice(0, -1))
    await expect(jaettu.otsikko('Linkki ei avaa mitään')).toBeVisible()
    await saavutettava()
  })

  await test.step('The service is down for a while', async () => {
    const korjaa = await verkko.katkaise(JAETUN_HAKU)
    await jaettu.avaa(voimassa.linkki)
    await expect(kehys.virhe()).toContainText('Yhteys ei toimi')
    await saavutettava()
    await korjaa()
    await kehys.yritaUudelleen()
    await expect(jaettu.otsikko(NIMI)).toBeVisible()
  })

  await test.step('The instructor sees the period with its tasks, and tells what is wrong', async () => {
    await expect(jaettu.sisalto()).toContainText('Ajoneuvojen kunnossapito')
    await expect(jaettu.sisalto()).toContainText('80 % täydestä työajasta')
    await jaettu.yhteystiedoissaOnVirhe('Ohjaaja on nyt Olga Opastaja')
    await expect(jaettu.kiitos()).toBeVisible()
    await saavutettava()
  })

  await test.step('What was shared is no longer in the plan', async () => {
    const { oppija } = jakaja
    const { 'hankittavat-ammat-tutkinnon-osat': _, ...muu } = kaikki({
      oppijaOid: oppija.oid,
      opiskeluoikeusOid: oppija.opiskeluoikeus,
    })
    expect(await korvaa(toimija, oppija.hoksId, muu)).toBe(204)
    // The address that the service gave earlier leads here too.
    await page.goto(voimassa.linkki.replace('/ehoks/jako/', '/ehoks-tyopaikantoimija-ui/'))
    await expect(jaettu.otsikko('Jaettua kohtaa ei enää ole suunnitelmassa')).toBeVisible()
    await expect(page).toHaveURL(voimassa.linkki)
    await saavutettava()
  })

  await test.step('The learner is told of it all', async () => {
    await kirjaudu.oppijana(jakaja.oppija.oid)
    const jaot = new JaotPage(page)
    await jaot.avaaKaikki()
    await expect(jaot.jaot().filter({ hasText: 'Ohjaaja on nyt Olga Opastaja' })).toContainText(
      'Ei enää suunnitelmassa',
    )
    await saavutettava()
  })
})

test('an official sees what is shared, and ends it for a reason that the learner sees', async ({
  page,
  toimija,
  kirjaudu,
  verkko,
  saavutettava,
}) => {
  const [hoks, jaot] = [new VirkailijanHoksPage(page), new JaotPage(page)]
  const jakaja = await luoJakaja(toimija, kirjaudu, page)
  const { shareId, linkki } = await jakaja.jaa('jakso')
  const vastaanottaja = new JaettuPage(page)
  await vastaanottaja.avaa(linkki)
  await vastaanottaja.yhteystiedoissaOnVirhe('Ohjaaja on nyt Olga Opastaja')
  await expect(vastaanottaja.kiitos()).toBeVisible()
  await kirjaudu.virkailijana(toimija.virkailija)
  await hoks.avaa(toimija.oppilaitos, jakaja.oppija.oid, jakaja.oppija.hoksId)
  const osio = hoks.osio('Jaot työpaikalle')
  await expect(osio).toBeVisible()
  expect(verkko.kutsut.filter((kutsu) => kutsu.endsWith('/jaot'))).toEqual([])
  await expect(page.getByText('Työpaikka kertoo, että yhteystiedoissa on virhe')).toBeVisible()
  await osio.getByRole('button', { name: 'Näytä jaot' }).click()
  await expect(osio.getByRole('listitem').first()).toContainText('Olavi Opastaja')
  await expect(osio.getByRole('listitem').first()).toContainText('22.11.2026–31.1.2027')
  await expect(osio.getByRole('listitem').first()).toContainText('Avattu kerran, 22.11.2026')
  await expect(osio.getByRole('listitem').first()).toContainText('Ohjaaja on nyt Olga Opastaja')

  await osio.getByRole('button', { name: /^Lopeta jako/ }).click()
  await osio.getByRole('button', { name: 'Lopeta jako' }).click()
  await expect(osio.getByLabel('Miksi jako lopetetaan?')).toBeFocused()
  await saavutettava()
  await osio.getByLabel('Miksi jako lopetetaan?').fill('Työpaikka vaihtui')
  await osio.getByRole('button', { name: 'Lopeta jako' }).click()
  await expect(osio).toContainText('Opiskelijalla ei ole voimassa olevia jakoja')
  await expect(osio).toContainText('Jako on lopetettu.')

  await jaot.avaa(shareId)
  await expect(page.getByText('Oppilaitoksesi lopetti jaon 22.11.2026.')).toBeVisible()
  await expect(page.getByText('Syy: Työpaikka vaihtui')).toBeVisible()
  await saavutettava()
})

test('a learner extends a share, and replaces a link gone astray, by the keyboard alone', async ({
  page,
  toimija,
  kirjaudu,
  saavutettava,
}) => {
  const jaot = new JaotPage(page)
  const jakaja = await luoJakaja(toimija, kirjaudu, page)
  const { shareId, linkki } = await jakaja.jaa('naytto')
  const painike = async (nimi: string) => {
    await page.getByRole('button', { name: nimi }).focus()
    await page.keyboard.press('Enter')
  }
  await jaot.avaa(shareId)
  await expect(jaot.linkki()).toHaveText(linkki)

  await page.getByLabel('Uusi viimeinen päivä').fill('2028-01-01')
  await painike('Muuta viimeinen päivä')
  await expect(page.getByText('Jako voi olla voimassa enintään vuoden.')).toBeVisible()
  await saavutettava()
  await page.getByLabel('Uusi viimeinen päivä').fill('2027-03-31')
  await painike('Muuta viimeinen päivä')
  await expect(page.getByText('Linkki toimii 31.3.2027 asti')).toBeVisible()

  await painike('Vaihda linkki')
  await expect(page.getByRole('dialog')).toContainText('Nykyinen linkki lakkaa toimimasta heti')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Vaihda linkki' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Linkki on vaihdettu.')).toBeVisible()
  await expect(jaot.linkki()).not.toHaveText(linkki)
  await page.goto(linkki)
  await expect(new JaettuPage(page).otsikko('Linkki ei avaa mitään')).toBeVisible()
})

for (const { kieli, valinta } of [
  { kieli: 'sv', valinta: 'SV' },
  { kieli: 'en', valinta: 'EN' },
] as const) {
  test(`every text of sharing is in the chosen language: ${kieli}`, async ({ page, toimija, kirjaudu }) => {
    const kehys = new KehysPage(page)
    const jakaja = await luoJakaja(toimija, kirjaudu, page)
    const { shareId, linkki } = await jakaja.jaa('jakso')
    await jakaja.lopeta((await jakaja.jaa('jakso')).shareId)
    const sivut = [
      { osoite: linkki, haku: JAETUN_HAKU },
      { osoite: `/ehoks/suunnittelu/${jakaja.eid}/jaa/${jakaja.naytto['module-id']}`, haku: /\/esikatselu\?/ },
      { osoite: '/ehoks/jaot', haku: /\/nakymat\/jaot$/ },
      { osoite: `/ehoks/jaot/${shareId}`, haku: /\/nakymat\/jaot$/ },
    ]
    await page.goto('/ehoks')
    await kehys.vaihdaKieli('FI')
    for (const { osoite, haku } of sivut) {
      const vastaus = page.waitForResponse(haku)
      await page.goto(osoite)
      const data = await (await vastaus).text()
      await expect(kehys.lataus()).toHaveCount(0)
      const suomeksi = await sivunTekstit(page)
      await kehys.vaihdaKieli(valinta)
      await expect(page.locator('html')).toHaveAttribute('lang', kieli)
      await expect
        .poll(async () => kaantamattomat(suomeksi, await sivunTekstit(page), data, linkki, NIMI), osoite)
        .toEqual([])
      await kehys.vaihdaKieli('FI')
    }
  })
}
