package io.deskgate.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
    private final Guard guard = new Guard(new Step("testing", Duration.ofSeconds(1), 100, 1000, 3000, 5));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* OK ready\r\n",
                "* 1 FETCH (BODY[] {5}\r\n12345)\r\n",
                "* OK a text that ends like {this}\r\n",
                "* OK a bare\nline end {9999}\n and on\r\n",
                "* 1 FETCH (X {0}\r\n)\r\n"
            })
    void whatAnHonestServerSaysPasses(String said) {
        assertThatCode(() -> pass(said)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* OK {2000000000}\r\n",
                "* OK {1001}\r\n",
                "* OK {0000000000000000000000000000000000001}\r\n",
                "* OK {99999999999999999999}\r\n",
                "* 1 FETCH (BODY[] {7}\r\n{99999}\r\n"
            })
    void aLiteralThatIsTooLongIsStoppedWhenItIsAnnounced(String said) {
        assertThatThrownBy(() -> pass(said)).hasMessageContaining("announces more than 1000 bytes");
    }

    @Test
    void aLineWithoutEndIsStopped() {
        assertThatThrownBy(() -> pass("a".repeat(101))).hasMessageContaining("more than 100 bytes");
    }

    @Test
    void theBytesOfALiteralDoNotCountAsLine() {
        assertThatCode(() -> pass("* 1 FETCH (BODY[] {1000}\r\n" + "a\r\n".repeat(333) + "a)\r\n"))
                .doesNotThrowAnyException();
    }

    @Test
    void aFloodOfAnswersIsStopped() {
        assertThatThrownBy(() -> pass("* OK\r\n".repeat(6))).hasMessageContaining("more than 5 answers");
    }

    @Test
    void aFloodOfBytesIsStopped() {
        String literal = "{900}\r\n" + "x".repeat(900);

        assertThatThrownBy(() -> pass("*" + literal.repeat(4))).hasMessageContaining("more than 3000 bytes");
    }

    @Test
    void eachStepBeginsToCountAnew() {
        assertThatCode(() -> {
                    pass("* OK\r\n".repeat(5));
                    guard.begin(Step.of("next"));
                    pass("* OK\r\n".repeat(5));
                })
                .doesNotThrowAnyException();
    }

    @Test
    void whatWasWrongIsKept() {
        assertThatThrownBy(() -> pass("* OK {1001}\r\n")).isInstanceOf(IOException.class);

        assertThat(guard.breach()).contains("1000");
    }

    @Test
    void whereThePacketsAreCutDoesNotMatter() throws IOException {
        for (char c : "* 1 FETCH (BODY[] {5}\r\n{99}\r)\r\n".toCharArray()) {
            pass(Character.toString(c));
        }
        assertThat(guard.breach()).isEmpty();
    }

    private void pass(String said) throws IOException {
        byte[] bytes = said.getBytes(StandardCharsets.US_ASCII);
        guard.pass(bytes, 0, bytes.length);
    }
}
