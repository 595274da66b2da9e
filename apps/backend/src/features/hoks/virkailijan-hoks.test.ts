import type { Koulutustoimija, Oppija } from '@ehoks/dev-env/opintopolku'
import { pieni } from '@ehoks/schema/esimerkit/pieni'
import { tuva } from '@ehoks/schema/esimerkit/tuva'
import type { HoksLuonti } from '@ehoks/schema/hoks/variantit'
import { describe, expect, it } from 'vitest'
import { testApp } from '../../testing/test-app.ts'

const { opintopolku, palveluna, virkailijana, clock, prisma, auditrivit } = await testApp()
clock.set(new Date('2026-11-22T10:00:00Z'))
const toimija = await opintopolku.luoKoulutustoimija()
const toinen = await opintopolku.luoKoulutustoimija()
const virkailija = await virkailijana(toimija.virkailija)
const toinenVirkailija = await virkailijana(toinen.virkailija)

const tunnisteet = (oppija: Oppija) => ({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus })
const hoksit = (oppija: Oppija) => `/api/v1/virkailija/oppijat/${oppija.oid}/hoksit`
const PAATTYNYT = { tila: { opiskeluoikeusjaksot: [{ alku: '2020-01-01', tila: { koodiarvo: 'valmistunut' } }] } }

/** A HOKS sent by the provider's system. */
async function luo(oppija: Oppija, oma: Koulutustoimija = toimija): Promise<number> {
  const vastaus = await palveluna(oma.palvelukayttaja, {
    method: 'POST',
    url: '/api/v1/hoks',
    payload: pieni(tunnisteet(oppija)),
  })
  if (vastaus.statusCode !== 200) throw new Error(vastaus.body)
  return vastaus.json().meta.id
}

function ilmanYksiloiviaTunnisteita(hoks: HoksLuonti): HoksLuonti {
  return JSON.parse(JSON.stringify(hoks, (avain, arvo) => (avain === 'yksiloiva-tunniste' ? undefined : arvo)))
}

