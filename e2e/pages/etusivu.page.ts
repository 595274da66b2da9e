import type { Page } from '@playwright/test'

/** The first page of either application, logged out. */
export class EtusivuPage {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async avaaVirkailijanPalvelu() {
    await this.#page.goto('/ehoks-virkailija-ui')
  }

  async avaaOppijanPalvelu() {
    await this.#page.goto('/ehoks')
  }

  otsikko() {
    return this.#page.getByRole('heading', { level: 1, name: /Kirjaudu eHOKSiin|Opintosuunnitelmasi yhdessä paikassa/ })
  }

  async kirjaudu() {
    await this.#page.getByRole('button', { name: 'Kirjaudu sisään' }).click()
  }
}
