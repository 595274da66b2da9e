import type { Tietokanta } from '../../database.ts'
import type { OpiskeluoikeudenTiedot } from '../hakemisto/hakemisto.rules.ts'

/** A study right that goes on, and whose it is. */
export type KaynnissaOleva = OpiskeluoikeudenTiedot & { oppijaNimi: string }

/** The organisations whose study rights eHOKS knows: koulutustoimijat or, without one, the oppilaitokset themselves. */
export async function haeTunnetutOrganisaatiot(kanta: Tietokanta): Promise<string[]> {
  const rivit = await kanta.$queryRaw<{ oid: string }[]>`
    select distinct coalesce(koulutustoimija_oid, oppilaitos_oid) as oid from opiskeluoikeus order by 1`
  return rivit.map(({ oid }) => oid)
}

/**
 * Stores what Koski told of an organisation, in place of what it told before: the study rights that go on and have no
 * HOKS, and which of the rights that have one go on. A right whose HOKS has been deleted counts as one that has: it gets
 * no other. `alkaen`: rights that began earlier were not asked for.
 */
export async function tallennaKaynnissaOlevat(
  kanta: Tietokanta,
  organisaatioOid: string,
  oikeudet: readonly KaynnissaOleva[],
  { alkaen, aika }: { alkaen: string; aika: Date },
): Promise<void> {
  const oidit = oikeudet.map(({ oid }) => oid)
  await kanta.$transaction([
    kanta.$executeRaw`
      delete from hoksiton_opiskeluoikeus where haettu_organisaatiosta = ${organisaatioOid} or oid = any(${oidit})`,
    kanta.$executeRaw`
      insert into hoksiton_opiskeluoikeus (oid, oppija_oid, oppija_nimi, oppilaitos_oid, tyyppi, tutkinto_nimi,
        osaamisala_nimi, alkamispaiva, haettu_organisaatiosta)
      select t.oid, t."oppijaOid", t."oppijaNimi", t."oppilaitosOid", t.tyyppi, t."tutkintoNimi", t."osaamisalaNimi",
        t.alkamispaiva, ${organisaatioOid}
      from jsonb_to_recordset(${JSON.stringify(oikeudet)}::jsonb) as t("oid" text, "oppijaOid" text, "oppijaNimi" text,
        "oppilaitosOid" text, "tyyppi" text, "tutkintoNimi" jsonb, "osaamisalaNimi" jsonb, "alkamispaiva" date)
      where not exists (select 1 from hoks where hoks.opiskeluoikeus_oid = t.oid)`,
    kanta.$executeRaw`
      update opiskeluoikeus set kaynnissa = (oid = any(${oidit}))
      where (koulutustoimija_oid = ${organisaatioOid} or oppilaitos_oid = ${organisaatioOid})
        and alkamispaiva >= ${alkaen}::date and kaynnissa is distinct from (oid = any(${oidit}))`,
    kanta.$executeRaw`
      insert into massaluovutus (organisaatio_oid, haettu) values (${organisaatioOid}, ${aika})
      on conflict (organisaatio_oid) do update set haettu = excluded.haettu`,
  ])
}

/** When Koski last told of any of the organisations; undefined: never. */
export async function viimeksiHaettu(
  kanta: Tietokanta,
  organisaatioOidit: readonly string[],
): Promise<Date | undefined> {
  const { _max } = await kanta.massaluovutus.aggregate({
    where: { organisaatioOid: { in: [...organisaatioOidit] } },
    _max: { haettu: true },
  })
  return _max.haettu ?? undefined
}
