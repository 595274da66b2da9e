import type { Page } from '@playwright/test'

export const SIIRTOJEN_HAKU = /\/virkailija\/nakymat\/siirrot/

/** The transfer log of the officials' application. */
export class SiirrotPage {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async avaa(oppilaitosOid: string, haku = '') {
    await this.#page.goto(`/ehoks-virkailija-ui/koulutuksenjarjestaja/${oppilaitosOid}/siirrot${haku}`)
  }

  /** Newest first. */
  siirrot() {
    return this.#page.getByRole('list', { name: 'Siirrot uusin ensin' }).locator('> li')
  }

  /** Opens a row, or closes it. */
  async avaaRivi(monesko: number) {
    await this.siirrot().nth(monesko).locator('summary').click()
  }

  async rajaaTulos(nimi: 'Kaikki' | 'Hyväksytty' | 'Hylätty') {
    await this.#page.getByLabel('Tulos').selectOption(nimi)
  }

  virhe() {
    return this.#page.getByLabel('Virhe', { exact: true })
  }

  paiva(nimi: 'Aikaisintaan' | 'Viimeistään') {
    return this.#page.getByRole('textbox', { name: nimi })
  }

  async poistaRajaukset() {
    await this.#page.getByRole('button', { name: 'Poista rajaukset' }).click()
  }

  linkki(nimi: 'Vanhemmat siirrot' | 'Uusimpiin siirtoihin') {
    return this.#page.getByRole('link', { name: nimi })
  }
}
