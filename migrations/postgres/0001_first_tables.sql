CREATE TABLE sessions (
    digest BYTEA NOT NULL PRIMARY KEY,
    tenant UUID NOT NULL,
    person UUID NOT NULL,
    name TEXT NOT NULL,
    username TEXT NOT NULL,
    staff BOOLEAN NOT NULL,
    login_hint TEXT,
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX sessions_expires_at ON sessions (expires_at);

CREATE TABLE flows (
    id UUID NOT NULL PRIMARY KEY,
    state BYTEA NOT NULL UNIQUE,
    browser BYTEA NOT NULL,
    sealed BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);
CREATE INDEX flows_expires_at ON flows (expires_at);

CREATE TABLE tenants (
    id UUID NOT NULL PRIMARY KEY,
    cloud TEXT NOT NULL,
    name TEXT,
    name_key TEXT,
    first_seen_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    consent TEXT,
    overall TEXT,
    verdict TEXT,
    gate TEXT
);
CREATE INDEX tenants_seen_at ON tenants (seen_at, id);
CREATE INDEX tenants_consent ON tenants (consent, seen_at, id);
CREATE INDEX tenants_overall ON tenants (overall, seen_at, id);

CREATE TABLE tenant_domains (
    tenant UUID NOT NULL REFERENCES tenants (id),
    domain TEXT NOT NULL,
    PRIMARY KEY (tenant, domain)
);
CREATE INDEX tenant_domains_domain ON tenant_domains (domain, tenant);

CREATE TABLE people (
    tenant UUID NOT NULL REFERENCES tenants (id),
    person UUID NOT NULL,
    name TEXT NOT NULL,
    username TEXT NOT NULL,
    first_seen_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    connected_at BIGINT,
    last_diagnosis UUID,
    PRIMARY KEY (tenant, person)
);
CREATE INDEX people_seen_at ON people (tenant, seen_at);
CREATE INDEX people_connected ON people (tenant) WHERE connected_at IS NOT NULL;

CREATE TABLE consent_requests (
    id UUID NOT NULL PRIMARY KEY,
    tenant UUID NOT NULL REFERENCES tenants (id),
    cloud TEXT NOT NULL,
    person UUID,
    requester TEXT NOT NULL,
    admin_link BYTEA NOT NULL UNIQUE,
    status_link BYTEA NOT NULL UNIQUE,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    opened_at BIGINT,
    stage TEXT NOT NULL,
    state TEXT NOT NULL,
    proven_at BIGINT,
    version BIGINT NOT NULL
);
CREATE INDEX consent_requests_tenant ON consent_requests (tenant, created_at, id);
CREATE INDEX consent_requests_person ON consent_requests (tenant, person, created_at, id);
CREATE INDEX consent_requests_proving ON consent_requests (created_at, id) WHERE stage = 'proving';

CREATE TABLE diagnoses (
    id UUID NOT NULL PRIMARY KEY,
    tenant UUID NOT NULL,
    person UUID NOT NULL,
    consent_request UUID REFERENCES consent_requests (id),
    started_at BIGINT NOT NULL,
    finished_at BIGINT,
    state TEXT NOT NULL,
    overall TEXT,
    verdict TEXT,
    report TEXT,
    FOREIGN KEY (tenant, person) REFERENCES people (tenant, person)
);
CREATE INDEX diagnoses_tenant ON diagnoses (tenant, started_at, id);
CREATE INDEX diagnoses_person ON diagnoses (tenant, person, started_at, id);
CREATE INDEX diagnoses_consent_request ON diagnoses (consent_request) WHERE consent_request IS NOT NULL;
CREATE INDEX diagnoses_running ON diagnoses (started_at) WHERE state = 'running';

CREATE TABLE write_tests (
    transaction_id UUID NOT NULL PRIMARY KEY,
    diagnosis UUID NOT NULL REFERENCES diagnoses (id),
    tenant UUID NOT NULL,
    person UUID NOT NULL,
    place TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    gone_at BIGINT
);
CREATE INDEX write_tests_diagnosis ON write_tests (diagnosis);
CREATE INDEX write_tests_open ON write_tests (tenant, person, created_at) WHERE gone_at IS NULL;

CREATE TABLE refusals (
    id UUID NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL,
    tenant UUID,
    person UUID,
    stage TEXT NOT NULL,
    gate TEXT NOT NULL,
    error TEXT NOT NULL,
    requested TEXT NOT NULL,
    trace_id TEXT,
    correlation_id TEXT
);
CREATE INDEX refusals_tenant ON refusals (tenant, at, id);
CREATE INDEX refusals_trace_id ON refusals (trace_id) WHERE trace_id IS NOT NULL;
CREATE INDEX refusals_correlation_id ON refusals (correlation_id) WHERE correlation_id IS NOT NULL;

CREATE TABLE audit_entries (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    tenant UUID,
    subject TEXT
);
CREATE INDEX audit_entries_tenant ON audit_entries (tenant, at, id);
