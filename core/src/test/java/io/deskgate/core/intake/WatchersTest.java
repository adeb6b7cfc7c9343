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
import io.deskgate.core.settings.Catalogue;
import io.deskgate.core.settings.Circumstances;
import io.deskgate.core.settings.IntakeSettings;
import io.deskgate.core.settings.SettingsForm;
import io.deskgate.core.ticket.Assignee;
import io.deskgate.core.ticket.BranchDetails;
import io.deskgate.core.ticket.BranchId;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.EmailOutcome.CommentAdded;
import io.deskgate.core.ticket.Participant;
import io.deskgate.core.ticket.Participant.Part;
import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketKey;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who else hears of a ticket: which other recipients of a message become its watchers. */
class WatchersTest {
    private static final TicketKey KEY = TicketKey.parse("SUP-1").orElseThrow();
    private static final String CHECKED = "mx.desk.example; dmarc=pass header.from=customer.example";
    private static final String OTHERS = "support@desk.example, lee@customer.example, max@else.example";

    private final HandClock clock = new HandClock();
    private final InMemoryDesk desk = new InMemoryDesk(clock);
    private SettingsForm form = SettingsForm.ALL_DEFAULTS.withText(Catalogue.WATCHERS, "all");

    @Test
    void thePolicySaysWhoWatches() {
        received(anEmail().from("max@else.example").withId("m0@x"));
        assertThat(watchersUnder("none")).isEmpty();
        assertThat(watchersUnder("known")).containsExactly("max@else.example");
        assertThat(watchersUnder("same-domain")).containsExactly("lee@customer.example");
        assertThat(watchersUnder("all")).containsExactly("lee@customer.example", "max@else.example");
    }

    @Test
    void neitherWeNorAliasesNorListsNorMachinesWatch() {
        ours("support@desk.example", "Help@Desk.example");
        EmailText mail = anEmail()
                .with(
                        "To",
                        "help@desk.example, support+SUP-9.x@DESK.example, unlisted@alias.example, kim@customer.example")
                .with(
                        "Cc",
                        "no-reply@x.example, MAILER-DAEMON@x.example, news-request@x.example, nobody, lee@customer.example")
                .with("Delivered-To", "unlisted@alias.example");

        received(mail);

        assertThat(watchers()).containsExactly("lee@customer.example");
        assertThat(trace(1)).contains("Who else watches the ticket?", "1 of 1 others: lee@customer.example");
    }

    @Test
    void noMoreThanTwentyOfAMessageWatch() {
        StringBuilder many = new StringBuilder("support@desk.example");
        for (int i = 0; i < WatcherCollector.MOST_WATCHERS + 9; i++) {
            many.append(", w").append(i).append("@customer.example");
        }

        received(anEmail().with("To", many.toString()));

        assertThat(watchers()).hasSize(WatcherCollector.MOST_WATCHERS);
    }

    @Test
    void whatAMachineOrAListSendsBringsNobody() {
        received(anEmail().with("To", OTHERS).with("List-Id", "<news.example>"));
        assertThat(watchers()).isEmpty();
    }

    @Test
    void aWatcherAnswersWithoutBeingAStrangerAndBringsOthers() {
        received(anEmail().with("To", OTHERS));

        EmailText answer = answer("m2@x").from("lee@customer.example").with("Cc", "jo@customer.example");
        assertThat(received(answer)).isEqualTo(new CommentAdded(KEY));

        assertThat(watchers()).containsExactly("jo@customer.example", "lee@customer.example", "max@else.example");
        assertThat(received(
                        anEmail().from("lee@customer.example").withId("m3@x").about("[SUP-1]")))
                .isEqualTo(new CommentAdded(KEY));
    }

    @Test
    void aStrangerBringsNobodyAndWatchesNothing() {
        received(anEmail());

        received(answer("m2@x").from("mallory@stranger.example").with("Cc", "eve@stranger.example"));

        assertThat(watchers()).isEmpty();
        assertThat(trace(2)).contains("nobody: the sender does not take part");
    }

    @Test
    void whereSendersAreCheckedOnlyTheCertainBringOthers() {
        form = form.withText(Catalogue.AUTHSERV_IDS, "mx.desk.example");
        received(anEmail().with("Authentication-Results", CHECKED));

        received(answer("m2@x").with("Cc", "mallory@stranger.example"));
        assertThat(watchers()).isEmpty();

        received(answer("m3@x").with("Cc", "lee@customer.example").with("Authentication-Results", CHECKED));
        assertThat(watchers()).containsExactly("lee@customer.example");
    }

    @Test
    void aSingleRecipientIsNobodyElse() {
        received(anEmail().with("To", "lee@customer.example"));

        assertThat(watchers()).isEmpty();
    }

    private List<String> watchersUnder(String policy) {
        form = form.withText(Catalogue.WATCHERS, policy);
        EmailOutcome outcome = received(anEmail().with("To", OTHERS).withId(policy + "@x"));
        return watchers(((EmailOutcome.TicketOpened) outcome).ticket());
    }

    private static EmailText answer(String id) {
        return anEmail().withId(id).answering("m1@customer.example");
    }

    private void ours(String... addresses) {
        desk.branches()
                .edit(
                        new BranchId(1),
                        new BranchDetails("Support", "", Assignee.NOBODY, List.of(addresses), List.of()));
    }

    private EmailOutcome received(EmailText email) {
        IntakeSettings settings = IntakeSettings.of(form.resolve(Circumstances.plain(new BranchKey("SUP"))));
        ReceiveEmail receive =
                new ReceiveEmail(desk.ports(new PlainEmailParser()), settings, ReplyDelimiters.DEFAULT, clock, clock);
        Envelope envelope = new Envelope("support@desk.example", "", "", "pipe");
        return ((Ended) receive.receive(email.raw(), envelope)).outcome();
    }

    private List<String> watchers() {
        return watchers(KEY);
    }

    private List<String> watchers(TicketKey key) {
        Ticket ticket = desk.tickets().find(key).orElseThrow();
        return desk.work().context(ticket.id()).participants().stream()
                .filter(one -> one.part() == Part.WATCHER)
                .map(Participant::person)
                .map(person -> person.mailbox().address())
                .toList();
    }

    private String trace(long email) {
        return desk.ledger().trace(new EmailId(email)).orElseThrow().steps().toString();
    }
}
