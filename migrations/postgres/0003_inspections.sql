CREATE TABLE inspections (
    id UUID NOT NULL PRIMARY KEY,
    tenant UUID NOT NULL REFERENCES tenants (id),
    at BIGINT NOT NULL,
    saw_anything BOOLEAN NOT NULL,
    inspection TEXT NOT NULL
);
CREATE INDEX inspections_tenant ON inspections (tenant, at, id);
