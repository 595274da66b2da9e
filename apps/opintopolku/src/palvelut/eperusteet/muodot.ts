import type { Kielistetty, KoulutuksenOsa, Peruste, TutkinnonOsa, YhteinenOsa } from '../../maailma/tyypit.ts'

// The answers of ePerusteet's external interface, made from the compact form in which the world holds a peruste.

interface Koodi {
  arvo: string
  uri: string
  koodisto: string
  versio: null
  nimi: Kielistetty
}

function koodi(koodisto: string, arvo: string, nimi: Kielistetty): Koodi {
  return { arvo, uri: `${koodisto}_${arvo.toLowerCase()}`, koodisto, versio: null, nimi }
}

/** Units of a peruste, the common ones last; a common unit has its parts. */
function osat(peruste: Peruste): (TutkinnonOsa & Partial<YhteinenOsa>)[] {
  return [...peruste.osat, ...peruste.yhteisetOsat]
}

const osanId = (osa: TutkinnonOsa) => 5_000_000 + Number(osa.koodiArvo)
const viitteenId = (peruste: Peruste, paikka: number) => peruste.id * 1_000 + paikka

/** An item of the search results. */
export function hakutulos(peruste: Peruste) {
  const { id, nimi, diaarinumero } = peruste
  return {
    id,
    nimi,
    diaarinumero,
    tila: 'valmis',
    tyyppi: 'normaali',
    koulutustyyppi: `koulutustyyppi_${peruste.koulutustyyppi}`,
    voimassaoloAlkaa: Date.parse(peruste.voimassaoloAlkaa),
    voimassaoloLoppuu: null,
    siirtymaPaattyy: null,
    koulutusvienti: false,
    muokattu: Date.parse(peruste.voimassaoloAlkaa),
    koulutukset: [
      {
        nimi,
        koulutuskoodiArvo: peruste.tutkintokoodi,
        koulutuskoodiUri: `koulutus_${peruste.tutkintokoodi}`,
      },
    ],
    osaamisalat: peruste.osaamisalat.map((ala) => koodi('osaamisala', ala.arvo, ala.nimi)),
    tutkintonimikkeet: peruste.tutkintonimikkeet.map((nimike) => koodi('tutkintonimikkeet', nimike.arvo, nimike.nimi)),
    suoritustavat: [{ suoritustapakoodi: 'reformi', laajuusYksikko: peruste.laajuusYksikko }],
  }
}

/** True when the peruste has this code: of itself, of a unit, of a competence area or of a part of TUVA. */
export function onKoodi(peruste: Peruste, koodiUri: string): boolean {
  return [
    `koulutus_${peruste.tutkintokoodi}`,
    ...osat(peruste).map((osa) => `tutkinnonosat_${osa.koodiArvo}`),
    ...peruste.osaamisalat.map((ala) => `osaamisala_${ala.arvo}`),
    ...peruste.tutkintonimikkeet.map((nimike) => `tutkintonimikkeet_${nimike.arvo}`),
    ...peruste.koulutuksenOsat.map((osa) => `koulutuksenosattuva_${osa.koodiArvo}`),
  ].includes(koodiUri)
}

/** The whole peruste: the structure and the units with their requirements. */
export function kokonaan(peruste: Peruste) {
  return {
    ...hakutulos(peruste),
    suoritustavat: [
      {
        suoritustapakoodi: 'reformi',
        laajuusYksikko: peruste.laajuusYksikko,
        rakenne: rakenne(peruste),
        tutkinnonOsaViitteet: osat(peruste).map((osa, i) => ({
          id: viitteenId(peruste, i),
          _tutkinnonOsa: String(osanId(osa)),
          laajuus: osa.laajuus,
          laajuusMaksimi: null,
          jarjestys: i,
        })),
      },
    ],
    tutkinnonOsat: osat(peruste).map(tutkinnonOsa),
  }
}

function rakenne(peruste: Peruste) {
  const viitteet = osat(peruste).map((osa, i) => ({
    osa,
    viite: { _tutkinnonOsaViite: String(viitteenId(peruste, i)) },
  }))
  const ammatilliset = viitteet.filter(({ osa }) => !osa.osaAlueet)
  const ryhma = (nimi: Kielistetty, laajuus: number | null, sisalto: object[]) => ({
    nimi,
    kuvaus: null,
    rooli: 'määritelty',
    pakollinen: false,
    muodostumisSaanto:
      laajuus === null ? null : { laajuus: { minimi: laajuus, maksimi: laajuus, yksikko: null }, koko: null },
    osat: sisalto,
  })
  // The common units are 35 osp of each perustutkinto, their optional part included.
  const yhteistenLaajuus = peruste.yhteisetOsat.length > 0 ? 35 : 0
  return ryhma(peruste.nimi, peruste.laajuus, [
    ryhma(
      { fi: 'Ammatilliset tutkinnon osat', sv: 'Yrkesinriktade examensdelar', en: 'Vocational units' },
      peruste.laajuus - yhteistenLaajuus,
      [
        ryhma(
          { fi: 'Pakolliset tutkinnon osat', sv: 'Obligatoriska examensdelar', en: 'Compulsory units' },
          peruste.osat.filter((osa) => osa.pakollinen).reduce((summa, osa) => summa + osa.laajuus, 0),
          ammatilliset.filter(({ osa }) => osa.pakollinen).map(({ viite }) => viite),
        ),
        ryhma(
          { fi: 'Valinnaiset tutkinnon osat', sv: 'Valbara examensdelar', en: 'Optional units' },
          null,
          ammatilliset.filter(({ osa }) => !osa.pakollinen).map(({ viite }) => viite),
        ),
      ],
    ),
    ...(yhteistenLaajuus === 0
      ? []
      : [
          ryhma(
            { fi: 'Yhteiset tutkinnon osat', sv: 'Gemensamma examensdelar', en: 'Common units' },
            yhteistenLaajuus,
            viitteet.filter(({ osa }) => osa.osaAlueet).map(({ viite }) => viite),
          ),
        ]),
  ])
}

