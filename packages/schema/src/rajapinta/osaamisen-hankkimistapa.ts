import { Type } from 'typebox'
import { kuori } from './kuori.ts'

export const HankkimistapaParams = Type.Object({
  moduleId: Type.String({
    description: 'Osaamisen hankkimistavan module-id.',
    maxLength: 100,
    examples: ['3fa85f64-5717-4562-b3fc-2c963f66afa6'],
  }),
})

/** GET …/hoks/osaamisen-hankkimistapa/:moduleId */
export const HankkimistapaVastaus = kuori(
  Type.Record(Type.String(), Type.Unknown(), {
    description: 'Osaamisen hankkimistapa sellaisena kuin se on HOKSissa.',
  }),
)
