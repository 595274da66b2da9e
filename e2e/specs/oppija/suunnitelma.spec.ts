import { kaikki } from '@ehoks/schema/esimerkit/kaikki'
import { tuva } from '@ehoks/schema/esimerkit/tuva'
import { yhteiset } from '@ehoks/schema/esimerkit/yhteiset'
import { tuvaOikeus } from '../../fixtures/maailma.ts'
import { expect, test } from '../../fixtures/test.ts'
import { SuunnitelmaPage } from '../../pages/oppija/suunnitelma.page.ts'
import { SuunnitelmatPage } from '../../pages/oppija/suunnitelmat.page.ts'

test('a learner with one plan lands in it and sees it whole @phone', async ({
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
  await expect(suunnitelma.tutkinto('Autoalan perustutkinto')).toBeVisible()
  await expect(page).toHaveURL(/\/ehoks\/suunnittelu\/[\w-]{36}$/)
  await expect(page).toHaveTitle('Autoalan perustutkinto – eHOKS')
  const haut = verkko.kutsut.filter((osoite) => !osoite.endsWith('/kaynti'))
  expect(haut, 'everything comes by one call').toHaveLength(1)

  await test.step('First what comes next, in words', async () => {
    await expect(suunnitelma.seuraavaksi()).toContainText('9.12.2026')
    await expect(suunnitelma.seuraavaksi()).toContainText('2 viikon päästä')
    await expect(suunnitelma.seuraavaksi()).toContainText('Näyttö: Esimerkkikorjaamo Oy')
    await expect(suunnitelma.seuraavaksi()).toContainText('Viestintä ja vuorovaikutus äidinkielellä')
  })

  await test.step('Then the sections', async () => {
    await expect(suunnitelma.osiot()).toHaveText([
      'Seuraavaksi',
      'Tervetuloa! Tässä on suunnitelmasi',
      'Tavoitteeni',
      'Osaamiseni ennestään',
      'Suunnitelmani',
      'Aikajana',
      'Oppimisen tuki',
      'Yhteystiedot',
      'Omat jaot',
      'Mistä tiedot tulevat',
      'Kuka on katsonut',
    ])
    await expect(suunnitelma.osio('Tavoitteeni')).toContainText('Urasuunnitelmani')
    await expect(suunnitelma.osio('Osaamiseni ennestään')).toContainText('Trukinkuljettajan perusteet')
    await expect(suunnitelma.osio('Aikajana')).toContainText('Nyt käynnissä')
    await expect(suunnitelma.osio('Yhteystiedot')).toContainText('Olavi Opastaja')
  })

  await test.step('How far I am', async () => {
    await expect(suunnitelma.edistyminen('Valmis')).toContainText('1 osa, 45 osp')
    await expect(suunnitelma.edistyminen('Aikataulutettu')).toContainText('4 osaa, 75 osp')
    await expect(suunnitelma.edistyminen('Suunniteltu')).toContainText('4 osaa, 15 ospAjankohtaa ei ole vielä sovittu.')
  })

  await test.step('A unit opens', async () => {
    await suunnitelma.avaaTutkinnonOsa('Auton korjaaminen')
    await expect(suunnitelma.tutkinnonOsa('Auton korjaaminen').getByText('Vianhaku testerillä')).toBeVisible()
  })
  await expect(page.getByRole('main')).not.toContainText('(nimeä ei saatu)')
  await saavutettava()
})

test('a plan of preparatory education shows its parts @phone', async ({
  page,
  maailma,
  toimija,
  kirjaudu,
  saavutettava,
}) => {
  const [suunnitelmat, suunnitelma] = [new SuunnitelmatPage(page), new SuunnitelmaPage(page)]
  const oppija = await maailma.luoOppijaJaHoks(toimija, tuva, { opiskeluoikeus: tuvaOikeus })
  await kirjaudu.oppijana(oppija.oid)
  await suunnitelmat.avaa()
  await expect(suunnitelma.tutkinto('Tutkintokoulutukseen valmentava koulutus')).toBeVisible()
  await expect(suunnitelma.seuraavaksi()).toContainText('4.1.–28.5.2027')
  await expect(suunnitelma.osio('Koulutuksen osat (TUVA)').getByRole('article')).toHaveCount(4)
  await expect(suunnitelma.osio('Suunnitelmani')).toBeHidden()
  await saavutettava()
})

test('what is under way is told when nothing is to come, and a plan of common units by subject areas', async ({
  page,
  maailma,
  toimija,
  kirjaudu,
}) => {
  const [suunnitelmat, suunnitelma] = [new SuunnitelmatPage(page), new SuunnitelmaPage(page)]
  const oppija = await maailma.luoOppijaJaHoks(toimija, (tunnisteet) => {
    const { 'hankittavat-yhteiset-tutkinnon-osat': osat = [], ...muu } = yhteiset(tunnisteet)
    const kaynnissa = osat.map((osa) => ({
      ...osa,
      'osa-alueet': osa['osa-alueet'].map(({ 'osaamisen-osoittaminen': _naytot, ...alue }) => ({
        ...alue,
        'osaamisen-hankkimistavat': (alue['osaamisen-hankkimistavat'] ?? []).filter(({ alku }) => alku < '2026-11-22'),
      })),
    }))
    return { ...muu, 'hankittavat-yhteiset-tutkinnon-osat': kaynnissa }
  })
  await kirjaudu.oppijana(oppija.oid)
  await suunnitelmat.avaa()
  await expect(suunnitelma.seuraavaksi()).toContainText('Käynnissä nyt')
  await expect(suunnitelma.seuraavaksi()).toContainText('10.8.–18.12.2026')
  await expect(suunnitelma.osio('Suunnitelmani').getByRole('article')).toHaveCount(5)
})

test('on paper the plan is open and whole', async ({ page, maailma, toimija, kirjaudu }) => {
  const [suunnitelmat, suunnitelma] = [new SuunnitelmatPage(page), new SuunnitelmaPage(page)]
  const oppija = await maailma.luoOppijaJaHoks(toimija, kaikki)
  await kirjaudu.oppijana(oppija.oid)
  await suunnitelmat.avaa()
  await expect(suunnitelma.tutkinto('Autoalan perustutkinto')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(suunnitelma.tutkinnonOsa('Auton korjaaminen').getByText('Vianhaku testerillä')).toBeVisible()
  await expect(suunnitelma.seuraavaksi()).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
})
