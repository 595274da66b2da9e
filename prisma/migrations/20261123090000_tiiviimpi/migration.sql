-- Nothing is stored twice (docs/adr/0006-kuumat-lauseet.md).

-- Where a module-id points is in the document itself: who has a module-id knows its HOKS, too.
DROP TABLE "moduuli";
CREATE INDEX "osaamisen_hankkimistapa_module_id_idx" ON "osaamisen_hankkimistapa"("module_id");

-- The content of the latest version is that of the HOKS; the content of an earlier one is put aside when it is replaced,
-- whoever replaces it.
ALTER TABLE "hoks_versio" ALTER COLUMN "sisalto" DROP NOT NULL;
UPDATE "hoks_versio" v SET sisalto = NULL FROM "hoks" h WHERE h.id = v.hoks_id AND h.versio_nro = v.versio_nro;

CREATE FUNCTION hoks_versio_talteen() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    UPDATE hoks_versio SET sisalto = OLD.sisalto WHERE hoks_id = OLD.id AND versio_nro = OLD.versio_nro;
    RETURN NULL;
END
$$;

CREATE TRIGGER hoks_versio_talteen AFTER UPDATE ON "hoks"
    FOR EACH ROW WHEN (OLD.versio_nro <> NEW.versio_nro) EXECUTE FUNCTION hoks_versio_talteen();

-- Every version with its content.
CREATE VIEW hoks_versio_sisaltoineen AS
    SELECT v.hoks_id, v.versio_nro, v.aika, v.kayttaja_oid, v.operaatio, coalesce(v.sisalto, h.sisalto) AS sisalto
    FROM hoks_versio v JOIN hoks h ON h.id = v.hoks_id;
