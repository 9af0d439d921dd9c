CREATE TABLE inspections (
    id BLOB NOT NULL PRIMARY KEY,
    tenant BLOB NOT NULL REFERENCES tenants (id),
    at INTEGER NOT NULL,
    saw_anything INTEGER NOT NULL,
    inspection TEXT NOT NULL
) STRICT;
CREATE INDEX inspections_tenant ON inspections (tenant, at, id);
