package io.deskgate.mime;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.Content;
import io.deskgate.core.email.RawEmail;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineEndsTest {
    /** However the bytes come, no line end is torn. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 1024})
    void aCarriageReturnBehindALineFeedIsLeftOut(int atOnce) throws IOException {
        byte[] message = "To: x\n\rSubject: y\n\r\n\rone\n\r\n\rtwo\r\n\r".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(read(message, atOnce)).isEqualTo("To: x\nSubject: y\n\none\n\ntwo\r\n");
    }

    private static String read(byte[] message, int atOnce) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RawEmail raw = RawEmail.of(Content.of(message));
                InputStream in = LineEnds.open(raw)) {
            byte[] buffer = new byte[atOnce];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                out.write(buffer, 0, count);
            }
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }
}
