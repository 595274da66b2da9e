import { XMLBuilder } from 'fast-xml-parser'

const rakentaja = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true, indentBy: '  ' })

/** Attributes of a user, several values as a list; each value becomes an element of its own. */
export type Attribuutit = Record<string, string | string[]>

/** The answer of `serviceValidate` to a valid ticket (CAS protocol 3). */
export function onnistuminen(user: string, attribuutit: Attribuutit): string {
  return rakentaja.build({
    'cas:serviceResponse': {
      '@xmlns:cas': 'http://www.yale.edu/tp/cas',
      'cas:authenticationSuccess': {
        'cas:user': user,
        'cas:attributes': Object.fromEntries(Object.entries(attribuutit).map(([nimi, arvo]) => [`cas:${nimi}`, arvo])),
      },
    },
  })
}

/** The answer of `serviceValidate` that refuses a ticket. */
export function epaonnistuminen(code: string, teksti: string): string {
  return rakentaja.build({
    'cas:serviceResponse': {
      '@xmlns:cas': 'http://www.yale.edu/tp/cas',
      'cas:authenticationFailure': { '@code': code, '#text': teksti },
    },
  })
}

/** The message by which CAS tells a service that the login behind a ticket has ended. */
export function uloskirjaus(st: string, kayttaja: string, tunnus: string, aika: Date): string {
  return rakentaja.build({
    'samlp:LogoutRequest': {
      '@xmlns:samlp': 'urn:oasis:names:tc:SAML:2.0:protocol',
      '@ID': tunnus,
      '@Version': '2.0',
      '@IssueInstant': aika.toISOString(),
      'saml:NameID': { '@xmlns:saml': 'urn:oasis:names:tc:SAML:2.0:assertion', '#text': kayttaja },
      'samlp:SessionIndex': st,
    },
  })
}
