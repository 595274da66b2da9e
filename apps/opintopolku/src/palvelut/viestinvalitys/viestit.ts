import { randomUUID } from 'node:crypto'

/** States of a message to one receiver, in the service's words. */
export const VIESTIN_TILAT = [
  'SKANNAUS',
  'ODOTTAA',
  'LAHETYKSESSA',
  'LAHETETTY',
  'DELIVERY',
  'DELIVERYDELAY',
  'BOUNCE',
  'COMPLAINT',
  'REJECT',
  'SEND',
  'VIRHE',
] as const
export type ViestinTila = (typeof VIESTIN_TILAT)[number]

/** What the sender gave of a message. */
export interface Lahetettava {
  otsikko: string
  sisalto: string
  vastaanottajat: { nimi?: string; sahkopostiOsoite: string }[]
  idempotencyKey?: string
}

/** A message that a service has sent. */
interface LahetettyViesti extends Lahetettava {
  viestiTunniste: string
  lahetysTunniste: string
  aika: string
  tila: ViestinTila
}

/** Messages sent through the stand-in: none of them leaves it. */
export interface Viestit {
  /** The same `idempotencyKey` again gives the message that there is. */
  laheta(viesti: Lahetettava, aika: Date): LahetettyViesti
  /** The message of a `lahetysTunniste` or a `viestiTunniste`. */
  hae(tunniste: string): LahetettyViesti | undefined
  /** Newest first. */
  kaikki(): LahetettyViesti[]
  asetaTila(tunniste: string, tila: ViestinTila): boolean
  /** Sessions of senders, by the value of their cookie. */
  istunnot: Set<string>
  tyhjenna(): void
}

export function luoViestit(): Viestit {
  const viestit: LahetettyViesti[] = []
  const istunnot = new Set<string>()
  const hae = (tunniste: string) =>
    viestit.find(({ viestiTunniste, lahetysTunniste }) => viestiTunniste === tunniste || lahetysTunniste === tunniste)
  return {
    laheta(viesti, aika) {
      const ennen =
        viesti.idempotencyKey === undefined
          ? undefined
          : viestit.find(({ idempotencyKey }) => idempotencyKey === viesti.idempotencyKey)
      if (ennen) return ennen
      const uusi: LahetettyViesti = {
        ...viesti,
        viestiTunniste: randomUUID(),
        lahetysTunniste: randomUUID(),
        aika: aika.toISOString(),
        tila: 'LAHETETTY',
      }
      viestit.unshift(uusi)
      return uusi
    },
    hae,
    kaikki: () => [...viestit],
    asetaTila(tunniste, tila) {
      const viesti = hae(tunniste)
      if (viesti) viesti.tila = tila
      return viesti !== undefined
    },
    istunnot,
    tyhjenna() {
      viestit.length = 0
      istunnot.clear()
    },
  }
}
