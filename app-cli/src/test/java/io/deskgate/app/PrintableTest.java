package io.deskgate.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {
    @ParameterizedTest
    @ValueSource(strings = {"\u001b[2J", "\u0007", "\u0000", "\r", "\u009b", "\u202e", "\u2066", "\u2028"})
    void whatSteersATerminalIsTakenOut(String evil) {
        assertThat(Printable.line("a" + evil + "b")).doesNotContain(evil).startsWith("a\uFFFD");
        assertThat(Printable.block("a" + evil + "b")).doesNotContain(evil);
    }

    @Test
    void aLineStaysALine() {
        assertThat(Printable.line("a\nb\tc")).isEqualTo("a b c");
    }

    @Test
    void aBlockKeepsItsLines() {
        assertThat(Printable.block("a\nb\tc")).isEqualTo("a\nb\tc");
    }

    @Test
    void allLanguagesStay() {
        assertThat(Printable.line("Grüße 東京 🙂 שלום")).isEqualTo("Grüße 東京 🙂 שלום");
    }
}
