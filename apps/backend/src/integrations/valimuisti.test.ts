import { describe, expect, it } from 'vitest'
import { createValimuistit } from './valimuisti.ts'

describe('an answer that is being waited for', () => {
  const arvo = (avain: string) => ({ nimi: avain })

  it('arrives although more than fit in the memory are asked at once', async () => {
    const muisti = createValimuistit().luo('Koodisto', 2, async (avain) => arvo(avain))
    const avaimet = ['a', 'b', 'c', 'd', 'e']
    expect(await Promise.all(avaimet.map((avain) => muisti.hae(avain)))).toEqual(avaimet.map(arvo))
  })

  it('arrives although the same thing comes meanwhile with many others', async () => {
    let vastaa = () => {}
    const muisti = createValimuistit().luo('Koodisto', 2, async (avain) => {
      await new Promise<void>((resolve) => {
        vastaa = resolve
      })
      return arvo(avain)
    })
    const yksi = muisti.hae('a')
    const monta = await muisti.haeMonta(['a'], async (avaimet) => avaimet.map((avain) => [avain, arvo(avain)]))
    vastaa()
    expect(await yksi).toEqual(arvo('a'))
    expect(monta).toEqual([arvo('a')])
  })

  it('arrives although everything is forgotten meanwhile', async () => {
    const muistit = createValimuistit()
    const yksi = muistit.luo('Koodisto', 2, async (avain) => arvo(avain)).hae('a')
    muistit.tyhjenna()
    expect(await yksi).toEqual(arvo('a'))
  })
})
