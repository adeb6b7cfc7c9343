package io.deskgate.mime;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.Defect;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransferEncodingTest {
    private final Noted noted = new Noted();

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 76, 100_000})
    void base64ComesBackWhole(int piece) throws IOException {
        byte[] bytes = new byte[70_001];
        new Random(7).nextBytes(bytes);

        assertThat(decoded(TransferEncoding.BASE64, Base64.getMimeEncoder().encode(bytes), piece))
                .isEqualTo(bytes);
        assertThat(noted.defects).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'SGVs\u0001b*G8=', Hello",
        "SGVsbG8, Hello",
        "'SGVs=', Hel",
        "'SGVsbG8=IHlvdQ==', Hello you",
        "'====', ''"
    })
    void brokenBase64IsReadAsFarAsItGoes(String encoded, String decoded) throws IOException {
        assertThat(text(TransferEncoding.BASE64, encoded)).isEqualTo(decoded);
    }

    @Test
    void junkInBase64IsNoted() throws IOException {
        text(TransferEncoding.BASE64, "SGVs*bG8=");

        assertThat(noted.defects).containsExactly(Defect.BAD_TRANSFER_ENCODING);
    }

    @Test
    void whatFollowsPaddingIsNoted() throws IOException {
        text(TransferEncoding.BASE64, "SGVsbG8=IHlvdQ==");

        assertThat(noted.defects).containsExactly(Defect.BAD_TRANSFER_ENCODING);
    }

    @ParameterizedTest
    @CsvSource({
        "Gr=C3=BC=c3=9fe, Grüße",
        "'a=\r\nb', ab",
        "'a= \t\nb', ab",
        "'a  \r\nb', 'a\r\nb'",
        "'a=20\nb', 'a \nb'",
        "'=ZZ =1 ==.', '=ZZ =1 ==.'",
        "'a=', a",
        "'=4', '=4'"
    })
    void quotedPrintableIsDecoded(String encoded, String decoded) throws IOException {
        assertThat(text(TransferEncoding.QUOTED_PRINTABLE, encoded)).isEqualTo(decoded);
    }

    @Test
    void aBrokenEscapeIsNoted() throws IOException {
        text(TransferEncoding.QUOTED_PRINTABLE, "=ZZ");

        assertThat(noted.defects).containsExactly(Defect.BAD_TRANSFER_ENCODING);
    }

    @Test
    void aMillionBlanksAreReadInTime() throws IOException {
        assertThat(text(TransferEncoding.QUOTED_PRINTABLE, "a" + " ".repeat(1_000_000) + "b"))
                .hasSize(1_000_002);
    }

    @Test
    void uuencodeIsRead() throws IOException {
        assertThat(text(TransferEncoding.UUENCODE, "begin 644 x\n#86)C\n`\nend\n"))
                .isEqualTo("abc");
    }

    @Test
    void uuencodeWithoutEndIsNoted() throws IOException {
        assertThat(text(TransferEncoding.UUENCODE, "begin 644 x\n#86)C\n")).isEqualTo("abc");
        assertThat(noted.defects).containsExactly(Defect.BAD_TRANSFER_ENCODING);
    }

    @ParameterizedTest
    @CsvSource({
        "'  BaSe64  ', BASE64",
        "base64 (really), BASE64",
        "Quoted-Printable, QUOTED_PRINTABLE",
        "x-uue, UUENCODE",
        "8bit, NONE",
        "'', NONE"
    })
    void namesAreReadLeniently(String field, TransferEncoding encoding) {
        assertThat(TransferEncoding.named(field, noted.defects)).isEqualTo(encoding);
        assertThat(noted.defects).isEmpty();
    }

    @Test
    void anUnknownNameMeansNoneAndIsNoted() {
        assertThat(TransferEncoding.named("x-rot13", noted.defects)).isEqualTo(TransferEncoding.NONE);
        assertThat(noted.defects).containsExactly(Defect.UNKNOWN_TRANSFER_ENCODING);
    }

    @ParameterizedTest
    @CsvSource({"BASE64", "QUOTED_PRINTABLE"})
    void itComesOutTheSameInPiecesAndAtOnce(TransferEncoding encoding) throws IOException {
        Random chance = new Random(20261125);
        for (int run = 0; run < 2000; run++) {
            byte[] encoded = damaged(chance);
            Noted inPieces = new Noted();
            Noted atOnce = new Noted();

            assertThat(decoded(encoding, encoded, encoded.length, atOnce))
                    .as(new String(encoded, StandardCharsets.ISO_8859_1))
                    .isEqualTo(decoded(encoding, encoded, 1, inPieces));
            assertThat(atOnce.defects).isEqualTo(inPieces.defects);
        }
    }

    // By which of the two a file is decoded depends on how much this process has decoded before.
    @Test
    void base64ComesOutTheSameByLinesAndByGroups() throws IOException {
        Random chance = new Random(20261126);
        for (int run = 0; run < 2000; run++) {
            byte[] encoded = damaged(chance);
            Noted byLines = new Noted();
            Noted byGroups = new Noted();

            assertThat(decoded((to, defects) -> new Base64Decoder(to, defects, true), encoded, 4096, byLines))
                    .as(new String(encoded, StandardCharsets.ISO_8859_1))
                    .isEqualTo(
                            decoded((to, defects) -> new Base64Decoder(to, defects, false), encoded, 4096, byGroups));
            assertThat(byLines.defects).isEqualTo(byGroups.defects);
        }
    }

    /** Lines of base64, perhaps with some characters that do not belong there. */
    private static byte[] damaged(Random chance) {
        byte[] bytes = new byte[1 + chance.nextInt(2000)];
        chance.nextBytes(bytes);
        byte[] lineEnd = (chance.nextBoolean() ? "\r\n" : "\n").getBytes(StandardCharsets.US_ASCII);
        byte[] encoded =
                Base64.getMimeEncoder(4 * (1 + chance.nextInt(20)), lineEnd).encode(bytes);
        for (int left = chance.nextInt(4); left > 0; left--) {
            encoded[chance.nextInt(encoded.length)] = (byte) "=\r\n *A\t\u00ff".charAt(chance.nextInt(8));
        }
        return encoded;
    }

    private String text(TransferEncoding encoding, String encoded) throws IOException {
        byte[] decoded = decoded(encoding, encoded.getBytes(StandardCharsets.UTF_8), 5);
        return new String(decoded, StandardCharsets.UTF_8);
    }

    private byte[] decoded(TransferEncoding encoding, byte[] encoded, int piece) throws IOException {
        return decoded(encoding, encoded, piece, noted);
    }

    private static byte[] decoded(TransferEncoding encoding, byte[] encoded, int piece, Noted noted)
            throws IOException {
        return decoded(encoding::decoder, encoded, piece, noted);
    }

    private static byte[] decoded(
            BiFunction<ByteSink, Set<Defect>, ByteSink> kind, byte[] encoded, int piece, Noted noted)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteSink decoder = kind.apply(new Kept(out), noted.defects);
        for (int at = 0; at < encoded.length; at += piece) {
            decoder.write(encoded, at, Math.min(piece, encoded.length - at));
        }
        decoder.finish();
        return out.toByteArray();
    }

    private record Kept(ByteArrayOutputStream out) implements ByteSink {
        @Override
        public void write(byte[] bytes, int offset, int length) {
            out.write(bytes, offset, length);
        }

        @Override
        public void finish() {
            // nothing to do
        }
    }
}
