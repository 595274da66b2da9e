import type { Kieli } from '@ehoks/schema/virheet/kieli'

/** Where eHOKS and CAS are and who calls. */
export type Asetukset = {
  /** eHOKS without a path, e.g. https://virkailija.opintopolku.fi */
  ehoks: string
  /** CAS with its path, e.g. https://virkailija.opintopolku.fi/cas */
  cas: string
  kayttajatunnus: string
  salasana: string
  /** The header Caller-Id: the organisation's OID and the system's name, e.g. 1.2.246.562.10.12345678901.primus */
  callerId: string
  /** Language of errors and warnings. */
  kieli: Kieli
}

const PAIKALLISET = ['127.0.0.1', 'localhost', '[::1]']

/**
 * Settings from the environment: EHOKS_URL, EHOKS_CAS_URL, EHOKS_USERNAME, EHOKS_PASSWORD, EHOKS_CALLER_ID. Without any it
 * is what `npm start` runs on this machine (PORT, OPINTOPOLKU_PORT), as the made-up system `primus`; an eHOKS elsewhere
 * needs its user and caller id, and has its CAS beside it. Throws Error that names every setting that is missing.
 */
export function asetuksetYmparistosta(env: Readonly<Record<string, string | undefined>>, kieli: Kieli): Asetukset {
  const ehoks = (env['EHOKS_URL'] ?? `http://127.0.0.1:${env['PORT'] ?? '3000'}`).replace(/\/+$/u, '')
  if (!URL.canParse(ehoks)) throw new Error(`EHOKS_URL is not an address: ${ehoks}`)
  const paikallinen = PAIKALLISET.includes(new URL(ehoks).hostname)
  const puuttuvat: string[] = []
  const asetus = (nimi: string, oletus: string) => {
    const arvo = env[nimi]
    if (arvo !== undefined && arvo !== '') return arvo
    if (!paikallinen) puuttuvat.push(nimi)
    return oletus
  }
  const sijainen = `http://127.0.0.1:${env['OPINTOPOLKU_PORT'] ?? '3001'}/cas`
  const asetukset = {
    ehoks,
    cas: (env['EHOKS_CAS_URL'] ?? (paikallinen ? sijainen : `${ehoks}/cas`)).replace(/\/+$/u, ''),
    kayttajatunnus: asetus('EHOKS_USERNAME', 'primus'),
    salasana: asetus('EHOKS_PASSWORD', env['EHOKS_USERNAME'] ?? 'primus'),
    callerId: asetus('EHOKS_CALLER_ID', 'ehoks-kokeilu'),
    kieli,
  }
  if (puuttuvat.length > 0) throw new Error(`Set ${puuttuvat.join(', ')} in the environment to use ${ehoks}`)
  return asetukset
}
