import { readFile } from 'node:fs/promises'
import type { Oppija } from '@ehoks/dev-env/opintopolku'
import { uusiOrganisaatioOid } from '@ehoks/dev-env/tunnisteet'
import { pieni } from '@ehoks/schema/esimerkit/pieni'
import type { Locator } from '@playwright/test'
import { paattyva } from '../../fixtures/hoks-muutokset.ts'
import { tutkinto } from '../../fixtures/maailma.ts'
import { expect, test } from '../../fixtures/test.ts'
import { KehysPage } from '../../pages/kehys.page.ts'
import { VirkailijanHoksPage } from '../../pages/virkailija/hoks.page.ts'
import { OPPIJOIDEN_HAKU, OpiskelijatPage } from '../../pages/virkailija/opiskelijat.page.ts'

/** Three learners of different qualifications, in the order of their names. */
const OPISKELIJAT = [
  { nimi: ['Iida Sofia', 'Aalto'], opiskeluoikeus: tutkinto('Sosiaali- ja terveysalan perustutkinto', 'Lähihoitaja') },
  { nimi: ['Åke Mikael', 'Åberg'], opiskeluoikeus: tutkinto('Autoalan perustutkinto', 'Ajoneuvotekniikka') },
  { nimi: ['Östen Leo', 'Öhman'], opiskeluoikeus: tutkinto('Kello- ja mikromekaniikan perustutkinto') },
] as const
const [AALTO, ABERG, OHMAN] = ['Iida Sofia Aalto', 'Åke Mikael Åberg', 'Östen Leo Öhman']

const test3 = test.extend<{ oppijat: readonly (Oppija & { hoksId: number })[] }>({
  /** The provider's school has three learners, and its official has logged in. */
  oppijat: async ({ maailma, toimija, kirjaudu }, use) => {
    const oppijat = await Promise.all(OPISKELIJAT.map((tiedot) => maailma.luoOppijaJaHoks(toimija, pieni, tiedot)))
    await kirjaudu.virkailijana(toimija.virkailija)
    await use(oppijat)
  },
})

test3(
  'one field finds by anything, and limits narrow the list; the address tells both @phone',
  async ({ page, toimija, oppijat, verkko, saavutettava }) => {
    const opiskelijat = new OpiskelijatPage(page)
    await opiskelijat.avaa(toimija.oppilaitos)
    await opiskelijat.naytaRivit([AALTO, ABERG, OHMAN])
    await expect(opiskelijat.maara()).toHaveText('3 HOKSia')
    await expect(page).toHaveTitle('Opiskelijat – eHOKS')
    expect(
      verkko.kutsut.filter((kutsu) => !kutsu.endsWith('/session')),
      'the page costs one call',
    ).toHaveLength(1)

    await test.step('By words of the name, and by any identifier', async () => {
      await opiskelijat.hae('mikael å')
      await opiskelijat.naytaRivit([ABERG])
      await expect(opiskelijat.maara()).toHaveText('1 HOKS')
      await expect(page).toHaveURL(/\?haku=mikael\+%C3%A5$/)
      for (const [haku, nimi] of [
        [oppijat[0]?.oid, AALTO],
        [oppijat[1]?.opiskeluoikeus, ABERG],
        [String(oppijat[2]?.hoksId), OHMAN],
      ] as const) {
        await opiskelijat.hae(haku ?? '')
        await opiskelijat.naytaRivit([nimi])
      }
      await opiskelijat.poistaRajaukset()
      await expect(opiskelijat.hakukentta()).toHaveValue('')
      await opiskelijat.naytaRivit([AALTO, ABERG, OHMAN])
    })

    await test.step('By what is chosen: each limit is a chip that can be taken away', async () => {
      await opiskelijat.avaaRajaukset()
      await opiskelijat.rajaaNimella('Tutkinto', 'autoalan')
      await opiskelijat.naytaRivit([ABERG])
      await opiskelijat.rajaus('Tila').selectOption('Voimassa')
      await opiskelijat.rajaus('Tallennustapa').selectOption('Käsin')
      await expect(opiskelijat.maara()).toHaveText('0 HOKSia')
      await expect(opiskelijat.lastut()).toHaveText([
        /Tutkinto: Autoalan perustutkinto/,
        /Tila: Voimassa/,
        /Tallennustapa: Käsin/,
        'Poista rajaukset',
      ])
      await saavutettava()
      await opiskelijat.poistaLastu('Tallennustapa: Käsin')
      await opiskelijat.naytaRivit([ABERG])
      await opiskelijat.poistaLastu('Tutkinto: Autoalan perustutkinto')
      await opiskelijat.rajaaNimella('Osaamisala', 'lähi')
      await opiskelijat.naytaRivit([AALTO])
      await expect(page).toHaveURL(/\?tila=voimassa&osaamisala=L%C3%A4hihoitaja$/)
      await saavutettava()
    })

    await test.step('By days, which limit once they are whole', async () => {
      await opiskelijat.poistaRajaukset()
      await opiskelijat.paivarajaus('Hyväksytty aikaisintaan').fill('26.8.')
      await opiskelijat.naytaRivit([AALTO, ABERG, OHMAN])
      await opiskelijat.paivarajaus('Hyväksytty aikaisintaan').fill('26.8.2025')
      await expect(opiskelijat.maara()).toHaveText('0 HOKSia')
      await expect(opiskelijat.lastut().first()).toContainText('Hyväksytty: 26.8.2025–')
      await page.goBack()
      await opiskelijat.naytaRivit([AALTO, ABERG, OHMAN])
    })
  },
)

