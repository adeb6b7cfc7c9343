package io.deskgate.web;

import io.deskgate.core.port.PortFailure;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Makes searchable what comes in while nobody searches, so that whoever does need not wait for it. */
final class SearchKeeper implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofSeconds(30);

    /** After each step mail is let in first. */
    private static final Duration BREATH = Duration.ofMillis(20);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(SearchKeeper::named);
    private final BooleanSupplier step;
    private final Consumer<String> operator;

    private SearchKeeper(BooleanSupplier step, Consumer<String> operator) {
        this.step = step;
        this.operator = operator;
    }

    /** Begins. A {@code step} answers whether there is more to do at once. */
    static SearchKeeper start(BooleanSupplier step, Consumer<String> operator) {
        SearchKeeper keeper = new SearchKeeper(step, operator);
        keeper.thread.scheduleWithFixedDelay(keeper::keepUp, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        return keeper;
    }

    /** Waits until the step it is at is done. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            thread.awaitTermination(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void keepUp() {
        try {
            while (step.getAsBoolean() && !thread.isShutdown()) {
                LockSupport.parkNanos(BREATH.toNanos());
            }
        } catch (RuntimeException e) {
            String why =
                    e instanceof PortFailure ? e.getMessage() : "unexpected " + e.getClass() + ", please report this";
            operator.accept("texts are made searchable later: " + why);
        }
    }

    private static Thread named(Runnable work) {
        Thread thread = new Thread(work, "make-searchable");
        thread.setDaemon(true);
        return thread;
    }
}
