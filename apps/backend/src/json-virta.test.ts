import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { jsonVirta } from './json-virta.ts'

/** Gives the parts one by one; tells how many have been asked for and whether it was let go. */
function osat(...annettavat: (string | Error)[]) {
  const tila = { pyydetty: 0, paattyi: false }
  async function* anna(): AsyncGenerator<string, void> {
    try {
      for (const osa of annettavat) {
        tila.pyydetty += 1
        if (osa instanceof Error) throw osa
        yield osa
      }
    } finally {
      tila.paattyi = true
    }
  }
  return { osat: anna(), tila }
}

describe('a streamed answer', () => {
  it('is its parts one after another', async () => {
    const { osat: kaikki, tila } = osat('{"a":[', '1,', '2', ']}')
    expect(await text(await jsonVirta(kaikki))).toBe('{"a":[1,2]}')
    expect(tila.paattyi).toBe(true)
  })

  it('that fails before its first part is no answer', async () => {
    await expect(jsonVirta(osat(new Error('no right')).osat)).rejects.toThrow('no right')
  })

  it('that fails later breaks off', async () => {
    const virta = await jsonVirta(osat('{"a":[', new Error('no database')).osat)
    await expect(text(virta)).rejects.toThrow('no database')
  })

  it('is made no faster than it is read, and not at all once nobody reads it', async () => {
    const { osat: monta, tila } = osat(...Array.from({ length: 1000 }, () => 'x'))
    const virta = await jsonVirta(monta)
    const lukija = virta[Symbol.asyncIterator]()
    await lukija.next()
    await lukija.next()
    expect(tila.pyydetty).toBeLessThan(10)
    await lukija.return?.()
    await expect.poll(() => tila.paattyi).toBe(true)
    expect(tila.pyydetty).toBeLessThan(10)
  })
})
