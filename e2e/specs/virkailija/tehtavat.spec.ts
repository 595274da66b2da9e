import { pieni } from '@ehoks/schema/esimerkit/pieni'
import { luoKasin, paattyva } from '../../fixtures/hoks-muutokset.ts'
import { kaantamattomat, sivunTekstit } from '../../fixtures/kielet.ts'
import { maailma } from '../../fixtures/maailma.ts'
import { expect, test as pohja } from '../../fixtures/test.ts'
import { ETUSIVUN_HAKU, TEHTAVIEN_HAKU, TehtavatPage } from '../../pages/virkailija/tehtavat.page.ts'

const test = pohja.extend<{ tehtavat: TehtavatPage }>({
  tehtavat: async ({ page }, use) => use(new TehtavatPage(page)),
})

const NIMI = ['Nelli Orvokki', 'Näyttelä'] as const

test('the front page tells what there is to do and leads to it @phone', async ({
  page,
  tehtavat,
  toimija,
  kirjaudu,
  saavutettava,
  verkko,
}) => {
  await maailma.luoOppijaJaHoks(toimija, paattyva, { nimi: NIMI })
  await kirjaudu.virkailijana(toimija.virkailija)
  await tehtavat.avaaEtusivu(toimija.oppilaitos)
  await expect(tehtavat.kortti('Työpaikkajakson tietoja puuttuu')).toContainText('1')
  await expect(tehtavat.osio('Siirrot')).toContainText('Hyväksyttyjä')
  await expect(tehtavat.osio('HOKSit')).toContainText('Kaikkiaan')
  expect(verkko.kutsut.filter((osoite) => ETUSIVUN_HAKU.test(osoite))).toHaveLength(1)
  await saavutettava()

  await tehtavat.kortti('Työpaikkajakson tietoja puuttuu').click()
  await expect(page).toHaveURL(/\/tehtavat\?laji=jakson-tiedot-puuttuvat$/)
  const tehtava = tehtavat.tehtava('Nelli Orvokki Näyttelä')
  await expect(tehtava).toContainText('Ohjaajan sähköposti ja puhelinnumero puuttuvat')
  await expect(tehtava).toContainText('Täydennä jakson tiedot järjestelmässä, josta HOKS on siirretty.')
  await saavutettava()

  await tehtava.getByRole('link', { name: 'Avaa HOKS Nelli Orvokki Näyttelä' }).click()
  await expect(page).toHaveURL(/\/oppija\/[\d.]+\/\d+#[0-9a-f-]{36}$/)
})

test('the front page finds a learner by name', async ({ page, tehtavat, toimija, kirjaudu }) => {
  await maailma.luoOppijaJaHoks(toimija, pieni, { nimi: NIMI })
  await kirjaudu.virkailijana(toimija.virkailija)
  await tehtavat.avaaEtusivu(toimija.oppilaitos)
  await tehtavat.haeOpiskelijaa('orvokki')
  await expect(page.getByRole('link', { name: 'Nelli Orvokki Näyttelä' })).toBeVisible()
})

test('a HOKS entered by hand is mended in the form, by keyboard alone', async ({
  page,
  tehtavat,
  toimija,
  kirjaudu,
}) => {
  await kirjaudu.virkailijana(toimija.virkailija)
  await luoKasin(page, toimija, paattyva)
  await tehtavat.avaa(toimija.oppilaitos, '?laji=jakson-tiedot-puuttuvat')
  const linkki = tehtavat.tehtavat().getByRole('link', { name: /^Täydennä/ })
  await linkki.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/muokkaa$/)
})

test('the queue tells that there is nothing to do, that it loads, and that it cannot be fetched @phone', async ({
  page,
  tehtavat,
  toimija,
  kirjaudu,
  verkko,
  saavutettava,
}) => {
  await kirjaudu.virkailijana(toimija.virkailija)
  const paasta = await verkko.pidattele(TEHTAVIEN_HAKU)
  await tehtavat.avaa(toimija.oppilaitos, '?laji=naytto-ohi')
  await expect(page.getByRole('status').filter({ hasText: 'Ladataan' })).toBeAttached()
  await saavutettava()
  await paasta()
  await expect(page.getByText('Yhtään näyttöä ei ole jäänyt päivittämättä.')).toBeVisible()
  await saavutettava()

  await verkko.kaada(TEHTAVIEN_HAKU)
  await page.reload()
  await expect(page.getByRole('button', { name: 'Yritä uudelleen' })).toBeVisible()
  await saavutettava()
})

for (const kieli of ['sv', 'en'] as const) {
  test(`the front page and the queue are in the chosen language: ${kieli}`, async ({
    page,
    tehtavat,
    toimija,
    kirjaudu,
  }) => {
    await maailma.luoOppijaJaHoks(toimija, paattyva, { nimi: NIMI })
    await kirjaudu.virkailijana(toimija.virkailija)
    const tekstit = async (avaa: (haku: string) => Promise<void>, lang: string) => {
      await avaa(`lang=${lang}`)
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
      return sivunTekstit(page)
    }
    const data = [
      NIMI.join(' '),
      toimija.nimi,
      `${toimija.nimi}, oppilaitos`,
      `Testi ${toimija.virkailija}`,
      'Suomi Svenska English',
    ]
    for (const avaa of [
      (haku: string) => tehtavat.avaaEtusivu(toimija.oppilaitos, `?${haku}`),
      (haku: string) => tehtavat.avaa(toimija.oppilaitos, `?laji=jakson-tiedot-puuttuvat&${haku}`),
    ]) {
      const suomeksi = await tekstit(avaa, 'fi')
      expect(
        kaantamattomat(suomeksi, await tekstit(avaa, kieli), ...data, 'Esimerkkikorjaamo Oy 5.10.–4.12.2026'),
      ).toEqual([])
    }
  })
}
