import type { Page } from '@playwright/test'

/** The learner's settings. */
export class AsetuksetPage {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async avaa() {
    await this.#page.goto('/ehoks/asetukset')
  }

  /** The secret address of the subscribed calendar. */
  kalenterinOsoite() {
    return this.#page.getByText(/\/ehoks-oppija-backend\/api\/v1\/kalenteri\/\S+\.ics$/)
  }

  async teeKalenteri() {
    await this.#page.getByRole('button', { name: 'Tee kalenterin osoite' }).click()
  }

  async kysyKalenterista(mita: 'Vaihda osoite' | 'Lopeta kalenteri') {
    await this.#page.getByRole('button', { name: mita }).click()
  }

  async vahvista(mita: 'Vaihda osoite' | 'Lopeta kalenteri') {
    await this.#page.getByRole('dialog').getByRole('button', { name: mita }).click()
  }

  async naytaEsittely() {
    await this.#page.getByRole('link', { name: 'Näytä esittely uudelleen' }).click()
  }
}
