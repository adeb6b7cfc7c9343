package io.deskgate.core.port;

import io.deskgate.core.mailbox.Lease;
import io.deskgate.core.mailbox.MailboxName;

/** The ports over one store, as a contract sees them. */
public interface Desk extends AutoCloseable {
    /** Its tickets. */
    TicketRepository tickets();

    /** The work on its tickets. */
    TicketDesk work();

    /** Its ledger. */
    EmailLedger ledger();

    /** Its branches. */
    BranchRepository branches();

    /** Its leases. */
    Leases leases();

    /** How far a mailbox is, for the holder of this lease. */
    MailboxProgress progress(MailboxName mailbox, Lease lease);

    /** Who works at it. */
    AccountRepository accounts();

    /** Who is logged in. */
    SessionRepository sessions();

    /** Its word that all of it agrees. */
    Consistency consistency();

    /** One commit for several writes. */
    Commits commits();

    /** Its traffic. */
    Traffic traffic();

    /** Its settings. */
    SettingsRepository settings();

    /** Its secrets that change by themselves. */
    KeptSecrets keptSecrets();

    @Override
    void close();
}
