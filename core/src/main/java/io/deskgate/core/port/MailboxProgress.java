package io.deskgate.core.port;

import io.deskgate.core.mailbox.MailboxPosition;

/**
 * How far one mailbox has been worked through, in the hands of whoever holds the lease on it. Throws
 * {@link TemporaryFailure} when the store cannot be asked now.
 */
public interface MailboxProgress {
    /** Where the mailbox stands; {@link MailboxPosition#START} when it is new. */
    MailboxPosition load();

    /**
     * Where the mailbox stands from now on, durable when this returns.
     *
     * @throws TemporaryFailure also when the lease was lost: somebody else is at work, and nothing was changed
     */
    void save(MailboxPosition position);
}
