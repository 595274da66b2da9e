import { expect, type Page } from '@playwright/test'

export type Hakukentta = 'Opiskelijan nimi' | 'Tutkinto' | 'Osaamisala' | 'HOKS-numero'

/** The officials' list of learners. */
export class OpiskelijatPage {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** Opens the list of an oppilaitos; `kysely` is what a shared address has after the question mark. */
  async avaa(oppilaitosOid: string, kysely = '') {
    await this.#page.goto(`/ehoks-virkailija-ui/koulutuksenjarjestaja/${oppilaitosOid}${kysely}`)
  }

  otsikko() {
    return this.#page.getByRole('heading', { level: 1, name: 'Opiskelijat' })
  }

  kentta(nimi: Hakukentta) {
    return this.#page.getByRole('textbox', { name: nimi })
  }

  async hae(kentta: Hakukentta, teksti: string) {
    await this.kentta(kentta).fill(teksti)
  }

  async jarjesta(sarake: 'Opiskelija' | 'Tutkinto' | 'Osaamisala') {
    await this.#page.getByRole('columnheader', { name: sarake }).getByRole('button').click()
  }

  async rivejaSivulla(maara: string) {
    await this.#page.getByRole('combobox', { name: 'Rivejä sivulla' }).selectOption(maara)
  }

  /** The result count, e.g. “131 HOKSia”. */
  maara() {
    return this.#page.getByRole('status').filter({ hasText: 'HOKS' })
  }

  /** Names of the rows in order. */
  nimet() {
    return this.#page.getByRole('table').getByRole('rowheader')
  }

  async avaaOpiskelija(nimi: string) {
    await this.#page.getByRole('table').getByRole('link', { name: nimi }).click()
  }

  async naytaRivit(nimet: readonly string[]) {
    await expect(this.nimet()).toHaveText([...nimet])
  }
}
