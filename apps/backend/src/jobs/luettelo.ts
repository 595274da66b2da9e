import { createHakemisto } from '../features/hakemisto/hakemisto.service.ts'
import { createJakoviestit } from '../features/jaot/jakoviestit.service.ts'
import { createKayttoonotto, KAYTTOONOTON_LASKENTA } from '../features/kayttoonotto/kayttoonotto.service.ts'
import { createHoksittomat } from '../features/tehtavat/hoksittomat.service.ts'
import { createTiedonsiirrot } from '../features/tiedonsiirrot/tiedonsiirrot.service.ts'
import type { Tyo } from './tyo.ts'

/** Every background job of the service. */
export const tyot: readonly Tyo[] = [
  {
    nimi: 'koski-massaluovutus',
    ajastus: '15 1 * * *',
    suorita: (services, _syote, { eteneminen }) => createHoksittomat(services).paivita(eteneminen),
  },
  {
    nimi: 'opiskeluoikeuksien-paivitys',
    syotteet: ['koulutustoimija-oid'],
    suorita: async (services, syote, { eteneminen }) => ({
      opiskeluoikeuksia: await createHakemisto(services).paivitaKoulutustoimijanOikeudet(
        syote['koulutustoimija-oid'] ?? '',
        eteneminen,
      ),
    }),
  },
  {
    nimi: 'hakemiston-taydennys',
    ajastus: '45 3 * * *',
    suorita: async (services, _syote, { eteneminen }) => ({
      opiskeluoikeuksia: await createHakemisto(services).paivitaNimettomat(eteneminen),
    }),
  },
  {
    nimi: 'jakoviestien-lahetys',
    ajastus: '20 * * * *',
    suorita: (services) => createJakoviestit(services).lahetaOdottavat(),
  },
  {
    nimi: KAYTTOONOTON_LASKENTA,
    ajastus: '10 * * * *',
    suorita: (services) => createKayttoonotto(services).laske(),
  },
  {
    nimi: 'tiedonsiirtojen-siivous',
    ajastus: '30 4 * * *',
    suorita: async (services) => ({ poistettuja: await createTiedonsiirrot(services).poistaVanhat() }),
  },
]
