import { paikalliset } from '@ehoks/schema/esimerkit/paikalliset'
import { pieni } from '@ehoks/schema/esimerkit/pieni'
import { type Esimerkki, tutkinto } from '../../fixtures/maailma.ts'
import { expect, test } from '../../fixtures/test.ts'
import { KehysPage } from '../../pages/kehys.page.ts'
import { SuunnitelmaPage } from '../../pages/oppija/suunnitelma.page.ts'
import { SUUNNITELMIEN_HAKU, SuunnitelmatPage } from '../../pages/oppija/suunnitelmat.page.ts'

test('a learner with several plans chooses one: those in force come first @phone', async ({
  page,
  maailma,
  toimija,
  kirjaudu,
  verkko,
  saavutettava,
}) => {
  const [suunnitelmat, suunnitelma] = [new SuunnitelmatPage(page), new SuunnitelmaPage(page)]
  const paattynyt: Esimerkki = (tunnisteet) => ({
    ...paikalliset(tunnisteet),
    'hankittavat-paikalliset-tutkinnon-osat': [{ nimi: 'Hedelmäpuiden leikkaus', laajuus: 10 }],
    'osaamisen-saavuttamisen-pvm': '2026-06-05',
  })
  const oppija = await maailma.luoOppijaJaHoks(toimija, paattynyt, {
    opiskeluoikeus: tutkinto('Puutarha-alan perustutkinto'),
  })
  await maailma.luoToinenHoks(toimija, oppija, pieni)
  await kirjaudu.oppijana(oppija.oid)

  await suunnitelmat.avaa()
  await expect(suunnitelmat.tervehdys('Tellervo')).toBeVisible()
  await expect(suunnitelmat.seuraavaksi()).toContainText('20.1.–22.1.2027')
  await expect(suunnitelmat.ryhmatJaSuunnitelmat()).toHaveText([
    'Hei, Tellervo!',
    'Seuraavaksi',
    'Tervetuloa! Tässä on suunnitelmasi',
    'Voimassa olevat suunnitelmat',
    'Autoalan perustutkinto',
    'Päättyneet suunnitelmat',
    'Puutarha-alan perustutkinto',
  ])
  await saavutettava()

  await suunnitelmat.avaaSuunnitelma('Puutarha-alan perustutkinto')
  await expect(suunnitelma.tutkinto('Puutarha-alan perustutkinto')).toBeFocused()
  await expect(suunnitelma.tutkinnonOsa('Hedelmäpuiden leikkaus')).toBeVisible()
  await suunnitelma.avaaKaikkiSuunnitelmat()
  await expect(page).toHaveTitle('Suunnitelmani – eHOKS')
  await suunnitelmat.avaaSuunnitelma('Autoalan perustutkinto')
  await expect(suunnitelma.tutkinto('Autoalan perustutkinto')).toBeFocused()
  const haut = verkko.kutsut.filter((osoite) => !osoite.endsWith('/kaynti'))
  expect(haut, 'all pages show the same answer').toHaveLength(1)
})

test('a learner without a plan is told who makes it @phone', async ({
  page,
  maailma,
  toimija,
  kirjaudu,
  saavutettava,
}) => {
  const [suunnitelmat, kehys] = [new SuunnitelmatPage(page), new KehysPage(page)]
  const oppija = await maailma.luoOppija(toimija)
  await kirjaudu.oppijana(oppija.oid)
  await suunnitelmat.avaa()
  await expect(kehys.viesti('Sinulla ei ole vielä suunnitelmaa')).toBeVisible()
  await saavutettava()
})

