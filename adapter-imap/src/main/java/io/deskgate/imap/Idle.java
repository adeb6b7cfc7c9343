package io.deskgate.imap;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;

/** One wait for a server to say that mail has come (RFC 2177). Whoever says enough ends it, at any moment. */
final class Idle {
    /** Routers forget a silent connection after ten minutes, servers after thirty. */
    static final Duration LONGEST = Duration.ofMinutes(9);

    /** What a server may take to end it. One that does not is no longer there. */
    static final Duration GRACE = Duration.ofSeconds(15);

    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(Idle::thread);

    private final ImapSession session;
    private final Duration most;
    private final Duration grace;
    private final List<Speaker> begun = new ArrayList<>(1);
    private boolean enough;

    Idle(ImapSession session, Duration most, Duration grace) {
        this.session = session;
        this.grace = grace;
        this.most = most.compareTo(LONGEST) < 0 ? most : LONGEST;
    }

    /**
     * Waits.
     *
     * @return whether the server did its part; when not, it does not want to
     */
    boolean await() {
        try {
            return session.refusable(Step.waiting("waiting for mail", most.plus(grace)), this::hear);
        } catch (ProtocolException refused) {
            return false;
        }
    }

    /** Ends the wait, also one that has not begun. */
    synchronized void enough() {
        if (!enough) {
            begun.forEach(Speaker::idleAbort);
        }
        enough = true;
    }

    private synchronized void begin(Speaker imap) {
        begun.add(imap);
        if (enough) {
            imap.idleAbort();
        }
    }

    // QUIRK: the library's idleStart() goes on reading after a tagged refusal (angus-mail 2.0.5), until nobody knows
    // when.
    private boolean hear(Speaker imap) throws ProtocolException, IOException {
        String tag = imap.writeCommand("IDLE", null);
        Future<?> bell = CLOCK.schedule(this::enough, most.toMillis(), TimeUnit.MILLISECONDS);
        try {
            Response said = imap.readResponse();
            while (!said.isTagged() || !tag.equals(said.getTag())) {
                hear(said, imap);
                said = imap.readResponse();
            }
            imap.handleResult(said);
            return true;
        } finally {
            bell.cancel(false);
        }
    }

    private void hear(Response said, Speaker imap) throws IOException {
        if (said.isBYE()) {
            throw new IOException("BYE " + said.getRest());
        }
        if (said.isContinuation()) {
            begin(imap);
        }
        if (isNews(said)) {
            imap.limit(Step.waiting("ending the wait for mail", grace));
            enough();
        }
    }

    private static boolean isNews(Response said) {
        return said instanceof IMAPResponse line && (line.keyEquals("EXISTS") || line.keyEquals("RECENT"));
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "imap-idle");
        thread.setDaemon(true);
        return thread;
    }
}
