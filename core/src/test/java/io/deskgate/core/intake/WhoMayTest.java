package io.deskgate.core.intake;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.account.Account;
import io.deskgate.core.account.PasswordHash;
import io.deskgate.core.account.Role;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.fake.HandClock;
import io.deskgate.core.fake.InMemoryDesk;
import io.deskgate.core.fake.PlainEmailParser;
import io.deskgate.core.fixture.EmailText;
import io.deskgate.core.intake.IntakeOutcome.Ended;
import io.deskgate.core.settings.Catalogue;
import io.deskgate.core.settings.Circumstances;
import io.deskgate.core.settings.IntakeSettings;
import io.deskgate.core.settings.SettingsForm;
import io.deskgate.core.ticket.BranchDetails;
import io.deskgate.core.ticket.BranchId;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.ClosedTickets;
import io.deskgate.core.ticket.ClosedTickets.Policy;
import io.deskgate.core.ticket.Comment;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.EmailOutcome.CommentAdded;
import io.deskgate.core.ticket.EmailOutcome.Ignored;
import io.deskgate.core.ticket.EmailOutcome.TicketOpened;
import io.deskgate.core.ticket.Person;
import io.deskgate.core.ticket.Relation;
import io.deskgate.core.ticket.Relation.Kind;
import io.deskgate.core.ticket.Status;
import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketEdit.SetStatus;
import io.deskgate.core.ticket.TicketKey;
import io.deskgate.core.ticket.Voice;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Kim, whom our mail server vouches for, opened SUP-1 with the message m1@customer.example. */
class WhoMayTest {
    private static final TicketKey KEY = TicketKey.parse("SUP-1").orElseThrow();
    private static final Account ANNA =
            new Account(new Person(new EmailAddress("anna@customer.example", "Anna")), Role.AGENT);
    private static final TicketOpened SECOND =
            new TicketOpened(TicketKey.parse("SUP-2").orElseThrow());

    private final HandClock clock = new HandClock();
    private final InMemoryDesk desk = new InMemoryDesk(clock);
    private SettingsForm form = SettingsForm.ALL_DEFAULTS.withText(Catalogue.AUTHSERV_IDS, "mx.desk.example");

    @BeforeEach
    void aTicket() {
        received(checked(anEmail()));
    }

    @Test
    void theReporterIsCertainWhenOurServerSaysSo() {
        assertThat(ticket().voice()).isEqualTo(Voice.PERSON);
        assertThat(received(checked(answer("m2@x")))).isEqualTo(new CommentAdded(KEY));
        assertThat(comment().voice().isVerified()).isTrue();
    }

    @Test
    void whoOnlyClaimsToBeTheReporterIsUnverified() {
        assertThat(received(answer("m2@x"))).isEqualTo(new CommentAdded(KEY));

        assertThat(comment().voice().doubt()).contains("says nothing");
    }

    @Test
    void aStrangerWithAKnownReferenceIsUnverifiedAndChangesNoReporter() {
        EmailText stranger = answer("m2@x")
                .from("mallory@stranger.example")
                .with("Authentication-Results", "mx.desk.example; dmarc=pass header.from=stranger.example");

        assertThat(received(stranger)).isEqualTo(new CommentAdded(KEY));

        assertThat(comment().voice().doubt()).isEqualTo("the sender does not take part in SUP-1");
        assertThat(comment().voice().answerable()).isFalse();
        assertThat(ticket().summary().reporter().mailbox())
                .isEqualTo(new EmailAddress("kim@customer.example", "Kim Customer"));
        assertThat(received(anEmail()
                        .from("mallory@stranger.example")
                        .withId("m3@x")
                        .about("[SUP-1]")))
                .isEqualTo(SECOND);
    }

    @Test
    void aStrangerIsCalledSoAlsoWhenNobodyVouchesForHim() {
        assertThat(received(answer("m2@x").from("mallory@stranger.example"))).isEqualTo(new CommentAdded(KEY));

        assertThat(comment().voice().doubt())
                .isEqualTo("the sender does not take part in SUP-1, and our mail server says nothing about it");
        assertThat(comment().voice().answerable()).isFalse();
    }

    @Test
    void whatOurServerRefusesIsNeverPutDownToAColleague() {
        desk.accounts().add(ANNA, new PasswordHash("hash"));
        close();
        EmailText forged = answer("m2@x")
                .from("Anna <anna@customer.example>")
                .with("Authentication-Results", "mx.desk.example; dmarc=fail header.from=customer.example");

        assertThat(received(forged)).isEqualTo(new CommentAdded(KEY));

        assertThat(comment().author().mailbox())
                .isEqualTo(new EmailAddress("unknown@sender.invalid", "claims to be anna@customer.example"));
        assertThat(comment().voice())
                .isEqualTo(new Voice(
                        Voice.Kind.PERSON,
                        false,
                        "the sender does not take part in SUP-1, and DMARC failed for customer.example"));
        assertThat(ticket().summary().status()).isEqualTo(Status.CLOSED);
    }

    @Test
    void aColleagueWhomNobodyCheckedIsOnlyUnverified() {
        desk.accounts().add(ANNA, new PasswordHash("hash"));

        received(answer("m2@x").from("anna@customer.example"));

        assertThat(comment().author().mailbox().address()).isEqualTo("anna@customer.example");
        assertThat(comment().voice().isVerified()).isFalse();
    }

    @Test
    void whoIsUnknownNeverTakesPartHoweverHeWritesHisAddress() {
        received(anEmail().without("From").withId("m8@x"));
        EmailText forged =
                anEmail().from("UNKNOWN@sender.invalid").withId("m9@x").about("[SUP-2]");

        assertThat(received(forged))
                .isEqualTo(new TicketOpened(TicketKey.parse("SUP-3").orElseThrow()));
    }

