CREATE TABLE sessions (
    digest BLOB NOT NULL PRIMARY KEY,
    tenant BLOB NOT NULL,
    person BLOB NOT NULL,
    name TEXT NOT NULL,
    username TEXT NOT NULL,
    staff INTEGER NOT NULL,
    login_hint TEXT,
    created_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;
CREATE INDEX sessions_expires_at ON sessions (expires_at);

CREATE TABLE flows (
    id BLOB NOT NULL PRIMARY KEY,
    state BLOB NOT NULL UNIQUE,
    browser BLOB NOT NULL,
    sealed BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at INTEGER
) STRICT;
CREATE INDEX flows_expires_at ON flows (expires_at);

CREATE TABLE tenants (
    id BLOB NOT NULL PRIMARY KEY,
    cloud TEXT NOT NULL,
    name TEXT,
    name_key TEXT,
    first_seen_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    consent TEXT,
    overall TEXT,
    verdict TEXT,
    gate TEXT
) STRICT;
CREATE INDEX tenants_seen_at ON tenants (seen_at, id);
CREATE INDEX tenants_consent ON tenants (consent, seen_at, id);
CREATE INDEX tenants_overall ON tenants (overall, seen_at, id);

CREATE TABLE tenant_domains (
    tenant BLOB NOT NULL REFERENCES tenants (id),
    domain TEXT NOT NULL,
    PRIMARY KEY (tenant, domain)
) STRICT;
CREATE INDEX tenant_domains_domain ON tenant_domains (domain, tenant);

CREATE TABLE people (
    tenant BLOB NOT NULL REFERENCES tenants (id),
    person BLOB NOT NULL,
    name TEXT NOT NULL,
    username TEXT NOT NULL,
    first_seen_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    connected_at INTEGER,
    last_diagnosis BLOB,
    PRIMARY KEY (tenant, person)
) STRICT;
CREATE INDEX people_seen_at ON people (tenant, seen_at);
CREATE INDEX people_connected ON people (tenant) WHERE connected_at IS NOT NULL;

CREATE TABLE consent_requests (
    id BLOB NOT NULL PRIMARY KEY,
    tenant BLOB NOT NULL REFERENCES tenants (id),
    cloud TEXT NOT NULL,
    person BLOB,
    requester TEXT NOT NULL,
    admin_link BLOB NOT NULL UNIQUE,
    status_link BLOB NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    opened_at INTEGER,
    stage TEXT NOT NULL,
    state TEXT NOT NULL,
    proven_at INTEGER,
    version INTEGER NOT NULL
) STRICT;
CREATE INDEX consent_requests_tenant ON consent_requests (tenant, created_at, id);
CREATE INDEX consent_requests_person ON consent_requests (tenant, person, created_at, id);
CREATE INDEX consent_requests_proving ON consent_requests (created_at, id) WHERE stage = 'proving';

CREATE TABLE diagnoses (
    id BLOB NOT NULL PRIMARY KEY,
    tenant BLOB NOT NULL,
    person BLOB NOT NULL,
    consent_request BLOB REFERENCES consent_requests (id),
    started_at INTEGER NOT NULL,
    finished_at INTEGER,
    state TEXT NOT NULL,
    overall TEXT,
    verdict TEXT,
    report TEXT,
    FOREIGN KEY (tenant, person) REFERENCES people (tenant, person)
) STRICT;
CREATE INDEX diagnoses_tenant ON diagnoses (tenant, started_at, id);
CREATE INDEX diagnoses_person ON diagnoses (tenant, person, started_at, id);
CREATE INDEX diagnoses_consent_request ON diagnoses (consent_request) WHERE consent_request IS NOT NULL;
CREATE INDEX diagnoses_running ON diagnoses (started_at) WHERE state = 'running';

CREATE TABLE write_tests (
    transaction_id BLOB NOT NULL PRIMARY KEY,
    diagnosis BLOB NOT NULL REFERENCES diagnoses (id),
    tenant BLOB NOT NULL,
    person BLOB NOT NULL,
    place TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    gone_at INTEGER
) STRICT;
CREATE INDEX write_tests_diagnosis ON write_tests (diagnosis);
CREATE INDEX write_tests_open ON write_tests (tenant, person, created_at) WHERE gone_at IS NULL;

CREATE TABLE refusals (
    id BLOB NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    tenant BLOB,
    person BLOB,
    stage TEXT NOT NULL,
    gate TEXT NOT NULL,
    error TEXT NOT NULL,
    requested TEXT NOT NULL,
    trace_id TEXT,
    correlation_id TEXT
) STRICT;
CREATE INDEX refusals_tenant ON refusals (tenant, at, id);
CREATE INDEX refusals_trace_id ON refusals (trace_id) WHERE trace_id IS NOT NULL;
CREATE INDEX refusals_correlation_id ON refusals (correlation_id) WHERE correlation_id IS NOT NULL;

CREATE TABLE audit_entries (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    tenant BLOB,
    subject TEXT
) STRICT;
CREATE INDEX audit_entries_tenant ON audit_entries (tenant, at, id);
