package io.deskgate.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TextGateTest {
    @Test
    void ordinaryTextPassesAsItIs() {
        String text = "Grüße \uD83D\uDE00\n\t";

        assertThat(TextGate.LINE.pass(text)).isSameAs(text);
    }

    @Test
    void whatNoDatabaseKeepsIsReplaced() {
        assertThat(TextGate.LINE.pass("a\0b")).isEqualTo("a\uFFFDb");
        assertThat(TextGate.LINE.pass("\uD83D")).isEqualTo("\uFFFD");
        assertThat(TextGate.LINE.pass("\uDE00\uD83D\uD83D\uDE00")).isEqualTo("\uFFFD\uFFFD\uD83D\uDE00");
    }

    @Test
    void whatIsTooLongIsCutEvenInTheMiddleOfACharacter() {
        String cut = TextGate.LINE.pass("x".repeat(999) + "\uD83D\uDE00");

        assertThat(cut).hasSize(1000).endsWith("x\uFFFD");
    }

    @Test
    void momentsStayWithinFourDigitYears() {
        assertThat(Instant.ofEpochMilli(TextGate.millis(Instant.MAX))).isEqualTo("9999-12-31T23:59:59.999Z");
        assertThat(Instant.ofEpochMilli(TextGate.millis(Instant.MIN))).isEqualTo("0001-01-01T00:00:00Z");
        assertThat(TextGate.millis(Instant.EPOCH)).isZero();
    }
}
