package io.deskgate.mime;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.Defect;
import io.deskgate.core.email.ParserLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HeaderReaderTest {
    private final Noted noted = new Noted();
    private PartStream rest;

    @Test
    void fieldsAreUnfolded() throws IOException {
        Header header = read("A: one\r\n two\r\n\tthree\r\nB : x\r\n\r\nbody");

        assertThat(header.first("a")).isEqualTo("one two\tthree");
        assertThat(header.first("b")).isEqualTo("x");
        assertThat(body()).isEqualTo("body");
    }

    @Test
    void aLineWithoutColonAmongFieldsIsPassedOver() throws IOException {
        Header header = read("A: one\nno field\nB: two\n\nbody");

        assertThat(header.first("b")).isEqualTo("two");
        assertThat(body()).isEqualTo("body");
        assertThat(noted.defects).containsExactly(Defect.MALFORMED_HEADER);
    }

    @Test
    void linesOfABrokenFoldAreAllPassedOver() throws IOException {
        assertThat(read("A: one\nby mail.example\nfor you\nid 5\nSubject: x\n\nbody")
                        .first("subject"))
                .isEqualTo("x");
    }

    @Test
    void aMissingBlankLineIsSeen() throws IOException {
        Header header = read("A: one\nDear all,\nthis is the text.\n");

        assertThat(header.size()).isEqualTo(1);
        assertThat(body()).isEqualTo("Dear all,\nthis is the text.\n");
    }

    @Test
    void aMessageWithoutHeaderIsAllBody() throws IOException {
        assertThat(read("just text\n").size()).isZero();
        assertThat(body()).isEqualTo("just text\n");
    }

    @Test
    void theHeaderMayEndTheMessage() throws IOException {
        assertThat(read("A: one\nB: two").first("b")).isEqualTo("two");
    }

    @Test
    void doubledCarriageReturnsAreForgiven() throws IOException {
        assertThat(read("A: one\r\r\nB: two\r\r\n\r\r\nbody").first("b")).isEqualTo("two");
        assertThat(body()).isEqualTo("body");
    }

    @Test
    void asManyFieldsAsAllowedAreKept() throws IOException {
        assertThat(read("A: x\n".repeat(2000) + "\n").size()).isEqualTo(2000);
        assertThat(noted.defects).isEmpty();
    }

    @Test
    void oneFieldMoreIsLeftOutAndTheBodyStillFound() throws IOException {
        assertThat(read("A: x\n".repeat(2001) + "\nbody").size()).isEqualTo(2000);
        assertThat(noted.defects).containsExactly(Defect.HEADER_TOO_LARGE);
        assertThat(body()).isEqualTo("body");
    }

    @Test
    void aFieldOfTheLargestSizeIsKept() throws IOException {
        int most = ParserLimits.DEFAULT.fieldBytes();

        assertThat(read("A:" + "x".repeat(most) + "\n\n").first("a")).hasSize(most);
        assertThat(noted.defects).isEmpty();
    }

    @Test
    void aLargerFieldIsShortened() throws IOException {
        int most = ParserLimits.DEFAULT.fieldBytes();

        assertThat(read("A:" + "x".repeat(most + 1) + "\nB: y\n\n").first("a")).hasSize(most);
        assertThat(noted.defects).containsExactly(Defect.VALUE_TOO_LONG);
    }

    @Test
    void aHeaderOfTheLargestSizeIsKept() throws IOException {
        assertThat(read(headerOf(ParserLimits.DEFAULT.headerBytes())).first("last"))
                .isEqualTo("x");
        assertThat(noted.defects).isEmpty();
    }

    @Test
    void whatMakesAHeaderTooLargeIsLeftOut() throws IOException {
        assertThat(read(headerOf(ParserLimits.DEFAULT.headerBytes() + 1)).has("last"))
                .isFalse();
        assertThat(noted.defects).containsExactly(Defect.HEADER_TOO_LARGE);
    }

    private static String headerOf(int bytes) {
        String field = "A: " + "x".repeat(60_000) + "\n";
        String last = "Last: x\n";
        String start = field.repeat(4);
        return start + "B: " + "y".repeat(bytes - start.length() - last.length() - 4) + "\n" + last + "\n";
    }

    private Header read(String text) throws IOException {
        rest = new PartStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)));
        return new HeaderReader(ParserLimits.DEFAULT, noted.defects).read(rest);
    }

    private String body() throws IOException {
        return new String(rest.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
}
