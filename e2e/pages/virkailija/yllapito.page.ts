import type { Page } from '@playwright/test'

const JUURI = '/ehoks-virkailija-ui/yllapito'

/** The administrator's pages: the search, and the record that it leads to. */
export class YllapitoPage {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async avaa(alasivu = '') {
    await this.#page.goto(`${JUURI}${alasivu}`)
  }

  async avaaTietue(laji: 'hoks' | 'opiskeluoikeus' | 'oppija', tunniste: string | number) {
    await this.avaa(`/tietue/${laji}/${tunniste}`)
  }

  paavalikossa() {
    return this.#page.getByRole('navigation', { name: 'Päävalikko' }).getByRole('link', { name: 'Ylläpito' })
  }

  /** The way between the administrator's pages. */
  sivu(nimi: string) {
    return this.#page.getByRole('navigation', { name: 'Ylläpito' }).getByRole('link', { name: nimi })
  }

  tunniste() {
    return this.#page.getByRole('textbox', { name: 'Tunniste' })
  }

  async hae(tunniste: string) {
    await this.tunniste().fill(tunniste)
    await this.#page.getByRole('button', { name: 'Hae', exact: true }).click()
  }

  osumat() {
    return this.#page.getByRole('main').getByRole('listitem').filter({ hasText: 'Haettu on' })
  }

  osio(nimi: string) {
    return this.#page.getByRole('region', { name: nimi, exact: true })
  }

  toimet() {
    return this.osio('Toimet')
  }

  toimi(nimi: string) {
    return this.toimet().getByRole('link', { name: nimi })
  }

  /** The button that does what was chosen. */
  tee(nimi: string) {
    return this.toimet().getByRole('button', { name: nimi })
  }

  vahvistus() {
    return this.toimet().getByRole('textbox', { name: /^Vahvista kirjoittamalla/ })
  }

  /** What was done. */
  tulos() {
    return this.toimet().getByRole('status')
  }
}
