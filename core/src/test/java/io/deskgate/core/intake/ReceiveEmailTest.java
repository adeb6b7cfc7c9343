package io.deskgate.core.intake;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static io.deskgate.core.port.Samples.listed;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.Body;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.fake.HandClock;
import io.deskgate.core.fake.InMemoryDesk;
import io.deskgate.core.fake.PlainEmailParser;
import io.deskgate.core.fixture.EmailText;
import io.deskgate.core.intake.IntakeOutcome.Ended;
import io.deskgate.core.intake.IntakeOutcome.EndedBefore;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.EmailOutcome.CommentAdded;
import io.deskgate.core.ticket.EmailOutcome.Quarantined;
import io.deskgate.core.ticket.EmailOutcome.TicketOpened;
import io.deskgate.core.ticket.Priority;
import io.deskgate.core.ticket.Source;
import io.deskgate.core.ticket.Status;
import io.deskgate.core.ticket.Step;
import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketKey;
import org.junit.jupiter.api.Test;

class ReceiveEmailTest {
    private final HandClock clock = new HandClock();
    private final InMemoryDesk desk = new InMemoryDesk(clock);
    private final ReceiveEmail receive = new ReceiveEmail(desk.ports(new PlainEmailParser()), clock, clock);

    @Test
    void aFirstMessageOpensATicketInTheDefaultBranch() {
        assertThat(ended(anEmail())).isEqualTo(new TicketOpened(key("SUP-1")));
        assertThat(ticket("SUP-1").branch()).isEqualTo(desk.branches().defaultBranch());
    }

    @Test
    void aTicketShowsWhatTheMessageSays() {
        ended(anEmail().from("Kim <kim@x.example>").about("Fire").saying("Please help."));

        Ticket ticket = ticket("SUP-1");
        assertThat(ticket.summary().subject()).isEqualTo("Fire");
        assertThat(ticket.description()).isEqualTo(Body.ofText("Please help."));
        assertThat(ticket.summary().reporter().mailbox()).isEqualTo(new EmailAddress("kim@x.example", "Kim"));
    }

    @Test
    void aTicketByMailIsNewLowAndByEmail() {
        ended(anEmail());

        assertThat(ticket("SUP-1").summary().status()).isEqualTo(Status.NEW);
        assertThat(ticket("SUP-1").summary().priority()).isEqualTo(Priority.LOW);
        assertThat(ticket("SUP-1").summary().source()).isEqualTo(Source.EMAIL);
    }

    @Test
    void anUrgentMessageGetsHighPriority() {
        ended(anEmail().with("X-Priority", "1"));

        assertThat(ticket("SUP-1").summary().priority()).isEqualTo(Priority.HIGH);
    }

    @Test
    void aMissingSubjectIsSaid() {
        ended(anEmail().without("Subject"));

        assertThat(ticket("SUP-1").summary().subject()).isEqualTo("[No Subject]");
    }

    @Test
    void anAnswerToAKnownMessageBecomesAComment() {
        ended(anEmail().withId("m1@x"));

        assertThat(ended(anEmail().withId("m2@x").answering("m1@x").saying("It is out.")))
                .isEqualTo(new CommentAdded(key("SUP-1")));
        assertThat(ticket("SUP-1").comments())
                .singleElement()
                .satisfies(comment -> assertThat(comment.body().text()).isEqualTo("It is out."));
    }

    @Test
    void anAnswerToACommentFindsTheTicketToo() {
        ended(anEmail().withId("m1@x"));
        ended(anEmail().withId("m2@x").answering("m1@x"));

        assertThat(ended(anEmail().withId("m3@x").answering("m2@x"))).isEqualTo(new CommentAdded(key("SUP-1")));
    }

    @Test
    void theNewestKnownReferenceCounts() {
        ended(anEmail().withId("old@x"));
        ended(anEmail().withId("new@x"));

        assertThat(ended(anEmail().withId("m3@x").with("References", "<old@x> <new@x> <never-seen@x>")))
                .isEqualTo(new CommentAdded(key("SUP-2")));
    }

    @Test
    void inReplyToCountsMoreThanReferences() {
        ended(anEmail().withId("a@x"));
        ended(anEmail().withId("b@x"));

        assertThat(ended(anEmail().withId("m3@x").with("In-Reply-To", "<a@x>").with("References", "<a@x> <b@x>")))
                .isEqualTo(new CommentAdded(key("SUP-1")));
    }

    @Test
    void anAnswerToAnUnknownMessageOpensATicket() {
        assertThat(ended(anEmail().answering("elsewhere@x"))).isInstanceOf(TicketOpened.class);
    }

    @Test
    void theSameMessageAgainGetsTheSameAnswerAndChangesNothing() {
        ended(anEmail());

        assertThat(receive(anEmail().rawWithCrLf()))
                .isInstanceOfSatisfying(
                        EndedBefore.class,
                        before -> assertThat(before.outcome()).isEqualTo(new TicketOpened(key("SUP-1"))));
        assertThat(listed(desk)).hasSize(1);
    }

    @Test
    void withoutFromTheReturnPathIsTheReporter() {
        receive.receive(anEmail().without("From").raw(), new Envelope("", "", "kim@x.example", "pipe"));

        assertThat(ticket("SUP-1").summary().reporter().mailbox()).isEqualTo(EmailAddress.of("kim@x.example"));
    }

    @Test
    void withoutAnySenderAStandInIsTheReporter() {
        receive.receive(anEmail().without("From").raw(), new Envelope("", "", Envelope.NULL_SENDER, "pipe"));

        assertThat(ticket("SUP-1").summary().reporter().mailbox().address()).isEqualTo("unknown@sender.invalid");
    }

    @Test
    void bytesWithNothingReadableInThemAreQuarantined() {
        assertThat(endedRaw(RawEmail.of("\r\n\r\n"))).isInstanceOf(Quarantined.class);
    }

    @Test
    void fiftyHopsAreManyButNoLoop() {
        assertThat(endedRaw(afterHops(TooManyHops.MOST_HOPS))).isInstanceOf(TicketOpened.class);
    }

    @Test
    void oneHopMoreIsALoop() {
        assertThat(endedRaw(afterHops(TooManyHops.MOST_HOPS + 1))).isInstanceOf(Quarantined.class);
    }

    @Test
    void whyAMessageBecameATicketIsKept() {
        ended(anEmail());

        assertThat(desk.ledger().trace(new EmailId(1)).orElseThrow().steps())
                .contains(new Step("Which branch?", "SUP, the default branch"));
    }

    @Test
    void whyAMessageIsQuarantinedIsKept() {
        endedRaw(afterHops(TooManyHops.MOST_HOPS + 1));

        assertThat(desk.ledger().trace(new EmailId(1)).orElseThrow().steps())
                .extracting(Step::question)
                .containsExactly("Does it run in a circle?");
    }

    private static RawEmail afterHops(int hops) {
        return RawEmail.of("Received: from a by b\n".repeat(hops) + anEmail());
    }

    private EmailOutcome ended(EmailText email) {
        return endedRaw(email.raw());
    }

    private EmailOutcome endedRaw(RawEmail raw) {
        return ((Ended) receive(raw)).outcome();
    }

    private IntakeOutcome receive(RawEmail raw) {
        return receive.receive(raw, Envelope.from("pipe"));
    }

    private Ticket ticket(String key) {
        return desk.tickets().find(key(key)).orElseThrow();
    }

    private static TicketKey key(String text) {
        return TicketKey.parse(text).orElseThrow();
    }
}
