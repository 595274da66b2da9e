import type { HoksLuonti } from '@ehoks/schema/hoks/variantit'
import { expect, type Locator, type Page } from '@playwright/test'

export const LOMAKKEEN_HAKU = /\/virkailija\/nakymat\/lomake\/(uusi|hoks\/)/
export const LUONNOKSEN_TALLENNUS = /\/virkailija\/luonnokset\//

/** The steps in their order, by the field of the document where their parts are. */
const VAIHEET = {
  'aiemmin-hankitut-ammat-tutkinnon-osat': 'Aiemmin hankitut ammatilliset tutkinnon osat',
  'aiemmin-hankitut-paikalliset-tutkinnon-osat': 'Aiemmin hankitut paikalliset tutkinnon osat',
  'aiemmin-hankitut-yhteiset-tutkinnon-osat': 'Aiemmin hankitut yhteiset tutkinnon osat',
  'hankittavat-ammat-tutkinnon-osat': 'Hankittavat ammatilliset tutkinnon osat',
  'hankittavat-paikalliset-tutkinnon-osat': 'Hankittavat paikalliset tutkinnon osat',
  'hankittavat-yhteiset-tutkinnon-osat': 'Hankittavat yhteiset tutkinnon osat',
  'hankittavat-koulutuksen-osat': 'Hankittavat koulutuksen osat (TUVA)',
  'oppimisen-tuki': 'Oppimisen tuki',
  'opiskeluvalmiuksia-tukevat-opinnot': 'Opiskeluvalmiuksia tukevat opinnot',
} as const
export type Vaihe = 'Perustiedot' | (typeof VAIHEET)[keyof typeof VAIHEET] | 'Tarkista ja tallenna'

/** What the fields of the document are called on the screen. */
const NIMET: Readonly<Record<string, string>> = {
  'aiemmin-hankitun-osaamisen-arvioijat': 'Osaamisen arvioijat',
  'ajanjakson-tarkenne': 'Jakson tarkenne',
  alku: 'Alkaa',
  'amosaa-tunniste': 'Paikallisen osan tunniste',
  'ensikertainen-hyvaksyminen': 'Hyväksytty ensimmäisen kerran',
  'hankkijan-edustaja': 'Koulutuksen hankkijan yhteyshenkilö',
  hyvaksytty: 'Hyväksytty viimeksi',
  jarjestaja: 'Järjestäjä',
  'jarjestajan-edustaja': 'Oppilaitoksen yhteyshenkilö',
  keskeytymisajanjaksot: 'Keskeytykset',
  'keskeiset-tyotehtavat': 'Keskeiset työtehtävät',
  'koodi-uri': 'Osa-alue',
  'koulutuksen-jarjestaja-oid': 'Koulutuksen järjestäjä',
  'koulutuksen-jarjestaja-osaamisen-arvioijat': 'Koulutuksen järjestäjän arvioijat',
  kuvaus: 'Kuvaus',
  laajuus: 'Laajuus (osaamispisteinä|viikkoina)',
  'lahetetty-arvioitavaksi': 'Lähetetty arvioitavaksi',
  loppu: 'Päättyy',
  'muut-oppimisymparistot': 'Muut oppimisympäristöt',
  nayttoymparisto: 'Näyttöympäristö',
  'olennainen-seikka': 'Olennainen seikka',
  'opetus-ja-ohjaus-maara': 'Opetus ja ohjaus tunteina',
  'oppilaitos-oid': 'Oppilaitos',
  'oppimisen-tuen-tyyppi-koodi-uri': 'Tuen tyyppi',
  'oppimisymparisto-koodi-uri': 'Oppimisympäristö',
  'oppisopimuksen-perusta-koodi-uri': 'Oppisopimuksen perusta',
  organisaatio: 'Organisaatio',
  'osa-aikaisuustieto': 'Työaika prosentteina',
  'osa-alue-koodi-uri': 'Osa-alue',
  'osa-alueet': '(Osa-alueet|Samalla osoitettavat osa-alueet)',
  'osaamisen-hankkimisen-tarve': 'Tarvitaanko uutta osaamista',
  'osaamisen-hankkimistapa-koodi-uri': 'Hankkimistapa',
  'osaamisen-hankkimistavat': 'Jaksot',
  'osaamisen-osoittaminen': 'Näytöt',
  'osaamisen-saavuttamisen-pvm': 'Osaaminen saavutettu',
  paivitetty: 'Päivitetty',
  puhelinnumero: 'Puhelinnumero',
  rooli: 'Rooli',
  sahkoposti: 'Sähköpostiosoite',
  'sisallon-kuvaus': 'Mitä näytössä tehdään',
  'tarkentavat-tiedot-naytto': 'Näytöt',
  'tarkentavat-tiedot-osaamisen-arvioija': 'Osaamisen arviointi',
  'tavoitteet-ja-sisallot': 'Tavoitteet ja sisällöt',
  'tutkinnon-osan-perusteen-diaarinro': 'Perusteen diaarinumero',
  'tutkinnon-osan-tyyppi-koodi-uri': 'Missä osissa',
  'tuva-opiskeluoikeus-oid': 'TUVA-opiskeluoikeus',
  'tyoelama-osaamisen-arvioijat': 'Työelämän arvioijat',
  'tyopaikalla-jarjestettava-koulutus': 'Koulutus työpaikalla',
  'tyopaikan-nimi': 'Työpaikka',
  'tyopaikan-y-tunnus': 'Työpaikan Y-tunnus',
  'urasuunnitelma-koodi-uri': 'Urasuunnitelma',
  'vaatimuksista-tai-tavoitteista-poikkeaminen': 'Poikkeaminen vaatimuksista tai tavoitteista',
  'valittu-todentamisen-prosessi-koodi-uri': 'Todentaminen',
  'vastuullinen-tyopaikka-ohjaaja': 'Vastuullinen työpaikkaohjaaja',
  versio: 'Versionumero',
  'y-tunnus': 'Y-tunnus',
  'yksilolliset-kriteerit': 'Yksilölliset arviointikriteerit',
}

