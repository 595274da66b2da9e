import { kaikki } from '@ehoks/schema/esimerkit/kaikki'
import type { Browser, Page } from '@playwright/test'
import { maailma, oppijaBackend } from '../../fixtures/maailma.ts'
import { expect, test } from '../../fixtures/test.ts'
import { mittaa } from '../../suorituskyky/mittaus.ts'
import { pisteet } from '../../suorituskyky/pisteet.ts'

const RAJA = 0.9
/** A busy machine only makes a page slower: the best of a few is the page's own. */
const KERTOJA = 6

test.describe.configure({ timeout: 180_000 })

async function paras(browser: Browser, mita: Parameters<typeof mittaa>[1]): Promise<number> {
  let tulos = 0
  for (let kerta = 0; kerta < KERTOJA && tulos < RAJA; kerta++) {
    const mitat = await mittaa(browser, mita)
    tulos = Math.max(tulos, pisteet(mitat))
    const sanoin = Object.entries(mitat).map(
      ([nimi, arvo]) => `${nimi} ${nimi === 'cls' ? arvo.toFixed(3) : Math.round(arvo)}`,
    )
    process.stdout.write(`${mita.polku} ${pisteet(mitat).toFixed(2)}: ${sanoin.join(', ')}\n`)
  }
  return tulos
}

test('the front page opens fast on a phone', async ({ browser }) => {
  expect(
    await paras(browser, { polku: '/ehoks', valmis: 'Opintosuunnitelmasi yhdessä paikassa' }),
  ).toBeGreaterThanOrEqual(RAJA)
})

test('the plan opens fast on a phone', async ({ browser, toimija }) => {
  const oppija = await maailma.luoOppijaJaHoks(toimija, kaikki)
  const kirjaudu = async (page: Page) => {
    const paluu = `${oppijaBackend}/api/v1/oppija/session/opintopolku/`
    const ticket = await maailma.oppijanLippu(oppija.oid, paluu)
    await page.request.get(paluu, { params: { ticket }, maxRedirects: 0 })
  }
  expect(await paras(browser, { polku: '/ehoks', kirjaudu, valmis: 'Autoalan perustutkinto' })).toBeGreaterThanOrEqual(
    RAJA,
  )
})
