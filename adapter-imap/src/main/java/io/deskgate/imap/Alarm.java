package io.deskgate.imap;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Cuts the connection when a step takes too long. A read timeout would begin anew with each byte, and TLS reads many
 * times before it hands over anything; a closed socket ends all of that.
 */
final class Alarm implements AutoCloseable {
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Alarm::thread);
    private final Socket socket;
    private volatile String rang = "";
    private Future<?> set;

    /** Whatever the steps, the connection is cut after {@code most}. */
    Alarm(Socket socket, Step first, Duration most) {
        this.socket = socket;
        this.set = schedule(first);
        schedule(Step.waiting("the conversation", most));
    }

    /** From now on the time of this step runs. */
    synchronized void set(Step step) {
        set.cancel(false);
        set = schedule(step);
    }

    /** No step is under way. */
    synchronized void rest() {
        set.cancel(false);
    }

    /** What took too long; empty when nothing did. */
    String rang() {
        return rang;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    private Future<?> schedule(Step step) {
        return clock.schedule(() -> ring(step), step.time().toMillis(), TimeUnit.MILLISECONDS);
    }

    private void ring(Step step) {
        rang = step.name() + " is not done after " + step.time().toSeconds() + " s";
        try {
            socket.close();
        } catch (IOException e) {
            // It was closed already.
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "imap-alarm");
        thread.setDaemon(true);
        return thread;
    }
}
