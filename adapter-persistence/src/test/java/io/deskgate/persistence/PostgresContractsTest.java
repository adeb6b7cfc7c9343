package io.deskgate.persistence;

import io.deskgate.core.port.Desk;
import io.deskgate.core.port.StoreContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class PostgresContractsTest implements StoreContract {
    @TempDir
    Path folder;

    private final String url = PostgresServer.newSchema();

    @Override
    public Desk open() {
        return StoreDesk.at(url, folder.resolve("key"));
    }
}
