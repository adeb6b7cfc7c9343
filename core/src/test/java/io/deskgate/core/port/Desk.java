package io.deskgate.core.port;

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

    /** Who works at it. */
    AccountRepository accounts();

    /** Who is logged in. */
    SessionRepository sessions();

    /** Its word that all of it agrees. */
    Consistency consistency();

    /** Its traffic. */
    Traffic traffic();

    /** Its settings. */
    SettingsRepository settings();

    @Override
    void close();
}
