import type { FastifyInstance } from 'fastify'
import type {
  HenkiloSyote,
  KayttajaSyote,
  KoodiSyote,
  OpiskeluoikeusSyote,
  OrganisaatioSyote,
} from '../maailma/maailma.ts'
import type { Tietue } from '../maailma/tyypit.ts'
import { kysely } from '../palvelut/palvelu.ts'
import { VIESTIN_TILAT, type ViestinTila } from '../palvelut/viestinvalitys/viestit.ts'
import type { Ymparisto } from '../ymparisto.ts'
import type { Hairio } from './hairiot.ts'
import { onPalvelunimi, PALVELUNIMET } from './palvelunimet.ts'

const TUNTEMATON_PALVELU = { error: `Unknown service. Known: ${PALVELUNIMET.join(', ')}` }

const teksti = { type: 'string', minLength: 1 } as const
const selite = { type: 'string' } as const
// Partial bodies are welcome and unknown fields are kept: only what the stand-in itself leans on has a form.
const runko = (properties: object, required: string[] = []) => ({ body: { type: 'object', properties, required } })

const skeemat = {
  organisaatio: runko({
    nimi: { type: 'object' },
    parentOid: { type: ['string', 'null'] },
    parentOidPath: { type: 'string' },
    tyypit: { type: 'array', items: teksti },
    status: teksti,
    selite,
  }),
  henkilo: runko({
    hetu: { type: ['string', 'null'] },
    syntymaaika: { type: ['string', 'null'] },
    etunimet: teksti,
    kutsumanimi: teksti,
    sukunimi: teksti,
    duplicate: { type: 'boolean' },
    masterOid: teksti,
    selite,
  }),
  opiskeluoikeus: runko({ oppijaOid: teksti, selite }, ['oppijaOid']),
  kayttaja: runko(
    {
      password: teksti,
      kayttajaTyyppi: { enum: ['VIRKAILIJA', 'PALVELU'] },
      oidHenkilo: teksti,
      roles: { type: 'array', items: teksti },
      lukittu: { type: 'boolean' },
      selite,
    },
    ['oidHenkilo'],
  ),
  koodi: runko({
    versio: { type: 'integer', minimum: 1 },
    koodiArvo: teksti,
    nimi: { type: 'object' },
    metadata: { type: 'array', items: { type: 'object', properties: { kieli: teksti }, required: ['kieli'] } },
  }),
  lippu: {
    body: {
      type: 'object',
      properties: { palvelu: { enum: ['cas', 'cas-oppija'] }, username: teksti, oid: teksti, service: teksti },
      required: ['palvelu', 'service'],
    },
  },
  viestinTila: {
    body: { type: 'object', properties: { tila: { enum: VIESTIN_TILAT } }, required: ['tila'] },
  },
  hairio: {
    body: {
      type: 'object',
      properties: {
        'viive-ms': { type: 'integer', minimum: 0, maximum: 600_000 },
        virhetila: { anyOf: [{ const: 0 }, { type: 'integer', minimum: 400, maximum: 599 }] },
        osuus: { type: 'number', minimum: 0, maximum: 1 },
      },
      additionalProperties: false,
    },
  },
}

type OidReitti<T> = { Params: { oid: string }; Body: T }
type PalveluReitti = { Params: { palvelu: string } }

