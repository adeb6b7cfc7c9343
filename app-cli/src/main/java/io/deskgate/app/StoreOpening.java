package io.deskgate.app;

import io.deskgate.core.port.PortFailure;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Opens the database on the side while the message is still being read: on two cores that saves a third. */
final class StoreOpening implements AutoCloseable {
    private final FutureTask<Wiring> task;

    private StoreOpening(FutureTask<Wiring> task) {
        this.task = task;
    }

    /** Begins to open; nothing is lost when nobody asks for the result. */
    static StoreOpening begin(String url, Map<String, String> environment) {
        FutureTask<Wiring> task = new FutureTask<>(new Opening(url, environment));
        Thread thread = new Thread(task, "open-database");
        thread.setDaemon(true);
        thread.start();
        return new StoreOpening(task);
    }

    /**
     * Waits until it is open.
     *
     * @throws PortFailure as opening did
     */
    Wiring wiring() {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while the database was being opened", e);
        }
    }

    /** Waits until it is open, or is not going to be, and closes it. */
    @Override
    public void close() {
        try {
            task.get().close();
        } catch (ExecutionException e) {
            // It never opened; whoever needed it was told.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // Not a lambda: the first one of a process has to wait for what links lambdas.
    private record Opening(String url, Map<String, String> environment) implements Callable<Wiring> {
        @Override
        public Wiring call() {
            return Wiring.open(url, environment);
        }
    }

    private static RuntimeException failure(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }
}
