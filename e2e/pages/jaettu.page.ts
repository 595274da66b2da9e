import type { Page } from '@playwright/test'

/** The call that opens a share. */
export const JAETUN_HAKU = /\/api\/v1\/jako\/[^/]+$/

/** What the receiver of a share sees. */
export class JaettuPage {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async avaa(linkki: string) {
    await this.#page.goto(linkki)
  }

  otsikko(nimi: string) {
    return this.#page.getByRole('heading', { level: 1, name: nimi })
  }

  sisalto() {
    return this.#page.getByRole('main')
  }

  async olenLukenut() {
    await this.#page.getByRole('button', { name: 'Olen lukenut tämän' }).click()
  }

  async yhteystiedoissaOnVirhe(viesti: string) {
    await this.#page.getByText('Yhteystiedoissa on virhe').click()
    await this.#page.getByLabel('Mikä on väärin?').fill(viesti)
    await this.#page.getByRole('button', { name: 'Lähetä tieto' }).click()
  }

  kiitos() {
    return this.#page.getByRole('status').filter({ hasText: 'Kiitos!' })
  }

  kalenteriin() {
    return this.#page.getByRole('link', { name: 'Lisää kalenteriin' })
  }
}