/** Fields that nobody fills in: chosen at the start, or given by the form and the service. */
const EI_TAYTETA = /^(oppija-oid|opiskeluoikeus-oid|yksiloiva-tunniste|.*-koodi-versio|koodi-versio)$/
/** These decide which other fields there are. */
const ENSIN = ['osaamisen-hankkimistapa-koodi-uri', 'oppimisen-tuen-tyyppi-koodi-uri']
/** Chosen when the part is added. */
const LISATAAN = ['tutkinnon-osa-koodi-uri', 'koulutuksen-osa-koodi-uri']

type Tiedot = Readonly<Record<string, unknown>>
const onOlio = (arvo: unknown): arvo is Tiedot => typeof arvo === 'object' && arvo !== null && !Array.isArray(arvo)

/** A pattern of the names above, which a word of being optional may follow. */
const nimella = (nimi: string) => new RegExp(String.raw`^${nimi}( \(|$)`)
const alkaen = (nimi: string) => new RegExp(`^${nimi.replaceAll(/[()]/g, String.raw`\$&`)}`)
const SUOMEN_AIKAA = new Intl.DateTimeFormat('fi-FI', {
  timeZone: 'Europe/Helsinki',
  dateStyle: 'short',
  timeStyle: 'short',
})
const paivana = (iso: string) => iso.slice(0, 10).split('-').reverse().map(Number).join('.')

/** The form of the officials' application where a HOKS is made and changed. */
export class LomakePage {
  readonly #page: Page
  /** Where fields are filled in. */
  readonly #lomake: Locator

  constructor(page: Page) {
    this.#page = page
    this.#lomake = page.getByRole('main').locator('form')
  }

  async avaaUusi(oppilaitosOid: string, kysely = '') {
    await this.#page.goto(`/ehoks-virkailija-ui/koulutuksenjarjestaja/${oppilaitosOid}/luohoks${kysely}`)
  }

