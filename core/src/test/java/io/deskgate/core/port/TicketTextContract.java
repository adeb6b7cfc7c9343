package io.deskgate.core.port;

import static io.deskgate.core.port.Samples.NOON;
import static io.deskgate.core.port.Samples.TRACE;
import static io.deskgate.core.port.Samples.accepted;
import static io.deskgate.core.port.Samples.file;
import static io.deskgate.core.port.Samples.opens;
import static io.deskgate.core.port.Samples.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.Attachment;
import io.deskgate.core.email.Body;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.MessageId;
import io.deskgate.core.ticket.Assignee;
import io.deskgate.core.ticket.BranchId;
import io.deskgate.core.ticket.Contribution;
import io.deskgate.core.ticket.EmailOutcome.TicketOpened;
import io.deskgate.core.ticket.Person;
import io.deskgate.core.ticket.Placement;
import io.deskgate.core.ticket.Priority;
import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketChange.OpenTicket;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every {@link TicketRepository} takes whatever a message can contain. What no store can keep becomes U+FFFD. */
public interface TicketTextContract extends DeskContract {
    @Test
    default void aTicketKeepsTheTagsItWasGiven() {
        try (Desk desk = open()) {
            Placement placement = new Placement(
                    new BranchId(1),
                    Priority.HIGH,
                    Assignee.NOBODY,
                    new LinkedHashSet<>(List.of("urgent", "a b", "é")));
            TicketOpened opened = (TicketOpened)
                    desk.tickets().apply(new OpenTicket(accepted(desk, "one"), placement, "one", says("one")), TRACE);

            assertThat(desk.tickets().find(opened.ticket()).orElseThrow().tags())
                    .containsExactly("urgent", "a b", "é");
        }
    }

    @Test
    default void textComesBackLetterByLetter() {
        String text = "\uD83D\uDE00 Grüße\n\t'; DROP TABLE ticket; -- \\ % _ ? ${id} {0}";
        try (Desk desk = open()) {
            Ticket ticket = opened(desk, text, new Body(text, "<p>" + text));

            assertThat(ticket.summary().subject()).isEqualTo(text);
            assertThat(ticket.description()).isEqualTo(new Body(text, "<p>" + text));
        }
    }

    @Test
    default void emptyTextStaysEmpty() {
        try (Desk desk = open()) {
            Ticket ticket = opened(desk, "", Body.ofText(""));

            assertThat(ticket.summary().subject()).isEmpty();
            assertThat(ticket.description()).isEqualTo(Body.ofText(""));
        }
    }

    @Test
    default void longTextComesBackWhole() {
        String text = "\u00e4".repeat(2 * 1024 * 1024);
        try (Desk desk = open()) {
            assertThat(opened(desk, "long", Body.ofText(text))
                            .description()
                            .text()
                            .equals(text))
                    .isTrue();
        }
    }

    @Test
    default void nothingThatCannotBeStoredIsRefused() {
        String odd = "a\0b\uD800c\uDC00";
        try (Desk desk = open()) {
            Ticket ticket = opened(desk, odd, new Body(odd, odd), file(odd, 1));

            assertThat(ticket.summary().subject()).matches("a[\0\uFFFD]b[\uD800\uFFFD]c[\uDC00\uFFFD]");
            assertThat(ticket.attachments().get(0).name()).startsWith("a");
        }
    }

    @Test
    default void anyMomentAndAnyMessageIdCanBeStored() {
        MessageId endless = new MessageId("<\0" + "x".repeat(9000) + "\uD800>");
        Person nobody = new Person(EmailAddress.of("y".repeat(9000) + "\uDC00@example.com"));
        try (Desk desk = open()) {
            EmailId cause = accepted(desk, "one");
            Contribution odd = new Contribution(nobody, Body.ofText(""), List.of(), endless, Instant.MAX);
            desk.tickets().apply(new OpenTicket(cause, Placement.in(new BranchId(1), Priority.HIGH), "", odd), TRACE);
            Contribution old = new Contribution(nobody, Body.ofText(""), List.of(), new MessageId("old"), Instant.MIN);
            desk.tickets().apply(opens(accepted(desk, "two"), old), TRACE);

            assertThat(desk.tickets().findByMessageIds(List.of(endless))).containsKey(endless);
        }
    }

    @Test
    default void aPersonKeepsTheFirstNameGiven() {
        try (Desk desk = open()) {
            assertThat(reporter(desk, "one", EmailAddress.of("bob@example.com")).name())
                    .isEmpty();
            assertThat(reporter(desk, "two", new EmailAddress("BOB@example.com", "Bob"))
                            .name())
                    .isEqualTo("Bob");
            assertThat(reporter(desk, "three", new EmailAddress("bob@example.com", "Eve")))
                    .isEqualTo(new EmailAddress("bob@example.com", "Eve"));
            assertThat(reporter(desk, "four", EmailAddress.of("bob@example.com")))
                    .isEqualTo(new EmailAddress("bob@example.com", "Bob"));
        }
    }

    private static EmailAddress reporter(Desk desk, String text, EmailAddress mailbox) {
        Contribution says = new Contribution(
                new Person(mailbox), Body.ofText(text), List.of(), says(text).messageId(), NOON);
        TicketOpened opened = (TicketOpened) desk.tickets().apply(opens(accepted(desk, text), says), TRACE);
        return desk.tickets()
                .find(opened.ticket())
                .orElseThrow()
                .summary()
                .reporter()
                .mailbox();
    }

    private static Ticket opened(Desk desk, String subject, Body body, Attachment... files) {
        Contribution says = new Contribution(Samples.ANN, body, List.of(files), new MessageId("one@example.com"), NOON);
        OpenTicket change =
                new OpenTicket(accepted(desk, "one"), Placement.in(new BranchId(1), Priority.LOW), subject, says);
        TicketOpened opened = (TicketOpened) desk.tickets().apply(change, TRACE);
        return desk.tickets().find(opened.ticket()).orElseThrow();
    }
}
