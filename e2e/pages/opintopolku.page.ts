import type { Page } from '@playwright/test'

/** The stand-in's login pages: CAS for officials and Suomi.fi for learners. */
export class OpintopolkuPage {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** Chooses who logs in, by user name, oppijanumero or another text that only that person has. */
  async valitse(tunnus: string) {
    await this.#page.getByRole('searchbox').fill(tunnus)
    await this.#page.getByRole('button', { name: 'Hae' }).click()
    await this.#page.getByRole('listitem').filter({ hasText: tunnus }).getByRole('button').click()
  }

  /** The login page asks who one is: nobody is logged in there. */
  kysymys() {
    return this.#page.getByRole('heading', { name: 'Valitse testihenkilö' })
  }
}
