package io.deskgate.core.port;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Many who do the same thing at the same moment, each through a door of their own. */
public final class Crowd {
    private Crowd() {}

    /** What each of {@code size} got from {@code act}, which is told its door and its number. */
    public static <T> List<T> of(int size, DeskContract store, BiFunction<Desk, Integer, T> act) {
        ExecutorService threads = Executors.newFixedThreadPool(size);
        try {
            CountDownLatch ready = new CountDownLatch(size);
            List<Future<T>> answers = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                int number = i;
                answers.add(threads.submit(() -> actTogether(ready, store, desk -> act.apply(desk, number))));
            }
            return all(answers);
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T actTogether(CountDownLatch ready, DeskContract store, Function<Desk, T> act)
            throws InterruptedException {
        try (Desk desk = store.open()) {
            ready.countDown();
            ready.await();
            return act.apply(desk);
        } finally {
            ready.countDown();
        }
    }

    private static <T> List<T> all(List<Future<T>> answers) {
        try {
            List<T> all = new ArrayList<>();
            for (Future<T> answer : answers) {
                all.add(answer.get());
            }
            return all;
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("one of the crowd failed", e);
        }
    }
}
