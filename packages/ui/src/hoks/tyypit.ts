import type { Hoks } from '@ehoks/schema/hoks/variantit'

type Alkio<Lista> = NonNullable<Lista> extends readonly (infer A)[] ? A : never

/** A HOKS on a screen: the learner's own lacks the number. */
export type NaytettavaHoks = Omit<Hoks, 'id'>
type AmmatillinenOsa = Alkio<Hoks['hankittavat-ammat-tutkinnon-osat']>
type YhteinenOsa = Alkio<Hoks['hankittavat-yhteiset-tutkinnon-osat']>
export type OsaAlue = Alkio<YhteinenOsa['osa-alueet']>
export type Hankkimistapa = Alkio<AmmatillinenOsa['osaamisen-hankkimistavat']>
export type Naytto = Alkio<AmmatillinenOsa['osaamisen-osoittaminen']>
export type AiempiAmmatillinen = Alkio<Hoks['aiemmin-hankitut-ammat-tutkinnon-osat']>
export type AiempiPaikallinen = Alkio<Hoks['aiemmin-hankitut-paikalliset-tutkinnon-osat']>
export type AiempiYhteinen = Alkio<Hoks['aiemmin-hankitut-yhteiset-tutkinnon-osat']>
export type AiempiOsaAlue = Alkio<AiempiYhteinen['osa-alueet']>
export type KoulutuksenOsa = Alkio<Hoks['hankittavat-koulutuksen-osat']>
