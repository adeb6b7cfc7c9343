-- What a message calls its author; empty when it gives no name.
ALTER TABLE ticket ADD COLUMN reporter_name VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE comment ADD COLUMN author_name VARCHAR DEFAULT '' NOT NULL;

-- answer_to: where an answer goes; empty: to the reporter. forwarder_id: the agent who forwarded the customer's message.
ALTER TABLE ticket ADD COLUMN answer_to VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE ticket ADD COLUMN forwarder_id BIGINT REFERENCES person (id);

-- Whom else a ticket concerns.
CREATE TABLE watcher (
    ticket_id BIGINT NOT NULL REFERENCES ticket (id),
    person_id BIGINT NOT NULL REFERENCES person (id),
    PRIMARY KEY (ticket_id, person_id)
);

-- Since when mail to an address is known to fail, and what the mail server said. 0: it does not, as far as we know.
ALTER TABLE person ADD COLUMN undeliverable_since BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE person ADD COLUMN undeliverable_reason VARCHAR DEFAULT '' NOT NULL;
