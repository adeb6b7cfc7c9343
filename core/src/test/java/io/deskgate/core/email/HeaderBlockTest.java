package io.deskgate.core.email;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderBlockTest {
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
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
