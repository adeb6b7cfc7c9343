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

import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.MessageId;
import io.deskgate.core.email.Segment;
import io.deskgate.core.email.TrimmedText;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.Contribution;
import io.deskgate.core.ticket.EmailOutcome.CommentAdded;
import io.deskgate.core.ticket.EmailState.Waiting;
import io.deskgate.core.ticket.Person;
import io.deskgate.core.ticket.Status;
import io.deskgate.core.ticket.TicketChange.AddComment;
import io.deskgate.core.ticket.TicketChange.AddComment.After;
import io.deskgate.core.ticket.TicketEdit.SetStatus;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.TicketKey;
import io.deskgate.core.ticket.TicketStanding;
import io.deskgate.core.ticket.Voice;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How every {@link TicketRepository} finds a ticket by its keys, tells where it stands, and makes two into one. */
public interface TicketMergeContract extends DeskContract {
    /** Somebody who wrote no ticket of Ann. */
    Person BEN = new Person(EmailAddress.of("ben@example.com"));

    @Test
    default void ticketsAreFoundByTheirKeys() {
        try (Desk desk = open()) {
            TicketKey one = opened(desk, "one");
            TicketKey two = opened(desk, "two");
            TicketKey none = new TicketKey(new BranchKey("ACME"), 1);

            assertThat(desk.tickets().findByKeys(List.of(two, none, one)))
                    .containsOnlyKeys(one, two)
                    .containsEntry(one, idOf(desk, one));
            assertThat(desk.tickets().findByKeys(List.of())).isEmpty();
        }
    }

    @Test
    default void aTicketTellsWhereItStandsAndWhetherTheSenderTakesPart() {
        try (Desk desk = open()) {
            TicketId id = idOf(desk, opened(desk, "one"));

            TicketStanding standing = standing(desk, id, "aNN@EXAMPLE.com");

            assertThat(standing.key()).isEqualTo(TicketApplyContract.FIRST);
            assertThat(standing.status()).isEqualTo(Status.NEW);
            assertThat(standing.since()).isEqualTo(NOON);
            assertThat(standing.reporter()).isEqualTo(ANN);
            assertThat(standing.takesPart()).isTrue();
            assertThat(standing(desk, id, "mallory@example.com").takesPart()).isFalse();
            assertThat(desk.tickets().standing(new TicketId(77), BEN.mailbox(), NOON))
                    .isEmpty();
        }
    }

    @Test
    default void whatIsSaidToAMergedTicketBelongsToTheOther() {
        try (Desk desk = open();
                Desk other = open()) {
            TicketKey key = opened(desk, "one");
            TicketId id = idOf(desk, key);
            TicketId into = openedByBen(desk, "two");

            desk.tickets().merge(id, into, NOON.plusSeconds(9));

            MessageId message = new MessageId("one@example.com");
            assertThat(other.tickets().findByMessageIds(List.of(message))).containsEntry(message, into);
            assertThat(other.tickets().findByKeys(List.of(key))).containsEntry(key, into);
            assertThat(standing(other, into, "ann@example.com").takesPart()).isTrue();
            assertThat(standing(other, id, "ann@example.com").status()).isEqualTo(Status.CLOSED);
            assertThat(standing(other, id, "ann@example.com").since()).isEqualTo(NOON.plusSeconds(9));
            assertThat(other.tickets().find(key).orElseThrow().description().text())
                    .isEqualTo("one");
        }
    }

    @Test
    default void aChainOfMergesLeadsToItsEnd() {
        try (Desk desk = open()) {
            TicketKey first = opened(desk, "one");
            TicketId second = idOf(desk, opened(desk, "two"));
            TicketId third = idOf(desk, opened(desk, "three"));
            TicketId fourth = idOf(desk, opened(desk, "four"));

            desk.tickets().merge(idOf(desk, first), second, NOON);
            desk.tickets().merge(second, third, NOON);
            desk.tickets().merge(fourth, second, NOON);

            assertThat(desk.tickets().findByKeys(List.of(first))).containsEntry(first, third);
            assertThat(desk.tickets().findByMessageIds(List.of(new MessageId("four@example.com"))))
                    .containsValue(third);
        }
    }

    @Test
    default void mergingAgainChangesNothingAndMergingBackIsRefused() {
        try (Desk desk = open()) {
            TicketId one = idOf(desk, opened(desk, "one"));
            TicketId two = idOf(desk, opened(desk, "two"));
            desk.tickets().merge(one, two, NOON);

            desk.tickets().merge(one, two, NOON.plusSeconds(9));

            assertThat(standing(desk, one, "ann@example.com").since()).isEqualTo(NOON);
            assertThatThrownBy(() -> desk.tickets().merge(two, one, NOON)).isInstanceOf(PermanentFailure.class);
            assertThatThrownBy(() -> desk.tickets().merge(two, two, NOON)).isInstanceOf(PermanentFailure.class);
            assertThatThrownBy(() -> desk.tickets().merge(new TicketId(77), two, NOON))
                    .isInstanceOf(PermanentFailure.class)
                    .hasMessageContaining("77");
        }
    }

