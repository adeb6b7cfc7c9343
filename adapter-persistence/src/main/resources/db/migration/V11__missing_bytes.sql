-- How many bytes of a message were not handed over: only its beginning is stored. 0: all of it is.
ALTER TABLE email ADD COLUMN missing_bytes BIGINT DEFAULT 0 NOT NULL;
