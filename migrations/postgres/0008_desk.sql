-- What support notes about a tenant, and what holds it back: the cause, since when, and who has to act.
ALTER TABLE tenants ADD COLUMN desk_state TEXT NOT NULL DEFAULT 'new';
ALTER TABLE tenants ADD COLUMN assignee UUID;
ALTER TABLE tenants ADD COLUMN assignee_name TEXT;
ALTER TABLE tenants ADD COLUMN watched BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE tenants ADD COLUMN cause TEXT;
ALTER TABLE tenants ADD COLUMN cause_since BIGINT;
ALTER TABLE tenants ADD COLUMN fixer TEXT;
