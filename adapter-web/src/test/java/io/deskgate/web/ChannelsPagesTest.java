package io.deskgate.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.settings.Catalogue;
import io.deskgate.core.settings.Setting;
import io.deskgate.core.settings.SettingsForm;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChannelsPagesTest {
    private static final String PATH = "/configuration/channels";

    private final DeskInTest desk = new DeskInTest();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aNewDeskUsesEveryDefault() {
        String page = desk.loggedInAs("ada").get(PATH).body();

        for (var setting : ChannelsForm.SHOWN) {
            assertThat(page).contains("name=\"" + setting.name() + ".default\" checked");
        }
        assertThat(page).contains("143, or 993 with SSL");
    }

    @Test
    void aChoiceByDefaultShowsTheDefault() {
        String page = desk.loggedInAs("ada").get(PATH).body();

        String choice = page.substring(page.indexOf("<select id=\"email-delete-processed\""));
        assertThat(choice.substring(0, choice.indexOf("</select>"))).contains("<option value=\"no\" selected>");
    }

    @Test
    void whatIsTypedIsSavedAndTheRestStaysByDefault() {
        Browser browser = desk.loggedInAs("ada");

        browser.send(PATH, PATH, allByDefaultBut("email.server", "mail.desk.example"));

        assertThat(stored().choice(Catalogue.EMAIL_SERVER)).isEqualTo(Setting.own("mail.desk.example"));
        assertThat(stored().choice(Catalogue.EMAIL_PORT)).isEqualTo(Setting.useDefault());
        assertThat(browser.get(PATH).body()).contains("Settings saved.", "value=\"mail.desk.example\"");
    }

    @Test
    void anErrorSavesNothingAndKeepsWhatWasTyped() {
        HttpResponse<String> answer = desk.loggedInAs("ada").send(PATH, PATH, allByDefaultBut("email.port", "99999"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("value=\"99999\"", "Expected a number from 1 to 65535");
        assertThat(stored()).isEqualTo(SettingsForm.ALL_DEFAULTS);
    }

    @Test
    void aFieldThatIsNotByDefaultMustBeFilled() {
        HttpResponse<String> answer = desk.loggedInAs("ada").send(PATH, PATH, allByDefaultBut("email.username", ""));

        assertThat(answer.body()).contains("Required: one line");
    }

    @Test
    void aSavedPasswordIsNeverShownAndStaysWhenNoneIsTyped() {
        Browser browser = desk.loggedInAs("ada");
        browser.send(PATH, PATH, allByDefaultBut("email.password", "hunter2"));

        String page = browser.get(PATH).body();
        String[] again = allByDefaultBut("email.password", "");
        again[1] = String.valueOf(desk.store.settings().read().version());
        browser.send(PATH, PATH, again);

        assertThat(page).contains("saved, not shown").doesNotContain("hunter2");
        assertThat(stored().choice(Catalogue.EMAIL_PASSWORD)).isInstanceOf(Setting.Own.class);
    }

    @Test
    void whoSavesOverSomebodyElseIsTold() {
        Browser browser = desk.loggedInAs("ada");
        browser.send(PATH, PATH, allByDefaultBut("email.server", "first.example"));

        HttpResponse<String> late = browser.send(PATH, PATH, allByDefaultBut("email.server", "second.example"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("somebody else saved meanwhile", "value=\"second.example\"");
        assertThat(stored().choice(Catalogue.EMAIL_SERVER)).isEqualTo(Setting.own("first.example"));
    }

    @Test
    void anAgentCannotSeeThem() {
        assertThat(desk.loggedInAs("bo").get(PATH).statusCode()).isEqualTo(403);
    }

    private SettingsForm stored() {
        return desk.store.settings().read().form();
    }

    /** Edited when nothing was saved yet: version 0. */
    private static String[] allByDefaultBut(String name, String value) {
        List<String> sent = new ArrayList<>(List.of("version", "0", name, value));
        ChannelsForm.SHOWN.stream()
                .filter(setting -> !setting.name().equals(name))
                .forEach(setting -> sent.addAll(List.of(setting.name() + ".default", "on")));
        return sent.toArray(String[]::new);
    }
}
