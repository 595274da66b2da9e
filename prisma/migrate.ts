import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm'
import * as engineBindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'

/**
 * Migrations by Prisma's own engine as WebAssembly: the same files and the same table `_prisma_migrations` as
 * `prisma migrate deploy`, without its native engine, which is not to be had on every machine
 * (docs/adr/0003-migraatiot.md).
 */
const here = import.meta.dirname
const schemaFile = { path: path.join(here, 'schema.prisma') }
const noFilters = { externalTables: [], externalEnums: [] }

/** Applies the migrations that the database lacks and returns their names. Throws with the engine's words on failure. */
export async function migrate(databaseUrl: string): Promise<string[]> {
  return withEngine(databaseUrl, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: await migrations(),
      filters: noFilters,
    })
    return appliedMigrationNames
  })
}

/**
 * What the migrations lack of schema.prisma, as SQL; empty when they agree. Uses a database of its own on the same
 * server for a moment.
 */
export async function missingFromMigrations(databaseUrl: string): Promise<string> {
  return withEngine(databaseUrl, async (engine) => {
    const { stdout } = await engine.diff({
      from: { tag: 'migrations', ...(await migrations()) },
      to: { tag: 'schemaDatamodel', files: [await schema()] },
      script: true,
      exitCode: null,
      filters: noFilters,
    })
    return stdout?.includes('This is an empty migration') ? '' : (stdout ?? '')
  })
}

async function schema() {
  return { ...schemaFile, content: await readFile(schemaFile.path, 'utf8') }
}

async function migrations(): Promise<MigrationList> {
  const baseDir = path.join(here, 'migrations')
  const folders = (await readdir(baseDir, { withFileTypes: true })).filter((entry) => entry.isDirectory())
  return {
    baseDir,
    lockfile: {
      path: 'migration_lock.toml',
      content: await readFile(path.join(baseDir, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      folders
        .map((folder) => folder.name)
        .sort()
        .map(async (name) => ({
          path: name,
          migrationFile: {
            path: 'migration.sql',
            content: { tag: 'ok' as const, value: await readFile(path.join(baseDir, name, 'migration.sql'), 'utf8') },
          },
        })),
    ),
  }
}

async function withEngine<T>(databaseUrl: string, use: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  await loadEngine()
  // The engine does not close its connection: we do.
  const pool = new pg.Pool({ connectionString: databaseUrl })
  const engine = await engineBindings.SchemaEngine.new(
    { datamodels: [[schemaFile.path, (await schema()).content]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(migrationAdapter(pool, databaseUrl)),
  )
  try {
    return await use(engine)
  } finally {
    engine.free()
    await pool.end()
  }
}

let loaded: Promise<void> | undefined

function loadEngine() {
  loaded ??= (async () => {
    const bindings = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    const bytes = await readFile(path.join(path.dirname(bindings), 'schema_engine_bg.wasm'))
    const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': { ...engineBindings } })
    // A panic of the engine becomes an error with its message.
    const set_message = (message: string) => {
      throw new Error(message)
    }
    Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message } })
    engineBindings.__wbg_set_wasm(instance.exports)
    const start = instance.exports['__wbindgen_start']
    if (typeof start === 'function') start()
  })()
  return loaded
}

/**
 * The pg adapter, made fit for migrations: its own executeScript cuts scripts at every semicolon, also inside functions,
 * so the whole script is sent as one; and its shadow database is dropped only after its connections have closed.
 */
function migrationAdapter(pool: pg.Pool, databaseUrl: string): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => adapterOf(pool),
    connectToShadowDb: async () => {
      const name = `ehoks_shadow_${crypto.randomUUID().replaceAll('-', '')}`
      await pool.query(`create database "${name}"`)
      const url = new URL(databaseUrl)
      url.pathname = `/${name}`
      const shadowPool = new pg.Pool({ connectionString: url.href })
      const adapter = await adapterOf(shadowPool)
      adapter.dispose = async () => {
        await shadowPool.end()
        await pool.query(`drop database "${name}"`)
      }
      return adapter
    },
  }
}

async function adapterOf(pool: pg.Pool): Promise<SqlDriverAdapter> {
  const charColumns: CharColumns = new WeakMap()
  const adapter = await new PrismaPg(noticingChar(pool, charColumns)).connect()
  const queryRaw = adapter.queryRaw.bind(adapter)
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query)
    for (const column of charColumns.get(result.rows) ?? []) result.columnTypes[column] = ColumnTypeEnum.Character
    return result
  }
  adapter.executeScript = async (script) => {
    await pool.query(script)
  }
  return adapter
}

const CHAR = 18
const BPCHAR = 1042

/** Which columns of a result were of type "char", by the rows of the result. */
type CharColumns = WeakMap<unknown[][], number[]>

/**
 * The engine reads PostgreSQL's catalogue, some of whose columns are of type "char". The adapter does not know the type
 * and refuses the result, though the engine would take it: so it is shown as text and its real type is put back after.
 */
function noticingChar(pool: pg.Pool, charColumns: CharColumns): pg.Pool {
  return new Proxy(pool, {
    get(target, key) {
      if (key !== 'query') return Reflect.get(target, key, target)
      return async (query: pg.QueryArrayConfig, values?: unknown[]) => {
        const result = await target.query(query, values)
        const found = result.fields.flatMap((field, column) => (field.dataTypeID === CHAR ? [column] : []))
        for (const column of found) Object.assign(result.fields[column] ?? {}, { dataTypeID: BPCHAR })
        charColumns.set(result.rows, found)
        return result
      }
    },
  })
}
