import { JUURIORGANISAATIO_OID } from '@ehoks/schema/muodot/oid'
import { describe, expect, it } from 'vitest'
import { oikeudetOrganisaatiossa, oikeudetRooleista, onPaakayttaja } from './oikeudet.rules.ts'

const TOIMIJA = '1.2.246.562.10.11111111111'
const OPPILAITOS = '1.2.246.562.10.22222222222'
const TOIMIPISTE = '1.2.246.562.10.33333333333'
const VIERAS = '1.2.246.562.10.44444444444'
const oppilaitos = { oid: OPPILAITOS, parentOidPath: `|${JUURIORGANISAATIO_OID}|${TOIMIJA}|` }
const toimipiste = { oid: TOIMIPISTE, parentOidPath: `|${JUURIORGANISAATIO_OID}|${TOIMIJA}|${OPPILAITOS}|` }

const kayttaja = (...roolit: string[]) => ({
  oikeudet: oikeudetRooleista(roolit.map((rooli) => `ROLE_APP_EHOKS_${rooli}`)),
})
const oikeudet = (roolit: string[], organisaatio: { oid: string; parentOidPath?: string } = oppilaitos) =>
  [...oikeudetOrganisaatiossa(kayttaja(...roolit), organisaatio)].sort()

const CRUD = ['delete', 'read', 'update', 'write']

describe('rights of a CAS role', () => {
  it.each([
    ['CRUD', CRUD],
    ['OPHPAAKAYTTAJA', CRUD],
    ['READ', ['read']],
    ['HOKS_DELETE', ['hoks_delete']],
    ['TUNTEMATON', []],
  ])('%s gives %j', (rooli, odotetut) => {
    expect(oikeudet([`${rooli}_${OPPILAITOS}`])).toEqual(odotetut)
  })

  it.each([
    'ROLE_APP_EHOKS',
    'ROLE_APP_EHOKS_CRUD',
    `ROLE_APP_KOSKI_CRUD_${OPPILAITOS}`,
    `APP_EHOKS_CRUD_${OPPILAITOS}`,
    `ROLE_APP_EHOKS_CRUD_1.2.246.562.24.22222222222`,
    `ROLE_APP_EHOKS_CRUD_${OPPILAITOS} `,
    `X_ROLE_APP_EHOKS_CRUD_${OPPILAITOS}`,
  ])('passes over %j', (rooli) => {
    expect(oikeudetRooleista([rooli])).toEqual([])
  })
})

describe('rights in an organisation', () => {
  it.each([
    ['in the organisation itself', OPPILAITOS, oppilaitos, CRUD],
    ['in its koulutustoimija', TOIMIJA, oppilaitos, CRUD],
    ['in the root', JUURIORGANISAATIO_OID, oppilaitos, CRUD],
    ['two levels above', TOIMIJA, toimipiste, CRUD],
    ['not from below', TOIMIPISTE, oppilaitos, []],
    ['not from beside', VIERAS, oppilaitos, []],
    ['not by the beginning of an OID', OPPILAITOS.slice(0, -1), oppilaitos, []],
    ['in the root itself, which has no path', JUURIORGANISAATIO_OID, { oid: JUURIORGANISAATIO_OID }, CRUD],
  ])('%s', (_nimi, oikeudenOrganisaatio, organisaatio, odotetut) => {
    expect(oikeudet([`CRUD_${oikeudenOrganisaatio}`], organisaatio)).toEqual(odotetut)
  })

  it('are the union of all roles that reach it', () => {
    expect(oikeudet([`READ_${TOIMIJA}`, `HOKS_DELETE_${OPPILAITOS}`, `CRUD_${VIERAS}`])).toEqual([
      'hoks_delete',
      'read',
    ])
  })
})

describe('the administrator', () => {
  it.each([
    [`OPHPAAKAYTTAJA_${JUURIORGANISAATIO_OID}`, true],
    [`OPHPAAKAYTTAJA_${OPPILAITOS}`, false],
    [`CRUD_${JUURIORGANISAATIO_OID}`, false],
  ])('%s: %s', (rooli, odotettu) => {
    expect(onPaakayttaja(kayttaja(rooli))).toBe(odotettu)
  })
})
