import type { FastifyReply } from 'fastify'
import type { Peruste } from '../../maailma/tyypit.ts'
import { kysely, type Palvelu } from '../palvelu.ts'
import { hakutulos, kokonaan, koulutuksenOsa, onKoodi } from './muodot.ts'

const SIVUKOKO = 10
const SUURIN_SIVUKOKO = 50

type PerusteReitti = { Params: { id: string } }

/** ePerusteet's external interface: requirements of qualifications, open to all. */
export const eperusteet: Palvelu = {
  nimi: 'eperusteet',
  polku: '/eperusteet-service/api/external',
  reitit: (app, ymparisto) => {
    app.get('/perusteet', (request) => {
      const { nimi, diaarinumero, koodi, sivu, sivukoko } = kysely(request)
      const osuvat = [...ymparisto.maailma.perusteet.values()].filter(
        (peruste) =>
          (!nimi || onOsa(nimi, Object.values(peruste.nimi))) &&
          (!diaarinumero || onOsa(diaarinumero, [peruste.diaarinumero])) &&
          (!koodi || onKoodi(peruste, koodi)),
      )
      const koko = Math.min(luku(sivukoko, SIVUKOKO) || SIVUKOKO, SUURIN_SIVUKOKO)
      const monesko = luku(sivu, 0)
      return {
        data: osuvat.slice(monesko * koko, (monesko + 1) * koko).map(hakutulos),
        sivuja: Math.ceil(osuvat.length / koko),
        kokonaismäärä: osuvat.length,
        sivukoko: koko,
        sivu: monesko,
      }
    })

    const peruste = (id: string): Peruste | undefined => ymparisto.maailma.perusteet.get(Number(id))

    app.get<PerusteReitti>('/peruste/:id', (request, reply) => {
      const loytyi = peruste(request.params.id)
      return loytyi ? reply.send(kokonaan(loytyi)) : puuttuu(reply)
    })

    app.get<PerusteReitti>('/peruste/:id/koulutuksenOsat', (request, reply) => {
      const loytyi = peruste(request.params.id)
      if (!loytyi) return puuttuu(reply)
      if (loytyi.koulutuksenOsat.length === 0) return reply.code(204).send()
      return reply.send(loytyi.koulutuksenOsat.map(koulutuksenOsa))
    })
  },
}

function puuttuu(reply: FastifyReply): FastifyReply {
  return reply.code(404).send({ syy: 'Perustetta ei löytynyt' })
}

function onOsa(haku: string, tekstit: (string | undefined)[]): boolean {
  const pienella = haku.toLowerCase()
  return tekstit.some((teksti) => teksti?.toLowerCase().includes(pienella))
}

function luku(teksti: string | undefined, oletus: number): number {
  return teksti !== undefined && /^\d+$/.test(teksti) ? Number(teksti) : oletus
}
