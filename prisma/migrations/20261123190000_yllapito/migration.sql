-- The administrator finds a period by the identifier that its system gave it, whatever the HOKS; within a HOKS this
-- index finds it as well as the one that it replaces …
DROP INDEX "osaamisen_hankkimistapa_hoks_id_yksiloiva_tunniste_idx";
CREATE INDEX "osaamisen_hankkimistapa_yksiloiva_tunniste_hoks_id_idx" ON "osaamisen_hankkimistapa"("yksiloiva_tunniste", "hoks_id");
-- … and the latest events of a learner: every row of the audit log that is about a learner names the learner.
CREATE INDEX "auditloki_oppija_idx" ON "auditloki" ((kohde ->> 'oppijaOid'), "id") WHERE kohde ->> 'oppijaOid' IS NOT NULL;
