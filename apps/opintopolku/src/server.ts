import { buildApp } from './app.ts'

const app = buildApp({ logger: { level: 'warn' } })

const lopeta = async () => {
  await app.close()
  process.exit(0)
}
process.on('SIGTERM', lopeta)
process.on('SIGINT', lopeta)

await app.listen({ host: '127.0.0.1', port: Number(process.env['OPINTOPOLKU_PORT'] ?? 3001) })
