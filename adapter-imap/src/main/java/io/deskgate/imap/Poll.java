package io.deskgate.imap;

import io.deskgate.core.mailbox.Afterwards;
import io.deskgate.core.mailbox.Mailbox;
import io.deskgate.core.mailbox.MailboxPosition;
import io.deskgate.core.port.EmailSource.Intake;
import io.deskgate.core.port.MailboxProgress;
import io.deskgate.core.port.PortFailure;
import io.deskgate.core.port.Settlement;
import io.deskgate.core.port.TemporaryFailure;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

/**
 * Works a folder through once: fetches, hands over, settles, notes. Each is durable before the next begins, and what is
 * repeated after a crash does no harm.
 */
final class Poll {
    /** The batch that is being read by others, and the one in front of it that is being written. */
    private static final int MOST_BEGUN = 2;

    /** After so many batches at the latest it is noted how far we are. Those behind it would only be fetched again. */
    private static final int MOST_UNNOTED = 8;

    private final Mailbox mailbox;
    private final ImapSession session;
    private final MailboxProgress progress;
    private final Intake intake;
    private final BooleanSupplier enough;
    private final List<TemporaryFailure> refusals = new ArrayList<>();
    private MailboxPosition position = MailboxPosition.START;
    private MailboxPosition noted = MailboxPosition.START;
    private int unnoted;

    /** Begins with no further batch once somebody says {@code enough}. */
    Poll(Mailbox mailbox, ImapSession session, MailboxProgress progress, Intake intake, BooleanSupplier enough) {
        this.mailbox = mailbox;
        this.session = session;
        this.progress = progress;
        this.intake = intake;
        this.enough = enough;
    }

    /**
     * Works through at most {@code limit} messages, the oldest first; answers which were left.
     *
     * @throws TemporaryFailure at the end, when the server refused to settle some
     */
    SortedSet<Long> run(int limit) {
        Turn turn = new Turn(waiting(), position.open(), limit);
        try {
            while (!turn.isOver() && !enough.getAsBoolean()) {
                turn.came(workThrough(turn.next()));
            }
        } catch (PortFailure e) {
            throw notedAfter(e);
        }
        note(position);
        if (!refusals.isEmpty()) {
            throw refusals.get(0);
        }
        TreeSet<Long> left = new TreeSet<>(turn.rest());
        left.addAll(position.open());
        return left;
    }

    /** Those that are not done. Opens the folder, and changes nothing. */
    SortedSet<Long> waiting() {
        String name = mailbox.name().folder();
        Folder folder = mailbox.changesMessages() ? Folder.change(session, name) : Folder.look(session, name);
        noted = progress.load();
        position = Waiting.continued(noted, folder);
        return new Waiting(session).in(folder, position);
    }

    /** Answers how many of them came in. */
    private int workThrough(SortedSet<Long> uids) {
        intake.expect(uids.size());
        try (Prefetch hauls = new Prefetch(new Hauls(session, uids))) {
            return workThrough(hauls);
        }
    }

    private int workThrough(Prefetch hauls) {
        Deque<Taken> begun = new ArrayDeque<>();
        try {
            return workThrough(hauls, begun);
        } catch (PortFailure e) {
            begun.forEach(taken -> endUnsettled(taken, e));
            throw e;
        } finally {
            begun.forEach(Taken::close);
        }
    }

    // A batch that is here is taken in hand before the one in front of it ends; but none waits for the network.
    private int workThrough(Prefetch hauls, Deque<Taken> begun) {
        int came = 0;
        while (hasMore(hauls) || !begun.isEmpty()) {
            if (begun.isEmpty() || begun.size() < MOST_BEGUN && hasMore(hauls) && hauls.isHere()) {
                begun.add(take(hauls.next()));
                came += begun.getLast().haul().fetched().size();
            } else {
                end(begun.remove());
            }
        }
        return came;
    }

    // What is here can be dealt with although the line broke; and three attempts that nobody ends mean quarantine.
    private void endUnsettled(Taken taken, PortFailure why) {
        try {
            SortedSet<Long> ended = taken.finish().ended();
            position = after(taken.haul(), mailbox.changesMessages() ? new TreeSet<>() : ended);
        } catch (PortFailure alsoThat) {
            why.addSuppressed(alsoThat);
        }
    }

    private MailboxPosition after(Haul haul, SortedSet<Long> ended) {
        return position.opened(haul.wanted()).done(ended).done(haul.gone());
    }

    private boolean hasMore(Prefetch hauls) {
        return hauls.hasNext() && !enough.getAsBoolean();
    }

    private Taken take(Haul haul) {
        return Taken.over(mailbox.name(), intake, haul);
    }

    private void end(Taken oldest) {
        try (oldest) {
            settle(oldest.haul(), oldest.finish());
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
        position = after(haul, ended);
        if (++unnoted >= MOST_UNNOTED || mailbox.changesMessages()) {
            note(position);
        }
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
        if (!next.equals(noted)) {
            progress.save(next);
            noted = next;
        }
        position = next;
        unnoted = 0;
    }

    // Or a server that always breaks off after a few batches would be asked for them again and again.
    private PortFailure notedAfter(PortFailure failure) {
        try {
            note(position);
        } catch (PortFailure alsoThat) {
            failure.addSuppressed(alsoThat);
        }
        return failure;
    }
}
