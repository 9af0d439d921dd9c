-- The grant proven last, one row a tenant: scopes as words between blanks. "lacks" holds the scopes of the manifest in
-- force that are not among them; it is written anew at each start.
CREATE TABLE tenant_grants (
    tenant UUID NOT NULL PRIMARY KEY REFERENCES tenants (id),
    scopes TEXT NOT NULL,
    at BIGINT NOT NULL,
    person UUID NOT NULL,
    consent_request UUID NOT NULL REFERENCES consent_requests (id),
    lacks TEXT,
    asked_again UUID REFERENCES consent_requests (id)
);
CREATE INDEX tenant_grants_scopes ON tenant_grants (scopes);
CREATE INDEX tenant_grants_lacking ON tenant_grants (at, tenant) WHERE lacks IS NOT NULL;
INSERT INTO tenant_grants (tenant, scopes, at, person, consent_request)
SELECT r.tenant,
    COALESCE(
        (
            SELECT string_agg(j.value, ' ' ORDER BY j.place)
            FROM json_array_elements_text(r.state::json -> 'grant' -> 'issued') WITH ORDINALITY j (value, place)
        ),
        ''
    ),
    r.proven_at,
    (r.state::json -> 'grant' ->> 'person')::uuid,
    r.id
FROM consent_requests r
WHERE r.stage = 'proven' AND r.proven_at IS NOT NULL
    AND NOT EXISTS (
        SELECT 1 FROM consent_requests n
        WHERE n.tenant = r.tenant AND n.stage = 'proven' AND (n.proven_at, n.id) > (r.proven_at, r.id)
    );

CREATE INDEX people_waiting ON people (tenant, seen_at, person) WHERE connected_at IS NULL;

-- Who can mend what was refused, and the number or word it is known by.
ALTER TABLE refusals ADD COLUMN fixer TEXT;
ALTER TABLE refusals ADD COLUMN code TEXT;
UPDATE refusals SET
    fixer = CASE WHEN gate IN ('redirect_mismatch', 'vendor_credential', 'app_registration_wrong') THEN 'vendor' END,
    -- PostgreSQL reads no JSON in which U+0000 is written down.
    code = CASE WHEN strpos(error, '\u0000') > 0 THEN ''
        ELSE COALESCE('AADSTS' || (error::json ->> 'code'), error::json ->> 'error', '') END;
CREATE INDEX refusals_person ON refusals (tenant, person, at, id);
CREATE INDEX refusals_of_vendor ON refusals (at) WHERE fixer = 'vendor';
