CREATE TABLE admin_walks (
    request BLOB NOT NULL REFERENCES consent_requests (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (request, kind)
) STRICT;
