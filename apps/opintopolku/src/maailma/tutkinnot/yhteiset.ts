import type { Koodirivi } from '../koodistot.ts'
import type { Osarivi } from './rivit.ts'

/** An osa-alue (part) of a common unit: code in `ammatillisenoppiaineet`, compulsory competence points, names. */
export type OsaAlue = readonly [koodiArvo: string, laajuus: number, fi: string, sv: string, en: string]

/** The common units of every perustutkinto (35 osp with the optional ones), and their parts. */
export const YHTEISET: readonly { osa: Osarivi; osaAlueet: readonly OsaAlue[] }[] = [
  {
    osa: [
      '400012',
      11,
      'Viestintä- ja vuorovaikutusosaaminen',
      'Kunnande i kommunikation och interaktion',
      'Communication and interaction competence',
    ],
    osaAlueet: [
      [
        'VVAI',
        4,
        'Viestintä ja vuorovaikutus äidinkielellä',
        'Kommunikation och interaktion på modersmålet',
        'Communication and interaction in mother tongue',
      ],
      [
        'VVTK',
        1,
        'Viestintä ja vuorovaikutus toisella kotimaisella kielellä',
        'Kommunikation och interaktion på det andra inhemska språket',
        'Communication and interaction in the second national language',
      ],
      [
        'VVVK',
        3,
        'Viestintä ja vuorovaikutus vieraalla kielellä',
        'Kommunikation och interaktion på ett främmande språk',
        'Communication and interaction in a foreign language',
      ],
      [
        'VVTD',
        2,
        'Toiminta digitaalisessa ympäristössä',
        'Att arbeta i en digital miljö',
        'Operating in a digital environment',
      ],
      ['VVTL', 1, 'Taide ja luova ilmaisu', 'Konst och kreativt uttryck', 'Art and creative expression'],
    ],
  },
  {
    osa: [
      '400013',
      6,
      'Matemaattis-luonnontieteellinen osaaminen',
      'Kunnande i matematik och naturvetenskap',
      'Mathematics and science competence',
    ],
    osaAlueet: [
      [
        'MLMA',
        4,
        'Matematiikka ja matematiikan soveltaminen',
        'Matematik och tillämpning av matematik',
        'Mathematics and applying mathematics',
      ],
      [
        'MLFK',
        2,
        'Fysikaaliset ja kemialliset ilmiöt ja niiden soveltaminen',
        'Fysikaliska och kemiska fenomen och tillämpning av dem',
        'Physical and chemical phenomena and their application',
      ],
    ],
  },
  {
    osa: [
      '400014',
      9,
      'Yhteiskunta- ja työelämäosaaminen',
      'Kunnande om samhälle och arbetsliv',
      'Citizenship and working life competence',
    ],
    osaAlueet: [
      [
        'YTYK',
        2,
        'Yhteiskunnassa ja kansalaisena toimiminen',
        'Att verka i samhället och som medborgare',
        'Operating as a member of society and a citizen',
      ],
      ['YTTT', 2, 'Työelämässä toimiminen', 'Att verka i arbetslivet', 'Operating in the world of work'],
      [
        'YTOU',
        1,
        'Opiskelu- ja urasuunnitteluvalmiudet',
        'Studie- och karriärplaneringsfärdigheter',
        'Study and career planning capabilities',
      ],
      [
        'YTYY',
        1,
        'Yrittäjyys ja yrittäjämäinen toiminta',
        'Entreprenörskap och företagsamhet',
        'Entrepreneurship and entrepreneurial activities',
      ],
      [
        'YTTH',
        2,
        'Työkyvyn ja hyvinvoinnin ylläpitäminen',
        'Upprätthållande av arbetsförmåga och välbefinnande',
        'Maintaining work ability and well-being',
      ],
      [
        'YTKK',
        1,
        'Kestävän kehityksen edistäminen',
        'Främjande av hållbar utveckling',
        'Promoting sustainable development',
      ],
    ],
  },
]

