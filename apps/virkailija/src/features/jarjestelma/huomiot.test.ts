import type { Jarjestelma, PalvelunTila } from '@ehoks/schema/rajapinta/jarjestelma'
import { expect, test } from 'vitest'
import { huomiot } from './huomiot.ts'

const palvelu = (tila: PalvelunTila['tila']): PalvelunTila => ({
  palvelu: 'Koski',
  tila,
  vastauksia: 1,
  epaonnistuneita: 0,
  virheet: [],
})
function jarjestelma({
  palvelut = [palvelu('kunnossa'), palvelu('kayttamatta')],
  odottaa = 0,
  kaytossa = 100,
  tyot = {},
  jakoviestit = {},
}: {
  palvelut?: PalvelunTila[]
  odottaa?: number
  kaytossa?: number
  tyot?: Partial<Jarjestelma['jonot']['tyot']>
  jakoviestit?: Partial<Jarjestelma['jonot']['jakoviestit']>
}): Jarjestelma {
  return {
    aika: '2026-11-22T10:00:00.000Z',
    prosessi: {
      tunniste: 'kone:1',
      kaynnistyi: '2026-11-22T09:00:00.000Z',
      versio: 'abc',
      rakennettu: 'unknown',
      node: 'v24',
      muisti: { kaytossa, enintaan: 1000, kaikkiaan: 2000 },
      tietokantayhteydet: { kaytossa: 1, enintaan: 20, odottaa },
      palvelut,
      valimuistit: [],
    },
    jonot: {
      tyot: { odottaa: 0, kaynnissa: 0, epaonnistuneita: 0, ...tyot },
      jakoviestit: { odottaa: 0, epaonnistuneita: 0, ...jakoviestit },
    },
    tietovarasto: {
      tavuja: 1,
      versio: '18.0',
      hokseja: 1,
      poistettuja: 0,
      opiskeluoikeuksia: 1,
      nimettomia: 0,
      'ei-koskessa': 0,
    },
  }
}

test('nothing needs attention when services answer and nothing has failed', () => {
  expect(huomiot(jarjestelma({}))).toEqual([])
})

test('what is waited for a short while is no trouble, what is waited for long is', () => {
  const jonossa = (tyo: string, viesti: string) =>
    huomiot(
      jarjestelma({
        tyot: { odottaa: 2, 'vanhin-odottava': tyo },
        jakoviestit: { odottaa: 3, 'vanhin-odottava': viesti },
      }),
    )
  expect(jonossa('2026-11-22T09:50:00.000Z', '2026-11-22T08:30:00.000Z')).toEqual([])
  expect(jonossa('2026-11-22T09:40:00.000Z', '2026-11-22T07:59:00.000Z')).toEqual([
    { mika: 'tyot-jonossa', maara: 2 },
    { mika: 'jakoviestit-jonossa', maara: 3 },
  ])
})

test('services that do not answer, failures, a full memory and waiting for the database are told', () => {
  const palvelut = [palvelu('pidossa'), palvelu('ongelmia'), palvelu('kokeillaan'), palvelu('kunnossa')]
  expect(
    huomiot(
      jarjestelma({
        palvelut,
        odottaa: 4,
        kaytossa: 950,
        tyot: { epaonnistuneita: 1 },
        jakoviestit: { epaonnistuneita: 2 },
      }),
    ),
  ).toEqual([
    { mika: 'palvelut', maara: 3 },
    { mika: 'yhteydet', maara: 4 },
    { mika: 'muisti', maara: 1 },
    { mika: 'tyot', maara: 1 },
    { mika: 'jakoviestit', maara: 2 },
  ])
})
