package io.deskgate.core.intake;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.fake.HandClock;
import io.deskgate.core.fake.InMemoryDesk;
import io.deskgate.core.fake.PlainEmailParser;
import io.deskgate.core.fixture.EmailText;
import io.deskgate.core.intake.IntakeOutcome.Ended;
import io.deskgate.core.port.EmailLedger.Receipt;
import io.deskgate.core.routing.HeaderRules;
import io.deskgate.core.settings.BrakeLimits;
import io.deskgate.core.settings.DuplicateScope;
import io.deskgate.core.settings.IntakeSettings;
import io.deskgate.core.ticket.Assignee;
import io.deskgate.core.ticket.BranchDetails;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.EmailOutcome.Held;
import io.deskgate.core.ticket.EmailOutcome.Ignored;
import io.deskgate.core.ticket.EmailOutcome.TicketOpened;
import io.deskgate.core.ticket.Priority;
import io.deskgate.core.ticket.Ticket;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where a ticket goes, and what keeps it from being opened. */
class PlacementTest {
    private static final BranchKey BILL = new BranchKey("BILL");
    private static final BrakeLimits WIDE = new BrakeLimits(100, 100, 100);

    private final HandClock clock = new HandClock();
    private final InMemoryDesk desk = new InMemoryDesk(clock);

    @Test
    void mailGoesToTheBranchWhoseAddressItWasSentTo() {
        billing();

        assertThat(ticket(receive("", anEmail().with("To", "billing@desk.example")))
                        .branch()
                        .key())
                .isEqualTo(BILL);
        assertThat(ticket(receive("", anEmail().withId("m2"))).branch().key()).isEqualTo(new BranchKey("SUP"));
    }

    @Test
    void aRuleNamesBranchPriorityAssigneeAndTags() {
        billing();

        Ticket ticket = ticket(receive(
                "if subject contains printer then branch BILL, priority high, assignee jo@desk.example, tag hot",
                anEmail()));

        assertThat(ticket.branch().key()).isEqualTo(BILL);
        assertThat(ticket.summary().priority()).isEqualTo(Priority.HIGH);
        assertThat(ticket.tags()).containsExactly("hot");
    }

    @Test
    void aRuleThatNamesABranchThatIsGoneDoesNoHarm() {
        EmailOutcome outcome = receive("if subject exists then branch GONE", anEmail());

        assertThat(ticket(outcome).branch().key()).isEqualTo(new BranchKey("SUP"));
        assertThat(desk.ledger().trace(new EmailId(1)).orElseThrow().steps())
                .anySatisfy(step -> assertThat(step.finding()).isEqualTo("a rule names GONE, which does not exist"));
    }

    @Test
    void aRuleIgnoresOrHolds() {
        assertThat(receive("if subject exists then ignore", anEmail())).isInstanceOf(Ignored.class);
        assertThat(receive("if subject exists then hold", anEmail().withId("m2")))
                .isInstanceOf(Held.class);
    }

    @Test
    void whatARuleHoldsIsLetInOnceItIsReleased() {
        String rules = "if subject exists then hold";
        receive(rules, anEmail());

        ReplayEmail replay = new ReplayEmail(desk.ledger(), receiving(settings(rules, WIDE, DuplicateScope.DESK)));
        IntakeOutcome outcome = replay.release(new EmailId(1)).orElseThrow();

        assertThat(((Ended) outcome).outcome()).isInstanceOf(TicketOpened.class);
    }

    @Test
    void moreTicketsOfOneSenderThanAnHourMaySeeAreHeld() {
        IntakeSettings two = settings("", new BrakeLimits(2, 100, 100), DuplicateScope.DESK);
        assertThat(receive(two, anEmail().withId("a").about("a"))).isInstanceOf(TicketOpened.class);
        assertThat(receive(two, anEmail().withId("b").about("b"))).isInstanceOf(TicketOpened.class);

        EmailOutcome third = receive(two, anEmail().withId("c").about("c"));

        assertThat(third)
                .isEqualTo(
                        new Held(
                                "2 tickets of kim@customer.example came within an hour: look at it, then email release or email discard"));
        assertThat(receive(two, anEmail().withId("d").from("bo@customer.example")))
                .isInstanceOf(TicketOpened.class);
        clock.rest(Duration.ofMinutes(61));
        assertThat(receive(two, anEmail().withId("e").about("e"))).isInstanceOf(TicketOpened.class);
    }

