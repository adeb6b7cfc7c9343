-- Whose a contribution is: PERSON, AGENT or MACHINE; whether an automatic answer may go out; why it is not certain that
-- it comes from whom it names, empty when it is.
ALTER TABLE ticket ADD COLUMN voice VARCHAR DEFAULT 'PERSON' NOT NULL;
ALTER TABLE ticket ADD COLUMN answerable BOOLEAN DEFAULT TRUE NOT NULL;
ALTER TABLE ticket ADD COLUMN doubt VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE comment ADD COLUMN voice VARCHAR DEFAULT 'PERSON' NOT NULL;
ALTER TABLE comment ADD COLUMN answerable BOOLEAN DEFAULT TRUE NOT NULL;
ALTER TABLE comment ADD COLUMN doubt VARCHAR DEFAULT '' NOT NULL;

-- When messages reopened closed tickets.
CREATE TABLE reopening (
    ticket_id BIGINT NOT NULL,
    reopened_at BIGINT NOT NULL
);

CREATE INDEX reopening_by_ticket ON reopening (ticket_id, reopened_at);
