ALTER TABLE consent_requests ADD COLUMN withdrawal TEXT;
ALTER TABLE consent_requests ADD COLUMN reminders BIGINT NOT NULL DEFAULT 0;
ALTER TABLE consent_requests ADD COLUMN reminded_at BIGINT;
ALTER TABLE consent_requests ADD COLUMN openings BIGINT NOT NULL DEFAULT 0;
ALTER TABLE consent_requests ADD COLUMN program_openings BIGINT NOT NULL DEFAULT 0;

CREATE TABLE link_openings (
    id UUID NOT NULL PRIMARY KEY,
    consent_request UUID NOT NULL REFERENCES consent_requests (id),
    at BIGINT NOT NULL,
    program BOOLEAN NOT NULL,
    browser TEXT NOT NULL,
    system TEXT NOT NULL
);
CREATE INDEX link_openings_request ON link_openings (consent_request, at, id);
