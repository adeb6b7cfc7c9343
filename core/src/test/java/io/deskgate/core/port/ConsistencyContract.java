package io.deskgate.core.port;

import static io.deskgate.core.port.Samples.commented;
import static io.deskgate.core.port.Samples.file;
import static io.deskgate.core.port.Samples.mail;
import static io.deskgate.core.port.Samples.opened;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.port.Consistency.Checked;
import io.deskgate.core.ticket.TicketKey;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link Consistency} says of a store in which nothing is wrong. */
public interface ConsistencyContract extends DeskContract {
    @Test
    default void aSoundDeskAgreesWithItself() {
        try (Desk desk = open()) {
            TicketKey key = opened(desk, "one", file("a.bin", 300_000));
            commented(desk, key, "two", file("b.bin", 5));
            List<String> found = new ArrayList<>();

            Checked checked = desk.consistency().check(found::add);

            assertThat(found).isEmpty();
            assertThat(checked).isEqualTo(new Checked(2, 1, 1, 2, 300_005 + size("one") + size("two")));
        }
    }

    private static long size(String text) {
        return mail(text).size();
    }
}
