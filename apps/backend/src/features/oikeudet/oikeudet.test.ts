import { describe, expect, it } from 'vitest'
import { testApp } from '../../testing/test-app.ts'

const { opintopolku, palveluna, auditrivit } = await testApp()
const toimija = await opintopolku.luoKoulutustoimija()

const hae = async (kayttaja: string) => {
  const vastaus = await palveluna(kayttaja, { url: '/api/v1/oikeudet' })
  if (vastaus.statusCode !== 200) throw new Error(vastaus.body)
  return vastaus.json().data
}
const palvelukayttaja = (nimi: string, ...roles: string[]) =>
  opintopolku.luoKayttaja(nimi, { kayttajaTyyppi: 'PALVELU', roles })

describe('a system asks for its rights', () => {
  it('gets its name and its rights in each organisation, with the names of those', async () => {
    expect(await hae(toimija.palvelukayttaja)).toEqual({
      kayttajatunnus: toimija.palvelukayttaja,
      oid: expect.stringMatching(/^1\.2\.246\.562\.24\./),
      organisaatiot: [
        {
          oid: toimija.oid,
          nimi: expect.objectContaining({ fi: toimija.nimi }),
          oikeudet: ['read', 'write', 'update', 'delete'],
        },
      ],
    })
    expect((await auditrivit()).at(-1)).toMatchObject({ operaatio: 'oikeudet.luku', tulos: 'onnistui' })
  })

  it('has each organisation once, and none without a right of eHOKS', async () => {
    const kayttaja = await palvelukayttaja(
      'moniroolinen',
      `ROLE_APP_EHOKS_READ_${toimija.oppilaitos}`,
      `ROLE_APP_EHOKS_HOKS_DELETE_${toimija.oppilaitos}`,
      `ROLE_APP_EHOKS_TUNTEMATON_${toimija.oid}`,
      `ROLE_APP_KOSKI_CRUD_${toimija.oid}`,
    )
    expect((await hae(kayttaja)).organisaatiot).toMatchObject([
      { oid: toimija.oppilaitos, oikeudet: ['read', 'hoks_delete'] },
    ])
  })

  it('gets an empty list when it has none', async () => {
    expect((await hae(await palvelukayttaja('oikeuksitta'))).organisaatiot).toEqual([])
  })

  it('gets its rights also when the names of organisations are not to be had', async () => {
    await opintopolku.hairitse('organisaatio', { virhetila: 503 })
    const tuore = await palvelukayttaja('nimetta', 'ROLE_APP_EHOKS_READ_1.2.246.562.10.22222222222')
    expect((await hae(tuore)).organisaatiot).toEqual([
      { oid: '1.2.246.562.10.22222222222', nimi: {}, oikeudet: ['read'] },
    ])
    await opintopolku.poistaHairiot()
  })
})
