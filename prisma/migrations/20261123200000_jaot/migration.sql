-- A learner's share of one period or demonstration with somebody outside, by consent and for a time. The secret of the
-- link is not here: only its digest, and the number of the link that it is derived from (features/jaot/tunnus.rules.ts).
CREATE TABLE "jakolinkki" (
    "share_id" UUID NOT NULL,
    "hoks_id" INTEGER NOT NULL,
    "laji" TEXT NOT NULL,
    "module_id" UUID NOT NULL,
    "tutkinnonosa_tyyppi" TEXT NOT NULL,
    "tutkinnonosa_module_id" UUID NOT NULL,
    "voimassaolo_alku" DATE NOT NULL,
    "voimassaolo_loppu" DATE NOT NULL,
    "nayta_vaatimukset" BOOLEAN NOT NULL,
    "nayta_yhteyshenkilo" BOOLEAN NOT NULL,
    "vastaanottaja_nimi" TEXT,
    "vastaanottaja_sahkoposti" TEXT,
    "kieli" TEXT NOT NULL,
    "suostumus" JSONB,
    "linkin_numero" INTEGER NOT NULL DEFAULT 1,
    "tunnus_tiiviste" TEXT NOT NULL,
    "viestin_tila" TEXT,
    "luotu" TIMESTAMPTZ(3) NOT NULL,
    "paattynyt" TIMESTAMPTZ(3),
    "paattaja" TEXT,
    "paattamisen_syy" TEXT,

    CONSTRAINT "jakolinkki_pkey" PRIMARY KEY ("share_id"),
    CONSTRAINT "jakolinkki_laji" CHECK (laji IN ('osaamisenhankkiminen', 'osaamisenosoittaminen')),
    CONSTRAINT "jakolinkki_tutkinnonosa_tyyppi" CHECK (tutkinnonosa_tyyppi IN
      ('HankittavaAmmatillinenTutkinnonOsa', 'HankittavaYTOOsaAlue', 'HankittavaPaikallinenTutkinnonOsa')),
    CONSTRAINT "jakolinkki_voimassaolo" CHECK (voimassaolo_alku <= voimassaolo_loppu),
    CONSTRAINT "jakolinkki_enintaan_vuosi" CHECK (voimassaolo_loppu <= voimassaolo_alku + interval '1 year'),
    CONSTRAINT "jakolinkki_kieli" CHECK (kieli IN ('fi', 'sv', 'en')),
    CONSTRAINT "jakolinkki_viestin_tila" CHECK (viestin_tila IN ('odottaa', 'lahetetty', 'epaonnistui')),
    CONSTRAINT "jakolinkki_viestilla_saaja" CHECK (viestin_tila IS NULL OR vastaanottaja_sahkoposti IS NOT NULL),
    CONSTRAINT "jakolinkki_paattaja" CHECK (
      (paattynyt IS NULL) = (paattaja IS NULL) AND paattaja IN ('oppija', 'oppilaitos')
      AND (paattamisen_syy IS NULL OR paattaja = 'oppilaitos'))
);

CREATE UNIQUE INDEX "jakolinkki_tunnus_tiiviste_key" ON "jakolinkki"("tunnus_tiiviste");
CREATE INDEX "jakolinkki_hoks_id_idx" ON "jakolinkki"("hoks_id");
CREATE INDEX "jakolinkki_odottavat_viestit" ON "jakolinkki"("luotu") WHERE viestin_tila = 'odottaa';
ALTER TABLE "jakolinkki" ADD CONSTRAINT "jakolinkki_hoks_id_fkey" FOREIGN KEY ("hoks_id") REFERENCES "hoks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Each time that somebody has opened a link. Who it was is not known.
CREATE TABLE "jakolinkki_katselu" (
    "id" BIGSERIAL NOT NULL,
    "share_id" UUID NOT NULL,
    "aika" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "jakolinkki_katselu_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "jakolinkki_katselu_share_id_aika_idx" ON "jakolinkki_katselu"("share_id", "aika");
ALTER TABLE "jakolinkki_katselu" ADD CONSTRAINT "jakolinkki_katselu_share_id_fkey" FOREIGN KEY ("share_id") REFERENCES "jakolinkki"("share_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What somebody with the link has told: to the learner and to the institution.
CREATE TABLE "jakolinkki_palaute" (
    "id" BIGSERIAL NOT NULL,
    "share_id" UUID NOT NULL,
    "laji" TEXT NOT NULL,
    "viesti" TEXT,
    "aika" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "jakolinkki_palaute_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "jakolinkki_palaute_laji" CHECK (laji IN ('nahty', 'vaarat-yhteystiedot'))
);
CREATE INDEX "jakolinkki_palaute_share_id_idx" ON "jakolinkki_palaute"("share_id");
ALTER TABLE "jakolinkki_palaute" ADD CONSTRAINT "jakolinkki_palaute_share_id_fkey" FOREIGN KEY ("share_id") REFERENCES "jakolinkki"("share_id") ON DELETE CASCADE ON UPDATE CASCADE;
