import type { Page } from '@playwright/test'

/** Sharing in the learners' application: making a share, the learner's own shares, one of them. */
export class JaotPage {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async jaaSeuraava() {
    await this.#page
      .getByRole('region', { name: 'Seuraavaksi' })
      .getByRole('link', { name: /^Jaa työpaikalle/ })
      .click()
  }

  #esikatselunOtsikko() {
    return this.#page.getByText('Näin vastaanottaja näkee sen')
  }

  esikatselu() {
    return this.#page.getByRole('group').filter({ has: this.#esikatselunOtsikko() }).last()
  }

  /** On a wide screen it is open from the start. */
  async avaaEsikatselu() {
    const auki = await this.esikatselu().evaluate((elementti) => elementti.hasAttribute('open'))
    if (!auki) await this.#esikatselunOtsikko().click()
  }

  /** Ticks or unticks, by the text beside the box. */
  async rasti(nimi: 'Näytä, mitä pitää osata' | 'Lähetä linkki sähköpostilla' | 'Suostun siihen') {
    await this.#page.getByText(new RegExp(`^${nimi}`)).click()
  }

  kentta(nimi: 'Vastaanottajan nimi' | 'Vastaanottajan sähköposti' | 'Linkki toimii alkaen' | 'Viimeinen päivä') {
    return this.#page.getByLabel(nimi)
  }

  /** Sends the form, by whichever name the button has. */
  jaa() {
    return this.#page.getByRole('button', { name: /^Jaa( ja lähetä linkki)?$/ })
  }

  /** What must be mended, above the form. */
  virheet() {
    return this.#page.getByRole('region', { name: 'Tarkista nämä kohdat' }).getByRole('link')
  }

  onValmis() {
    return this.#page.getByText('Jako on valmis')
  }

  /** The address for the receiver. */
  linkki() {
    return this.#page.getByText(/\/ehoks\/jako\/[0-9a-f-]{36}$/)
  }

  qrKoodi() {
    return this.#page.getByRole('img', { name: 'Linkki QR-koodina' })
  }

  async avaaKaikki() {
    await this.#page.goto('/ehoks/jaot')
  }

  async avaa(shareId: string) {
    await this.#page.goto(`/ehoks/jaot/${shareId}`)
  }

  jaot() {
    return this.#page.getByRole('main').getByRole('article')
  }

  /** Ends the only share on the page. */
  async lopeta() {
    await this.#page.getByRole('button', { name: /^Lopeta jako/ }).click()
    await this.#page.getByRole('dialog').getByRole('button', { name: 'Lopeta jako' }).click()
  }
}
