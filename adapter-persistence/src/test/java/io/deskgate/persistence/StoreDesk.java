package io.deskgate.persistence;

import io.deskgate.core.mailbox.Lease;
import io.deskgate.core.mailbox.MailboxName;
import io.deskgate.core.port.AccountRepository;
import io.deskgate.core.port.BranchRepository;
import io.deskgate.core.port.Commits;
import io.deskgate.core.port.Consistency;
import io.deskgate.core.port.Desk;
import io.deskgate.core.port.EmailLedger;
import io.deskgate.core.port.KeptSecrets;
import io.deskgate.core.port.Leases;
import io.deskgate.core.port.MailboxProgress;
import io.deskgate.core.port.Samples;
import io.deskgate.core.port.SessionRepository;
import io.deskgate.core.port.SettingsRepository;
import io.deskgate.core.port.TicketDesk;
import io.deskgate.core.port.TicketRepository;
import io.deskgate.core.port.Traffic;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;

/** A real store as the contracts see it. */
record StoreDesk(TicketStore store, Path keyFile) implements Desk {
    static final Clock NOON = Clock.fixed(Samples.NOON, ZoneOffset.UTC);

    /** A desk whose secrets nobody locks. */
    static Desk at(String url) {
        return at(url, Path.of("no key file"));
    }

    static Desk at(String url, Path keyFile) {
        return new StoreDesk(TicketStore.open(url, NOON), keyFile);
    }

    @Override
    public TicketRepository tickets() {
        return store.tickets();
    }

    @Override
    public TicketDesk work() {
        return store.work();
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
    public Leases leases() {
        return store.leases();
    }

    @Override
    public MailboxProgress progress(MailboxName mailbox, Lease lease) {
        return store.progress(mailbox, lease);
    }

    @Override
    public Commits commits() {
        return store.commits();
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
    public SettingsRepository settings() {
        return store.settings(keyFile);
    }

    @Override
    public KeptSecrets keptSecrets() {
        return store.keptSecrets(keyFile);
    }

    @Override
    public AccountRepository accounts() {
        return store.accounts();
    }

    @Override
    public SessionRepository sessions() {
        return store.sessions();
    }

    @Override
    public void close() {
        store.close();
    }
}
