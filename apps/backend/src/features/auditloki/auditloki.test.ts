import { describe, expect, it } from 'vitest'
import { testApp } from '../../testing/test-app.ts'
import type { AuditRivi } from './auditloki.queries.ts'
import { createAuditloki } from './auditloki.service.ts'

const { prisma, pool } = await testApp()

const rivi = (pyyntoTunniste: string): AuditRivi => ({
  aika: new Date('2026-11-22T10:00:00Z'),
  kayttajaOid: null,
  kayttajaLaji: 'palvelu',
  kayttajanOrganisaatiot: ['1.2.246.562.10.1', '1.2.246.562.10.2'],
  ipOsoite: null,
  kayttajaagentti: null,
  operaatio: 'read',
  kohde: { hoksId: 1, oppijaOid: undefined },
  tulos: 'onnistui',
  pyyntoTunniste,
})

describe('the audit log', () => {
  it('has stored a row when it says so', async () => {
    await createAuditloki(pool).kirjaa({ ...rivi('yksi'), muutokset: ['/sahkoposti'] })
    expect(await prisma.auditloki.findMany({ where: { pyyntoTunniste: 'yksi' } })).toEqual([
      { id: expect.any(BigInt), ...rivi('yksi'), kohde: { hoksId: 1 }, muutokset: ['/sahkoposti'] },
    ])
  })

  it('stores rows of the same moment together, in order, and the next ones meanwhile gathered after them', async () => {
    const niput: string[][] = []
    let jatka = () => {}
    const auditloki = createAuditloki(pool, async (_pool, rivit) => {
      niput.push(rivit.map(({ pyyntoTunniste }) => pyyntoTunniste))
      await new Promise<void>((resolve) => {
        jatka = resolve
      })
    })
    const ensimmaiset = [auditloki.kirjaa(rivi('a')), auditloki.kirjaa(rivi('b'))]
    await expect.poll(() => niput).toEqual([['a', 'b']])
    const seuraavat = [auditloki.kirjaa(rivi('c')), auditloki.kirjaa(rivi('d'))]
    jatka()
    await Promise.all(ensimmaiset)
    await expect
      .poll(() => niput)
      .toEqual([
        ['a', 'b'],
        ['c', 'd'],
      ])
    jatka()
    await Promise.all(seuraavat)
    await auditloki.valmis()
  })

  it('tells those whose rows were not stored, and goes on', async () => {
    let kerta = 0
    const auditloki = createAuditloki(pool, async () => {
      kerta += 1
      if (kerta === 1) throw new Error('no database')
    })
    await expect(auditloki.kirjaa(rivi('a'))).rejects.toThrow('no database')
    await expect(auditloki.kirjaa(rivi('b'))).resolves.toBeUndefined()
  })

  it('splits what is too much for one statement', async () => {
    const auditloki = createAuditloki(pool)
    await Promise.all(Array.from({ length: 1201 }, () => auditloki.kirjaa(rivi('monta'))))
    expect(await prisma.auditloki.count({ where: { pyyntoTunniste: 'monta' } })).toBe(1201)
  })

  it('stores the row of a write with the write, or neither', async () => {
    const auditloki = createAuditloki(pool)
    const kirjoitus = prisma.$transaction(async (tx) => {
      await auditloki.kirjaaTransaktiossa(tx, rivi('peruttu'))
      throw new Error('rolled back')
    })
    await expect(kirjoitus).rejects.toThrow('rolled back')
    expect(await prisma.auditloki.count({ where: { pyyntoTunniste: 'peruttu' } })).toBe(0)
  })
})
