-- What an answer to a closed ticket does, and for how many days after closing. NULL: as the setting says.
ALTER TABLE branch ADD COLUMN closed_policy VARCHAR;
ALTER TABLE branch ADD COLUMN closed_days INTEGER;

-- follows: the closed ticket this one goes on from. 0: none.
ALTER TABLE ticket ADD COLUMN follows BIGINT DEFAULT 0 NOT NULL;

CREATE INDEX ticket_by_follows ON ticket (follows);
