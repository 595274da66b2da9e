import type { Page } from '@playwright/test'
import { HoksOsiot } from '../hoks-osiot.ts'

type Osio =
  | 'Tavoitteeni'
  | 'Osaamiseni ennestään'
  | 'Koulutuksen osat (TUVA)'
  | 'Suunnitelmani'
  | 'Aikajana'
  | 'Oppimisen tuki'
  | 'Yhteystiedot'
  | 'Omat jaot'
  | 'Mistä tiedot tulevat'
  | 'Kuka on katsonut'

/** One plan in the learners' application. */
export class SuunnitelmaPage extends HoksOsiot<Osio> {
  readonly #page: Page

  constructor(page: Page) {
    super(page, 'Suunnitelmani')
    this.#page = page
  }

  tutkinto(nimi: string) {
    return this.#page.getByRole('heading', { level: 1, name: nimi })
  }

  seuraavaksi() {
    return this.#page.getByRole('region', { name: 'Seuraavaksi' })
  }

  /** How much of the plan is in the state. */
  edistyminen(tila: 'Valmis' | 'Aikataulutettu' | 'Suunniteltu') {
    return this.#page.getByRole('listitem').filter({ hasText: new RegExp(`^${tila}\\d`) })
  }

  /** What the service is, for those who come for the first time. */
  esittely() {
    return this.#page.getByRole('region', { name: 'Tervetuloa! Tässä on suunnitelmasi' })
  }

  async suljeEsittely() {
    await this.esittely().getByRole('button', { name: 'Selvä' }).click()
  }

  /** The note of what has changed since the last visit. */
  muuttunut() {
    return this.#page.getByRole('region', { name: 'Suunnitelmasi on muuttunut' })
  }

  async naytaMuutokset() {
    await this.muuttunut().getByRole('button', { name: 'Näytä, mikä on muuttunut' }).click()
  }

  /** What is required in the unit, which is open; opens it. */
  async naytaVaatimukset(nimi: string) {
    await this.tutkinnonOsa(nimi)
      .getByRole('button', { name: `Näytä vaatimukset ja arviointi ${nimi}` })
      .click()
  }

  async valitseTulostettavat() {
    await this.#page.getByRole('button', { name: 'Tulosta tai tallenna PDF' }).click()
  }

  tulostusvalinta() {
    return this.#page.getByRole('dialog', { name: 'Tulosta tai tallenna PDF' })
  }

  /** The link to the calendar file of the whole plan. */
  kalenteritiedosto() {
    return this.#page.getByRole('link', { name: 'Lataa kaikki kalenteriin' })
  }

  async avaaKaikkiSuunnitelmat() {
    await this.#page.getByRole('link', { name: 'Kaikki suunnitelmani' }).click()
  }
}
