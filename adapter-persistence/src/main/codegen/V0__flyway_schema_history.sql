-- Made by Flyway itself; stands here so that the version of a schema can be asked for through jOOQ.
CREATE TABLE flyway_schema_history (
    installed_rank INTEGER NOT NULL PRIMARY KEY,
    version VARCHAR(50),
    success BOOLEAN NOT NULL
);
