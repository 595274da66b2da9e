import { kaikki } from '@ehoks/schema/esimerkit/kaikki'
import { korvaa } from '../../fixtures/hoks-muutokset.ts'
import { expect, test } from '../../fixtures/test.ts'
import { SuunnitelmaPage } from '../../pages/oppija/suunnitelma.page.ts'
import { SuunnitelmatPage } from '../../pages/oppija/suunnitelmat.page.ts'

const KAYNTI = /\/kaynti$/

test('what is required in a unit is there when opened, and not before @phone', async ({
  page,
  maailma,
  toimija,
  kirjaudu,
  verkko,
  saavutettava,
}) => {
  const [suunnitelmat, suunnitelma] = [new SuunnitelmatPage(page), new SuunnitelmaPage(page)]
  const oppija = await maailma.luoOppijaJaHoks(toimija, kaikki)
  await kirjaudu.oppijana(oppija.oid)
  await suunnitelmat.avaa()
  await suunnitelma.avaaTutkinnonOsa('Auton korjaaminen')
  const vaatimushaut = () => verkko.kutsut.filter((osoite) => osoite.includes('/vaatimukset/'))
  expect(vaatimushaut()).toEqual([])

  await suunnitelma.naytaVaatimukset('Auton korjaaminen')
  const osa = suunnitelma.tutkinnonOsa('Auton korjaaminen')
  await expect(osa.getByRole('heading', { name: 'Mitä pitää osata' })).toBeVisible()
  await expect(osa).toContainText('arvioida omaa työtään')
  await expect(osa).toContainText('Arvosana 5')
  expect(vaatimushaut(), 'of this unit only').toHaveLength(1)
  await saavutettava()

  await test.step('A subject area of a common unit has its own', async () => {
    await suunnitelma.avaaTutkinnonOsa('Viestintä ja vuorovaikutus äidinkielellä')
    await suunnitelma.naytaVaatimukset('Viestintä ja vuorovaikutus äidinkielellä')
    await expect(
      suunnitelma
        .tutkinnonOsa('Viestintä ja vuorovaikutus äidinkielellä')
        .getByRole('heading', { name: 'Mitä pitää osata' }),
    ).toBeVisible()
  })
})

test('a learner is told what has changed since the last visit, until having seen it @phone', async ({
  page,
  maailma,
  toimija,
  kirjaudu,
  saavutettava,
}) => {
  const [suunnitelmat, suunnitelma] = [new SuunnitelmatPage(page), new SuunnitelmaPage(page)]
  const oppija = await maailma.luoOppijaJaHoks(toimija, kaikki)
  await kirjaudu.oppijana(oppija.oid)

  await test.step('The first visit: an introduction, which stays closed, and nothing to compare with', async () => {
    const kaynti = page.waitForResponse(KAYNTI)
    await suunnitelmat.avaa()
    await expect(suunnitelma.esittely()).toBeVisible()
    await expect(suunnitelma.muuttunut()).toBeHidden()
    await kaynti
    const tallennus = page.waitForResponse((vastaus) => vastaus.request().method() === 'PUT')
    await suunnitelma.suljeEsittely()
    await expect(page.getByRole('main')).toBeFocused()
    await expect(suunnitelma.esittely()).toBeHidden()
    await tallennus
  })

  await test.step('The school changes the plan', async () => {
    const hoks = kaikki({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus })
    expect(await korvaa(toimija, oppija.hoksId, { ...hoks, sahkoposti: 'uusi@example.com' })).toBe(204)
    await page.reload()
    await expect(suunnitelma.esittely()).toBeHidden()
    await expect(suunnitelma.muuttunut()).toContainText('sen jälkeen, kun katsoit suunnitelmaa 22.11.2026')
    // Not seen, so not forgotten.
    await page.reload()
    const kaynti = page.waitForResponse(KAYNTI)
    await suunnitelma.naytaMuutokset()
    await expect(suunnitelma.muuttunut()).toContainText('Sähköpostiosoite')
    await expect(suunnitelma.muuttunut()).toContainText('uusi@example.com')
    await saavutettava()
    await kaynti
  })

  await page.reload()
  await expect(suunnitelma.seuraavaksi()).toBeVisible()
  await expect(suunnitelma.muuttunut()).toBeHidden()
})

