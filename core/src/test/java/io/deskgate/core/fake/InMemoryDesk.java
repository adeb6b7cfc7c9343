package io.deskgate.core.fake;

import io.deskgate.core.intake.IntakePorts;
import io.deskgate.core.mailbox.Lease;
import io.deskgate.core.mailbox.MailboxName;
import io.deskgate.core.port.AccountRepository;
import io.deskgate.core.port.BranchRepository;
import io.deskgate.core.port.Commits;
import io.deskgate.core.port.Consistency;
import io.deskgate.core.port.Desk;
import io.deskgate.core.port.EmailLedger;
import io.deskgate.core.port.EmailParser;
import io.deskgate.core.port.KeptSecrets;
import io.deskgate.core.port.Leases;
import io.deskgate.core.port.MailboxProgress;
import io.deskgate.core.port.SessionRepository;
import io.deskgate.core.port.SettingsRepository;
import io.deskgate.core.port.TicketDesk;
import io.deskgate.core.port.TicketRepository;
import io.deskgate.core.port.Traffic;
import java.time.Clock;

/** A whole store in memory. It passes the contracts; closing it loses nothing. */
public final class InMemoryDesk implements Desk {
    private final TicketRepository tickets;
    private final TicketDesk work;
    private final EmailLedger ledger;
    private final BranchRepository branches;
    private final Shelves shelves = new Shelves();
    private final Leases leases;
    private final AccountRepository accounts;
    private final SessionRepository sessions;
    private final Traffic traffic;
    private final Consistency consistency;
    private final SettingsRepository settings;
    private final KeptSecrets keptSecrets = new InMemoryKeptSecrets();

    /** A new store with the branch "Support". */
    public InMemoryDesk(Clock clock) {
        this.tickets = new InMemoryTicketRepository(shelves);
        this.work = new InMemoryTicketDesk(shelves);
        this.ledger = new InMemoryEmailLedger(shelves, clock);
        this.branches = new InMemoryBranchRepository(shelves);
        this.leases = new InMemoryLeases(shelves, clock);
        this.accounts = new InMemoryAccountRepository(shelves);
        this.sessions = new InMemorySessionRepository(shelves);
        this.traffic = new InMemoryTraffic(shelves);
        this.consistency = new InMemoryConsistency(shelves);
        this.settings = new InMemorySettingsRepository(shelves);
    }

    /** What the use cases need, with this parser. */
    public IntakePorts ports(EmailParser parser) {
        return new IntakePorts(ledger, parser, tickets, branches, traffic, FixedKeys.of("a key"), accounts);
    }

    @Override
    public TicketRepository tickets() {
        return tickets;
    }

    @Override
    public TicketDesk work() {
        return work;
    }

    @Override
    public EmailLedger ledger() {
        return ledger;
    }

    @Override
    public BranchRepository branches() {
        return branches;
    }

    @Override
    public Leases leases() {
        return leases;
    }

    @Override
    public MailboxProgress progress(MailboxName mailbox, Lease lease) {
        return new InMemoryMailboxProgress(shelves, mailbox, lease);
    }

    @Override
    public AccountRepository accounts() {
        return accounts;
    }

    @Override
    public SessionRepository sessions() {
        return sessions;
    }

    @Override
    public Commits commits() {
        return new InMemoryCommits(shelves);
    }

    @Override
    public Traffic traffic() {
        return traffic;
    }

    @Override
    public Consistency consistency() {
        return consistency;
    }

    @Override
    public SettingsRepository settings() {
        return settings;
    }

    @Override
    public KeptSecrets keptSecrets() {
        return keptSecrets;
    }

    @Override
    public void close() {
        // nothing to give back
    }
}
