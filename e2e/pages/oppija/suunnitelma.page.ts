import type { Page } from '@playwright/test'

/** One plan in the learners' application. */
export class SuunnitelmaPage {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  tutkinto(nimi: string) {
    return this.#page.getByRole('heading', { level: 1, name: nimi })
  }

  seuraavaksi() {
    return this.#page.getByRole('region', { name: 'Seuraavaksi' })
  }

  osio(
    nimi: 'Tavoitteeni' | 'Osaamiseni ennestään' | 'Suunnitelmani' | 'Aikajana' | 'Oppimisen tuki' | 'Yhteystiedot',
  ) {
    return this.#page.getByRole('region', { name: nimi })
  }

  tutkinnonOsa(nimi: string) {
    return this.osio('Suunnitelmani')
      .getByRole('article')
      .filter({ has: this.#page.getByRole('heading', { name: nimi }) })
  }
}
