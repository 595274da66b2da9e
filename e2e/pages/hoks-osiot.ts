import type { Page } from '@playwright/test'

/** The sections of a HOKS, which officials and learners see alike under names of their own. */
export class HoksOsiot<Osio extends string> {
  readonly #page: Page
  readonly #suunnitelma: string

  constructor(page: Page, suunnitelma: string) {
    this.#page = page
    this.#suunnitelma = suunnitelma
  }

  osio(nimi: Osio) {
    return this.#page.getByRole('region', { name: nimi, exact: true })
  }

  /** Names of all sections in order. */
  osiot() {
    return this.#page.getByRole('main').getByRole('heading', { level: 2 })
  }

  sisallys() {
    return this.#page.getByRole('navigation', { name: 'Tällä sivulla' })
  }

  /** A qualification unit, or a subject area of a common one, of the study plan by its name. */
  tutkinnonOsa(nimi: string) {
    return this.#page
      .getByRole('region', { name: this.#suunnitelma, exact: true })
      .getByRole('article')
      .filter({ has: this.#page.getByRole('heading', { name: nimi }) })
  }

  async avaaTutkinnonOsa(nimi: string) {
    await this.tutkinnonOsa(nimi)
      .getByRole('button', { name: /^Näytä tarkemmin/ })
      .click()
  }

  /** Opens every unit of the plan. */
  async avaaKaikki() {
    const avattavat = this.#page.getByRole('button', { name: /^Näytä tarkemmin/ })
    while ((await avattavat.count()) > 0) await avattavat.first().click()
  }

  /** The note that all names could not be had. */
  nimiaPuuttuu() {
    return this.#page.getByText('Kaikkia nimiä ei saatu juuri nyt')
  }
}
