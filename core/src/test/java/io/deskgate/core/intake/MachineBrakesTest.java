package io.deskgate.core.intake;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.MessageId;
import io.deskgate.core.fake.FixedKeys;
import io.deskgate.core.fake.HandClock;
import io.deskgate.core.fake.InMemoryDesk;
import io.deskgate.core.fake.PlainEmailParser;
import io.deskgate.core.fixture.EmailText;
import io.deskgate.core.followup.ReplyMarks;
import io.deskgate.core.intake.IntakeOutcome.Ended;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.EmailOutcome.CommentAdded;
import io.deskgate.core.ticket.EmailOutcome.Ignored;
import io.deskgate.core.ticket.Reach;
import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketKey;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Kim opened SUP-1. Machines answer, and mail to Kim fails. */
class MachineBrakesTest {
    private static final TicketKey KEY = TicketKey.parse("SUP-1").orElseThrow();

    private final HandClock clock = new HandClock();
    private final InMemoryDesk desk = new InMemoryDesk(clock);
    private final MessageId ours = new ReplyMarks(FixedKeys.of("a key")).messageId(KEY, "desk.example", new Random(1));

    @BeforeEach
    void aTicket() {
        received(anEmail());
    }

    @Test
    void twoDesksThatAnswerEachOtherStopAfterThreeMessages() {
        for (int i = 1; i <= 5; i++) {
            received(answer("m" + i + "@them.example"));
            assertThat(ticket().comments().get(i - 1).voice().answerable())
                    .as("message " + i)
                    .isEqualTo(i <= Brakes.MOST_OF_PING_PONG);
        }

        clock.rest(Duration.ofHours(2));
        received(answer("later@x"));
        assertThat(ticket().comments().get(5).voice().answerable()).isTrue();
    }

    @Test
    void ticketsThatADeskOpensOneAfterTheOtherAreNotAnsweredFromTheFourthOn() {
        for (int i = 2; i <= 4; i++) {
            received(anEmail().withId("m" + i + "@them.example").about("Ticket received [#200" + i + "]"));
        }

        assertThat(ticketOf("SUP-3").voice().answerable()).isTrue();
        assertThat(ticketOf("SUP-4").voice().answerable()).isFalse();
    }

    @Test
    void aMachineThatAnswersEverythingIsHeardThreeTimesAnHourOnATicket() {
        for (int i = 1; i <= 3; i++) {
            assertThat(received(vacation(i))).isEqualTo(new CommentAdded(KEY));
        }

        assertThat(received(vacation(4))).isInstanceOf(Ignored.class);
        assertThat(received(answer("kim@x"))).isEqualTo(new CommentAdded(KEY));
        clock.rest(Duration.ofHours(2));
        assertThat(received(vacation(5))).isEqualTo(new CommentAdded(KEY));
    }

    @Test
    void aReportThatReturnsASignedIdOfOursMarksTheAddressUntilItWritesAgain() {
        assertThat(received(report(ours, "kim@customer.example", "5.1.1"))).isEqualTo(new CommentAdded(KEY));

        assertThat(reach()).isInstanceOf(Reach.Failing.class);
        assertThat(((Reach.Failing) reach()).reason()).startsWith("5.1.1");

        received(answer("m9@x"));
        assertThat(reach()).isEqualTo(Reach.ASSUMED);
    }

    @Test
    void aForgedReportChangesNothing() {
        received(report(new MessageId("m1@customer.example"), "kim@customer.example", "5.1.1"));
        assertThat(reach()).isEqualTo(Reach.ASSUMED);
        assertThat(desk.ledger().trace(new EmailId(2)).orElseThrow().steps().toString())
                .contains("not told");

        received(report(ours, "kim@customer.example", "5.1.1").with("Return-Path", "<mallory@stranger.example>"));
        assertThat(reach()).isEqualTo(Reach.ASSUMED);
    }

    @Test
    void mailThatMayStillArriveMarksNobody() {
        received(report(ours, "kim@customer.example", "4.4.1"));

        assertThat(reach()).isEqualTo(Reach.ASSUMED);
    }

    private static EmailText answer(String id) {
        return anEmail().withId(id).answering("m1@customer.example");
    }

    private static EmailText vacation(int number) {
        return answer("v" + number + "@x").with("Auto-Submitted", "auto-replied");
    }

    private static EmailText report(MessageId about, String address, String status) {
        return anEmail()
                .from("MAILER-DAEMON@mx.example")
                .withId("bounce-" + status + about.value().length() + "@mx.example")
                .about("Undelivered Mail Returned to Sender")
                .with("Return-Path", "<>")
                .saying("Your message could not be delivered.\n\nFinal-Recipient: rfc822; " + address
                        + "\nAction: failed\nStatus: " + status + "\nDiagnostic-Code: smtp; 550 " + status
                        + " no such user\n\nMessage-ID: " + about + "\n");
    }

    private EmailOutcome received(EmailText email) {
        ReceiveEmail receive = new ReceiveEmail(desk.ports(new PlainEmailParser()), clock, clock);
        return ((Ended) receive.receive(email.raw(), Envelope.from("pipe"))).outcome();
    }

    private Reach reach() {
        return desk.work().context(ticket().id()).participants().get(0).reach();
    }

    private Ticket ticket() {
        return ticketOf("SUP-1");
    }

    private Ticket ticketOf(String key) {
        return desk.tickets().find(TicketKey.parse(key).orElseThrow()).orElseThrow();
    }
}
