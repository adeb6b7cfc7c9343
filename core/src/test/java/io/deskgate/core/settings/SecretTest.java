package io.deskgate.core.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecretTest {
    private static final String PASSWORD = "correct horse";

    @Test
    void aSecretIsTheSameForTheSameText() {
        assertThat(Secret.of(PASSWORD)).isEqualTo(Secret.from(() -> PASSWORD)).isNotEqualTo(Secret.of("other"));
    }

    @Test
    void nothingThatHoldsASecretPrintsIt() {
        Secret secret = Secret.of(PASSWORD);
        SettingsForm form = SettingsForm.ALL_DEFAULTS.with(Catalogue.EMAIL_PASSWORD, Setting.own(secret));
        MailboxForm mailbox = MailboxForm.of(form);

        assertThat(List.of(
                        secret.toString(),
                        form.toString(),
                        mailbox.toString(),
                        mailbox.resolve(SettingsSamples.PLAIN).toString(),
                        Map.of("a", Setting.own(secret)).toString()))
                .noneMatch(text -> text.contains(PASSWORD))
                .allMatch(text -> text.contains("(secret)"));
    }

    @Test
    void anEmptyTextIsNoSecret() {
        assertThat(Secret.of("").isEmpty()).isTrue();
        assertThat(Secret.NONE).hasToString("(none)");
    }

    @Test
    void whetherThereIsASecretIsToldWithoutOpeningIt() {
        Secret locked = Secret.from(() -> {
            throw new IllegalStateException("no key");
        });

        assertThat(locked.isEmpty()).isFalse();
        assertThat(locked).hasToString("(secret)");
    }
}
