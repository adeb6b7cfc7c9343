package io.deskgate.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.settings.Catalogue;
import io.deskgate.core.settings.SettingsForm;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The button "Test connection" of the Channels screen. */
class ConnectionTestPagesTest {
    private static final String PAGE = "/configuration/channels";
    private static final String TEST = PAGE + "/test";

    private final DeskInTest desk = new DeskInTest();
    private final Browser browser = desk.loggedInAs("ada");

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatIsTypedIsTestedAndNotSaved() {
        HttpResponse<String> answer = test(Map.of("email.server", "typed.example", "email.password", "hunter2"));

        assertThat(desk.checked).singleElement().satisfies(tested -> {
            assertThat(tested.server()).isEqualTo("typed.example");
            assertThat(tested.password().reveal()).isEqualTo("hunter2");
        });
        assertThat(desk.store.settings().read().form()).isEqualTo(SettingsForm.ALL_DEFAULTS);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("This does not work yet.", "let in &lt;b&gt;", "no folder", "make one")
                .contains("value=\"typed.example\"")
                .doesNotContain("hunter2");
    }

    @Test
    void anEmptyPasswordIsTheSavedOne() {
        save(Map.of("email.server", "saved.example", "email.password", "hunter2"));

        test(Map.of("email.server", "saved.example", "email.password", ""));

        assertThat(desk.checked)
                .singleElement()
                .satisfies(tested -> assertThat(tested.password().reveal()).isEqualTo("hunter2"));
    }

    @Test
    void theSavedPasswordGoesToNoOtherServer() {
        save(Map.of("email.server", "saved.example", "email.password", "hunter2"));

        HttpResponse<String> answer = test(Map.of("email.server", "elsewhere.example", "email.password", ""));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Nothing was tested", "Type it to test another server");
        assertThat(desk.checked).isEmpty();
    }

    @Test
    void aMailboxThatLogsInWithTokensNeedsNoPassword() {
        useTokens();

        HttpResponse<String> answer = test(Map.of("email.password", ""));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("logs in with OAuth tokens").doesNotContain("Required: 1 to");
        assertThat(desk.checked).hasSize(1);
    }

    @Test
    void tokensGoToNoOtherServerThanTheSavedOne() {
        useTokens();

        HttpResponse<String> answer = test(Map.of("email.server", "elsewhere.example", "email.password", "typed"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("go to the saved server only");
        assertThat(desk.checked).isEmpty();
    }

    @Test
    void whatMeansNothingIsNotTested() {
        HttpResponse<String> answer = test(Map.of("email.port", "99999"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Expected a number from 1 to 65535");
        assertThat(desk.checked).isEmpty();
    }

    @Test
    void agentsAndStrangersTestNothing() {
        assertThat(desk.loggedInAs("bo").send("/branches", TEST).statusCode()).isEqualTo(403);
        assertThat(desk.browser().send("/login", TEST).statusCode()).isBetween(302, 303);
        assertThat(browser.sendWithToken("guessed", TEST).statusCode()).isEqualTo(403);
        assertThat(desk.checked).isEmpty();
    }

    @Test
    void whoLoadsTheResultAgainComesToTheForm() {
        HttpResponse<String> answer = browser.get(TEST);

        assertThat(answer.headers().firstValue("location").orElseThrow()).endsWith(PAGE);
    }

    private void useTokens() {
        SettingsForm tokens = SettingsForm.ALL_DEFAULTS.withText(Catalogue.EMAIL_AUTH, "oauth");
        desk.store.settings().save(tokens, desk.store.settings().read().version());
    }

    private HttpResponse<String> test(Map<String, String> typed) {
        return browser.send(PAGE, TEST, allByDefaultBut(typed));
    }

    private void save(Map<String, String> typed) {
        browser.send(PAGE, PAGE, allByDefaultBut(typed));
    }

    private static String[] allByDefaultBut(Map<String, String> typed) {
        List<String> sent = new ArrayList<>(List.of("version", "0"));
        typed.forEach((name, value) -> sent.addAll(List.of(name, value)));
        ChannelsForm.SHOWN.stream()
                .filter(setting -> !typed.containsKey(setting.name()))
                .forEach(setting -> sent.addAll(List.of(setting.name() + ".default", "on")));
        return sent.toArray(String[]::new);
    }
}
