-- Unfinished forms of officials. They hold personal data that nobody has accepted yet: each is its user's own, and goes
-- when the HOKS goes or when it has not been touched for long (features/luonnokset).
CREATE TABLE "luonnos" (
    "kayttajatunnus" TEXT NOT NULL,
    "avain" TEXT NOT NULL,
    "oppilaitos_oid" TEXT NOT NULL,
    "oppija_oid" TEXT,
    "oppija_nimi" TEXT,
    "hoks_id" INTEGER,
    "pohjan_versio" BIGINT,
    "sisalto" JSONB NOT NULL,
    "versio" INTEGER NOT NULL,
    "paivitetty" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "luonnos_pkey" PRIMARY KEY ("kayttajatunnus", "avain")
);

CREATE INDEX "luonnos_paivitetty_idx" ON "luonnos"("paivitetty");
CREATE INDEX "luonnos_hoks_id_idx" ON "luonnos"("hoks_id");

ALTER TABLE "luonnos" ADD CONSTRAINT "luonnos_hoks_id_fkey" FOREIGN KEY ("hoks_id") REFERENCES "hoks"("id") ON DELETE CASCADE ON UPDATE CASCADE;
