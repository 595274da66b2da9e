import type { Page } from '@playwright/test'

/** The HOKSes of one learner in the officials' application. */
export class OppijanHoksitPage {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async avaa(oppilaitosOid: string, oppijaOid: string) {
    await this.#page.goto(`/ehoks-virkailija-ui/koulutuksenjarjestaja/${oppilaitosOid}/oppija/${oppijaOid}`)
  }

  otsikko() {
    return this.#page.getByRole('heading', { level: 1, name: 'Opiskelijan HOKSit' })
  }

  hoksit() {
    return this.#page.getByRole('main').getByRole('listitem')
  }

  async avaaHoks(hoksId: number) {
    await this.#page.getByRole('link', { name: `HOKS ${hoksId}` }).click()
  }
}