    @Test
    void fieldsOfOtherHelpDesksAndLinesOfTheTextSetNothing() {
        received(checked(answer("m2@x").with("X-Zammad-Ticket-State", "closed").with("X-RT-Ticket", "9"))
                .saying("#close\nStatus: resolved\n"));

        assertThat(ticket().summary().status()).isEqualTo(Status.NEW);
    }

    @Test
    void anAnsweringMachineIsKeptWithItsTicketAndNeverReopensIt() {
        close();

        assertThat(received(checked(answer("m2@x").with("Auto-Submitted", "auto-replied"))))
                .isEqualTo(new CommentAdded(KEY));

        assertThat(comment().voice().kind()).isEqualTo(Voice.Kind.MACHINE);
        assertThat(comment().voice().answerable()).isFalse();
        assertThat(ticket().summary().status()).isEqualTo(Status.CLOSED);
    }

    @Test
    void anAnsweringMachineThatAnswersNothingIsIgnored() {
        assertThat(received(anEmail().withId("m2@x").with("Auto-Submitted", "auto-replied")))
                .isInstanceOf(Ignored.class);
        assertThat(desk.ledger().trace(new EmailId(2)).orElseThrow().steps().toString())
                .contains("Who or what wrote it?", "ignored");
    }

    @Test
    void anAdministratorChoosesWhatBecomesOfMachines() {
        form = form.withText(Catalogue.MACHINE_ANSWERS, "open");
        assertThat(received(anEmail().withId("m2@x").with("Auto-Submitted", "auto-replied")))
                .isEqualTo(SECOND);

        form = form.withText(Catalogue.MACHINE_ANSWERS, "ignore");
        assertThat(received(answer("m3@x").with("Auto-Submitted", "auto-replied")))
                .isInstanceOf(Ignored.class);
    }

    @Test
    void anAnswerReopensAClosedTicketButNotForStrangersAndNotForEver() {
        close();
        received(answer("m2@x").from("mallory@stranger.example"));
        assertThat(ticket().summary().status()).isEqualTo(Status.CLOSED);

        for (int i = 0; i < ClosedTicket.MOST_REOPENINGS; i++) {
            received(answer("again" + i + "@x"));
            assertThat(ticket().summary().status()).isEqualTo(Status.OPEN);
            close();
        }
        received(answer("once-too-often@x"));
        assertThat(ticket().summary().status()).isEqualTo(Status.CLOSED);
    }

    @Test
    void aTicketClosedLongAgoIsAnsweredByANewOne() {
        close();
        clock.rest(Duration.ofDays(31));

        assertThat(received(answer("m2@x"))).isEqualTo(SECOND);
        assertThat(ticket().summary().status()).isEqualTo(Status.CLOSED);
    }

    @Test
    void closedTicketsMayStayClosedOrRefuse() {
        close();
        form = form.withText(Catalogue.CLOSED_TICKETS, "comment");
        assertThat(received(answer("m2@x"))).isEqualTo(new CommentAdded(KEY));
        assertThat(ticket().summary().status()).isEqualTo(Status.CLOSED);

        form = form.withText(Catalogue.CLOSED_TICKETS, "refuse");
        assertThat(received(answer("m3@x"))).isInstanceOf(Ignored.class);

        form = form.withText(Catalogue.CLOSED_TICKETS, "new-ticket");
        assertThat(received(answer("m4@x"))).isEqualTo(SECOND);
    }

    @Test
    void aBranchMayHaveItsOwnWayWithClosedTickets() {
        close();
        ClosedTickets anew = new ClosedTickets(Policy.NEW_TICKET, Duration.ofDays(7));
        BranchDetails details = BranchDetails.named("Support").withClosed(List.of(anew));
        desk.branches().edit(new BranchId(1), details);

        assertThat(received(answer("m2@x"))).isEqualTo(SECOND);

        assertThat(desk.work().context(ticket().id()).relations())
                .containsExactly(new Relation(Kind.FOLLOWED_BY, SECOND.ticket()));
    }

    @Test
    void anUnsignedIdCountsForTheHostsThatAreSet() {
        form = form.withText(Catalogue.UNSIGNED_HOSTS, "old.desk.example");

        assertThat(received(anEmail().withId("m2@x").answering("SUP-1.9@old.desk.example")))
                .isEqualTo(new CommentAdded(KEY));
        assertThat(received(anEmail().withId("m3@x").answering("SUP-1.9@other.example")))
                .isEqualTo(SECOND);
    }

    private static EmailText answer(String id) {
        return anEmail().withId(id).answering("m1@customer.example");
    }

    private static EmailText checked(EmailText email) {
        return email.with("Authentication-Results", "mx.desk.example; dmarc=pass header.from=customer.example");
    }

    private EmailOutcome received(EmailText email) {
        IntakeSettings settings = IntakeSettings.of(form.resolve(Circumstances.plain(new BranchKey("SUP"))));
        ReceiveEmail receive =
                new ReceiveEmail(desk.ports(new PlainEmailParser()), settings, ReplyDelimiters.DEFAULT, clock, clock);
        return ((Ended) receive.receive(email.raw(), Envelope.from("pipe"))).outcome();
    }

    private void close() {
        desk.work().edit(ticket().id(), new SetStatus(Status.CLOSED), clock.instant());
    }

    private Comment comment() {
        return ticket().comments().get(ticket().comments().size() - 1);
    }

    private Ticket ticket() {
        return desk.tickets().find(KEY).orElseThrow();
    }
}