  async avaaMuokkaus(oppilaitosOid: string, oppijaOid: string, hoksId: number, kysely = '') {
    await this.#page.goto(
      `/ehoks-virkailija-ui/koulutuksenjarjestaja/${oppilaitosOid}/oppija/${oppijaOid}/${hoksId}/muokkaa${kysely}`,
    )
  }

  /** Goes on with the Tab key until the element has the focus; from the end of the page on from its beginning. */
  async sarkaimella(elementti: Locator) {
    await elementti.waitFor()
    const onKohdalla = () => elementti.evaluate((kohde) => kohde === document.activeElement)
    for (let i = 0; i < 200 && !(await onKohdalla()); i++) await this.#page.keyboard.press('Tab')
    await expect(elementti).toBeFocused()
  }

  opiskelijahaku() {
    return this.#page.getByRole('combobox', { name: 'Hae opiskelija' })
  }

  vaihtoehto(nimi: string | RegExp) {
    return this.#page.getByRole('option', { name: nimi })
  }

  /** The button that begins the form of a study right. */
  teeHoks(tutkinto: string) {
    return this.#page.getByRole('button', { name: `Tee HOKS: ${tutkinto}` })
  }

  /** Chooses the learner and the study right; the form is ready after it. */
  async aloita(oppijaOid: string, tutkinto: string) {
    await this.opiskelijahaku().fill(oppijaOid)
    await this.vaihtoehto(new RegExp(oppijaOid)).click()
    await this.teeHoks(tutkinto).click()
    await expect(this.otsikko('Perustiedot')).toBeVisible()
  }

  keskeneraiset() {
    return this.#page.getByRole('region', { name: 'Keskeneräiset' }).getByRole('listitem')
  }

  otsikko(vaihe: Vaihe | 'Joku muu on muuttanut HOKSia') {
    return this.#lomake.getByRole('heading', { level: 2, name: vaihe, exact: true })
  }

  /** A step in the list of steps, with its state. */
  vaihe(nimi: Vaihe) {
    return this.#page.getByRole('navigation', { name: 'HOKSin osat' }).getByRole('link', { name: alkaen(nimi) })
  }

  /** On a narrow screen the list of steps is behind this. */
  kaikkiVaiheet() {
    return this.#page.getByRole('button', { name: /näytä kaikki kohdat$/ })
  }

  async siirry(nimi: Vaihe) {
    await this.vaihe(nimi).click()
    // What the service finds wrong takes the focus from the heading of the last step as soon as it is known, and what
    // somebody else has changed takes its place.
    if (nimi === 'Tarkista ja tallenna') {
      await expect(this.otsikko(nimi).or(this.otsikko('Joku muu on muuttanut HOKSia'))).toBeVisible()
    } else await expect(this.otsikko(nimi)).toBeFocused()
  }

  kentta(nimi: string) {
    return this.#lomake.getByRole('textbox', { name: alkaen(nimi) })
  }

  valinta(nimi: string) {
    return this.#lomake.getByRole('combobox', { name: alkaen(nimi) })
  }

  /** Chooses a code by typing what is known of it. */
  async valitse(valinta: Locator, teksti: string) {
    await valinta.fill(teksti)
    await this.#lomake.getByRole('option').first().click()
  }

  /** Whether the learner needs to acquire competence. */
  async vastaa(vastaus: 'Kyllä' | 'Ei') {
    const valinta = this.#lomake.getByRole('radio', { name: vastaus, exact: true })
    await valinta.click({ force: true })
    await expect(valinta).toBeChecked()
  }

  lisaa(mita: string) {
    return this.#lomake.getByRole('button', { name: `Lisää ${mita}`, exact: true })
  }

  /** Adds a part that is no code. It opens by itself and takes the focus: what is typed before that is not in its place. */
  async lisaaUusi(mita: string) {
    await this.lisaa(mita).click()
    await expect(this.#lomake.locator('[aria-expanded=true]:focus')).toBeVisible()
  }

  /** What opens a part's card. */
  kortti(nimi: string) {
    return this.#lomake
      .getByRole('button', { name: new RegExp(String.raw`^\W*${nimi}`) })
      .and(this.#lomake.locator('[aria-expanded]'))
  }

  toiminto(toiminto: 'Ylös' | 'Alas' | 'Kopioi' | 'Poista', osa: string) {
    return this.#lomake.getByRole('button', { name: alkaen(`${toiminto}: ${osa}`) })
  }

  kumoaPoisto() {
    return this.#lomake.getByRole('button', { name: 'Kumoa poisto' })
  }

  /** The list of what is wrong, or of what the service warned of. */
  yhteenveto() {
    return this.#page.getByRole('region', { name: /kohta korjattavana|kohtaa korjattavana/ })
  }

  /** What will be saved, one change to an item. */
  muutokset() {
    return this.#lomake.locator('.lomake-muutokset > li')
  }

  kelpaa() {
    return this.#page.getByText('HOKS kelpaa tallennettavaksi.')
  }

  painike(nimi: 'Hyväksy ja tallenna' | 'Tarkista uudelleen' | 'Palaa HOKSiin' | 'Yhdistä muutokset' | 'Hylkää omat') {
    return this.#lomake.getByRole('button', { name: nimi })
  }

  tallennettu() {
    return this.#page.getByText('HOKS on tallennettu.')
  }

  luonnosTallessa() {
    return this.#page.getByRole('status').filter({ hasText: /^Luonnos tallennettu \d/ })
  }

  jatketaan() {
    return this.#page.getByText('Jatkat keskeneräistä luonnosta')
  }

  async hylkaaLuonnos() {
    await this.#page.getByRole('button', { name: /^Hylkää luonnos/ }).click()
  }

  lahtoikkuna() {
    return this.#page.getByRole('dialog', { name: 'Muutoksia ei ole tallennettu' })
  }

  /** Fills in a whole document, field by field, as it is read. */
  async tayta(hoks: HoksLuonti) {
    const osat = Object.keys(VAIHEET)
    await this.#taytaOlio(
      this.#lomake,
      Object.fromEntries(Object.entries(hoks).filter(([nimi]) => !osat.includes(nimi))),
    )
    for (const [lista, vaihe] of Object.entries(VAIHEET)) {
      const arvo: unknown = Object.getOwnPropertyDescriptor(hoks, lista)?.value
      if (!Array.isArray(arvo)) continue
      await this.siirry(vaihe)
      const alue = this.#lomake.getByRole('region', { name: alkaen(vaihe) })
      for (const osa of arvo) await this.#lisaaOsa(alue, osa)
    }
  }

  async #lisaaOsa(alue: Locator, osa: Tiedot) {
    const rivit = alue.locator('> ol > li')
    const monesko = await rivit.count()
    const koodi = LISATAAN.map((nimi) => osa[nimi]).find((arvo) => typeof arvo === 'string')
    const lisaaja = alue.locator('> .hakuvalinta').getByRole('combobox')
    if (typeof koodi === 'string') await this.valitse(lisaaja, koodi)
    else await alue.locator('> button').click()
    const rivi = rivit.nth(monesko)
    const avaaja = rivi.locator('[aria-expanded]').first()
    // A new part opens by itself and takes the focus.
    await expect(avaaja).toBeFocused()
    await this.#taytaOlio(rivi, osa)
    // Closed again: the fewer fields there are, the faster the next are found.
    await avaaja.click()
  }

  async #taytaOlio(alue: Locator, tiedot: Tiedot) {
    const kentat = Object.entries(tiedot).filter(([nimi]) => !EI_TAYTETA.test(nimi) && !LISATAAN.includes(nimi))
    kentat.sort(([a], [b]) => ENSIN.indexOf(b) - ENSIN.indexOf(a))
    for (const [kentta, arvo] of kentat) await this.#taytaKentta(alue, kentta, arvo)
  }

  async #taytaKentta(alue: Locator, kentta: string, arvo: unknown) {
    const nimi = kentta === 'nimi' ? '(Nimi|.* nimi)' : (NIMET[kentta] ?? kentta)
    const tekstikentta = () => alue.getByRole('textbox', { name: nimella(nimi) }).first()
    if (typeof arvo === 'boolean') return this.#taytaTotuus(alue, kentta, arvo)
    if (typeof arvo === 'number') return tekstikentta().fill(String(arvo).replace('.', ','))
    if (onOlio(arvo)) return this.#taytaOlio(alue.getByRole('group', { name: nimella(nimi) }).first(), arvo)
    if (Array.isArray(arvo)) return this.#taytaLista(alue, nimi, arvo)
    const teksti = String(arvo)
    if (kentta.endsWith('koodi-uri')) return this.valitse(this.#valinta(alue, nimi), teksti)
    if (/^\d{4}-\d{2}-\d{2}$/.test(teksti)) return tekstikentta().fill(paivana(teksti))
    if (/^\d{4}-\d{2}-\d{2}T/.test(teksti)) return this.#taytaAjankohta(alue, nimi, teksti)
    if (/^1\.2\.246\.562\.10\./.test(teksti)) {
      await this.#valinta(alue, nimi).fill(teksti)
      return this.#valinta(alue, nimi).press('Tab')
    }
    return tekstikentta().fill(teksti)
  }

  #valinta(alue: Locator, nimi: string) {
    return alue.getByRole('combobox', { name: nimella(nimi) }).first()
  }

  async #taytaTotuus(alue: Locator, kentta: string, arvo: boolean) {
    if (kentta === 'osaamisen-hankkimisen-tarve') return this.vastaa(arvo ? 'Kyllä' : 'Ei')
    // Those of opened rows come before the field of the part itself.
    const rasti = alue.getByRole('checkbox', { name: NIMET[kentta] ?? kentta }).last()
    await rasti.click({ force: true })
    await expect(rasti).toBeChecked()
    // What has not been touched is not known; what has been emptied is not so.
    if (!arvo) await rasti.click({ force: true })
  }

  async #taytaAjankohta(alue: Locator, nimi: string, aikaleima: string) {
    const ryhma = alue.getByRole('group', { name: nimi, exact: true })
    const [paiva = '', kello = ''] = SUOMEN_AIKAA.format(new Date(aikaleima)).split(' klo ')
    await ryhma.getByRole('textbox', { name: nimella(nimi) }).fill(paiva)
    await ryhma.getByRole('textbox', { name: /^Kellonaika/ }).fill(kello)
  }

  async #taytaLista(alue: Locator, nimi: string, arvo: readonly unknown[]) {
    if (arvo.every(onOlio)) {
      const lista = alue.getByRole('region', { name: nimella(nimi) }).first()
      for (const alkio of arvo) await this.#lisaaOsa(lista, alkio)
      return
    }
    const ryhma = alue.getByRole('group', { name: nimella(nimi) })
    for (const [i, teksti] of arvo.entries()) {
      if (i > 0) await ryhma.getByRole('button', { name: 'Lisää rivi' }).click()
      await ryhma.getByRole('textbox', { name: `${nimi}, ${i + 1}` }).fill(String(teksti))
    }
  }
}
