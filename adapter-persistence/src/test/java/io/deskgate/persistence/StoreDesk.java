package io.deskgate.persistence;

import io.deskgate.core.port.BranchRepository;
import io.deskgate.core.port.Consistency;
import io.deskgate.core.port.Desk;
import io.deskgate.core.port.EmailLedger;
import io.deskgate.core.port.Samples;
import io.deskgate.core.port.TicketRepository;
import io.deskgate.core.port.Traffic;
import java.time.Clock;
import java.time.ZoneOffset;

/** A real store as the contracts see it. */
record StoreDesk(TicketStore store) implements Desk {
    static final Clock NOON = Clock.fixed(Samples.NOON, ZoneOffset.UTC);

    static Desk at(String url) {
        return new StoreDesk(TicketStore.open(url, NOON));
    }

    @Override
    public TicketRepository tickets() {
        return store.tickets();
    }

    @Override
    public EmailLedger ledger() {
        return store.ledger();
    }

    @Override
    public BranchRepository branches() {
        return store.branches();
    }

    @Override
    public Traffic traffic() {
        return store.traffic();
    }

    @Override
    public Consistency consistency() {
        return store.consistency();
    }

    @Override
    public void close() {
        store.close();
    }
}
