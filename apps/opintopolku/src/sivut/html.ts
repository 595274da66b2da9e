/** A piece of HTML whose texts are already escaped. */
export class Html {
  readonly teksti: string
  constructor(teksti: string) {
    this.teksti = teksti
  }
}

type Osa = Html | string | number | false | undefined | readonly Html[]

const MERKIT: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function osaksi(osa: Osa): string {
  if (osa === undefined || osa === false) return ''
  if (osa instanceof Html) return osa.teksti
  if (typeof osa === 'object') return osa.map((html) => html.teksti).join('')
  return String(osa).replace(/[&<>"']/g, (merkki) => MERKIT[merkki] ?? merkki)
}

/** Template of HTML: everything put into it is escaped, unless it was made by this same template. */
export function html(tekstit: TemplateStringsArray, ...osat: Osa[]): Html {
  return new Html(tekstit.reduce((tulos, teksti, i) => tulos + teksti + osaksi(osat[i]), ''))
}
