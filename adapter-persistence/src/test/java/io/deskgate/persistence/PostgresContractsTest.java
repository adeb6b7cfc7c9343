package io.deskgate.persistence;

import io.deskgate.core.port.BranchRepositoryContract;
import io.deskgate.core.port.Desk;
import io.deskgate.core.port.EmailLedgerContract;
import io.deskgate.core.port.TicketRepositoryContract;

class PostgresContractsTest implements BranchRepositoryContract, EmailLedgerContract, TicketRepositoryContract {
    private final String url = PostgresServer.newSchema();

    @Override
    public Desk open() {
        return StoreDesk.at(url);
    }
}
