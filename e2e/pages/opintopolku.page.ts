import type { Page } from '@playwright/test'

/** The stand-in's login pages: CAS for officials and Suomi.fi for learners. */
export class OpintopolkuPage {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** Chooses who logs in, by the name on the page. */
  async valitse(nimi: string) {
    await this.#page.getByRole('searchbox').fill(nimi)
    await this.#page.getByRole('button', { name: 'Hae' }).click()
    await this.#page
      .getByRole('button', { name: new RegExp(nimi) })
      .first()
      .click()
  }
}
