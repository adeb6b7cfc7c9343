package io.deskgate.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskgate.core.fake.InMemoryDesk;
import io.deskgate.core.port.SettingsRepository;
import io.deskgate.core.port.SigningKeys;
import io.deskgate.core.port.StoredSettings;
import io.deskgate.core.port.TemporaryFailure;
import io.deskgate.core.settings.Catalogue;
import io.deskgate.core.settings.Secret;
import io.deskgate.core.settings.SettingsForm;
import java.time.Clock;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StoredSigningKeysTest {
    private final SettingsRepository settings = new InMemoryDesk(Clock.systemUTC()).settings();

    @Test
    void theFirstOneIsMadeOnceAndKept() {
        String made = keys(1).keys().get(0).reveal();

        assertThat(made).hasSize(64);
        assertThat(keys(2).keys()).containsExactly(Secret.of(made));
    }

    @Test
    void anAdministratorMayPutANewOneInFront() {
        saveKeys("new old");

        assertThat(keys(1).keys()).containsExactly(Secret.of("new"), Secret.of("old"));
    }

    @Test
    void whoIsLateTakesTheKeyOfTheOther() {
        SettingsRepository late = new SettingsRepository() {
            @Override
            public StoredSettings read() {
                StoredSettings stale = settings.read();
                saveKeys("theirs");
                return stale;
            }

            @Override
            public Answer save(SettingsForm form, long version) {
                return settings.save(form, version);
            }
        };

        assertThat(new StoredSigningKeys(late, new Random(1)).keys()).containsExactly(Secret.of("theirs"));
    }

    @Test
    void settingsThatNeverHoldStillEndTheTry() {
        SettingsRepository busy = new SettingsRepository() {
            @Override
            public StoredSettings read() {
                return settings.read();
            }

            @Override
            public Answer save(SettingsForm form, long version) {
                return new Answer.ChangedMeanwhile(read());
            }
        };

        assertThatThrownBy(() -> new StoredSigningKeys(busy, new Random(1)).keys())
                .isInstanceOf(TemporaryFailure.class);
    }

    private void saveKeys(String keys) {
        StoredSettings now = settings.read();
        settings.save(now.form().withText(Catalogue.SIGNING_KEYS, keys), now.version());
    }

    private SigningKeys keys(long seed) {
        return new StoredSigningKeys(settings, new Random(seed));
    }
}
