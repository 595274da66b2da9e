import type { Page } from '@playwright/test'

/** Deleting one HOKS, and what is told after it. */
export class HoksinPoistoPage {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async avaa(oppilaitosOid: string, oppijaOid: string, hoksId: number) {
    await this.#page.goto(
      `/ehoks-virkailija-ui/koulutuksenjarjestaja/${oppilaitosOid}/oppija/${oppijaOid}/${hoksId}/poista`,
    )
  }

  syy(nimi: string) {
    return this.#page.getByRole('radio', { name: nimi })
  }

  syyt() {
    return this.#page.getByRole('group', { name: 'Miksi HOKS poistetaan?' })
  }

  numero() {
    return this.#page.getByRole('textbox', { name: /^Vahvista kirjoittamalla/ })
  }

  poista() {
    return this.#page.getByRole('button', { name: /^Poista HOKS/ })
  }

  peruPoisto() {
    return this.#page.getByRole('button', { name: 'Peru poisto' })
  }
}
