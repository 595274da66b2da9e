import { pieni } from '@ehoks/schema/esimerkit/pieni'
import { maailma } from '../../fixtures/maailma.ts'
import { expect, test as pohja } from '../../fixtures/test.ts'
import { SIIRTOJEN_HAKU, SiirrotPage } from '../../pages/virkailija/siirrot.page.ts'

const test = pohja.extend<{ siirrot: SiirrotPage }>({
  siirrot: async ({ page }, use) => use(new SiirrotPage(page)),
})

const NIMI = ['Nelli Orvokki', 'Näyttelä'] as const
type Toimija = Awaited<ReturnType<typeof maailma.luoKoulutustoimija>>

/** A learner whose system fails at first: once with a wrong day, once with a field that there is none; and then succeeds. */
async function siirtoja(toimija: Toimija, { korjataan }: { korjataan: boolean }) {
  const oppija = await maailma.luoOppija(toimija)
  await maailma.nimea(oppija, ...NIMI)
  const hoks = pieni({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus })
  await expect(maailma.laheta(toimija, { ...hoks, 'ensikertainen-hyvaksyminen': '2026-02-30' })).rejects.toThrow('400')
  await expect(maailma.laheta(toimija, Object.assign({ tuntematon: 1 }, hoks))).rejects.toThrow('400')
  if (korjataan) await maailma.laheta(toimija, hoks)
}

test('each transfer tells what was wrong, where, how it is mended and by whom, and whether it has been @phone', async ({
  page,
  siirrot,
  toimija,
  kirjaudu,
  saavutettava,
  verkko,
}) => {
  await siirtoja(toimija, { korjataan: true })
  await kirjaudu.virkailijana(toimija.virkailija)
  await siirrot.avaa(toimija.oppilaitos)
  await expect(siirrot.siirrot()).toHaveCount(3)
  await expect(siirrot.siirrot().nth(0)).toContainText('Nelli Orvokki Näyttelä')
  await expect(siirrot.siirrot().nth(0)).toContainText('Hyväksytty')
  await expect(siirrot.siirrot().nth(2)).toContainText('Hylätty · Korjattu myöhemmin')
  expect(verkko.kutsut.filter((osoite) => SIIRTOJEN_HAKU.test(osoite))).toHaveLength(1)
  await saavutettava()

  await siirrot.avaaRivi(2)
  const avattu = siirrot.siirrot().nth(2)
  await expect(avattu).toContainText('Virhekoodi muoto.paivamaara, kohta /ensikertainen-hyvaksyminen')
  await expect(avattu).toContainText('Korjataan järjestelmässä, josta HOKS lähetetään.')
  await saavutettava()
  await page.reload()
  await expect(avattu).toContainText('Virhekoodi muoto.paivamaara')
  await avattu.getByRole('link', { name: 'Avaa HOKS' }).click()
  await expect(page).toHaveURL(/\/oppija\/[\d.]+\/\d+$/)
})

test('transfers are narrowed down by result, error and day; the address keeps it', async ({
  page,
  siirrot,
  toimija,
  kirjaudu,
}) => {
  await siirtoja(toimija, { korjataan: true })
  await kirjaudu.virkailijana(toimija.virkailija)
  await siirrot.avaa(toimija.oppilaitos)
  await siirrot.rajaaTulos('Hylätty')
  await expect(siirrot.siirrot()).toHaveCount(2)
  await siirrot.virhe().selectOption('muoto.paivamaara')
  await expect(siirrot.siirrot()).toHaveCount(1)
  await page.reload()
  await expect(siirrot.siirrot()).toHaveCount(1)
  await siirrot.paiva('Viimeistään').fill('21.11.2026')
  await expect(page.getByRole('heading', { name: 'Rajauksilla ei löytynyt siirtoja' })).toBeVisible()
  await siirrot.poistaRajaukset()
  await expect(siirrot.siirrot()).toHaveCount(3)
  await expect(page).not.toHaveURL(/tulos|koodi|loppu/)
})

test('older transfers are a link away, by keyboard', async ({ page, siirrot, toimija, kirjaudu }) => {
  for (let i = 0; i < 14; i++) await siirtoja(toimija, { korjataan: false })
  await kirjaudu.virkailijana(toimija.virkailija)
  await siirrot.avaa(toimija.oppilaitos)
  await expect(siirrot.siirrot()).toHaveCount(25)
  await siirrot.linkki('Vanhemmat siirrot').focus()
  await page.keyboard.press('Enter')
  await expect(siirrot.siirrot()).toHaveCount(3)
  await siirrot.linkki('Uusimpiin siirtoihin').click()
  await expect(siirrot.siirrot()).toHaveCount(25)
})

test('the log tells that there are no transfers, and that it cannot be fetched @phone', async ({
  page,
  siirrot,
  toimija,
  kirjaudu,
  verkko,
  saavutettava,
}) => {
  await kirjaudu.virkailijana(toimija.virkailija)
  await siirrot.avaa(toimija.oppilaitos)
  await expect(page.getByRole('heading', { name: 'Ei siirtoja' })).toBeVisible()
  await saavutettava()
  await verkko.kaada(SIIRTOJEN_HAKU)
  await page.reload()
  await expect(page.getByRole('button', { name: 'Yritä uudelleen' })).toBeVisible()
  await saavutettava()
})
