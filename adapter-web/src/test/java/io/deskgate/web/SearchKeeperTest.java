package io.deskgate.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.port.TemporaryFailure;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SearchKeeperTest {
    private static final int STEPS = 3;

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    @Test
    void goesOnUntilNothingIsLeft() throws InterruptedException {
        CountDownLatch left = new CountDownLatch(STEPS);

        SearchKeeper keeper = SearchKeeper.start(() -> takenFrom(left), told::add);
        left.await();
        keeper.close();

        assertThat(told).isEmpty();
    }

    @Test
    void theOperatorHearsWhyItIsLate() throws InterruptedException {
        SearchKeeper keeper = SearchKeeper.start(SearchKeeperTest::noDatabase, told::add);
        String first = told.poll(10, TimeUnit.SECONDS);
        keeper.close();

        assertThat(first).contains("later", "the database is away");
    }

    @Test
    void aClosedOneDoesNoMore() throws InterruptedException {
        BlockingQueue<Thread> worker = new LinkedBlockingQueue<>();
        SearchKeeper keeper = SearchKeeper.start(() -> worker.add(Thread.currentThread()), told::add);
        Thread thread = worker.take();

        keeper.close();

        thread.join(TimeUnit.SECONDS.toMillis(10));
        assertThat(thread.isAlive()).isFalse();
    }

    private static boolean takenFrom(CountDownLatch left) {
        left.countDown();
        return left.getCount() > 0;
    }

    private static boolean noDatabase() {
        throw new TemporaryFailure("the database is away", new IllegalStateException());
    }
}