function tutkinnonOsa(osa: TutkinnonOsa & Partial<YhteinenOsa>) {
  const { koodiArvo, nimi } = osa
  return {
    id: osanId(osa),
    nimi,
    tila: 'valmis',
    tyyppi: osa.osaAlueet ? 'reformi_tutke2' : 'normaali',
    koodi: koodi('tutkinnonosat', koodiArvo, nimi),
    koodiUri: `tutkinnonosat_${koodiArvo}`,
    koodiArvo,
    kuvaus: null,
    ammattitaitovaatimukset: osa.osaAlueet ? null : vaatimukset(nimi),
    ammattitaidonOsoittamistavat: osa.osaAlueet ? null : osoittaminen(nimi),
    arviointi: osa.osaAlueet ? null : arviointi(nimi),
    osaAlueet: (osa.osaAlueet ?? []).map((alue, i) => ({
      id: osanId(osa) * 100 + i,
      nimi: alue.nimi,
      tyyppi: 'osaalue2014',
      koodi: koodi('ammatillisenoppiaineet', alue.koodiArvo, alue.nimi),
      koodiUri: `ammatillisenoppiaineet_${alue.koodiArvo.toLowerCase()}`,
      koodiArvo: alue.koodiArvo,
      arviointi: null,
      osaamistavoitteet: [
        {
          id: osanId(osa) * 1_000 + i,
          nimi: alue.nimi,
          pakollinen: true,
          laajuus: alue.laajuus,
          koodi: koodi('ammatillisenoppiaineet', alue.koodiArvo, alue.nimi),
          tavoitteet: vaatimukset(alue.nimi),
          arviointi: arviointi(alue.nimi),
        },
      ],
    })),
  }
}

// The texts of the real requirements are long; these stand for them. HTML, as in ePerusteet.
function vaatimukset({ fi = '', sv = fi, en = fi }: Kielistetty): Kielistetty {
  return {
    fi: `<p>Opiskelija osaa</p><ul><li>suunnitella työnsä: ${fi.toLowerCase()}</li><li>tehdä työn turvallisesti ja ohjeiden mukaan</li><li>arvioida omaa työtään.</li></ul>`,
    sv: `<p>Den studerande kan</p><ul><li>planera sitt arbete: ${sv.toLowerCase()}</li><li>utföra arbetet tryggt och enligt anvisningarna</li><li>bedöma sitt eget arbete.</li></ul>`,
    en: `<p>The student can</p><ul><li>plan their work: ${en.toLowerCase()}</li><li>do the work safely and according to instructions</li><li>assess their own work.</li></ul>`,
  }
}

function osoittaminen({ fi = '', sv = fi, en = fi }: Kielistetty): Kielistetty {
  return {
    fi: `<p>Opiskelija osoittaa ammattitaitonsa näytössä käytännön työtehtävissä: ${fi.toLowerCase()}.</p>`,
    sv: `<p>Den studerande visar sin yrkesskicklighet i ett yrkesprov i praktiska arbetsuppgifter: ${sv.toLowerCase()}.</p>`,
    en: `<p>The student demonstrates their skills in practical tasks: ${en.toLowerCase()}.</p>`,
  }
}

/** Assessment on the scale 1–5 (scale 3, of whose five levels three are described). */
function arviointi(nimi: Kielistetty) {
  const taso = (_osaamistaso: string, fi: string, sv: string, en: string) => ({
    _osaamistaso,
    kriteerit: [{ fi, sv, en }],
  })
  return {
    lisatiedot: null,
    arvioinninKohdealueet: [
      {
        otsikko: nimi,
        arvioinninKohteet: [
          {
            otsikko: nimi,
            selite: { fi: 'Opiskelija', sv: 'Den studerande', en: 'The student' },
            _arviointiAsteikko: '3',
            osaamistasonKriteerit: [
              taso(
                '5',
                'tekee työn, mutta tarvitsee ajoittain ohjausta',
                'utför arbetet men behöver tidvis handledning',
                'does the work but needs guidance at times',
              ),
              taso(
                '7',
                'tekee työn oma-aloitteisesti ja suunnitelmallisesti',
                'utför arbetet på eget initiativ och planmässigt',
                'does the work independently and systematically',
              ),
              taso(
                '9',
                'tekee työn itsenäisesti ja kehittää toimintaansa',
                'utför arbetet självständigt och utvecklar sin verksamhet',
                'does the work on their own and develops it',
              ),
            ],
          },
        ],
      },
    ],
  }
}

/** A part of TUVA education. */
export function koulutuksenOsa(osa: KoulutuksenOsa) {
  const { id, viiteId, koodiArvo, nimi, laajuusMinimi, laajuusMaksimi } = osa
  return {
    id,
    viiteId,
    nimi,
    nimiKoodi: koodi('koulutuksenosattuva', koodiArvo, nimi),
    laajuusMinimi,
    laajuusMaksimi,
    koulutusOsanKoulutustyyppi: 'tutkintokoulutukseenvalmentava',
    koulutusOsanTyyppi: koodiArvo === '101' ? 'yhteinen' : 'valinnainen',
    kuvaus: vaatimukset(nimi),
    tavoitteet: [],
    osaamisalat: [],
  }
}
