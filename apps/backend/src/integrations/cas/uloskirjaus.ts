import { jasennaXml, lapsi, teksti } from './xml.ts'

/**
 * The service ticket whose session CAS ends by a back-channel logout (a SAML LogoutRequest). undefined when the text is
 * none, or names no ticket.
 */
export function uloskirjattavaLippu(logoutRequest: string): string | undefined {
  return teksti(lapsi(jasennaXml(logoutRequest), 'LogoutRequest'), 'SessionIndex')
}
