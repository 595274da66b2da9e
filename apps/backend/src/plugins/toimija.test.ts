import { JUURIORGANISAATIO_OID } from '@ehoks/schema/muodot/oid'
import { virhe } from '@ehoks/schema/virheet/luettelo'
import Fastify, { type FastifyRequest, type RouteShorthandOptions } from 'fastify'
import { describe, expect, it, vi } from 'vitest'
import { ApiError } from '../api-error.ts'
import type { AuditRivi } from '../features/auditloki/auditloki.queries.ts'
import type { Auditloki } from '../features/auditloki/auditloki.service.ts'
import type { OrganisaationOikeudet } from '../features/oikeudet/oikeudet.rules.ts'
import type { Kayttaja } from '../kayttaja.ts'
import type { Toimija } from '../toimija.ts'
import { errorsPlugin } from './errors.ts'
import { oppijana, palveluna, toimijaPlugin, tunnista, virkailijana } from './toimija.ts'

const AIKA = new Date('2026-11-22T10:00:00Z')
const OPPILAITOS = '1.2.246.562.10.22222222222'
const paakayttajanOikeus: OrganisaationOikeudet = { oid: JUURIORGANISAATIO_OID, oikeudet: [], paakayttaja: true }

const palvelu: Kayttaja = {
  laji: 'palvelu',
  kayttajatunnus: 'primus',
  oid: '1.2.246.562.24.1',
  oikeudet: [{ oid: '1.2.246.562.10.1', oikeudet: ['read'], paakayttaja: false }],
}
const virkailija: Kayttaja = { laji: 'virkailija', kayttajatunnus: 'v', nimi: 'V', oid: null, oikeudet: [] }
const oppija: Kayttaja = { laji: 'oppija', oid: '1.2.246.562.24.2', etunimet: 'O', sukunimi: 'P', kutsumanimi: 'O' }

/** One route with the given declaration and handler, called as the given user. */
async function kutsu(
  kayttaja: Kayttaja | null,
  config: RouteShorthandOptions['config'],
  kasittele: (request: FastifyRequest) => unknown,
  { method = 'GET', onOikeus = true }: { method?: 'GET' | 'POST'; onOikeus?: boolean } = {},
) {
  const rivit: AuditRivi[] = []
  const auditloki: Auditloki = {
    kirjaa: async (rivi) => void rivit.push(rivi),
    lause: () => {
      throw new Error('No route of these tests writes through a statement')
    },
    kirjaaTransaktiossa: async (_transaktio, rivi) => void rivit.push(rivi),
    kirjaaYhteydella: async (_yhteys, rivi) => void rivit.push(rivi),
    valmis: async () => undefined,
  }
  const palvelut = {
    auditloki,
    oikeudet: { onOikeus: async () => onOikeus, oppilaitoksetJoissa: async () => [] },
    now: () => AIKA,
  }
  const app = Fastify()
  await app.register(errorsPlugin)
  await app.register(toimijaPlugin, palvelut)
  app.addHook('onRequest', async (request) => {
    if (kayttaja) tunnista(request, kayttaja, palvelut)
  })
  app.route({
    method,
    url: '/hoksit/:hoksId',
    ...(config && { config }),
    handler: async (request) => (await kasittele(request)) ?? {},
  })
  const vastaus = await app.inject({ method, url: '/hoksit/12', headers: { 'user-agent': 'selain' } })
  await app.close()
  return { tila: vastaus.statusCode, runko: vastaus.json(), rivit }
}

const LUKU = { oikeus: { kayttaja: 'palvelu', vaatii: 'ehto' }, audit: { operaatio: 'read' } } as const
const eiAuditoida = { eiAuditoida: 'test' }

