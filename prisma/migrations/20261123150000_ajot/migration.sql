-- Runs of background jobs: what the administrator sees of them. The queue itself is pg-boss's, in its own schema.
CREATE TABLE "ajo" (
    "id" BIGSERIAL NOT NULL,
    "nimi" TEXT NOT NULL,
    "syote" JSONB NOT NULL,
    "aloittaja_oid" TEXT,
    "luotu" TIMESTAMPTZ(3) NOT NULL,
    "alkoi" TIMESTAMPTZ(3),
    "paattyi" TIMESTAMPTZ(3),
    "tila" TEXT NOT NULL,
    "tehty" INTEGER NOT NULL DEFAULT 0,
    "kaikkiaan" INTEGER,
    "tulos" JSONB,
    "virhe" TEXT,

    CONSTRAINT "ajo_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "ajo_tila" CHECK (tila IN ('odottaa', 'kaynnissa', 'valmis', 'epaonnistui', 'peruttu')),
    CONSTRAINT "ajo_paattynyt" CHECK ((paattyi IS NOT NULL) = (tila IN ('valmis', 'epaonnistui', 'peruttu')))
);

CREATE INDEX "ajo_nimi_id_idx" ON "ajo"("nimi", "id");
-- Of a job one run at a time: a second one finds the first waiting or under way.
CREATE UNIQUE INDEX "ajo_yksi_kerrallaan" ON "ajo"("nimi", "syote") WHERE tila IN ('odottaa', 'kaynnissa');
