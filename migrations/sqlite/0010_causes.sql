-- What the last report's permissions hold back with, and when the cause of a tenant was settled; none: at the next start.
ALTER TABLE tenants ADD COLUMN permission TEXT;
ALTER TABLE tenants ADD COLUMN cause_settled_at INTEGER;
CREATE INDEX tenants_cause_since ON tenants (cause, cause_since, id) WHERE cause IS NOT NULL;
CREATE INDEX tenants_unsettled ON tenants (id) WHERE cause_settled_at IS NULL;

-- Every change of a tenant's cause; NULL stands for none.
CREATE TABLE cause_changes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant BLOB NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    before TEXT,
    cause TEXT
) STRICT;
CREATE INDEX cause_changes_tenant ON cause_changes (tenant, at, id);

-- How many tenants came to a cause and left it, by days since 1970-01-01 UTC.
CREATE TABLE cause_days (
    day INTEGER NOT NULL,
    cause TEXT NOT NULL,
    came INTEGER NOT NULL,
    went INTEGER NOT NULL,
    PRIMARY KEY (day, cause)
) STRICT, WITHOUT ROWID;