describe('a route', () => {
  it.each([{}, { oikeus: { julkinen: 'x' } }, { audit: eiAuditoida }, undefined])(
    'that declares %j keeps the service from starting, by its name',
    async (config) => {
      await expect(kutsu(null, config, () => undefined)).rejects.toThrow('GET /hoksit/:hoksId')
    },
  )

  it('answers when it has checked a right and written its audit row', async () => {
    const { tila, rivit } = await kutsu(palvelu, LUKU, async (request) => {
      const toimija = palveluna(request)
      await toimija.vaadiOikeus('read', OPPILAITOS)
      toimija.kohdistuu({ oppijaOid: '1.2.246.562.24.2' })
      await toimija.kirjaa()
    })
    expect(tila).toBe(200)
    expect(rivit).toEqual([
      {
        aika: AIKA,
        kayttajanOrganisaatiot: ['1.2.246.562.10.1'],
        kayttajaOid: '1.2.246.562.24.1',
        kayttajaLaji: 'palvelu',
        ipOsoite: '127.0.0.1',
        kayttajaagentti: 'selain',
        operaatio: 'read',
        kohde: { hoksId: '12', oppijaOid: '1.2.246.562.24.2' },
        tulos: 'onnistui',
        pyyntoTunniste: expect.any(String),
      },
    ])
  })

  it('that forgets to check a right answers nothing', async () => {
    const { tila, runko } = await kutsu(palvelu, LUKU, async (request) => {
      await palveluna(request).kirjaa()
      return { salaista: true }
    })
    expect(tila).toBe(500)
    expect(runko).not.toHaveProperty('salaista')
  })

  it('that forgets its audit row answers nothing', async () => {
    const { tila } = await kutsu(palvelu, LUKU, (request) => palveluna(request).vaadiOikeus('read', OPPILAITOS))
    expect(tila).toBe(500)
  })

  it('whose users need only be known needs no check', async () => {
    const config = { oikeus: { kayttaja: 'oppija', vaatii: 'tunnistus' }, audit: eiAuditoida } as const
    expect((await kutsu(oppija, config, () => undefined)).tila).toBe(200)
  })

  it.each([
    ['a service user', palveluna, virkailija],
    ['an official', virkailijana, oppija],
    ['a learner', oppijana, palvelu],
  ])('that asks for %s does not get another user', async (_nimi, kysy, kayttaja) => {
    const config = { oikeus: { kayttaja: 'palvelu', vaatii: 'tunnistus' }, audit: eiAuditoida } as const
    expect((await kutsu(kayttaja, config, (request) => void kysy(request))).tila).toBe(500)
  })
})

describe('a refusal', () => {
  const ehto = (tarkistus: (toimija: Toimija) => unknown) => (request: FastifyRequest) => {
    const toimija = request.tunnistettu?.toimija
    return toimija && tarkistus(toimija)
  }

  it.each([
    ['a service user without the right', palvelu, 401, 'oikeus.opiskeluoikeus'],
    ['an official without the right', virkailija, 403, 'oikeus.hoks'],
  ] as const)('of %s is audited', async (_nimi, kayttaja, tila, koodi) => {
    const tarkistus = ehto((toimija) => toimija.vaadiOikeus('read', OPPILAITOS))
    const { rivit, ...vastaus } = await kutsu(kayttaja, LUKU, tarkistus, { onOikeus: false })
    expect(vastaus).toMatchObject({ tila, runko: { virheet: [{ koodi }] } })
    expect(rivit).toMatchObject([{ tulos: 'estettiin', operaatio: 'read', kohde: { hoksId: '12' } }])
  })

  it('has the error that fits the place', async () => {
    const tarkistus = ehto((toimija) => toimija.vaadiOikeus('read', OPPILAITOS, virhe('oikeus.organisaatio')))
    const { runko } = await kutsu(virkailija, LUKU, tarkistus, { onOikeus: false })
    expect(runko.virheet).toMatchObject([{ koodi: 'oikeus.organisaatio' }])
  })

  it('meets a learner who asks for another’s data, and not one who asks for the own', async () => {
    const tilat = await Promise.all(
      [oppija.oid ?? '', '1.2.246.562.24.3'].map(async (oid) => {
        const config = { ...LUKU, audit: eiAuditoida }
        return (
          await kutsu(
            oppija,
            config,
            ehto((toimija) => toimija.vaadiOma(oid)),
          )
        ).tila
      }),
    )
    expect(tilat).toEqual([200, 403])
  })

  it('meets everyone but OPH’s administrator where only that one may', async () => {
    const paakayttaja = { ...virkailija, oikeudet: [paakayttajanOikeus] }
    const tilat = await Promise.all(
      [paakayttaja, virkailija, oppija].map(async (kayttaja) => {
        const config = { ...LUKU, audit: eiAuditoida }
        return (
          await kutsu(
            kayttaja,
            config,
            ehto((toimija) => toimija.vaadiPaakayttaja()),
          )
        ).tila
      }),
    )
    expect(tilat).toEqual([200, 403, 403])
  })

  it.each([
    ['GET', 404, 'ei-loydy.hoks', 1],
    ['GET', 400, 'ei-loydy.organisaatio', 0],
    ['POST', 400, 'ei-loydy.organisaatio', 1],
  ] as const)('of %s by %i (%s) makes %i audit rows', async (method, tila, koodi, riveja) => {
    const hylkaa = () => {
      const parametrit = { organisaatioOid: 'x' }
      throw new ApiError(koodi === 'ei-loydy.hoks' ? virhe(koodi) : virhe(koodi, { parametrit }))
    }
    const { rivit, ...vastaus } = await kutsu(palvelu, LUKU, hylkaa, { method })
    expect(vastaus.tila).toBe(tila)
    expect(rivit.map(({ tulos }) => tulos)).toEqual(Array.from({ length: riveja }, () => 'epaonnistui'))
  })

  it('of somebody unknown is not audited', async () => {
    const kielto = vi.fn(() => {
      throw new ApiError(virhe('kirjautuminen.istunto-puuttuu'))
    })
    expect((await kutsu(null, LUKU, kielto)).rivit).toEqual([])
    expect(kielto).toHaveBeenCalled()
  })
})
