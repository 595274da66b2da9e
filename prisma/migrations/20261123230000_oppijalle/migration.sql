-- Which version of a plan its learner has last looked at: what has changed since is told.
CREATE TABLE "suunnitelman_kaynti" (
    "oppija_oid" TEXT NOT NULL,
    "hoks_id" INTEGER NOT NULL,
    "versio_nro" BIGINT NOT NULL,
    "aika" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "suunnitelman_kaynti_pkey" PRIMARY KEY ("oppija_oid", "hoks_id")
);
CREATE INDEX "suunnitelman_kaynti_hoks_id_idx" ON "suunnitelman_kaynti"("hoks_id");
ALTER TABLE "suunnitelman_kaynti" ADD CONSTRAINT "suunnitelman_kaynti_hoks_id_fkey" FOREIGN KEY ("hoks_id") REFERENCES "hoks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A calendar that a learner's own calendar program subscribes to. As of shares, only the digest of the secret is here; the
-- row stays when the calendar is ended, so that its link is never made again.
CREATE TABLE "kalenterisyote" (
    "oppija_oid" TEXT NOT NULL,
    "linkin_numero" INTEGER NOT NULL,
    "kieli" TEXT NOT NULL,
    "tunnus_tiiviste" TEXT,
    "luotu" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "kalenterisyote_pkey" PRIMARY KEY ("oppija_oid"),
    CONSTRAINT "kalenterisyote_kieli" CHECK (kieli IN ('fi', 'sv', 'en'))
);
CREATE UNIQUE INDEX "kalenterisyote_tunnus_tiiviste_key" ON "kalenterisyote"("tunnus_tiiviste");

-- The organisations in which the user had rights then: a learner sees of which organisation was the one who looked at the
-- plan.
ALTER TABLE "auditloki" ADD COLUMN "kayttajan_organisaatiot" TEXT[];
