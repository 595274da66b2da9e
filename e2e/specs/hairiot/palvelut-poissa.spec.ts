import { randomInt } from 'node:crypto'
import { pieni } from '@ehoks/schema/esimerkit/pieni'
import type { HoksLuonti } from '@ehoks/schema/hoks/variantit'
import { maailma, tutkinto } from '../../fixtures/maailma.ts'
import { expect, test } from '../../fixtures/test.ts'
import { KehysPage } from '../../pages/kehys.page.ts'
import { SuunnitelmaPage } from '../../pages/oppija/suunnitelma.page.ts'
import { SuunnitelmatPage } from '../../pages/oppija/suunnitelmat.page.ts'
import { VirkailijanHoksPage } from '../../pages/virkailija/hoks.page.ts'
import { LomakePage } from '../../pages/virkailija/lomake.page.ts'
import { OpiskelijatPage } from '../../pages/virkailija/opiskelijat.page.ts'

test.afterEach(() => maailma.poistaHairiot())

/** A HOKS with a unit that nothing has named yet: eHOKS remembers the names that it has asked. */
async function uusiTutkinnonOsa(nimi: string) {
  const koodiUri = `tutkinnonosat_${randomInt(10_000_000, 99_999_999)}`
  await maailma.ohjaa('PUT', `/koodit/${koodiUri}`, { nimi: { fi: nimi, sv: `${nimi} (sv)`, en: `${nimi} (en)` } })
  const esimerkki = (tunnisteet: { oppijaOid: string; opiskeluoikeusOid: string }): HoksLuonti => ({
    ...pieni(tunnisteet),
    'hankittavat-ammat-tutkinnon-osat': [{ 'tutkinnon-osa-koodi-uri': koodiUri, 'tutkinnon-osa-koodi-versio': 1 }],
  })
  return { koodiUri, esimerkki }
}

test('without Koodisto a HOKS shows codes and says so; afterwards names', async ({
  page,
  toimija,
  kirjaudu,
  saavutettava,
}) => {
  const hoks = new VirkailijanHoksPage(page)
  const { koodiUri, esimerkki } = await uusiTutkinnonOsa('Kelojen veisto')
  const oppija = await maailma.luoOppijaJaHoks(toimija, esimerkki, { nimi: ['Kalle Kustaa', 'Koodila'] })
  await kirjaudu.virkailijana(toimija.virkailija)

  await maailma.hairitse('koodisto', { virhetila: 503, osuus: 1 })
  await hoks.avaa(toimija.oppilaitos, oppija.oid, oppija.hoksId)
  await expect(hoks.nimiaPuuttuu()).toBeVisible()
  await expect(hoks.tutkinnonOsa(koodiUri)).toContainText(`${koodiUri} (nimeä ei saatu)`)
  await expect(hoks.opiskelija('Kalle Kustaa Koodila')).toBeVisible()
  await saavutettava()
  await page.setViewportSize({ width: 320, height: 700 })
  await saavutettava()

  await maailma.poistaHairiot()
  await page.reload()
  await expect(hoks.tutkinnonOsa('Kelojen veisto')).toBeVisible()
  await expect(hoks.nimiaPuuttuu()).toBeHidden()
})

test('without Koodisto a learner sees the plan all the same', async ({ page, toimija, kirjaudu, saavutettava }) => {
  const [suunnitelmat, suunnitelma] = [new SuunnitelmatPage(page), new SuunnitelmaPage(page)]
  const { koodiUri, esimerkki } = await uusiTutkinnonOsa('Tervan poltto')
  const oppija = await maailma.luoOppijaJaHoks(toimija, esimerkki)
  await kirjaudu.oppijana(oppija.oid)

  await maailma.hairitse('koodisto', { virhetila: 503, osuus: 1 })
  await suunnitelmat.avaa()
  await expect(suunnitelma.nimiaPuuttuu()).toBeVisible()
  await expect(suunnitelma.tutkinnonOsa(koodiUri)).toContainText('(nimeä ei saatu)')
  await saavutettava()
})

test('a list whose rights cannot be asked says that a service is down, and comes when it is back', async ({
  page,
  toimija,
  kirjaudu,
  saavutettava,
}) => {
  const [opiskelijat, kehys] = [new OpiskelijatPage(page), new KehysPage(page)]
  await maailma.hairitse('organisaatio', { virhetila: 503, osuus: 1 })
  await kirjaudu.virkailijana(toimija.virkailija)
  await opiskelijat.avaa(toimija.oppilaitos)
  await expect(kehys.virhe()).toContainText('Tietoja ei juuri nyt saada')
  await expect(kehys.virhe()).toContainText(/Virheen tunnus: [\w-]{20,}/)
  await saavutettava()

  await maailma.poistaHairiot()
  await kehys.yritaUudelleen()
  await expect(opiskelijat.maara()).toHaveText('0 HOKSia')
})

