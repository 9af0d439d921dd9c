CREATE TABLE admin_walks (
    request UUID NOT NULL REFERENCES consent_requests (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    at BIGINT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (request, kind)
);
