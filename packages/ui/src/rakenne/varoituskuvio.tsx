import './varoituskuvio.css'

/** A triangle before words that tell what is missing: the words say it all. */
export function Varoituskuvio() {
  return (
    <svg className="varoituskuvio" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d="M10 2 19 18H1Z" fill="none" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" />
      <path d="M10 8v4.5m0 1.6v1.6" stroke="currentColor" strokeWidth="2" />
    </svg>
  )
}