test('the plan goes to a calendar and to paper, whole or in part', async ({
  page,
  maailma,
  toimija,
  kirjaudu,
  saavutettava,
}) => {
  const [suunnitelmat, suunnitelma] = [new SuunnitelmatPage(page), new SuunnitelmaPage(page)]
  const oppija = await maailma.luoOppijaJaHoks(toimija, kaikki)
  await kirjaudu.oppijana(oppija.oid)
  await suunnitelmat.avaa()

  await test.step('The calendar has the dated things: all of them, or one', async () => {
    const lataa = async (linkki = suunnitelma.kalenteritiedosto()) => {
      const vastaus = await page.request.get((await linkki.getAttribute('href')) ?? '')
      expect(vastaus.headers()['content-type']).toContain('text/calendar')
      return vastaus.text()
    }
    const kaikkiTapahtumat = await lataa()
    expect(kaikkiTapahtumat).toContain('DTSTART;VALUE=DATE:20261209')
    expect(kaikkiTapahtumat.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(3)
    const yksi = await lataa(suunnitelma.seuraavaksi().getByRole('link', { name: /^Lisää kalenteriin Näyttö 9\.12/ }))
    expect(yksi.match(/BEGIN:VEVENT/g)).toHaveLength(1)
    expect(yksi).toContain('20261209')
  })

  await test.step('A part goes to paper, with the requirements', async () => {
    await page.evaluate(() => {
      window.print = () => {
        const nakyvat = [...document.querySelectorAll('main section.osio:not(.ei-tulosteeseen) > h2')]
        document.body.dataset['tulostettu'] = nakyvat.map((otsikko) => otsikko.textContent).join()
        document.body.dataset['vaatimuksia'] = String(document.querySelectorAll('.vaatimukset').length)
      }
    })
    await suunnitelma.valitseTulostettavat()
    const valinta = suunnitelma.tulostusvalinta()
    await expect(valinta.getByRole('checkbox')).toHaveCount(10)
    await saavutettava()
    for (const nimi of ['Tavoitteeni', 'Osaamiseni ennestään', 'Aikajana', 'Oppimisen tuki', 'Yhteystiedot']) {
      await valinta.getByRole('checkbox', { name: nimi, exact: true }).uncheck()
    }
    await valinta.getByRole('checkbox', { name: /^Tutkinnon osien vaatimukset/ }).check()
    await valinta.getByRole('button', { name: 'Tulosta', exact: true }).click()
    await expect(page.locator('body')).toHaveAttribute(
      'data-tulostettu',
      'Suunnitelmani,Omat jaot,Mistä tiedot tulevat,Kuka on katsonut',
    )
    await expect(page.locator('body')).not.toHaveAttribute('data-vaatimuksia', '0')
    await expect(valinta).toBeHidden()
  })

  await test.step('Afterwards the page is whole again', async () => {
    await page.emulateMedia({ media: 'print' })
    await expect(suunnitelma.osio('Tavoitteeni')).toBeVisible()
    await page.emulateMedia({ media: 'screen' })
  })
})

test('the addresses of before lead to the sections', async ({ page, maailma, toimija, kirjaudu }) => {
  const [suunnitelmat, suunnitelma] = [new SuunnitelmatPage(page), new SuunnitelmaPage(page)]
  const oppija = await maailma.luoOppijaJaHoks(toimija, kaikki)
  await kirjaudu.oppijana(oppija.oid)
  await suunnitelmat.avaa()
  await expect(page).toHaveURL(/\/suunnittelu\/[\w-]{36}$/)
  const osoite = page.url()
  await page.goto(`${osoite}/opiskelusuunnitelmani`)
  await expect(page).toHaveURL(`${osoite}#suunnitelma`)
  await expect(suunnitelma.osio('Suunnitelmani')).toBeInViewport()
  await page.goto(`${osoite}/osaamiseni`)
  await expect(page).toHaveURL(`${osoite}#ennestaan`)
  await expect(suunnitelma.osio('Osaamiseni ennestään')).toBeInViewport()
})
