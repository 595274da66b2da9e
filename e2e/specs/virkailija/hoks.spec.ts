import { kaikki } from '@ehoks/schema/esimerkit/kaikki'
import { paikalliset } from '@ehoks/schema/esimerkit/paikalliset'
import { pieni } from '@ehoks/schema/esimerkit/pieni'
import { tuva } from '@ehoks/schema/esimerkit/tuva'
import { yhteiset } from '@ehoks/schema/esimerkit/yhteiset'
import type { Page } from '@playwright/test'
import { type Esimerkki, maailma, tuvaOikeus } from '../../fixtures/maailma.ts'
import { expect, test as pohja } from '../../fixtures/test.ts'
import { KehysPage } from '../../pages/kehys.page.ts'
import { HOKSIN_HAKU, VirkailijanHoksPage } from '../../pages/virkailija/hoks.page.ts'

type Nayta = (
  esimerkki: Esimerkki,
  opiskeluoikeus?: Record<string, unknown>,
) => Promise<{ hoksId: number; oid: string }>

const test = pohja.extend<{ hoks: VirkailijanHoksPage; nayta: Nayta }>({
  hoks: async ({ page }, use) => use(new VirkailijanHoksPage(page)),
  /** A learner of the school has the example as a HOKS, and the school's official opens it. */
  nayta: async ({ hoks, toimija, kirjaudu }, use) =>
    use(async (esimerkki, opiskeluoikeus = {}) => {
      const oppija = await maailma.luoOppijaJaHoks(toimija, esimerkki, {
        nimi: ['Nelli Orvokki', 'Näyttelä'],
        opiskeluoikeus,
      })
      await kirjaudu.virkailijana(toimija.virkailija)
      await hoks.avaa(toimija.oppilaitos, oppija.oid, oppija.hoksId)
      return oppija
    }),
})

/** Everything that is shown has a name: no code, and no note of a missing one. */
async function kaikkiNimetty(page: Page) {
  await expect(page.getByRole('main')).not.toContainText('(nimeä ei saatu)')
  await expect(
    page
      .getByRole('main')
      .getByText(/\b[a-z]{4,}_\w/)
      .filter({ visible: true }),
  ).toHaveCount(0)
}

test('a full HOKS is read on one page, by names @phone', async ({
  page,
  hoks,
  nayta,
  toimija,
  verkko,
  saavutettava,
}) => {
  await nayta(kaikki)
  await expect(hoks.opiskelija('Nelli Orvokki Näyttelä')).toBeVisible()
  await expect(page).toHaveTitle('Nelli Orvokki Näyttelä – eHOKS')
  await expect(hoks.osiot()).toHaveText([
    'Tavoite',
    'Aiemmin hankittu osaaminen',
    'Opintosuunnitelma',
    'Aikajana',
    'Oppimisen tuki',
    'Yhteystiedot',
    'Tiedonsiirrot',
    'Jaot työpaikalle',
    'Historia',
  ])
  expect(verkko.kutsut.filter((kutsu) => !kutsu.endsWith('/session'))).toHaveLength(1)
  await kaikkiNimetty(page)

  await test.step('What it is: school, dates, aim', async () => {
    await expect(page.getByRole('main')).toContainText(`${toimija.nimi}, oppilaitos`)
    await expect(page.getByRole('main')).toContainText('Hyväksytty ensimmäisen kerran25.8.2025')
    await expect(page.getByRole('main')).toContainText('Osaaminen saavutettu20.11.2026')
    await expect(hoks.osio('Tavoite')).toContainText('Autoalan perustutkinto')
  })

  await test.step('What is known from before, and how that was found out', async () => {
    const ennestaan = hoks.osio('Aiemmin hankittu osaaminen')
    await expect(ennestaan).toContainText('Varaosatyö ja varaston hallinta')
    await expect(ennestaan).toContainText('Trukinkuljettajan perusteet, 5 osp')
    await expect(ennestaan).toContainText('Osoitetaan näytössä')
    await expect(ennestaan).toContainText('Yhteiskunta- ja työelämäosaaminen')
  })

  await test.step('Units stand by their state, with periods and demonstrations', async () => {
    await expect(hoks.tutkinnonOsa('Auton tai moottoripyörän huoltaminen')).toContainText('Valmis')
    await expect(hoks.tutkinnonOsa('Auton tai moottoripyörän huoltaminen')).toContainText('Huomioitavaa')
    await expect(hoks.tutkinnonOsa('Auton korjaaminen')).toContainText('Aikataulutettu')
    await expect(hoks.tutkinnonOsa('Auton korjaaminen')).toContainText('7.9.2026–26.2.2027')
    await expect(hoks.tutkinnonOsa('Auton korjaaminen')).toContainText('15.2.–19.2.2027')
    await expect(hoks.tutkinnonOsa('Sähkövarusteiden mittaus ja korjaus')).toContainText('Suunniteltu')
    await expect(hoks.tutkinnonOsa('Museoautojen entisöinti')).toContainText('15 osp')
    await expect(hoks.tutkinnonOsa('Viestintä ja vuorovaikutus äidinkielellä')).toContainText(
      'Viestintä- ja vuorovaikutusosaaminen',
    )
  })

  await test.step('A unit opens to all that was agreed', async () => {
    const osa = hoks.tutkinnonOsa('Auton tai moottoripyörän huoltaminen')
    await expect(osa.getByText('Olavi Opastaja')).toBeHidden()
    await hoks.avaaTutkinnonOsa('Auton tai moottoripyörän huoltaminen')
    for (const tieto of [
      'Olavi Opastaja',
      'Kuvitteellinen automuseo',
      'Ajoneuvojen kunnossapito',
      '80 % täydestä työajasta',
      '16.2.–22.2.2026',
      'Hilla Hankkija, Oppisopimusvastaava',
      'Määräaikaishuolto',
      'Tauno Työelämä',
      'Ei tee nostoja, jotka vaativat kahden käden voimaa.',
      'Moottoripyörien huoltoa ei vaadita.',
      '120,5 tuntia',
    ]) {
      await expect(osa.getByText(tieto).first()).toBeVisible()
    }
    await expect(osa.getByRole('link', { name: 'olavi.opastaja@example.com' })).toHaveAttribute(
      'href',
      'mailto:olavi.opastaja@example.com',
    )
  })

  await test.step('Time, support and people', async () => {
    await expect(hoks.osio('Aikajana')).toContainText('Nyt käynnissä')
    await expect(hoks.osio('Aikajana')).toContainText('15.2.–19.2.2027')
    await expect(hoks.osio('Oppimisen tuki')).toContainText('1.9.–11.12.2026')
    await expect(hoks.osio('Oppimisen tuki')).toContainText('Matematiikan kertaus')
    await expect(hoks.osio('Yhteystiedot')).toContainText('Oona Ohjaava')
    await expect(hoks.osio('Yhteystiedot')).toContainText('+358 50 000 0001')
  })
  await saavutettava()
})

