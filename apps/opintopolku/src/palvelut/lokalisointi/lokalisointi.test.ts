import { expect, test } from 'vitest'
import { luoTestisovellus } from '../../testi-apu.ts'

test('texts come by category', async () => {
  const { app } = luoTestisovellus()
  const hae = (category: string) => app.inject({ url: '/lokalisointi/cxf/rest/v1/localisation', query: { category } })
  expect((await hae('ehoks')).json()).toContainEqual(
    expect.objectContaining({ category: 'ehoks', key: 'testiymparisto.nimi', locale: 'sv', value: 'Testmiljö' }),
  )
  expect((await hae('muu')).json()).toEqual([])
})
