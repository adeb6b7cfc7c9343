package io.deskgate.core.intake;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.fake.HandClock;
import io.deskgate.core.fake.InMemoryDesk;
import io.deskgate.core.fake.PlainEmailParser;
import io.deskgate.core.fixture.EmailText;
import io.deskgate.core.intake.IntakeOutcome.Ended;
import io.deskgate.core.port.Traffic;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.EmailOutcome.CommentAdded;
import io.deskgate.core.ticket.EmailOutcome.Ignored;
import io.deskgate.core.ticket.Status;
import io.deskgate.core.ticket.SubjectKey;
import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketEdit.SetStatus;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.TicketKey;
import io.deskgate.core.ticket.Trace;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Something happens to a ticket, or to the message, between a decision and its writing. */
class MeanwhileTest {
    private static final TicketKey FIRST = TicketKey.parse("SUP-1").orElseThrow();
    private static final TicketKey SECOND = TicketKey.parse("SUP-2").orElseThrow();

    private final HandClock clock = new HandClock();
    private final InMemoryDesk desk = new InMemoryDesk(clock);
    private final Deque<Runnable> meanwhile = new ArrayDeque<>();

    @Test
    void anAnswerToATicketThatIsMergedInThisMomentGoesToTheOther() {
        received(anEmail());
        received(anEmail().withId("m2@x"));
        meanwhile.add(
                () -> desk.tickets().merge(ticket(FIRST).id(), ticket(SECOND).id(), clock.instant()));

        assertThat(received(answer())).isEqualTo(new CommentAdded(SECOND));
        assertThat(ticket(FIRST).comments()).isEmpty();
    }

    @Test
    void anAnswerToATicketThatIsClosedInThisMomentOpensItAgain() {
        received(anEmail());
        meanwhile.add(() -> desk.work().edit(ticket(FIRST).id(), new SetStatus(Status.CLOSED), clock.instant()));

        assertThat(received(answer())).isEqualTo(new CommentAdded(FIRST));
        assertThat(ticket(FIRST).summary().status()).isEqualTo(Status.OPEN);
    }

    @Test
    void aMessageThatAnotherProcessEndedIsReportedAsThatOneEndedIt() {
        EmailOutcome theirs = new Ignored("a bounce");
        for (int i = 0; i < 20; i++) {
            received(anEmail().withId("many" + i + "@x"));
        }
        meanwhile.add(() -> desk.ledger().settle(new EmailId(21), theirs, Trace.NONE));

        assertThat(received(anEmail().withId("more@x"))).isEqualTo(theirs);
    }

    private static EmailText answer() {
        return anEmail().withId("m3@x").answering("m1@customer.example");
    }

    private EmailOutcome received(EmailText email) {
        IntakePorts plain = desk.ports(new PlainEmailParser());
        IntakePorts ports = new IntakePorts(
                plain.ledger(),
                plain.parser(),
                plain.tickets(),
                plain.branches(),
                new Busy(plain.traffic(), meanwhile),
                plain.keys(),
                plain.accounts());
        return ((Ended) new ReceiveEmail(ports, clock, clock).receive(email.raw(), Envelope.from("pipe"))).outcome();
    }

    private Ticket ticket(TicketKey key) {
        return desk.tickets().find(key).orElseThrow();
    }

    /** Counting is the last question before the writing. */
    private record Busy(Traffic traffic, Deque<Runnable> meanwhile) implements Traffic {
        @Override
        public int ticketsFrom(EmailAddress reporter, Instant since, int most) {
            happen();
            return traffic.ticketsFrom(reporter, since, most);
        }

        @Override
        public int ticketsAbout(SubjectKey subject, Instant since, int most) {
            return traffic.ticketsAbout(subject, since, most);
        }

        @Override
        public int commentsBy(EmailAddress author, TicketId ticket, Instant since, int most) {
            return traffic.commentsBy(author, ticket, since, most);
        }

        @Override
        public int commentsOn(TicketId ticket, Instant since, int most) {
            happen();
            return traffic.commentsOn(ticket, since, most);
        }

        private void happen() {
            List<Runnable> now = List.copyOf(meanwhile);
            meanwhile.clear();
            now.forEach(Runnable::run);
        }
    }
}
