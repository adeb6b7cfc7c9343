-- When the bytes of a message were deleted because of their age. 0: they are kept.

ALTER TABLE email ADD COLUMN forgotten_at BIGINT DEFAULT 0 NOT NULL;

CREATE INDEX email_by_age ON email (forgotten_at, received_at);

-- Words that rules give tickets, one a line.
ALTER TABLE ticket ADD COLUMN tags VARCHAR DEFAULT '' NOT NULL;
