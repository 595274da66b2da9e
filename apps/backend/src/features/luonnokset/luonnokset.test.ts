import { randomUUID } from 'node:crypto'
import { pieni } from '@ehoks/schema/esimerkit/pieni'
import { describe, expect, it } from 'vitest'
import { testApp } from '../../testing/test-app.ts'

const { opintopolku, palveluna, virkailijana, clock } = await testApp()
clock.set(new Date('2026-11-22T10:00:00Z'))
const toimija = await opintopolku.luoKoulutustoimija()
const virkailija = await virkailijana(toimija.virkailija)
const toinenVirkailija = await virkailijana((await opintopolku.luoKoulutustoimija()).virkailija)
const LUONNOKSET = '/api/v1/virkailija/luonnokset'
const uusi = () => `uusi-${randomUUID()}`
const luonnos = (sisalto: object, muut: object = {}) => ({ 'oppilaitos-oid': toimija.oppilaitos, sisalto, ...muut })

const tallenna = (avain: string, payload: object, ifMatch?: string, selain = virkailija) =>
  selain({
    method: 'PUT',
    url: `${LUONNOKSET}/${avain}`,
    payload,
    ...(ifMatch !== undefined && { headers: { 'if-match': ifMatch } }),
  })
const hae = (avain: string, selain = virkailija) => selain({ url: `${LUONNOKSET}/${avain}` })
const omat = async (selain = virkailija) =>
  (await selain({ url: `${LUONNOKSET}?oppilaitos-oid=${toimija.oppilaitos}` })).json().data

describe('a draft', () => {
  it('is kept as it was saved, and is in the list of its user’s own until it is removed', async () => {
    const avain = uusi()
    const sisalto = { arvot: { sahkoposti: '', lista: [0, false, null] } }
    const tallennettu = await tallenna(avain, luonnos(sisalto, { 'oppija-nimi': 'Testi Esimerkki' }))
    expect([tallennettu.statusCode, tallennettu.headers.etag]).toEqual([204, '"1"'])
    const vastaus = await hae(avain)
    expect(vastaus.headers.etag).toBe('"1"')
    expect(vastaus.json().data).toEqual({
      avain,
      'oppilaitos-oid': toimija.oppilaitos,
      'oppija-nimi': 'Testi Esimerkki',
      versio: 1,
      paivitetty: '2026-11-22T10:00:00.000Z',
      sisalto,
    })
    expect(await omat()).toContainEqual(expect.objectContaining({ avain, 'oppija-nimi': 'Testi Esimerkki' }))
    expect((await virkailija({ method: 'DELETE', url: `${LUONNOKSET}/${avain}` })).statusCode).toBe(204)
    expect((await hae(avain)).statusCode).toBe(404)
    expect(await omat()).not.toContainEqual(expect.objectContaining({ avain }))
  })

  it('of two windows is not written over unnoticed', async () => {
    const avain = uusi()
    await tallenna(avain, luonnos({ a: 1 }))
    expect((await tallenna(avain, luonnos({ a: 2 }), '"1"')).headers.etag).toBe('"2"')
    const toinen = await tallenna(avain, luonnos({ a: 3 }), '"1"')
    expect(toinen.statusCode).toBe(412)
    expect((await hae(avain)).json().data.sisalto).toEqual({ a: 2 })
  })

  it('is its user’s own', async () => {
    const avain = uusi()
    await tallenna(avain, luonnos({ salaisuus: 1 }))
    const samassa = await virkailijana(
      await opintopolku.luoKayttaja(`luonnostelija-${avain.slice(5, 13)}`, {
        kayttajaTyyppi: 'VIRKAILIJA',
        roles: [`ROLE_APP_EHOKS_CRUD_${toimija.oppilaitos}`],
      }),
    )
    expect((await hae(avain, samassa)).statusCode).toBe(404)
    expect(await omat(samassa)).toEqual([])
    await samassa({ method: 'DELETE', url: `${LUONNOKSET}/${avain}` })
    expect((await hae(avain)).statusCode).toBe(200)
  })

  it('is for those who may write in the oppilaitos, and of a HOKS for those who may see it', async () => {
    expect((await tallenna(uusi(), luonnos({}), undefined, toinenVirkailija)).statusCode).toBe(403)
    expect((await toinenVirkailija({ url: `${LUONNOKSET}?oppilaitos-oid=${toimija.oppilaitos}` })).statusCode).toBe(403)
    expect((await tallenna('hoks-2000000000', luonnos({}, { 'hoks-id': 2_000_000_000 }))).statusCode).toBe(403)
    expect((await tallenna('muu', luonnos({}))).statusCode).toBe(400)
  })

  it('goes when it has not been touched for sixty days', async () => {
    const [vanha, tuore] = [uusi(), uusi()]
    await tallenna(vanha, luonnos({}))
    clock.set(new Date('2027-01-21T09:59:00Z'))
    await tallenna(tuore, luonnos({}))
    expect((await hae(vanha)).statusCode).toBe(200)
    clock.set(new Date('2027-01-21T10:01:00Z'))
    await tallenna(tuore, luonnos({}))
    expect((await hae(vanha)).statusCode).toBe(404)
    clock.set(new Date('2026-11-22T10:00:00Z'))
  })

  it('goes with its HOKS', async () => {
    const oppija = await opintopolku.luoOppija(toimija)
    const { meta } = (
      await palveluna(toimija.palvelukayttaja, {
        method: 'POST',
        url: '/api/v1/hoks',
        payload: pieni({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus }),
      })
    ).json()
    const avain = `hoks-${meta.id}`
    expect((await tallenna(avain, luonnos({}, { 'hoks-id': meta.id }))).statusCode).toBe(204)
    const paakayttaja = await virkailijana('paakayttaja')
    await paakayttaja({ method: 'DELETE', url: `/api/v1/virkailija/hoks/${meta.id}` })
    expect((await hae(avain)).statusCode).toBe(404)
  })
})
