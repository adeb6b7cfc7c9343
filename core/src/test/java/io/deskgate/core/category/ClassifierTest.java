package io.deskgate.core.category;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.Email;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.fake.PlainEmailParser;
import io.deskgate.core.fixture.EmailText;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassifierTest {
    private static final Envelope ENVELOPE = Envelope.from("test");
    private static final PlainEmailParser PARSER = new PlainEmailParser();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Of the processor, so that a busy machine does not count, and far less than a text read again and again takes. */
    private static final Duration NO_TIME = Duration.ofSeconds(10);

    private final Classifier classifier =
            new Classifier(new OwnNames(Set.of("Support@Desk.example"), Set.of("Tickets.desk.example")), PARSER::parse);

    @Test
    void nothingSpeaksAgainstAPerson() {
        Classification plain = classify(anEmail());

        assertThat(plain.category()).isEqualTo(Category.PERSON);
        assertThat(plain.evidence()).isEmpty();
        assertThat(plain.mayBeAnsweredAutomatically()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "X-Auto-Response-Suppress, OOF",
        "Feedback-ID, a:b",
        "X-Loop, somebody@else.example",
        "Return-Path, <>",
        "X-MS-Exchange-Inbox-Rules-Loop, kim@x.example"
    })
    void aWeakSignLeavesAPersonUnanswered(String field, String value) {
        Classification doubtful = classify(anEmail().with(field, value));

        assertThat(doubtful.category()).isEqualTo(Category.PERSON);
        assertThat(doubtful.mayBeAnsweredAutomatically()).isFalse();
    }

    @Test
    void aNullSenderOfTheEnvelopeCountsLikeTheField() {
        Email email = PARSER.parse(anEmail().raw());
        Envelope fromNobody = new Envelope("", "", Envelope.NULL_SENDER, "test");

        assertThat(classifier
                        .classify(anEmail().raw().header(), email, fromNobody)
                        .evidence())
                .extracting(Evidence::where)
                .contains("return-path");
    }

    @ParameterizedTest
    @ValueSource(strings = {"support@desk.example", "SUPPORT@DESK.EXAMPLE", "Kim <support@desk.example>"})
    void ourAddressIsOursInWhateverCase(String from) {
        assertThat(classify(anEmail().from(from)).category()).isEqualTo(Category.OWN_MAIL);
    }

    @Test
    void aBounceFromOurOwnServerIsABounce() {
        EmailText bounce = anEmail().from("MAILER-DAEMON@tickets.desk.example").withId("1@tickets.desk.example");

        assertThat(classify(bounce).category()).isEqualTo(Category.BOUNCE_FAILED);
    }

    @Test
    void aBounceIsNoAutomaticAnswer() {
        Category category = classify(anEmail().from("MAILER-DAEMON@x.example").with("Auto-Submitted", "auto-replied"))
                .category();

        assertThat(category.isBounce()).isTrue();
        assertThat(category.isAutomatic()).isFalse();
    }

    @Test
    void evidenceIsOneLineAndShort() {
        Classification long1 = classify(anEmail().with("Auto-Submitted", "auto-replied\t" + "x".repeat(5_000)));

        assertThat(long1.evidence().get(0).said()).hasSizeLessThanOrEqualTo(200).startsWith("auto-replied x");
    }

    @Test
    void tenThousandSignsProveNoMoreThanAFew() {
        StringBuilder many =
                new StringBuilder(anEmail().from("MAILER-DAEMON@x.example").toString());
        many.insert(0, "X-Loop: x@x.example\n".repeat(10_000));

        assertThat(classify(RawEmail.of(many.toString())).evidence()).hasSizeLessThanOrEqualTo(Clues.MOST);
    }

    @Test
    void aLongTextIsReadInNoTime() {
        EmailText endless = anEmail()
                .from("MAILER-DAEMON@x.example")
                .saying("Message-ID: <a@b\nTo: @@@@ <<<< 5.5.5.5.5.5\n".repeat(40_000));

        long begun = THREADS.getCurrentThreadCpuTime();
        classify(endless);

        assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - begun)).isLessThan(NO_TIME);
    }

    private Classification classify(EmailText message) {
        return classify(message.raw());
    }

    private Classification classify(RawEmail raw) {
        try (Email email = PARSER.parse(raw)) {
            return classifier.classify(raw.header(), email, ENVELOPE);
        }
    }
}
