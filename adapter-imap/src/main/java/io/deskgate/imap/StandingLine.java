package io.deskgate.imap;

import io.deskgate.core.mailbox.Mailbox;
import io.deskgate.core.port.EmailSource;
import io.deskgate.core.port.MailboxLine;
import io.deskgate.core.port.MailboxProgress;
import io.deskgate.core.port.PortFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A log-in that is kept. It waits in IDLE where the server has it, and otherwise only for time to pass. */
final class StandingLine implements MailboxLine {
    private final Mailbox mailbox;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final List<ImapSession> open = new ArrayList<>(1);
    private final List<Idle> waiting = new ArrayList<>(1);
    private final Dialled dialled = new Dialled();
    private boolean idles;

    StandingLine(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @Override
    public EmailSource source(MailboxProgress progress) {
        return intake -> {
            ImapSession session = session();
            new Poll(mailbox, session, progress, intake, this::hasEnded).run(Integer.MAX_VALUE);
            idles = session.can("IDLE");
        };
    }

    @Override
    public void await(Duration most) {
        ImapSession session = session();
        if (session.tidings().areNew()) {
            return;
        }
        if (!idles) {
            rest(most);
            return;
        }
        Idle idle = new Idle(session, most, Idle.GRACE);
        begin(idle);
        idles = idle.await();
        begin();
    }

    @Override
    public void listen(Duration most) {
        long begin = System.nanoTime();
        try {
            if (isConnected()) {
                await(most);
            } else {
                rest(most);
            }
        } catch (PortFailure e) {
            rest(most.minusNanos(System.nanoTime() - begin));
        }
    }

    @Override
    public void rest(Duration most) {
        try {
            ended.await(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            end();
        }
    }

    @Override
    public boolean tells() {
        return idles;
    }

    @Override
    public void end() {
        ended.countDown();
        synchronized (waiting) {
            waiting.forEach(Idle::enough);
        }
    }

    @Override
    public boolean hasEnded() {
        return ended.getCount() == 0;
    }

    @Override
    public void cut() {
        end();
        dialled.cut();
        synchronized (open) {
            open.forEach(ImapSession::hangUp);
        }
    }

    @Override
    public void close() {
        List<ImapSession> left;
        synchronized (open) {
            left = List.copyOf(open);
            open.clear();
        }
        left.forEach(ImapSession::close);
    }

    private void begin(Idle... idle) {
        synchronized (waiting) {
            waiting.clear();
            waiting.addAll(List.of(idle));
            if (hasEnded()) {
                waiting.forEach(Idle::enough);
            }
        }
    }

    private boolean isConnected() {
        synchronized (open) {
            return open.stream().anyMatch(ImapSession::isAlive);
        }
    }

    private ImapSession session() {
        synchronized (open) {
            open.removeIf(session -> !session.isAlive());
            if (!open.isEmpty()) {
                return open.get(0);
            }
        }
        ImapSession session = ImapEmailSource.logIn(mailbox, dialled);
        synchronized (open) {
            open.add(session);
        }
        return session;
    }
}
