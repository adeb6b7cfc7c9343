package io.deskgate.core.port;

import static io.deskgate.core.port.Samples.ANN;
import static io.deskgate.core.port.Samples.NOON;
import static io.deskgate.core.port.Samples.TRACE;
import static io.deskgate.core.port.Samples.accepted;
import static io.deskgate.core.port.Samples.opened;
import static io.deskgate.core.port.Samples.opens;
import static io.deskgate.core.port.Samples.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskgate.core.email.Body;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.email.EmailId;
import io.deskgate.core.ticket.BranchId;
import io.deskgate.core.ticket.Contribution;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.Participant;
import io.deskgate.core.ticket.Person;
import io.deskgate.core.ticket.Placement;
import io.deskgate.core.ticket.Priority;
import io.deskgate.core.ticket.Relation;
import io.deskgate.core.ticket.Relation.Kind;
import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketChange.AddComment;
import io.deskgate.core.ticket.TicketChange.OpenTicket;
import io.deskgate.core.ticket.TicketContext;
import io.deskgate.core.ticket.TicketEdit.Say;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.TicketKey;
import io.deskgate.core.ticket.Voice;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How every store keeps whom a ticket concerns, and what else there is around it. */
public interface TicketPeopleContract extends DeskContract {
    /** Hears of what Ann says. */
    EmailAddress LEE = new EmailAddress("Lee@example.com", "Lee");

    /** Another one. */
    EmailAddress MAX = EmailAddress.of("max@example.com");

    @Test
    default void aMessageKeepsTheNameItGives() {
        try (Desk desk = open()) {
            opened(desk, "one");
            EmailAddress other = new EmailAddress("ann@EXAMPLE.com", "A. N. Other");
            desk.tickets().apply(opens(accepted(desk, "two"), saysBy(other, "two", List.of())), TRACE);
            Ticket ticket = ticket(desk, 2);
            desk.tickets()
                    .apply(
                            new AddComment(
                                    accepted(desk, "three"),
                                    ticket.id(),
                                    saysBy(EmailAddress.of("ann@example.com"), "three", List.of())),
                            TRACE);

            assertThat(ticket(desk, 1).summary().reporter()).isEqualTo(ANN);
            assertThat(ticket(desk, 2).summary().reporter().mailbox())
                    .isEqualTo(new EmailAddress("Ann@example.com", "A. N. Other"));
            assertThat(ticket(desk, 2).comments().get(0).author()).isEqualTo(ANN);
            assertThat(desk.work().customers("", 9).get(0).person()).isEqualTo(ANN);
        }
    }

    @Test
    default void theFirstNameIsKeptAlsoOfSeveralThatAreWrittenTogether() {
        try (Desk desk = open()) {
            openedBy(desk, MAX, "one");
            desk.commits().together(() -> {
                openedBy(desk, new EmailAddress("max@example.com", "Max"), "two");
                return openedBy(desk, new EmailAddress("max@example.com", "Somebody Else"), "three");
            });

            assertThat(desk.work().customers("", 9).get(0).person().mailbox().name())
                    .isEqualTo("Max");
        }
    }

    @Test
    default void customersAreFoundByAPartOfTheirNameInAnyCase() {
        try (Desk desk = open()) {
            EmailAddress name = new EmailAddress("zoe@example.com", "Zo\u00eb M\u00fcller-\u0416\u0443\u043a [*]");
            desk.tickets().apply(opens(accepted(desk, "one"), saysBy(name, "one", List.of())), TRACE);

            for (String part : List.of("ZO\u00cb m\u00dcller-\u0436\u0423", "ER-", "[*]", "", "OE@EX")) {
                assertThat(desk.work().customers(part, 9)).as(part).hasSize(1);
            }
            for (String part : List.of("M_ller", "M%", "Z*", "?", "[Z]", "zo\u00e9")) {
                assertThat(desk.work().customers(part, 9)).as(part).isEmpty();
            }
        }
    }

    @Test
    default void watchersTakePartAndAreShown() {
        try (Desk desk = open();
                Desk other = open()) {
            TicketId id = watched(desk, "one", List.of(LEE, MAX));

            assertThat(takesPart(other, id, "LEE@example.com")).isTrue();
            assertThat(takesPart(other, id, "mallory@example.com")).isFalse();
            assertThat(parts(other, id)).containsExactly("Ann REPORTER", "Lee WATCHER", "max@example.com WATCHER");
            assertThat(other.work().context(id).answerTo()).isEqualTo(ANN.mailbox());
            assertThatThrownBy(() -> other.work().context(new TicketId(77))).isInstanceOf(PermanentFailure.class);
        }
    }

