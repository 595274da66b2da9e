import type { Page } from '@playwright/test'

/** Who has looked at the learner's data. */
export class KatselutPage {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async avaa() {
    await this.#page.goto('/ehoks/katselut')
  }

  /** One row for each day, party and kind, newest first. */
  rivit() {
    return this.#page.getByRole('main').getByRole('listitem').filter({ hasText: 'tietojasi' })
  }
}
