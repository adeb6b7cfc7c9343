package io.deskgate.persistence;

import java.nio.file.Path;

class SqliteHistoriesTest implements StoreHistories {
    @Override
    public String newDatabase(Path folder) {
        return "jdbc:sqlite:" + folder.resolve("desk.db");
    }
}
