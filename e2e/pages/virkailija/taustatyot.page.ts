import type { Page } from '@playwright/test'

/** The administrator's background jobs. */
export class TaustatyotPage {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async avaa(kysely = '') {
    await this.#page.goto(`/ehoks-virkailija-ui/yllapito/ajot${kysely}`)
  }

  /** The runs that wait or go on. */
  kesken() {
    return this.#page.getByRole('region', { name: 'Käynnissä ja jonossa' })
  }

  tyo(nimi: string) {
    return this.#page
      .getByRole('region', { name: 'Työt', exact: true })
      .getByRole('listitem')
      .filter({ has: this.#page.getByRole('heading', { level: 3, name: nimi }) })
  }

  /** The button that starts the job; of one that must know something, after `valitse`. */
  kaynnista(nimi: string) {
    return this.tyo(nimi).getByRole('button', { name: `Käynnistä ${nimi}` })
  }

  valitse(nimi: string) {
    return this.tyo(nimi).getByRole('link', { name: `Valitse ja käynnistä ${nimi}` })
  }

  koulutustoimija() {
    return this.#page.getByRole('combobox', { name: 'Koulutuksen järjestäjä' })
  }

  vaihtoehto(nimi: string) {
    return this.#page.getByRole('option', { name: nimi })
  }

  peru(nimi: string) {
    return this.kesken().getByRole('button', { name: `Peru ajo ${nimi}` })
  }

  historia() {
    return this.#page.getByRole('region', { name: 'Päättyneet ajot' })
  }

  ajot() {
    return this.historia()
      .getByRole('row')
      .filter({ has: this.#page.getByRole('cell') })
  }

  async suodata(tyo: string) {
    await this.historia().getByLabel('Työ', { exact: true }).selectOption(tyo)
  }
}
