-- The audit log: entries chained by hash, added at the end and never changed (docs/adr/0014-an-audit-log-that-can-forget.md).
-- Entries name people, tenants and addresses by references alone. What a reference stands for is in audit_parties and
-- audit_origins, from where it can be erased while the chain still holds. audit_entries stays as the inbox of replicas of
-- the previous version; what is in it is moved into the log.
CREATE TABLE audit_parties (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    reference BLOB NOT NULL UNIQUE,
    tenant BLOB,
    person BLOB,
    salt BLOB
) STRICT;
CREATE UNIQUE INDEX audit_parties_person ON audit_parties (person, tenant) WHERE person IS NOT NULL;
CREATE UNIQUE INDEX audit_parties_tenant ON audit_parties (tenant) WHERE person IS NULL;
CREATE INDEX audit_parties_of_tenant ON audit_parties (tenant, person);

-- actor and tenant are parties, 0 where there is none; day counts from 1970-01-01 UTC.
CREATE TABLE audit_origins (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    reference BLOB NOT NULL UNIQUE,
    actor INTEGER NOT NULL,
    tenant INTEGER NOT NULL,
    day INTEGER NOT NULL,
    address TEXT,
    salt BLOB
) STRICT;
CREATE UNIQUE INDEX audit_origins_address ON audit_origins (address, day, actor, tenant) WHERE address IS NOT NULL;
CREATE INDEX audit_origins_actor ON audit_origins (actor) WHERE address IS NOT NULL;
CREATE INDEX audit_origins_tenant ON audit_origins (tenant) WHERE address IS NOT NULL;
CREATE INDEX audit_origins_day ON audit_origins (day) WHERE address IS NOT NULL;

CREATE TABLE audit_log (
    number INTEGER NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    actor_party INTEGER REFERENCES audit_parties (id),
    action TEXT NOT NULL,
    tenant_party INTEGER REFERENCES audit_parties (id),
    subject TEXT,
    origin INTEGER REFERENCES audit_origins (id),
    hash BLOB NOT NULL
) STRICT;
CREATE INDEX audit_log_at ON audit_log (at, number);
CREATE INDEX audit_log_actor ON audit_log (actor_party, at, number) WHERE actor_party IS NOT NULL;
CREATE INDEX audit_log_action ON audit_log (action, at, number);
CREATE INDEX audit_log_tenant ON audit_log (tenant_party, at, number) WHERE tenant_party IS NOT NULL;
CREATE INDEX audit_log_subject ON audit_log (subject, at, number) WHERE subject IS NOT NULL;
CREATE INDEX audit_log_origin ON audit_log (origin, at, number) WHERE origin IS NOT NULL;

-- For a tenant's timeline, which shows of the log what no other source tells, as a whole and by kind; the conditions
-- stand word for word in the statements.
CREATE INDEX audit_log_timeline ON audit_log (tenant_party, at, number) WHERE action NOT IN ('sign_in_refused', 'consent_requested', 'consent_link_opened', 'diagnosis_started', 'diagnosis_finished', 'tenant_inspected', 'note_written');
CREATE INDEX audit_log_sign_ins ON audit_log (tenant_party, at, number) WHERE action IN ('signed_in', 'signed_out');
CREATE INDEX audit_log_consent ON audit_log (tenant_party, at, number) WHERE action IN ('consent_started', 'consent_reported', 'consent_proven', 'consent_refused', 'consent_failed', 'consent_withdrawn', 'reminder_written', 'admin_browser_checked', 'audience_decided');
CREATE INDEX audit_log_desk ON audit_log (tenant_party, at, number) WHERE action IN ('desk_state_changed', 'tenant_assigned', 'tenant_watched', 'note_deleted', 'tenant_reopened', 'report_read', 'report_shared', 'share_revoked', 'report_exported', 'inspection_read');

CREATE TABLE audit_head (
    one INTEGER NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;
INSERT INTO audit_head (one, number, hash) VALUES (1, 0, zeroblob(32));

-- The hash of an entry, signed. Everything up to one that is marked as a cut may be removed.
CREATE TABLE audit_checkpoints (
    number INTEGER NOT NULL,
    cut INTEGER NOT NULL,
    hash BLOB NOT NULL,
    at INTEGER NOT NULL,
    kid TEXT NOT NULL,
    signature TEXT NOT NULL,
    PRIMARY KEY (number, cut)
) STRICT;

CREATE TABLE audit_checks (
    one INTEGER NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    number INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    fault TEXT
) STRICT;

CREATE TRIGGER audit_log_stays_as_written BEFORE UPDATE ON audit_log
BEGIN SELECT RAISE(ABORT, 'entries of the audit log are not changed'); END;
CREATE TRIGGER audit_log_is_cut_at_checkpoints BEFORE DELETE ON audit_log
WHEN OLD.number > COALESCE((SELECT MAX(number) FROM audit_checkpoints WHERE cut = 1), 0)
BEGIN SELECT RAISE(ABORT, 'entries of the audit log are not removed'); END;
CREATE TRIGGER audit_checkpoints_stay_as_written BEFORE UPDATE ON audit_checkpoints
BEGIN SELECT RAISE(ABORT, 'checkpoints of the audit log are not changed'); END;
CREATE TRIGGER audit_checkpoints_stay BEFORE DELETE ON audit_checkpoints
BEGIN SELECT RAISE(ABORT, 'checkpoints of the audit log are not removed'); END;

-- Which replica does a job of all, and until when the others leave it alone.
CREATE TABLE job_claims (
    job TEXT NOT NULL PRIMARY KEY,
    until INTEGER NOT NULL
) STRICT;

-- Erasures under way: a row goes with the last step.
CREATE TABLE erasures (
    id BLOB NOT NULL PRIMARY KEY,
    tenant BLOB NOT NULL,
    person BLOB,
    name TEXT NOT NULL,
    username TEXT NOT NULL,
    recorded INTEGER NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX diagnoses_started_at ON diagnoses (started_at, id);
CREATE INDEX inspections_at ON inspections (at, id);
CREATE INDEX link_openings_at ON link_openings (at, id);
CREATE INDEX consent_requests_created_at ON consent_requests (created_at, id);
CREATE INDEX tenant_grants_request ON tenant_grants (consent_request);
CREATE INDEX tenant_grants_asked_again ON tenant_grants (asked_again) WHERE asked_again IS NOT NULL;
CREATE INDEX people_last_seen ON people (seen_at);
CREATE INDEX people_username ON people (lower(username));
CREATE INDEX sessions_person ON sessions (tenant, person);
CREATE INDEX write_tests_person ON write_tests (tenant, person);
