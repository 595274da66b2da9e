import { expect, type Page } from '@playwright/test'

type Hakukentta = 'Opiskelijan nimi' | 'Tutkinto' | 'Osaamisala' | 'HOKS-numero'
type Sarake = 'Opiskelija' | 'Tutkinto' | 'Osaamisala'

/** The call that the list makes. */
export const OPPIJOIDEN_HAKU = /\/virkailija\/oppijat\?/

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

  async tyhjennaHaku() {
    await this.#page.getByRole('button', { name: 'Tyhjennä haku' }).click()
  }

  sarake(nimi: Sarake) {
    return this.#page.getByRole('columnheader', { name: nimi })
  }

  /** Orders by a column: first from the beginning of the alphabet, the second time from the end. */
  async jarjesta(sarake: Sarake) {
    await this.sarake(sarake).getByRole('button').click()
  }

  /** On a phone there are no columns to press. */
  jarjestysvalinta() {
    return this.#page.getByRole('combobox', { name: 'Järjestys' })
  }

  sivukoko() {
    return this.#page.getByRole('combobox', { name: 'Rivejä sivulla' })
  }

  async seuraavaSivu() {
    await this.#page.getByRole('button', { name: 'Seuraava sivu' }).click()
  }

  sivunumero() {
    return this.#page.getByRole('navigation', { name: 'Sivut' })
  }

  async siirryEnsimmaiselleSivulle() {
    await this.#page.getByRole('button', { name: 'Siirry ensimmäiselle sivulle' }).click()
  }

  /** The result count, e.g. “131 HOKSia”. */
  maara() {
    return this.#page.getByRole('status').filter({ hasText: 'HOKS' })
  }

  taulukko() {
    return this.#page.getByRole('table', { name: 'Opiskelijoiden HOKSit' })
  }

  /** Names of the rows in order. */
  nimet() {
    return this.taulukko().getByRole('rowheader')
  }

  /** The list shows these learners in this order, and no others. */
  async naytaRivit(nimet: readonly string[]) {
    await expect(this.nimet()).toHaveText([...nimet])
  }

  opiskelija(nimi: string) {
    return this.taulukko().getByRole('link', { name: nimi })
  }

  async avaaOpiskelija(nimi: string) {
    await this.opiskelija(nimi).click()
  }
}
