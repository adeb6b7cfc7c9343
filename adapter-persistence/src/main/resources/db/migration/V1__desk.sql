-- One schema for both databases. Moments are milliseconds since 1970 in UTC. 0 stands for "none".

CREATE TABLE branch (
    id ${identity},
    key VARCHAR NOT NULL UNIQUE,
    name VARCHAR NOT NULL,
    last_number BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);

INSERT INTO branch (key, name, last_number, created_at) VALUES ('SUP', 'Support', 0, ${now});

-- address_key: the address in lower case, or its hash when it is too long for an index
CREATE TABLE person (
    id ${identity},
    address_key VARCHAR NOT NULL UNIQUE,
    address VARCHAR NOT NULL,
    name VARCHAR NOT NULL
);

-- The ledger: every message ever handed to us. state: WAITING, TICKET, COMMENT, IGNORED or QUARANTINED.
-- attempt_started_at: when the open attempt began. ticket_id: what the message became.
CREATE TABLE email (
    id ${identity},
    fingerprint VARCHAR NOT NULL UNIQUE,
    content_key VARCHAR NOT NULL UNIQUE,
    source VARCHAR NOT NULL,
    recipient VARCHAR NOT NULL,
    extension VARCHAR NOT NULL,
    sender VARCHAR NOT NULL,
    size BIGINT NOT NULL,
    received_at BIGINT NOT NULL,
    attempts INTEGER NOT NULL,
    attempt_started_at BIGINT NOT NULL,
    state VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    ticket_id BIGINT NOT NULL
);

CREATE INDEX email_by_state ON email (state, id);

CREATE TABLE email_chunk (
    email_id BIGINT NOT NULL REFERENCES email (id),
    position INTEGER NOT NULL,
    bytes ${bytes} NOT NULL,
    PRIMARY KEY (email_id, position)
);

CREATE TABLE ticket (
    id ${identity},
    branch_id BIGINT NOT NULL REFERENCES branch (id),
    number BIGINT NOT NULL,
    subject VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    html VARCHAR NOT NULL,
    reporter_id BIGINT NOT NULL REFERENCES person (id),
    status VARCHAR NOT NULL,
    priority VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    email_id BIGINT UNIQUE REFERENCES email (id),
    UNIQUE (branch_id, number)
);

CREATE INDEX ticket_by_branch ON ticket (branch_id, id);
CREATE INDEX ticket_by_status ON ticket (status, id);

CREATE TABLE comment (
    id ${identity},
    ticket_id BIGINT NOT NULL REFERENCES ticket (id),
    author_id BIGINT NOT NULL REFERENCES person (id),
    text VARCHAR NOT NULL,
    html VARCHAR NOT NULL,
    created_at BIGINT NOT NULL,
    email_id BIGINT UNIQUE REFERENCES email (id)
);

CREATE INDEX comment_by_ticket ON comment (ticket_id, id);

-- comment_id: 0 when the file came with the first message of the ticket
CREATE TABLE attachment (
    ticket_id BIGINT NOT NULL REFERENCES ticket (id),
    number INTEGER NOT NULL,
    comment_id BIGINT NOT NULL,
    name VARCHAR NOT NULL,
    media_type VARCHAR NOT NULL,
    size BIGINT NOT NULL,
    sha256 VARCHAR NOT NULL,
    is_inline BOOLEAN NOT NULL,
    content_id VARCHAR NOT NULL,
    PRIMARY KEY (ticket_id, number)
);

CREATE TABLE attachment_chunk (
    ticket_id BIGINT NOT NULL,
    number INTEGER NOT NULL,
    position INTEGER NOT NULL,
    bytes ${bytes} NOT NULL,
    PRIMARY KEY (ticket_id, number, position),
    FOREIGN KEY (ticket_id, number) REFERENCES attachment (ticket_id, number)
);

-- Which ticket the answers to a message belong to. key_hash: SHA-256 of the id, which may be longer than an index allows.
CREATE TABLE message_id (
    key_hash VARCHAR NOT NULL PRIMARY KEY,
    value VARCHAR NOT NULL,
    ticket_id BIGINT NOT NULL REFERENCES ticket (id)
);
