/** A seeded source of numbers: the world must be the same at every start. */
export interface Satunnaisuus {
  /** A whole number from `alku` to `loppu`, both included. */
  luku(alku: number, loppu: number): number
  /** One of the items of a list that is not empty. */
  valitse<T>(lista: readonly [T, ...T[]]): T
}

/** mulberry32: small, fast and good enough for made-up people. */
export function luoSatunnaisuus(siemen: number): Satunnaisuus {
  let tila = siemen
  const seuraava = () => {
    tila = (tila + 0x6d2b79f5) | 0
    let t = Math.imul(tila ^ (tila >>> 15), 1 | tila)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    luku: (alku, loppu) => alku + Math.floor(seuraava() * (loppu - alku + 1)),
    valitse: (lista) => lista[Math.floor(seuraava() * lista.length)] ?? lista[0],
  }
}
