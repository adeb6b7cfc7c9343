package io.deskgate.persistence;

import static io.deskgate.core.port.Samples.listed;
import static io.deskgate.core.port.Samples.opened;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.port.Desk;
import io.deskgate.core.ticket.SearchWords;
import io.deskgate.core.ticket.TicketFilter;
import io.deskgate.core.ticket.TicketKey;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words are looked for among the newest tickets first, then in the index. */
class PostgresSearchTest {
    private static final int FAR_LATER = 50_000;

    @Test
    void whatIsFoundAmongTheNewestAndInTheIndexIsOneList() {
        String url = PostgresServer.newSchema();
        try (Desk desk = StoreDesk.at(url)) {
            TicketKey old = opened(desk, "The printer is on fire");
            String schema = url.substring(url.lastIndexOf('=') + 1);
            PostgresServer.execute("ALTER TABLE " + schema + ".ticket ALTER COLUMN id RESTART WITH " + FAR_LATER);
            TicketKey recent = opened(desk, "The printer smokes");

            assertThat(found(desk, "printer")).containsExactly(recent, old);
            assertThat(found(desk, "smokes")).containsExactly(recent);
            assertThat(found(desk, "fire")).containsExactly(old);
            assertThat(found(desk, "water")).isEmpty();
        }
    }

    private static List<TicketKey> found(Desk desk, String words) {
        return listed(desk, TicketFilter.ALL.saying(SearchWords.of(words)));
    }
}
