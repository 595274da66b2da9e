import { readFile } from 'node:fs/promises'
import type { Oppija } from '@ehoks/dev-env/opintopolku'
import { pieni } from '@ehoks/schema/esimerkit/pieni'
import { paattyva } from '../../fixtures/hoks-muutokset.ts'
import { kaantamattomat, sivunTekstit } from '../../fixtures/kielet.ts'
import { maailma } from '../../fixtures/maailma.ts'
import { expect, test as pohja } from '../../fixtures/test.ts'
import { KehysPage } from '../../pages/kehys.page.ts'
import { JAKSOJEN_HAKU, OIKEUDETTOMIEN_HAKU, RaportitPage } from '../../pages/virkailija/raportit.page.ts'

const test = pohja.extend<{ raportit: RaportitPage }>({
  raportit: async ({ page }, use) => use(new RaportitPage(page)),
})

const NELLI = 'Nelli Orvokki Näyttelä'
const AATU = 'Aatu Oskari Aarnio'

/** A school with two learners, each with one workplace period; of the one of Nelli something is missing. */
const kaksi = test.extend<{ oppijat: readonly (Oppija & { hoksId: number })[] }>({
  oppijat: async ({ toimija, kirjaudu }, use) => {
    const oppijat = [
      await maailma.luoOppijaJaHoks(toimija, paattyva, { nimi: ['Nelli Orvokki', 'Näyttelä'] }),
      await maailma.luoOppijaJaHoks(toimija, pieni, { nimi: ['Aatu Oskari', 'Aarnio'] }),
    ]
    await kirjaudu.virkailijana(toimija.virkailija)
    await use(oppijat)
  },
})

kaksi(
  'workplace periods are found by workplace, instructor, days and what is missing; each leads to its place @phone',
  async ({ page, raportit, toimija, oppijat, verkko, saavutettava }) => {
    await raportit.avaa(toimija.oppilaitos)
    await raportit.naytaRivit([AATU, NELLI])
    await expect(raportit.maara()).toHaveText('2 jaksoa')
    await expect(page).toHaveTitle('Työpaikkajaksot – eHOKS')
    expect(verkko.kutsut.filter((kutsu) => !kutsu.endsWith('/session'))).toHaveLength(1)
    await expect(raportit.rivi(NELLI)).toContainText('Esimerkkikorjaamo Oy')
    await expect(raportit.rivi(NELLI)).toContainText('Olli Ohjaaja')
    await expect(raportit.rivi(NELLI)).toContainText('4.12.2026')
    await expect(raportit.rivi(NELLI)).toContainText('Ohjaajan yhteystieto puuttuu')
    await expect(raportit.rivi(NELLI), 'names in the place of codes').not.toContainText('tutkinnonosat_')
    await saavutettava()

    await raportit.kentta('Työpaikkaohjaajan nimi').fill('ohjaaja olli')
    await raportit.naytaRivit([NELLI])
    await expect(page).toHaveURL(/\?ohjaaja=ohjaaja\+olli$/)
    await raportit.poistaRajaukset()
    await raportit.naytaRivit([AATU, NELLI])
    await raportit.puute().selectOption('Ohjaajan sähköposti ja puhelinnumero')
    await raportit.naytaRivit([NELLI])
    await raportit.kentta('Päättyy aikaisintaan').fill('5.12.2026')
    await expect(page.getByRole('heading', { name: 'Rajauksilla ei löytynyt yhtään jaksoa' })).toBeVisible()
    await saavutettava()
    await page.goBack()
    await raportit.naytaRivit([NELLI])

    await raportit.rivi(NELLI).getByRole('link').click()
    await expect(page).toHaveURL(new RegExp(`/${oppijat[0]?.hoksId}#[0-9a-f-]{36}$`))
    await expect(page.getByRole('heading', { level: 1, name: NELLI })).toBeVisible()
    await page.goBack()
    await raportit.naytaRivit([NELLI])
  },
)

kaksi('periods are ordered, and come as a file', async ({ raportit, toimija, oppijat }) => {
  expect(oppijat).toHaveLength(2)
  await raportit.avaa(toimija.oppilaitos)
  await raportit.naytaRivit([AATU, NELLI])
  await raportit.jarjesta('Päättyy')
  await raportit.naytaRivit([NELLI, AATU])
  const csv = await raportit.lataa('CSV-tiedosto')
  expect(csv.suggestedFilename()).toBe('tyopaikkajaksot.csv')
  const [otsikot, ...rivit] = (await readFile(await csv.path(), 'utf8')).split('\r\n')
  expect(otsikot).toMatch(/^\ufeffOpiskelija;Oppijanumero;Tutkinto;Tutkinnon osa;/)
  expect(rivit.map((rivi) => rivi.split(';')[0])).toEqual([NELLI, AATU])
  const excel = await raportit.lataa('Excel-tiedosto')
  expect(excel.suggestedFilename()).toBe('tyopaikkajaksot.xlsx')
})

