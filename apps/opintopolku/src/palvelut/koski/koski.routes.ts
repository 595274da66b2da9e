import type { FastifyRequest } from 'fastify'
import { onMitatoity } from '../../maailma/maailma.ts'
import type { Kayttaja } from '../../maailma/tyypit.ts'
import type { Ymparisto } from '../../ymparisto.ts'
import { tunnista } from '../cas/kayttajat.ts'
import type { Palvelu } from '../palvelu.ts'
import { massaluovutusRoutes } from './massaluovutus.routes.ts'
import { type Koskivirhe, virhe } from './virhe.ts'

/** How many learners may be asked for at once. */
const ENINTAAN = 1000

const EI_LOYDY = {
  key: 'notFound.opiskeluoikeuttaEiLöydyTaiEiOikeuksia',
  message: 'Opiskeluoikeutta ei löydy annetulla oid:llä tai käyttäjällä ei ole siihen oikeuksia',
}

type OidReitti = { Params: { oid: string } }

/** Koski: study rights. HTTP Basic of a service user. */
export const koski: Palvelu = {
  nimi: 'koski',
  polku: '/koski/api',
  reitit: (app, ymparisto) => {
    app.addHook('onRequest', async (request, reply) => {
      const tulos = kirjautuminen(request, ymparisto)
      if ('este' in tulos) return virhe(reply.header('www-authenticate', 'Basic realm="koski"'), 401, tulos.este)
    })
    massaluovutusRoutes(app, ymparisto, (request) => {
      const tulos = kirjautuminen(request, ymparisto)
      return 'kayttaja' in tulos ? tulos.kayttaja : undefined
    })

    app.get<OidReitti>('/opiskeluoikeus/:oid', (request, reply) => {
      const { oid } = request.params
      if (!/^1\.2\.246\.562\.15\.\d+$/.test(oid)) {
        return virhe(reply, 400, {
          key: 'badRequest.queryParam.virheellinenOpiskeluoikeusOid',
          message: `Virheellinen oid: ${oid}. Esimerkki oikeasta muodosta: 1.2.246.562.15.00000000001.`,
        })
      }
      const oikeus = ymparisto.maailma.opiskeluoikeudet.get(oid)
      return oikeus ? reply.send(oikeus.tiedot) : virhe(reply, 404, EI_LOYDY)
    })

    app.post('/sure/oids', (request, reply) => {
      const oidit: unknown = request.body
      if (!Array.isArray(oidit) || !oidit.every((oid) => typeof oid === 'string')) {
        return virhe(reply, 400, { key: 'badRequest.validation.jsonSchema', message: 'Odotettiin listaa oideja' })
      }
      if (oidit.length > ENINTAAN) {
        return virhe(reply, 400, {
          key: 'badRequest.queryParam',
          message: `Liian monta oidia, enintään ${ENINTAAN} sallittu`,
        })
      }
      return reply.send(
        [...new Set<string>(oidit)].flatMap((oid) => {
          const opiskeluoikeudet = ymparisto.maailma
            .oppijanOpiskeluoikeudet(oid)
            .filter((oikeus) => !onMitatoity(oikeus))
          return opiskeluoikeudet.length === 0 ? [] : [{ henkilö: { oid }, opiskeluoikeudet }]
        }),
      )
    })

    app.get<OidReitti>('/oppija/:oid', (request, reply) => {
      const { oid } = request.params
      const henkilo = ymparisto.maailma.henkilot.get(oid)?.tiedot
      const opiskeluoikeudet = ymparisto.maailma.oppijanOpiskeluoikeudet(oid).filter((oikeus) => !onMitatoity(oikeus))
      if (!henkilo || opiskeluoikeudet.length === 0) {
        return virhe(reply, 404, {
          key: 'notFound.oppijaaEiLöydyTaiEiOikeuksia',
          message: `Oppijaa ${oid} ei löydy tai käyttäjällä ei ole oikeuksia tietojen katseluun.`,
        })
      }
      const { hetu, syntymaaika, etunimet, kutsumanimi, sukunimi } = henkilo
      const turvakielto = henkilo['turvakielto'] === true
      return reply.send({
        henkilö: { oid, hetu, syntymäaika: syntymaaika, etunimet, kutsumanimi, sukunimi, turvakielto },
        opiskeluoikeudet,
      })
    })
  },
}

/** The service user of the request, or why there is none. */
function kirjautuminen(request: FastifyRequest, { maailma }: Ymparisto): { kayttaja: Kayttaja } | { este: Koskivirhe } {
  const [laji, arvo] = (request.headers.authorization ?? '').split(' ')
  if (laji?.toLowerCase() !== 'basic' || arvo === undefined) {
    return { este: { key: 'unauthorized.notAuthenticated', message: 'Käyttäjä ei ole tunnistautunut.' } }
  }
  const tunnukset = Buffer.from(arvo, 'base64').toString('utf8')
  const raja = tunnukset.indexOf(':')
  const tunnistus = tunnista(maailma, tunnukset.slice(0, raja), tunnukset.slice(raja + 1))
  if (tunnistus.tulos === 'ok' && tunnistus.kayttaja.kayttajaTyyppi === 'PALVELU')
    return { kayttaja: tunnistus.kayttaja }
  return {
    este: {
      key: 'unauthorized.loginFail',
      message: 'Sisäänkirjautuminen tällä käyttäjätunnuksella ja salasanalla epäonnistui.',
    },
  }
}
