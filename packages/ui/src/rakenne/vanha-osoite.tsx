import { Navigate, useLocation } from 'react-router'

/** An address of the time when the HOKS had tabs: leads to the section that holds the same. */
export function VanhaOsoite({ osio }: { osio: string }) {
  const { pathname, search } = useLocation()
  return <Navigate to={{ pathname: pathname.replace(/\/[^/]+\/?$/, ''), search, hash: osio }} replace />
}