test3(
  'an address with a search shows the same to everybody, also after loading anew',
  async ({ page, toimija, oppijat, verkko }) => {
    const opiskelijat = new OpiskelijatPage(page)
    expect(oppijat).toHaveLength(3)
    await opiskelijat.avaa(
      toimija.oppilaitos,
      '?haku=a&tila=voimassa&jarjestys=tutkinto&laskeva=true&sarakkeet=nimi+tutkinto+hoks-id',
    )
    const nahdaan = async () => {
      await opiskelijat.naytaRivit([AALTO, OHMAN, ABERG])
      await expect(opiskelijat.hakukentta()).toHaveValue('a')
      await expect(opiskelijat.sarake('Tutkinto')).toHaveAttribute('aria-sort', 'descending')
      await expect(opiskelijat.sarake('HOKS-numero')).toBeVisible()
      await expect(opiskelijat.sarake('Päivitetty')).toBeHidden()
    }
    await nahdaan()
    await page.reload()
    await nahdaan()
    expect(verkko.kutsut.filter((kutsu) => kutsu.endsWith('/nakymat/oppijat'))).toHaveLength(2)
  },
)

test3('columns are chosen, and the whole result comes as a file', async ({ page, toimija, oppijat, saavutettava }) => {
  const opiskelijat = new OpiskelijatPage(page)
  await opiskelijat.avaa(toimija.oppilaitos, '?koko=10&haku=a')
  await opiskelijat.naytaRivit([AALTO, ABERG, OHMAN])
  await expect(opiskelijat.sarake('Hyväksytty')).toBeHidden()
  await opiskelijat.sarakevalinta().click()
  await opiskelijat.sarakeruutu('Hyväksytty').click()
  await expect(opiskelijat.sarakeruutu('Hyväksytty')).toBeChecked()
  await opiskelijat.sarakeruutu('Osaamisala').click()
  await expect(opiskelijat.sarakeruutu('Osaamisala')).not.toBeChecked()
  await saavutettava()
  await page.keyboard.press('Escape')
  await expect(opiskelijat.sarakevalinta()).toBeFocused()
  await expect(opiskelijat.sarake('Hyväksytty')).toBeVisible()
  await expect(opiskelijat.sarake('Osaamisala')).toBeHidden()

  const csv = await opiskelijat.lataa('CSV-tiedosto')
  expect(csv.suggestedFilename()).toBe('opiskelijat.csv')
  const rivit = (await readFile(await csv.path(), 'utf8')).split('\r\n')
  expect(rivit[0]).toMatch(/^\ufeffOpiskelija;Oppijanumero;Tutkinto;/)
  expect(rivit.slice(1).map((rivi) => rivi.split(';')[0])).toEqual([AALTO, ABERG, OHMAN])
  expect(rivit[1]).toContain(`;${oppijat[0]?.hoksId};`)
  await expect(opiskelijat.latauksenTila()).toHaveText('Ladattu: 3 riviä')

  const excel = await opiskelijat.lataa('Excel-tiedosto')
  expect(excel.suggestedFilename()).toBe('opiskelijat.xlsx')
  expect((await readFile(await excel.path())).subarray(0, 2).toString()).toBe('PK')
  await saavutettava()
})

