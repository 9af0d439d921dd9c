-- What a list shows and sorts by, kept with the tenant, so that no row of a list has to count or gather. words_of is the
-- name that the tenant's words were made from; nothing in it means that they are still to be made.
ALTER TABLE tenants ADD COLUMN title_key TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE tenants ADD COLUMN domains TEXT NOT NULL DEFAULT '';
ALTER TABLE tenants ADD COLUMN people_connected BIGINT NOT NULL DEFAULT 0;
ALTER TABLE tenants ADD COLUMN words_of TEXT;
UPDATE tenants SET
    domains = COALESCE((SELECT string_agg(d.domain, ' ') FROM tenant_domains d WHERE d.tenant = tenants.id), ''),
    people_connected = (SELECT count(*) FROM people p WHERE p.tenant = tenants.id AND p.connected_at IS NOT NULL),
    title_key = substr(
        COALESCE(name_key, (SELECT min(d.domain) FROM tenant_domains d WHERE d.tenant = tenants.id), id::text), 1, 200
    );
CREATE INDEX tenants_to_index ON tenants (id) WHERE words_of IS NULL;

-- Each sort of the list, alone and behind each filter. cause_since sorts last where there is none, either way.
CREATE INDEX tenants_name ON tenants (title_key, id);
CREATE INDEX tenants_first_seen_at ON tenants (first_seen_at, id);
CREATE INDEX tenants_longest_held ON tenants ((COALESCE(cause_since, 9223372036854775807)), id);
CREATE INDEX tenants_latest_held ON tenants ((COALESCE(cause_since, -1)), id);
CREATE INDEX tenants_consent_name ON tenants (consent, title_key, id);
CREATE INDEX tenants_consent_first_seen_at ON tenants (consent, first_seen_at, id);
CREATE INDEX tenants_overall_name ON tenants (overall, title_key, id);
CREATE INDEX tenants_overall_first_seen_at ON tenants (overall, first_seen_at, id);
CREATE INDEX tenants_verdict ON tenants (verdict, seen_at, id);
CREATE INDEX tenants_verdict_name ON tenants (verdict, title_key, id);
CREATE INDEX tenants_verdict_first_seen_at ON tenants (verdict, first_seen_at, id);
CREATE INDEX tenants_gate ON tenants (gate, seen_at, id);
CREATE INDEX tenants_gate_name ON tenants (gate, title_key, id);
CREATE INDEX tenants_gate_first_seen_at ON tenants (gate, first_seen_at, id);
CREATE INDEX tenants_cloud ON tenants (cloud, seen_at, id);
CREATE INDEX tenants_cloud_name ON tenants (cloud, title_key, id);
CREATE INDEX tenants_cloud_first_seen_at ON tenants (cloud, first_seen_at, id);
CREATE INDEX tenants_fixer ON tenants (fixer, seen_at, id);
CREATE INDEX tenants_fixer_name ON tenants (fixer, title_key, id);
CREATE INDEX tenants_fixer_first_seen_at ON tenants (fixer, first_seen_at, id);
CREATE INDEX tenants_assignee ON tenants (assignee, seen_at, id);
CREATE INDEX tenants_assignee_name ON tenants (assignee, title_key, id);
CREATE INDEX tenants_assignee_first_seen_at ON tenants (assignee, first_seen_at, id);
CREATE INDEX tenants_desk_state ON tenants (desk_state, seen_at, id);
CREATE INDEX tenants_desk_state_name ON tenants (desk_state, title_key, id);
CREATE INDEX tenants_desk_state_first_seen_at ON tenants (desk_state, first_seen_at, id);
CREATE INDEX tenants_cause ON tenants (cause, seen_at, id);
CREATE INDEX tenants_cause_name ON tenants (cause, title_key, id);
CREATE INDEX tenants_cause_first_seen_at ON tenants (cause, first_seen_at, id);
CREATE INDEX tenants_watched ON tenants (seen_at, id) WHERE watched;
CREATE INDEX tenants_watched_name ON tenants (title_key, id) WHERE watched;
CREATE INDEX tenants_watched_first_seen_at ON tenants (first_seen_at, id) WHERE watched;
CREATE INDEX tenants_consent_longest_held ON tenants (consent, (COALESCE(cause_since, 9223372036854775807)), id);
CREATE INDEX tenants_consent_latest_held ON tenants (consent, (COALESCE(cause_since, -1)), id);
CREATE INDEX tenants_overall_longest_held ON tenants (overall, (COALESCE(cause_since, 9223372036854775807)), id);
CREATE INDEX tenants_overall_latest_held ON tenants (overall, (COALESCE(cause_since, -1)), id);
CREATE INDEX tenants_verdict_longest_held ON tenants (verdict, (COALESCE(cause_since, 9223372036854775807)), id);
CREATE INDEX tenants_verdict_latest_held ON tenants (verdict, (COALESCE(cause_since, -1)), id);
CREATE INDEX tenants_gate_longest_held ON tenants (gate, (COALESCE(cause_since, 9223372036854775807)), id);
CREATE INDEX tenants_gate_latest_held ON tenants (gate, (COALESCE(cause_since, -1)), id);
CREATE INDEX tenants_cloud_longest_held ON tenants (cloud, (COALESCE(cause_since, 9223372036854775807)), id);
CREATE INDEX tenants_cloud_latest_held ON tenants (cloud, (COALESCE(cause_since, -1)), id);
CREATE INDEX tenants_fixer_longest_held ON tenants (fixer, (COALESCE(cause_since, 9223372036854775807)), id);
CREATE INDEX tenants_fixer_latest_held ON tenants (fixer, (COALESCE(cause_since, -1)), id);
CREATE INDEX tenants_assignee_longest_held ON tenants (assignee, (COALESCE(cause_since, 9223372036854775807)), id);
CREATE INDEX tenants_assignee_latest_held ON tenants (assignee, (COALESCE(cause_since, -1)), id);
CREATE INDEX tenants_desk_state_longest_held ON tenants (desk_state, (COALESCE(cause_since, 9223372036854775807)), id);
CREATE INDEX tenants_desk_state_latest_held ON tenants (desk_state, (COALESCE(cause_since, -1)), id);
CREATE INDEX tenants_cause_longest_held ON tenants (cause, (COALESCE(cause_since, 9223372036854775807)), id);
CREATE INDEX tenants_cause_latest_held ON tenants (cause, (COALESCE(cause_since, -1)), id);
CREATE INDEX tenants_watched_longest_held ON tenants ((COALESCE(cause_since, 9223372036854775807)), id) WHERE watched;
CREATE INDEX tenants_watched_latest_held ON tenants ((COALESCE(cause_since, -1)), id) WHERE watched;

