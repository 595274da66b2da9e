import { kaikki } from '@ehoks/schema/esimerkit/kaikki'
import { JUURIORGANISAATIO_OID } from '@ehoks/schema/muodot/oid'
import { describe, expect, it } from 'vitest'
import { OPPIJA, testApp, VIRKAILIJA } from '../../testing/test-app.ts'

const { opintopolku, kutsu, palveluna, virkailijana, oppijana } = await testApp()
const toimija = await opintopolku.luoKoulutustoimija()
const toinen = await opintopolku.luoKoulutustoimija()
const oppija = await opintopolku.luoOppija(toimija)
const toinenOppija = await opintopolku.luoOppija(toinen)
const luonti = await palveluna(toimija.palvelukayttaja, {
  method: 'POST',
  url: '/api/v1/hoks',
  payload: kaikki({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus }),
})
if (luonti.statusCode !== 200) throw new Error(luonti.body)
const hoksId: number = luonti.json().meta.id
const hoks = (await palveluna(toimija.palvelukayttaja, { url: `/api/v1/hoks/${hoksId}` })).json()
const [versio] = (await palveluna(toimija.palvelukayttaja, { url: `/api/v1/hoks/${hoksId}/versiot` })).json().data

/** Values of parameters that point to the HOKS; of others, one that has the right form. */
const OMAT: Readonly<Record<string, string>> = {
  hoksId: String(hoksId),
  eid: hoks.data.eid,
  moduleId: hoks.data['hankittavat-ammat-tutkinnon-osat'][0]['osaamisen-hankkimistavat'][0]['module-id'],
  versioNro: String(versio['versio-nro']),
  oppijaOid: oppija.oid,
  oid: oppija.oid,
  opiskeluoikeusOid: oppija.opiskeluoikeus,
  oppilaitosOid: toimija.oppilaitos,
  'oppilaitos-oid': toimija.oppilaitos,
  koulutustoimijaOid: toimija.oid,
  tunniste: String(hoksId),
  laji: 'hoks',
  diaarinumero: 'OPH-2762-2017',
  koodiUri: 'tutkinnonosat_106927',
  uuid: '00000000-0000-4000-8000-000000000000',
  'hoks-eid': hoks.data.eid,
  'shared-module-uuid': hoks.data['hankittavat-ammat-tutkinnon-osat'][0]['osaamisen-hankkimistavat'][0]['module-id'],
}
const PUUTTUVAT: Readonly<Record<string, string>> = {
  hoksId: '2000000000',
  moduleId: '00000000-0000-4000-8000-000000000000',
  opiskeluoikeusOid: '1.2.246.562.15.10000000009',
}

const metodeina: Readonly<Record<string, 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'>> = {
  get: 'GET',
  post: 'POST',
  put: 'PUT',
  patch: 'PATCH',
  delete: 'DELETE',
}
type Reitti = {
  metodi: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  polku: string
  kayttaja: 'palvelu' | 'istunto' | 'julkinen'
  parametrit: string[]
  runko: boolean
  yllapitoa: boolean
}
type Operaatio = {
  tags?: string[]
  security?: Record<string, unknown>[]
  parameters?: { name: string; in: string; required?: boolean }[]
  requestBody?: object
}

async function reitit(alku: string): Promise<Reitti[]> {
  const { paths }: { paths: Record<string, Record<string, Operaatio>> } = (
    await kutsu({ url: `${alku}/doc/swagger.json` })
  ).json()
  return Object.entries(paths).flatMap(([polku, metodit]) =>
    Object.entries(metodit).map(([metodi, { security = [], parameters = [], requestBody, tags = [] }]): Reitti => {
      const tunnistus = security.flatMap((tapa) => Object.keys(tapa))
      return {
        metodi: metodeina[metodi] ?? 'GET',
        polku: polku.slice(alku.length),
        kayttaja: tunnistus.includes('palvelulippu')
          ? 'palvelu'
          : tunnistus.includes('istunto')
            ? 'istunto'
            : 'julkinen',
        parametrit: parameters.filter((p) => p.in === 'query' && p.required).map(({ name }) => name),
        runko: requestBody !== undefined,
        yllapitoa: tags.includes('Ylläpito'),
      }
    }),
  )
}

