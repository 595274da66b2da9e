import { kysely, type Palvelu } from '../palvelu.ts'

// eHOKS has its own texts in all languages; Lokalisointi may override them. The first world overrides nothing that is shown.
const TEKSTIT: { key: string; locale: string; value: string }[] = [
  { key: 'testiymparisto.nimi', locale: 'fi', value: 'Testiympäristö' },
  { key: 'testiymparisto.nimi', locale: 'sv', value: 'Testmiljö' },
  { key: 'testiymparisto.nimi', locale: 'en', value: 'Test environment' },
  { key: 'ui:testiymparisto.nimi', locale: 'fi', value: '<Testiympäristö>' },
  { key: 'virkailija:sovellus:testiymparisto.nimi', locale: 'fi', value: 'Virkailijan testiympäristö' },
]

/** Lokalisointi: texts of user interfaces, open to all. */
export const lokalisointi: Palvelu = {
  nimi: 'lokalisointi',
  polku: '/lokalisointi/cxf/rest/v1',
  reitit: (app) => {
    app.get('/localisation', (request) => {
      const { category = 'ehoks' } = kysely(request)
      if (category !== 'ehoks') return []
      return TEKSTIT.map((teksti, i) => ({
        id: i + 1,
        category,
        ...teksti,
        force: false,
        createdBy: 'testiymparisto',
        modifiedBy: 'testiymparisto',
        created: 1_546_300_800_000,
        modified: 1_546_300_800_000,
        accessed: 1_546_300_800_000,
        accesscount: 0,
      }))
    })
  },
}
