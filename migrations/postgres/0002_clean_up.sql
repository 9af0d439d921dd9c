ALTER TABLE write_tests ADD COLUMN sealed BYTEA;
ALTER TABLE write_tests ADD COLUMN claimed_until BIGINT;
CREATE INDEX write_tests_to_clean ON write_tests (created_at) WHERE gone_at IS NULL AND sealed IS NOT NULL;
