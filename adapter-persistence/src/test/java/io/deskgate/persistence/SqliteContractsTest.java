package io.deskgate.persistence;

import io.deskgate.core.port.Desk;
import io.deskgate.core.port.StoreContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteContractsTest implements StoreContract {
    @TempDir
    Path folder;

    @Override
    public Desk open() {
        return StoreDesk.at("jdbc:sqlite:" + folder.resolve("new folder/desk.db"), folder.resolve("keys/key"));
    }
}
