import { kaikki } from '@ehoks/schema/esimerkit/kaikki'
import { tuva } from '@ehoks/schema/esimerkit/tuva'
import type { Page } from '@playwright/test'
import { luoKasin } from '../../fixtures/hoks-muutokset.ts'
import { maailma, tutkinto, tuvaOikeus, virkailijaBackend } from '../../fixtures/maailma.ts'
import { test as base, expect } from '../../fixtures/test.ts'
import { LomakePage } from '../../pages/virkailija/lomake.page.ts'

const test = base.extend<{ lomake: LomakePage }>({
  lomake: async ({ page }, use) => use(new LomakePage(page)),
})

/** The stored HOKS as the API gives it, and its version. */
async function tallessa(page: Page, oppijaOid: string, hoksId: number) {
  const vastaus = await page.request.get(
    `${virkailijaBackend}/api/v1/virkailija/oppijat/${oppijaOid}/hoksit/${hoksId}`,
    {
      headers: { 'caller-id': 'e2e' },
    },
  )
  const { data }: { data: unknown } = await vastaus.json()
  return { hoks: data, versio: vastaus.headers()['etag'] }
}

/** Without what is each HOKS's own. */
function sisalto(arvo: unknown): unknown {
  const OMAT = ['id', 'eid', 'module-id', 'yksiloiva-tunniste', 'oppija-oid', 'opiskeluoikeus-oid']
  if (Array.isArray(arvo)) return arvo.map(sisalto)
  if (typeof arvo !== 'object' || arvo === null) return arvo
  return Object.fromEntries(
    Object.entries(arvo)
      .filter(([nimi]) => !OMAT.includes(nimi))
      .map(([nimi, sisempi]) => [nimi, sisalto(sisempi)]),
  )
}

const AUTOALA = 'Autoalan perustutkinto'

for (const [nimi, esimerkki, opiskeluoikeus] of [
  ['full', kaikki, {}],
  ['preparatory', tuva, tuvaOikeus],
] as const) {
  test(`a HOKS that is opened and saved untouched stays as it was: ${nimi}`, async ({
    page,
    lomake,
    toimija,
    kirjaudu,
  }) => {
    await kirjaudu.virkailijana(toimija.virkailija)
    const oppija = await luoKasin(page, toimija, esimerkki, opiskeluoikeus)
    const ennen = await tallessa(page, oppija.oid, oppija.hoksId)
    await lomake.avaaMuokkaus(toimija.oppilaitos, oppija.oid, oppija.hoksId)
    await lomake.siirry('Oppimisen tuki')
    await lomake.siirry('Tarkista ja tallenna')
    await expect(page.getByText('Ei muutoksia.')).toBeVisible()
    await lomake.painike('Palaa HOKSiin').click()
    await expect(page).toHaveURL(new RegExp(`/${oppija.hoksId}$`))
    expect(await tallessa(page, oppija.oid, oppija.hoksId)).toEqual(ennen)
  })
}

test('a full HOKS entered by hand is the same as the one that a system sends', async ({
  page,
  lomake,
  toimija,
  kirjaudu,
}) => {
  test.slow()
  await kirjaudu.virkailijana(toimija.virkailija)
  const lahetetty = await luoKasin(page, toimija, kaikki)
  const oppija = await maailma.luoOppija(toimija, tutkinto(AUTOALA, undefined, 'OPH-2762-2017'))
  await lomake.avaaUusi(toimija.oppilaitos)
  await lomake.aloita(oppija.oid, AUTOALA)
  await lomake.tayta(kaikki({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus }))
  await lomake.siirry('Tarkista ja tallenna')
  await expect(lomake.kelpaa()).toBeVisible()
  await lomake.painike('Hyväksy ja tallenna').click()
  await expect(lomake.tallennettu()).toBeVisible()
  const hoksId = Number(new URL(page.url()).pathname.split('/').at(-1))
  const kasin = await tallessa(page, oppija.oid, hoksId)
  const jarjestelmasta = await tallessa(page, lahetetty.oid, lahetetty.hoksId)
  expect(sisalto(kasin.hoks)).toEqual(sisalto(jarjestelmasta.hoks))
})
