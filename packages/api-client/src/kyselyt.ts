import { QueryClient } from '@tanstack/react-query'
import { Palveluvirhe } from './palveluvirhe.ts'

const MINUUTTI_MS = 60_000

/** Answers stay fresh for a minute; only trouble that may pass by itself is tried once more. */
export function luoKyselyt(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: MINUUTTI_MS,
        retry: (kerrat, virhe) => {
          const { tila } = virhe instanceof Palveluvirhe ? virhe : { tila: 0 }
          return kerrat < 1 && (tila === undefined || tila >= 502)
        },
      },
    },
  })
}