    @Test
    default void aCommentBringsWatchersOnceAndNoMoreThanThereIsRoomFor() {
        try (Desk desk = open()) {
            TicketId id = watched(desk, "one", List.of(LEE));
            List<EmailAddress> many = new ArrayList<>(List.of(EmailAddress.of("lee@example.com")));
            for (int i = 0; i < Participant.MOST_WATCHERS; i++) {
                many.add(EmailAddress.of("w" + (100 + i) + "@example.com"));
            }

            desk.tickets().apply(new AddComment(accepted(desk, "two"), id, saysBy(LEE, "two", many)), TRACE);

            List<String> parts = parts(desk, id);
            assertThat(parts)
                    .hasSize(Participant.MOST_WATCHERS + 1)
                    .contains("Lee WATCHER", "w148@example.com WATCHER");
            assertThat(parts).doesNotContain("w149@example.com WATCHER");
        }
    }

    @Test
    default void thePeopleOfAMergedTicketTakePartInTheOtherAndBothNameEachOther() {
        try (Desk desk = open()) {
            TicketId into = watched(desk, "one", List.of());
            TicketId id = watched(desk, "two", List.of(LEE));

            desk.tickets().merge(id, into, NOON);

            assertThat(takesPart(desk, into, "lee@example.com")).isTrue();
            assertThat(parts(desk, into)).containsExactly("Ann REPORTER", "Lee WATCHER");
            assertThat(desk.work().context(into).relations())
                    .containsExactly(new Relation(
                            Kind.MERGED_FROM, ticket(desk, 2).summary().key()));
            assertThat(desk.work().context(id).relations())
                    .containsExactly(new Relation(
                            Kind.MERGED_INTO, ticket(desk, 1).summary().key()));
        }
    }

    @Test
    default void whoCertainlySaidSomethingIsShownAndWhichMessageItCameWith() {
        try (Desk desk = open()) {
            TicketId id = watched(desk, "one", List.of());
            Contribution said = saysBy(LEE, "two", List.of());
            Voice doubted = new Voice(Voice.Kind.PERSON, true, "nobody checked");
            desk.tickets().apply(new AddComment(accepted(desk, "two"), id, with(doubted, said)), TRACE);
            desk.work().edit(id, new Say(new Person(MAX), Body.ofText("three")), NOON);
            desk.tickets().apply(new AddComment(accepted(desk, "four"), id, says("four")), TRACE);

            TicketContext context = desk.work().context(id);
            assertThat(parts(desk, id)).containsExactly("Ann REPORTER", "max@example.com AUTHOR");
            assertThat(context.messages())
                    .containsOnlyKeys(0, 1, 3)
                    .containsEntry(0, new EmailId(1))
                    .containsEntry(3, new EmailId(3));
        }
    }

    @Test
    default void aTicketThatGoesOnFromAClosedOneAndThatOneNameEachOther() {
        try (Desk desk = open()) {
            TicketId closed = watched(desk, "one", List.of());
            Placement place = Placement.in(new BranchId(1), Priority.LOW).following(closed);
            desk.tickets().apply(new OpenTicket(accepted(desk, "two"), place, "two", says("two")), TRACE);

            Ticket next = ticket(desk, 2);
            assertThat(desk.work().context(next.id()).relations())
                    .containsExactly(
                            new Relation(Kind.FOLLOWS, ticket(desk, 1).summary().key()));
            assertThat(desk.work().context(closed).relations())
                    .containsExactly(
                            new Relation(Kind.FOLLOWED_BY, next.summary().key()));
        }
    }

    @Test
    default void somebodyIsKnownByWhateverSpelling() {
        try (Desk desk = open()) {
            opened(desk, "one");

            assertThat(desk.tickets().known(List.of(MAX, EmailAddress.of("aNN@example.com"))))
                    .containsExactly(EmailAddress.of("aNN@example.com"));
            assertThat(desk.tickets().known(List.of())).isEmpty();
        }
    }

    private static TicketId watched(Desk desk, String text, List<EmailAddress> watchers) {
        Contribution said = saysBy(ANN.mailbox(), text, watchers);
        desk.tickets().apply(opens(accepted(desk, text), said), TRACE);
        return desk.tickets().findByMessageIds(List.of(said.messageId())).get(said.messageId());
    }

    private static EmailOutcome openedBy(Desk desk, EmailAddress who, String text) {
        return desk.tickets().apply(opens(accepted(desk, text), saysBy(who, text, List.of())), TRACE);
    }

    private static Contribution saysBy(EmailAddress author, String text, List<EmailAddress> watchers) {
        Contribution said = says(text);
        return new Contribution(
                new Person(author), said.body(), List.of(), said.messageId(), NOON, Voice.PERSON, watchers);
    }

    private static Contribution with(Voice voice, Contribution said) {
        return new Contribution(said.author(), said.body(), List.of(), said.messageId(), NOON, voice);
    }

    private static List<String> parts(Desk desk, TicketId id) {
        return desk.work().context(id).participants().stream()
                .map(one -> one.person().mailbox().display() + " " + one.part())
                .toList();
    }

    private static boolean takesPart(Desk desk, TicketId id, String sender) {
        return desk.tickets()
                .standing(id, EmailAddress.of(sender), NOON)
                .orElseThrow()
                .takesPart();
    }

    private static Ticket ticket(Desk desk, long number) {
        return desk.tickets()
                .find(new TicketKey(TicketApplyContract.FIRST.branch(), number))
                .orElseThrow();
    }
}
