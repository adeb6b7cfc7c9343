package io.deskgate.core.port;

import static io.deskgate.core.port.Samples.TRACE;
import static io.deskgate.core.port.Samples.accepted;
import static io.deskgate.core.port.Samples.commented;
import static io.deskgate.core.port.Samples.opened;
import static io.deskgate.core.port.Samples.opens;
import static io.deskgate.core.port.Samples.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.MessageId;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.TicketKey;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** How every {@link TicketRepository} finds tickets. */
public interface TicketFindContract extends DeskContract {
    @Test
    default void anUnknownKeyFindsNothing() {
        try (Desk desk = open()) {
            opened(desk, "one");

            assertThat(desk.tickets().find(new TicketKey(new BranchKey("SUP"), 2)))
                    .isEmpty();
            assertThat(desk.tickets().find(new TicketKey(new BranchKey("ACME"), 1)))
                    .isEmpty();
        }
    }

    @Test
    default void messagesLeadToTheTicketTheyOpenedOrCommentedOn() {
        try (Desk desk = open()) {
            TicketId first = idOf(desk, opened(desk, "one"));
            TicketKey second = opened(desk, "two");
            commented(desk, second, "three");

            assertThat(foundBy(desk, "one")).containsExactly(first);
            assertThat(foundBy(desk, "three")).containsExactly(idOf(desk, second));
            assertThat(foundBy(desk, "unknown", "three", "one")).containsExactly(idOf(desk, second), first);
            assertThat(foundBy(desk, "ONE")).isEmpty();
            assertThat(foundBy(desk)).isEmpty();
        }
    }

    @Test
    default void moreKeysThanAnyHonestMessageNamesBreakNothing() {
        try (Desk desk = open()) {
            TicketKey known = opened(desk, "one");
            List<TicketKey> keys = LongStream.rangeClosed(1, 2_000)
                    .mapToObj(number -> new TicketKey(known.branch(), number))
                    .toList();

            assertThat(desk.tickets().findByKeys(keys)).containsOnlyKeys(known);
        }
    }

    @Test
    default void aMessageIdKeepsLeadingToItsFirstTicket() {
        try (Desk desk = open()) {
            TicketId first = idOf(desk, opened(desk, "one"));
            desk.tickets().apply(opens(accepted(desk, "two"), says("one")), TRACE);

            assertThat(foundBy(desk, "one")).containsExactly(first);
        }
    }

    private static TicketId idOf(Desk desk, TicketKey key) {
        return desk.tickets().find(key).orElseThrow().id();
    }

    private static List<TicketId> foundBy(Desk desk, String... names) {
        List<MessageId> ids = List.of(names).stream()
                .map(name -> new MessageId(name + "@example.com"))
                .toList();
        Map<MessageId, TicketId> found = desk.tickets().findByMessageIds(ids);
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }
}
