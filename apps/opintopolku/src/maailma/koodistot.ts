import type { Kielistetty } from './tyypit.ts'

/** A code: value, then its name in Finnish, Swedish and English as far as it has them. */
export type Koodirivi = readonly [arvo: string, fi: string, sv?: string | undefined, en?: string | undefined]

/** Code lists of Koodisto that eHOKS or the study rights of this world use. Codes and names are public facts. */
export const KOODISTOT: Readonly<Record<string, { versio: number; koodit: readonly Koodirivi[] }>> = {
  urasuunnitelma: {
    versio: 1,
    koodit: [
      ['0001', 'Jatko-opinnot', 'Fortsatta studier', 'Further studies'],
      ['0002', 'Työelämään siirtyminen', 'Övergång till arbetslivet', 'Transition to working life'],
      ['0003', 'Työuralla eteneminen', 'Karriäravancemang', 'Career advancement'],
      ['0004', 'Opintojen jatkaminen', 'Återupptagna studier', 'Resuming studies'],
    ],
  },
  osaamisentodentamisenprosessi: {
    versio: 3,
    koodit: [
      ['0001', 'Osaaminen todennettu suoraan', 'Kunnandet verifierat direkt', 'Competence verified directly'],
      [
        '0002',
        'Osaaminen todennettu arvioijien kautta',
        'Kunnandet verifierat av bedömare',
        'Competence verified by assessors',
      ],
      ['0003', 'Ohjattu näyttöön', 'Hänvisad till yrkesprov', 'Directed to a competence demonstration'],
    ],
  },
  osaamisenhankkimistapa: {
    versio: 1,
    koodit: [
      ['koulutussopimus', 'Koulutussopimus', 'Utbildningsavtal', 'Training agreement'],
      ['oppisopimus', 'Oppisopimus', 'Läroavtal', 'Apprenticeship'],
      [
        'oppilaitosmuotoinenkoulutus',
        'Oppilaitosmuotoinen koulutus',
        'Läroanstaltsbaserad utbildning',
        'Education at an educational institution',
      ],
      ['muu', 'Muu osaamisen hankkimistapa', 'Annat sätt att förvärva kunnande', 'Other way of acquiring competence'],
    ],
  },
  oppimisymparistot: {
    versio: 1,
    koodit: [
      ['0001', 'Työpaikka', 'Arbetsplats', 'Workplace'],
      ['0002', 'Verkko- ja virtuaaliympäristö', 'Nät- och virtuell miljö', 'Online and virtual environment'],
      ['0003', 'Lukio', 'Gymnasium', 'General upper secondary school'],
      ['0004', 'Ammattikorkeakoulu', 'Yrkeshögskola', 'University of applied sciences'],
      ['0005', 'Yliopisto', 'Universitet', 'University'],
      [
        '0006',
        'Vapaan sivistystyön oppilaitos',
        'Läroanstalt inom det fria bildningsarbetet',
        'Liberal adult education institution',
      ],
      ['0007', 'Työpaja', 'Verkstad', 'Workshop'],
      ['0008', 'Ulkomainen oppilaitos', 'Utländsk läroanstalt', 'Educational institution abroad'],
    ],
  },
  oppisopimuksenperusta: {
    versio: 1,
    koodit: [
      ['01', 'Työsuhde', 'Arbetsavtalsförhållande', 'Employment relationship'],
      ['02', 'Yrittäjyys', 'Företagande', 'Entrepreneurship'],
      ['03', 'Virkasuhde', 'Tjänsteförhållande', 'Public-service employment relationship'],
    ],
  },
  ammatillinenkoulutusoppimisentuentyyppi: {
    versio: 1,
    koodit: [
      ['01', 'Opettajan antama tukiopetus', 'Stödundervisning av en lärare', 'Remedial teaching by a teacher'],
      [
        '02',
        'Erityisopettajan antama opetus',
        'Undervisning av en speciallärare',
        'Teaching by a special needs teacher',
      ],
      ['03', 'Erityinen tuki', 'Särskilt stöd', 'Special support'],
      ['04', 'Vaativa erityinen tuki', 'Krävande särskilt stöd', 'Intensive special support'],
    ],
  },
  ammatillisentutkinnonosanryhma: {
    versio: 1,
    koodit: [
      ['1', 'Ammatilliset tutkinnon osat', 'Yrkesinriktade examensdelar', 'Vocational units'],
      ['2', 'Yhteiset tutkinnon osat', 'Gemensamma examensdelar', 'Common units'],
      ['3', 'Vapaasti valittavat tutkinnon osat', 'Fritt valbara examensdelar', 'Free-choice units'],
      [
        '4',
        'Tutkintoa yksilöllisesti laajentavat tutkinnon osat',
        'Examensdelar som individuellt utvidgar examen',
        'Units that individually expand the qualification',
      ],
    ],
  },
  koulutuksenosattuva: {
    versio: 1,
    koodit: [
      ['101', 'Opiskelu- ja urasuunnittelutaidot', 'Studiefärdigheter och karriärplaneringsfärdigheter'],
      ['102', 'Työelämätaidot ja työelämässä tapahtuva oppiminen', 'Arbetslivsfärdigheter och lärande i arbetslivet'],
      ['103', 'Arjen taidot ja yhteiskunnallinen osallisuus', 'Vardagskompetens och delaktighet i samhället'],
      ['104', 'Valinnaiset opinnot', 'Valbara utbildningsdelar'],
      [
        '105',
        'Ammatillisen koulutuksen opinnot ja niihin valmentautuminen',
        'Studier inom yrkesutbildning och studier som förbereder för dem',
      ],
      [
        '106',
        'Lukiokoulutuksen opinnot ja niihin valmentautuminen',
        'Studier inom gymnasieutbildning och studier som förbereder för dem',
      ],
      ['107', 'Perustaitojen vahvistaminen', 'Stärkande av grundläggande färdigheter'],
    ],
  },
  koskiopiskeluoikeudentila: {
    versio: 1,
    koodit: [
      ['lasna', 'Läsnä', 'Närvarande', 'Present'],
      ['loma', 'Loma', 'Lov', 'Holiday'],
      ['valiaikaisestikeskeytynyt', 'Väliaikaisesti keskeytynyt', 'Tillfälligt avbruten', 'Temporarily interrupted'],
      ['valmistunut', 'Valmistunut', 'Utexaminerad', 'Graduated'],
      ['eronnut', 'Eronnut', 'Avgått', 'Resigned'],
      ['katsotaaneronneeksi', 'Katsotaan eronneeksi', 'Anses ha avgått', 'Considered to have resigned'],
      ['peruutettu', 'Peruutettu', 'Inställd', 'Cancelled'],
      ['mitatoity', 'Mitätöity', 'Ogiltigförklarad', 'Annulled'],
    ],
  },
  opiskeluoikeudentyyppi: {
    versio: 1,
    koodit: [
      ['ammatillinenkoulutus', 'Ammatillinen koulutus', 'Yrkesutbildning', 'Vocational education'],
      [
        'tuva',
        'Tutkintokoulutukseen valmentava koulutus',
        'Utbildning som handleder för examensutbildning',
        'Preparatory education for programmes leading to an upper secondary qualification',
      ],
      ['lukiokoulutus', 'Lukiokoulutus', 'Gymnasieutbildning', 'General upper secondary education'],
    ],
  },
  suorituksentyyppi: {
    versio: 1,
    koodit: [
      ['ammatillinentutkinto', 'Ammatillinen tutkinto', 'Yrkesinriktad examen', 'Vocational qualification'],
      [
        'ammatillinentutkintoosittainen',
        'Ammatillisen tutkinnon osa/osia',
        'Del/delar av yrkesinriktad examen',
        'Unit/units of a vocational qualification',
      ],
      [
        'telma',
        'Työhön ja itsenäiseen elämään valmentava koulutus (TELMA)',
        'Utbildning som handleder för arbete och ett självständigt liv (TELMA)',
        'Preparatory education for work and independent living (TELMA)',
      ],
      [
        'tuvakoulutuksensuoritus',
        'Tutkintokoulutukseen valmentavan koulutuksen suoritus',
        'Prestation i utbildning som handleder för examensutbildning',
      ],
      ['lukionoppimaara', 'Lukion oppimäärä', 'Gymnasiets lärokurs', 'General upper secondary education syllabus'],
    ],
  },
  opintojenrahoitus: {
    versio: 1,
    koodit: [
      [
        '1',
        'Valtionosuusrahoitteinen koulutus',
        'Statsandelsfinansierad utbildning',
        'Education financed by the state',
      ],
      [
        '2',
        'Työvoimakoulutus ely-keskukset ja työ- ja elinkeinotoimistot (kansallinen rahoitus)',
        'Arbetskraftsutbildning NTM-centralen och arbets- och näringsbyrån (nationell finansiering)',
      ],
      ['3', 'Työvoimakoulutus (ESR-rahoitteinen)', 'Arbetskraftsutbildning (ESF-finansierad)'],
      ['4', 'Työnantajan kokonaan rahoittama', 'I sin helhet finansierad av arbetsgivaren'],
      ['6', 'Muuta kautta rahoitettu', 'Finansierad på annat sätt', 'Funded by other means'],
      [
        '10',
        'Työvoimakoulutus (OKM rahoitus)',
        'Arbetskraftsutbildning (UKM finansiering)',
        'Labour market training (funded by the state/OKM)',
      ],
      [
        '14',
        'Jatkuvan oppimisen ja työllisyyden palvelukeskuksen rahoitus',
        'Finansiering av Servicecentret för kontinuerligt lärande och sysselsättning',
        'Funded by The Service Centre for Continuous Learning and Employment',
      ],
      [
        '15',
        'Jatkuvan oppimisen ja työllisyyden palvelukeskuksen rahoitus (RRF)',
        'Finansiering av Servicecentret för kontinuerligt lärande och sysselsättning (RRF)',
        'Funded by The Service Centre for Continuous Learning and Employment (RRF)',
      ],
    ],
  },
  kieli: {
    versio: 1,
    koodit: [
      ['FI', 'suomi', 'finska', 'Finnish'],
      ['SV', 'ruotsi', 'svenska', 'Swedish'],
      ['EN', 'englanti', 'engelska', 'English'],
      ['SE', 'saame, lappi', 'samiska', 'Sami'],
    ],
  },
  koulutustyyppi: {
    versio: 2,
    koodit: [
      ['1', 'Ammatillinen perustutkinto', 'Yrkesinriktad grundexamen', 'Vocational upper secondary qualification'],
      ['2', 'Lukiokoulutus', 'Gymnasieutbildning', 'General upper secondary education'],
      [
        '5',
        'Työhön ja itsenäiseen elämään valmentava koulutus (TELMA)',
        'Utbildning som handleder för arbete och ett självständigt liv (TELMA)',
        'Preparatory education for work and independent living (TELMA)',
      ],
      ['11', 'Ammattitutkinto', 'Yrkesexamen', 'Further vocational qualification'],
      ['12', 'Erikoisammattitutkinto', 'Specialyrkesexamen', 'Specialist vocational qualification'],
      [
        '40',
        'Tutkintokoulutukseen valmentava koulutus (TUVA)',
        'Utbildning som handleder för examensutbildning (Hux)',
        'Preparatory education for programmes leading to an upper secondary qualification',
      ],
    ],
  },
  ammatillisentutkinnonsuoritustapa: {
    versio: 1,
    koodit: [['reformi', 'Reformin mukainen', 'Enligt reformen', 'According to the reform']],
  },
  lahdejarjestelma: {
    versio: 1,
    koodit: [
      ['primus', 'primus'],
      ['wilma', 'wilma'],
    ],
  },
  kunta: {
    versio: 2,
    koodit: [
      ['091', 'Helsinki', 'Helsingfors'],
      ['049', 'Espoo', 'Esbo'],
      ['092', 'Vantaa', 'Vanda'],
      ['837', 'Tampere', 'Tammerfors'],
      ['853', 'Turku', 'Åbo'],
      ['564', 'Oulu', 'Uleåborg'],
      ['179', 'Jyväskylä', 'Jyväskylä'],
      ['297', 'Kuopio', 'Kuopio'],
      ['398', 'Lahti', 'Lahtis'],
      ['405', 'Lappeenranta', 'Villmanstrand'],
      ['905', 'Vaasa', 'Vasa'],
      ['743', 'Seinäjoki', 'Seinäjoki'],
      ['609', 'Pori', 'Björneborg'],
      ['167', 'Joensuu', 'Joensuu'],
      ['109', 'Hämeenlinna', 'Tavastehus'],
      ['698', 'Rovaniemi', 'Rovaniemi'],
      ['286', 'Kouvola', 'Kouvola'],
      ['491', 'Mikkeli', 'S:t Michel'],
      ['272', 'Kokkola', 'Karleby'],
      ['205', 'Kajaani', 'Kajana'],
      ['638', 'Porvoo', 'Borgå'],
      ['710', 'Raasepori', 'Raseborg'],
      ['598', 'Pietarsaari', 'Jakobstad'],
      ['684', 'Rauma', 'Raumo'],
    ],
  },
}

/** The URI of a code: the code list and the value in small letters. */
export function koodiUri(koodisto: string, arvo: string): string {
  return `${koodisto}_${arvo.toLowerCase()}`
}

/** The name of a row in the languages in which it has one. */
export function rivinNimi([, fi, sv, en]: Koodirivi): Kielistetty {
  return { fi, ...(sv === undefined ? {} : { sv }), ...(en === undefined ? {} : { en }) }
}
