package io.deskgate.core.intake;

import io.deskgate.core.email.Email;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.port.Commits;
import io.deskgate.core.port.EmailLedger.Receipt.Accepted;
import io.deskgate.core.port.EmailSource.Delivery;
import io.deskgate.core.port.PortFailure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Receives the messages of one mailbox group by group: a group is stored by one commit, read by other threads while the one
 * before it is being written, and concluded by one commit more. To each message happens what would have happened alone.
 */
final class ReceiveTogether implements AutoCloseable {
    private static final int MOST_READERS = 4;

    private final ReceiveEmail receive;
    private final Commits commits;
    private final ExecutorService readers = Executors.newFixedThreadPool(readers(), ReceiveTogether::thread);

    ReceiveTogether(ReceiveEmail receive, Commits commits) {
        this.receive = receive;
        this.commits = commits;
    }

    /** Stores these messages durably and begins to read them. */
    Group begin(List<Delivery> deliveries) {
        List<List<Accepted>> accepted = accept(deliveries);
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < deliveries.size(); i++) {
            members.add(member(deliveries.get(i), accepted.get(i)));
        }
        return new Group(receive, commits, members);
    }

    /** Waits a while for a store that is gone, if it has to be told that attempts were not to blame. */
    @Override
    public void close() {
        readers.shutdown();
        receive.unended().takeBack();
    }

    // What cannot be stored together is stored alone, and what is known has its own history.
    private List<List<Accepted>> accept(List<Delivery> deliveries) {
        try {
            return commits.together(() -> deliveries.stream().map(this::accept).toList());
        } catch (PortFailure e) {
            return Collections.nCopies(deliveries.size(), List.of());
        }
    }

    private List<Accepted> accept(Delivery delivery) {
        return receive.acceptNew(delivery.raw(), delivery.envelope()).stream().toList();
    }

    private Member member(Delivery delivery, List<Accepted> accepted) {
        boolean read = !accepted.isEmpty() && receive.treatment().mayBeRead(delivery.raw());
        return new Member(delivery, accepted, read ? List.of(reading(delivery.raw())) : List.of());
    }

    private Future<Email> reading(RawEmail raw) {
        return readers.submit(() -> receive.treatment().readAhead(raw));
    }

    private static int readers() {
        return Math.max(1, Math.min(MOST_READERS, Runtime.getRuntime().availableProcessors() - 1));
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "read-email");
        thread.setDaemon(true);
        return thread;
    }
}
