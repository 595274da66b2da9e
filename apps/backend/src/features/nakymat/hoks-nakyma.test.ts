import { kaikki } from '@ehoks/schema/esimerkit/kaikki'
import { pieni } from '@ehoks/schema/esimerkit/pieni'
import { JUURIORGANISAATIO_OID } from '@ehoks/schema/muodot/oid'
import { HoksNakymaVastaus } from '@ehoks/schema/rajapinta/hoks-nakyma'
import { Compile } from 'typebox/schema'
import { describe, expect, it } from 'vitest'
import { testApp } from '../../testing/test-app.ts'
import { nimettavat } from './koodit.rules.ts'
import { toiminnot } from './toiminnot.rules.ts'

const { opintopolku, palveluna, virkailijana, clock } = await testApp()
clock.set(new Date('2026-11-22T10:00:00Z'))
const toimija = await opintopolku.luoKoulutustoimija()
const virkailija = await virkailijana(toimija.virkailija)
const paakayttaja = await virkailijana('paakayttaja')
const poistaja = await virkailijana(
  await opintopolku.luoKayttaja('nakyman-poistaja', {
    kayttajaTyyppi: 'VIRKAILIJA',
    roles: [`ROLE_APP_EHOKS_READ_${toimija.oppilaitos}`, `ROLE_APP_EHOKS_HOKS_DELETE_${toimija.oppilaitos}`],
  }),
)
const katselija = await virkailijana(
  await opintopolku.luoKayttaja('nakyman-katselija', {
    kayttajaTyyppi: 'VIRKAILIJA',
    roles: [`ROLE_APP_EHOKS_READ_${toimija.oppilaitos}`],
  }),
)
const nakyma = (id: number | string, kuka = virkailija) => kuka({ url: `/api/v1/virkailija/nakymat/hoks/${id}` })

async function luo(malli = kaikki) {
  const oppija = await opintopolku.luoOppija(toimija)
  const payload = malli({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus })
  const vastaus = await palveluna(toimija.palvelukayttaja, { method: 'POST', url: '/api/v1/hoks', payload })
  if (vastaus.statusCode !== 200) throw new Error(vastaus.body)
  const id: number = vastaus.json().meta.id
  return { oppija, id, payload }
}
const { oppija, id } = await luo()

describe('an official’s screen of one HOKS', () => {
  it('has the document, the learner, the study right and a name for every code and organisation it knows', async () => {
    const vastaus = await nakyma(id)
    expect(vastaus.statusCode).toBe(200)
    expect(Compile(HoksNakymaVastaus).Errors(vastaus.json())[1]).toEqual([])
    const { data } = vastaus.json()
    expect(data.hoks.id).toBe(id)
    expect(data.oppija).toEqual({ oid: oppija.oid, nimi: 'Testi Tellervo Esimerkki' })
    expect(data.opiskeluoikeus).toMatchObject({ oid: oppija.opiskeluoikeus, 'oppilaitos-oid': toimija.oppilaitos })
    expect(data['puuttuvat-palvelut']).toEqual([])
    const { koodiUrit } = nimettavat(data.hoks)
    expect(koodiUrit.length).toBeGreaterThan(10)
    expect(koodiUrit.filter((koodiUri) => !data.nimet[koodiUri]?.nimi.fi)).toEqual([])
    expect(data.nimet[toimija.oppilaitos].nimi.fi).toContain(toimija.nimi)
    const [osa] = data.hoks['hankittavat-ammat-tutkinnon-osat']
    expect(data.nimet[osa['tutkinnon-osa-koodi-uri']].laajuus).toBeGreaterThan(0)
  })

  it('is the same by the eid', async () => {
    const { data } = (await nakyma(id)).json()
    expect((await nakyma(`eid/${data.hoks.eid}`)).json().data).toEqual(data)
    expect((await nakyma('eid/00000000-0000-4000-8000-000000000000')).statusCode).toBe(403)
    expect((await nakyma('eid/aivan-muuta')).statusCode).toBe(400)
  })

  it('is refused to an official of another school', async () => {
    const toinen = await opintopolku.luoKoulutustoimija()
    const selain = await virkailijana(toinen.virkailija)
    expect((await nakyma(id, selain)).statusCode).toBe(403)
  })

  it('tells what is missing, where, and who can mend it, in every language', async () => {
    const vajaa = await luo((tunnisteet) => {
      const { puhelinnumero: _, sahkoposti: __, ...hoks } = pieni(tunnisteet)
      return { ...hoks, 'osaamisen-hankkimisen-tarve': true }
    })
    const { data } = (await nakyma(vajaa.id)).json()
    expect(data.varoitukset).toContainEqual(
      expect.objectContaining({
        koodi: 'varoitus.opiskelija.yhteystieto-puuttuu',
        polku: '/sahkoposti',
        korjaaja: 'koulutuksen-jarjestaja',
        viesti: { fi: expect.stringMatching(/./), sv: expect.stringMatching(/./), en: expect.stringMatching(/./) },
      }),
    )
  })

  it('leads to the learner’s other HOKSes', async () => {
    const yksi = await luo()
    const toinenOikeus = await opintopolku.luoOpiskeluoikeus(toimija, yksi.oppija.oid)
    const payload = pieni({ oppijaOid: yksi.oppija.oid, opiskeluoikeusOid: toinenOikeus })
    const toinen = (await palveluna(toimija.palvelukayttaja, { method: 'POST', url: '/api/v1/hoks', payload })).json()
    expect((await nakyma(yksi.id)).json().data['muut-hoksit']).toEqual([
      { id: toinen.meta.id, 'tutkinto-nimi': expect.objectContaining({ fi: expect.any(String) }) },
    ])
  })

  it('tells what the sending system got wrong, and whether it was mended later', async () => {
    const oma = await luo()
    const puuttuva = { ...oma.payload, 'ensikertainen-hyvaksyminen': undefined, id: oma.id }
    const laheta = (payload: object) =>
      palveluna(toimija.palvelukayttaja, { method: 'PUT', url: `/api/v1/hoks/${oma.id}`, payload })
    expect((await laheta(puuttuva)).statusCode).toBe(400)
    const siirrot = async () => (await nakyma(oma.id)).json().data.siirrot
    expect(await siirrot()).toEqual([
      expect.objectContaining({
        operaatio: 'korvaus',
        tulos: 'hylatty',
        korjattu: false,
        virheet: [expect.objectContaining({ polku: '/ensikertainen-hyvaksyminen' })],
      }),
      expect.objectContaining({ operaatio: 'luonti', tulos: 'hyvaksytty' }),
    ])
    expect((await laheta({ ...oma.payload, id: oma.id })).statusCode).toBe(204)
    expect((await siirrot())[1]).toMatchObject({ tulos: 'hylatty', korjattu: true })
  })
})

