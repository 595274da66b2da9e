import type { Page } from '@playwright/test'

/** The call of the search. */
export const TUTKINTOJEN_HAKU = /\/external\/eperusteet\/\?/

/** The search of qualifications, open to everybody. */
export class TutkinnotPage {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async avaa() {
    await this.#page.goto('/ehoks/ammatillinentutkinto')
  }

  async hae(nimi: string) {
    await this.#page.getByRole('textbox', { name: 'Hae tutkintoa nimellä' }).fill(nimi)
  }

  /** How many were found, or that none was. */
  maara() {
    return this.#page.getByRole('main').getByRole('status')
  }

  tutkinnot() {
    return this.#page.getByRole('main').getByRole('article')
  }

  tutkinto(nimi: string) {
    return this.#page.getByRole('heading', { level: 2 }).getByRole('link', { name: nimi })
  }
}
