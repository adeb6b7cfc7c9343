package io.deskgate.core.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.port.SettingsRepository.Answer.ChangedMeanwhile;
import io.deskgate.core.port.SettingsRepository.Answer.Saved;
import io.deskgate.core.settings.Catalogue;
import io.deskgate.core.settings.Secret;
import io.deskgate.core.settings.Setting;
import io.deskgate.core.settings.SettingsForm;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link SettingsRepository} keeps. */
public interface SettingsRepositoryContract extends DeskContract {
    /** Choices of every kind, one of them equal to the default. */
    SettingsForm CHOICES = SettingsForm.ALL_DEFAULTS
            .withText(Catalogue.EMAIL_SERVER, "m\u00fcnchen.example \uD83D\uDE00")
            .withText(Catalogue.EMAIL_PORT, "993")
            .withText(Catalogue.EMAIL_SSL, "no")
            .withText(Catalogue.EMAIL_PASSWORD, "p\u00e4ss word");

    @Test
    default void inANewStoreEverythingIsByDefault() {
        try (Desk desk = open()) {
            assertThat(desk.settings().read().form()).isEqualTo(SettingsForm.ALL_DEFAULTS);
        }
    }

    @Test
    default void whatIsSavedIsReadThroughEveryDoor() {
        try (Desk desk = open();
                Desk other = open()) {
            Saved saved = (Saved) desk.settings().save(CHOICES, versionOf(desk));

            assertThat(other.settings().read()).isEqualTo(new StoredSettings(CHOICES, saved.version()));
        }
    }

    @Test
    default void aChoiceIsTakenBackByTheNextSave() {
        try (Desk desk = open()) {
            desk.settings().save(CHOICES, versionOf(desk));
            SettingsForm less = desk.settings().read().form().with(Catalogue.EMAIL_PORT, Setting.useDefault());

            desk.settings().save(less, versionOf(desk));

            assertThat(desk.settings().read().form()).isEqualTo(less);
        }
    }

    @Test
    default void aSecretIsReplacedByAnother() {
        try (Desk desk = open()) {
            desk.settings().save(CHOICES, versionOf(desk));
            SettingsForm other = CHOICES.with(Catalogue.EMAIL_PASSWORD, Setting.own(Secret.of("other")));

            desk.settings().save(other, versionOf(desk));

            assertThat(desk.settings().read().form()).isEqualTo(other);
        }
    }

    @Test
    default void whoeverEditedWhatHasChangedMeanwhileIsToldAndChangesNothing() {
        try (Desk desk = open()) {
            long version = versionOf(desk);
            desk.settings().save(CHOICES, version);
            SettingsForm mine = SettingsForm.ALL_DEFAULTS.withText(Catalogue.EMAIL_PORT, "1143");

            assertThat(desk.settings().save(mine, version))
                    .isEqualTo(new ChangedMeanwhile(desk.settings().read()));
            assertThat(desk.settings().read().form()).isEqualTo(CHOICES);
        }
    }

    @Test
    default void savingTheSameOnceMoreIsNoQuarrel() {
        try (Desk desk = open()) {
            long version = versionOf(desk);
            desk.settings().save(CHOICES, version);

            assertThat(desk.settings().save(CHOICES, version)).isInstanceOf(Saved.class);
        }
    }

    @Test
    default void oneOfManyWhoSaveAtOnceDoes() {
        long version;
        try (Desk desk = open()) {
            version = versionOf(desk);
        }
        List<Boolean> saved = Crowd.of(8, this, (desk, number) -> {
            SettingsForm mine = CHOICES.with(Catalogue.EMAIL_PORT, Setting.own(1 + number));
            return desk.settings().save(mine, version) instanceof Saved;
        });

        assertThat(saved).containsOnlyOnce(true);
    }

    private static long versionOf(Desk desk) {
        return desk.settings().read().version();
    }
}
