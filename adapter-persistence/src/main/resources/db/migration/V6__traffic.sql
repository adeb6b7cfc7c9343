-- How much came lately, along an index each. subject_key: the letters of the subject.

ALTER TABLE ticket ADD COLUMN subject_key VARCHAR DEFAULT '' NOT NULL;

CREATE INDEX ticket_by_reporter_time ON ticket (reporter_id, created_at);
CREATE INDEX ticket_by_subject_time ON ticket (subject_key, created_at);
CREATE INDEX comment_by_ticket_time ON comment (ticket_id, created_at);
