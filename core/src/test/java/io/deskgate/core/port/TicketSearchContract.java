package io.deskgate.core.port;

import static io.deskgate.core.port.Samples.TRACE;
import static io.deskgate.core.port.Samples.accepted;
import static io.deskgate.core.port.Samples.commented;
import static io.deskgate.core.port.Samples.listed;
import static io.deskgate.core.port.Samples.opened;
import static io.deskgate.core.port.Samples.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.Body;
import io.deskgate.core.ticket.BranchId;
import io.deskgate.core.ticket.Placement;
import io.deskgate.core.ticket.Priority;
import io.deskgate.core.ticket.SearchWords;
import io.deskgate.core.ticket.TicketChange.OpenTicket;
import io.deskgate.core.ticket.TicketEdit.Say;
import io.deskgate.core.ticket.TicketFilter;
import io.deskgate.core.ticket.TicketKey;
import io.deskgate.core.ticket.TicketPage;
import io.deskgate.core.ticket.TicketQuery;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a {@link TicketDesk} finds words. */
public interface TicketSearchContract extends DeskContract {
    @Test
    default void wordsAreFoundInEveryMessageOfATicket() {
        try (Desk desk = open()) {
            TicketKey one = opened(desk, "The printer is on fire");
            TicketKey two = opened(desk, "Nothing to see");
            commented(desk, two, "But the Printer smokes");

            assertThat(found(desk, "printer")).containsExactly(two, one);
            assertThat(found(desk, "FIRE printer")).containsExactly(one);
            assertThat(found(desk, "water")).isEmpty();
        }
    }

    @Test
    default void whatWasMadeSearchableBeforeIsFoundOnce() {
        try (Desk desk = open()) {
            TicketKey one = opened(desk, "The printer is on fire");
            boolean more = true;
            while (more) {
                more = desk.work().makeSearchable();
            }

            assertThat(desk.work().makeSearchable()).isFalse();
            assertThat(found(desk, "printer")).containsExactly(one);
        }
    }

    @Test
    default void aWordFindsThoseThatBeginWithIt() {
        try (Desk desk = open()) {
            TicketKey one = opened(desk, "Druckerpatrone");

            assertThat(found(desk, "drucker")).containsExactly(one);
            assertThat(found(desk, "patrone")).isEmpty();
        }
    }

    @Test
    default void caseAndMarksDoNotMatter() {
        try (Desk desk = open()) {
            TicketKey one = opened(desk, "Der Drucker im B\u00fcro \u0141\u00f3d\u017a brennt");

            assertThat(found(desk, "BURO")).containsExactly(one);
            assertThat(found(desk, "bu\u0308ro")).containsExactly(one);
        }
    }

    @Test
    default void partsOfASentenceWithoutBlanksAreFound() {
        try (Desk desk = open()) {
            TicketKey one = opened(desk, "\u30d7\u30ea\u30f3\u30bf\u30fc\u304c\u71c3\u3048\u3066\u3044\u307e\u3059");

            assertThat(found(desk, "\u71c3\u3048")).containsExactly(one);
            assertThat(found(desk, "\u3048\u71c3")).isEmpty();
        }
    }

    @Test
    default void whatIsTypedTogetherMustStandTogether() {
        try (Desk desk = open()) {
            TicketKey one = opened(desk, "write to kim@customer.example please");
            opened(desk, "customer of kim, for example");

            assertThat(found(desk, "kim@customer.example")).containsExactly(one);
            assertThat(found(desk, "customer")).hasSize(2);
        }
    }

    @Test
    default void signsOfQueryLanguagesAreOnlySigns() {
        try (Desk desk = open()) {
            TicketKey one = opened(desk, "AND this OR that");

            assertThat(found(desk, "\"and\" (this) OR")).containsExactly(one);
            assertThat(found(desk, "this* & !that:A | '\\' ^ NEAR(")).isEmpty();
            assertThat(found(desk, "--'; !")).containsExactly(one);
        }
    }

    @Test
    default void aSubjectIsSearchedByItself() {
        try (Desk desk = open()) {
            TicketKey one = open(desk, "Invoice", "about the printer");
            open(desk, "Other", "about the invoice");

            assertThat(listed(desk, TicketFilter.ALL.about(SearchWords.of("invoice"))))
                    .containsExactly(one);
            assertThat(found(desk, "invoice printer")).containsExactly(one);
            assertThat(found(desk, "invoice")).hasSize(2);
        }
    }

    @Test
    default void anAgentsCommentIsFound() {
        try (Desk desk = open()) {
            TicketKey one = opened(desk, "one");
            Say said = new Say(TicketEditContract.LEE, Body.ofText("Unplugged it"));
            desk.work().edit(desk.tickets().find(one).orElseThrow().id(), said, TicketEditContract.ONE);

            assertThat(found(desk, "unplugged")).containsExactly(one);
        }
    }

    @Test
    default void aTicketIsListedOnceHoweverOftenTheWordIsSaid() {
        try (Desk desk = open()) {
            TicketKey one = opened(desk, "printer one");
            TicketKey two = opened(desk, "printer two");
            for (int i = 0; i < 9; i++) {
                commented(desk, two, "printer again " + i);
            }
            TicketQuery first = TicketQuery.newest(TicketFilter.ALL.saying(SearchWords.of("printer")), 1);
            TicketPage page = desk.work().page(first);

            assertThat(keys(page)).containsExactly(two);
            assertThat(keys(desk.work().page(first.from(page.next())))).containsExactly(one);
            assertThat(desk.work().page(first.from(page.next())).hasNext()).isFalse();
        }
    }

    private static TicketKey open(Desk desk, String subject, String text) {
        desk.tickets()
                .apply(
                        new OpenTicket(
                                accepted(desk, text), Placement.in(new BranchId(1), Priority.LOW), subject, says(text)),
                        TRACE);
        return listed(desk).get(0);
    }

    private static List<TicketKey> found(Desk desk, String words) {
        return listed(desk, TicketFilter.ALL.saying(SearchWords.of(words)));
    }

    private static List<TicketKey> keys(TicketPage page) {
        return page.tickets().stream().map(ticket -> ticket.key()).toList();
    }
}
