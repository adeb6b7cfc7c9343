package io.deskgate.core.port;

import static io.deskgate.core.port.Samples.ANN;
import static io.deskgate.core.port.Samples.NOON;
import static io.deskgate.core.port.Samples.TRACE;
import static io.deskgate.core.port.Samples.accepted;
import static io.deskgate.core.port.Samples.opened;
import static io.deskgate.core.port.Samples.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.email.TrimmedText;
import io.deskgate.core.ticket.BranchId;
import io.deskgate.core.ticket.Contribution;
import io.deskgate.core.ticket.Participant;
import io.deskgate.core.ticket.Participant.Part;
import io.deskgate.core.ticket.Person;
import io.deskgate.core.ticket.Placement;
import io.deskgate.core.ticket.Priority;
import io.deskgate.core.ticket.Reach;
import io.deskgate.core.ticket.TicketChange.AddComment;
import io.deskgate.core.ticket.TicketChange.AddComment.After;
import io.deskgate.core.ticket.TicketChange.OpenTicket;
import io.deskgate.core.ticket.TicketContext;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.TicketKey;
import io.deskgate.core.ticket.Undelivered;
import io.deskgate.core.ticket.Voice;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How every store keeps who passed a message on, where answers go, and to whom mail fails. */
public interface TicketReachContract extends DeskContract {
    /** A mail server, as it reports. */
    Voice MACHINE = new Voice(Voice.Kind.MACHINE, false, "");

    @Test
    default void whoForwardedItAndWhereAnswersGoIsKept() {
        try (Desk desk = open();
                Desk other = open()) {
            Person jo = new Person(new EmailAddress("jo@desk.example", "Jo"));
            Placement place = Placement.in(new BranchId(1), Priority.LOW)
                    .forwardedBy(jo)
                    .answeredAt(EmailAddress.of("ann@home.example"));
            desk.tickets().apply(new OpenTicket(accepted(desk, "one"), place, "one", says("one")), TRACE);

            TicketContext context = other.work().context(new TicketId(1));
            assertThat(context.answerTo()).isEqualTo(EmailAddress.of("ann@home.example"));
            assertThat(context.participants())
                    .containsExactly(
                            new Participant(ANN, Part.REPORTER, Reach.ASSUMED),
                            new Participant(jo, Part.FORWARDER, Reach.ASSUMED));
        }
    }

    @Test
    default void mailFailsToWhomTheTicketConcernsUntilHeWritesAgain() {
        try (Desk desk = open();
                Desk other = open()) {
            TicketKey key = opened(desk, "one");
            reports(desk, "two", "ANN@example.com", "5.1.1 no such user");
            reports(desk, "three", "ann@example.com", "5.2.2 full");

            Reach failing = new Reach.Failing(NOON, "5.1.1 no such user");
            assertThat(reach(other)).isEqualTo(failing);
            assertThat(other.work().customer("ann@example.com").orElseThrow().reach())
                    .isEqualTo(failing);
            assertThat(other.work().customers("", 9).get(0).reach()).isEqualTo(failing);

            Samples.commented(desk, key, "four");
            assertThat(reach(other)).isEqualTo(Reach.ASSUMED);
            assertThat(other.work().customer("ann@example.com").orElseThrow().reach())
                    .isEqualTo(Reach.ASSUMED);
        }
    }

    @Test
    default void whatIsWrittenTogetherKnowsOfAFailureThatCameWithIt() {
        try (Desk desk = open()) {
            desk.commits().together(() -> {
                TicketKey key = opened(desk, "one");
                reports(desk, "two", "ann@example.com", "5.1.1 no such user");
                return Samples.commented(desk, key, "three");
            });

            assertThat(reach(desk)).isEqualTo(Reach.ASSUMED);
        }
    }

    @Test
    default void aReportAboutSomebodyWhomTheTicketDoesNotConcernChangesNothing() {
        try (Desk desk = open()) {
            opened(desk, "one");
            EmailAddress ben = EmailAddress.of("ben@example.com");
            Contribution said = says("two");
            Contribution byBen = new Contribution(new Person(ben), said.body(), List.of(), said.messageId(), NOON);
            desk.tickets().apply(Samples.opens(accepted(desk, "two"), byBen), TRACE);

            reports(desk, "three", "ben@example.com", "5.1.1 no such user");

            assertThat(desk.work().customer("ben@example.com").orElseThrow().reach())
                    .isEqualTo(Reach.ASSUMED);
        }
    }

    @Test
    default void whatAMachineOrAForwarderSendsDoesNotMeanThatMailArrives() {
        try (Desk desk = open()) {
            opened(desk, "one");
            reports(desk, "two", "ann@example.com", "5.1.1 no such user");
            Placement place = Placement.in(new BranchId(1), Priority.LOW)
                    .forwardedBy(new Person(EmailAddress.of("jo@desk.example")));
            desk.tickets().apply(new OpenTicket(accepted(desk, "three"), place, "three", says("three")), TRACE);

            assertThat(reach(desk)).isInstanceOf(Reach.Failing.class);
        }
    }

    private static void reports(Desk desk, String text, String address, String reason) {
        Contribution said = says(text);
        Contribution report = new Contribution(ANN, said.body(), List.of(), said.messageId(), NOON, MACHINE);
        desk.tickets()
                .apply(
                        new AddComment(
                                accepted(desk, text),
                                new TicketId(1),
                                report,
                                TrimmedText.whole(text).segments(),
                                After.AS_IT_WAS,
                                List.of(new Undelivered(address, reason))),
                        TRACE);
    }

    private static Reach reach(Desk desk) {
        return desk.work().context(new TicketId(1)).participants().get(0).reach();
    }
}