describe('an official types in a HOKS', () => {
  it('for the learner in the address, and for nobody else', async () => {
    const [oppija, muu] = [await opintopolku.luoOppija(toimija), await opintopolku.luoOppija(toimija)]
    const vastaus = await virkailija({ method: 'POST', url: hoksit(muu), payload: pieni(tunnisteet(oppija)) })
    expect(vastaus.statusCode).toBe(400)
    expect(vastaus.json().virheet).toMatchObject([{ koodi: 'hoks.oppija-oid.eri', polku: '/oppija-oid' }])
    expect(await prisma.hoks.count({ where: { oppijaOid: oppija.oid } })).toBe(0)
  })

  it('which is marked so, and whose periods get an identifier', async () => {
    const oppija = await opintopolku.luoOppija(toimija)
    const payload = ilmanYksiloiviaTunnisteita(pieni(tunnisteet(oppija)))
    const vastaus = await virkailija({ method: 'POST', url: hoksit(oppija), payload })
    expect(vastaus.statusCode).toBe(200)
    const { id } = vastaus.json().meta
    expect(vastaus.json().data.uri).toBe(`/ehoks-virkailija-backend${hoksit(oppija)}/${id}`)
    const { data } = (await virkailija({ url: `${hoksit(oppija)}/${id}` })).json()
    expect(data.manuaalisyotto).toBe(true)
    const [jakso] = data['hankittavat-ammat-tutkinnon-osat'][0]['osaamisen-hankkimistavat']
    expect(jakso['yksiloiva-tunniste']).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('not for a school where the official has no right to write', async () => {
    const oppija = await opintopolku.luoOppija(toimija)
    const payload = pieni(tunnisteet(oppija))
    expect((await toinenVirkailija({ method: 'POST', url: hoksit(oppija), payload })).statusCode).toBe(403)
    const katselija = await virkailijana(
      await opintopolku.luoKayttaja(`katselija-${toimija.oid}`, {
        kayttajaTyyppi: 'VIRKAILIJA',
        roles: [`ROLE_APP_EHOKS_READ_${toimija.oppilaitos}`],
      }),
    )
    expect((await katselija({ method: 'POST', url: hoksit(oppija), payload })).statusCode).toBe(403)
    expect(await prisma.hoks.count({ where: { oppijaOid: oppija.oid } })).toBe(0)
    const id = await luo(oppija)
    const url = `${hoksit(oppija)}/${id}`
    expect((await katselija({ url })).statusCode).toBe(200)
    for (const method of ['PUT', 'PATCH'] as const) {
      expect((await katselija({ method, url, payload: { id, versio: 1 } })).statusCode).toBe(403)
    }
  })

  it('not with what its rules forbid, and the refusal is audited with whom it was about', async () => {
    const oppija = await opintopolku.luoOppija(toimija, {
      tyyppi: { koodiarvo: 'tuva' },
      suoritukset: [{ tyyppi: { koodiarvo: 'tuvakoulutuksensuoritus' } }],
    })
    const payload = {
      ...tuva(tunnisteet(oppija)),
      'tuva-opiskeluoikeus-oid': await opintopolku.luoOpiskeluoikeus(toimija, oppija.oid),
    }
    const vastaus = await virkailija({ method: 'POST', url: hoksit(oppija), payload })
    expect(vastaus.statusCode).toBe(400)
    expect(vastaus.json().virheet).toMatchObject([
      { koodi: 'hoks.tuva-opiskeluoikeus-oid.ei-sallittu', polku: '/tuva-opiskeluoikeus-oid' },
    ])
    const pyyntoTunniste = String(vastaus.headers['x-request-id'])
    expect((await auditrivit()).find((rivi) => rivi.pyyntoTunniste === pyyntoTunniste)).toMatchObject({
      operaatio: 'hoks.luonti',
      tulos: 'epaonnistui',
      kohde: { oppijaOid: oppija.oid },
    })
  })

  it('not under an address that the database cannot store: the refusal is audited, and others’ rows beside it', async () => {
    const oppija = await opintopolku.luoOppija(toimija)
    const id = await luo(oppija)
    const merkit = ['%00', encodeURIComponent(`${'a'.repeat(99)}💥`)]
    const [lukeminen, ...hylatyt] = await Promise.all([
      virkailija({ url: `${hoksit(oppija)}/${id}` }),
      ...merkit.map((oid) =>
        virkailija({ method: 'POST', url: `/api/v1/virkailija/oppijat/${oid}/hoksit`, payload: {} }),
      ),
    ])
    expect(lukeminen.statusCode).toBe(200)
    const tunnisteet = new Set((await auditrivit()).map(({ pyyntoTunniste }) => pyyntoTunniste))
    for (const { statusCode, headers } of hylatyt) {
      expect(statusCode).toBe(400)
      expect(tunnisteet).toContain(headers['x-request-id'])
    }
  })

  it('not from a page of another site', async () => {
    const oppija = await opintopolku.luoOppija(toimija)
    const pyynto = { method: 'POST' as const, url: hoksit(oppija), payload: pieni(tunnisteet(oppija)) }
    expect((await virkailija({ ...pyynto, headers: { origin: 'https://example.org' } })).statusCode).toBe(403)
  })
})

describe('an official reads a learner’s HOKSes', () => {
  it('by the learner: top-level fields; by the number: the whole', async () => {
    const oppija = await opintopolku.luoOppija(toimija)
    const id = await luo(oppija)
    const lista = (await virkailija({ url: hoksit(oppija) })).json().data
    expect(lista).toMatchObject([{ id, 'opiskeluoikeus-oid': oppija.opiskeluoikeus }])
    expect(lista[0]['hankittavat-ammat-tutkinnon-osat']).toBeUndefined()
    const hoks = (await virkailija({ url: `${hoksit(oppija)}/${id}` })).json().data
    expect(hoks['hankittavat-ammat-tutkinnon-osat']).toHaveLength(1)
  })

  it('not those of another school, nor under another learner, nor such as do not exist', async () => {
    const [oppija, muu] = [await opintopolku.luoOppija(toimija), await opintopolku.luoOppija(toimija)]
    const id = await luo(oppija)
    expect((await toinenVirkailija({ url: hoksit(oppija) })).statusCode).toBe(403)
    expect((await toinenVirkailija({ url: `${hoksit(oppija)}/${id}` })).statusCode).toBe(403)
    expect((await virkailija({ url: `${hoksit(muu)}/${id}` })).statusCode).toBe(403)
    expect((await virkailija({ url: `${hoksit(oppija)}/2000000000` })).statusCode).toBe(403)
  })

  it('those of another school as well while a study right in the own school goes on', async () => {
    const oppija = await opintopolku.luoOppija(toimija)
    const oma = await luo(oppija)
    const toisessa = {
      oid: oppija.oid,
      opiskeluoikeus: await opintopolku.luoOpiskeluoikeus(toinen, oppija.oid, PAATTYNYT),
    }
    const muun = await luo(toisessa, toinen)

    expect((await virkailija({ url: hoksit(oppija) })).json().data).toMatchObject([{ id: oma }, { id: muun }])
    expect((await virkailija({ url: `${hoksit(oppija)}/${muun}` })).statusCode).toBe(200)
    // The other school's study right has ended: only its own is shown there.
    expect((await toinenVirkailija({ url: hoksit(oppija) })).json().data).toMatchObject([{ id: muun }])
    expect((await toinenVirkailija({ url: `${hoksit(oppija)}/${oma}` })).statusCode).toBe(403)
    expect((await toinenVirkailija({ url: `/api/v1/virkailija/nakymat/hoks/${oma}` })).statusCode).toBe(403)
  })
})
