import type { Page } from '@playwright/test'

/** The administrator's picture of how eHOKS is taken into use. */
export class KayttoonottoPage {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async avaa(kysely = '') {
    await this.#page.goto(`/ehoks-virkailija-ui/yllapito/kayttoonotto${kysely}`)
  }

  /** The way here from the administrator's other pages. */
  valikossa() {
    return this.#page
      .getByRole('navigation', { name: 'Ylläpito' })
      .getByRole('link', { name: 'Käyttöönotto', exact: true })
  }

  laskeNyt() {
    return this.#page.getByRole('button', { name: 'Laske nyt' })
  }

  /** Of when the numbers are. */
  laskettu() {
    return this.#page.getByRole('status').filter({ hasText: /[Ll]ukuja|Luvut/ })
  }

  /** One of the two large numbers. */
  luku(nimi: string) {
    return this.#page.getByRole('term').filter({ hasText: nimi }).locator('xpath=following-sibling::dd')
  }

  jakso(nimi: string) {
    return this.#page.getByRole('region', { name: 'Jakso' }).getByRole('link', { name: nimi, exact: true })
  }

  alkaen() {
    return this.#page.getByRole('textbox', { name: 'Alkaen' })
  }

  kuva(nimi: string) {
    return this.#page.getByRole('figure', { name: nimi })
  }

  /** Opens the numbers of the pictures, and gives their table. */
  async avaaLuvut() {
    await this.#page.getByText('Kuvien luvut taulukkona').click()
    return this.#page.getByRole('table', { name: 'Kuvien luvut, uusin ensin' })
  }

  toimijat() {
    return this.#page.getByRole('table', { name: 'Koulutuksen järjestäjät' })
  }

  toimija(nimi: string) {
    return this.toimijat().getByRole('row', { name: nimi })
  }

  async rajaa(nimi: string) {
    await this.#page.getByLabel('Näytä').selectOption(nimi)
  }

  async jarjesta(sarake: string) {
    await this.toimijat().getByRole('button', { name: sarake }).click()
  }

  async vie(muoto: 'Excel' | 'CSV') {
    await this.#page.getByRole('button', { name: 'Lataa tiedostona' }).click()
    await this.#page.getByRole('button', { name: new RegExp(muoto) }).click()
  }
}
