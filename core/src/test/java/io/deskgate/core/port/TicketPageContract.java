package io.deskgate.core.port;

import static io.deskgate.core.port.Samples.ANN;
import static io.deskgate.core.port.Samples.NOON;
import static io.deskgate.core.port.Samples.TRACE;
import static io.deskgate.core.port.Samples.accepted;
import static io.deskgate.core.port.Samples.listed;
import static io.deskgate.core.port.Samples.opened;
import static io.deskgate.core.port.Samples.opens;
import static io.deskgate.core.port.Samples.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.ticket.Assignee;
import io.deskgate.core.ticket.BranchId;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.Customer;
import io.deskgate.core.ticket.Period;
import io.deskgate.core.ticket.Priority;
import io.deskgate.core.ticket.Status;
import io.deskgate.core.ticket.TicketEdit;
import io.deskgate.core.ticket.TicketEdit.AssignTo;
import io.deskgate.core.ticket.TicketEdit.SetPriority;
import io.deskgate.core.ticket.TicketEdit.SetStatus;
import io.deskgate.core.ticket.TicketFilter;
import io.deskgate.core.ticket.TicketKey;
import io.deskgate.core.ticket.TicketOrder;
import io.deskgate.core.ticket.TicketPage;
import io.deskgate.core.ticket.TicketPlace;
import io.deskgate.core.ticket.TicketQuery;
import io.deskgate.core.ticket.TicketSummary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which tickets a {@link TicketDesk} lists, and in which order. */
public interface TicketPageContract extends DeskContract {
    /** Later than everything else. */
    Instant TWO = NOON.plusSeconds(7200);

    @Test
    default void ticketsAreListedInTheOrderAskedFor() {
        try (Desk desk = open()) {
            TicketKey one = opened(desk, "one");
            TicketKey two = opened(desk, "two");
            TicketKey three = opened(desk, "three");
            edit(desk, two, new SetStatus(Status.OPEN));

            assertThat(ordered(desk, TicketOrder.NEWEST)).containsExactly(three, two, one);
            assertThat(ordered(desk, TicketOrder.OLDEST)).containsExactly(one, two, three);
            assertThat(ordered(desk, TicketOrder.LATEST_CHANGE)).containsExactly(two, three, one);
            assertThat(ordered(desk, TicketOrder.LONGEST_QUIET)).containsExactly(one, three, two);
        }
    }

    @Test
    default void pagesFollowOneAnotherInEveryOrder() {
        try (Desk desk = open()) {
            for (int i = 0; i < 5; i++) {
                opened(desk, "mail " + i);
            }
            edit(desk, listed(desk).get(2), new SetStatus(Status.OPEN));

            for (TicketOrder order : TicketOrder.values()) {
                assertThat(pagesOf(desk, order, 2)).isEqualTo(ordered(desk, order));
            }
        }
    }

    @Test
    default void theLastPageHasNoNext() {
        try (Desk desk = open()) {
            opened(desk, "one");
            opened(desk, "two");

            assertThat(desk.work().page(TicketQuery.newest(TicketFilter.ALL, 2)).hasNext())
                    .isFalse();
            assertThat(desk.work().page(TicketQuery.newest(TicketFilter.ALL, 1)).hasNext())
                    .isTrue();
        }
    }

    @Test
    default void whatComesInWhilePagingDoesNotShiftThePages() {
        try (Desk desk = open()) {
            TicketKey one = opened(desk, "one");
            opened(desk, "two");
            TicketQuery first = TicketQuery.newest(TicketFilter.ALL, 1);
            TicketPlace next = desk.work().page(first).next();
            opened(desk, "three");

            assertThat(desk.work().page(first.from(next)).tickets())
                    .extracting(TicketSummary::key)
                    .containsExactly(one);
        }
    }

    @Test
    default void ticketsAreFilteredByBranchAndStatus() {
        try (Desk desk = open()) {
            BranchKey acme = new BranchKey("ACME");
            BranchId branch = desk.branches().add(acme, "Acme").id();
            TicketKey one = opened(desk, "one");
            desk.tickets().apply(opens(accepted(desk, "two"), branch, says("two")), TRACE);
            TicketKey two = new TicketKey(acme, 1);

            assertThat(listed(desk, TicketFilter.ALL.in(Set.of(one.branch())))).containsExactly(one);
            assertThat(listed(desk, TicketFilter.ALL.in(Set.of(acme, one.branch()))))
                    .containsExactly(two, one);
            assertThat(listed(desk, TicketFilter.ALL.in(Set.of(acme)).withStatuses(EnumSet.allOf(Status.class))))
                    .containsExactly(two);
            assertThat(listed(desk, TicketFilter.ALL.withStatuses(Set.of(Status.CLOSED))))
                    .isEmpty();
            assertThat(listed(desk, TicketFilter.ALL.in(Set.of(new BranchKey("GONE")))))
                    .isEmpty();
        }
    }

