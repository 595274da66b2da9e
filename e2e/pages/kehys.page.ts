import type { Page } from '@playwright/test'

/** What every page of both applications has around its content, or in its place. */
export class KehysPage {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  otsikko(nimi?: string) {
    return this.#page.getByRole('heading', { level: 1, ...(nimi !== undefined && { name: nimi }) })
  }

  /** The header, with the name of whoever is logged in. */
  ylatunniste() {
    return this.#page.getByRole('banner')
  }

  /** Ends when the page is in the language, and so remembers it for the next ones. */
  async vaihdaKieli(kieli: 'FI' | 'SV' | 'EN') {
    await this.ylatunniste()
      .getByRole('link', { name: new RegExp(`^${kieli},`) })
      .click()
    await this.#page.locator(`html[lang=${kieli.toLowerCase()}]`).waitFor()
  }

  async kirjauduUlos() {
    await this.#page.getByRole('button', { name: 'Kirjaudu ulos' }).click()
  }

  /** What stands in the place of content that has not come yet. */
  lataus() {
    return this.#page.getByRole('status').filter({ hasText: 'Ladataan…' })
  }

  virhe() {
    return this.#page.getByRole('alert')
  }

  async yritaUudelleen() {
    await this.virhe().getByRole('button', { name: 'Yritä uudelleen' }).click()
  }

  /** The dialog that tells that the login has expired. */
  vanhentunut() {
    return this.#page.getByRole('dialog', { name: 'Kirjautumisesi on vanhentunut' })
  }

  async kirjauduUudelleen() {
    await this.vanhentunut().getByRole('button', { name: 'Kirjaudu uudelleen' }).click()
  }

  /** A message of something missing, by its heading. */
  viesti(otsikko: string) {
    return this.#page.getByRole('heading', { level: 2, name: otsikko })
  }
}
