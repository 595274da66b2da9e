import { pieni } from '@ehoks/schema/esimerkit/pieni'
import { expect, it } from 'vitest'
import { testApp } from '../../testing/test-app.ts'

const { opintopolku, palveluna, prisma, clock } = await testApp()
const toimija = await opintopolku.luoKoulutustoimija()
const oppija = await opintopolku.luoOppija(toimija)
const { id } = (
  await palveluna(toimija.palvelukayttaja, {
    method: 'POST',
    url: '/api/v1/hoks',
    payload: pieni({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus }),
  })
).json().meta
const { data } = (await palveluna(toimija.palvelukayttaja, { url: `/api/v1/hoks/${id}` })).json()
const [osa] = data['hankittavat-ammat-tutkinnon-osat']
const [jakso] = osa['osaamisen-hankkimistavat']
const hae = (tunniste: string, kuka = 'oph-palvelu') =>
  palveluna(kuka, { url: `/api/v1/hoks/osaamisen-hankkimistapa/${tunniste}` })

it('a period is found by its module-id, by a system of OPH only', async () => {
  expect((await hae(jakso['module-id'])).json()).toEqual({ meta: {}, data: jakso })
  expect((await hae(jakso['module-id'], toimija.palvelukayttaja)).statusCode).toBe(401)
})

it('what is no period is not found', async () => {
  for (const tunniste of ['12345', osa['module-id'], '3fa85f64-5717-4562-b3fc-2c963f66afa6']) {
    const vastaus = await hae(tunniste)
    expect([vastaus.statusCode, vastaus.json().error]).toEqual([404, 'No osaamisen hankkimistapa found with given ID'])
  }
  await prisma.hoks.update({ where: { id }, data: { deletedAt: clock.now() } })
  expect((await hae(jakso['module-id'])).statusCode).toBe(404)
})