describe('what may be done to a HOKS', () => {
  it('depends on rights, on how it was entered and on whether it has been deleted', () => {
    const kaikkiOikeudet = {
      poistettu: false,
      manuaalisyotto: true,
      saaKirjoittaa: true,
      saaPoistaa: true,
      onPaakayttaja: true,
    }
    const sallittu = { sallittu: true }
    const estetty = (este: string) => ({ sallittu: false, este })
    expect(toiminnot(kaikkiOikeudet)).toEqual({
      muokkaus: sallittu,
      poisto: sallittu,
      palautus: estetty('ei-poistettu'),
    })
    expect(toiminnot({ ...kaikkiOikeudet, manuaalisyotto: false }).muokkaus).toEqual(estetty('jarjestelmasta'))
    expect(toiminnot({ ...kaikkiOikeudet, saaKirjoittaa: false }).muokkaus).toEqual(estetty('ei-oikeutta'))
    expect(toiminnot({ ...kaikkiOikeudet, saaPoistaa: false }).poisto).toEqual(estetty('ei-oikeutta'))
    expect(toiminnot({ ...kaikkiOikeudet, onPaakayttaja: false }).palautus).toEqual(estetty('vain-paakayttaja'))
    expect(toiminnot({ ...kaikkiOikeudet, poistettu: true })).toEqual({
      muokkaus: estetty('poistettu'),
      poisto: estetty('poistettu'),
      palautus: sallittu,
    })
  })

  it('is told to each by the rights of their own', async () => {
    const saa = async (kuka: typeof virkailija) => {
      const { muokkaus, poisto, palautus } = (await nakyma(id, kuka)).json().data.toiminnot
      return [muokkaus.este, poisto.sallittu, palautus.este]
    }
    expect(await saa(virkailija)).toEqual(['jarjestelmasta', false, 'vain-paakayttaja'])
    expect(await saa(katselija)).toEqual(['ei-oikeutta', false, 'vain-paakayttaja'])
    expect(await saa(poistaja)).toEqual(['ei-oikeutta', true, 'vain-paakayttaja'])
    expect(await saa(paakayttaja)).toEqual(['jarjestelmasta', false, 'ei-poistettu'])
  })
})

describe('a deleted HOKS', () => {
  it('is seen only by OPH’s administrator, who can bring it back', async () => {
    const oma = await luo()
    const poisto = await poistaja({
      method: 'PATCH',
      url: `/api/v1/virkailija/oppijat/${oma.oppija.oid}/hoksit/${oma.id}/shallow-delete`,
      payload: { 'oppilaitos-oid': null, syy: 'kokeilu' },
    })
    expect(poisto.statusCode).toBe(200)
    const crudJuuressa = await virkailijana(
      await opintopolku.luoKayttaja('nakyman-oph', {
        kayttajaTyyppi: 'VIRKAILIJA',
        roles: [`ROLE_APP_EHOKS_CRUD_${JUURIORGANISAATIO_OID}`],
      }),
    )
    for (const kuka of [virkailija, poistaja, crudJuuressa]) expect((await nakyma(oma.id, kuka)).statusCode).toBe(404)
    const toinen = await opintopolku.luoKoulutustoimija()
    expect((await nakyma(oma.id, await virkailijana(toinen.virkailija))).statusCode).toBe(403)
    const nahty = (await nakyma(oma.id, paakayttaja)).json().data
    expect([nahty.poistettu, nahty.toiminnot.palautus]).toEqual([true, { sallittu: true }])
    await paakayttaja({ method: 'PATCH', url: `/api/v1/virkailija/hoks/${oma.id}/undo-shallow-delete` })
    expect((await nakyma(oma.id)).json().data.poistettu).toBe(false)
  })
})
