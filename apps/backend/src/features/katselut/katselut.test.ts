import { pieni } from '@ehoks/schema/esimerkit/pieni'
import { JUURIORGANISAATIO_OID } from '@ehoks/schema/muodot/oid'
import type { Katselu } from '@ehoks/schema/rajapinta/oppijan-nakymat'
import { expect, it } from 'vitest'
import { OPPIJA, testApp } from '../../testing/test-app.ts'

const { opintopolku, kutsu, palveluna, virkailijana, oppijana, clock, pool } = await testApp()
clock.set(new Date('2026-11-22T08:00:00Z'))
const toimija = await opintopolku.luoKoulutustoimija()
const opettaja = await virkailijana(toimija.virkailija)
const oph = await virkailijana(
  await opintopolku.luoKayttaja('katselija-oph', {
    kayttajaTyyppi: 'VIRKAILIJA',
    roles: [`ROLE_APP_EHOKS_OPHPAAKAYTTAJA_${JUURIORGANISAATIO_OID}`],
  }),
)

async function suunnitelma() {
  const oppija = await opintopolku.luoOppija(toimija)
  const payload = pieni({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus })
  const luotu = await palveluna(toimija.palvelukayttaja, { method: 'POST', url: '/api/v1/hoks', payload })
  return { oppija, hoksId: luotu.json().meta.id, selain: await oppijana(oppija.oid) }
}
const katselut = async (selain: Awaited<ReturnType<typeof oppijana>>, kysely = '') =>
  (await selain({ url: `/api/v1/oppija/nakymat/katselut${kysely}` })).json().data
const avaa = (hoksId: number, selain = opettaja) => selain({ url: `/api/v1/virkailija/nakymat/hoks/${hoksId}` })
const lyhyesti = (rivit: Katselu[]) =>
  rivit.map(({ aika, kuka, laji, maara, organisaatio }) => [aika.slice(0, 13), kuka, laji, maara, organisaatio?.fi])

it('tells who has looked or changed, of what organisation and when; a day’s views by the same one are one row', async () => {
  const { hoksId, selain } = await suunnitelma()
  clock.set(new Date('2026-11-22T09:00:00Z'))
  await avaa(hoksId)
  clock.set(new Date('2026-11-22T10:00:00Z'))
  await avaa(hoksId)
  clock.set(new Date('2026-11-23T07:00:00Z'))
  await avaa(hoksId, oph)
  const { katselut: rivit, seuraava } = await katselut(selain)
  expect(lyhyesti(rivit)).toEqual([
    ['2026-11-23T07', 'virkailija', 'katselu', 1, 'Opetushallitus'],
    ['2026-11-22T10', 'virkailija', 'katselu', 2, `${toimija.nimi}, oppilaitos`],
    ['2026-11-22T08', 'jarjestelma', 'muutos', 1, toimija.nimi],
  ])
  expect(seuraava).toBeUndefined()
  expect(JSON.stringify(rivit)).not.toContain(toimija.virkailija)
  clock.set(new Date('2026-11-22T08:00:00Z'))
})

it('leaves out the learner’s own visits, refused attempts and everything about others', async () => {
  const [oma, toinen] = [await suunnitelma(), await suunnitelma()]
  await oma.selain({ url: '/api/v1/oppija/nakymat/suunnitelmat' })
  const vieras = await virkailijana((await opintopolku.luoKoulutustoimija()).virkailija)
  expect((await avaa(oma.hoksId, vieras)).statusCode).toBe(403)
  await avaa(toinen.hoksId)
  expect(lyhyesti((await katselut(oma.selain)).katselut)).toEqual([
    ['2026-11-22T08', 'jarjestelma', 'muutos', 1, toimija.nimi],
  ])
})

it('has pages, and every event once', async () => {
  const { oppija, selain } = await suunnitelma()
  await pool.query(
    `insert into auditloki (aika, kayttaja_oid, kayttaja_laji, operaatio, kohde, tulos, pyynto_tunniste)
     select '2026-01-01T12:00:00Z'::timestamptz + n * interval '1 day', 'o', 'virkailija', 'hoks.luku',
       jsonb_build_object('oppijaOid', $1::text), 'onnistui', n::text
     from generate_series(1, 700) n`,
    [oppija.oid],
  )
  const ajat: string[] = []
  for (let kysely = ''; ; ) {
    const sivu = await katselut(selain, kysely)
    ajat.push(...sivu.katselut.map(({ aika }: Katselu) => aika))
    if (sivu.seuraava === undefined) break
    kysely = `?ennen=${sivu.seuraava}`
  }
  expect([ajat.length, new Set(ajat).size]).toEqual([701, 701])
})

it('is for the learner only', async () => {
  expect((await kutsu({ url: `${OPPIJA}/api/v1/oppija/nakymat/katselut` })).statusCode).toBe(401)
})
