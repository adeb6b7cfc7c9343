package io.deskgate.mime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskgate.core.email.Attachment;
import io.deskgate.core.email.Content;
import io.deskgate.core.email.ContentWriter;
import io.deskgate.core.email.Defect;
import io.deskgate.core.email.Email;
import io.deskgate.core.email.MessageId;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.port.TemporaryFailure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MimeEmailParserTest {
    @Test
    void aMessageThatCannotBeReadNowIsATemporaryFailure() throws IOException {
        RawEmail raw = RawEmail.read(new ByteArrayInputStream(new byte[ContentWriter.MEMORY_BYTES + 1]));
        raw.close();

        assertThatThrownBy(() -> new MimeEmailParser().parse(raw))
                .isInstanceOf(TemporaryFailure.class)
                .hasMessageContaining("TMPDIR");
    }

    @Test
    void anEmptyMessageIsStillAMessage() {
        Email email = Noted.email("");

        assertThat(email.sender()).isEmpty();
        assertThat(email.body().text()).isEmpty();
    }

    @Test
    void anIdIsMadeFromTheBytesWhenThereIsNone() {
        RawEmail raw = RawEmail.of("Subject: x\n\ny\n");

        Email email = new MimeEmailParser().parse(raw);

        assertThat(email.messageId()).isEqualTo(MessageId.madeFrom(raw.key().bytes()));
        assertThat(email.defects()).contains(Defect.MISSING_MESSAGE_ID);
    }

    @Test
    void filesAreReadableWhileTheEmailIsOpen() throws IOException {
        try (Email email = Noted.email("Content-Type: application/pdf; name=a.pdf\n"
                + "Content-Transfer-Encoding: base64\n\nJVBERi0xLjQ=\n")) {
            Attachment file = email.attachments().get(0);

            assertThat(file.content().open().readAllBytes()).asString().isEqualTo("%PDF-1.4");
            assertThat(file.sha256()).hasSize(64);
        }
    }

    @Test
    void bytesOfAnyKindAreReadToTheEnd() throws IOException {
        Random random = new Random(4711);
        for (int i = 0; i < 200; i++) {
            byte[] noise = new byte[random.nextInt(5000)];
            random.nextBytes(noise);
            try (Email email = new MimeEmailParser().parse(RawEmail.of(Content.of(noise)))) {
                assertThat(email.body()).isNotNull();
            }
        }
    }

    @Test
    void whatNobodyCanReadArrivesAsAFile() throws IOException {
        Email email = LastResort.email(RawEmail.of("Subject: x\n\ny\n"));

        assertThat(email.attachments()).extracting(Attachment::name).containsExactly("message.eml");
        assertThat(email.attachments().get(0).size()).isEqualTo(14);
    }

    @Test
    void aSubjectCannotTurnTheWordsAroundIt() {
        try (Email email =
                new MimeEmailParser().parse(RawEmail.of("Subject: pay \u202etcapmi\u202c \u2066x\u2069\n\nhello\n"))) {
            assertThat(email.subject()).isEqualTo("pay tcapmi x");
        }
    }
}
