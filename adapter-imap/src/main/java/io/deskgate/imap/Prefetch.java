package io.deskgate.imap;

import io.deskgate.core.port.TemporaryFailure;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Fetches the next batch while the one before is being dealt with. Never holds more than one. */
final class Prefetch implements AutoCloseable {
    private final ExecutorService fetcher = Executors.newSingleThreadExecutor(Prefetch::thread);
    private final Iterator<Haul> hauls;
    private Future<Haul> next;
    private boolean more;

    Prefetch(Iterator<Haul> hauls) {
        this.hauls = hauls;
        begin();
    }

    boolean hasNext() {
        return more;
    }

    /** Whether there is a next batch and nobody has to wait for it. */
    boolean isHere() {
        return more && next.isDone();
    }

    /** The next batch; the one behind it is on its way when this returns. The caller closes it. */
    Haul next() {
        Haul haul = await(next);
        begin();
        return haul;
    }

    /** Throws away what was fetched and is not wanted any more. The conversation must have ended, or be at rest. */
    @Override
    public void close() {
        fetcher.shutdown();
        if (more) {
            more = false;
            try {
                await(next).close();
            } catch (RuntimeException e) {
                // There was nothing to throw away.
            }
        }
    }

    private void begin() {
        more = hauls.hasNext();
        if (more) {
            Callable<Haul> fetch = hauls::next;
            next = fetcher.submit(fetch);
        }
    }

    private static Haul await(Future<Haul> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException("fetching failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TemporaryFailure("told to stop while fetching", e);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "imap-fetch");
        thread.setDaemon(true);
        return thread;
    }
}
