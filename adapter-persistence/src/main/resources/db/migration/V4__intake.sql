-- Why a message ended as it did: one line a step, question and finding parted by a tab.
ALTER TABLE email ADD COLUMN trace VARCHAR DEFAULT '' NOT NULL;

-- merged_into: the ticket that answers belong to since both became one, never one that was merged itself. 0: none.
-- closed_at: when it was closed last; 0 when it never was, or before this was kept.
ALTER TABLE ticket ADD COLUMN merged_into BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE ticket ADD COLUMN closed_at BIGINT DEFAULT 0 NOT NULL;

CREATE INDEX ticket_by_merge ON ticket (merged_into);
