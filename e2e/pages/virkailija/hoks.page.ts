import type { Page } from '@playwright/test'

/** One HOKS in the officials' application. */
export class VirkailijanHoksPage {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async avaa(oppilaitosOid: string, oppijaOid: string, hoksId: number) {
    await this.#page.goto(`/ehoks-virkailija-ui/koulutuksenjarjestaja/${oppilaitosOid}/oppija/${oppijaOid}/${hoksId}`)
  }

  opiskelija(nimi: string) {
    return this.#page.getByRole('heading', { level: 1, name: nimi })
  }

  osio(
    nimi:
      | 'Tavoite'
      | 'Aiemmin hankittu osaaminen'
      | 'Opintosuunnitelma'
      | 'Aikajana'
      | 'Oppimisen tuki'
      | 'Yhteystiedot',
  ) {
    return this.#page.getByRole('region', { name: nimi })
  }

  /** A qualification unit of the study plan by its name. */
  tutkinnonOsa(nimi: string) {
    return this.osio('Opintosuunnitelma')
      .getByRole('article')
      .filter({ has: this.#page.getByRole('heading', { name: nimi }) })
  }

  async avaaTutkinnonOsa(nimi: string) {
    await this.tutkinnonOsa(nimi)
      .getByRole('button', { name: /^Näytä tarkemmin/ })
      .click()
  }
}
