-- Why a message ended as it did: one line a step, question and finding parted by a tab.
ALTER TABLE email ADD COLUMN trace VARCHAR DEFAULT '' NOT NULL;
