package io.deskgate.core.port;

import static io.deskgate.core.port.Samples.ANN;
import static io.deskgate.core.port.Samples.ENVELOPE;
import static io.deskgate.core.port.Samples.NOON;
import static io.deskgate.core.port.Samples.TRACE;
import static io.deskgate.core.port.Samples.accepted;
import static io.deskgate.core.port.Samples.commented;
import static io.deskgate.core.port.Samples.listed;
import static io.deskgate.core.port.Samples.mail;
import static io.deskgate.core.port.Samples.opened;
import static io.deskgate.core.port.Samples.opens;
import static io.deskgate.core.port.Samples.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskgate.core.email.EmailId;
import io.deskgate.core.port.EmailLedger.Receipt.Known;
import io.deskgate.core.ticket.Assignee;
import io.deskgate.core.ticket.BranchId;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.Comment;
import io.deskgate.core.ticket.Contribution;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.EmailOutcome.CommentAdded;
import io.deskgate.core.ticket.EmailOutcome.Ignored;
import io.deskgate.core.ticket.EmailOutcome.TicketOpened;
import io.deskgate.core.ticket.EmailState.Waiting;
import io.deskgate.core.ticket.Priority;
import io.deskgate.core.ticket.Source;
import io.deskgate.core.ticket.Status;
import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketChange.AddComment;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.TicketKey;
import io.deskgate.core.ticket.TicketSummary;
import io.deskgate.core.ticket.Trace;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How every {@link TicketRepository} writes what a message changes: wholly, once. */
public interface TicketApplyContract extends DeskContract {
    /** The first ticket of a new store. */
    TicketKey FIRST = new TicketKey(new BranchKey("SUP"), 1);

    @Test
    default void aTicketIsFoundAsItWasOpened() {
        try (Desk desk = open();
                Desk other = open()) {
            EmailOutcome outcome = desk.tickets().apply(opens(accepted(desk, "one"), says("one")), TRACE);

            assertThat(outcome).isEqualTo(new TicketOpened(FIRST));
            Ticket ticket = other.tickets().find(FIRST).orElseThrow();
            assertThat(ticket.summary())
                    .isEqualTo(new TicketSummary(
                            FIRST, "one", ANN, Assignee.NOBODY, Status.NEW, Priority.LOW, Source.EMAIL, NOON, NOON));
            assertThat(ticket.description().text()).isEqualTo("one");
            assertThat(ticket.comments()).isEmpty();
            assertThat(ticket.branch().key()).isEqualTo(FIRST.branch());
        }
    }

    @Test
    default void aCommentIsAddedBehindTheOthersAndTheTicketIsNewer() {
        try (Desk desk = open()) {
            TicketKey key = opened(desk, "one");
            assertThat(commented(desk, key, "two")).isEqualTo(new CommentAdded(key));
            TicketId ticket = desk.tickets().find(key).orElseThrow().id();
            Contribution later = new Contribution(
                    ANN, says("three").body(), List.of(), says("three").messageId(), NOON.plusSeconds(9));

            desk.tickets().apply(new AddComment(accepted(desk, "three"), ticket, later), TRACE);

            Ticket found = desk.tickets().find(key).orElseThrow();
            assertThat(found.comments())
                    .extracting(comment -> comment.body().text())
                    .containsExactly("two", "three");
            assertThat(found.comments()).extracting(Comment::author).containsOnly(ANN);
            assertThat(found.comments().get(1).createdAt()).isEqualTo(NOON.plusSeconds(9));
            assertThat(found.summary().updatedAt()).isEqualTo(NOON.plusSeconds(9));
        }
    }

    @Test
    default void applyingAChangeAgainChangesNothingAndAnswersAsBefore() {
        try (Desk desk = open()) {
            EmailId cause = accepted(desk, "one");
            EmailOutcome first = desk.tickets().apply(opens(cause, says("one")), TRACE);

            assertThat(desk.tickets().apply(opens(cause, says("one")), TRACE)).isEqualTo(first);
            assertThat(listed(desk)).hasSize(1);
            assertThat(desk.ledger().accept(mail("one"), ENVELOPE)).isEqualTo(new Known(cause, first));
        }
    }

    @Test
    default void theTraceIsKeptWithTheMessageThatCausedTheChange() {
        try (Desk desk = open()) {
            EmailId cause = accepted(desk, "one");
            desk.tickets().apply(opens(cause, says("one")), TRACE);
            desk.tickets().apply(opens(cause, says("one")), Trace.of("Again?", "yes"));

            assertThat(desk.ledger().trace(cause)).contains(TRACE);
        }
    }

    @Test
    default void aMessageThatEndedOtherwiseOpensNoTicket() {
        try (Desk desk = open()) {
            EmailId cause = accepted(desk, "one");
            desk.ledger().settle(cause, new Ignored("a bounce"), TRACE);

            assertThat(desk.tickets().apply(opens(cause, says("one")), TRACE)).isEqualTo(new Ignored("a bounce"));
            assertThat(desk.tickets().find(FIRST)).isEmpty();
        }
    }

    @Test
    default void theSameChangeFromManySidesOpensOneTicket() {
        EmailId cause = new EmailId(1);
        try (Desk desk = open()) {
            assertThat(accepted(desk, "one")).isEqualTo(cause);
        }

        List<EmailOutcome> outcomes =
                Crowd.of(8, this, (desk, number) -> desk.tickets().apply(opens(cause, says("one")), TRACE));

        assertThat(outcomes).containsOnly(new TicketOpened(FIRST));
        try (Desk desk = open()) {
            assertThat(listed(desk)).hasSize(1);
        }
    }

    @Test
    default void manyTicketsAtOnceHaveNumbersOfTheirOwn() {
        List<TicketKey> keys = Crowd.of(8, this, (desk, number) -> opened(desk, "message" + number));

        assertThat(keys).doesNotHaveDuplicates();
        assertThat(keys).extracting(TicketKey::number).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
    }

    @Test
    default void numbersRiseInEachBranch() {
        try (Desk desk = open()) {
            BranchId acme = desk.branches().add(new BranchKey("ACME"), "Acme").id();
            opened(desk, "one");
            opened(desk, "two");

            EmailOutcome outcome = desk.tickets().apply(opens(accepted(desk, "three"), acme, says("three")), TRACE);

            assertThat(outcome).isEqualTo(new TicketOpened(new TicketKey(new BranchKey("ACME"), 1)));
            assertThat(opened(desk, "four").number()).isEqualTo(3);
        }
    }

    @Test
    default void whatDoesNotExistCannotBeChanged() {
        try (Desk desk = open()) {
            EmailId cause = accepted(desk, "one");

            assertThatThrownBy(() -> desk.tickets().apply(opens(cause, new BranchId(77), says("one")), TRACE))
                    .isInstanceOf(PermanentFailure.class)
                    .hasMessageContaining("77");
            assertThatThrownBy(() -> desk.tickets().apply(new AddComment(cause, new TicketId(88), says("one")), TRACE))
                    .isInstanceOf(PermanentFailure.class)
                    .hasMessageContaining("88");
            assertThatThrownBy(() -> desk.tickets().apply(opens(new EmailId(99), says("one")), TRACE))
                    .isInstanceOf(PermanentFailure.class)
                    .hasMessageContaining("99");
            assertThat(desk.ledger().find(cause).orElseThrow().state()).isEqualTo(new Waiting(""));
            assertThat(opened(desk, "two")).isEqualTo(FIRST);
        }
    }
}
