package io.deskgate.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Whatever passes the gate can be stored in either database. Over the seeds with all tests; for real with dev/fuzz. */
class TextGateFuzzTest {
    @FuzzTest
    void gate(byte[] said) throws CharacterCodingException {
        String text = new String(said, StandardCharsets.UTF_16BE);

        for (TextGate gate : TextGate.values()) {
            String passed = gate.pass(text);
            assertThat(passed).doesNotContain("\0");
            // Throws at halves of characters.
            StandardCharsets.UTF_8.newEncoder().encode(java.nio.CharBuffer.wrap(passed));
            assertThat(gate.pass(passed)).isEqualTo(passed);
            assertThat(text.length()).isGreaterThanOrEqualTo(passed.length());
        }
    }
}
