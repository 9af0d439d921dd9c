-- What somebody may do: the role of the vendor's staff, and whether the token named a directory role that may grant.
ALTER TABLE sessions ADD COLUMN role TEXT;
ALTER TABLE sessions ADD COLUMN admin BOOLEAN NOT NULL DEFAULT FALSE;
