-- What the work queue needs: study rights without a HOKS, which rights go on, demonstrations that nobody has returned
-- to, and indexes for what must be mended.

-- AlterTable
ALTER TABLE "opiskeluoikeus" ADD COLUMN     "kaynnissa" BOOLEAN;

-- CreateTable
CREATE TABLE "hoksiton_opiskeluoikeus" (
    "oid" TEXT NOT NULL,
    "oppija_oid" TEXT NOT NULL,
    "oppija_nimi" TEXT NOT NULL,
    "oppilaitos_oid" TEXT NOT NULL,
    "tyyppi" TEXT NOT NULL,
    "tutkinto_nimi" JSONB NOT NULL,
    "osaamisala_nimi" JSONB NOT NULL,
    "alkamispaiva" DATE,
    "haettu_organisaatiosta" TEXT NOT NULL,

    CONSTRAINT "hoksiton_opiskeluoikeus_pkey" PRIMARY KEY ("oid")
);

-- CreateTable
CREATE TABLE "massaluovutus" (
    "organisaatio_oid" TEXT NOT NULL,
    "haettu" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "massaluovutus_pkey" PRIMARY KEY ("organisaatio_oid")
);

-- CreateIndex
CREATE INDEX "hoksiton_opiskeluoikeus_oppilaitos_oid_idx" ON "hoksiton_opiskeluoikeus"("oppilaitos_oid");

-- CreateIndex
CREATE INDEX "hoksiton_opiskeluoikeus_haettu_organisaatiosta_idx" ON "hoksiton_opiskeluoikeus"("haettu_organisaatiosta");

-- The last day of the first demonstration that had not ended when the HOKS was last changed. Once that day has passed,
-- the demonstration has been held or missed, and the HOKS does not tell which. Days are ISO text in the document, which
-- is read the same under every setting: hence immutable.
CREATE FUNCTION odottava_naytto(sisalto JSONB, muutettu TIMESTAMPTZ) RETURNS DATE
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT min(naytto.loppu) FROM (
        SELECT (paiva #>> '{}')::date AS loppu FROM (
            SELECT jsonb_path_query(sisalto, '$."hankittavat-ammat-tutkinnon-osat"[*]."osaamisen-osoittaminen"[*].loppu') AS paiva
            UNION ALL
            SELECT jsonb_path_query(sisalto, '$."hankittavat-paikalliset-tutkinnon-osat"[*]."osaamisen-osoittaminen"[*].loppu')
            UNION ALL
            SELECT jsonb_path_query(sisalto, '$."hankittavat-yhteiset-tutkinnon-osat"[*]."osa-alueet"[*]."osaamisen-osoittaminen"[*].loppu')
        ) paivat
    ) naytto
    WHERE naytto.loppu >= (muutettu AT TIME ZONE 'Europe/Helsinki')::date
$$;

-- Computed from the document by the database itself, so that no writer can forget them.
ALTER TABLE "hoks"
    ADD COLUMN "odottava_naytto" DATE GENERATED ALWAYS AS (odottava_naytto("sisalto", "updated_at")) STORED,
    -- No survey is sent of the periods of a HOKS that has to do with TUVA.
    ADD COLUMN "tuva" BOOLEAN GENERATED ALWAYS AS (
        "sisalto" ? 'tuva-opiskeluoikeus-oid' OR "sisalto" #> '{hankittavat-koulutuksen-osat,0}' IS NOT NULL
    ) STORED;

-- Workplace periods of which no survey can go out.
CREATE INDEX "osaamisen_hankkimistapa_kysely_estyy_idx" ON "osaamisen_hankkimistapa" ("loppu")
    WHERE "osaamisen_hankkimistapa_koodi_uri" IN ('osaamisenhankkimistapa_koulutussopimus', 'osaamisenhankkimistapa_oppisopimus')
    AND ("tyopaikan_nimi" IS NULL OR "tyopaikan_y_tunnus" IS NULL OR "ohjaaja_nimi" IS NULL
        OR ("ohjaaja_sahkoposti" IS NULL AND "ohjaaja_puhelinnumero" IS NULL)
        OR "osa_aikaisuustieto" IS NULL OR "osa_aikaisuustieto" NOT BETWEEN 1 AND 100);

-- Refusals are a small part of the transfer log.
CREATE INDEX "tiedonsiirto_hylatyt_idx" ON "tiedonsiirto" USING GIN ("organisaatio_oidit")
    WHERE "tulos" = 'hylatty' AND NOT "koeajo";
