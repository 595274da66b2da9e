import type { FastifyReply } from 'fastify'
import { type Html, html } from './html.ts'

/** Sends a page of the stand-in. Every page says that this is a test environment, so that nobody takes it for the real one. */
export function lahetaSivu(reply: FastifyReply, otsikko: string, sisalto: Html, kieli = 'fi'): FastifyReply {
  const sivu = html`<!doctype html>
<html lang="${kieli}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${otsikko} – Opintopolun testiympäristö</title>
<link rel="stylesheet" href="/tyyli.css">
</head>
<body>
<header><p><strong>Testiympäristö</strong> – valtakunnallisten palvelujen sijainen. Henkilöt ja organisaatiot ovat keksittyjä.</p></header>
<main>
<h1>${otsikko}</h1>
${sisalto}
</main>
</body>
</html>
`
  return reply
    .header('content-security-policy', "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'")
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(sivu.teksti)
}

/** A search field that works without JavaScript. `piilotetut` are carried along in the query. */
export function hakulomake(nimi: string, haku: string, piilotetut: Record<string, string | undefined>): Html {
  return html`<form method="get" role="search" class="haku">
<label for="haku">${nimi}</label>
<input id="haku" name="haku" type="search" value="${haku}" autocomplete="off">
${Object.entries(piilotetut).map(([avain, arvo]) =>
  arvo === undefined ? html`` : html`<input type="hidden" name="${avain}" value="${arvo}">`,
)}
<button type="submit">Hae</button>
</form>`
}

/** True when every word of the search is in one of the texts. */
export function osuu(haku: string, tekstit: readonly (string | null | undefined)[]): boolean {
  const kaikki = tekstit.join(' ').toLocaleLowerCase('fi')
  return haku
    .toLocaleLowerCase('fi')
    .split(/\s+/)
    .every((sana) => kaikki.includes(sana))
}
