import type { Page } from '@playwright/test'
import { HoksOsiot } from '../hoks-osiot.ts'

type Osio =
  | 'Tavoite'
  | 'Aiemmin hankittu osaaminen'
  | 'Koulutuksen osat (TUVA)'
  | 'Opintosuunnitelma'
  | 'Aikajana'
  | 'Oppimisen tuki'
  | 'Yhteystiedot'
  | 'Tiedonsiirrot'
  | 'Jaot työpaikalle'
  | 'Historia'

type Tunniste = 'HOKS-numero' | 'Oppijanumero' | 'Opiskeluoikeus' | 'HOKSin yksilöivä tunniste' | 'Linkki tähän HOKSiin'

/** The call that the view makes. */
export const HOKSIN_HAKU = /\/virkailija\/nakymat\/hoks\//

/** One HOKS in the officials' application. */
export class VirkailijanHoksPage extends HoksOsiot<Osio> {
  readonly #page: Page

  constructor(page: Page) {
    super(page, 'Opintosuunnitelma')
    this.#page = page
  }

  async avaa(oppilaitosOid: string, oppijaOid: string, hoksId: number) {
    await this.#page.goto(this.osoite(oppilaitosOid, oppijaOid, hoksId))
  }

  osoite(oppilaitosOid: string, oppijaOid: string, hoksId: number) {
    return `/ehoks-virkailija-ui/koulutuksenjarjestaja/${oppilaitosOid}/oppija/${oppijaOid}/${hoksId}`
  }

  opiskelija(nimi: string) {
    return this.#page.getByRole('heading', { level: 1, name: nimi })
  }

  async palaaListaan() {
    await this.#page.getByRole('link', { name: 'Opiskelijat' }).click()
  }

  async avaaKaikkiHoksit() {
    await this.#page.getByRole('link', { name: 'Opiskelijan kaikki HOKSit' }).click()
  }

  /** An identifier beside its copy button. */
  tunniste(nimi: Tunniste) {
    return this.#page
      .getByRole('group')
      .filter({ hasText: 'Tunnisteet' })
      .getByRole('definition')
      .filter({ has: this.#page.getByRole('button', { name: `Kopioi ${nimi}`, exact: true }) })
  }

  /** On a narrow screen the identifiers are folded. */
  async avaaTunnisteet() {
    const ryhma = this.#page.getByRole('group').filter({ hasText: 'Tunnisteet' })
    if (!(await ryhma.evaluate((elementti) => elementti.hasAttribute('open')))) {
      await ryhma.getByText('Tunnisteet', { exact: true }).click()
    }
  }

  async kopioiTunniste(nimi: Tunniste) {
    await this.#page.getByRole('button', { name: `Kopioi ${nimi}`, exact: true }).click()
  }

  /** The list of what is missing, at the top. */
  puutteet() {
    return this.#page.getByRole('region', { name: /vaatii huomiota$/ })
  }

  muokkaa() {
    return this.#page.getByRole('link', { name: 'Muokkaa', exact: true })
  }

  async naytaKoodit() {
    await this.#page.getByLabel('Näytä koodit nimien perässä').check()
  }

  muutHoksit() {
    return this.#page.getByRole('navigation', { name: 'Opiskelijan muut HOKSit' }).getByRole('link')
  }

  /** The transfers of this HOKS, newest first. */
  siirrot() {
    return this.osio('Tiedonsiirrot').getByRole('listitem')
  }

  async avaaHistoria() {
    await this.osio('Historia').getByRole('button', { name: 'Näytä historia' }).click()
  }

  async naytaMuutokset() {
    await this.osio('Historia')
      .getByRole('button', { name: /^Näytä muutokset/ })
      .first()
      .click()
  }

  poista() {
    return this.#page.getByRole('link', { name: 'Poista HOKS' })
  }
}
