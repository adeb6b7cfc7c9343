package io.deskgate.core.port;

import java.time.Duration;

/** A connection to a mailbox that stays open while nothing happens. For one thread; {@link #end} is for any. */
public interface MailboxLine extends AutoCloseable {
    /** What waits in the mailbox, seen over this line; it connects anew when the line is broken. */
    EmailSource source(MailboxProgress progress);

    /**
     * Waits until mail may have come, but not longer than {@code most}; returns at once when the line has ended.
     *
     * @throws TemporaryFailure when the line breaks: what came meanwhile is not known
     */
    void await(Duration most);

    /** Waits without the line, but not longer than {@code most}; returns at once when the line has ended. */
    void rest(Duration most);

    /** Like {@link #await} while the line holds, and like {@link #rest} when it is broken or breaks. Never fails. */
    void listen(Duration most);

    /**
     * Whether somebody tells us when mail comes. If not, only looking again and again will do. Known once something was
     * fetched.
     */
    boolean tells();

    /** Ends what is under way as soon as what was begun is done, and everything that is asked for afterwards at once. */
    void end();

    /** Whether {@link #end} was called. */
    boolean hasEnded();

    /** Ends what is under way at once. */
    void cut();

    @Override
    void close();
}
