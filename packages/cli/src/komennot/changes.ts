import { readFile, writeFile } from 'node:fs/promises'
import type { Palvelukayttaja } from '@ehoks/api-client/palvelukayttaja'
import { POISTUMISKOODIT, type Ymparisto } from '../ymparisto.ts'

type Valinnat = {
  jalkeen: number | undefined
  seuraaMs: number | undefined
  /** File that keeps the number of the last change that was printed. */
  muisti: string | undefined
}

/** Prints changes of own HOKSes, one on a line of JSON. */
export async function changes(
  { jalkeen, seuraaMs, muisti }: Valinnat,
  asiakas: Palvelukayttaja,
  { out, signal }: Ymparisto,
): Promise<number> {
  const alku = jalkeen ?? (muisti === undefined ? 0 : Number(await readFile(muisti, 'utf8').catch(() => '0')))
  for await (const muutos of asiakas.muutokset({
    jalkeen: alku,
    signal,
    ...(seuraaMs !== undefined && { seuraaMs }),
  })) {
    out(`${JSON.stringify(muutos)}\n`)
    if (muisti !== undefined) await writeFile(muisti, `${muutos['versio-nro']}\n`)
  }
  return POISTUMISKOODIT.ok
}
