-- What the readers of changes need.

-- CreateIndex
CREATE INDEX "hoks_updated_at_idx" ON "hoks"("updated_at");

-- The number up to which no change is under way any more: every change with this number or a smaller one has been
-- committed or given up. Waits for the writers that hold a number; see varaa_versio_nro. A reader that has read up to
-- the last number given has nothing to wait for: it got that number from here.
CREATE FUNCTION viimeisin_valmis_versio_nro(luettu BIGINT) RETURNS BIGINT LANGUAGE plpgsql AS $$
DECLARE
    viimeisin BIGINT;
BEGIN
    SELECT CASE WHEN is_called THEN last_value ELSE 0 END INTO viimeisin FROM "hoks_versio_nro_seq";
    IF viimeisin = luettu THEN
        RETURN luettu;
    END IF;
    PERFORM pg_advisory_xact_lock(hashtext('hoks_versio_nro'));
    SELECT CASE WHEN is_called THEN last_value ELSE 0 END INTO viimeisin FROM "hoks_versio_nro_seq";
    RETURN viimeisin;
END
$$;