test('without Oppijanumerorekisteri an official gets in under the user name', async ({ page, toimija, kirjaudu }) => {
  const [opiskelijat, kehys] = [new OpiskelijatPage(page), new KehysPage(page)]
  await maailma.hairitse('onr', { virhetila: 0, osuus: 1 })
  await kirjaudu.virkailijana(toimija.virkailija)
  await opiskelijat.avaa(toimija.oppilaitos)
  await expect(opiskelijat.maara()).toHaveText('0 HOKSia')
  await expect(kehys.ylatunniste()).toContainText(`Kirjautunut: ${toimija.virkailija}`)
})

test('the form tells which service is down, and what comes without it', async ({
  page,
  toimija,
  kirjaudu,
  saavutettava,
}) => {
  const [lomake, kehys] = [new LomakePage(page), new KehysPage(page)]
  const oppija = await maailma.luoOppija(
    toimija,
    tutkinto('Autoalan perustutkinto', undefined, `OPH-${randomInt(1e9)}`),
  )
  await kirjaudu.virkailijana(toimija.virkailija)

  for (const palvelu of ['koski', 'onr'] as const) {
    await test.step(`Without ${palvelu} it is not known whose the HOKS would be`, async () => {
      await maailma.hairitse(palvelu, { virhetila: 503, osuus: 1 })
      await lomake.avaaUusi(toimija.oppilaitos, `?oppija=${oppija.oid}`)
      await expect(kehys.virhe()).toContainText('Tietoja ei juuri nyt saada')
      await saavutettava()
      await maailma.poistaHairiot()
      await kehys.yritaUudelleen()
      await expect(lomake.teeHoks('Autoalan perustutkinto')).toBeVisible()
    })
  }

  await test.step('Without ePerusteet units are found by name or code among all', async () => {
    await maailma.hairitse('eperusteet', { virhetila: 503, osuus: 1 })
    await lomake.teeHoks('Autoalan perustutkinto').click()
    await expect(page.getByText('Tutkinnon rakennetta ei saatu juuri nyt.')).toBeVisible()
    await lomake.siirry('Hankittavat ammatilliset tutkinnon osat')
    await lomake.valitse(lomake.valinta('Lisää tutkinnon osa'), 'rengastyöt')
    await expect(lomake.kortti('Rengastyöt')).toBeFocused()
    await saavutettava()
    await maailma.poistaHairiot()
  })
})

test('without Koodisto codes can be typed in the form', async ({ page, toimija, kirjaudu, verkko, saavutettava }) => {
  const lomake = new LomakePage(page)
  const oppija = await maailma.luoOppija(toimija)
  await kirjaudu.virkailijana(toimija.virkailija)
  // The backend remembers the lists that it has once got: this is what it answers when it never got them.
  const palauta = await verkko.vastaa(/\/nakymat\/lomake\/koodistot$/, {
    meta: {},
    data: { koodistot: {}, 'puuttuvat-palvelut': ['Koodisto'] },
  })
  await maailma.hairitse('koodisto', { virhetila: 503, osuus: 1 })
  await lomake.avaaUusi(toimija.oppilaitos, `?oppija=${oppija.oid}`)
  await lomake.teeHoks('Autoalan perustutkinto').click()
  await expect(page.getByText('Koodistopalvelusta ei saatu kaikkia valintoja.')).toBeVisible()
  await lomake.valinta('Urasuunnitelma').fill('urasuunnitelma_0001')
  await lomake.valinta('Urasuunnitelma').press('Tab')
  await expect(lomake.valinta('Urasuunnitelma')).toHaveValue('urasuunnitelma_0001')
  await lomake.siirry('Hankittavat ammatilliset tutkinnon osat')
  await lomake.valinta('Lisää tutkinnon osa').fill('tutkinnonosat_999999')
  await lomake.valinta('Lisää tutkinnon osa').press('Tab')
  await expect(lomake.kortti('tutkinnonosat_999999')).toBeFocused()
  await expect(lomake.valinta('Lisää tutkinnon osa')).toHaveValue('')
  await saavutettava()

  await maailma.poistaHairiot()
  await palauta()
  await page.getByRole('button', { name: 'Hae valinnat uudelleen' }).click()
  await expect(page.getByText('Koodistopalvelusta ei saatu kaikkia valintoja.')).toBeHidden()
  await lomake.siirry('Perustiedot')
  await expect(lomake.valinta('Urasuunnitelma')).toHaveValue(/^Jatko-opinnot/)
})
