-- The first schema. Tables and indexes are what schema.prisma says; below them is what Prisma cannot say.

-- Search of learners by any part of the name.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateTable
CREATE TABLE "oppija" (
    "oid" TEXT NOT NULL,
    "nimi" TEXT NOT NULL,
    "paivitetty" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "oppija_pkey" PRIMARY KEY ("oid")
);

-- CreateTable
CREATE TABLE "opiskeluoikeus" (
    "oid" TEXT NOT NULL,
    "oppija_oid" TEXT NOT NULL,
    "oppilaitos_oid" TEXT NOT NULL,
    "koulutustoimija_oid" TEXT,
    "tyyppi" TEXT NOT NULL,
    "tutkinto_nimi" JSONB NOT NULL,
    "osaamisala_nimi" JSONB NOT NULL,
    "alkamispaiva" DATE,
    "arvioitu_paattymispaiva" DATE,
    "paivitetty" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "opiskeluoikeus_pkey" PRIMARY KEY ("oid")
);

-- CreateTable
CREATE TABLE "hoks" (
    "id" SERIAL NOT NULL,
    "eid" UUID NOT NULL,
    "oppija_oid" TEXT NOT NULL,
    "opiskeluoikeus_oid" TEXT NOT NULL,
    "ensikertainen_hyvaksyminen" DATE NOT NULL,
    "osaamisen_saavuttamisen_pvm" DATE,
    "manuaalisyotto" BOOLEAN NOT NULL,
    "sisalto" JSONB NOT NULL,
    "versio_nro" BIGINT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "hoks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hoks_versio" (
    "hoks_id" INTEGER NOT NULL,
    "versio_nro" BIGINT NOT NULL,
    "aika" TIMESTAMPTZ(3) NOT NULL,
    "kayttaja_oid" TEXT NOT NULL,
    "operaatio" TEXT NOT NULL,
    "sisalto" JSONB NOT NULL,

    CONSTRAINT "hoks_versio_pkey" PRIMARY KEY ("hoks_id","versio_nro")
);

-- CreateTable
CREATE TABLE "osaamisen_hankkimistapa" (
    "hoks_id" INTEGER NOT NULL,
    "polku" TEXT NOT NULL,
    "module_id" UUID NOT NULL,
    "yksiloiva_tunniste" TEXT,
    "alku" DATE NOT NULL,
    "loppu" DATE NOT NULL,
    "osaamisen_hankkimistapa_koodi_uri" TEXT NOT NULL,
    "tyopaikan_nimi" TEXT,
    "tyopaikan_y_tunnus" TEXT,
    "ohjaaja_nimi" TEXT,
    "ohjaaja_sahkoposti" TEXT,
    "ohjaaja_puhelinnumero" TEXT,
    "osa_aikaisuustieto" INTEGER,
    "oppisopimuksen_perusta_koodi_uri" TEXT,
    "tutkinnon_osa_koodi_uri" TEXT,
    "tutkinnon_osa_nimi" TEXT,

    CONSTRAINT "osaamisen_hankkimistapa_pkey" PRIMARY KEY ("hoks_id","polku")
);

-- CreateTable
CREATE TABLE "moduuli" (
    "module_id" UUID NOT NULL,
    "hoks_id" INTEGER NOT NULL,
    "polku" TEXT NOT NULL,

    CONSTRAINT "moduuli_pkey" PRIMARY KEY ("module_id")
);

-- CreateTable
CREATE TABLE "istunto" (
    "tunniste_tiiviste" TEXT NOT NULL,
    "laji" TEXT NOT NULL,
    "tiedot" JSONB NOT NULL,
    "lippu_tiiviste" TEXT NOT NULL,
    "luotu" TIMESTAMPTZ(3) NOT NULL,
    "vanhenee" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "istunto_pkey" PRIMARY KEY ("tunniste_tiiviste")
);

-- CreateTable
CREATE TABLE "auditloki" (
    "id" BIGSERIAL NOT NULL,
    "aika" TIMESTAMPTZ(3) NOT NULL,
    "kayttaja_oid" TEXT,
    "kayttaja_laji" TEXT NOT NULL,
    "ip_osoite" TEXT,
    "kayttajaagentti" TEXT,
    "operaatio" TEXT NOT NULL,
    "kohde" JSONB NOT NULL,
    "tulos" TEXT NOT NULL,
    "muutokset" JSONB,
    "pyynto_tunniste" TEXT NOT NULL,

    CONSTRAINT "auditloki_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "oppija_nimi_idx" ON "oppija" USING GIN ("nimi" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "opiskeluoikeus_oppija_oid_idx" ON "opiskeluoikeus"("oppija_oid");

-- CreateIndex
CREATE INDEX "opiskeluoikeus_oppilaitos_oid_idx" ON "opiskeluoikeus"("oppilaitos_oid");

-- CreateIndex
CREATE INDEX "opiskeluoikeus_koulutustoimija_oid_idx" ON "opiskeluoikeus"("koulutustoimija_oid");

-- CreateIndex
CREATE UNIQUE INDEX "hoks_eid_key" ON "hoks"("eid");

-- CreateIndex
CREATE UNIQUE INDEX "hoks_opiskeluoikeus_oid_key" ON "hoks"("opiskeluoikeus_oid");

-- CreateIndex
CREATE UNIQUE INDEX "hoks_versio_nro_key" ON "hoks"("versio_nro");

-- CreateIndex
CREATE INDEX "hoks_oppija_oid_idx" ON "hoks"("oppija_oid");

-- CreateIndex
CREATE INDEX "osaamisen_hankkimistapa_hoks_id_yksiloiva_tunniste_idx" ON "osaamisen_hankkimistapa"("hoks_id", "yksiloiva_tunniste");

-- CreateIndex
CREATE INDEX "osaamisen_hankkimistapa_loppu_idx" ON "osaamisen_hankkimistapa"("loppu");

-- CreateIndex
CREATE UNIQUE INDEX "moduuli_hoks_id_polku_key" ON "moduuli"("hoks_id", "polku");

-- CreateIndex
CREATE INDEX "istunto_lippu_tiiviste_idx" ON "istunto"("lippu_tiiviste");

-- CreateIndex
CREATE INDEX "istunto_vanhenee_idx" ON "istunto"("vanhenee");

-- CreateIndex
CREATE INDEX "auditloki_aika_idx" ON "auditloki"("aika");

-- AddForeignKey
ALTER TABLE "opiskeluoikeus" ADD CONSTRAINT "opiskeluoikeus_oppija_oid_fkey" FOREIGN KEY ("oppija_oid") REFERENCES "oppija"("oid") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hoks" ADD CONSTRAINT "hoks_oppija_oid_fkey" FOREIGN KEY ("oppija_oid") REFERENCES "oppija"("oid") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hoks" ADD CONSTRAINT "hoks_opiskeluoikeus_oid_fkey" FOREIGN KEY ("opiskeluoikeus_oid") REFERENCES "opiskeluoikeus"("oid") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hoks_versio" ADD CONSTRAINT "hoks_versio_hoks_id_fkey" FOREIGN KEY ("hoks_id") REFERENCES "hoks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "osaamisen_hankkimistapa" ADD CONSTRAINT "osaamisen_hankkimistapa_hoks_id_fkey" FOREIGN KEY ("hoks_id") REFERENCES "hoks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "moduuli" ADD CONSTRAINT "moduuli_hoks_id_fkey" FOREIGN KEY ("hoks_id") REFERENCES "hoks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the service promises of its rows, kept by the database too.
ALTER TABLE "hoks" ADD CONSTRAINT "hoks_sisalto_on_taman_hoksin" CHECK (
    (sisalto->>'id')::integer = id
    AND (sisalto->>'eid')::uuid = eid
    AND sisalto->>'oppija-oid' = oppija_oid
    AND sisalto->>'opiskeluoikeus-oid' = opiskeluoikeus_oid
);
ALTER TABLE "hoks" ADD CONSTRAINT "hoks_ajat_jarjestyksessa" CHECK (updated_at >= created_at);
ALTER TABLE "osaamisen_hankkimistapa" ADD CONSTRAINT "osaamisen_hankkimistapa_paivat_jarjestyksessa" CHECK (loppu >= alku);
ALTER TABLE "istunto" ADD CONSTRAINT "istunto_laji" CHECK (laji IN ('virkailija', 'oppija'));
ALTER TABLE "istunto" ADD CONSTRAINT "istunto_vanhenee_luonnin_jalkeen" CHECK (vanhenee > luotu);
ALTER TABLE "auditloki" ADD CONSTRAINT "auditloki_kayttaja_laji" CHECK (kayttaja_laji IN ('palvelu', 'virkailija', 'oppija', 'tuntematon'));
ALTER TABLE "auditloki" ADD CONSTRAINT "auditloki_tulos" CHECK (tulos IN ('onnistui', 'estettiin', 'epaonnistui'));

-- Numbers of changes in the order of commits. A sequence alone does not give that: of two writers the one with the
-- smaller number may commit later, and a reader that follows the numbers would miss it. So every writer holds this lock,
-- shared with other writers, from before it takes its number until it commits, and a reader of the change feed takes it
-- alone for a moment to learn up to which number nothing is under way any more.
CREATE SEQUENCE "hoks_versio_nro_seq" AS BIGINT;

CREATE FUNCTION varaa_versio_nro() RETURNS BIGINT LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock_shared(hashtext('hoks_versio_nro'));
    RETURN nextval('hoks_versio_nro_seq');
END
$$;

-- The audit log is only ever added to.
CREATE FUNCTION auditloki_vain_lisataan() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'auditloki is append-only';
END
$$;

CREATE TRIGGER auditloki_vain_lisataan BEFORE UPDATE OR DELETE OR TRUNCATE ON "auditloki"
    FOR EACH STATEMENT EXECUTE FUNCTION auditloki_vain_lisataan();
