package io.deskgate.core.port;

import static io.deskgate.core.port.Samples.ANN;
import static io.deskgate.core.port.Samples.NOON;
import static io.deskgate.core.port.Samples.accepted;
import static io.deskgate.core.port.Samples.commented;
import static io.deskgate.core.port.Samples.opened;
import static io.deskgate.core.port.Samples.opens;
import static io.deskgate.core.port.Samples.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.Body;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.ticket.Person;
import io.deskgate.core.ticket.SubjectKey;
import io.deskgate.core.ticket.TicketEdit.Say;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.TicketKey;
import io.deskgate.core.ticket.Trace;
import org.junit.jupiter.api.Test;

/** How every {@link Traffic} counts. */
public interface TrafficContract extends DeskContract {
    @Test
    default void theTicketsOfAReporterAreCountedHoweverTheAddressIsSpelt() {
        try (Desk desk = open()) {
            opened(desk, "one");
            opened(desk, "two");
            EmailAddress ann = EmailAddress.of("ANN@example.com");

            assertThat(desk.traffic().ticketsFrom(ann, NOON, 9)).isEqualTo(2);
            assertThat(desk.traffic().ticketsFrom(EmailAddress.of("bo@example.com"), NOON, 9))
                    .isZero();
        }
    }

    @Test
    default void whatCameBeforeIsNotCounted() {
        try (Desk desk = open()) {
            TicketKey key = opened(desk, "one");
            commented(desk, key, "two");

            assertThat(desk.traffic().ticketsFrom(ANN.mailbox(), NOON.plusMillis(1), 9))
                    .isZero();
            assertThat(desk.traffic().ticketsAbout(SubjectKey.of("one"), NOON.plusMillis(1), 9))
                    .isZero();
            assertThat(desk.traffic().commentsOn(idOf(desk, key), NOON.plusMillis(1), 9))
                    .isZero();
        }
    }

    @Test
    default void subjectsAreTheSameWhenTheirLettersAre() {
        try (Desk desk = open()) {
            desk.tickets().apply(opens(accepted(desk, "Alarm 17!"), says("Alarm 17!")), Trace.NONE);
            desk.tickets().apply(opens(accepted(desk, "alarm 18"), says("alarm 18")), Trace.NONE);
            opened(desk, "other");

            assertThat(desk.traffic().ticketsAbout(SubjectKey.of("ALARM 19"), NOON, 9))
                    .isEqualTo(2);
        }
    }

    @Test
    default void theCommentsOfOneTicketAreCounted() {
        try (Desk desk = open()) {
            TicketKey busy = opened(desk, "one");
            TicketKey quiet = opened(desk, "two");
            commented(desk, busy, "three");
            commented(desk, busy, "four");

            assertThat(desk.traffic().commentsOn(idOf(desk, busy), NOON, 9)).isEqualTo(2);
            assertThat(desk.traffic().commentsOn(idOf(desk, quiet), NOON, 9)).isZero();
        }
    }

    @Test
    default void theCommentsOfOneAuthorAreCounted() {
        try (Desk desk = open()) {
            TicketKey key = opened(desk, "one");
            commented(desk, key, "two");
            commented(desk, key, "three");

            assertThat(desk.traffic().commentsBy(EmailAddress.of("ANN@example.com"), idOf(desk, key), NOON, 9))
                    .isEqualTo(2);
            assertThat(desk.traffic().commentsBy(ANN.mailbox(), idOf(desk, key), NOON, 1))
                    .isEqualTo(1);
            assertThat(desk.traffic().commentsBy(ANN.mailbox(), idOf(desk, key), NOON.plusMillis(1), 9))
                    .isZero();
            assertThat(desk.traffic().commentsBy(EmailAddress.of("lee@desk.example"), idOf(desk, key), NOON, 9))
                    .isZero();
        }
    }

    @Test
    default void whatAgentsSayAtTheDeskIsNoMail() {
        try (Desk desk = open()) {
            TicketKey key = opened(desk, "one");
            commented(desk, key, "two");
            Person agent = new Person(EmailAddress.of("lee@desk.example"));
            desk.work().edit(idOf(desk, key), new Say(agent, Body.ofText("On our way")), NOON.plusSeconds(1));

            assertThat(desk.traffic().commentsOn(idOf(desk, key), NOON, 9)).isEqualTo(1);
        }
    }

    @Test
    default void countingEndsWhereItNoLongerMatters() {
        try (Desk desk = open()) {
            TicketKey key = opened(desk, "one");
            opened(desk, "two");
            commented(desk, key, "three");
            commented(desk, key, "four");

            assertThat(desk.traffic().ticketsFrom(ANN.mailbox(), NOON, 1)).isEqualTo(1);
            assertThat(desk.traffic().commentsOn(idOf(desk, key), NOON, 1)).isEqualTo(1);
        }
    }

    private static TicketId idOf(Desk desk, TicketKey key) {
        return desk.tickets().find(key).orElseThrow().id();
    }
}
