package io.deskgate.persistence;

import static io.deskgate.core.port.Samples.opened;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.port.Desk;
import io.deskgate.core.port.Samples;
import io.deskgate.core.ticket.TicketId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two people who merge at once, where a database lets both write. */
@Timeout(60)
class PostgresMergeTest {
    private static final String WAITING =
            "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'deskgate' AND wait_event_type = 'Lock'";

    private final String url = PostgresServer.newSchema();

    @Test
    void aTargetThatIsMergedOnMeanwhileTakesTheNewcomerAlong() {
        try (Desk desk = StoreDesk.at(url);
                Transactions other = new Transactions(Database.at(url), StoreDesk.NOON)) {
            TicketId first = id(desk, "one");
            TicketId second = id(desk, "two");
            TicketId third = id(desk, "three");
            TicketId fourth = id(desk, "four");
            desk.tickets().merge(second, third, Samples.NOON);
            AtomicReference<CompletableFuture<Void>> meanwhile = new AtomicReference<>();

            other.write(db -> {
                new TicketMerge(db, first, second).merge(Samples.NOON);
                meanwhile.set(CompletableFuture.runAsync(() -> desk.tickets().merge(third, fourth, Samples.NOON)));
                awaitTurn(meanwhile.get());
                return first;
            });
            meanwhile.get().join();

            assertThat(mergedInto(first)).isEqualTo(fourth.value());
            assertThat(mergedInto(second)).isEqualTo(fourth.value());
        }
    }

    private static void awaitTurn(CompletableFuture<Void> merge) {
        while (!merge.isDone() && PostgresServer.number(PostgresServer.url(), WAITING) == 0) {
            Thread.onSpinWait();
        }
    }

    private static TicketId id(Desk desk, String subject) {
        return desk.tickets()
                .findByKeys(List.of(opened(desk, subject)))
                .values()
                .iterator()
                .next();
    }

    private long mergedInto(TicketId ticket) {
        return PostgresServer.number(url, "SELECT merged_into FROM ticket WHERE id = " + ticket.value());
    }
}
