-- Until when a running diagnosis is known to run: whoever runs it moves this on.
ALTER TABLE diagnoses ADD COLUMN alive_until INTEGER;
