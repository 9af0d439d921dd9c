ALTER TABLE consent_requests ADD COLUMN withdrawal TEXT;
ALTER TABLE consent_requests ADD COLUMN reminders INTEGER NOT NULL DEFAULT 0;
ALTER TABLE consent_requests ADD COLUMN reminded_at INTEGER;
ALTER TABLE consent_requests ADD COLUMN openings INTEGER NOT NULL DEFAULT 0;
ALTER TABLE consent_requests ADD COLUMN program_openings INTEGER NOT NULL DEFAULT 0;

CREATE TABLE link_openings (
    id BLOB NOT NULL PRIMARY KEY,
    consent_request BLOB NOT NULL REFERENCES consent_requests (id),
    at INTEGER NOT NULL,
    program INTEGER NOT NULL,
    browser TEXT NOT NULL,
    system TEXT NOT NULL
) STRICT;
CREATE INDEX link_openings_request ON link_openings (consent_request, at, id);
