import { Readable } from 'node:stream'
import { hoksSchema } from '@ehoks/schema/hoks/variantit'
import { EraKuori, EraPyynto, EraVastaus } from '@ehoks/schema/rajapinta/tallennus'
import { kieliOtsakkeesta } from '@ehoks/schema/virheet/kieli'
import { virhe } from '@ehoks/schema/virheet/luettelo'
import { skeemanVirhekoodit, skeemavirheet } from '@ehoks/schema/virheet/skeemavirheet'
import { virheLangalla } from '@ehoks/schema/virheet/vastaus'
import type { FastifyRequest } from 'fastify'
import { Check } from 'typebox/schema'
import { ApiError } from '../../api-error.ts'
import type { App, Services } from '../../app-types.ts'
import { apiVirheeksi } from '../../plugins/errors.ts'
import { HOKSIN_ARVOJA, jsonLukija, tarkistaArvojenMaara } from '../../plugins/json-body.ts'
import { palveluna } from '../../plugins/toimija.ts'
import { palvelunTarkistama } from '../../plugins/validation.ts'
import { createHoksErat, type EranAlkio } from './hoks-erat.service.ts'
import { TallennuksenKysely } from './tallennuksen-vastaus.ts'

/** The most bytes of one batch. */
const ERAN_ENIMMAISKOKO = 16 * 1024 * 1024
const NDJSON = 'application/x-ndjson'

/** Many HOKSes in one request. */
export async function hoksEratRoutes(app: App, services: Services): Promise<void> {
  const tallennaEra = createHoksErat(services, (syy) => {
    const virhe = apiVirheeksi(syy, ERAN_ENIMMAISKOKO)
    if (virhe.status === 500) services.log.error({ err: syy }, 'Unexpected failure of a HOKS of a batch')
    return virhe
  })

  await app.register(async (scope: App) => {
    const lueJson = jsonLukija(scope)
    // Read line by line while it comes.
    scope.addContentTypeParser(NDJSON, (_request, virta, done) => done(null, virta))

    scope.post(
      '/api/v1/hoks/erat',
      {
        bodyLimit: ERAN_ENIMMAISKOKO,
        schema: {
          tags: ['HOKS'],
          summary: 'Tallenna erä HOKSeja',
          description:
            'Luo tai korvaa kunkin HOKSin opiskeluoikeuden mukaan, kuten PUT /hoks/opiskeluoikeus/{oid}. Yhden virhe ei estä muita: vastauksessa on jokaisen tulos erän järjestyksessä. Erässä on enintään 200 HOKSia ja 16 Mt. Tyypillä application/x-ndjson kukin rivi on yksi HOKS, ja rivit käsitellään sitä mukaa kuin ne tulevat.',
          operationId: 'tallennaEra',
          querystring: TallennuksenKysely,
          body: {
            content: {
              'application/json': { schema: palvelunTarkistama(EraPyynto) },
              [NDJSON]: { schema: palvelunTarkistama(hoksSchema('post')) },
            },
          },
          response: { 200: EraVastaus },
        },
        config: {
          oikeus: { kayttaja: 'palvelu', vaatii: 'tunnistus' },
          audit: { operaatio: 'hoks.era' },
          virheet: [...skeemanVirhekoodit(EraKuori, { tekstina: false })],
        },
      },
      async (request) => {
        const toimija = palveluna(request)
        const { body } = request
        const alkiot =
          body instanceof Readable ? rivit(body, (rivi) => lueJson(request, rivi, HOKSIN_ARVOJA)) : hoksit(body)
        const tulokset = await tallennaEra(toimija, alkiot, request.query['dry-run'] ?? false)
        const hylatyt = tulokset.filter(({ tila }) => tila >= 400).length
        const meta = { hyvaksytyt: tulokset.length - hylatyt, hylatyt }
        toimija.kohdistuu(meta)
        await toimija.kirjaa()
        return { meta, data: tulokset.map((tulos) => sanoina(request, tulos)) }
      },
    )
  })
}

type Tulos = Awaited<ReturnType<ReturnType<typeof createHoksErat>>>[number]

function sanoina(request: FastifyRequest, { virheet, varoitukset, ...tulos }: Tulos) {
  const kieli = kieliOtsakkeesta(request.headers['accept-language'])
  return {
    ...tulos,
    ...(virheet && { virheet: virheet.map((virhe) => virheLangalla(virhe, kieli)) }),
    ...(varoitukset && { varoitukset: varoitukset.map((varoitus) => virheLangalla(varoitus, kieli)) }),
  }
}

function hoksit(body: unknown): EranAlkio[] {
  if (!Check(EraKuori, body)) throw new ApiError(skeemavirheet(EraKuori, body).virheet)
  return body.hoksit.map((hoks) =>
    luettavaksi(() => {
      tarkistaArvojenMaara(hoks)
      return hoks
    }),
  )
}

const RIVINVAIHTO = 10

/** The lines of a stream, each read when it is asked for; empty ones are passed over. Ends in an error when it is too long. */
async function* rivit(virta: Readable, lue: (rivi: Buffer) => unknown): AsyncGenerator<EranAlkio> {
  let tavuja = 0
  let kesken: Buffer[] = []
  const valmis = (osat: Buffer[]) => {
    const rivi = Buffer.concat(osat)
    return rivi.toString('latin1').trim() === '' ? undefined : luettavaksi(() => lue(rivi))
  }
  for await (const pala of virta) {
    const tavut = Buffer.from(pala)
    tavuja += tavut.length
    if (tavuja > ERAN_ENIMMAISKOKO) {
      yield () => {
        throw new ApiError(virhe('pyynto.liian-suuri', { parametrit: { enintaan: ERAN_ENIMMAISKOKO } }))
      }
      return
    }
    let alku = 0
    for (let loppu = tavut.indexOf(RIVINVAIHTO); loppu >= 0; loppu = tavut.indexOf(RIVINVAIHTO, alku)) {
      const alkio = valmis([...kesken, tavut.subarray(alku, loppu)])
      kesken = []
      alku = loppu + 1
      if (alkio) yield alkio
    }
    if (alku < tavut.length) kesken.push(tavut.subarray(alku))
  }
  const viimeinen = valmis(kesken)
  if (viimeinen) yield viimeinen
}

/** Read once, however many times it is asked for. */
function luettavaksi(lue: EranAlkio): EranAlkio {
  let tulos: { arvo: unknown } | { virhe: unknown } | undefined
  return () => {
    if (!tulos) {
      try {
        tulos = { arvo: lue() }
      } catch (virhe) {
        tulos = { virhe }
      }
    }
    if ('virhe' in tulos) throw tulos.virhe
    return tulos.arvo
  }
}
