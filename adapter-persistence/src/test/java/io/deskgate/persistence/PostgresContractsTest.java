package io.deskgate.persistence;

import io.deskgate.core.port.BranchRepositoryContract;
import io.deskgate.core.port.ConsistencyContract;
import io.deskgate.core.port.Desk;
import io.deskgate.core.port.EmailLedgerContract;
import io.deskgate.core.port.TicketRepositoryContract;
import io.deskgate.core.port.TrafficContract;

class PostgresContractsTest
        implements BranchRepositoryContract,
                EmailLedgerContract,
                TicketRepositoryContract,
                TrafficContract,
                ConsistencyContract {
    private final String url = PostgresServer.newSchema();

    @Override
    public Desk open() {
        return StoreDesk.at(url);
    }
}
