package io.deskgate.core.email;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmailKeyTest {
    @Test
    void lineEndsDoNotMatter() {
        assertThat(anEmail().raw().key()).isEqualTo(anEmail().rawWithCrLf().key());
    }

    @Test
    void aCarriageReturnThatEndsNoLineMatters() {
        assertThat(RawEmail.of("a\rb").key().bytes())
                .isNotEqualTo(RawEmail.of("ab").key().bytes());
    }

    @Test
    void aCarriageReturnAtTheVeryEndMatters() {
        assertThat(RawEmail.of("a\r").key().bytes())
                .isNotEqualTo(RawEmail.of("a").key().bytes());
    }

    @Test
    void lineEndsDoNotMatterAcrossBuffers() {
        String lines = ("x".repeat(7) + "\n").repeat(10_000);

        assertThat(RawEmail.of(lines.replace("\n", "\r\n")).key())
                .isEqualTo(RawEmail.of(lines).key());
    }

    @Test
    void theTimeOfDeliveryInAnMboxSeparatorDoesNotMatter() {
        RawEmail first = RawEmail.of("From kim Tue Oct  6 10:00:00 2026\n" + anEmail());
        RawEmail second = RawEmail.of("From kim Tue Oct  6 10:05:00 2026\n" + anEmail());

        assertThat(first.key()).isEqualTo(second.key());
    }

    @Test
    void whatMailServersAddChangesTheBytesButNotTheContent() {
        EmailKey sent = anEmail().raw().key();
        EmailKey delivered = RawEmail.of("Received: from a by b\n" + anEmail()).key();

        assertThat(delivered.content()).isEqualTo(sent.content());
        assertThat(delivered.bytes()).isNotEqualTo(sent.bytes());
    }

    @Test
    void theSameMessageIdWithAnotherTextIsAnotherMessage() {
        assertThat(anEmail().saying("one").raw().key().content())
                .isNotEqualTo(anEmail().saying("two").raw().key().content());
    }

    @Test
    void theSameMessageIdWithAnotherSubjectIsAnotherMessage() {
        assertThat(anEmail().about("one").raw().key().content())
                .isNotEqualTo(anEmail().about("two").raw().key().content());
    }

    @Test
    void theSameTextWithAnotherMessageIdIsAnotherMessage() {
        assertThat(anEmail().withId("m1@x").raw().key().content())
                .isNotEqualTo(anEmail().withId("m2@x").raw().key().content());
    }

    @Test
    void theBytesAreThoseOfHeaderAndBodyTogether() {
        for (String text :
                List.of(anEmail().toString(), "Message-ID: <a@b>\r\rb\rc", "Message-ID: <a@b>\n\r\n\rb\n\r")) {
            String lines = text.replace("\r\n", "\n");

            assertThat(RawEmail.of(text).key().bytes().hex())
                    .isEqualTo(Sha256.hex(lines.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void withoutAMessageIdOnlyTheBytesCount() {
        EmailKey key = anEmail().without("Message-ID").raw().key();

        assertThat(key.content()).isEqualTo(key.bytes());
    }
}
