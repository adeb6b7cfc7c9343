package io.deskgate.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** What an administrator does on the first day, in a real browser. */
class BrowserSetUpTest {
    private static final String CHANNELS = "/configuration/channels";

    @TempDir
    static Path folder;

    private static Chromium browser;
    private static ServedDesk desk;

    @BeforeAll
    static void serve() {
        browser = Chromium.shared();
        desk = new ServedDesk(folder);
    }

    @AfterAll
    static void close() {
        if (desk != null) {
            desk.close();
        }
    }

    @Test
    void theFirstLogInLeadsToTheTickets() {
        browser.visit(desk);
        browser.type("address", ServedDesk.ADDRESS);
        browser.type("password", "wrong");
        browser.press("Log in");
        assertThat(browser.text()).contains("Address or password is wrong.");

        browser.type("password", ServedDesk.PASSWORD);
        browser.press("Log in");
        assertThat(browser.path()).isEqualTo("/tickets");

        browser.press("Log out");
        browser.go("/tickets");
        assertThat(browser.path()).isEqualTo("/login?to=%2Ftickets");
    }

    @Test
    void everyFieldOfChannelsIsSavedAndGoesBackToItsDefault() {
        browser.loggedInAt(desk).go(CHANNELS);
        own("email.server", "mail.desk.example");
        own("email.port", "1143");
        own("email.username", "desk");
        own("email.password", "hunter2");
        tick("general.default-branch");
        tick("email.ssl");
        browser.choose("email-ssl", "no");
        tick("email.delete-processed");
        browser.choose("email-delete-processed", "yes");
        browser.press("Save Settings");

        assertThat(browser.text()).contains("Settings saved.");
        assertThat(value("email.server")).isEqualTo("mail.desk.example");
        assertThat(value("email.port")).isEqualTo("1143");
        assertThat(value("email.ssl")).isEqualTo("no");
        assertThat(value("email.username")).isEqualTo("desk");
        assertThat(value("email.password")).isEmpty();
        assertThat(value("email.delete-processed")).isEqualTo("yes");
        assertThat(value("general.default-branch")).isEqualTo("SUP");

        tick("email.port");
        assertThat(browser.field("email-port").isEnabled()).isFalse();
        assertThat(value("email.port")).isEmpty();
        browser.press("Save Settings");
        assertThat(browser.named("email.port.default").isSelected()).isTrue();
        assertThat(browser.named("email.server.default").isSelected()).isFalse();
    }

    @Test
    void anErrorIsShownBesideItsFieldAndSavedValuesComeBack() {
        browser.loggedInAt(desk).go(CHANNELS);
        if (browser.named("email.port.default").isSelected()) {
            tick("email.port");
        }
        browser.type("email-port", "70000");
        browser.press("Save Settings");

        assertThat(browser.text()).contains("Nothing was saved", "Expected a number from 1 to 65535.");
        assertThat(value("email.port")).isEqualTo("70000");
        assertThat(browser.field("email-port").getAttribute("aria-invalid")).isEqualTo("true");

        browser.follow("Restore Saved Values");
        assertThat(value("email.port")).isNotEqualTo("70000");
    }

    @Test
    void aBranchIsCreatedWithTheKeyProposedWhileItsNameIsTyped() {
        browser.loggedInAt(desk).go("/branches/new");
        browser.type("name", "Green Daisy");
        browser.waitUntil("the key is GD", () -> value("key").equals("GD"));

        browser.press("Create branch");
        assertThat(browser.text()).contains("Branch Green Daisy created with the key GD.");
    }

    @Test
    void theDefaultBranchRefusesToBeDeletedAndSaysTheWayOut() {
        browser.loggedInAt(desk).go("/branches/SUP");

        assertThat(browser.text()).contains("This is the default branch", "cannot be deleted");
        browser.field("content").findElement(By.linkText("Channels")).click();
        assertThat(browser.path()).isEqualTo(CHANNELS);
    }

    private static void own(String setting, String text) {
        if (browser.named(setting + ".default").isSelected()) {
            tick(setting);
        }
        browser.type(setting.replace('.', '-'), text);
    }

    private static void tick(String setting) {
        browser.named(setting + ".default").click();
    }

    private static String value(String setting) {
        return browser.field(setting.replace('.', '-')).getDomProperty("value");
    }
}
