import { describe, expect, it } from 'vitest'
import { etag, onJo, sallii } from './etag.rules.ts'

describe('If-Match', () => {
  it.each([
    [undefined, 41, true],
    ['"41"', 41, true],
    ['"40", "41"', 41, true],
    ['*', 41, true],
    ['"40"', 41, false],
    ['"4"', 41, false],
    ['41', 41, false],
    ['W/"41"', 41, false],
    ['', 41, false],
    ['*', undefined, false],
    ['"41"', undefined, false],
    [undefined, undefined, true],
  ])('%j of version %j: %j', (ifMatch, versio, odotettu) => {
    expect(sallii({ ifMatch }, versio)).toBe(odotettu)
  })
})

describe('If-None-Match', () => {
  it.each([
    [undefined, false],
    ['"41"', true],
    ['W/"41"', true],
    ['"40" , "41"', true],
    ['*', true],
    ['"40"', false],
  ])('%j of version 41: %j', (ifNoneMatch, odotettu) => {
    expect(onJo({ ifNoneMatch }, 41)).toBe(odotettu)
  })

  it('knows the tag that was given', () => {
    expect(onJo({ ifNoneMatch: etag(7) }, 7)).toBe(true)
  })
})