/** The control API: what tests, trials and acceptance checks use to shape the world. */
export function ohjaus(app: FastifyInstance, ymparisto: Ymparisto): void {
  app.get('/maailma', () => {
    const { organisaatiot, henkilot, opiskeluoikeudet, kayttajat, oppijanumerottomat, puolestaAsioijat } =
      ymparisto.maailma
    const litteana = <T extends object>({ tiedot, selite: kuvaus }: Tietue<T>) => ({ ...tiedot, selite: kuvaus })
    return {
      kayttajat: [...kayttajat.values()].map(litteana),
      organisaatiot: [...organisaatiot.values()].map(litteana),
      henkilot: [...henkilot.values()].map(({ masterOid, ...tietue }) => ({
        ...litteana(tietue),
        ...(masterOid === undefined ? {} : { masterOid }),
      })),
      opiskeluoikeudet: [...opiskeluoikeudet.values()].map(({ oppijaOid, ...tietue }) => ({
        oppijaOid,
        ...litteana(tietue),
      })),
      oppijanumerottomat: [...oppijanumerottomat.values()].map(litteana),
      puolestaAsioijat: [...puolestaAsioijat.values()].map(litteana),
    }
  })

  app.put<OidReitti<OrganisaatioSyote>>('/organisaatiot/:oid', { schema: skeemat.organisaatio }, (request, reply) => {
    ymparisto.maailma.asetaOrganisaatio(request.params.oid, request.body)
    return reply.code(204).send()
  })
  app.put<OidReitti<HenkiloSyote>>('/henkilot/:oid', { schema: skeemat.henkilo }, (request, reply) => {
    ymparisto.maailma.asetaHenkilo(request.params.oid, request.body)
    return reply.code(204).send()
  })
  app.put<OidReitti<OpiskeluoikeusSyote>>(
    '/opiskeluoikeudet/:oid',
    { schema: skeemat.opiskeluoikeus },
    (request, reply) => {
      ymparisto.maailma.asetaOpiskeluoikeus(request.params.oid, request.body)
      return reply.code(204).send()
    },
  )
  app.put<{ Params: { username: string }; Body: KayttajaSyote & { oidHenkilo: string } }>(
    '/kayttajat/:username',
    { schema: skeemat.kayttaja },
    (request, reply) => {
      ymparisto.maailma.asetaKayttaja(request.params.username, request.body)
      return reply.code(204).send()
    },
  )
  app.put<{ Params: { koodiUri: string }; Body: KoodiSyote }>(
    '/koodit/:koodiUri',
    { schema: skeemat.koodi },
    (request, reply) => {
      if (!/^[^_]+_./.test(request.params.koodiUri))
        return reply.code(400).send({ error: 'koodiUri: <koodisto>_<arvo>' })
      ymparisto.maailma.asetaKoodi(request.params.koodiUri, request.body)
      return reply.code(204).send()
    },
  )
  app.post('/alkutilaan', (_request, reply) => {
    ymparisto.alkutilaan()
    return reply.code(204).send()
  })

  app.post<{ Body: { palvelu: 'cas' | 'cas-oppija'; username?: string; oid?: string; service: string } }>(
    '/liput',
    { schema: skeemat.lippu },
    (request, reply) => {
      const { palvelu, username, oid, service } = request.body
      const tunnus = (palvelu === 'cas' ? username : oid) ?? ''
      const { kayttajat, henkilot, oppijanumerottomat, puolestaAsioijat } = ymparisto.maailma
      const tunnetut = palvelu === 'cas' ? [kayttajat] : [henkilot, oppijanumerottomat, puolestaAsioijat]
      const tunnetaan = tunnetut.some((joukko) => joukko.has(tunnus))
      if (!tunnetaan) return reply.code(404).send({ error: `Unknown ${palvelu === 'cas' ? 'username' : 'oid'}` })
      const varasto = palvelu === 'cas' ? ymparisto.cas : ymparisto.casOppija
      return reply.send({ ticket: varasto.annaIrtolippu(tunnus, service) })
    },
  )

  app.get('/viestit', () => ymparisto.viestit.kaikki())
  app.put<{ Params: { id: string }; Body: { tila: ViestinTila } }>(
    '/viestit/:id/tila',
    { schema: skeemat.viestinTila },
    (request, reply) => {
      if (!ymparisto.viestit.asetaTila(request.params.id, request.body.tila)) {
        return reply.code(404).send({ error: 'Unknown message' })
      }
      return reply.code(204).send()
    },
  )

  app.get('/hairiot', () => ymparisto.hairiot.kaikki())
  app.put<PalveluReitti & { Body: Hairio }>('/hairiot/:palvelu', { schema: skeemat.hairio }, (request, reply) => {
    const { palvelu } = request.params
    if (!onPalvelunimi(palvelu)) return reply.code(404).send(TUNTEMATON_PALVELU)
    ymparisto.hairiot.aseta(palvelu, request.body)
    return reply.code(204).send()
  })
  app.delete<PalveluReitti>('/hairiot/:palvelu', (request, reply) => {
    const { palvelu } = request.params
    if (!onPalvelunimi(palvelu)) return reply.code(404).send(TUNTEMATON_PALVELU)
    ymparisto.hairiot.poista(palvelu)
    return reply.code(204).send()
  })
  app.delete('/hairiot', (_request, reply) => {
    ymparisto.hairiot.tyhjenna()
    return reply.code(204).send()
  })

  app.get('/kutsut', (request, reply) => {
    const { palvelu } = kysely(request)
    if (palvelu !== undefined && !onPalvelunimi(palvelu)) return reply.code(404).send(TUNTEMATON_PALVELU)
    return reply.send(ymparisto.kutsut.luettele(palvelu))
  })
  app.delete('/kutsut', (request, reply) => {
    const { palvelu } = kysely(request)
    if (palvelu !== undefined && !onPalvelunimi(palvelu)) return reply.code(404).send(TUNTEMATON_PALVELU)
    ymparisto.kutsut.tyhjenna(palvelu)
    return reply.code(204).send()
  })
}
