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
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.EmailOutcome.TicketOpened;
import io.deskgate.core.ticket.Participant;
import io.deskgate.core.ticket.Participant.Part;
import io.deskgate.core.ticket.Person;
import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketContext;
import io.deskgate.core.ticket.Voice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Jo works at the desk and passes on what Kim wrote to her. And: where Reply-To counts. */
class ForwardedMailTest {
    private static final Person JO = new Person(new EmailAddress("jo@desk.example", "Jo"));
    private static final String BLOCK = "Please take care.\n\n---------- Forwarded message ---------\n"
            + "From: %s\nSubject: Printer\nTo: jo@desk.example\n\nIt burns.\n";

    private final HandClock clock = new HandClock();
    private final InMemoryDesk desk = new InMemoryDesk(clock);
    private SettingsForm form = SettingsForm.ALL_DEFAULTS.withText(Catalogue.AUTHSERV_IDS, "mx.desk.example");

    @BeforeEach
    void joWorksHere() {
        desk.accounts().add(new Account(JO, Role.AGENT), new PasswordHash("hash"));
    }

    @Test
    void theTicketIsTheCustomersAndSaysWhoForwardedIt() {
        Ticket ticket = opened(checked(forwarded("Kim Customer <kim@customer.example>")));

        assertThat(ticket.summary().reporter())
                .isEqualTo(new Person(new EmailAddress("kim@customer.example", "Kim Customer")));
        assertThat(ticket.summary().subject()).isEqualTo("Printer");
        assertThat(ticket.description().text()).contains("Please take care.", "It burns.");
        assertThat(ticket.voice()).isEqualTo(new Voice(Voice.Kind.PERSON, false, "forwarded by jo@desk.example"));
        assertThat(context(ticket).participants())
                .extracting(Participant::part)
                .containsExactly(Part.REPORTER, Part.FORWARDER);
        assertThat(desk.ledger().trace(new EmailId(1)).orElseThrow().steps().toString())
                .contains("yes, of kim@customer.example, by a block of header fields");
    }

    @Test
    void whatOnlyClaimsToComeFromAnAgentStaysWhoseItSays() {
        Ticket ticket = opened(forwarded("Kim Customer <kim@customer.example>"));

        assertThat(ticket.summary().reporter()).isEqualTo(JO);
        assertThat(context(ticket).participants()).hasSize(1);
    }

    @Test
    void aCustomerForwardsForNobody() {
        EmailText mail = forwarded("Ceo <ceo@customer.example>")
                .from("kim@customer.example")
                .with("Authentication-Results", "mx.desk.example; dmarc=pass header.from=customer.example");

        assertThat(opened(mail).summary().reporter().mailbox().address()).isEqualTo("kim@customer.example");
    }

    @Test
    void neitherAColleagueNorWeOurselvesAreCustomers() {
        assertThat(opened(checked(forwarded("support@desk.example"))).summary().reporter())
                .isEqualTo(JO);
        assertThat(opened(checked(forwarded("jo@desk.example").withId("m2@x")))
                        .summary()
                        .reporter())
                .isEqualTo(JO);
    }

    @Test
    void replyToDecidesWhoIsAnsweredOnlyWhereItIsSetAndNeverWhoWrote() {
        EmailText mail = anEmail().with("Reply-To", "kim@home.example, x@victim.example");
        Ticket plain = opened(mail);
        form = form.withText(Catalogue.ANSWER_REPLY_TO, "yes");
        Ticket elsewhere = opened(mail.withId("m2@x"));

        assertThat(context(plain).answerTo().address()).isEqualTo("kim@customer.example");
        assertThat(context(elsewhere).answerTo()).isEqualTo(EmailAddress.of("kim@home.example"));
        assertThat(elsewhere.summary().reporter().mailbox().address()).isEqualTo("kim@customer.example");
    }

    @Test
    void noAnswerGoesToUsOrToNobody() {
        form = form.withText(Catalogue.ANSWER_REPLY_TO, "yes");

        assertThat(context(opened(anEmail().with("Reply-To", "SUPPORT+x@desk.example")))
                        .answerTo()
                        .address())
                .isEqualTo("kim@customer.example");
        assertThat(context(opened(
                                anEmail().with("Reply-To", "no-reply@x.example").withId("m2@x")))
                        .answerTo()
                        .address())
                .isEqualTo("kim@customer.example");
    }

    private static EmailText forwarded(String author) {
        return anEmail().from("Jo <jo@desk.example>").about("Fwd: Printer").saying(String.format(BLOCK, author));
    }

    private static EmailText checked(EmailText email) {
        return email.with("Authentication-Results", "mx.desk.example; dmarc=pass header.from=desk.example");
    }

    private Ticket opened(EmailText email) {
        IntakeSettings settings = IntakeSettings.of(form.resolve(Circumstances.plain(new BranchKey("SUP"))));
        ReceiveEmail receive =
                new ReceiveEmail(desk.ports(new PlainEmailParser()), settings, ReplyDelimiters.DEFAULT, clock, clock);
        Envelope envelope = new Envelope("support@desk.example", "", "", "pipe");
        TicketOpened opened = (TicketOpened) ((Ended) receive.receive(email.raw(), envelope)).outcome();
        return desk.tickets().find(opened.ticket()).orElseThrow();
    }

    private TicketContext context(Ticket ticket) {
        return desk.work().context(ticket.id());
    }
}