/** The earlier common units, which older HOKSes have. */
export const VANHAT_YHTEISET: readonly { osa: Osarivi; osaAlueet: readonly OsaAlue[] }[] = [
  {
    osa: [
      '101053',
      11,
      'Viestintä- ja vuorovaikutusosaaminen',
      'Kunnande i kommunikation och interaktion',
      'Communication and interaction competence',
    ],
    osaAlueet: [
      ['AI', 5, 'Äidinkieli', 'Modersmål', 'Mother tongue'],
      [
        'TK1',
        1,
        'Toinen kotimainen kieli, ruotsi',
        'Det andra inhemska språket, svenska',
        'Second national language, Swedish',
      ],
      ['VK', 2, 'Vieraat kielet', 'Främmande språk', 'Foreign languages'],
    ],
  },
  {
    osa: [
      '101054',
      9,
      'Matemaattis-luonnontieteellinen osaaminen',
      'Kunnande i matematik och naturvetenskap',
      'Mathematics and science competence',
    ],
    osaAlueet: [
      ['MA', 3, 'Matematiikka', 'Matematik', 'Mathematics'],
      ['FK', 2, 'Fysiikka ja kemia', 'Fysik och kemi', 'Physics and chemistry'],
      [
        'TVT',
        1,
        'Tieto- ja viestintätekniikka sekä sen hyödyntäminen',
        'Informations- och kommunikationsteknik och användning av den',
        'Information and communications technology and its use',
      ],
    ],
  },
  {
    osa: [
      '101055',
      8,
      'Yhteiskunnassa ja työelämässä tarvittava osaaminen',
      'Kunnande som behövs i samhället och i arbetslivet',
      'Competence needed in society and working life',
    ],
    osaAlueet: [
      ['YKT', 1, 'Yhteiskuntataidot', 'Samhällsfärdigheter', 'Social skills'],
      ['TET', 1, 'Työelämätaidot', 'Arbetslivsfärdigheter', 'Working life skills'],
      [
        'YYT',
        1,
        'Yrittäjyys ja yritystoiminta',
        'Företagsamhet och företagsverksamhet',
        'Entrepreneurship and business',
      ],
    ],
  },
  {
    osa: [
      '101056',
      7,
      'Sosiaalinen ja kulttuurinen osaaminen',
      'Socialt och kulturellt kunnande',
      'Social and cultural competence',
    ],
    osaAlueet: [
      ['KU', 2, 'Kulttuurien tuntemus', 'Kännedom om olika kulturer', 'Knowledge of cultures'],
      ['PS', 2, 'Psykologia', 'Psykologi', 'Psychology'],
      ['ETK', 2, 'Etiikka', 'Etik', 'Ethics'],
    ],
  },
]

/** Further values of `ammatillisenoppiaineet`: mother tongue by the learner's own language. */
export const MUUT_OSA_ALUEET: readonly Koodirivi[] = [
  [
    'VVAI3',
    'Viestintä ja vuorovaikutus äidinkielellä, saame',
    'Kommunikation och interaktion på modersmålet, samiska',
    'Communication and interaction in mother tongue, Sami',
  ],
  [
    'VVAI8',
    'Viestintä ja vuorovaikutus äidinkielellä, oma äidinkieli',
    'Kommunikation och interaktion på modersmålet, eget modersmål',
    'Communication and interaction in mother tongue, own mother tongue',
  ],
  [
    'VVAI11',
    'Viestintä ja vuorovaikutus äidinkielellä, suomi toisena kielenä',
    'Kommunikation och interaktion på modersmålet, finska som andraspråk',
    'Communication and interaction in mother tongue, Finnish as a second language',
  ],
]

/** Units that belong to no structure of this world but that HOKSes refer to. */
export const MUUT_OSAT: readonly Osarivi[] = [
  ['400008', 15, 'Yritystoiminnan suunnittelu', 'Planering av företagsverksamhet', 'Planning a business'],
  ['400009', 15, 'Yrityksessä toimiminen', 'Arbeta i ett företag', 'Working in a company'],
  ['400010', 15, 'Huippuosaajana toimiminen', 'Arbete som kräver spetskompetens', 'Working as a top expert'],
  [
    '400011',
    5,
    'Työpaikkaohjaajaksi valmentautuminen',
    'Förberedelse för arbetsplatshandledaruppgifter',
    'Workplace instructor training',
  ],
  [
    '101040',
    5,
    'Työpaikkaohjaajaksi valmentautuminen',
    'Förberedelse för arbetsplatshandledaruppgifter',
    'Workplace instructor training',
  ],
  ['100703', 15, 'Bioenergian tuotanto', 'Produktion av bioenergi', 'Bioenergy production'],
  ['100031', 15, 'Moottorin ja voimansiirron huolto ja korjaus', 'Motor- och transmissionsservice och -reparation'],
  ['105668', 15, 'Ratsun peruskouluttaminen', 'Grundskolning av en ridhäst', 'Basic training of a riding horse'],
  ['200241', 40, 'Henkilöstötyö', 'Personalarbete', 'Personnel work'],
]

/** Parts of TELMA education. */
export const TELMAN_OSAT: readonly Osarivi[] = [
  [
    '400005',
    20,
    'Ammatillisen toimintakyvyn vahvistaminen',
    'Stärkande av den yrkesmässiga funktionsförmågan',
    'Strengthening occupational functional capacity',
  ],
  ['400006', 20, 'Opiskeluvalmiuksien vahvistaminen', 'Stärkande av studiefärdigheter', 'Strengthening study skills'],
  ['400007', 20, 'Työelämään valmentautuminen', 'Förberedelse för arbetslivet', 'Preparing for working life'],
]
