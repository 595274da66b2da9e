import { expect, test } from 'vitest'
import { EI_RAJAUKSIA, lueJaksoehdot, lueOikeusehdot, lueRaportti, rajapinnanKysely } from './raporttiehdot.ts'

const osoite = (teksti: string) => new URLSearchParams(teksti)

test('the address tells the report; the first one when it tells none', () => {
  expect(['', 'raportti=muu', 'raportti=opiskeluoikeudet'].map((teksti) => lueRaportti(osoite(teksti)))).toEqual([
    'tyopaikkajaksot',
    'tyopaikkajaksot',
    'opiskeluoikeudet',
  ])
})

test('every limit of the periods is read; what cannot be read is passed over', () => {
  const rajaukset = 'tyopaikka=Paja&ohjaaja=Olli&puute=y-tunnus&alkaa-alku=2026-01-01&paattyy-loppu=2026-12-31'
  expect(lueJaksoehdot(osoite(rajaukset)).rajaus).toEqual(Object.fromEntries(osoite(rajaukset)))
  expect(lueJaksoehdot(osoite('tyopaikka=%20&puute=muu&alkaa-alku=31.12.2026&jarjestys=oid')).rajaus).toEqual({})
  expect(Object.keys(EI_RAJAUKSIA)).toHaveLength(7)
})

test('the report of part-time figures is of those that lack it, whatever else is asked', () => {
  expect(lueJaksoehdot(osoite('raportti=osa-aikaisuus&puute=ohjaaja')).rajaus).toEqual({ puute: 'osa-aikaisuustieto' })
})

test('the latest periods come first, and learners by name', () => {
  expect(lueJaksoehdot(osoite('')).jarjestys).toEqual({ sarake: 'loppu', laskeva: true })
  const ehdot = lueOikeusehdot(osoite('jarjestys=huomattu&laskeva=true&sivu=2&koko=50'))
  expect(ehdot).toMatchObject({ jarjestys: { sarake: 'huomattu', laskeva: true }, sivu: 2, koko: 50 })
  expect(rajapinnanKysely('1.2.246.562.10.1', ehdot, 'en')).toEqual({
    'oppilaitos-oid': '1.2.246.562.10.1',
    laskeva: true,
    kieli: 'en',
  })
})