test('contents lead to a section, and its address can be shared', async ({ page, hoks, nayta }) => {
  await nayta(kaikki)
  await hoks.sisallys().getByRole('link', { name: 'Oppimisen tuki' }).click()
  await expect(page).toHaveURL(/#tuki$/)
  await expect(hoks.osio('Oppimisen tuki').getByRole('heading', { level: 2 })).toBeInViewport()
})

test('a HOKS of preparatory education has parts in weeks and no units @phone', async ({
  page,
  hoks,
  nayta,
  saavutettava,
}) => {
  await nayta(tuva, tuvaOikeus)
  await expect(hoks.osiot()).toHaveText([
    'Tavoite',
    'Aiemmin hankittu osaaminen',
    'Koulutuksen osat (TUVA)',
    'Aikajana',
    'Oppimisen tuki',
    'Yhteystiedot',
    'Tiedonsiirrot',
    'Jaot työpaikalle',
    'Historia',
  ])
  const osat = hoks.osio('Koulutuksen osat (TUVA)').getByRole('article')
  await expect(osat).toHaveCount(4)
  await expect(osat.first()).toContainText('2 viikkoa')
  await expect(osat.first()).toContainText('Valmis')
  await expect(osat.nth(1)).toContainText('8,5 viikkoa')
  await expect(osat.nth(1)).toContainText('Aikataulutettu')
  await expect(hoks.osio('Tavoite')).toContainText('Tutkintokoulutukseen valmentava koulutus')
  await kaikkiNimetty(page)
  await saavutettava()
})

test('a HOKS of local units tells what they are', async ({ page, hoks, nayta, saavutettava }) => {
  await nayta(paikalliset)
  const osa = hoks.tutkinnonOsa('Museoautojen entisöinti')
  await expect(osa).toContainText('Paikallinen tutkinnon osa')
  await expect(osa).toContainText('Kuvitteellinen automuseo')
  await hoks.avaaTutkinnonOsa('Museoautojen entisöinti')
  await expect(osa.getByText('Entisöi ajoneuvon osia ja tuntee vanhojen materiaalien käsittelyn.')).toBeVisible()
  await expect(hoks.tutkinnonOsa('Sähköpolkupyörien huolto')).toContainText('Suunniteltu')
  await kaikkiNimetty(page)
  await saavutettava()
})

test('a HOKS of common units shows their subject areas one by one', async ({ page, hoks, nayta, saavutettava }) => {
  await nayta(yhteiset)
  await expect(hoks.osio('Opintosuunnitelma').getByRole('article')).toHaveCount(5)
  const aidinkieli = hoks.tutkinnonOsa('Viestintä ja vuorovaikutus äidinkielellä')
  await expect(aidinkieli).toContainText('Oppilaitoksen auditorio')
  await expect(aidinkieli).toContainText('9.12.2026')
  await expect(hoks.osio('Aiemmin hankittu osaaminen')).toContainText('Yhteiskunta- ja työelämäosaaminen')
  await kaikkiNimetty(page)
  await saavutettava()
})

test('a small HOKS says what has not been written in it', async ({ page, hoks, nayta, saavutettava }) => {
  await nayta(pieni)
  await expect(hoks.tutkinnonOsa('Auton tai moottoripyörän huoltaminen')).toContainText('Esimerkkikorjaamo Oy')
  await expect(hoks.osio('Tavoite')).toContainText('Ei vielä kirjattu')
  await expect(hoks.osio('Aiemmin hankittu osaaminen')).toContainText('Aiemmin hankittua osaamista ei ole kirjattu.')
  await expect(hoks.osio('Oppimisen tuki')).toContainText('Oppimisen tukea ei ole kirjattu.')
  await kaikkiNimetty(page)
  await saavutettava()
})

test('identifiers are there to copy', async ({ page, context, hoks, nayta }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { hoksId, oid } = await nayta(pieni)
  const leikepoyta = () => page.evaluate(() => navigator.clipboard.readText())

  await hoks.kopioiTunniste('Oppijanumero')
  await expect(hoks.tunniste('Oppijanumero')).toContainText('Kopioitu')
  expect(await leikepoyta()).toBe(oid)
  await hoks.kopioiTunniste('HOKS-numero')
  await expect(hoks.tunniste('HOKS-numero')).toContainText('Kopioitu')
  expect(await leikepoyta()).toBe(String(hoksId))
})

test('on paper everything is open and the buttons are gone', async ({ page, hoks, nayta }) => {
  const { hoksId, oid } = await nayta(kaikki)
  await expect(hoks.osio('Tavoite')).toBeVisible()
  await expect(hoks.tutkinnonOsa('Auton korjaaminen').getByText('Vianhaku testerillä')).toBeHidden()

  await page.emulateMedia({ media: 'print' })
  await expect(hoks.tutkinnonOsa('Auton korjaaminen').getByText('Vianhaku testerillä')).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(
    page.getByText(new RegExp(`^HOKS ${hoksId}, oppijanumero ${oid}, opiskeluoikeus 1\\.2\\.`)),
  ).toBeVisible()
  await expect(hoks.sisallys()).toBeHidden()
  // A4 without its margins, in pixels.
  await page.setViewportSize({ width: 680, height: 1000 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(680)
})

test('a HOKS that is loading, another school’s, or unreachable says so @phone', async ({
  page,
  maailma,
  hoks,
  toimija,
  kirjaudu,
  verkko,
  saavutettava,
}) => {
  const kehys = new KehysPage(page)
  const oma = await maailma.luoOppijaJaHoks(toimija, pieni, { nimi: ['Onerva Ilona', 'Omala'] })
  const toinen = await maailma.luoKoulutustoimija()
  const vieras = await maailma.luoOppijaJaHoks(toinen, pieni, { nimi: ['Vieno Orvokki', 'Vierasmaa'] })
  await kirjaudu.virkailijana(toimija.virkailija)

  const paasta = await verkko.pidattele(HOKSIN_HAKU)
  await hoks.avaa(toimija.oppilaitos, oma.oid, oma.hoksId)
  await expect(kehys.lataus()).toBeVisible()
  await expect(kehys.otsikko(`HOKS ${oma.hoksId}`)).toBeVisible()
  await saavutettava()
  await paasta()
  await expect(hoks.opiskelija('Onerva Ilona Omala')).toBeVisible()

  await hoks.avaa(toimija.oppilaitos, vieras.oid, vieras.hoksId)
  await expect(kehys.virhe()).toContainText('Sinulla ei ole oikeutta näihin tietoihin')
  await expect(kehys.virhe()).toContainText(/Virheen tunnus: [\w-]{20,}/)
  await expect(page.getByRole('main')).not.toContainText('Vierasmaa')
  await saavutettava()

  const korjaa = await verkko.katkaise(HOKSIN_HAKU)
  await hoks.avaa(toimija.oppilaitos, oma.oid, oma.hoksId)
  await expect(kehys.virhe()).toContainText('Yhteys ei toimi')
  await saavutettava()
  await korjaa()
  await kehys.yritaUudelleen()
  await expect(hoks.opiskelija('Onerva Ilona Omala')).toBeVisible()
})

test('an address that leads nowhere says so, and shows the way @phone', async ({
  page,
  toimija,
  kirjaudu,
  saavutettava,
}) => {
  const kehys = new KehysPage(page)
  await kirjaudu.virkailijana(toimija.virkailija)
  await page.goto('/ehoks-virkailija-ui/raportit/olematon')
  await expect(kehys.otsikko('Sivua ei löydy')).toBeVisible()
  await saavutettava()
  await page.getByRole('link', { name: 'Siirry etusivulle' }).click()
  await expect(kehys.otsikko('Etusivu')).toBeFocused()
})
