package io.deskgate.core.fake;

import io.deskgate.core.mailbox.Lease;
import io.deskgate.core.mailbox.MailboxName;
import io.deskgate.core.mailbox.MailboxPosition;
import io.deskgate.core.port.MailboxProgress;
import io.deskgate.core.port.TemporaryFailure;

/** How far a mailbox is, in memory. */
record InMemoryMailboxProgress(Shelves shelves, MailboxName mailbox, Lease lease) implements MailboxProgress {
    @Override
    public MailboxPosition load() {
        synchronized (shelves) {
            return shelves.positions.getOrDefault(mailbox, MailboxPosition.START);
        }
    }

    @Override
    public void save(MailboxPosition position) {
        synchronized (shelves) {
            if (!shelves.holds(lease)) {
                String text = "somebody else works on " + mailbox + " by now";
                throw new TemporaryFailure(text, new IllegalStateException(text));
            }
            shelves.positions.put(mailbox, position);
        }
    }
}