    @Test
    default void whoseVoiceItIsIsKept() {
        try (Desk desk = open()) {
            Voice machine = new Voice(Voice.Kind.MACHINE, false, "nobody checked");
            Contribution said = says("one");
            Contribution doubted = new Contribution(ANN, said.body(), List.of(), said.messageId(), NOON, machine);
            desk.tickets().apply(opens(accepted(desk, "one"), doubted), TRACE);
            TicketKey key = TicketApplyContract.FIRST;
            desk.tickets().apply(new AddComment(accepted(desk, "two"), idOf(desk, key), doubted), TRACE);

            assertThat(desk.tickets().find(key).orElseThrow().voice()).isEqualTo(machine);
            assertThat(desk.tickets().find(key).orElseThrow().comments().get(0).voice())
                    .isEqualTo(machine);
        }
    }

    @Test
    default void aClosedTicketIsOpenAgainWhenTheChangeSaysSoAndThatIsCounted() {
        try (Desk desk = open()) {
            TicketKey key = opened(desk, "one");
            TicketId id = idOf(desk, key);
            desk.work().edit(id, new SetStatus(Status.CLOSED), NOON);
            Contribution said = says("two");

            desk.tickets().apply(new AddComment(accepted(desk, "two"), id, said, segments(said), After.OPEN), TRACE);

            assertThat(standing(desk, id, "ann@example.com").status()).isEqualTo(Status.OPEN);
            assertThat(standing(desk, id, "ann@example.com").reopened()).isEqualTo(1);
            Contribution more = says("three");
            desk.tickets().apply(new AddComment(accepted(desk, "three"), id, more, segments(more), After.OPEN), TRACE);
            assertThat(standing(desk, id, "ann@example.com").reopened()).isEqualTo(1);
            assertThat(desk.tickets()
                            .standing(id, ANN.mailbox(), NOON.plusSeconds(1))
                            .orElseThrow()
                            .reopened())
                    .isZero();
        }
    }

    @Test
    default void aCommentOnATicketThatWasMergedMeanwhileIsDecidedAgain() {
        try (Desk desk = open()) {
            TicketKey key = opened(desk, "one");
            TicketId one = idOf(desk, key);
            desk.tickets().merge(one, idOf(desk, opened(desk, "two")), NOON);
            EmailId cause = accepted(desk, "three");

            assertThatThrownBy(() -> desk.tickets().apply(new AddComment(cause, one, says("three")), TRACE))
                    .isInstanceOf(Superseded.class)
                    .hasMessageContaining("merged");
            assertThat(desk.ledger().find(cause).orElseThrow().state()).isInstanceOf(Waiting.class);
            assertThat(desk.tickets().find(key).orElseThrow().comments()).isEmpty();
        }
    }

    @Test
    default void aCommentOnATicketThatWasClosedMeanwhileIsDecidedAgain() {
        try (Desk desk = open()) {
            TicketId id = idOf(desk, opened(desk, "one"));
            desk.work().edit(id, new SetStatus(Status.CLOSED), NOON);
            Contribution said = says("two");
            EmailId cause = accepted(desk, "two");
            AddComment decidedBefore = new AddComment(cause, id, said, segments(said), After.STILL_OPEN);

            assertThatThrownBy(() -> desk.tickets().apply(decidedBefore, TRACE)).isInstanceOf(Superseded.class);
            assertThat(desk.ledger().find(cause).orElseThrow().state()).isInstanceOf(Waiting.class);
            desk.work().edit(id, new SetStatus(Status.OPEN), NOON);
            assertThat(desk.tickets().apply(decidedBefore, TRACE))
                    .isEqualTo(new CommentAdded(TicketApplyContract.FIRST));
        }
    }

    private static List<Segment> segments(Contribution said) {
        return TrimmedText.whole(said.body().text()).segments();
    }

    private static TicketId openedByBen(Desk desk, String text) {
        Contribution said = says(text);
        Contribution byBen = new Contribution(BEN, said.body(), List.of(), said.messageId(), NOON);
        desk.tickets().apply(opens(accepted(desk, text), byBen), TRACE);
        return desk.tickets().findByMessageIds(List.of(said.messageId())).get(said.messageId());
    }

    private static TicketStanding standing(Desk desk, TicketId id, String sender) {
        return desk.tickets().standing(id, EmailAddress.of(sender), NOON).orElseThrow();
    }

    private static TicketId idOf(Desk desk, TicketKey key) {
        return desk.tickets().find(key).orElseThrow().id();
    }
}
