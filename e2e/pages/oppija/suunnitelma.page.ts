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

  async avaaKaikkiSuunnitelmat() {
    await this.#page.getByRole('link', { name: 'Kaikki suunnitelmani' }).click()
  }
}