test3(
  'a download can be called off, and tells when it fails',
  async ({ page, toimija, oppijat, verkko, saavutettava }) => {
    const opiskelijat = new OpiskelijatPage(page)
    expect(oppijat).toHaveLength(3)
    await opiskelijat.avaa(toimija.oppilaitos)
    const paasta = await verkko.pidattele(/oppijat\/vienti/)
    await opiskelijat.aloitaLataus('CSV-tiedosto')
    await page.getByRole('button', { name: 'Peru lataus' }).click()
    await expect(opiskelijat.latauksenTila()).toHaveText('Lataus peruttiin')
    await paasta()
    await page.unrouteAll()

    await verkko.kaada(/oppijat\/vienti/)
    await opiskelijat.aloitaLataus('CSV-tiedosto')
    await expect(page.getByRole('alert')).toContainText('Palvelussa tapahtui virhe')
    await saavutettava()
  },
)

test3('the search is made when typing pauses, not at every letter', async ({ page, toimija, oppijat, verkko }) => {
  const opiskelijat = new OpiskelijatPage(page)
  expect(oppijat).toHaveLength(3)
  await opiskelijat.avaa(toimija.oppilaitos)
  await opiskelijat.naytaRivit([AALTO, ABERG, OHMAN])

  // The page's own clock stands still: only the test moves it.
  await page.clock.pauseAt(new Date('2026-11-22T11:00:00Z'))
  const ennen = verkko.kutsut.length
  for (const kirjain of 'aalto') {
    await opiskelijat.hakukentta().press(kirjain)
    await page.clock.runFor(100)
  }
  expect(verkko.kutsut).toHaveLength(ennen)
  await page.clock.resume()
  await opiskelijat.naytaRivit([AALTO])
  expect(verkko.kutsut).toHaveLength(ennen + 1)
})

test('a row tells in words what is missing and what comes next, and the list is limited by it @phone', async ({
  page,
  maailma,
  toimija,
  kirjaudu,
  saavutettava,
}) => {
  const opiskelijat = new OpiskelijatPage(page)
  await maailma.luoOppijaJaHoks(toimija, paattyva, { nimi: ['Pia', 'Puuttuva'] })
  await maailma.luoOppijaJaHoks(toimija, pieni, { nimi: ['Viljo', 'Valmis'] })
  await kirjaudu.virkailijana(toimija.virkailija)
  await opiskelijat.avaa(toimija.oppilaitos)
  await expect(opiskelijat.rivi('Pia Puuttuva')).toContainText('Työpaikkajakson tietoja puuttuu')
  await expect(opiskelijat.rivi('Pia Puuttuva')).toContainText('4.12.2026 työpaikkajakso päättyy')
  await expect(opiskelijat.rivi('Viljo Valmis')).toContainText('22.1.2027 näyttö')
  await opiskelijat.avaaRajaukset()
  await opiskelijat.rajaus('Keskeneräistä').selectOption('Työpaikkajakson tietoja puuttuu')
  await opiskelijat.naytaRivit(['Pia Puuttuva'])
  await saavutettava()
})

test3(
  'a slow answer to an earlier search does not replace that of a later one',
  async ({ page, toimija, oppijat, verkko }) => {
    const opiskelijat = new OpiskelijatPage(page)
    expect(oppijat).toHaveLength(3)
    await opiskelijat.avaa(toimija.oppilaitos)
    await opiskelijat.naytaRivit([AALTO, ABERG, OHMAN])

    const paasta = await verkko.pidattele(/haku=aal(&|$)/)
    const aikaisempi = page.waitForRequest(/haku=aal(&|$)/)
    await opiskelijat.hae('aal')
    await aikaisempi
    await expect(opiskelijat.taulukko(), 'old rows stay while new ones load').toHaveAttribute('aria-busy', 'true')
    await opiskelijat.naytaRivit([AALTO, ABERG, OHMAN])
    await opiskelijat.hae('öhm')
    await opiskelijat.naytaRivit([OHMAN])

    await paasta()
    await page.evaluate(() => new Promise(requestAnimationFrame))
    await opiskelijat.naytaRivit([OHMAN])
    await expect(opiskelijat.hakukentta()).toHaveValue('öhm')
  },
)

