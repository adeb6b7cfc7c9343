package io.deskgate.core.followup;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static io.deskgate.core.port.Samples.ANN;
import static io.deskgate.core.port.Samples.NOON;
import static io.deskgate.core.port.Samples.opened;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.Arrival;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.fake.FixedKeys;
import io.deskgate.core.fake.InMemoryDesk;
import io.deskgate.core.fake.PlainEmailParser;
import io.deskgate.core.fixture.EmailText;
import io.deskgate.core.port.SigningKeys;
import io.deskgate.core.settings.FollowUpSettings;
import io.deskgate.core.ticket.Notes;
import io.deskgate.core.ticket.Step;
import io.deskgate.core.ticket.TicketKey;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two tickets of Ann, SUP-1 opened by {@code one@example.com} and SUP-2 by {@code two@example.com}. */
class FollowUpTest {
    private static final EmailAddress STRANGER = EmailAddress.of("mallory@stranger.example");

    private final InMemoryDesk desk = new InMemoryDesk(Clock.fixed(NOON, ZoneOffset.UTC));
    private final ReplyMarks marks = new ReplyMarks(FixedKeys.of("the key"));
    private final Notes notes = new Notes();
    private FollowUpSettings settings = FollowUpSettings.DEFAULT;

    @BeforeEach
    void twoTickets() {
        opened(desk, "one");
        opened(desk, "two");
    }

    @Test
    void aFirstMessageAnswersNothing() {
        assertThat(found(anEmail())).isEmpty();
        assertThat(notes.trace().steps())
                .extracting(Step::finding)
                .containsExactly("none: it names neither a message nor a ticket");
    }

    @Test
    void aSignedAddressLeadsToItsTicketWhoeverWrites() {
        assertThat(found(anEmail().with("To", addressOf("SUP-2")), STRANGER)).contains("SUP-2 SIGNED");
        assertThat(found(anEmail().with("Cc", addressOf("SUP-2")), STRANGER)).contains("SUP-2 SIGNED");
        assertThat(found(anEmail().with("Delivered-To", addressOf("SUP-2")), STRANGER))
                .contains("SUP-2 SIGNED");
    }

    @Test
    void theEnvelopeKnowsTheSignedAddressToo() {
        Envelope envelope = new Envelope(addressOf("SUP-2"), "", "", "pipe");

        assertThat(found(anEmail().raw(), envelope, STRANGER)).contains("SUP-2 SIGNED");
    }

    @Test
    void aServerMayTellTheExtensionApart() {
        String address = addressOf("SUP-2");
        String extension = address.substring(address.indexOf('+') + 1, address.indexOf('@'));
        Envelope envelope = new Envelope("support@desk.example", extension, "", "pipe");

        assertThat(found(anEmail().raw(), envelope, STRANGER)).contains("SUP-2 SIGNED");
    }

    @Test
    void aForgedAddressLeadsNowhereAndIsNoted() {
        String forged = new ReplyMarks(FixedKeys.of("guessed"))
                .replyAddress(key("SUP-2"), SUPPORT)
                .address();

        assertThat(found(anEmail().with("To", forged))).isEmpty();
        assertThat(notes.trace().steps().toString()).contains("the signature is not");
    }

    @Test
    void theSignedIdOfAMessageOfOursLeadsToItsTicket() {
        String id = marks.messageId(key("SUP-2"), "desk.example", new Random(1)).value();

        assertThat(found(anEmail().with("References", "<a@x> <" + id + "> <b@x>"), STRANGER))
                .contains("SUP-2 SIGNED");
    }

    @Test
    void aSignedIdCountsMoreThanAKnownOneAndTheConflictIsNoted() {
        String id = marks.messageId(key("SUP-2"), "desk.example", new Random(1)).value();

        assertThat(found(anEmail().with("In-Reply-To", "<one@example.com>").with("References", "<" + id + ">")))
                .contains("SUP-2 SIGNED");
        assertThat(notes.trace().steps())
                .contains(new Step("Do all signals agree?", "no: In-Reply-To names another ticket; the surer counts"));
    }

    @Test
    void inReplyToCountsMoreThanReferences() {
        assertThat(found(anEmail().with("In-Reply-To", "<one@example.com>").with("References", "<two@example.com>")))
                .contains("SUP-1 KNOWN");
    }

    @Test
    void theNewestReferenceCounts() {
        assertThat(found(anEmail().with("References", "<one@example.com> <two@example.com> <unknown@x>")))
                .contains("SUP-2 KNOWN");
    }

    @Test
    void aKeyInTheSubjectCountsForThoseWhoTakePart() {
        assertThat(found(anEmail().about("Re: [sup-2] Fire"), ANN.mailbox())).contains("SUP-2 CLAIMED");
        assertThat(found(anEmail().about("Re: [SUP-2] Fire"), STRANGER)).isEmpty();
        assertThat(notes.trace().steps().toString()).contains("take part in SUP-2?");
    }

