import type { Hoks } from '@ehoks/schema/hoks/variantit'
import type { MuutosSanoin } from '@ehoks/schema/rajapinta/hoks-nakyma'
import { virhe } from '@ehoks/schema/virheet/luettelo'
import { ApiError } from '../../api-error.ts'
import type { Services } from '../../app-types.ts'
import type { Virkailija } from '../../kayttaja.ts'
import type { Toimija } from '../../toimija.ts'
import { createHoksit } from '../hoks/hoks.service.ts'
import { createKayttajienNimet } from '../nakymat/kayttajien-nimet.service.ts'
import { createNimeaminen } from '../nakymat/nimeaminen.service.ts'
import { erot } from './erot.rules.ts'
import { sijainti } from './sijainti.rules.ts'
import { haeVersioJaEdellinen, haeVersiot } from './versiot.queries.ts'

/** Fields that change by themselves at every write, or mean nothing to people. */
const EI_KERROTA = new Set(['id', 'eid', 'module-id', 'paivitetty', 'versio', 'manuaalisyotto'])

/** Differences of two versions of a HOKS with the names of their places; of a version with nothing before it, none. */
export function createMuutoksetSanoin(services: Services) {
  const nimea = createNimeaminen(services)

  return async (vanha: Hoks | undefined, uusi: Hoks) => {
    const kerrottavat = (vanha ? erot(vanha, uusi) : [])
      .map(
        ({ polku, ...arvot }): MuutosSanoin => ({
          sijainti: sijainti('uusi' in arvot ? uusi : vanha, polku),
          ...arvot,
        }),
      )
      .filter(({ sijainti: askeleet }) => !EI_KERROTA.has(askeleet.at(-1)?.kentta ?? ''))
    const nimet = await nimea(
      kerrottavat.map(({ sijainti: askeleet, vanha: ennen, uusi: nyt }) => ({
        askeleet: askeleet.map(({ koodi }) => ({ 'koodi-uri': koodi })),
        [`${askeleet.at(-1)?.kentta}`]: [ennen, nyt],
      })),
    )
    return { muutokset: kerrottavat, ...nimet }
  }
}

/** The history of a HOKS for officials who may see the HOKS: people by name, differences with the names of their places. */
export function createHistoria(services: Services) {
  const { prisma } = services
  const hoksit = createHoksit(services)
  const muutoksetSanoin = createMuutoksetSanoin(services)
  const kayttajienNimet = createKayttajienNimet(services)

  /** All versions, newest first. Throws 403 like reading the HOKS. */
  async function versiot(toimija: Toimija<Virkailija>, hoksId: number) {
    await hoksit.haeNaytolle(toimija, { hoksId })
    const loydetyt = await haeVersiot(prisma, hoksId)
    const nimet = await kayttajienNimet(loydetyt.map(({ kayttajaOid }) => kayttajaOid))
    return loydetyt.map(({ versioNro, aika, operaatio, kayttajaOid }) => ({
      'versio-nro': versioNro,
      aika: aika.toISOString(),
      operaatio,
      kayttaja: nimet.get(kayttajaOid) ?? kayttajaOid,
    }))
  }

  /** What a version changed, for reading; nothing for the first one, which has nothing before it. Throws 403 and 404. */
  async function muutokset(toimija: Toimija<Virkailija>, hoksId: number, versioNro: number) {
    await hoksit.haeNaytolle(toimija, { hoksId })
    toimija.kohdistuu({ versioNro })
    const { versio, edellinen } = await haeVersioJaEdellinen(prisma, hoksId, versioNro)
    if (!versio) throw new ApiError(virhe('ei-loydy.versio'))
    return muutoksetSanoin(edellinen, versio)
  }

  return { versiot, muutokset }
}
