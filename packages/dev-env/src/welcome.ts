import type { Environment } from './environment.ts'

/** What `npm start` says when everything runs: addresses, test users and what to try first. */
export function welcome({ virkailijaUrl, oppijaUrl, opintopolkuUrl, databaseUrl }: Environment): string {
  const api = `${virkailijaUrl}/ehoks-virkailija-backend`
  return `
eHOKS is running.

  Officials' application   ${virkailijaUrl}/ehoks-virkailija-ui
  Learners' application    ${oppijaUrl}/ehoks
  API documentation        ${api}/doc/
  HOKS field by field      ${api}/json-viewer/index.html
  National services        ${opintopolkuUrl}   (a stand-in with made-up people)
  Database                 ${databaseUrl}

Test users (the password is the user name):

  opettaja        official, reads and writes in one school of provider A; may delete
  katselija       official, reads in the same school
  toinen-opettaja official of provider B
  paakayttaja     administrator of the service
  primus, wilma   student information systems of providers A and B
  oikeudeton, lukittu   without rights; locked
  Learners are chosen from a list when logging in to the learners' application.

Try first: open the officials' application, choose opettaja, open a HOKS. Then push one yourself: see the README.
Ctrl-C stops everything.
`
}
