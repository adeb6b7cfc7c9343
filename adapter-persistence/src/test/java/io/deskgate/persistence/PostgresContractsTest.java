package io.deskgate.persistence;

import io.deskgate.core.port.BranchRepositoryContract;
import io.deskgate.core.port.Desk;
import io.deskgate.core.port.EmailLedgerContract;
import io.deskgate.core.port.SettingsRepositoryContract;
import io.deskgate.core.port.TicketRepositoryContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class PostgresContractsTest
        implements BranchRepositoryContract, EmailLedgerContract, SettingsRepositoryContract, TicketRepositoryContract {
    @TempDir
    Path folder;

    private final String url = PostgresServer.newSchema();

    @Override
    public Desk open() {
        return StoreDesk.at(url, folder.resolve("key"));
    }
}
