package io.deskgate.persistence;

import java.nio.file.Path;

class PostgresHistoriesTest implements StoreHistories {
    @Override
    public String newDatabase(Path folder) {
        return PostgresServer.newSchema();
    }
}
