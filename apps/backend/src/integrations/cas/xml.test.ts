import { describe, expect, it } from 'vitest'
import { uloskirjattavaLippu } from './uloskirjaus.ts'
import { jasennaXml, lapsi, teksti, tekstit } from './xml.ts'

describe('a document of CAS', () => {
  const juuri = lapsi(
    jasennaXml(`<?xml version="1.0"?>
      <cas:serviceResponse xmlns:cas="http://www.yale.edu/tp/cas">
        <cas:user> kayttaja </cas:user><cas:roles>007</cas:roles><cas:roles>true</cas:roles><cas:empty/>
      </cas:serviceResponse>`),
    'serviceResponse',
  )

  it('is read by local names, its values as texts', () => {
    expect(teksti(juuri, 'user')).toBe('kayttaja')
    expect(tekstit(juuri, 'roles')).toEqual(['007', 'true'])
  })

  it('may lack anything', () => {
    expect(teksti(juuri, 'empty')).toBeUndefined()
    expect(tekstit(lapsi(juuri, 'missing'), 'x')).toEqual([])
  })

  it.each([
    ['that is no XML', 'x < y'],
    ['that ends too early', '<a><b>'],
    ['with entities', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['that is too large', `<a>${'x'.repeat(1024 * 1024)}</a>`],
    ['that is empty', ''],
  ])('%s is none', (_nimi, xml) => {
    expect(jasennaXml(xml)?.['a']).toBeUndefined()
  })
})

describe('a logout request', () => {
  it('names its ticket', () => {
    const xml =
      '<samlp:LogoutRequest xmlns:samlp="x" ID="1"><samlp:SessionIndex>\n ST-1-a \n</samlp:SessionIndex></samlp:LogoutRequest>'
    expect(uloskirjattavaLippu(xml)).toBe('ST-1-a')
  })

  it.each(['<LogoutRequest/>', '<a><SessionIndex>ST-1</SessionIndex></a>', 'x'])('%s names none', (xml) => {
    expect(uloskirjattavaLippu(xml)).toBeUndefined()
  })
})
