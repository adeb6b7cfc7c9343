package io.deskgate.web;

import io.deskgate.core.desk.CheckChannels;
import io.deskgate.core.mailbox.Aspect;
import io.deskgate.core.mailbox.Checkup;
import io.deskgate.core.mailbox.Finding;
import io.deskgate.core.mailbox.Finding.Grade;
import io.deskgate.core.settings.SettingsForm;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Tests connections beside the pages: few at once and none for long, so that slow servers keep no page waiting. */
final class ConnectionTests {
    static final int MOST_AT_ONCE = 2;

    /** Shorter than a browser's connection may be silent. */
    static final Duration LONGEST = Duration.ofSeconds(25);

    private final ExecutorService workers = new ThreadPoolExecutor(
            0, MOST_AT_ONCE, LONGEST.toSeconds(), TimeUnit.SECONDS, new SynchronousQueue<>(), ConnectionTests::thread);
    private final CheckChannels check;
    private final Duration longest;

    ConnectionTests(CheckChannels check) {
        this(check, LONGEST);
    }

    ConnectionTests(CheckChannels check, Duration longest) {
        this.check = check;
        this.longest = longest;
    }

    /** What was found with these choices, or that there was no time to find anything. */
    Checkup test(SettingsForm form) {
        try {
            return await(workers.submit(() -> check.check(form, longest)));
        } catch (RejectedExecutionException e) {
            return later("other connections are being tested at this moment", "test again in a minute");
        }
    }

    private Checkup await(Future<Checkup> checkup) {
        try {
            return checkup.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            checkup.cancel(true);
            return later(
                    "the server is not done after " + longest.toSeconds() + " s",
                    "check its address and its port (993 with SSL, 143 without); a firewall may hold the answers back");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return later("the desk is being closed", "test again when it is open");
        } catch (ExecutionException e) {
            throw new IllegalStateException("a test of a connection broke", e.getCause());
        }
    }

    private static Checkup later(String found, String advice) {
        return Checkup.of(new Finding(Aspect.CONNECTION, Grade.TRY_LATER, found, advice));
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "connection-test");
        thread.setDaemon(true);
        return thread;
    }
}
