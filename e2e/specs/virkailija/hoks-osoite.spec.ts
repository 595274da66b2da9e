import { kaikki } from '@ehoks/schema/esimerkit/kaikki'
import { pieni } from '@ehoks/schema/esimerkit/pieni'
import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { expect, test as pohja } from '../../fixtures/test.ts'
import { KehysPage } from '../../pages/kehys.page.ts'
import { HOKSIN_HAKU, VirkailijanHoksPage } from '../../pages/virkailija/hoks.page.ts'

const test = pohja.extend<{ hoks: VirkailijanHoksPage; kehys: KehysPage }>({
  hoks: async ({ page }, use) => use(new VirkailijanHoksPage(page)),
  kehys: async ({ page }, use) => use(new KehysPage(page)),
})

const NIMI = ['Nelli Orvokki', 'Näyttelä'] as const

test('a HOKS has a short address, by its number and by its permanent identifier, to give to others @phone', async ({
  page,
  context,
  hoks,
  kehys,
  maailma,
  toimija,
  kirjaudu,
  verkko,
  saavutettava,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const oppija = await maailma.luoOppijaJaHoks(toimija, pieni, { nimi: NIMI })
  await kirjaudu.virkailijana(toimija.virkailija)
  await hoks.avaa(toimija.oppilaitos, oppija.oid, oppija.hoksId)
  await hoks.avaaTunnisteet()
  await hoks.kopioiTunniste('Linkki tähän HOKSiin')
  await expect(hoks.tunniste('Linkki tähän HOKSiin')).toContainText('Kopioitu')
  const linkki = await page.evaluate(() => navigator.clipboard.readText())
  expect(linkki).toMatch(new RegExp(`^http://.*/ehoks-virkailija-ui/hoks/${oppija.hoksId}$`))
  const eid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(
    (await hoks.tunniste('HOKSin yksilöivä tunniste').textContent()) ?? '',
  )?.[0]

  verkko.kutsut.length = 0
  const paasta = await verkko.pidattele(HOKSIN_HAKU)
  await page.goto(`${linkki}#aikajana`)
  await expect(kehys.lataus()).toBeVisible()
  await saavutettava()
  await paasta()
  await expect(hoks.opiskelija('Nelli Orvokki Näyttelä')).toBeVisible()
  await expect(page).toHaveURL(`${hoks.osoite(toimija.oppilaitos, oppija.oid, oppija.hoksId)}#aikajana`)
  expect(verkko.kutsut.filter((kutsu) => !kutsu.endsWith('/session'))).toHaveLength(1)

  await page.goto(linkki.replace(/\d+$/, eid ?? ''))
  await expect(hoks.opiskelija('Nelli Orvokki Näyttelä')).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`/${toimija.oppilaitos}/oppija/${oppija.oid}/${eid}$`))
  await page.goto(linkki.replace(/\d+$/, 'jotain'))
  await expect(kehys.otsikko('Sivua ei löydy')).toBeVisible()

  const vieras = await maailma.luoOppijaJaHoks(await maailma.luoKoulutustoimija(), pieni)
  await page.goto(linkki.replace(/\d+$/, String(vieras.hoksId)))
  await expect(kehys.otsikko(`HOKS ${vieras.hoksId}`)).toBeVisible()
  await expect(kehys.virhe()).toContainText(/Virheen tunnus: [\w-]{36}/)
  await saavutettava()
})

test('the PDF has the whole plan: every part open, whose it is, when printed, and its pages numbered', async ({
  page,
  hoks,
  maailma,
  toimija,
  kirjaudu,
}) => {
  const oppija = await maailma.luoOppijaJaHoks(toimija, kaikki, { nimi: NIMI })
  await kirjaudu.virkailijana(toimija.virkailija)
  await hoks.avaa(toimija.oppilaitos, oppija.oid, oppija.hoksId)
  await expect(hoks.osio('Tavoite')).toBeVisible()
  const otsikot = await hoks.osiot().allTextContents()
  const osat = await page.getByRole('article').getByRole('heading', { level: 4 }).allTextContents()
  expect(osat.length).toBeGreaterThan(3)

  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4', tagged: true, outline: true })))
  const { totalPages, text } = await extractText(pdf)
  const sivut = text.map((sivu) => sivu.replaceAll(/\s+/g, ' '))
  const kaikkiTeksti = sivut.join(' ')
  expect((await getMeta(pdf)).info).toMatchObject({ Title: 'Nelli Orvokki Näyttelä – eHOKS' })
  for (const [i, sivu] of sivut.entries()) expect(sivu).toContain(`${i + 1} / ${totalPages}`)
  expect(sivut[0]).toContain('Nelli Orvokki Näyttelä')
  expect(sivut[0]).toContain(`HOKS ${oppija.hoksId}, oppijanumero ${oppija.oid}, opiskeluoikeus 1.2.246.562.15.`)
  expect(sivut[0]).toContain('Tulostettu 22.11.2026.')
  for (const otsikko of otsikot.filter((yksi) => !['Tiedonsiirrot', 'Jaot työpaikalle', 'Historia'].includes(yksi))) {
    expect(kaikkiTeksti).toContain(otsikko)
  }
  for (const osa of osat) expect(kaikkiTeksti).toContain(osa.replaceAll(/\s+/g, ' ').trim())
  // What is folded on the screen, and what is only for the screen.
  expect(kaikkiTeksti).toContain('Vianhaku testerillä')
  for (const teksti of ['Tulosta tai tallenna PDF', 'Kirjaudu ulos', 'Kopioi', 'Näytä tarkemmin', 'Tällä sivulla']) {
    expect(kaikkiTeksti).not.toContain(teksti)
  }
})

test('a page that gets no answer does not wait for ever, and asks again by itself once', async ({
  page,
  hoks,
  kehys,
  maailma,
  toimija,
  kirjaudu,
  verkko,
  saavutettava,
}) => {
  const oppija = await maailma.luoOppijaJaHoks(toimija, pieni, { nimi: NIMI })
  await kirjaudu.virkailijana(toimija.virkailija)
  const paasta = await verkko.pidattele(HOKSIN_HAKU)
  await hoks.avaa(toimija.oppilaitos, oppija.oid, oppija.hoksId)
  await expect(kehys.lataus()).toBeVisible()
  await expect(async () => {
    await page.clock.runFor(31_000)
    await expect(kehys.virhe()).toContainText('Yhteys ei toimi', { timeout: 1_000 })
  }).toPass()
  expect(verkko.kutsut.filter((kutsu) => HOKSIN_HAKU.test(kutsu))).toHaveLength(2)
  await saavutettava()
  await page.unroute(HOKSIN_HAKU)
  await kehys.yritaUudelleen()
  await expect(hoks.opiskelija('Nelli Orvokki Näyttelä')).toBeVisible()
  await paasta()
})
