import type { Page } from '@playwright/test'

/** The administrator's page of how the service does. */
export class JarjestelmaPage {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async avaa() {
    await this.#page.goto('/ehoks-virkailija-ui/yllapito/jarjestelma')
  }

  /** The way here from the administrator's other pages. */
  valikossa() {
    return this.#page
      .getByRole('navigation', { name: 'Ylläpito' })
      .getByRole('link', { name: 'Järjestelmän tila', exact: true })
  }

  yhteenveto() {
    return this.#page.getByRole('main').getByRole('status').first()
  }

  osio(nimi: string) {
    return this.#page.getByRole('region', { name: nimi, exact: true })
  }

  /** The row of a service among the other services. */
  palvelu(nimi: string) {
    return this.osio('Muut palvelut').getByRole('row', { name: nimi })
  }

  /** How many answers of the service are remembered. */
  muistissa(palvelu: string) {
    return this.osio('Välimuistit').getByRole('row', { name: palvelu }).getByRole('cell').first()
  }

  tyhjenna() {
    return this.osio('Välimuistit').getByRole('link', { name: 'Tyhjennä välimuistit' })
  }

  vahvista() {
    return this.osio('Välimuistit').getByRole('button', { name: 'Tyhjennä' })
  }

  tulos() {
    return this.osio('Välimuistit').getByRole('status')
  }

  haeUudelleen() {
    return this.#page.getByRole('button', { name: 'Hae uudelleen' })
  }
}
