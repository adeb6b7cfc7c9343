package io.deskgate.imap;

import io.deskgate.core.mailbox.Backlog;
import io.deskgate.core.mailbox.Mailbox;
import io.deskgate.core.port.EmailSource;
import io.deskgate.core.port.MailboxLine;
import io.deskgate.core.port.MailboxProbe;
import io.deskgate.core.port.MailboxProgress;
import io.deskgate.core.port.PortFailure;
import io.deskgate.core.port.Settlement;
import java.time.Duration;

/**
 * The messages of one mailbox that were not dealt with yet. Which these are is told by their UIDs and by what was noted
 * in the progress, never by flags or dates: people may read, mark and sort the mailbox as they like.
 */
public final class ImapEmailSource implements EmailSource {
    private final Mailbox mailbox;
    private final MailboxProgress progress;
    private final int limit;
    private Backlog backlog = Backlog.NONE;

    /** At most {@code limit} messages of this mailbox at a time, the oldest first. */
    public ImapEmailSource(Mailbox mailbox, MailboxProgress progress, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("fetch at least 1 message, got limit " + limit);
        }
        this.mailbox = mailbox;
        this.progress = progress;
        this.limit = limit;
    }

    /** A line to this mailbox that stays open. Nothing is connected yet. */
    public static MailboxLine line(Mailbox mailbox) {
        return new StandingLine(mailbox);
    }

    /** Looks at mailboxes without fetching; no conversation with a server lasts longer than {@code most}. */
    public static MailboxProbe probe(Duration most) {
        return new ImapProbe(most);
    }

    @Override
    public void drain(Intake intake) {
        try (ImapSession session = logIn(mailbox)) {
            backlog = new Age(session).of(new Poll(mailbox, session, progress, intake, () -> false).run(limit));
        }
    }

    /** What the last {@link #drain} left waiting. */
    public Backlog backlog() {
        return backlog;
    }

    /**
     * What waits now. Changes nothing, here or there.
     *
     * @throws PortFailure as {@link #drain} does
     */
    public Backlog look() {
        try (ImapSession session = logIn(mailbox)) {
            Poll nothingTaken =
                    new Poll(mailbox, session, progress, (raw, envelope) -> Settlement.RETRY_LATER, () -> true);
            return new Age(session).of(nothingTaken.waiting());
        }
    }

    static ImapSession logIn(Mailbox mailbox) {
        return logIn(mailbox, new Dialled());
    }

    /** Somebody else may cut it while it is under way. */
    static ImapSession logIn(Mailbox mailbox, Dialled dialled) {
        ImapSession session = ImapSession.open(mailbox.server(), dialled);
        boolean in = false;
        try {
            new LogIn(mailbox, session).logIn();
            in = true;
            return session;
        } finally {
            if (!in) {
                session.close();
            }
        }
    }
}
