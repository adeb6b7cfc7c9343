package io.deskgate.core.email;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineEndTest {
    @ParameterizedTest
    @CsvSource({
        "To: x|Cc: y||body, USUAL",
        "To: x>|Cc: y>|>|body, USUAL",
        "To: x>Cc: y>>body, CR",
        "To: x|>Cc: y|>|>body, LF_CR",
        "To: x|>|>body, LF_CR",
        "To: x|>|body, USUAL",
        "To: x, USUAL",
        "To: x|, USUAL",
    })
    void isKnownByTheFirstLines(String text, LineEnd expected) {
        assertThat(LineEnd.of(text.replace('|', '\n').replace('>', '\r'))).isEqualTo(expected);
    }
}
