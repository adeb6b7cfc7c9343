package io.deskgate.core.email;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderBlockTest {
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\n\r"})
    void unfoldsWhatIsFolded(String lineEnd) {
        assertThat(header("Subject: one\n two\n\tthree\n\nbody".replace("\n", lineEnd))
                        .first("subject"))
                .contains("one two three");
    }

    @Test
    void theTopmostFieldComesFirst() {
        assertThat(header("Delivered-To: a\nDELIVERED-TO: b\n\n").all("Delivered-To"))
                .containsExactly("a", "b");
    }

    @Test
    void linesThatAreNoFieldsAreSkipped() {
        assertThat(header("no field\n: nameless\nTo: x\n\n").all("To")).containsExactly("x");
    }

    @Test
    void theBodyIsNotRead() {
        assertThat(header("To: x\n\nTo: y\n").all("To")).containsExactly("x");
    }

    /** Where only the beginning of a message is looked at first, no line end may be torn. */
    @ParameterizedTest
    @ValueSource(ints = {-2, -1, 0, 1, 2})
    void theHeaderMayBeAsLongAsWhatIsLookedAtFirst(int more) {
        String start = "To: x\r\nSubject: ";
        String header = start + "y".repeat(16 * 1024 - 2 - 1 - start.length() + more) + "\r\n";

        HeaderBlock block = header(header + "\r\nbody");

        assertThat(block.bodyStart()).isEqualTo(header.length() + 2);
    }

    @Test
    void fieldsFarBelowAreFound() {
        assertThat(header("X: y\n".repeat(20_000) + "To: x\n\nbody").first("To"))
                .contains("x");
    }

    @Test
    void aMessageWithoutABlankLineIsAllHeader() {
        assertThat(header("To: x\nSubject: y").first("subject")).contains("y");
    }

    @Test
    void anMboxSeparatorIsNoField() {
        assertThat(header("From kim Tue Oct  6 10:00:00 2026\nTo: x\n\n").first("To"))
                .contains("x");
    }

    @Test
    void anEndlessFoldTakesNoLongerThanItsLength() {
        String folds = "\n x".repeat(ParserLimits.DEFAULT.headerBytes());

        assertThat(header("X-Fold: a" + folds).first("x-fold")).isPresent();
    }

    private static HeaderBlock header(String text) {
        return RawEmail.of(text).header();
    }
}
