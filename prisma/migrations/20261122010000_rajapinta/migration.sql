-- What the whole API needs: the transfer log, traces of permanent deletions, bought education and lost study rights.

-- AlterTable
ALTER TABLE "opiskeluoikeus" ADD COLUMN     "hankintakoulutus_jarjestaja_oid" TEXT,
ADD COLUMN     "hankintakoulutus_opiskeluoikeus_oid" TEXT,
ADD COLUMN     "koski404" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "hoks_poisto" (
    "hoks_id" INTEGER NOT NULL,
    "versio_nro" BIGINT NOT NULL,
    "oppilaitos_oid" TEXT NOT NULL,
    "koulutustoimija_oid" TEXT,
    "aika" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "hoks_poisto_pkey" PRIMARY KEY ("hoks_id")
);

-- CreateTable
CREATE TABLE "tiedonsiirto" (
    "id" BIGSERIAL NOT NULL,
    "aika" TIMESTAMPTZ(3) NOT NULL,
    "kayttajatunnus" TEXT NOT NULL,
    "organisaatio_oidit" TEXT[],
    "opiskeluoikeus_oid" TEXT,
    "hoks_id" INTEGER,
    "operaatio" TEXT NOT NULL,
    "tulos" TEXT NOT NULL,
    "tila" INTEGER NOT NULL,
    "virheet" JSONB NOT NULL,
    "varoitukset" JSONB NOT NULL,
    "koeajo" BOOLEAN NOT NULL,
    "pyynto_tunniste" TEXT NOT NULL,

    CONSTRAINT "tiedonsiirto_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "hoks_poisto_versio_nro_key" ON "hoks_poisto"("versio_nro");

-- CreateIndex
CREATE INDEX "tiedonsiirto_organisaatio_oidit_idx" ON "tiedonsiirto" USING GIN ("organisaatio_oidit");

-- CreateIndex
CREATE INDEX "tiedonsiirto_opiskeluoikeus_oid_id_idx" ON "tiedonsiirto"("opiskeluoikeus_oid", "id");

-- CreateIndex
CREATE INDEX "tiedonsiirto_aika_idx" ON "tiedonsiirto"("aika");

-- CreateIndex
CREATE INDEX "opiskeluoikeus_hankintakoulutus_opiskeluoikeus_oid_idx" ON "opiskeluoikeus"("hankintakoulutus_opiskeluoikeus_oid");

ALTER TABLE "tiedonsiirto" ADD CONSTRAINT "tiedonsiirto_operaatio" CHECK (operaatio IN ('luonti', 'korvaus', 'paivitys'));
ALTER TABLE "tiedonsiirto" ADD CONSTRAINT "tiedonsiirto_tulos" CHECK (tulos IN ('hyvaksytty', 'hylatty'));
