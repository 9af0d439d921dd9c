-- Links that show a report to somebody else, who opened them, and reports that came from elsewhere as files.
CREATE TABLE report_shares (
    id BLOB NOT NULL PRIMARY KEY,
    diagnosis BLOB NOT NULL REFERENCES diagnoses (id) ON DELETE CASCADE,
    tenant BLOB NOT NULL,
    level TEXT NOT NULL,
    link BLOB NOT NULL UNIQUE,
    maker_tenant BLOB NOT NULL,
    maker BLOB NOT NULL,
    maker_name TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    revoked_at INTEGER,
    only_tenant BLOB,
    note TEXT,
    views INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX report_shares_newest ON report_shares (created_at, id);
CREATE INDEX report_shares_tenant ON report_shares (tenant, created_at, id);
CREATE INDEX report_shares_maker ON report_shares (maker_tenant, maker);
CREATE INDEX report_shares_only_tenant ON report_shares (only_tenant) WHERE only_tenant IS NOT NULL;
CREATE INDEX report_shares_diagnosis ON report_shares (diagnosis, created_at, id);

CREATE TABLE report_share_views (
    id BLOB NOT NULL PRIMARY KEY,
    share BLOB NOT NULL REFERENCES report_shares (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    browser TEXT NOT NULL,
    system TEXT NOT NULL,
    viewer_tenant BLOB,
    viewer BLOB,
    viewer_name TEXT
) STRICT;
CREATE INDEX report_share_views_viewer ON report_share_views (viewer_tenant, viewer) WHERE viewer IS NOT NULL;
CREATE INDEX report_share_views_share ON report_share_views (share, at, id);

CREATE TABLE imported_reports (
    id BLOB NOT NULL PRIMARY KEY,
    imported_at INTEGER NOT NULL,
    importer_tenant BLOB NOT NULL,
    importer BLOB NOT NULL,
    importer_name TEXT NOT NULL,
    signature TEXT NOT NULL,
    level TEXT,
    tenant BLOB,
    organisation TEXT,
    overall TEXT NOT NULL,
    file_digest BLOB NOT NULL UNIQUE,
    document TEXT NOT NULL,
    keep_until INTEGER NOT NULL
) STRICT;
CREATE INDEX imported_reports_newest ON imported_reports (imported_at, id);
CREATE INDEX imported_reports_tenant ON imported_reports (tenant, imported_at, id);
CREATE INDEX imported_reports_importer ON imported_reports (importer_tenant, importer);
CREATE INDEX imported_reports_end ON imported_reports (keep_until);
