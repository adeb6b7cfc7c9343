-- Secrets that change by themselves: refresh tokens that a provider replaced. Locked as those among the settings.
CREATE TABLE kept_secret (
    name VARCHAR NOT NULL PRIMARY KEY,
    value VARCHAR NOT NULL
);
