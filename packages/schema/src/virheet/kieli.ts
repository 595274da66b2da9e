/** Languages of the texts. */
export const KIELET = ['fi', 'sv', 'en'] as const
export type Kieli = (typeof KIELET)[number]
export type Tekstit = Readonly<Record<Kieli, string>>

/** The language that a request asks for with `Accept-Language`; Finnish when it asks for none of ours. */
export function kieliOtsakkeesta(otsake: string | undefined): Kieli {
  const toiveet = (otsake ?? '').split(',').map((toive) => {
    const [tunnus = '', ...maareet] = toive.split(';').map((osa) => osa.trim())
    const paino = Number(maareet.find((maare) => maare.startsWith('q='))?.slice(2) ?? 1)
    return { tunnus: tunnus.toLowerCase().split('-')[0], paino: Number.isNaN(paino) ? 0 : paino }
  })
  const parhaasta = toiveet.filter(({ paino }) => paino > 0).toSorted((a, b) => b.paino - a.paino)
  for (const { tunnus } of parhaasta) {
    const kieli = KIELET.find((tarjolla) => tarjolla === tunnus)
    if (kieli !== undefined) return kieli
  }
  return 'fi'
}
