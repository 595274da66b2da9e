/**
 * People and places with a story: fixed OIDs, by which instructions, examples and end-to-end tests may speak. The
 * rest of the world is made around them.
 */

/** Organisations of the users `primus` (A) and `wilma` (B). */
export const PAIKAT = {
  koulutustoimijaA: '1.2.246.562.10.31400000011',
  ammattiopistoA: '1.2.246.562.10.31400000022',
  aikuisopistoA: '1.2.246.562.10.31400000033',
  toimipisteA: '1.2.246.562.10.31400000044',
  koulutustoimijaB: '1.2.246.562.10.31500000018',
  ammattiopistoB: '1.2.246.562.10.31500000029',
  toimipisteB: '1.2.246.562.10.31500000040',
} as const

/** Learners with a story. Each is told by its `selite` in `GET /ohjaus/maailma`. */
export const OPPIJAT = {
  auto: { oppija: '1.2.246.562.24.24110001373', opiskeluoikeus: '1.2.246.562.15.35110002413' },
  tuva: { oppija: '1.2.246.562.24.24110002741', opiskeluoikeus: '1.2.246.562.15.35110004823' },
  ravintola: { oppija: '1.2.246.562.24.24110004118', opiskeluoikeus: '1.2.246.562.15.35110007230' },
  hoito: { oppija: '1.2.246.562.24.24110005489', opiskeluoikeus: '1.2.246.562.15.35110009640' },
  ruotsinkielinen: { oppija: '1.2.246.562.24.24110006857', opiskeluoikeus: '1.2.246.562.15.35110012057' },
  telma: { oppija: '1.2.246.562.24.24110008224', opiskeluoikeus: '1.2.246.562.15.35110014467' },
  valmistunut: { oppija: '1.2.246.562.24.24110009595', opiskeluoikeus: '1.2.246.562.15.35110016876' },
  keskeyttanyt: { oppija: '1.2.246.562.24.24110010966', opiskeluoikeus: '1.2.246.562.15.35110019284' },
  eronnut: { oppija: '1.2.246.562.24.24110012333', opiskeluoikeus: '1.2.246.562.15.35110021694' },
  mitatoity: { oppija: '1.2.246.562.24.24110013701', opiskeluoikeus: '1.2.246.562.15.35110024102' },
  lukiolainen: { oppija: '1.2.246.562.24.24110015071', opiskeluoikeus: '1.2.246.562.15.35110026511' },
  oppisopimus: { oppija: '1.2.246.562.24.24110016449', opiskeluoikeus: '1.2.246.562.15.35110028921' },
  rahoitettuMuuten: { oppija: '1.2.246.562.24.24110017817', opiskeluoikeus: '1.2.246.562.15.35110031339' },
  toisella: { oppija: '1.2.246.562.24.24110019187', opiskeluoikeus: '1.2.246.562.15.35110033749' },
  turvakielto: { oppija: '1.2.246.562.24.24110020558', opiskeluoikeus: '1.2.246.562.15.35110036155' },
} as const

/** The duplicate of the learner `auto`: HOKSes are not made for it, its master is asked from Oppijanumerorekisteri. */
export const AUTON_KAKSOISKAPPALE = '1.2.246.562.24.24110021926'

/** Bought education: a study right at B that is part of the learner `hoito`'s right at A. It takes no HOKS. */
export const HANKINTAKOULUTUS = '1.2.246.562.15.35110038565'

/** A second, finished study right of the learner `ravintola`, at B. */
export const RAVINTOLAN_VANHA_OIKEUS = '1.2.246.562.15.35110040975'

/** Can log in with Suomi.fi, but has no oppijanumero; the name by which `POST /ohjaus/liput` knows the person. */
export const ILMAN_OPPIJANUMEROA = 'ilman-oppijanumeroa'

/** Logs in with Suomi.fi to act for the learner `auto`. */
export const PUOLESTA_ASIOIJA = 'puolesta-asioija'

/** The persons of the ready-made users, by user name. */
export const KAYTTAJIEN_HENKILOT = {
  primus: '1.2.246.562.24.94110001138',
  wilma: '1.2.246.562.24.94110002263',
  'oph-palvelu': '1.2.246.562.24.94110003398',
  oikeudeton: '1.2.246.562.24.94110004520',
  lukittu: '1.2.246.562.24.94110005655',
  opettaja: '1.2.246.562.24.94110006780',
  katselija: '1.2.246.562.24.94110007912',
  'toinen-opettaja': '1.2.246.562.24.94110009046',
  paakayttaja: '1.2.246.562.24.94110010174',
} as const
