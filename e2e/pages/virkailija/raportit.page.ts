import { expect, type Page } from '@playwright/test'

export const JAKSOJEN_HAKU = /\/virkailija\/nakymat\/raportit\/tyopaikkajaksot\?/
export const OIKEUDETTOMIEN_HAKU = /\/virkailija\/nakymat\/raportit\/opiskeluoikeudettomat\?/

type Raportti =
  | 'Työpaikkajaksot'
  | 'Työpaikkajaksot ilman osa-aikaisuustietoa'
  | 'HOKSit ilman opiskeluoikeutta Koskessa'

/** The reports of an institution. */
export class RaportitPage {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async avaa(oppilaitosOid: string, haku = '') {
    await this.#page.goto(`/ehoks-virkailija-ui/koulutuksenjarjestaja/${oppilaitosOid}/raportit${haku}`)
  }

  async valitse(raportti: Raportti) {
    await this.linkki(raportti).click()
  }

  linkki(raportti: Raportti) {
    return this.#page.getByRole('navigation', { name: 'Raportit' }).getByRole('link', { name: raportti, exact: true })
  }

  /** What the rows are, told above them. */
  otsikko(raportti: Raportti) {
    return this.#page.getByRole('heading', { level: 2, name: raportti, exact: true })
  }

  /** The result count, e.g. “12 jaksoa”. */
  maara() {
    return this.#page.getByRole('status').filter({ hasText: /^[\d\s]+ (jakso|HOKS)/ })
  }

  taulukko() {
    return this.#page.getByRole('table')
  }

  rivi(nimi: string) {
    return this.taulukko()
      .getByRole('row')
      .filter({ has: this.#page.getByRole('link', { name: nimi }) })
  }

  /** The report shows these learners in this order, and no others. */
  async naytaRivit(nimet: readonly string[]) {
    await expect(this.taulukko().getByRole('rowheader')).toHaveText([...nimet])
  }

  kentta(nimi: string) {
    return this.#page.getByRole('textbox', { name: nimi })
  }

  puute() {
    return this.#page.getByRole('combobox', { name: 'Puuttuvat tiedot' })
  }

  async poistaRajaukset() {
    await this.#page.getByRole('button', { name: 'Poista rajaukset' }).click()
  }

  async jarjesta(sarake: string) {
    await this.#page.getByRole('columnheader', { name: sarake }).getByRole('button').click()
  }

  async lataa(muoto: 'CSV-tiedosto' | 'Excel-tiedosto') {
    const lataus = this.#page.waitForEvent('download')
    await this.#page.getByRole('button', { name: 'Lataa tiedostona' }).click()
    await this.#page.getByRole('button', { name: muoto }).click()
    return lataus
  }
}
