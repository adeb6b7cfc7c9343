package io.deskgate.mime;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.Defect;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By lines and by groups, which takes turns in a long-lived process, comes out the same. */
class Base64DecoderTest {
    private static final byte[] FILE = new byte[40_001];

    static {
        new Random(64).nextBytes(FILE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 57, 4096, 65_536})
    void whatWasWrittenInLinesComesOut(int piece) throws IOException {
        byte[] written = Base64.getMimeEncoder().encode(FILE);

        assertThat(decoded(written, piece, true)).isEqualTo(FILE);
        assertThat(decoded(written, piece, false)).isEqualTo(FILE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "QUJD\r\nREVG\r\nR0hJ\r\n",
                "QUJD\nREVG\nR0hJ",
                "QUI=\r\nREVG\r\nR0hJ\r\n",
                "QU*JD\r\nREVG\r\nR0hJ\r\n",
                "QUJDR\r\nEVGR0\r\nhJ\r\n",
                "QUJD\r\nRE\r\nVGR0hJ\r\n",
                "QUJD\r\n\r\nREVG\r\n",
                "===\r\nQUJD\r\n",
                ""
            })
    void oddLinesComeOutTheSame(String written) throws IOException {
        byte[] bytes = written.getBytes(StandardCharsets.US_ASCII);
        EnumSet<Defect> byLines = EnumSet.noneOf(Defect.class);
        EnumSet<Defect> byGroups = EnumSet.noneOf(Defect.class);

        assertThat(decoded(bytes, bytes.length + 1, true, byLines))
                .isEqualTo(decoded(bytes, bytes.length + 1, false, byGroups));
        assertThat(byLines).isEqualTo(byGroups);
    }

    private static byte[] decoded(byte[] written, int piece, boolean byLines) throws IOException {
        return decoded(written, piece, byLines, EnumSet.noneOf(Defect.class));
    }

    private static byte[] decoded(byte[] written, int piece, boolean byLines, Set<Defect> defects) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Base64Decoder decoder = new Base64Decoder(new Collecting(out), defects, byLines);
        for (int at = 0; at < written.length; at += piece) {
            decoder.write(written, at, Math.min(piece, written.length - at));
        }
        decoder.finish();
        return out.toByteArray();
    }

    private record Collecting(ByteArrayOutputStream out) implements ByteSink {
        @Override
        public void write(byte[] bytes, int offset, int count) {
            out.write(bytes, offset, count);
        }

        @Override
        public void finish() {
            // everything is there
        }
    }
}
