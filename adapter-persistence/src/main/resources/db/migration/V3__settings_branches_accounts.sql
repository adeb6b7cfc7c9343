-- What administrators chose. A setting that is not here uses its default. Secrets are locked with a key that is elsewhere.
CREATE TABLE setting (
    name VARCHAR NOT NULL PRIMARY KEY,
    value VARCHAR NOT NULL
);

-- One row. Whoever saves settings or deletes a branch raises it first, so that two at once take turns and notice.
CREATE TABLE setting_version (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL
);

INSERT INTO setting_version (id, version) VALUES (1, 0);

-- Addresses and domains: one a line.
ALTER TABLE branch ADD COLUMN description VARCHAR NOT NULL DEFAULT '';
ALTER TABLE branch ADD COLUMN support_addresses VARCHAR NOT NULL DEFAULT '';
ALTER TABLE branch ADD COLUMN customer_domains VARCHAR NOT NULL DEFAULT '';
ALTER TABLE branch ADD COLUMN default_assignee_id BIGINT REFERENCES person (id);

-- Branches that were deleted, with the last number they gave: a key that was given once is never given again.
CREATE TABLE former_branch (
    key VARCHAR NOT NULL PRIMARY KEY,
    last_number BIGINT NOT NULL
);

ALTER TABLE ticket ADD COLUMN assignee_id BIGINT REFERENCES person (id);

-- For lists that are filtered and sorted by these.
DROP INDEX ticket_by_branch;
DROP INDEX ticket_by_status;
CREATE INDEX ticket_by_creation ON ticket (created_at, id);
CREATE INDEX ticket_by_branch ON ticket (branch_id, created_at, id);
CREATE INDEX ticket_by_status ON ticket (status, created_at, id);
CREATE INDEX ticket_by_branch_status ON ticket (branch_id, status, created_at, id);
CREATE INDEX ticket_by_assignee ON ticket (assignee_id, created_at, id);
CREATE INDEX ticket_by_update ON ticket (updated_at, id);
CREATE INDEX ticket_by_branch_update ON ticket (branch_id, updated_at, id);
CREATE INDEX ticket_by_status_update ON ticket (status, updated_at, id);

-- PostgreSQL does not see that rows without an assignee lie in order in the index above.
-- [jooq ignore start]
CREATE INDEX ticket_unassigned ON ticket (created_at, id) WHERE assignee_id IS NULL;
-- [jooq ignore stop]

-- When a text was made searchable. Whoever receives a message leaves that to whoever searches: NULL means not yet.
ALTER TABLE ticket ADD COLUMN searched_at BIGINT;
ALTER TABLE comment ADD COLUMN searched_at BIGINT;

${search}

-- Keys of tickets before they moved to another branch.
CREATE TABLE former_key (
    branch_key VARCHAR NOT NULL,
    number BIGINT NOT NULL,
    ticket_id BIGINT NOT NULL REFERENCES ticket (id),
    PRIMARY KEY (branch_key, number)
);

CREATE INDEX former_key_by_ticket ON former_key (ticket_id);
CREATE INDEX message_id_by_ticket ON message_id (ticket_id);
CREATE INDEX email_by_ticket ON email (ticket_id);

-- Who may use the screens. password_hash says by itself how it was made.
CREATE TABLE account (
    person_id BIGINT NOT NULL PRIMARY KEY REFERENCES person (id),
    role VARCHAR NOT NULL,
    password_hash VARCHAR NOT NULL,
    created_at BIGINT NOT NULL
);

-- Who is logged in. token_hash: SHA-256 of what the browser keeps.
CREATE TABLE session (
    token_hash VARCHAR NOT NULL PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES account (person_id),
    expires_at BIGINT NOT NULL
);

CREATE INDEX session_by_person ON session (person_id);
CREATE INDEX session_by_expiry ON session (expires_at);
