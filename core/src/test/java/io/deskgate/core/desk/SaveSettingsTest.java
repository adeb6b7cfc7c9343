package io.deskgate.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskgate.core.fake.HandClock;
import io.deskgate.core.fake.InMemoryDesk;
import io.deskgate.core.intake.ReplyDelimiters;
import io.deskgate.core.port.StoredSettings;
import io.deskgate.core.settings.Catalogue;
import io.deskgate.core.settings.Setting;
import io.deskgate.core.settings.SettingsForm;
import io.deskgate.core.settings.SettingsSamples;
import org.junit.jupiter.api.Test;

/** What else happens when settings are saved. */
class SaveSettingsTest {
    private final InMemoryDesk desk = new InMemoryDesk(new HandClock());
    private final SaveSettings save = new SaveSettings(desk.settings(), desk.branches());

    @Test
    void delimiterLinesThatAreReplacedStillCount() {
        delimiters("Answer above this line\nBitte oberhalb antworten");
        delimiters("Bitte oberhalb antworten\nWrite above, please");
        delimiters("Something new to write above");
        save(desk.settings().read().form().with(Catalogue.REPLY_DELIMITERS, Setting.useDefault()));

        SettingsForm form = desk.settings().read().form();
        assertThat(ReplyDelimiters.of(form.resolve(SettingsSamples.PLAIN)).lines())
                .startsWith("Please reply above this line", "Something new to write above")
                .contains("Bitte oberhalb antworten", "Write above, please", "Answer above this line");
    }

    @Test
    void whatStaysIsNotFormer() {
        delimiters("Answer above this line");
        delimiters("Answer above this line");

        assertThat(desk.settings().read().form().resolve(SettingsSamples.PLAIN).value(Catalogue.FORMER_DELIMITERS))
                .isEmpty();
    }

    @Test
    void aLineThatCouldBeMetByChanceIsNone() {
        assertThatThrownBy(() -> delimiters("Hi Kim"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mail.reply-delimiters")
                .hasMessageContaining("\"Hi Kim\"");
    }

    private void delimiters(String lines) {
        save(desk.settings().read().form().withText(Catalogue.REPLY_DELIMITERS, lines));
    }

    private void save(SettingsForm form) {
        StoredSettings before = desk.settings().read();
        save.save(form, before.version());
    }
}
