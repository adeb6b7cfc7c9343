package io.deskgate.core.port;

import static io.deskgate.core.port.Samples.ANN;
import static io.deskgate.core.port.Samples.NOON;
import static io.deskgate.core.port.Samples.accepted;
import static io.deskgate.core.port.Samples.commented;
import static io.deskgate.core.port.Samples.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskgate.core.email.Body;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.ticket.Assignee;
import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.BranchDetails;
import io.deskgate.core.ticket.BranchId;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.Comment;
import io.deskgate.core.ticket.EmailOutcome.CommentAdded;
import io.deskgate.core.ticket.EmailOutcome.TicketOpened;
import io.deskgate.core.ticket.Person;
import io.deskgate.core.ticket.Priority;
import io.deskgate.core.ticket.Status;
import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketEdit;
import io.deskgate.core.ticket.TicketEdit.AssignTo;
import io.deskgate.core.ticket.TicketEdit.MoveTo;
import io.deskgate.core.ticket.TicketEdit.Say;
import io.deskgate.core.ticket.TicketEdit.SetPriority;
import io.deskgate.core.ticket.TicketEdit.SetStatus;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.TicketKey;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How a {@link TicketDesk} lets people work on tickets. */
public interface TicketEditContract extends DeskContract {
    /** An agent. */
    Person LEE = new Person(new EmailAddress("lee@desk.example", "Lee"));

    /** When everything is edited. */
    Instant ONE = NOON.plusSeconds(3600);

    @Test
    default void aTicketChangesItsAssigneeStatusAndPriority() {
        try (Desk desk = open();
                Desk other = open()) {
            TicketKey key = opened(desk, "one");
            edit(desk, key, new AssignTo(Assignee.agent(LEE)));
            edit(desk, key, new SetStatus(Status.PENDING));
            edit(desk, key, new SetPriority(Priority.HIGH));

            Ticket ticket = ticket(other, key);
            assertThat(ticket.summary().assignee()).isEqualTo(Assignee.agent(LEE));
            assertThat(ticket.summary().status()).isEqualTo(Status.PENDING);
            assertThat(ticket.summary().priority()).isEqualTo(Priority.HIGH);
            assertThat(ticket.summary().updatedAt()).isEqualTo(ONE);
        }
    }

    @Test
    default void whatChangesLaterClosesNoTicketAnew() {
        try (Desk desk = open()) {
            TicketKey key = opened(desk, "one");
            TicketId id = ticket(desk, key).id();
            desk.work().edit(id, new SetStatus(Status.CLOSED), ONE);
            desk.work().edit(id, new SetPriority(Priority.HIGH), ONE.plusSeconds(60));

            assertThat(desk.tickets()
                            .standing(id, LEE.mailbox(), NOON)
                            .orElseThrow()
                            .since())
                    .isEqualTo(ONE);
        }
    }

    @Test
    default void aTicketIsTakenOutOfSomebodysCare() {
        try (Desk desk = open()) {
            TicketKey key = opened(desk, "one");
            edit(desk, key, new AssignTo(Assignee.agent(LEE)));
            edit(desk, key, new AssignTo(Assignee.NOBODY));

            assertThat(ticket(desk, key).summary().assignee()).isEqualTo(Assignee.NOBODY);
        }
    }

    @Test
    default void anAgentsCommentStandsBehindTheOthers() {
        try (Desk desk = open()) {
            TicketKey key = opened(desk, "one");
            commented(desk, key, "two");
            edit(desk, key, new Say(LEE, Body.ofText("On our way")));

            List<Comment> comments = ticket(desk, key).comments();
            assertThat(comments).extracting(Comment::author).containsExactly(ANN, LEE);
            assertThat(comments.get(1).reply()).isEqualTo("On our way");
            assertThat(comments.get(1).createdAt()).isEqualTo(ONE);
            assertThat(comments.get(1).hidesSomething()).isFalse();
        }
    }

    @Test
    default void aMovedTicketGetsAKeyOfItsBranchAndIsStillFoundByTheOldOne() {
        try (Desk desk = open();
                Desk other = open()) {
            TicketKey old = opened(desk, "one");
            Branch acme = desk.branches().add(new BranchKey("ACME"), "Acme");
            TicketKey now = edit(desk, old, new MoveTo(acme.id()));

            assertThat(now).isEqualTo(new TicketKey(acme.key(), 1));
            assertThat(ticket(other, now).branch()).isEqualTo(acme);
            assertThat(ticket(other, old)).isEqualTo(ticket(other, now));
        }
    }

    @Test
    default void aReplyFindsATicketThatMoved() {
        try (Desk desk = open()) {
            TicketKey old = opened(desk, "one");
            TicketKey now = edit(desk, old, new MoveTo(acme(desk)));

            assertThat(commented(desk, old, "two")).isEqualTo(new CommentAdded(now));
        }
    }

    @Test
    default void theLedgerCallsAMovedTicketByItsNewKey() {
        try (Desk desk = open()) {
            TicketKey old = opened(desk, "one");
            commented(desk, old, "two");
            TicketKey now = edit(desk, old, new MoveTo(acme(desk)));

            assertThat(desk.ledger().list(new LedgerFilter(Set.of(), 9)))
                    .extracting(LedgerEntry::state)
                    .containsExactly(new CommentAdded(now), new TicketOpened(now));
        }
    }

    @Test
    default void aKeyThatATicketHadIsNotGivenAgain() {
        try (Desk desk = open()) {
            TicketKey first = opened(desk, "one");
            TicketKey there = edit(desk, first, new MoveTo(acme(desk)));
            TicketKey back = edit(desk, there, new MoveTo(new BranchId(1)));

            assertThat(back).isEqualTo(new TicketKey(first.branch(), 2));
            assertThat(List.of(first, there, back))
                    .allMatch(key -> ticket(desk, key).summary().key().equals(back));
        }
    }

    @Test
    default void movingATicketToWhereItIsChangesNothing() {
        try (Desk desk = open()) {
            TicketKey key = opened(desk, "one");

            assertThat(edit(desk, key, new MoveTo(new BranchId(1)))).isEqualTo(key);
        }
    }

    @Test
    default void aNewTicketIsInTheCareOfItsBranchsAssignee() {
        try (Desk desk = open()) {
            Branch support = desk.branches().defaultBranch();
            BranchDetails details = new BranchDetails("Support", "", Assignee.agent(LEE), List.of(), List.of());
            desk.branches().edit(support.id(), details);

            assertThat(ticket(desk, opened(desk, "one")).summary().assignee()).isEqualTo(Assignee.agent(LEE));
        }
    }

    @Test
    default void whatDoesNotExistIsNamed() {
        try (Desk desk = open()) {
            accepted(desk, "one");
            TicketKey key = opened(desk, "two");

            assertThatThrownBy(() -> desk.work().edit(new TicketId(99), new SetStatus(Status.OPEN), ONE))
                    .isInstanceOf(PermanentFailure.class)
                    .hasMessageContaining("ticket 99");
            assertThatThrownBy(() -> edit(desk, key, new MoveTo(new BranchId(9))))
                    .isInstanceOf(PermanentFailure.class)
                    .hasMessageContaining("branch 9");
        }
    }

    private static TicketKey edit(Desk desk, TicketKey key, TicketEdit edit) {
        return desk.work().edit(ticket(desk, key).id(), edit, ONE);
    }

    private static Ticket ticket(Desk desk, TicketKey key) {
        return desk.tickets().find(key).orElseThrow();
    }

    private static BranchId acme(Desk desk) {
        return desk.branches().add(new BranchKey("ACME"), "Acme").id();
    }
}
