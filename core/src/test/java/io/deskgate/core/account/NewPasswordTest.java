package io.deskgate.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskgate.core.settings.Secret;
import org.junit.jupiter.api.Test;

class NewPasswordTest {
    @Test
    void aShortPasswordIsRefusedWithoutBeingShown() {
        assertThatThrownBy(() -> new NewPassword(Secret.of("hunter2")))
                .hasMessageContaining("12 to 512")
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void neitherPasswordNorHashCanBePrinted() {
        assertThat(new NewPassword(Secret.of("correct horse battery")).toString())
                .doesNotContain("horse");
        assertThat(new PasswordHash("$argon2id$x").toString()).doesNotContain("argon2id");
    }
}