test3('columns order the list both ways, in Finnish alphabetical order', async ({ page, toimija, oppijat }) => {
  const opiskelijat = new OpiskelijatPage(page)
  expect(oppijat).toHaveLength(3)
  await opiskelijat.avaa(toimija.oppilaitos)
  await expect(opiskelijat.sarake('Opiskelija')).toHaveAttribute('aria-sort', 'ascending')

  await opiskelijat.jarjesta('Opiskelija')
  await opiskelijat.naytaRivit([OHMAN, ABERG, AALTO])
  await expect(opiskelijat.sarake('Opiskelija')).toHaveAttribute('aria-sort', 'descending')
  await expect(page).toHaveURL(/\?jarjestys=nimi&laskeva=true$/)

  await opiskelijat.jarjesta('Tutkinto')
  await opiskelijat.naytaRivit([ABERG, OHMAN, AALTO])
  await expect(opiskelijat.sarake('Tutkinto')).toHaveAttribute('aria-sort', 'ascending')
  await expect(opiskelijat.sarake('Opiskelija')).not.toHaveAttribute('aria-sort')

  await opiskelijat.jarjesta('Osaamisala')
  await opiskelijat.naytaRivit([ABERG, AALTO, OHMAN])
  await page.goBack()
  await opiskelijat.naytaRivit([ABERG, OHMAN, AALTO])
})

test3(
  'on a phone, where there are no columns, the order is chosen from a list @phone',
  async ({ page, toimija, oppijat }, { project }) => {
    const opiskelijat = new OpiskelijatPage(page)
    expect(oppijat).toHaveLength(3)
    await opiskelijat.avaa(toimija.oppilaitos)
    await opiskelijat.naytaRivit([AALTO, ABERG, OHMAN])
    if (project.name !== 'puhelin') return expect(opiskelijat.jarjestysvalinta()).toBeHidden()

    await opiskelijat.jarjestysvalinta().selectOption('Tutkinto, laskeva')
    await opiskelijat.naytaRivit([AALTO, OHMAN, ABERG])
    await expect(page).toHaveURL(/jarjestys=tutkinto&laskeva=true$/)
  },
)

test3('a keyboard is enough to search, to open a HOKS and to come back', async ({ page, toimija, oppijat }) => {
  const [opiskelijat, hoks] = [new OpiskelijatPage(page), new VirkailijanHoksPage(page)]
  expect(oppijat).toHaveLength(3)
  await opiskelijat.avaa(toimija.oppilaitos)
  await opiskelijat.naytaRivit([AALTO, ABERG, OHMAN])

  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Siirry sisältöön' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(opiskelijat.hakukentta()).toBeFocused()
  await page.keyboard.type('öhman')
  await opiskelijat.naytaRivit([OHMAN])
  const rivi = opiskelijat.opiskelija(OHMAN)
  for (let sarkain = 0; sarkain < 20 && !(await onKohdalla(rivi)); sarkain++) await page.keyboard.press('Tab')
  await expect(rivi).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(hoks.opiskelija(OHMAN)).toBeFocused()

  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(opiskelijat.otsikko(), 'the way back leads to the same rows').toBeFocused()
  await opiskelijat.naytaRivit([OHMAN])
})

test('a long list comes in pages, and Back returns to the one that was left @phone', async ({
  page,
  maailma,
  toimija,
  kirjaudu,
  saavutettava,
}) => {
  const [opiskelijat, hoks] = [new OpiskelijatPage(page), new VirkailijanHoksPage(page)]
  const nimet = Array.from({ length: 12 }, (_, i) => `Sanni Sukunimi${String(i + 1).padStart(2, '0')}`)
  await Promise.all(
    nimet.map((nimi) => maailma.luoOppijaJaHoks(toimija, pieni, { nimi: ['Sanni', nimi.slice('Sanni '.length)] })),
  )
  await kirjaudu.virkailijana(toimija.virkailija)
  await opiskelijat.avaa(toimija.oppilaitos)
  await opiskelijat.naytaRivit(nimet)
  await expect(opiskelijat.sivunumero()).toBeHidden()

  await opiskelijat.sivukoko().selectOption('10')
  await opiskelijat.naytaRivit(nimet.slice(0, 10))
  await expect(opiskelijat.maara()).toHaveText('12 HOKSia')
  await opiskelijat.seuraavaSivu()
  await opiskelijat.naytaRivit(nimet.slice(10))
  await expect(opiskelijat.sivunumero()).toContainText('Sivu 2 / 2')
  await expect(page).toHaveURL(/\?sivu=2&koko=10$|\?koko=10&sivu=2$/)
  await saavutettava()

  await opiskelijat.avaaOpiskelija('Sanni Sukunimi12')
  await expect(hoks.opiskelija('Sanni Sukunimi12')).toBeVisible()
  await page.goBack()
  await opiskelijat.naytaRivit(nimet.slice(10))

  await opiskelijat.hae('sukunimi0')
  await opiskelijat.naytaRivit(nimet.slice(0, 9))
  await expect(page, 'a new search begins from the first page').not.toHaveURL(/sivu=/)
})

