-- What each stretch of a comment's text is, as kinds and lengths in their order, for example N120Q400S35. Empty: all is new,
-- as with comments from before.
ALTER TABLE comment ADD COLUMN segments VARCHAR DEFAULT '' NOT NULL;

-- Whether the comment is shown whole because somebody found it wrongly cut.
ALTER TABLE comment ADD COLUMN shown_whole BOOLEAN DEFAULT FALSE NOT NULL;