kaksi(
  'the keyboard alone chooses a report, limits it and opens a HOKS',
  async ({ page, raportit, toimija, oppijat, saavutettava }) => {
    expect(oppijat).toHaveLength(2)
    await raportit.avaa(toimija.oppilaitos)
    await raportit.naytaRivit([AATU, NELLI])
    await raportit.linkki('Työpaikkajaksot ilman osa-aikaisuustietoa').focus()
    await page.keyboard.press('Enter')
    await expect(raportit.otsikko('Työpaikkajaksot ilman osa-aikaisuustietoa')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Kaikilla työpaikkajaksoilla on osa-aikaisuustieto' })).toBeVisible()
    await saavutettava()
    await page.keyboard.press('Shift+Tab')
    await expect(raportit.linkki('Työpaikkajaksot')).toBeFocused()
    await page.keyboard.press('Enter')
    await raportit.naytaRivit([AATU, NELLI])
    for (let sarkain = 0; sarkain < 3; sarkain++) await page.keyboard.press('Tab')
    await expect(raportit.kentta('Työpaikan nimi tai y-tunnus')).toBeFocused()
    await page.keyboard.type('esimerkki')
    await expect(page).toHaveURL(/tyopaikka=esimerkki$/)
    await raportit.rivi(AATU).getByRole('link').focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: AATU })).toBeFocused()
  },
)

kaksi(
  'HOKSes whose study right is not in Koski are told; the address of before leads to the reports @phone',
  async ({ page, raportit, toimija, oppijat, saavutettava }) => {
    await raportit.avaa(toimija.oppilaitos, '?raportti=opiskeluoikeudet')
    await expect(page.getByRole('heading', { name: 'Jokaisen HOKSin opiskeluoikeus on Koskessa' })).toBeVisible()
    await saavutettava()

    // Nobody can take a study right out of the stand-in's Koski: the answer is told what it would be.
    await page.route(OIKEUDETTOMIEN_HAKU, async (reitti) => {
      const vastaus = await reitti.fetch()
      const rivi = {
        oppija: { oid: oppijat[0]?.oid, nimi: NELLI },
        'hoks-id': oppijat[0]?.hoksId,
        'opiskeluoikeus-oid': oppijat[0]?.opiskeluoikeus,
        'tutkinto-nimi': { fi: 'Autoalan perustutkinto' },
        'ensikertainen-hyvaksyminen': '2025-08-25',
        paivitetty: '2026-11-20T08:00:00.000Z',
        huomattu: '2026-11-21T08:00:00.000Z',
      }
      await reitti.fulfill({ response: vastaus, json: { meta: {}, data: { maara: 1, rivit: [rivi] } } })
    })
    await page.goto('/ehoks-virkailija-ui/raportit')
    await expect(page).toHaveURL(new RegExp(`/koulutuksenjarjestaja/${toimija.oppilaitos}/raportit$`))
    await raportit.valitse('HOKSit ilman opiskeluoikeutta Koskessa')
    await expect(raportit.otsikko('HOKSit ilman opiskeluoikeutta Koskessa')).toBeVisible()
    await expect(raportit.maara()).toHaveText('1 HOKS')
    await expect(raportit.rivi(NELLI)).toContainText('Autoalan perustutkinto')
    await expect(raportit.rivi(NELLI)).toContainText('21.11.2026')
    await saavutettava()
    await raportit.rivi(NELLI).getByRole('link').click()
    await expect(page.getByRole('heading', { level: 1, name: NELLI })).toBeVisible()
  },
)

test('a report tells that it loads, and that it cannot be fetched @phone', async ({
  page,
  raportit,
  toimija,
  kirjaudu,
  verkko,
  saavutettava,
}) => {
  const kehys = new KehysPage(page)
  await kirjaudu.virkailijana(toimija.virkailija)
  const paasta = await verkko.pidattele(JAKSOJEN_HAKU)
  await raportit.avaa(toimija.oppilaitos)
  await expect(kehys.lataus().first()).toBeAttached()
  await saavutettava()
  await paasta()
  await expect(kehys.viesti('Oppilaitoksella ei ole työpaikkajaksoja')).toBeVisible()
  await saavutettava()

  await verkko.kaada(JAKSOJEN_HAKU)
  await page.reload()
  await expect(kehys.virhe()).toContainText('Palvelussa tapahtui virhe')
  await saavutettava()
})

test('the reports of another school are not shown', async ({ page, raportit, toimija, kirjaudu }) => {
  const toinen = await maailma.luoKoulutustoimija()
  await kirjaudu.virkailijana(toimija.virkailija)
  await raportit.avaa(toinen.oppilaitos)
  await expect(new KehysPage(page).virhe()).toContainText('Sinulla ei ole oikeutta näihin tietoihin')
})

for (const kieli of ['sv', 'en'] as const) {
  kaksi(`the reports are in the chosen language: ${kieli}`, async ({ page, raportit, toimija, oppijat }) => {
    expect(oppijat).toHaveLength(2)
    for (const raportti of ['tyopaikkajaksot', 'opiskeluoikeudet']) {
      const tekstit = async (lang: string) => {
        const vastaus = page.waitForResponse(/\/nakymat\/raportit\//)
        await raportit.avaa(toimija.oppilaitos, `?raportti=${raportti}&lang=${lang}`)
        const tieto = await (await vastaus).text()
        await expect(raportit.taulukko().or(page.locator('.tilaviesti'))).toBeVisible()
        return { tekstit: await sivunTekstit(page), tieto }
      }
      const suomeksi = await tekstit('fi')
      const kielella = await tekstit(kieli)
      const data = [suomeksi.tieto, toimija.nimi, `${toimija.nimi}, oppilaitos`, `Testi ${toimija.virkailija}`]
      expect(kaantamattomat(suomeksi.tekstit, kielella.tekstit, ...data, 'Suomi Svenska English')).toEqual([])
    }
  })
}
