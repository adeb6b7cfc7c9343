package io.deskgate.core.intake;

/** Looks on while a mailbox is fetched. */
public interface FetchWatcher {
    /** So many messages are about to come. */
    void expect(int messages);

    /** One message has ended like this, durably; the mailbox does not know it yet. */
    void ended(IntakeOutcome outcome);
}