/** A request to the route about the HOKS, or about another one. */
function pyynto({ metodi, polku, parametrit, runko }: Reitti, arvot = OMAT) {
  const arvo = (nimi: string) => arvot[nimi] ?? OMAT[nimi] ?? '1'
  return {
    method: metodi,
    url: polku.replace(/\{(\w+)\}/g, (_, nimi: string) => arvo(nimi)),
    query: Object.fromEntries(parametrit.map((nimi) => [nimi, arvo(nimi)])),
    ...(runko && { payload: {} }),
  }
}
const nimi = ({ metodi, polku }: Reitti) => `${metodi} ${polku}`
const kohdistuuHoksiin = ({ polku }: Reitti) => /\{(hoksId|moduleId|opiskeluoikeusOid)\}/.test(polku)

const kaikkiReitit = await reitit(VIRKAILIJA)
const palvelun = kaikkiReitit.filter(({ kayttaja }) => kayttaja === 'palvelu')
const virkailijan = kaikkiReitit.filter(({ kayttaja }) => kayttaja === 'istunto')
const oppijan = (await reitit(OPPIJA)).filter(({ kayttaja }) => kayttaja === 'istunto')

/** The statuses of each route, by its name. */
async function tilat(kohteet: readonly Reitti[], kysy: (reitti: Reitti) => Promise<{ statusCode: number }>) {
  const tulos: Record<string, number> = {}
  for (const reitti of kohteet) tulos[nimi(reitti)] = (await kysy(reitti)).statusCode
  return tulos
}
const jokaisella = (kohteet: readonly Reitti[], tila: number) =>
  Object.fromEntries(kohteet.map((reitti) => [nimi(reitti), tila]))
/** Those whose status is none of the given ones. */
const muut = (tulos: Record<string, number>, ...odotetut: number[]) =>
  Object.entries(tulos).filter(([, tila]) => !odotetut.includes(tila))

it('there are routes of every kind', () => {
  expect([palvelun.length > 10, virkailijan.length > 5, oppijan.length > 0]).toEqual([true, true, true])
})

describe('every route for systems', () => {
  const ilmanLippua = (reitti: Reitti, headers: Record<string, string>) => {
    const { url, ...muu } = pyynto(reitti)
    return kutsu({ ...muu, url: `${VIRKAILIJA}${url}`, headers })
  }
  const palvelukayttajana = (username: string, arvot = OMAT) =>
    tilat(palvelun, (reitti) => palveluna(username, pyynto(reitti, arvot)))

  it('wants a ticket, before anything else', async () => {
    expect(await tilat(palvelun, (reitti) => ilmanLippua(reitti, {}))).toEqual(jokaisella(palvelun, 400))
    expect(await tilat(palvelun, (reitti) => ilmanLippua(reitti, { ticket: 'ST-vaara' }))).toEqual(
      jokaisella(palvelun, 401),
    )
  })

  it('refuses a personal account', async () => {
    expect(await palvelukayttajana(toimija.virkailija)).toEqual(jokaisella(palvelun, 403))
  })

  it('gives nothing of a HOKS to a system of another provider, nor to one without rights', async () => {
    const oikeudeton = await opintopolku.luoKayttaja('aivan-oikeudeton', { kayttajaTyyppi: 'PALVELU', roles: [] })
    for (const username of [toinen.palvelukayttaja, oikeudeton]) {
      const tulos = await palvelukayttajana(username)
      const hoksin = Object.fromEntries(
        palvelun.filter(kohdistuuHoksiin).map((reitti) => [nimi(reitti), tulos[nimi(reitti)] ?? 0]),
      )
      expect(muut(hoksin, 401, 400), username).toEqual([])
      expect(muut(Object.fromEntries(Object.entries(hoksin).filter(([n]) => n.startsWith('GET'))), 401)).toEqual([])
      expect(muut(tulos, 200, 400, 401)).toEqual([])
    }
  })

  it('of one HOKS answers to its own provider and to OPH, and tells of one that is not there', async () => {
    const oph = await opintopolku.luoKayttaja('oph-matriisi', {
      kayttajaTyyppi: 'PALVELU',
      roles: [`ROLE_APP_EHOKS_CRUD_${JUURIORGANISAATIO_OID}`],
    })
    const luettavat = palvelun.filter((reitti) => reitti.metodi === 'GET' && kohdistuuHoksiin(reitti))
    const lue = (username: string, arvot: Readonly<Record<string, string>>) =>
      tilat(luettavat, (reitti) => palveluna(username, pyynto(reitti, arvot)))
    // A route that has been taken out of use says so only to those who may.
    expect(muut(await lue(oph, OMAT), 200, 410)).toEqual([])
    expect(muut(await lue(oph, PUUTTUVAT), 404)).toEqual([])
    // One period by its own identifier is for OPH only.
    expect(muut(await lue(toimija.palvelukayttaja, OMAT), 200, 410)).toEqual([
      ['GET /api/v1/hoks/osaamisen-hankkimistapa/{moduleId}', 401],
    ])
  })
})

