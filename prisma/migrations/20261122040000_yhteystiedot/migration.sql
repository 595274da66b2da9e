-- Contact data may also be left in earlier versions of a HOKS whose latest has none: what tells that a HOKS has been
-- looked through is the version it was in, not what that one holds.

-- AlterTable
ALTER TABLE "hoks" ADD COLUMN     "yhteystiedot_poistettu_versio" BIGINT;

DROP INDEX "hoks_yhteystietoja_idx";
CREATE INDEX "hoks_yhteystiedot_poistamatta_idx" ON "hoks" (GREATEST("yhteystiedot_tarkistettu", "updated_at"))
    WHERE "yhteystiedot_poistettu_versio" IS DISTINCT FROM "versio_nro";
