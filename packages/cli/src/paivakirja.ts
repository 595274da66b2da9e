import { createHash } from 'node:crypto'
import { appendFile, readFile, rm } from 'node:fs/promises'

/**
 * What has been accepted in a push that is not finished, so that it can go on where it was: a digest of each HOKS and of
 * where it was sent, on lines. No personal data.
 */
export async function avaaPaivakirja(tiedosto: string, kohde: string) {
  const lahetetyt = new Set(
    (await readFile(tiedosto, 'utf8').catch(() => '')).split('\n').filter((rivi) => rivi !== ''),
  )
  const tiiviste = (teksti: string) => createHash('sha256').update(`${kohde}\n${teksti}`).digest('hex')
  return {
    onLahetetty: (teksti: string) => lahetetyt.has(tiiviste(teksti)),
    kirjaa: (tekstit: readonly string[]) =>
      appendFile(tiedosto, tekstit.map((teksti) => `${tiiviste(teksti)}\n`).join('')),
    /** Everything has been accepted: there is nothing to go on with. */
    poista: () => rm(tiedosto, { force: true }),
  }
}
