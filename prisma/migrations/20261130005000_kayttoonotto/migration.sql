-- How eHOKS is taken into use: counts by day and koulutustoimija, so that a picture of a million HOKSes is a sum of some
-- hundred thousand small rows. The job kayttoonoton-laskenta makes them.
CREATE TABLE "kayttoonotto_hoksit" (
    "koulutustoimija_oid" TEXT NOT NULL,
    "paiva" DATE NOT NULL,
    "hokseja" INTEGER NOT NULL,
    "kasin" INTEGER NOT NULL,

    CONSTRAINT "kayttoonotto_hoksit_pkey" PRIMARY KEY ("koulutustoimija_oid","paiva")
);

-- Stays when the rows of the transfer log are removed after a year.
CREATE TABLE "kayttoonotto_siirrot" (
    "koulutustoimija_oid" TEXT NOT NULL,
    "paiva" DATE NOT NULL,
    "siirtoja" INTEGER NOT NULL,
    "hylattyja" INTEGER NOT NULL,
    "viimeisin" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "kayttoonotto_siirrot_pkey" PRIMARY KEY ("koulutustoimija_oid","paiva")
);
CREATE INDEX "kayttoonotto_siirrot_paiva_idx" ON "kayttoonotto_siirrot"("paiva");
