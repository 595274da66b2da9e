import type { Page } from '@playwright/test'

export const TEHTAVIEN_HAKU = /\/virkailija\/nakymat\/tehtavat/
export const ETUSIVUN_HAKU = /\/virkailija\/nakymat\/etusivu/

/** The front page and the work queue of the officials' application. */
export class TehtavatPage {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async avaaEtusivu(oppilaitosOid: string, haku = '') {
    await this.#page.goto(`/ehoks-virkailija-ui/koulutuksenjarjestaja/${oppilaitosOid}/etusivu${haku}`)
  }

  async avaa(oppilaitosOid: string, haku = '') {
    await this.#page.goto(`/ehoks-virkailija-ui/koulutuksenjarjestaja/${oppilaitosOid}/tehtavat${haku}`)
  }

  otsikko(nimi: string) {
    return this.#page.getByRole('heading', { level: 1, name: nimi })
  }

  /** A kind of tasks on the front page, with its count. */
  kortti(nimi: string) {
    return this.#page.getByRole('region', { name: 'Tehtävää' }).getByRole('link', { name: nimi })
  }

  osio(nimi: 'Tehtävää' | 'Siirrot' | 'HOKSit') {
    return this.#page.getByRole('region', { name: nimi })
  }

  async haeOpiskelijaa(nimi: string) {
    await this.#page.getByRole('textbox', { name: 'Hae opiskelijaa nimellä tai tunnuksella' }).fill(nimi)
    await this.#page.getByRole('textbox', { name: 'Hae opiskelijaa nimellä tai tunnuksella' }).press('Enter')
  }

  /** A kind of tasks in the queue, with its count. */
  laji(nimi: string) {
    return this.#page.getByRole('navigation', { name: 'Tehtävien lajit' }).getByRole('link', { name: nimi })
  }

  tehtavat() {
    return this.#page.getByRole('listitem').filter({ has: this.#page.getByRole('heading', { level: 3 }) })
  }

  /** The task of a learner. */
  tehtava(nimi: string) {
    return this.tehtavat().filter({ has: this.#page.getByRole('heading', { level: 3, name: nimi }) })
  }
}
