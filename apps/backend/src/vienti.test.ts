import Fastify from 'fastify'
import { readXlsx } from 'hucre/xlsx'
import { expect, it } from 'vitest'
import { erissa, lahetaVienti, type Vientisarake, vientivastaus } from './vienti.ts'

type Rivi = { nimi: string; pvm?: string; maara?: number }
const sarakkeet: Vientisarake<Rivi>[] = [
  { otsikko: 'Työpaikka', arvo: ({ nimi }) => nimi },
  { otsikko: 'Päivä', arvo: ({ pvm }) => pvm, paiva: true },
  { otsikko: 'Määrä', arvo: ({ maara }) => maara },
]

async function vie(muoto: 'csv' | 'xlsx', rivit: readonly Rivi[]) {
  const app = Fastify()
  app.get('/', { schema: { response: vientivastaus } }, (_request, reply) =>
    lahetaVienti(reply, muoto, {
      nimi: 'jaksot',
      maara: rivit.length,
      sarakkeet,
      rivit: erissa(rivit, (era) => Promise.resolve(era)),
    }),
  )
  return app.inject({ url: '/' })
}

it('writes CSV as Excel reads it', async () => {
  const { headers, rawPayload } = await vie('csv', [
    { nimi: 'Ääri; "Oy"', pvm: '2026-05-31', maara: -2 },
    { nimi: 'Rivi\nvaihtuu' },
  ])
  expect(headers).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="jaksot.csv"',
    'x-rivit': '2',
  })
  expect([...rawPayload.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(rawPayload.subarray(3).toString()).toBe(
    'Työpaikka;Päivä;Määrä\r\n"Ääri; ""Oy""";31.5.2026;-2\r\n"Rivi\nvaihtuu";;',
  )
})

it.each(['=HYPERLINK("http://example.com")', '+358401234567', '-1+1', '@SUM(A1)', '\t=1', '\r=1'])(
  'keeps a spreadsheet from running %j',
  async (nimi) => {
    const [, solu = ''] = (await vie('csv', [{ nimi }])).payload.split('Määrä\r\n')
    expect(solu.replace(/^"/, '').startsWith("'")).toBe(true)
    const { sheets } = await readXlsx((await vie('xlsx', [{ nimi }])).rawPayload)
    expect(sheets[0]?.rows[1]?.[0]).toBe(nimi)
  },
)

it('writes an Excel workbook whose days are days', async () => {
  const { headers, rawPayload } = await vie('xlsx', [{ nimi: 'Paja', pvm: '2026-05-31', maara: 2 }, { nimi: 'Toinen' }])
  expect(headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  const { sheets } = await readXlsx(rawPayload)
  expect(sheets[0]).toMatchObject({ name: 'jaksot' })
  expect(sheets[0]?.rows[0]).toEqual(['Työpaikka', 'Päivä', 'Määrä'])
  expect(sheets[0]?.rows[1]).toEqual(['Paja', new Date('2026-05-31T00:00:00Z'), 2])
  expect(sheets[0]?.rows[2]?.[0]).toBe('Toinen')
})

it.each(['csv', 'xlsx'] as const)('writes the headings of an empty table as %s', async (muoto) => {
  const { statusCode, payload, rawPayload } = await vie(muoto, [])
  expect(statusCode).toBe(200)
  if (muoto === 'csv') expect(payload).toBe('\ufeffTyöpaikka;Päivä;Määrä')
  else expect((await readXlsx(rawPayload)).sheets[0]?.rows).toEqual([['Työpaikka', 'Päivä', 'Määrä']])
})

it('reads rows some at a time, in their order', async () => {
  const avaimet = Array.from({ length: 2500 }, (_, i) => i)
  const erat: number[] = []
  const luetut = []
  for await (const rivi of erissa(avaimet, async (era) => {
    erat.push(era.length)
    return era
  }))
    luetut.push(rivi)
  expect(erat).toEqual([1000, 1000, 500])
  expect(luetut).toEqual(avaimet)
})
