package io.deskgate.core.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailboxValuesTest {
    private static final Trust KNOWN = new Trust.KnownAuthorities();

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 65536})
    void aPortOutOfRangeIsRefusedAndShown(int port) {
        assertThatThrownBy(() -> new MailServer("mail.example", port, Encryption.TLS, KNOWN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Integer.toString(port));
    }

    @Test
    void aPinIsReadAsPeopleCopyIt() {
        String colons = "AB:" + "cd:".repeat(30) + "EF";

        assertThat(new Trust.Pinned(colons).sha256()).isEqualTo("ab" + "cd".repeat(30) + "ef");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "zz"})
    void aPinOfAnythingElseIsRefused(String pin) {
        assertThatThrownBy(() -> new Trust.Pinned(pin)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "IN\r\nBOX"})
    void aFolderIsOnOneLine(String folder) {
        assertThatThrownBy(() -> new MailboxName("desk", folder)).isInstanceOf(IllegalArgumentException.class);
    }
}