test('another learner’s plan is not found, nor is a page that is none @phone', async ({
  page,
  maailma,
  toimija,
  kirjaudu,
  saavutettava,
}) => {
  const [suunnitelmat, suunnitelma, kehys] = [
    new SuunnitelmatPage(page),
    new SuunnitelmaPage(page),
    new KehysPage(page),
  ]
  const [oma, toisen] = await Promise.all([
    maailma.luoOppijaJaHoks(toimija, pieni),
    maailma.luoOppijaJaHoks(toimija, paikalliset),
  ])
  await kirjaudu.oppijana(toisen.oid)
  await suunnitelmat.avaa()
  await expect(suunnitelma.tutkinnonOsa('Museoautojen entisöinti')).toBeVisible()
  const vieras = page.url()

  await kirjaudu.oppijana(oma.oid)
  await page.goto(vieras)
  await expect(kehys.viesti('Suunnitelmaa ei löydy')).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText('Museoautojen')
  await saavutettava()

  await page.goto('/ehoks/olematon')
  await expect(kehys.otsikko('Sivua ei löydy')).toBeVisible()
  await saavutettava()
  await page.getByRole('link', { name: 'Siirry etusivulle' }).click()
  await expect(suunnitelma.tutkinto('Autoalan perustutkinto')).toBeVisible()
})

test('plans that are loading, unreachable or failing say so @phone', async ({
  page,
  maailma,
  toimija,
  kirjaudu,
  verkko,
  saavutettava,
}) => {
  const [suunnitelmat, suunnitelma, kehys] = [
    new SuunnitelmatPage(page),
    new SuunnitelmaPage(page),
    new KehysPage(page),
  ]
  const oppija = await maailma.luoOppijaJaHoks(toimija, pieni)
  await kirjaudu.oppijana(oppija.oid)

  const paasta = await verkko.pidattele(SUUNNITELMIEN_HAKU)
  await suunnitelmat.avaa()
  await expect(kehys.lataus()).toBeVisible()
  await saavutettava()
  await paasta()
  await expect(suunnitelma.tutkinto('Autoalan perustutkinto')).toBeVisible()

  const korjaa = await verkko.katkaise(SUUNNITELMIEN_HAKU)
  await page.reload()
  await expect(kehys.virhe()).toContainText('Yhteys ei toimi')
  await expect(kehys.virhe()).toContainText('Tarkista, että laitteesi on verkossa')
  await saavutettava()
  await korjaa()
  await kehys.yritaUudelleen()
  await expect(suunnitelma.tutkinto('Autoalan perustutkinto')).toBeVisible()

  await verkko.kaada(SUUNNITELMIEN_HAKU)
  await page.reload()
  await expect(kehys.virhe()).toContainText('Vika on palvelussa, ei sinussa.')
  await expect(kehys.virhe()).toContainText(/Virheen tunnus: [\w-]{36}/)
  await expect(kehys.virhe().getByRole('button', { name: 'Kopioi virheen tunnus' })).toBeVisible()
  await saavutettava()
})

test('plans once seen stay in sight when they cannot be asked anew', async ({
  page,
  maailma,
  toimija,
  kirjaudu,
  verkko,
  saavutettava,
}) => {
  const [suunnitelmat, suunnitelma] = [new SuunnitelmatPage(page), new SuunnitelmaPage(page)]
  const oppija = await maailma.luoOppijaJaHoks(toimija, pieni)
  await maailma.luoToinenHoks(toimija, oppija, pieni, tutkinto('Puutarha-alan perustutkinto'))
  await kirjaudu.oppijana(oppija.oid)
  await suunnitelmat.avaa()
  await expect(suunnitelmat.tervehdys('Tellervo')).toBeVisible()

  // What is older than a minute is asked anew when the next page opens.
  await verkko.katkaise(SUUNNITELMIEN_HAKU)
  await page.clock.fastForward('02:00')
  await suunnitelmat.avaaSuunnitelma('Puutarha-alan perustutkinto')
  await expect(page.getByText('Tietoja ei saatu päivitettyä. Alla on viimeksi haetut tiedot.')).toBeVisible()
  await expect(suunnitelma.osio('Suunnitelmani')).toBeVisible()
  await saavutettava()
})
