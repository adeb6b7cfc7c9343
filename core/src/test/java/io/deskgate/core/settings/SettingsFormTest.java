package io.deskgate.core.settings;

import static io.deskgate.core.settings.SettingsSamples.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.ticket.BranchKey;
import org.junit.jupiter.api.Test;

class SettingsFormTest {
    private static final SettingsForm OWN_PORT = SettingsForm.ALL_DEFAULTS.withText(Catalogue.EMAIL_PORT, "1143");

    @Test
    void aChoiceOfOnesOwnIsKept() {
        assertThat(OWN_PORT.choice(Catalogue.EMAIL_PORT)).isEqualTo(Setting.own(1143));
        assertThat(OWN_PORT.resolve(PLAIN).value(Catalogue.EMAIL_PORT)).isEqualTo(1143);
        assertThat(OWN_PORT.resolve(PLAIN).origin(Catalogue.EMAIL_PORT)).isEqualTo(new Origin.Saved());
    }

    @Test
    void aChoiceCanBeTakenBack() {
        SettingsForm back = OWN_PORT.with(Catalogue.EMAIL_PORT, Setting.useDefault());

        assertThat(back).isEqualTo(SettingsForm.ALL_DEFAULTS);
        assertThat(back.resolve(PLAIN).origin(Catalogue.EMAIL_PORT)).isEqualTo(new Origin.ByDefault());
    }

    @Test
    void anOwnValueThatEqualsTheDefaultStaysOnesOwn() {
        SettingsForm own = SettingsForm.ALL_DEFAULTS.withText(Catalogue.EMAIL_PORT, "993");

        assertThat(own.choice(Catalogue.EMAIL_PORT)).isEqualTo(Setting.own(993));
    }

    @Test
    void anOverrideCountsBeforeWhatIsSavedAndIsShownAsSuch() {
        Overrides overrides = Overrides.NONE.with(Catalogue.EMAIL_PORT, "2143", "DESKGATE_EMAIL_PORT");
        SettingsInForce now = OWN_PORT.resolve(new Circumstances(() -> new BranchKey("SUP"), Secret.NONE, overrides));

        assertThat(now.value(Catalogue.EMAIL_PORT)).isEqualTo(2143);
        assertThat(now.origin(Catalogue.EMAIL_PORT)).isEqualTo(new Origin.ForThisRun("DESKGATE_EMAIL_PORT"));
    }

    @Test
    void theSectionsOfTheScreenTakeAndGiveTheirChoicesOnly() {
        SettingsForm both = OWN_PORT.withText(Catalogue.DEFAULT_BRANCH, "gd");

        assertThat(ChannelForm.of(both).into(SettingsForm.ALL_DEFAULTS).choice(Catalogue.EMAIL_PORT))
                .isEqualTo(Setting.useDefault());
        assertThat(MailboxForm.of(both).into(ChannelForm.of(both).into(SettingsForm.ALL_DEFAULTS)))
                .isEqualTo(both);
    }
}
