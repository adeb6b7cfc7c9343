-- Who works on what alone, and until when. token: rises with each new holder.
CREATE TABLE lease (
    name VARCHAR NOT NULL PRIMARY KEY,
    token BIGINT NOT NULL,
    holder VARCHAR NOT NULL,
    ends_at BIGINT NOT NULL
);

-- How far a mailbox has been worked through. open_uids: those up to highest_uid that are not done, with commas between.
CREATE TABLE mailbox (
    account VARCHAR NOT NULL,
    folder VARCHAR NOT NULL,
    uid_validity BIGINT NOT NULL,
    highest_uid BIGINT NOT NULL,
    open_uids VARCHAR NOT NULL,
    PRIMARY KEY (account, folder)
);
