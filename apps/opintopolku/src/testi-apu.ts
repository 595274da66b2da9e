import type { FastifyInstance } from 'fastify'
import { buildApp } from './app.ts'

/** Address under which `app.inject` calls the stand-in. */
export const OMA_OSOITE = 'http://localhost:80'

/** A stand-in of its own for a test, with a clock that the test moves. */
export function luoTestisovellus(): { app: FastifyInstance; siirraKelloa(ms: number): void } {
  let nyt = Date.parse('2026-11-22T10:00:00Z')
  return {
    app: buildApp({ kello: () => new Date(nyt) }),
    siirraKelloa: (ms) => {
      nyt += ms
    },
  }
}

/** POSTs an URL-encoded form. */
export function lahetaLomake(
  app: FastifyInstance,
  url: string,
  kentat: Record<string, string>,
  headers: Record<string, string> = {},
) {
  return app.inject({
    method: 'POST',
    url,
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(kentat).toString(),
  })
}

/** Path of a fresh ticket-granting ticket of a ready-made user. */
export async function lippujenAntaja(app: FastifyInstance, username: string): Promise<string> {
  const vastaus = await lahetaLomake(app, '/cas/v1/tickets', { username, password: username })
  return new URL(String(vastaus.headers.location)).pathname
}

/** A fresh service ticket of a ready-made user, got as integrators get it. */
export async function palvelulippu(app: FastifyInstance, username: string, service: string): Promise<string> {
  const vastaus = await lahetaLomake(app, await lippujenAntaja(app, username), { service })
  return vastaus.body
}

/** Validates a ticket at CAS; the answer is XML. */
export async function tarkista(
  app: FastifyInstance,
  ticket: string,
  service: string,
  polku = '/cas/p3/serviceValidate',
) {
  const vastaus = await app.inject({ url: polku, query: { ticket, service } })
  return vastaus.body
}

/** Code of a refusal of CAS, or null when it accepted. */
export function hylkayskoodi(xml: string): string | null {
  return /<cas:authenticationFailure code="([A-Z_]+)">/.exec(xml)?.[1] ?? null
}

/** Values of an attribute in the answer of CAS. */
export function attribuutti(xml: string, nimi: string): string[] {
  return [...xml.matchAll(new RegExp(`<cas:${nimi}>([^<]*)</cas:${nimi}>`, 'g'))].map(([, arvo = '']) => arvo)
}

/** PUTs to the control API and expects success. */
export async function ohjaa(app: FastifyInstance, url: string, payload: object): Promise<void> {
  const vastaus = await app.inject({ method: 'PUT', url: `/ohjaus${url}`, payload })
  if (vastaus.statusCode !== 204) throw new Error(`${url}: ${vastaus.statusCode} ${vastaus.body}`)
}

/** The `Authorization` header of a ready-made user. */
export function basic(username: string): Record<string, string> {
  return { authorization: `Basic ${Buffer.from(`${username}:${username}`).toString('base64')}` }
}
