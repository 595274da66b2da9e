import type { Page } from '@playwright/test'

/** Choice of the institution: a page of its own after the login, and in the band above the other pages. */
export class OppilaitosvalintaPage {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  otsikko() {
    return this.#page.getByRole('heading', { level: 1, name: 'Valitse oppilaitos' })
  }

  kentta() {
    return this.#page.getByRole('combobox', { name: 'Oppilaitos' })
  }

  vaihtoehto(nimi: string) {
    return this.#page.getByRole('option', { name: nimi })
  }

  /** Finds an institution by typing a part of its name, and chooses it with the mouse. */
  async valitse(nimi: string) {
    await this.kentta().fill(nimi)
    await this.vaihtoehto(nimi).click()
  }

  /** How many there are to choose from with what has been typed. */
  osumat() {
    return this.#page.getByRole('status').filter({ hasText: /oppilaito/ })
  }
}