    @Test
    default void ticketsAreFilteredByWhatAgentsDidWithThem() {
        try (Desk desk = open()) {
            TicketKey one = opened(desk, "one");
            TicketKey two = opened(desk, "two");
            edit(desk, two, new AssignTo(Assignee.agent(ANN)));
            edit(desk, two, new SetPriority(Priority.HIGH));

            assertThat(listed(desk, TicketFilter.ALL.withPriorities(Set.of(Priority.HIGH))))
                    .containsExactly(two);
            assertThat(listed(desk, TicketFilter.ALL.assignedTo(Set.of(Assignee.agent(ANN)))))
                    .containsExactly(two);
            assertThat(listed(desk, TicketFilter.ALL.assignedTo(Set.of(Assignee.NOBODY))))
                    .containsExactly(one);
            assertThat(listed(desk, TicketFilter.ALL.assignedTo(Set.of(Assignee.NOBODY, Assignee.agent(ANN)))))
                    .containsExactly(two, one);
        }
    }

    @Test
    default void ticketsAreFilteredByTime() {
        try (Desk desk = open()) {
            TicketKey one = opened(desk, "one");
            TicketKey two = opened(desk, "two");
            edit(desk, two, new SetStatus(Status.OPEN));
            Period atNoon = new Period(NOON, TWO);

            assertThat(listed(desk, TicketFilter.ALL.createdIn(atNoon))).containsExactly(two, one);
            assertThat(listed(desk, TicketFilter.ALL.updatedIn(atNoon))).containsExactly(one);
            assertThat(listed(desk, TicketFilter.ALL.createdIn(new Period(TWO, Period.ALWAYS.until()))))
                    .isEmpty();
        }
    }

    @Test
    default void ticketsAreFilteredByKeyAndReporter() {
        try (Desk desk = open()) {
            TicketKey one = opened(desk, "one");
            TicketKey two = opened(desk, "two");

            assertThat(listed(desk, TicketFilter.ALL.withKeys(Set.of(one)))).containsExactly(one);
            assertThat(listed(desk, TicketFilter.ALL.reportedBy(Set.of("ANN@example.com"))))
                    .containsExactly(two, one);
            assertThat(listed(desk, TicketFilter.ALL.reportedBy(Set.of("other@example.com"))))
                    .isEmpty();
        }
    }

    @Test
    default void aCustomerIsWhoeverReportedATicket() {
        try (Desk desk = open()) {
            opened(desk, "one");
            opened(desk, "two");
            desk.work()
                    .edit(
                            desk.tickets()
                                    .find(listed(desk).get(0))
                                    .orElseThrow()
                                    .id(),
                            new AssignTo(Assignee.agent(TicketEditContract.LEE)),
                            TWO);

            assertThat(desk.work().customers("", 9)).containsExactly(new Customer(ANN, 2));
            assertThat(desk.work().customers("ann", 9)).containsExactly(new Customer(ANN, 2));
            assertThat(desk.work().customers("50%", 9)).isEmpty();
            assertThat(desk.work().customer("ann@EXAMPLE.com")).contains(new Customer(ANN, 2));
            assertThat(desk.work().customer("lee@desk.example")).isEmpty();
        }
    }

    private static void edit(Desk desk, TicketKey key, TicketEdit edit) {
        desk.work().edit(desk.tickets().find(key).orElseThrow().id(), edit, TWO);
    }

    private static List<TicketKey> ordered(Desk desk, TicketOrder order) {
        return keys(desk.work().page(new TicketQuery(TicketFilter.ALL, order, TicketPlace.BEGINNING, 9)));
    }

    private static List<TicketKey> pagesOf(Desk desk, TicketOrder order, int limit) {
        TicketQuery query = new TicketQuery(TicketFilter.ALL, order, TicketPlace.BEGINNING, limit);
        TicketPage page = desk.work().page(query);
        List<TicketKey> keys = new ArrayList<>(keys(page));
        while (page.hasNext()) {
            page = desk.work().page(query.from(page.next()));
            keys.addAll(keys(page));
        }
        return keys;
    }

    private static List<TicketKey> keys(TicketPage page) {
        return page.tickets().stream().map(TicketSummary::key).toList();
    }
}
