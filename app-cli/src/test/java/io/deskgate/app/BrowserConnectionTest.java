package io.deskgate.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.mailbox.MailServer;
import io.deskgate.core.mailbox.Trust;
import io.deskgate.imap.Dovecot;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The button "Test connection" in a real browser, with a real mail server. */
class BrowserConnectionTest {
    private static final String CHANNELS = "/configuration/channels";

    @TempDir
    static Path folder;

    private static Chromium browser;
    private static Dovecot dovecot;
    private static ServedDesk desk;

    @BeforeAll
    static void serve() {
        browser = Chromium.shared();
        dovecot = Dovecot.running();
        desk = new ServedDesk(folder);
    }

    @AfterAll
    static void close() {
        if (desk != null) {
            browser.scripts(true);
            desk.close();
        }
    }

    @Test
    void whatIsTypedIsTestedInThePageAndStaysThere() {
        browser.loggedInAt(desk).go(CHANNELS);
        fill(dovecot.plain(), "secret");
        browser.choose("email-ssl", "no");
        test();

        browser.waitUntil("it is tested", () -> browser.text().contains("Mail can be fetched like this."));
        assertThat(browser.text()).contains("the server lets browser in", "INBOX is there");
        assertThat(value("email-password")).isEqualTo("secret");
        assertThat(browser.path()).isEqualTo(CHANNELS);
        browser.go(CHANNELS);
        assertThat(browser.named("email.server.default").isSelected()).isTrue();
    }

    @Test
    void aServerThatVouchesForItselfIsShownWithTheWayToTrustIt() {
        browser.loggedInAt(desk).go(CHANNELS);
        fill(dovecot.tls(new Trust.KnownAuthorities()), "secret");
        test();

        browser.waitUntil("it is tested", () -> browser.text().contains("This does not work yet."));
        assertThat(browser.text()).contains("CN=localhost", "deskgate settings set email.pin ");
    }

    @Test
    void itWorksWithoutScriptsAndShowsNoPassword() {
        browser.visit(desk).scripts(false);
        browser.type("address", ServedDesk.ADDRESS);
        browser.type("password", ServedDesk.PASSWORD);
        browser.press("Log in");
        browser.go(CHANNELS);
        fill(dovecot.plain(), "wrong-one");
        browser.choose("email-ssl", "no");
        browser.press("Test connection");

        assertThat(browser.text()).contains("This does not work yet.", "does not let browser in");
        assertThat(browser.text()).doesNotContain("wrong-one");
        assertThat(value("email-username")).isEqualTo("browser");
        assertThat(value("email-password")).isEmpty();
    }

    private static void fill(MailServer server, String password) {
        own("email.server", server.host());
        own("email.port", Integer.toString(server.port()));
        own("email.username", "browser");
        own("email.password", password);
        if (browser.named("email.ssl.default").isSelected()) {
            browser.named("email.ssl.default").click();
        }
    }

    private static void own(String setting, String text) {
        if (browser.named(setting + ".default").isSelected()) {
            browser.named(setting + ".default").click();
        }
        browser.type(setting.replace('.', '-'), text);
    }

    private static void test() {
        browser.pressInPlace("Test connection");
    }

    private static String value(String id) {
        return browser.field(id).getDomProperty("value");
    }
}
