/**
 * Has the service do after the example HOKSes what it does on its own by the next morning: count how it is taken into use,
 * and ask Koski which study rights lack a HOKS. The jobs are started as OPH's administrator starts them, and go on by
 * themselves.
 */
const env = (nimi: string, oletus: string) => process.env[nimi] ?? oletus
const ehoks = `${env('VIRKAILIJA_URL', 'http://127.0.0.1:3000')}/ehoks-virkailija-backend`
const rajapinta = `http://127.0.0.1:${env('PORT', '3000')}/ehoks-virkailija-backend/api/v1/virkailija`
const opintopolku = `http://127.0.0.1:${env('OPINTOPOLKU_PORT', '3001')}`

const YOTYOT = ['kayttoonoton-laskenta', 'koski-massaluovutus']

/** The cookie of a login through CAS, as a browser gets it. */
async function kirjaudu(username: string): Promise<string> {
  const lippu = await fetch(`${opintopolku}/ohjaus/liput`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ palvelu: 'cas', username, service: `${ehoks}/api/v1/virkailija/session/opintopolku` }),
  })
  const { ticket }: { ticket: string } = await lippu.json()
  const istunto = await fetch(`${rajapinta}/session/opintopolku?ticket=${ticket}`, { redirect: 'manual' })
  return istunto.headers
    .getSetCookie()
    .map((evaste) => evaste.split(';', 1)[0])
    .join('; ')
}

const cookie = await kirjaudu('paakayttaja')
for (const nimi of YOTYOT) {
  const vastaus = await fetch(`${rajapinta}/yllapito/ajot`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'caller-id': 'esimerkkiaineisto', cookie },
    body: JSON.stringify({ nimi, syote: {} }),
  })
  if (!vastaus.ok) throw new Error(`${nimi}: ${vastaus.status} ${await vastaus.text()}`)
}
