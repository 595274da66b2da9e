import type { Page } from '@playwright/test'

/** The call that every page of the learners' application makes. */
export const SUUNNITELMIEN_HAKU = /\/oppija\/nakymat\/suunnitelmat$/

/** The learner's own plans: the front page, where there are several or none. */
export class SuunnitelmatPage {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async avaa() {
    await this.#page.goto('/ehoks')
  }

  tervehdys(nimi: string) {
    return this.#page.getByRole('heading', { level: 1, name: `Hei, ${nimi}!` })
  }

  seuraavaksi() {
    return this.#page.getByRole('region', { name: 'Seuraavaksi' })
  }

  /** Headings of the groups and the plans in order. */
  ryhmatJaSuunnitelmat() {
    return this.#page.getByRole('main').getByRole('heading')
  }

  async avaaSuunnitelma(tutkinto: string) {
    await this.#page.getByRole('link', { name: tutkinto }).click()
  }
}
