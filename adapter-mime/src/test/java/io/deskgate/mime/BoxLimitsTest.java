package io.deskgate.mime;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.Attachment;
import io.deskgate.core.email.Content;
import io.deskgate.core.email.Defect;
import io.deskgate.core.email.Email;
import io.deskgate.core.email.ParserLimits;
import io.deskgate.core.email.RawEmail;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BoxLimitsTest {
    private static final byte[] TNEF = {0x78, (byte) 0x9f, 0x3e, 0x22, 1, 0};

    @Test
    void whatGrowsWhenUnpackedGrowsNoFurtherThanAMessageMay() {
        String bomb = BinHexBomb.of(300_000);

        Email email = Noted.email("Content-Type: application/mac-binhex40\n\n" + bomb);

        assertThat(email.defects()).contains(Defect.FILES_TOO_LARGE);
        assertThat(email.attachments())
                .extracting(Attachment::size)
                .containsExactly(ParserLimits.DEFAULT.messageBytes());
    }

    @Test
    void noiseThatCallsItselfTnefDoesNoHarm() throws IOException {
        Random random = new Random(9003);
        for (int i = 0; i < 300; i++) {
            byte[] noise = new byte[TNEF.length + random.nextInt(2000)];
            random.nextBytes(noise);
            System.arraycopy(TNEF, 0, noise, 0, TNEF.length);
            try (Email email = boxed("application/ms-tnef", noise)) {
                assertThat(email.attachments()).hasSizeLessThanOrEqualTo(100);
            }
        }
    }

    @Test
    void noiseThatCallsItselfSignedStaysAFile() throws IOException {
        Random random = new Random(5652);
        for (int i = 0; i < 300; i++) {
            byte[] noise = new byte[random.nextInt(2000)];
            random.nextBytes(noise);
            try (Email email = boxed("application/pkcs7-mime", noise)) {
                assertThat(email.attachments()).hasSize(1);
            }
        }
    }

    @Test
    void marksInsideMarksOfASignedMessageComeToAnEnd() throws IOException {
        byte[] nested = new byte[200_000];
        for (int i = 0; i < nested.length; i += 2) {
            nested[i] = 0x30;
            nested[i + 1] = (byte) 0x80;
        }
        try (Email email = boxed("application/pkcs7-mime", nested)) {
            assertThat(email.attachments()).hasSize(1);
        }
    }

    @Test
    void signedMessagesInSignedMessagesAreReadThreeDeep() throws IOException {
        byte[] message = "\nHello\n".getBytes(StandardCharsets.US_ASCII);
        for (int i = 1; i <= 3; i++) {
            message = SignedMail.of(message);
        }
        try (Email email = read(message)) {
            assertThat(email.body().text()).isEqualTo("Hello");
            assertThat(email.attachments()).hasSize(3);
        }
    }

    @Test
    void signedMessagesThatLieDeeperStayOneFile() throws IOException {
        byte[] message = "\nHello\n".getBytes(StandardCharsets.US_ASCII);
        for (int i = 1; i <= 20; i++) {
            message = SignedMail.of(message);
        }
        try (Email email = read(message)) {
            assertThat(email.body().text()).isEmpty();
            assertThat(email.attachments()).hasSize(4);
        }
    }

    @Test
    void whatIsSmallWhenCompressedGrowsNoFurtherThanAMessageMay() throws IOException {
        byte[] bomb = new byte[(int) ParserLimits.DEFAULT.messageBytes() + 1];
        byte[] head = "Content-Type: application/octet-stream\n\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, bomb, 0, head.length);

        try (Email email = read(CompressedMail.of(bomb))) {
            assertThat(email.defects()).contains(Defect.FILES_TOO_LARGE);
            assertThat(email.attachments()).hasSize(2);
            assertThat(email.attachments().get(1).size()).isEqualTo(ParserLimits.DEFAULT.messageBytes() - head.length);
        }
    }

    @Test
    void signedAndCompressedMessagesAreReadThreeDeepTogether() throws IOException {
        byte[] hello = "\nHello\n".getBytes(StandardCharsets.US_ASCII);
        try (Email email = read(CompressedMail.of(SignedMail.of(CompressedMail.of(hello))))) {
            assertThat(email.body().text()).isEqualTo("Hello");
        }
        try (Email email = read(CompressedMail.of(SignedMail.of(CompressedMail.of(SignedMail.of(hello)))))) {
            assertThat(email.body().text()).isEmpty();
            assertThat(email.attachments()).hasSize(4);
        }
    }

    @Test
    void aBrokenCompressedMessageIsReadAsFarAsItGoes() throws IOException {
        byte[] whole = CompressedMail.of(("\n" + "Hello ".repeat(10_000)).getBytes(StandardCharsets.US_ASCII));
        try (Email email = read(Arrays.copyOf(whole, whole.length - 20))) {
            assertThat(email.body().text()).startsWith("Hello Hello");
            assertThat(email.defects()).contains(Defect.CUT_SHORT);
            assertThat(email.attachments()).hasSize(1);
        }
    }

    private static Email read(byte[] message) throws IOException {
        return new MimeEmailParser().parse(RawEmail.of(Content.of(message)));
    }

    private static Email boxed(String type, byte[] bytes) {
        return Noted.email("Content-Type: " + type + "\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(bytes));
    }
}
