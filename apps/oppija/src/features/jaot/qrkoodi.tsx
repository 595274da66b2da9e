import './jaot.css'
import encodeQR from 'qr'

/** Light modules around the code, without which readers do not find it. */
const REUNA = 2

/** A text as a QR code. */
export default function Qrkoodi({ teksti, nimi }: { teksti: string; nimi: string }) {
  const ruudut = encodeQR(teksti, 'raw', { border: REUNA })
  const mustat = ruudut.flatMap((rivi, y) => rivi.flatMap((musta, x) => (musta ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg
      className="qrkoodi"
      role="img"
      aria-label={nimi}
      viewBox={`0 0 ${ruudut.length} ${ruudut.length}`}
      shapeRendering="crispEdges"
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path d={mustat.join('')} fill="#000" />
    </svg>
  )
}