-- What a tenant is found by: the beginnings of a search are looked up as a range of words. Of names and domains every
-- ending is a word, so that a part is found; of people and codes only the whole. person is nil for what is the tenant's.
-- at is the latest day on which a code was met.
CREATE TABLE tenant_words (
    word TEXT COLLATE "C" NOT NULL,
    tenant UUID NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    person UUID NOT NULL,
    at BIGINT,
    PRIMARY KEY (word, tenant, kind, person)
);
CREATE INDEX tenant_words_tenant ON tenant_words (tenant, word);
ALTER TABLE people ADD COLUMN words_of TEXT;
CREATE INDEX people_to_index ON people (tenant, person) WHERE words_of IS NULL;
CREATE INDEX people_person ON people (person);
INSERT INTO tenant_words (word, tenant, kind, person, at)
SELECT substr(lower(r.code), 1, 64), r.tenant, 'code', '00000000-0000-0000-0000-000000000000', max(r.at)
FROM refusals r JOIN tenants t ON t.id = r.tenant
WHERE r.code <> '' GROUP BY substr(lower(r.code), 1, 64), r.tenant;
INSERT INTO tenant_words (word, tenant, kind, person, at)
SELECT substr(w.word, 7), w.tenant, w.kind, w.person, w.at FROM tenant_words w
WHERE w.kind = 'code' AND substr(w.word, 1, 6) = 'aadsts' AND length(w.word) > 6;

-- The ids of the exchanges behind a report: the id itself where it is a UUID, else the beginning of its SHA-256.
-- indexed_at is when they were taken out of the report.
CREATE TABLE known_ids (
    id UUID NOT NULL,
    diagnosis UUID NOT NULL REFERENCES diagnoses (id) ON DELETE CASCADE,
    PRIMARY KEY (id, diagnosis)
);
CREATE INDEX known_ids_diagnosis ON known_ids (diagnosis);
ALTER TABLE diagnoses ADD COLUMN indexed_at BIGINT;
CREATE INDEX diagnoses_to_index ON diagnoses (id) WHERE state = 'finished' AND indexed_at IS NULL;

-- Searches, filters and sorts that staff keep under a name. parts is a JSON object of words.
CREATE TABLE saved_views (
    id UUID NOT NULL PRIMARY KEY,
    person UUID NOT NULL,
    name TEXT NOT NULL,
    shared BOOLEAN NOT NULL,
    parts TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    UNIQUE (person, name)
);
CREATE INDEX saved_views_shared ON saved_views (name, id) WHERE shared;