    @Test
    void aKeyWithoutBracketsIsNone() {
        assertThat(found(anEmail().about("Re: SUP-2 [SUP-99] [SUP-] [-2] [[SUP-2"), ANN.mailbox()))
                .isEmpty();
    }

    @Test
    void aMarkInTheTextCountsForThoseWhoTakePart() {
        String text = "> old\n> " + marks.bodyMark(key("SUP-2")) + "\n";

        assertThat(found(anEmail().saying(text), ANN.mailbox())).contains("SUP-2 CLAIMED");
        assertThat(found(anEmail().saying(text), STRANGER)).isEmpty();
    }

    @Test
    void aKnownMessageCountsMoreThanTheSubject() {
        assertThat(found(anEmail().answering("one@example.com").about("[SUP-2]"), ANN.mailbox()))
                .contains("SUP-1 KNOWN");
    }

    @Test
    void thatSubjectsLookAlikeSaysNothing() {
        assertThat(found(anEmail().about("Re: one").with("Thread-Index", "AdEx"), ANN.mailbox()))
                .isEmpty();
    }

    @Test
    void unsignedIdsOfAnOldDeskCountWhenSomebodyChoseSo() {
        EmailText email = anEmail().answering("sup-2.1234@old.example");
        assertThat(found(email, ANN.mailbox())).isEmpty();

        settings = new FollowUpSettings(Set.of("old.example"));

        assertThat(found(email, ANN.mailbox())).contains("SUP-2 CLAIMED");
        assertThat(found(email, STRANGER)).isEmpty();
    }

    @Test
    void anEndlessSubjectCostsNoTime() {
        assertThat(found(anEmail().about("[".repeat(200_000) + "]".repeat(200_000))))
                .isEmpty();
        assertThat(found(anEmail().saying("[#".repeat(500_000) + "]"))).isEmpty();
    }

    @Test
    void theSameAddressInAThousandSpellingsIsOneSignal() {
        String to = IntStream.range(0, 1_000).mapToObj(this::spelling).collect(Collectors.joining(", "));

        assertThat(found(anEmail().with("To", to))).isEmpty();

        assertThat(notes.trace().steps().toString()).contains("1 signals lead nowhere");
    }

    @Test
    void theKeysAreAskedForOnceForAllMarksOfAMessage() {
        int[] asked = new int[1];
        SigningKeys counting = () -> {
            asked[0]++;
            return FixedKeys.of("the key").keys();
        };

        new FollowUp(desk.tickets(), new ReplyMarks(counting), settings)
                .find(arrival(anEmail().with("To", forgeries(50)).raw(), Envelope.from("pipe")), STRANGER, notes);

        assertThat(asked[0]).isEqualTo(1);
    }

    @Test
    void manyForgedMarksAreCountedAndNotEachNamed() {
        found(anEmail().with("To", forgeries(50)));

        assertThat(notes.trace().steps().toString()).contains("no, 47 more are forged");
        assertThat(notes.trace().steps()).hasSizeLessThan(10);
    }

    private static String forgeries(int count) {
        ReplyMarks guessed = new ReplyMarks(FixedKeys.of("guessed"));
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> guessed.replyAddress(key("SUP-" + i), SUPPORT).address())
                .collect(Collectors.joining(", "));
    }

    /** The address with those of its letters in capitals whose bit is set. */
    private String spelling(int bits) {
        StringBuilder text = new StringBuilder(addressOf("SUP-99"));
        int from = text.indexOf(".") + 1;
        int bit = 0;
        for (int i = from; bit < 10 && i < from + Signature.LENGTH; i++) {
            if (Character.isLetter(text.charAt(i))) {
                boolean capital = (bits >> bit++ & 1) == 1;
                text.setCharAt(i, capital ? Character.toUpperCase(text.charAt(i)) : text.charAt(i));
            }
        }
        return text.toString();
    }

    private static final EmailAddress SUPPORT = EmailAddress.of("support@desk.example");

    private String addressOf(String key) {
        return marks.replyAddress(key(key), SUPPORT).address();
    }

    private Optional<String> found(EmailText email) {
        return found(email, ANN.mailbox());
    }

    private Optional<String> found(EmailText email, EmailAddress author) {
        return found(email.raw(), Envelope.from("pipe"), author);
    }

    private Optional<String> found(RawEmail raw, Envelope envelope, EmailAddress author) {
        return new FollowUp(desk.tickets(), marks, settings)
                .find(arrival(raw, envelope), author, notes)
                .map(match -> match.ticket().key() + " " + match.strength());
    }

    private static Arrival arrival(RawEmail raw, Envelope envelope) {
        return new Arrival(new EmailId(9), NOON, envelope, raw.header(), new PlainEmailParser().parse(raw));
    }

    private static TicketKey key(String text) {
        return TicketKey.parse(text).orElseThrow();
    }
}
