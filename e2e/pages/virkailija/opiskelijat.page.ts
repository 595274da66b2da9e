import { expect, type Page } from '@playwright/test'

type Sarake = 'Opiskelija' | 'Tutkinto' | 'Osaamisala' | 'Hyväksytty' | 'Päivitetty' | 'HOKS-numero'
type Rajaus = 'Tila' | 'Keskeneräistä' | 'Tallennustapa'

/** The call that the list makes. */
export const OPPIJOIDEN_HAKU = /\/virkailija\/nakymat\/oppijat\?/

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

  /** The one field that takes anything. */
  hakukentta() {
    return this.#page.getByRole('textbox', { name: /^Hae nimellä/ })
  }

  async hae(teksti: string) {
    await this.hakukentta().fill(teksti)
  }

  /** Opens what the list can be limited by. */
  async avaaRajaukset() {
    await this.#page.getByRole('button', { name: 'Rajaa listaa' }).click()
  }

  /** Limits by a name that is chosen by typing a part of it. */
  async rajaaNimella(mika: 'Tutkinto' | 'Osaamisala', osa: string) {
    await this.#page.getByRole('combobox', { name: mika }).fill(osa)
    await this.#page.getByRole('option', { name: new RegExp(osa, 'i') }).click()
  }

  rajaus(mika: Rajaus) {
    return this.#page.getByRole('combobox', { name: mika })
  }

  paivarajaus(mika: string) {
    return this.#page.getByRole('textbox', { name: mika })
  }

  /** The limits in force, as chips with their words. */
  lastut() {
    return this.#page.getByRole('list', { name: 'Voimassa olevat rajaukset' }).getByRole('listitem')
  }

  async poistaLastu(teksti: string) {
    await this.#page.getByRole('button', { name: `Poista rajaus ${teksti}` }).click()
  }

  async poistaRajaukset() {
    await this.#page.getByRole('button', { name: 'Poista rajaukset' }).click()
  }

  sarakevalinta() {
    return this.#page.getByRole('button', { name: 'Sarakkeet' })
  }

  sarakeruutu(nimi: string) {
    return this.#page.getByRole('checkbox', { name: nimi })
  }

  /** Downloads the whole result; the file is saved by the browser. */
  async lataa(muoto: 'CSV-tiedosto' | 'Excel-tiedosto') {
    const lataus = this.#page.waitForEvent('download')
    await this.aloitaLataus(muoto)
    return lataus
  }

  async aloitaLataus(muoto: 'CSV-tiedosto' | 'Excel-tiedosto') {
    await this.#page.getByRole('button', { name: 'Lataa tiedostona' }).click()
    await this.#page.getByRole('button', { name: muoto }).click()
  }

  /** How the download is getting on. */
  latauksenTila() {
    return this.#page.getByRole('status').filter({ hasText: /Ladat|Lataus/ })
  }

  rivi(nimi: string) {
    return this.taulukko()
      .getByRole('row')
      .filter({ has: this.#page.getByRole('link', { name: nimi }) })
  }

  sarake(nimi: Sarake) {
    return this.#page.getByRole('columnheader', { name: nimi, exact: false })
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
    return this.#page.getByRole('status').filter({ hasText: /^[\d\s]+ HOKS/ })
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
