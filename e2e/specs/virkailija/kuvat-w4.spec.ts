import { kaikki } from '@ehoks/schema/esimerkit/kaikki'
import { pieni } from '@ehoks/schema/esimerkit/pieni'
import { korvaa } from '../../fixtures/hoks-muutokset.ts'
import { test } from '../../fixtures/test.ts'

test('kuvat', async ({ page, maailma, toimija, kirjaudu }) => {
  test.setTimeout(240_000)
  const oppija = await maailma.luoOppijaJaHoks(toimija, kaikki, { nimi: ['Yrjö Ylermi', 'Ylläpidettävä'] })
  await korvaa(toimija, oppija.hoksId, { 'opiskeluoikeus-oid': oppija.opiskeluoikeus })
  await maailma.luoToinenHoks(toimija, oppija, pieni)
  const ilman = await maailma.luoOppija(toimija)
  await kirjaudu.virkailijana('paakayttaja')
  const polut = (process.env['POLUT'] ?? '').split(' ').filter((p) => p !== '')
  const sivut: [string, string][] =
    polut.length > 0
      ? polut.map((p) => [p.replaceAll(/\W+/g, '-'), p])
      : [
          ['haku', ''],
          ['osumat', '?tunniste=1'],
          ['tietue', `/tietue/hoks/${oppija.hoksId}`],
          ['poisto', `/tietue/hoks/${oppija.hoksId}?toimi=pysyva-poisto`],
          ['oppija', `/tietue/oppija/${oppija.oid}`],
          ['oikeus', `/tietue/opiskeluoikeus/${ilman.opiskeluoikeus}`],
        ]
  for (const [nimi, polku] of sivut) {
    for (const [kieli, leveys] of [
      ['fi', 1280],
      ['fi', 320],
      ['sv', 1280],
      ['en', 320],
    ] as const) {
      await page.setViewportSize({ width: leveys, height: leveys === 320 ? 700 : 900 })
      await page.goto(`/ehoks-virkailija-ui/yllapito${polku}${polku.includes('?') ? '&' : '?'}lang=${kieli}`)
      await page.waitForLoadState('networkidle')
      await page.waitForTimeout(400)
      await page.screenshot({ path: `/tmp/w4-kuvat/${nimi}-${kieli}-${leveys}.png`, fullPage: true })
    }
  }
})
