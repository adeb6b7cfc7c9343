package io.deskgate.imap;

import io.deskgate.core.fake.HandClock;
import io.deskgate.core.fake.InMemoryDesk;
import io.deskgate.core.mailbox.Afterwards;
import io.deskgate.core.mailbox.Credential;
import io.deskgate.core.mailbox.MailServer;
import io.deskgate.core.mailbox.Mailbox;
import io.deskgate.core.mailbox.MailboxName;
import io.deskgate.core.port.Desk;
import io.deskgate.core.port.MailboxProgress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Mailboxes to start a test from. */
final class Boxes {
    static final Afterwards KEEP = new Afterwards.Keep();

    private static final AtomicInteger USERS = new AtomicInteger();

    private Boxes() {}

    /** A user whose mailbox is empty. */
    static String newUser() {
        return "user" + USERS.incrementAndGet();
    }

    /** The INBOX of this user, where messages are kept as they are. */
    static Mailbox inbox(MailServer server, String user) {
        return inbox(server, user, KEEP, KEEP);
    }

    static Mailbox inbox(MailServer server, String user, Afterwards done, Afterwards setAside) {
        return new Mailbox(new MailboxName(user, "INBOX"), server, user, password("secret"), done, setAside);
    }

    static Credential password(String password) {
        return new Credential.Password(() -> password);
    }

    /** A memory for one mailbox. */
    static MailboxProgress progress(MailboxName mailbox) {
        Desk desk = new InMemoryDesk(new HandClock());
        return desk.progress(
                mailbox,
                desk.leases()
                        .acquire(mailbox.toString(), "test", Duration.ofHours(1))
                        .orElseThrow());
    }
}
