import type { FastifyInstance } from 'fastify'
import { PALVELUNIMET } from '../ohjaus/palvelunimet.ts'
import { kysely } from '../palvelut/palvelu.ts'
import type { Ymparisto } from '../ymparisto.ts'
import { type Html, html } from './html.ts'
import { hakulomake, lahetaSivu, osuu } from './sivu.ts'

const NAYTETAAN = 25

/** The stand-in's own page: what is in the world now. */
export function etusivu(app: FastifyInstance, ymparisto: Ymparisto): void {
  app.get('/', (request, reply) => {
    const { haku = '' } = kysely(request)
    const { organisaatiot, henkilot, opiskeluoikeudet, kayttajat } = ymparisto.maailma
    const koulutustoimijoita = [...organisaatiot.values()].filter(({ tiedot }) =>
      tiedot.tyypit.includes('organisaatiotyyppi_01'),
    ).length
    const nimi = (oid: string) => {
      const henkilo = henkilot.get(oid)?.tiedot
      return henkilo ? `${henkilo.kutsumanimi} ${henkilo.sukunimi}` : ''
    }
    const hairiot = ymparisto.hairiot.kaikki()
    return lahetaSivu(
      reply,
      'Opintopolun testiympäristö',
      html`<p>Tämä ohjelma vastaa kehityksessä, testeissä ja kokeiluissa valtakunnallisten palvelujen puolesta.
Maailma on muistissa ja alkaa joka käynnistyksellä samanlaisena: ${koulutustoimijoita} koulutustoimijaa, ${organisaatiot.size} organisaatiota,
${henkilot.size} henkilöä ja ${opiskeluoikeudet.size} opiskeluoikeutta. Koko maailma: <a href="/ohjaus/maailma">/ohjaus/maailma</a> (JSON).</p>
<h2>Palvelut</h2>
${taulukko(
  'Palvelut',
  ['Palvelu', 'Kutsuja', 'Häiriö'],
  PALVELUNIMET.map((palvelu) => [
    palvelu,
    String(ymparisto.kutsut.luettele(palvelu).length),
    hairiot[palvelu] ? JSON.stringify(hairiot[palvelu]) : 'ei',
  ]),
)}
<h2>Lähetetyt viestit</h2>
<p>Viestit jäävät tänne: mitään ei lähetetä oikeasti.</p>
${viestitaulukko(ymparisto)}
<h2>Käyttäjät</h2>
<p>Valmiiden käyttäjien salasana on sama kuin tunnus. <a href="/cas/login">Virkailijan kirjautuminen</a>, <a href="/cas-oppija/login">oppijan tunnistautuminen</a>.</p>
${taulukko(
  'Käyttäjät',
  ['Tunnus', 'Nimi', 'Tyyppi', 'Mihin'],
  [...kayttajat.values()]
    .slice(0, NAYTETAAN)
    .map(({ tiedot, selite }) => [tiedot.username, nimi(tiedot.oidHenkilo), tiedot.kayttajaTyyppi, selite]),
)}
<h2>Oppijat ja opiskeluoikeudet</h2>
${hakulomake('Hae nimellä, oidilla tai kuvauksella', haku, {})}
${oikeustaulukko(ymparisto, haku, nimi)}
<h2>Organisaatiot</h2>
${organisaatiotaulukko(ymparisto, haku)}`,
    )
  })
}

function viestitaulukko({ viestit }: Ymparisto): Html {
  const kaikki = viestit.kaikki()
  return html`<p>${kaikki.length} viestiä${kaikki.length > NAYTETAAN ? `, joista näytetään ${NAYTETAAN}` : ''}.</p>
${taulukko(
  'Lähetetyt viestit',
  ['Aika', 'Vastaanottaja', 'Otsikko', 'Linkit', 'Tila'],
  kaikki
    .slice(0, NAYTETAAN)
    .map(({ aika, vastaanottajat, otsikko, sisalto, tila }) => [
      aika,
      vastaanottajat.map(({ sahkopostiOsoite }) => sahkopostiOsoite).join(', '),
      otsikko,
      [...new Set(sisalto.match(/https?:[^"<\s]+/gu))].join(' '),
      tila,
    ]),
)}`
}

function oikeustaulukko({ maailma }: Ymparisto, haku: string, nimi: (oid: string) => string): Html {
  const osuvat = [...maailma.opiskeluoikeudet.values()].filter(({ tiedot, oppijaOid, selite }) =>
    osuu(haku, [nimi(oppijaOid), oppijaOid, tiedot.oid, selite, maailma.henkilot.get(oppijaOid)?.selite]),
  )
  return html`<p>${osuvat.length} opiskeluoikeutta${osuvat.length > NAYTETAAN ? `, joista näytetään ${NAYTETAAN}` : ''}.</p>
${taulukko(
  'Opiskeluoikeudet',
  ['Oppija', 'Oppijan oid', 'Opiskeluoikeuden oid', 'Kuvaus'],
  osuvat
    .slice(0, NAYTETAAN)
    .map(({ tiedot, oppijaOid, selite }) => [
      nimi(oppijaOid),
      oppijaOid,
      tiedot.oid,
      [selite, maailma.henkilot.get(oppijaOid)?.selite].filter(Boolean).join('. '),
    ]),
)}`
}

function organisaatiotaulukko({ maailma }: Ymparisto, haku: string): Html {
  const osuvat = [...maailma.organisaatiot.values()].filter(({ tiedot, selite }) =>
    osuu(haku, [tiedot.nimi.fi, tiedot.nimi.sv, tiedot.oid, selite]),
  )
  return html`<p>${osuvat.length} organisaatiota${osuvat.length > NAYTETAAN ? `, joista näytetään ${NAYTETAAN}` : ''}.</p>
${taulukko(
  'Organisaatiot',
  ['Nimi', 'Oid', 'Ylempi organisaatio', 'Kuvaus'],
  osuvat
    .slice(0, NAYTETAAN)
    .map(({ tiedot, selite }) => [tiedot.nimi.fi ?? tiedot.nimi.sv ?? '', tiedot.oid, tiedot.parentOid ?? '', selite]),
)}`
}

/** A table that can be scrolled sideways with the keyboard too. */
function taulukko(otsikko: string, sarakkeet: string[], rivit: string[][]): Html {
  return html`<div class="taulukko" role="region" aria-label="${otsikko}" tabindex="0"><table aria-label="${otsikko}">
<thead><tr>${sarakkeet.map((sarake) => html`<th scope="col">${sarake}</th>`)}</tr></thead>
<tbody>${rivit.map((rivi) => html`<tr>${rivi.map((solu) => html`<td>${solu}</td>`)}</tr>`)}</tbody>
</table></div>`
}
