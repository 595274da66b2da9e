-- What administration needs: learners' settings, and the erasure of contact data.

-- AlterTable
ALTER TABLE "hoks" ADD COLUMN     "yhteystiedot_tarkistettu" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "oppijan_asetukset" (
    "oppija_oid" TEXT NOT NULL,
    "asetukset" JSONB NOT NULL,
    "paivitetty" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "oppijan_asetukset_pkey" PRIMARY KEY ("oppija_oid")
);

-- Whose contact data may have to be erased: few of a million, and reading every document to find them takes minutes.
CREATE INDEX "hoks_yhteystietoja_idx" ON "hoks" (GREATEST("yhteystiedot_tarkistettu", "updated_at"))
    WHERE "sisalto" ?| ARRAY['sahkoposti', 'puhelinnumero'];
CREATE INDEX "osaamisen_hankkimistapa_ohjaajan_yhteystietoja_idx" ON "osaamisen_hankkimistapa" ("loppu")
    WHERE "ohjaaja_sahkoposti" IS NOT NULL OR "ohjaaja_puhelinnumero" IS NOT NULL;

-- The report of workplace periods without a part-time percentage.
CREATE INDEX "osaamisen_hankkimistapa_osa_aikaisuus_puuttuu_idx" ON "osaamisen_hankkimistapa" ("loppu")
    WHERE "osa_aikaisuustieto" IS NULL
    AND "osaamisen_hankkimistapa_koodi_uri" IN ('osaamisenhankkimistapa_koulutussopimus', 'osaamisenhankkimistapa_oppisopimus');
