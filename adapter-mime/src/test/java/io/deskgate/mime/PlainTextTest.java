package io.deskgate.mime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void linesEndWithLf() {
        assertThat(PlainText.of("a\r\nb\rc\r\r\nd\n\ne")).isEqualTo("a\nb\nc\nd\n\ne");
    }

    @Test
    void controlCharactersGoTabsStay() {
        assertThat(PlainText.of("a\u0000b\tc\u001b[1m\u007f\u0085d")).isEqualTo("ab\tc[1md");
    }

    @Test
    void lineEndsAtTheEndGo() {
        assertThat(PlainText.of("a \r\n\n")).isEqualTo("a ");
    }

    @Test
    void halfACharacterIsReplaced() {
        assertThat(PlainText.of("x\ud800y\ud83d\ude42")).isEqualTo("x\ufffdy\ud83d\ude42");
    }

    @Test
    void nothingIsFolded() {
        assertThat(PlainText.of("\ufb01 \u212b \u202e")).isEqualTo("\ufb01 \u212b \u202e");
    }
}
