-- The officials' list searches and orders the HOKSes of one oppilaitos by name. With the oppilaitos and the name beside
-- the HOKS, one index has them in order, and a search reads only the index, however many HOKSes there are elsewhere.

ALTER TABLE "hoks"
    ADD COLUMN "oppilaitos_oid" TEXT,
    -- In small letters; ordered as in a Finnish phone book, whatever the collation of the database.
    ADD COLUMN "haettava_nimi" TEXT COLLATE "fi-x-icu";

UPDATE "hoks" h SET "oppilaitos_oid" = oo."oppilaitos_oid", "haettava_nimi" = lower(o."nimi")
FROM "opiskeluoikeus" oo, "oppija" o WHERE oo."oid" = h."opiskeluoikeus_oid" AND o."oid" = h."oppija_oid";

ALTER TABLE "hoks" ALTER COLUMN "oppilaitos_oid" SET NOT NULL, ALTER COLUMN "haettava_nimi" SET NOT NULL;

CREATE INDEX "hoks_lista_idx" ON "hoks" ("oppilaitos_oid", "haettava_nimi", "id") WHERE "deleted_at" IS NULL;

-- Kept by the database itself, so that no writer can forget them. Locks are taken in the order of every writer: the
-- learner, the study right, the HOKS.
CREATE FUNCTION hoks_listalle() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    SELECT oo.oppilaitos_oid, lower(o.nimi) INTO NEW.oppilaitos_oid, NEW.haettava_nimi
    FROM opiskeluoikeus oo, oppija o WHERE oo.oid = NEW.opiskeluoikeus_oid AND o.oid = NEW.oppija_oid;
    RETURN NEW;
END
$$;

CREATE TRIGGER hoks_uusi_listalle BEFORE INSERT ON "hoks" FOR EACH ROW EXECUTE FUNCTION hoks_listalle();
CREATE TRIGGER hoks_muutos_listalle BEFORE UPDATE ON "hoks"
    FOR EACH ROW WHEN (OLD.oppija_oid <> NEW.oppija_oid OR OLD.opiskeluoikeus_oid <> NEW.opiskeluoikeus_oid)
    EXECUTE FUNCTION hoks_listalle();

CREATE FUNCTION oppija_listalle() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    UPDATE hoks SET haettava_nimi = lower(NEW.nimi) WHERE oppija_oid = NEW.oid;
    RETURN NULL;
END
$$;

CREATE TRIGGER oppija_listalle AFTER UPDATE ON "oppija"
    FOR EACH ROW WHEN (OLD.nimi <> NEW.nimi) EXECUTE FUNCTION oppija_listalle();

CREATE FUNCTION opiskeluoikeus_listalle() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    UPDATE hoks SET oppilaitos_oid = NEW.oppilaitos_oid WHERE opiskeluoikeus_oid = NEW.oid;
    RETURN NULL;
END
$$;

CREATE TRIGGER opiskeluoikeus_listalle AFTER UPDATE ON "opiskeluoikeus"
    FOR EACH ROW WHEN (OLD.oppilaitos_oid <> NEW.oppilaitos_oid) EXECUTE FUNCTION opiskeluoikeus_listalle();