    @Test
    void moreTicketsWithOneSubjectThanAnHourMaySeeAreHeld() {
        IntakeSettings one = settings("", new BrakeLimits(100, 1, 100), DuplicateScope.DESK);
        receive(one, anEmail().withId("a").about("Alarm 1").from("a@x.example"));

        assertThat(receive(one, anEmail().withId("b").about("ALARM 2").from("b@x.example")))
                .isInstanceOf(Held.class);
        assertThat(receive(one, anEmail().withId("c").about("Other").from("c@x.example")))
                .isInstanceOf(TicketOpened.class);
    }

    @Test
    void moreCommentsOnOneTicketThanAnHourMaySeeAreHeld() {
        IntakeSettings one = settings("", new BrakeLimits(100, 100, 1), DuplicateScope.DESK);
        receive(one, anEmail().withId("a"));
        receive(one, anEmail().withId("b").answering("a").saying("first"));

        assertThat(receive(one, anEmail().withId("c").answering("a").saying("second")))
                .isInstanceOf(Held.class);
    }

    @Test
    void oneMailToTwoTeamsIsTwoTicketsWhenDuplicatesCountPerBranch() {
        billing();
        IntakeSettings perBranch = settings("", WIDE, DuplicateScope.BRANCH);
        Envelope billing = new Envelope("billing@desk.example", "", "", "pipe");

        assertThat(receive(perBranch, anEmail(), billing)).isInstanceOf(TicketOpened.class);
        assertThat(ticket(receive(perBranch, anEmail(), Envelope.from("pipe")))
                        .branch()
                        .key())
                .isEqualTo(new BranchKey("SUP"));
        assertThat(desk.ledger().accept(anEmail().raw(), billing, "branch 2")).isInstanceOf(Receipt.Known.class);
    }

    @Test
    void oneMailInTwoMailboxesIsTwoTicketsWhenDuplicatesCountPerMailbox() {
        IntakeSettings perMailbox = settings("", WIDE, DuplicateScope.MAILBOX);

        assertThat(receive(perMailbox, anEmail(), Envelope.from("one"))).isInstanceOf(TicketOpened.class);
        assertThat(receive(perMailbox, anEmail(), Envelope.from("two"))).isInstanceOf(TicketOpened.class);
    }

    private void billing() {
        desk.branches()
                .add(
                        BILL,
                        new BranchDetails("Billing", "", Assignee.NOBODY, List.of("billing@desk.example"), List.of()));
    }

    private EmailOutcome receive(String rules, EmailText mail) {
        return receive(settings(rules, WIDE, DuplicateScope.DESK), mail);
    }

    private EmailOutcome receive(IntakeSettings settings, EmailText mail) {
        return receive(settings, mail, Envelope.from("pipe"));
    }

    private EmailOutcome receive(IntakeSettings settings, EmailText mail, Envelope envelope) {
        return ((Ended) receiving(settings).receive(mail.raw(), envelope)).outcome();
    }

    private static IntakeSettings settings(String rules, BrakeLimits brakes, DuplicateScope duplicates) {
        return new IntakeSettings(
                IntakeSettings.byDefault().channel(),
                HeaderRules.parse(rules),
                brakes,
                duplicates,
                Set.of(),
                IntakeSettings.byDefault().people(),
                IntakeSettings.byDefault().machines(),
                IntakeSettings.byDefault().closed(),
                IntakeSettings.byDefault().followUp());
    }

    private ReceiveEmail receiving(IntakeSettings settings) {
        IntakePorts ports = desk.ports(new PlainEmailParser());
        return new ReceiveEmail(ports, settings, ReplyDelimiters.DEFAULT, clock, clock);
    }

    private Ticket ticket(EmailOutcome outcome) {
        return desk.tickets().find(((TicketOpened) outcome).ticket()).orElseThrow();
    }
}
