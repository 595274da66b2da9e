import { createServer, type IncomingMessage } from 'node:http'
import pg from 'pg'
import { palvele } from './mittari.ts'

/** The least that a server of ours could do: stores JSON by POST and gives it back by GET, with Node and pg alone. */
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 })
await pool.query('create table if not exists paljas (id bigserial primary key, sisalto jsonb not null)')

async function runko(pyynto: IncomingMessage): Promise<unknown> {
  const palat: Buffer[] = []
  for await (const pala of pyynto) palat.push(pala)
  return JSON.parse(Buffer.concat(palat).toString())
}

async function vastaa(pyynto: IncomingMessage): Promise<unknown> {
  if (pyynto.method === 'POST') {
    const { rows } = await pool.query('insert into paljas (sisalto) values ($1) returning id', [
      JSON.stringify(await runko(pyynto)),
    ])
    return { meta: { id: Number(rows[0].id) }, data: {} }
  }
  const id = pyynto.url?.split('/').at(-1)
  const { rows } = await pool.query('select sisalto from paljas where id = $1', [id])
  return { meta: {}, data: rows[0].sisalto }
}

createServer((pyynto, vastaus) => {
  vastaa(pyynto).then(
    (sisalto) => vastaus.setHeader('content-type', 'application/json').end(JSON.stringify(sisalto)),
    () => vastaus.writeHead(500).end(),
  )
}).listen(Number(process.env['PORT']), '127.0.0.1', () => palvele(pg))
