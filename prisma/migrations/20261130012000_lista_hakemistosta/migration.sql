-- Whatever the list and the work queue ask of the HOKSes of an oppilaitos is in one index, whose entries lie side by side:
-- the rows themselves are all over the table, and to look at 50 000 of them takes longer than anyone wants to wait.

-- What Koski says of the study right: whether it goes on (null: not asked), and whether it is not known any more.
ALTER TABLE "hoks"
    ADD COLUMN "oikeus_kaynnissa" BOOLEAN,
    ADD COLUMN "oikeus_puuttuu" BOOLEAN NOT NULL DEFAULT false;

UPDATE "hoks" h SET "oikeus_kaynnissa" = oo."kaynnissa", "oikeus_puuttuu" = oo."koski404"
FROM "opiskeluoikeus" oo WHERE oo."oid" = h."opiskeluoikeus_oid"
    AND (oo."kaynnissa" IS NOT NULL OR oo."koski404");

DROP INDEX "hoks_lista_idx";
CREATE INDEX "hoks_lista_idx" ON "hoks" ("oppilaitos_oid", "haettava_nimi", "id")
    INCLUDE ("osaamisen_saavuttamisen_pvm", "oikeus_kaynnissa", "oikeus_puuttuu", "updated_at", "odottava_naytto",
        "ensikertainen_hyvaksyminen", "manuaalisyotto", "opiskeluoikeus_oid", "tuva")
    WHERE "deleted_at" IS NULL;

CREATE OR REPLACE FUNCTION hoks_listalle() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    SELECT oo.oppilaitos_oid, oo.kaynnissa, oo.koski404, lower(o.nimi)
    INTO NEW.oppilaitos_oid, NEW.oikeus_kaynnissa, NEW.oikeus_puuttuu, NEW.haettava_nimi
    FROM opiskeluoikeus oo, oppija o WHERE oo.oid = NEW.opiskeluoikeus_oid AND o.oid = NEW.oppija_oid;
    RETURN NEW;
END
$$;

CREATE OR REPLACE FUNCTION opiskeluoikeus_listalle() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    UPDATE hoks SET oppilaitos_oid = NEW.oppilaitos_oid, oikeus_kaynnissa = NEW.kaynnissa, oikeus_puuttuu = NEW.koski404
    WHERE opiskeluoikeus_oid = NEW.oid;
    RETURN NULL;
END
$$;

DROP TRIGGER opiskeluoikeus_listalle ON "opiskeluoikeus";
CREATE TRIGGER opiskeluoikeus_listalle AFTER UPDATE ON "opiskeluoikeus"
    FOR EACH ROW WHEN (OLD.oppilaitos_oid <> NEW.oppilaitos_oid OR OLD.koski404 <> NEW.koski404
        OR OLD.kaynnissa IS DISTINCT FROM NEW.kaynnissa)
    EXECUTE FUNCTION opiskeluoikeus_listalle();

-- The HOKS of a period is found without reading the period.
DROP INDEX "osaamisen_hankkimistapa_kysely_estyy_idx";
CREATE INDEX "osaamisen_hankkimistapa_kysely_estyy_idx" ON "osaamisen_hankkimistapa" ("loppu", "hoks_id")
    WHERE "osaamisen_hankkimistapa_koodi_uri" IN ('osaamisenhankkimistapa_koulutussopimus', 'osaamisenhankkimistapa_oppisopimus')
    AND ("tyopaikan_nimi" IS NULL OR "tyopaikan_y_tunnus" IS NULL OR "ohjaaja_nimi" IS NULL
        OR ("ohjaaja_sahkoposti" IS NULL AND "ohjaaja_puhelinnumero" IS NULL)
        OR "osa_aikaisuustieto" IS NULL OR "osa_aikaisuustieto" NOT BETWEEN 1 AND 100);