describe('every route for officials', () => {
  it('wants a session, of a person', async () => {
    const ilman = (reitti: Reitti) => {
      const { url, ...muu } = pyynto(reitti)
      return kutsu({ ...muu, url: `${VIRKAILIJA}${url}` })
    }
    expect(await tilat(virkailijan, ilman)).toEqual(jokaisella(virkailijan, 401))
    const palvelukayttaja = await virkailijana(toimija.palvelukayttaja)
    expect(await tilat(virkailijan, (reitti) => palvelukayttaja(pyynto(reitti)))).toEqual(jokaisella(virkailijan, 403))
  })

  it('gives nothing of a learner to an official of another institution', async () => {
    const vieras = await virkailijana(toinen.virkailija)
    const oppijasta = virkailijan.filter(({ polku }) => /\{(hoksId|oppijaOid|opiskeluoikeusOid)\}/.test(polku))
    expect(oppijasta.length).toBeGreaterThan(5)
    const tulos = await tilat(oppijasta, (reitti) => vieras(pyynto(reitti)))
    // 410 is the same to everyone: there is nothing behind it.
    expect(muut(tulos, 400, 403, 404, 410)).toEqual([])
    const luetut = Object.entries(tulos).filter(([reitti]) => reitti.startsWith('GET'))
    expect(muut(Object.fromEntries(luetut), 403, 404)).toEqual([])
  })

  it('of OPH’s administration refuses everyone else, before it looks at what is asked', async () => {
    const yllapidon = virkailijan.filter(({ yllapitoa }) => yllapitoa)
    expect(yllapidon.length).toBeGreaterThan(10)
    const roolit = (nimi: string, ...roles: string[]) =>
      opintopolku.luoKayttaja(nimi, { kayttajaTyyppi: 'VIRKAILIJA', roles: roles.map((r) => `ROLE_APP_EHOKS_${r}`) })
    for (const username of [
      toimija.virkailija,
      await roolit('matriisi-katselija', `READ_${toimija.oppilaitos}`),
      await roolit('matriisi-juuren-tallentaja', `CRUD_${JUURIORGANISAATIO_OID}`),
      await roolit('matriisi-toimijan-paakayttaja', `OPHPAAKAYTTAJA_${toimija.oid}`),
    ]) {
      const kuka = await virkailijana(username)
      const tulos = await tilat(yllapidon, (reitti) => kuka(pyynto(reitti)))
      // What has the wrong form is told first: the rest of the request has not been looked at.
      expect(muut(tulos, 400, 403), username).toEqual([])
      expect(muut(Object.fromEntries(Object.entries(tulos).filter(([n]) => n.startsWith('GET'))), 403)).toEqual([])
    }
  })

  it('does not fail', async () => {
    const oma = await virkailijana(toimija.virkailija)
    const luettavat = virkailijan.filter(({ metodi }) => metodi === 'GET')
    const tulos = await tilat(luettavat, (reitti) => oma(pyynto(reitti)))
    expect(Object.entries(tulos).filter(([, tila]) => tila >= 500)).toEqual([])
  })
})

describe('every route for learners', () => {
  it('wants a session', async () => {
    const ilman = (reitti: Reitti) => {
      const { url, ...muu } = pyynto(reitti)
      return kutsu({ ...muu, url: `${OPPIJA}${url}` })
    }
    expect(await tilat(oppijan, ilman)).toEqual(jokaisella(oppijan, 401))
  })

  it('gives nothing of another learner', async () => {
    const toisena = await oppijana(toinenOppija.oid)
    const omasta = oppijan.filter(({ polku }) => /\{(oid|oppijaOid|eid|uuid)\}/.test(polku))
    const tulos = await tilat(omasta, (reitti) => toisena(pyynto(reitti)))
    expect(muut(tulos, 400, 403, 404)).toEqual([])
  })
})
