import { randomInt } from 'node:crypto'
import { pieni } from '@ehoks/schema/esimerkit/pieni'
import type { HoksLuonti } from '@ehoks/schema/hoks/variantit'
import { maailma } from '../../fixtures/maailma.ts'
import { expect, test } from '../../fixtures/test.ts'
import { KehysPage } from '../../pages/kehys.page.ts'
import { SuunnitelmaPage } from '../../pages/oppija/suunnitelma.page.ts'
import { SuunnitelmatPage } from '../../pages/oppija/suunnitelmat.page.ts'
import { VirkailijanHoksPage } from '../../pages/virkailija/hoks.page.ts'
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
