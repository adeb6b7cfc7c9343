package io.deskgate.core.port;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.Content;
import io.deskgate.core.email.Defect;
import io.deskgate.core.email.Email;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.email.Importance;
import io.deskgate.core.email.MessageId;
import io.deskgate.core.email.RawEmail;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every parser keeps, shown with messages that need no decoding. */
public interface EmailParserContract {
    /** The parser in question. */
    EmailParser parser();

    @Test
    default void aPlainMessageComesOutAsItWentIn() {
        Email email = parsed(anEmail()
                .from("Kim Customer <kim@x.example>")
                .about("Fire")
                .saying("Please help.\n\nKim\n")
                .raw());

        assertThat(email.sender()).contains(new EmailAddress("kim@x.example", "Kim Customer"));
        assertThat(email.subject()).isEqualTo("Fire");
        assertThat(email.body().text()).isEqualTo("Please help.\n\nKim");
        assertThat(email.attachments()).isEmpty();
    }

    @Test
    default void lineEndsMakeNoDifference() {
        assertThat(parsed(anEmail().saying("one\ntwo\n").rawWithCrLf()).body().text())
                .isEqualTo("one\ntwo");
    }

    @Test
    default void idsComeWithoutBrackets() {
        Email email = parsed(anEmail()
                .withId("m3@x")
                .with("In-Reply-To", "<m2@x>")
                .with("References", "<m1@x> <m2@x>")
                .raw());

        assertThat(email.messageId()).isEqualTo(new MessageId("m3@x"));
        assertThat(email.inReplyTo()).containsExactly(new MessageId("m2@x"));
        assertThat(email.references()).containsExactly(new MessageId("m1@x"), new MessageId("m2@x"));
    }

    @Test
    default void aMissingIdIsMadeFromTheBytesAndNoted() {
        RawEmail raw = anEmail().without("Message-ID").raw();

        assertThat(parsed(raw).messageId())
                .isEqualTo(MessageId.madeFrom(raw.key().bytes()));
        assertThat(parsed(raw).defects()).contains(Defect.MISSING_MESSAGE_ID);
    }

    @Test
    default void urgentIsHigh() {
        assertThat(parsed(anEmail().with("X-Priority", "1 (Highest)").raw()).importance())
                .isEqualTo(Importance.HIGH);
    }

    @Test
    default void nothingSaidIsNormal() {
        assertThat(parsed(anEmail().raw()).importance()).isEqualTo(Importance.NORMAL);
    }

    @Test
    default void nobodyInFromIsNobody() {
        assertThat(parsed(anEmail().without("From").raw()).sender()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n\r\n", ":", "From:", "From: <\n\n", "Message-ID: <>\n\n", "just text"})
    default void bitsOfMessagesAreMessages(String text) {
        assertThat(parsed(RawEmail.of(text)).subject()).isEmpty();
    }

    @Test
    default void noiseIsAMessageToo() throws IOException {
        for (int seed = 0; seed < 50; seed++) {
            byte[] noise = new byte[2000];
            new Random(seed).nextBytes(noise);

            assertThat(parsed(RawEmail.of(Content.of(noise))).messageId()).isNotNull();
        }
    }

    private Email parsed(RawEmail raw) {
        try (Email email = parser().parse(raw)) {
            return email;
        }
    }
}
