-- Who of the vendor's staff has signed in, for choosing an assignee.
CREATE TABLE staff_members (
    person UUID NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    username TEXT NOT NULL,
    role TEXT NOT NULL,
    seen_at BIGINT NOT NULL
);

-- What staff wrote about a tenant. A deleted note keeps its row without its text.
CREATE TABLE tenant_notes (
    id UUID NOT NULL PRIMARY KEY,
    tenant UUID NOT NULL REFERENCES tenants (id),
    at BIGINT NOT NULL,
    author UUID NOT NULL,
    author_name TEXT NOT NULL,
    body TEXT NOT NULL,
    deleted_at BIGINT
);
CREATE INDEX tenant_notes_tenant ON tenant_notes (tenant, at, id);
CREATE INDEX tenant_notes_author ON tenant_notes (author);

-- Grows by one with each change by staff, so that nobody overwrites what they have not seen.
ALTER TABLE tenants ADD COLUMN desk_version BIGINT NOT NULL DEFAULT 0;
-- The language in which somebody of the tenant read a page last.
ALTER TABLE tenants ADD COLUMN language TEXT;

-- The way of a sign-in that failed, stage by stage.
ALTER TABLE refusals ADD COLUMN trace TEXT;
CREATE INDEX refusals_at ON refusals (at, id);

-- One index for each source of a tenant's timeline.
ALTER TABLE link_openings ADD COLUMN tenant UUID;
UPDATE link_openings SET tenant = (SELECT r.tenant FROM consent_requests r WHERE r.id = link_openings.consent_request);
CREATE INDEX link_openings_tenant ON link_openings (tenant, program, at, id);

CREATE INDEX consent_requests_open ON consent_requests (tenant, expires_at, id) WHERE withdrawal IS NULL;
CREATE INDEX people_listed ON people (tenant, seen_at, person);