test('a list without rows tells why and what to do @phone', async ({
  page,
  maailma,
  toimija,
  kirjaudu,
  saavutettava,
}) => {
  const [opiskelijat, kehys] = [new OpiskelijatPage(page), new KehysPage(page)]
  await kirjaudu.virkailijana(toimija.virkailija)

  await test.step('No HOKSes yet', async () => {
    await opiskelijat.avaa(toimija.oppilaitos)
    await expect(kehys.viesti('Tässä oppilaitoksessa ei ole vielä HOKSeja')).toBeVisible()
    await expect(opiskelijat.maara()).toHaveText('0 HOKSia')
    await saavutettava()
  })

  await maailma.luoOppijaJaHoks(toimija, pieni, { nimi: ['Emma Eveliina', 'Ensimmäinen'] })
  await test.step('Nothing is found', async () => {
    await opiskelijat.avaa(toimija.oppilaitos, '?haku=toinen')
    await expect(kehys.viesti('Haulla ei löytynyt yhtään HOKSia')).toBeVisible()
    await saavutettava()
  })

  await test.step('There is no such page', async () => {
    await opiskelijat.avaa(toimija.oppilaitos, '?sivu=9')
    await expect(kehys.viesti('Tätä sivua ei ole')).toBeVisible()
    await saavutettava()
    await opiskelijat.siirryEnsimmaiselleSivulle()
    await opiskelijat.naytaRivit(['Emma Eveliina Ensimmäinen'])
  })
})

test('the list tells that it is loading, and that there is no connection @phone', async ({
  page,
  toimija,
  kirjaudu,
  verkko,
  saavutettava,
}) => {
  const [opiskelijat, kehys] = [new OpiskelijatPage(page), new KehysPage(page)]
  await kirjaudu.virkailijana(toimija.virkailija)

  const paasta = await verkko.pidattele(OPPIJOIDEN_HAKU)
  await opiskelijat.avaa(toimija.oppilaitos)
  await expect(kehys.lataus()).toBeVisible()
  await saavutettava()
  await paasta()
  await expect(opiskelijat.maara()).toBeVisible()

  const korjaa = await verkko.katkaise(OPPIJOIDEN_HAKU)
  await page.reload()
  await expect(kehys.virhe()).toContainText('Yhteys ei toimi')
  await saavutettava()
  await korjaa()
  await kehys.yritaUudelleen()
  await expect(opiskelijat.maara()).toBeVisible()
})

test('a school that is not one’s own, or is none, shows nothing of itself @phone', async ({
  page,
  maailma,
  toimija,
  kirjaudu,
  saavutettava,
}) => {
  const [opiskelijat, kehys] = [new OpiskelijatPage(page), new KehysPage(page)]
  const toinen = await maailma.luoKoulutustoimija()
  await kirjaudu.virkailijana(toimija.virkailija)

  await opiskelijat.avaa(toinen.oppilaitos)
  await expect(kehys.virhe()).toContainText('Sinulla ei ole oikeutta näihin tietoihin')
  await expect(kehys.virhe()).toContainText(/Virheen tunnus: [\w-]{20,}/)
  await saavutettava()

  await opiskelijat.avaa(uusiOrganisaatioOid())
  await expect(kehys.virhe()).toContainText('Tietoja ei löydy')
})

async function onKohdalla(kohde: Locator) {
  return kohde.evaluate((elementti) => elementti === document.activeElement)
}
