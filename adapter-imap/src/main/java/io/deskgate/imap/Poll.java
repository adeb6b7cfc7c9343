package io.deskgate.imap;

import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.ParserLimits;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.mailbox.Afterwards;
import io.deskgate.core.mailbox.Mailbox;
import io.deskgate.core.mailbox.MailboxPosition;
import io.deskgate.core.port.EmailSource.Delivery;
import io.deskgate.core.port.EmailSource.Intake;
import io.deskgate.core.port.MailboxProgress;
import io.deskgate.core.port.Settlement;
import io.deskgate.core.port.TemporaryFailure;
import io.deskgate.imap.Fetched.TooLarge;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Works a folder through once: fetches, hands over, settles, notes. Each is durable before the next begins, and what is
 * repeated after a crash does no harm.
 */
final class Poll {
    private final Mailbox mailbox;
    private final ImapSession session;
    private final MailboxProgress progress;
    private final Intake intake;
    private final List<TemporaryFailure> refusals = new ArrayList<>();
    private MailboxPosition position = MailboxPosition.START;

    Poll(Mailbox mailbox, ImapSession session, MailboxProgress progress, Intake intake) {
        this.mailbox = mailbox;
        this.session = session;
        this.progress = progress;
        this.intake = intake;
    }

    /**
     * Works through at most {@code limit} messages, the oldest first; answers which were left.
     *
     * @throws TemporaryFailure at the end, when the server refused to settle some
     */
    SortedSet<Long> run(int limit) {
        SortedSet<Long> waiting = waiting();
        SortedSet<Long> taken = lowest(limit, waiting);
        intake.expect(taken.size());
        try (Prefetch hauls = new Prefetch(new Hauls(session, taken))) {
            while (hauls.hasNext()) {
                take(hauls);
            }
        }
        if (!refusals.isEmpty()) {
            throw refusals.get(0);
        }
        TreeSet<Long> left = new TreeSet<>(waiting);
        left.removeAll(taken);
        left.addAll(position.open());
        return left;
    }

    /** Those that are not done. Opens the folder, and changes nothing. */
    SortedSet<Long> waiting() {
        String name = mailbox.name().folder();
        Folder folder = mailbox.changesMessages() ? Folder.change(session, name) : Folder.look(session, name);
        position = Waiting.continued(progress.load(), folder);
        return new Waiting(session).in(folder, position);
    }

    private void take(Prefetch hauls) {
        try (Haul haul = hauls.next()) {
            List<Fetched> fetched = haul.fetched();
            settle(haul, new Verdicts(fetched, handOver(fetched)));
        }
    }

    private void settle(Haul haul, Verdicts verdicts) {
        SortedSet<Long> ended = verdicts.ended();
        if (mailbox.changesMessages()) {
            // Also proves, right before we change anything there, that the mailbox is still ours.
            note(position.opened(haul.wanted()));
            ended.removeAll(refused(verdicts.of(Settlement.DONE), mailbox.done()));
            ended.removeAll(refused(verdicts.of(Settlement.SET_ASIDE), mailbox.setAside()));
        }
        note(position.opened(haul.wanted()).done(ended).done(haul.gone()));
    }

    /** Those that the server would not settle. They stay open, and keep no other message waiting. */
    private SortedSet<Long> refused(SortedSet<Long> uids, Afterwards afterwards) {
        try {
            new Settling(session).settle(uids, afterwards);
            return new TreeSet<>();
        } catch (TemporaryFailure e) {
            if (!session.isAlive()) {
                throw e;
            }
            refusals.add(e);
            return uids;
        }
    }

    private void note(MailboxPosition next) {
        if (!next.equals(position)) {
            progress.save(next);
            position = next;
        }
    }

    private List<Settlement> handOver(List<Fetched> fetched) {
        List<Delivery> whole = new ArrayList<>();
        fetched.stream()
                .filter(message -> !(message instanceof TooLarge))
                .forEach(message -> whole.add(new Delivery(message.raw(), envelope(message.raw()))));
        List<Settlement> settlements = new ArrayList<>(intake.receiveAll(whole));
        for (int i = 0; i < fetched.size(); i++) {
            if (fetched.get(i) instanceof TooLarge large) {
                settlements.add(i, intake.setAside(large.raw(), envelope(large.raw()), reason(large)));
            }
        }
        return settlements;
    }

    private static String reason(TooLarge large) {
        return "message of " + large.size() + " bytes is over the limit of " + ParserLimits.DEFAULT.messageBytes()
                + "; only its header was fetched, the rest is on the mail server";
    }

    private Envelope envelope(RawEmail raw) {
        return Envelope.from(mailbox.name().toString()).completedBy(raw.header());
    }

    private static SortedSet<Long> lowest(int limit, SortedSet<Long> uids) {
        TreeSet<Long> lowest = new TreeSet<>();
        for (long uid : uids) {
            if (lowest.size() == limit) {
                return lowest;
            }
            lowest.add(uid);
        }
        return lowest;
    }
}
