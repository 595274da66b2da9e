import { useQuery } from '@tanstack/react-query'
import { ymparistoKysely } from '../features/istunto/istunto.queries.ts'
import { TutkinnotSivu } from '../features/tietoa/tutkinnot-sivu.tsx'

/** The search of qualifications, which leads to ePerusteet. */
export default function Tutkinnot() {
  const { data } = useQuery(ymparistoKysely)
  return <TutkinnotSivu perusteet={data?.data['eperusteet-peruste-url']} />
}
