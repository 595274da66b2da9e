import { OppijaOid } from '@ehoks/schema/muodot/oid'
import { Kokonaisluku } from '@ehoks/schema/muodot/teksti'
import { virhe } from '@ehoks/schema/virheet/luettelo'
import { Type } from 'typebox'
import { ApiError } from '../../api-error.ts'
import type { App, Services } from '../../app-types.ts'
import { palveluna } from '../../plugins/toimija.ts'
import { createHoksit } from '../hoks/hoks.service.ts'

/** Parts of a HOKS that could once be sent one by one. */
const OSAT = [
  'aiemmin-hankittu-ammat-tutkinnon-osa',
  'aiemmin-hankittu-paikallinen-tutkinnon-osa',
  'aiemmin-hankittu-yhteinen-tutkinnon-osa',
  'hankittava-ammat-tutkinnon-osa',
  'hankittava-paikallinen-tutkinnon-osa',
  'hankittava-yhteinen-tutkinnon-osa',
  'opiskeluvalmiuksia-tukevat-opinnot',
] as const

const poistettu = () => new ApiError(virhe('pyynto.reitti-poistettu'), { avain: 'message' })

const kuvaus = (summary: string) =>
  ({
    tags: ['Poistetut'],
    summary,
    description: 'Osoite on poistettu käytöstä: vastaus on aina 410, kun kutsujalla on oikeus HOKSiin.',
    deprecated: true,
  }) as const

/** Addresses that are no longer in use: 410 to those who may see the HOKS, without asking anybody. */
export function vanhatReititRoutes(app: App, services: Services): void {
  const hoksit = createHoksit(services)
  const config = {
    oikeus: { kayttaja: 'palvelu', vaatii: 'ehto' },
    audit: { operaatio: 'hoks.poistettu-osoite' },
    virheet: ['ei-loydy.hoks', 'pyynto.reitti-poistettu'],
  } as const
  const params = Type.Object({ hoksId: Kokonaisluku })
  const osanParams = Type.Object({ hoksId: Kokonaisluku, id: Kokonaisluku })

  for (const osa of OSAT) {
    const osoite = `/api/v1/hoks/:hoksId/${osa}`
    app.get(
      `${osoite}/:id`,
      { schema: { ...kuvaus('Hae HOKSin osa'), params: osanParams }, config },
      async (request) => {
        await hoksit.hae(palveluna(request), request.params.hoksId)
        throw poistettu()
      },
    )
    app.post(osoite, { schema: { ...kuvaus('Lisää HOKSin osa'), params }, config }, async (request) => {
      const toimija = palveluna(request)
      const { opiskeluoikeus } = await hoksit.hae(toimija, request.params.hoksId)
      await toimija.vaadiOikeus('write', opiskeluoikeus.oppilaitosOid)
      throw poistettu()
    })
    app.patch(
      `${osoite}/:id`,
      { schema: { ...kuvaus('Muuta HOKSin osaa'), params: osanParams }, config },
      async (request) => {
        const toimija = palveluna(request)
        const { opiskeluoikeus } = await hoksit.hae(toimija, request.params.hoksId)
        await toimija.vaadiOikeus('update', opiskeluoikeus.oppilaitosOid)
        throw poistettu()
      },
    )
  }

  app.post(
    '/api/v1/virkailija/oppijat/:oppijaOid/index',
    {
      schema: {
        ...kuvaus('Päivitä oppijan tiedot'),
        description: 'Osoite on poistettu käytöstä: vastaus on aina 410.',
        params: Type.Object({ oppijaOid: OppijaOid }),
      },
      config: {
        oikeus: { kayttaja: 'virkailija', vaatii: 'tunnistus' },
        audit: { eiAuditoida: 'does nothing' },
        virheet: ['pyynto.reitti-poistettu'],
      },
    },
    async () => {
      throw poistettu()
    },
  )
}
